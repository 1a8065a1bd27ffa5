"""`contentSet`: the content itself, as a body, as other forms of it, as files elsewhere."""

from __future__ import annotations

from typing import Any

from newsdoc.formats._xml.body import looks_like_html, markup
from newsdoc.formats.newsml_g2._body_text import read_body, text_of
from newsdoc.formats.newsml_g2._links import read_file
from newsdoc.formats.newsml_g2._names import LOCAL, MEDIA_CLASSES, OWN, XML_LANG
from newsdoc.formats.newsml_g2._reading import Fields, Reading, attributes_of, primary
from newsdoc.model import AlternativeBody, Block, Media, Rendition
from newsdoc.model._makers import make_media

_COUNTS = {"wordcount": "word_count", "charcount": "char_count", "linecount": "line_count"}
_MAIN_RENDITIONS = ("body", "main", "full")


def read_content_set(r: Reading, element: Any, fields: Fields) -> None:
    """Read `contentSet`. Spec: NewsML-G2 2.35, contentSet"""
    files: list[Rendition] = []
    texts: list[Any] = []
    for child in element[:]:
        name = LOCAL[child.tag]
        if name == "remoteContent":
            files.append(read_file(r, child))
        elif name in ("inlineXML", "inlineData"):
            texts.append(child)
        else:
            r.account.element(child)
    main = _main_text(r, [child for child in texts if child.get(OTHER_FORM) is None])
    for child in texts:
        if child is main:
            _read_main(r, child, fields)
        else:
            fields.setdefault("alternative_bodies", []).append(_alternative(r, child))
    if files:
        kind = fields.get("item_class")
        media = make_media(
            item_class=kind if kind in MEDIA_CLASSES else None, renditions=tuple(files)
        )
        fields.setdefault("media", []).insert(0, media)
    if r.wanted:
        r.account.stray(element)
        r.left(element)


def _main_text(r: Reading, texts: list[Any]) -> Any:
    """The form that is the body: the fittest of those with words; of equals the first."""
    if len(texts) == 1 and LOCAL[texts[0].tag] == "inlineXML" and len(texts[0]):
        return texts[0]
    fit = [(fitness, child) for child in texts if (fitness := _fitness(r, child)) is not None]
    return max(fit, key=lambda pair: pair[0])[1] if fit else None


def _fitness(r: Reading, element: Any) -> tuple[bool, bool, bool, bool, bool] | None:
    """How fit a form is to be the body; None where it cannot be.

    XML comes before data, the rendition that says that it is the body before others, the language
    of the item before others, HTML before plain text.
    """
    is_xml = LOCAL[element.tag] == "inlineXML"
    text = "" if is_xml and len(element) else text_of(element)
    if text is None or (is_xml and not len(element) and not text.strip()):
        return None
    rendition = (element.get("rendition") or "").rpartition(":")[2].lower()
    language = element.get(XML_LANG)
    foreign = bool(language and r.language) and primary(language) != primary(r.language)
    is_html = looks_like_html(text)
    return is_xml, rendition in _MAIN_RENDITIONS, not foreign, is_html, rendition == "text"


def _read_main(r: Reading, element: Any, fields: Fields) -> None:
    given = attributes_of(element)
    for name, field in _COUNTS.items():
        value = given.get(name)
        if value and value.isdigit() and value.isascii() and len(value) < 16:
            fields[field] = int(given.pop(name))
    if "contenttype" in given:  # what is in it was found out; what is written back is XHTML
        r.leave(element, {"contenttype": given.pop("contenttype")})
    if "encoding" in given:
        r.leave(element, {"encoding": given.pop("encoding")})
    found = list(read_body(r, element, fields))
    r.keep_attributes("inlineXML", given)
    kept, media = _apart(found)
    if media:
        fields.setdefault("media", []).extend(media)
        fields["shown"] = len(media)
    if kept:
        fields["body"] = kept


def _apart(blocks: list[Block]) -> tuple[list[Block], list[Media]]:
    """The blocks, and the media that newsdoc wrote behind them because they have no place there."""
    if not blocks or getattr(blocks[-1], "type", "") != "aside":
        return blocks, []
    last: Any = blocks[-1]
    if last.role != MEDIA_ROLE or last.title is not None:
        return blocks, []
    if not all(block.type == "figure" for block in last.blocks):
        return blocks, []
    return blocks[:-1], [block.media for block in last.blocks]


OTHER_FORM = f"{{{OWN}}}form"
"""Marks the other forms of a body that is not there, as newsdoc writes them."""
MEDIA_ROLE = "newsdoc-media"
"""Class of the aside behind the body that holds the media which go with a text."""


def _alternative(r: Reading, element: Any) -> AlternativeBody:
    """Another form of the content: as blocks where it is XML, else as written."""
    given = attributes_of(element)
    values: Fields = {}
    for attribute_name, field in (
        ("rendition", "role"),
        ("contenttype", "content_type"),
        (XML_LANG, "language"),
        ("encoding", "encoding"),
        ("id", "id"),
    ):
        if value := given.pop(attribute_name, None):
            values[field] = value
    for attribute_name in ("wordcount", "charcount"):
        value = given.get(attribute_name)
        if value and value.isdigit() and value.isascii() and len(value) < 16:
            values[_COUNTS[attribute_name]] = int(given.pop(attribute_name))
    r.leave(element, given)
    if LOCAL[element.tag] == "inlineData":
        values["data"] = ("".join(element.itertext()) if len(element) else element.text) or None
    else:
        values["blocks"] = r.body.blocks(element)
        if not values["blocks"] and len(element):
            values["data"] = "".join(markup(child) for child in element)
    return AlternativeBody(**values)
