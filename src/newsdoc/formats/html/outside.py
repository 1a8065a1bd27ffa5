"""What stands in a story's element beside the part that the page names as its body."""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

from newsdoc.formats._base import ReadContext
from newsdoc.formats.html.furniture import report, take_out
from newsdoc.formats.html.names import is_body_name

_BOXES = frozenset({"div", "section", "main", "article", "span", "td"})
"""Elements that may be named as the body."""
_PICTURES = frozenset({"figure", "picture", "img", "video", "audio", "iframe", "blockquote"})
_HEADINGS = frozenset({"h2", "h3", "h4"})
_PROSE = 80
"""Code points from which a paragraph above the body is believed to be of the story."""
_AFTER = re.compile(
    r"correction|corrected|amend|clarification|editor-?s?-?note|footnote|tagline|contribut",
    re.IGNORECASE,
)


def named_bodies(story: etree._Element) -> list[etree._Element]:
    """The parts of a story that say that they are the body; none where they hold less than it."""
    found: list[etree._Element] = []
    inside: set[etree._Element] = set()
    for element in story.iter(*_BOXES):
        parent = element.getparent()
        if parent in inside:
            inside.add(element)
        elif element is not story and is_body_name(element):
            found.append(element)
            inside.add(element)
    # The walk passes by elements that are no boxes, so that one may stand in another all the same.
    if len(found) > 1:
        known = set(found)
        found = [e for e in found if known.isdisjoint(e.iterancestors())]
    if not found:
        return []
    held = sum(_words(element) for element in found)
    return found if held and 2 * held >= _words(story) else []


def _words(element: etree._Element) -> int:
    """Code points of the words in paragraphs; of all words where there are no paragraphs."""
    paragraphs = sum(_size(paragraph) for paragraph in element.iter("p"))
    return paragraphs or _size(element)


def _size(element: etree._Element) -> int:
    return sum(map(len, map(str, element.itertext())))


def leave_out(
    story: etree._Element, context: ReadContext, take: Callable[[etree._Element], bool]
) -> None:
    """Take out of a story what is neither in its named body nor a picture or prose above it.

    `take` is asked first of what stands above: whether it took the element as a part of the head.
    """
    bodies = named_bodies(story)
    if not bodies:
        return
    kept = set(bodies)
    path = {above for body in bodies for above in body.iterancestors()}
    waiting = list(reversed(story))
    above = True
    while waiting:
        element = waiting.pop()
        if element in kept:
            above = False
        elif above and element not in path and take(element):
            take_out(element)
        elif element in path or (above and _holds(element)):
            waiting += reversed(element)
        elif not _belongs(element, above=above):
            if above:
                for inner in list(element.iter("p", "div", "section", "h2")):
                    if inner is not element and take(inner):
                        take_out(inner)
            report(element, context)
            take_out(element)


def _holds(element: etree._Element) -> bool:
    """Whether there is something in an element above the body that may belong to the story."""
    if element.tag in _PICTURES or element.tag in _HEADINGS or element.tag == "p":
        return False
    return any(_belongs(inner, above=True) for inner in element.iter(*_PICTURES, *_HEADINGS, "p"))


def _belongs(element: etree._Element, *, above: bool) -> bool:
    tag = element.tag
    if above:
        if tag in _PICTURES:
            return True
        least = _PROSE if tag == "p" else _PROSE // 4 if tag in _HEADINGS else None
        return least is not None and _size(element) >= least
    if tag == "figure":
        return element.find(".//figcaption") is not None
    return any(_AFTER.search(value) for value in map(str, element.attrib.values()))
