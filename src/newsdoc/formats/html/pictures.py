"""Figures made ready: credits apart from captions, addresses of pictures that are loaded later."""

from __future__ import annotations

import re
from itertools import islice

from lxml import etree

from newsdoc.formats._base import ReadContext
from newsdoc.formats._xml.account import Account
from newsdoc.formats.html.furniture import report, take_out

_CREDIT = re.compile(
    r"(?:^|[\s_-])(?:credit|credits|copyright|photographer|photo-credit|source|attribution"
    r"|rights|byline|author)(?=$|[\s_-])",
    re.IGNORECASE,
)
_PROPERTIES = frozenset(["copyrightHolder", "creditText", "copyrightNotice", "creator", "author"])
_LATER = ("data-src", "data-original", "data-lazy-src", "data-url")
_LATER_SETS = ("data-srcset", "data-lazy-srcset")


def prepare_pictures(story: etree._Element, context: ReadContext) -> None:
    """Move the credits of figures out of their captions, and give pictures their real addresses."""
    for image in list(story.iter("img")):
        if _is_placeholder(image):
            report(image, context)
            take_out(image)
        else:
            _real_address(image, context)
    _make_figures(story)
    for figure in list(story.iter("figure")):
        _part_credit(figure, context)
        _raise_captions(figure)
    for spare in list(story.iter("noscript")):
        parent = spare.getparent()
        if parent is not None and spare.find(".//img") is not None and _has_picture(parent, spare):
            report(spare, context)
            take_out(spare)


def _make_figures(story: etree._Element) -> None:
    """Make figures of boxes that hold a picture and what says that it is its caption."""
    for caption in list(story.iter("p", "div", "span", "figcaption", "dd", "small")):
        name = caption.get("class")
        if caption.tag != "figcaption" and (name is None or not _CAPTION.search(name)):
            continue
        box = caption.getparent()
        for _ in range(3):
            if box is None or box is story or box.tag not in _BOXES:
                break
            inside = list(islice(box.iter(etree.Element), _FEW + 1))
            if len(inside) > _FEW:
                break
            if any(element.tag in _FILMED for element in inside):
                films = sum(element.tag in _FILMED for element in inside)
                words = sum(_size(e) for e in inside if e.tag == "p" and e is not caption)
                if films == 1 and words <= _size(caption):
                    box.tag, caption.tag = "figure", "figcaption"
                break
            box = box.getparent()


def _size(element: etree._Element) -> int:
    return sum(map(len, map(str, element.itertext())))


_CAPTION = re.compile(
    r"(?:^|[\s_-])(?:caption|caption-text|figcaption|bildunterschrift|legende?|cutline|photo-caption)"
    r"(?=$|[\s_-])",
    re.IGNORECASE,
)
_BOXES = frozenset({"div", "dl", "span", "li", "section", "a"})
_FILMED = frozenset({"img", "video", "audio", "iframe"})
_FEW = 60
"""Elements that a figure may have; what has more is not looked through again and again."""


def _is_placeholder(image: etree._Element) -> bool:
    """Whether a picture only keeps the place of another one."""
    if image.get("alt") or any(image.get(name) for name in (*_LATER, *_LATER_SETS, "srcset")):
        return False
    return "placeholder" in f"{image.get('class') or ''} {image.get('src') or ''}"


def _raise_captions(figure: etree._Element) -> None:
    """Make captions children of their figure; many pages wrap them once more."""
    for caption in list(figure.iter("figcaption")):
        parent = caption.getparent()
        nearest = next(caption.iterancestors("figure"), None)
        if parent is not figure and nearest is figure:
            _move(caption, figure)


def _real_address(image: etree._Element, context: ReadContext) -> None:
    source = image.get("src")
    if not source or source.startswith("data:"):
        for name in _LATER:
            later = image.get(name)
            if later:
                if source:
                    context.remark(
                        "HT124",
                        "placeholder of a picture left out",
                        value=source,
                        line=image.sourceline,
                    )
                del image.attrib[name]
                image.set("src", later)
                break
    if not image.get("srcset"):
        for name in _LATER_SETS:
            later = image.get(name)
            if later:
                del image.attrib[name]
                image.set("srcset", later)
                break


def _part_credit(figure: etree._Element, context: ReadContext) -> None:
    """Make the credit in or beside the caption an element of its own in the figure."""
    found = [element for element in figure.iter(etree.Element) if _is_credit(element)]
    for element in found:
        if element is figure or any(above in found for above in element.iterancestors()):
            continue
        if not "".join(map(str, element.itertext())).strip() or element.find(".//img") is not None:
            continue
        if element.tag == "footer" and element.getparent() is figure:
            continue
        _move(element, figure)
        given = dict(element.items())
        if _CREDIT.fullmatch(given.get("class", "")):
            del given["class"]  # it says what the field says
        Account(context).attributes(element, given)
        element.tag = "footer"
        element.attrib.clear()
        element.set("class", "credit")
        return
    _name_credit(figure, context)


def _name_credit(figure: etree._Element, context: ReadContext) -> None:
    """Make the few words that stand alone beside a picture, and not in its caption, the credit."""
    lines = []
    for element in islice(figure.iter(etree.Element), _FEW + 1):
        if element.text and element.text.strip():
            lines.append(element)
        elif element.tail and element.tail.strip() and element is not figure:
            return
    if len(lines) > _FEW:
        return
    beside = [e for e in lines if not any(a.tag == "figcaption" for a in (e, *e.iterancestors()))]
    if len(beside) != 1 or beside[0].tag not in ("span", "div", "p", "small", "cite"):
        return
    (element,) = beside
    if len(element) or _size(element) > _CREDIT_LENGTH or figure.find(".//img") is None:
        return
    _move(element, figure)
    Account(context).attributes(element, dict(element.items()))
    element.tag = "footer"
    element.attrib.clear()
    element.set("class", "credit")


_CREDIT_LENGTH = 60
"""Code points of the longest words that are taken for a credit though nothing says so."""


def _move(element: etree._Element, figure: etree._Element) -> None:
    """Make an element the last child of a figure; the words after it stay where they were."""
    parent = element.getparent()
    if parent is not None:
        place = etree.Element("span")
        tail, element.tail = element.tail, None
        parent.replace(element, place)
        place.tail = tail
    figure.append(element)


def _is_credit(element: etree._Element) -> bool:
    if element.tag in ("img", "source", "picture", "video", "audio", "meta"):
        return False
    if element.tag == "figcaption":
        figure = next(element.iterancestors("figure"), None)
        if figure is None or len(list(islice(figure.iter("figcaption"), 2))) < 2:
            return False
    if element.get("itemprop") in _PROPERTIES:
        return True
    name = element.get("class")
    return name is not None and _CREDIT.search(name) is not None and element.tag != "figure"


def _has_picture(parent: etree._Element, spare: etree._Element) -> bool:
    """Whether another picture stands beside a spare one."""
    return any(spare not in image.iterancestors() for image in parent.iter("img"))
