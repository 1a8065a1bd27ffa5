"""`contentSet`: the content itself, as a body, as other forms of it, as files elsewhere."""

from __future__ import annotations

import re
from typing import Any

from newsdoc.formats._nitf import read_nitf
from newsdoc.formats._xml.account import path_of
from newsdoc.formats._xml.body import html_fragment, looks_like_html, markup, squeeze
from newsdoc.formats._xml.plain import indented
from newsdoc.formats.newsml_g2._item_meta import Fields
from newsdoc.formats.newsml_g2._links import read_file
from newsdoc.formats.newsml_g2._names import LOCAL, MEDIA_CLASSES, OWN, XML_LANG
from newsdoc.formats.newsml_g2._reading import Reading, attributes_of
from newsdoc.model import (
    AlternativeBody,
    Block,
    Byline,
    Headline,
    Media,
    Rendition,
)
from newsdoc.model._makers import make_headline, make_media, make_paragraph

_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
_WIDEST = 132
"""Columns that wrapped lines have at most."""
_COUNTS = {"wordcount": "word_count", "charcount": "char_count", "linecount": "line_count"}
_MAIN_RENDITIONS = ("text", "body", "main", "full")


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
    main = _main_text([child for child in texts if child.get(OTHER_FORM) is None])
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


def _main_text(texts: list[Any]) -> Any:
    """The form that is the body: the first XML with anything in it, else the text that says so."""
    for child in texts:
        if LOCAL[child.tag] == "inlineXML" and (len(child) or (child.text or "").strip()):
            return child
    plain = [child for child in texts if not child.get("encoding")]
    for child in plain:
        if (child.get("rendition") or "").rpartition(":")[2].lower() in _MAIN_RENDITIONS:
            return child
    return plain[0] if plain else None


def _read_main(r: Reading, element: Any, fields: Fields) -> None:
    given = attributes_of(element)
    for name, field in _COUNTS.items():
        value = given.get(name)
        if value and value.isdigit() and value.isascii() and len(value) < 16:
            fields[field] = int(given.pop(name))
    if "contenttype" in given:  # what is in it was found out; what is written back is XHTML
        r.leave(element, {"contenttype": given.pop("contenttype")})
    name = LOCAL[element.tag]
    if name == "inlineXML":
        found = list(_xml_blocks(r, element, fields))
    else:
        found = list(_data_blocks(r, element))
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


def _xml_blocks(r: Reading, element: Any, fields: Fields) -> tuple[Block, ...]:
    """The blocks of `inlineXML`: XHTML, NITF or what else there is; sniffed, never trusted."""
    if len(element) == 1 and not (element.text or "").strip():
        root = element[0]
        name = LOCAL[root.tag].lower()
        if name == "html":
            return _html(r, root, fields)
        if name == "nitf":
            return _nitf(r, root, fields)
    return r.body.blocks(element)


def _html(r: Reading, root: Any, fields: Fields) -> tuple[Block, ...]:
    """The blocks of an HTML page: its body without the header that repeats what is above a story."""
    found: list[Block] = []
    if r.wanted:
        r.left(root)
    bodies = [child for child in root if LOCAL[child.tag].lower() == "body"]
    if not bodies:
        return r.body.blocks(root)
    for child in root:
        if LOCAL[child.tag].lower() == "body":
            if r.wanted:
                r.left(child)
            if len(child) and LOCAL[child[0].tag].lower() == "header":
                _story_header(r, child[0], fields)
                child.text = (child.text or "") + (child[0].tail or "")
                child.remove(child[0])
            r.body.flow(child, found)
        elif r.wanted and not _is_title(child, fields):
            r.account.element(child)
    return tuple(found)


def _is_title(head: Any, fields: Fields) -> bool:
    """Whether all that the head of an HTML page says is the headline."""
    words = " ".join("".join(head.itertext()).split())
    if words and all(" ".join(h.text.split()) != words for h in fields.get("headlines", ())):
        return False
    return all(not child.items() and not len(child) for child in head)


def _story_header(r: Reading, element: Any, fields: Fields) -> None:
    """The header of a story in HTML: headlines and byline where `contentMeta` lacks them.

    What repeats `contentMeta` is left out; what else stands there (a time for show, the slugline as
    a list) is reported.
    """
    headlines: list[Headline] = fields.setdefault("headlines", [])
    seen_main = False
    if r.wanted:
        r.left(element)
        r.account.stray(element)
    for child in element[:]:
        name = LOCAL[child.tag].lower()
        is_byline = "byline" in (child.get("class") or "").split()
        text = r.rich(child) if name in _HEADINGS or is_byline else None
        if text is None:
            r.account.element(child)
            continue
        if r.wanted:
            r.left(child)
        if is_byline:
            bylines: list[Byline] = fields.setdefault("bylines", [])
            if all(byline.text != text.text for byline in bylines):
                bylines.append(Byline(text=text.text, marks=text.marks))
        elif all(headline.text != text.text for headline in headlines):
            role = None if name == "h1" else "sub" if seen_main else "kicker"
            headlines.append(make_headline(text=text.text, marks=text.marks, role=role))
        seen_main = seen_main or name == "h1"


_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def _nitf(r: Reading, root: Any, fields: Fields) -> tuple[Block, ...]:
    """The body of an NITF document; its metadata fills in what the item does not say itself."""
    values = read_nitf(root, r.account)
    body: tuple[Block, ...] = tuple(values.pop("body", ()))
    for name, value in values.items():
        if name in ("properties", "item_class", "guid", "version"):
            continue
        held = fields.get(name)
        if name == "headline" and "headlines" in fields:
            _add(r, root, "headlines", (Headline(text=value, role="nitf"),), fields)
        elif name not in fields:
            fields[name] = list(value) if isinstance(value, tuple) else value
        elif isinstance(value, tuple) and isinstance(held, list):
            _add(r, root, name, value, fields)
        elif fields[name] != (list(value) if isinstance(value, tuple) else value):
            _report_other(r, root, name, value)
    for name in ("guid", "version", "item_class"):
        if name in values and values[name] != fields.get(name):
            _report_other(r, root, name, values[name])
    r.extra.extend(values.get("properties", ()))
    return body


def _add(r: Reading, root: Any, name: str, more: tuple[Any, ...], fields: Fields) -> None:
    """Add what the NITF document has of a field beyond the item; other words for the same stay out."""
    held = fields[name]
    known = set(held)
    same = {key for one in held if (key := _key_of(one)) is not None}
    for one in more:
        key = _key_of(one)
        if one not in known and (key is None or key not in same):
            held.append(one)
        elif one not in known and name != "headlines":
            _report_other(r, root, name, one)


def _key_of(one: Any) -> str | None:
    """What tells that two objects are the same: the code, the words."""
    for field in ("code", "text", "value", "name"):
        found: str | None = getattr(one, field, None)
        if found is not None:
            return found
    return None


def _report_other(r: Reading, root: Any, name: str, value: Any) -> None:
    if r.wanted:
        r.account.context.remark(
            "NG102",
            f"the NITF in the item says another {name}",
            value=value if isinstance(value, str) else repr(value),
            line=root.sourceline,
            path="inlineXML/nitf",
        )


def _data_blocks(r: Reading, element: Any) -> tuple[Block, ...]:
    """The blocks of `inlineData`: escaped HTML, or plain text.

    In plain text indents and blank lines part the paragraphs; where lines are longer than anybody
    wraps them, each is a paragraph.
    """
    text = "".join(element.itertext()) if len(element) else element.text or ""
    if looks_like_html(text):
        return r.body.blocks(html_fragment(text))
    pieces: list[str] = []
    for part in indented(text):
        for piece in _BLANK_LINE.split(part):
            lines = piece.splitlines()
            pieces += lines if any(len(line) > _WIDEST for line in lines) else [piece]
    words = (squeeze(piece).strip().strip("\u3000") for piece in pieces)
    found = tuple(make_paragraph(text=piece) for piece in words if piece)
    if r.wanted and len(found) > 1:
        r.account.context.remark(
            "NG104",
            "plain text cut into paragraphs at its indents and line ends",
            value=text,
            line=element.sourceline,
            path=path_of(element),
        )
    return found


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
