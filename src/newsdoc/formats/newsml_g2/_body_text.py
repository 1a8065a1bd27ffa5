"""The text of an item: XHTML, NITF, escaped HTML, plain text or what else there is, to blocks.

What `contenttype` says is not trusted: the content is looked at.

Spec: NewsML-G2 2.35, inlineXML and inlineData
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import Any

from newsdoc.formats._nitf import read_nitf
from newsdoc.formats._xml.account import path_of
from newsdoc.formats._xml.body import html_fragment, looks_like_html, squeeze, well_formed
from newsdoc.formats._xml.plain import indented
from newsdoc.formats.newsml_g2._names import LOCAL
from newsdoc.formats.newsml_g2._reading import Fields, Reading
from newsdoc.model import Block, Byline, Headline
from newsdoc.model._makers import make_headline, make_paragraph

_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
_WIDEST = 132
"""Columns that wrapped lines have at most."""
_BINARY = re.compile(
    r"[^/]*(?:image|audio|video|font|application/(?!.*(?:xml|html|json)))", re.IGNORECASE
)
"""Media types of what is no text."""


def text_of(element: Any) -> str | None:
    """The characters of an `inlineData` or of an `inlineXML` without elements, decoded.

    None where they are no text, or in a transfer encoding that is not known.
    """
    raw = "".join(element.itertext()) if len(element) else element.text or ""
    encoding = (element.get("encoding") or "").rpartition(":")[2].lower()
    if not encoding:
        return raw
    if encoding != "base64" or _BINARY.match(element.get("contenttype") or ""):
        return None
    try:
        text = base64.b64decode("".join(raw.split()), validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        return None
    return None if _NO_TEXT.search(text) else text


_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1f]")


def read_body(r: Reading, element: Any, fields: Fields) -> tuple[Block, ...]:
    """The blocks of an `inlineXML` or `inlineData`; what it says beside them fills in the fields."""
    if LOCAL[element.tag] == "inlineXML" and len(element):
        return _xml_blocks(r, element, fields)
    text = text_of(element) or ""
    if r.wanted and element.get("encoding"):
        r.account.context.remark(
            "NG105",
            "text in a transfer encoding, which was undone",
            value=element.text,
            line=element.sourceline,
            path=path_of(element),
        )
    stripped = text.strip()
    if stripped.startswith("<") and (holder := well_formed(stripped)) is not None and len(holder):
        return _xml_blocks(r, holder, fields)
    if looks_like_html(text):
        found: list[Block] = []
        _page(r, html_fragment(text), fields, found)
        return tuple(found)
    return _plain(r, element, text)


def _xml_blocks(r: Reading, element: Any, fields: Fields) -> tuple[Block, ...]:
    """The blocks of an element with XHTML, NITF or what else there is."""
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
            _page(r, child, fields, found)
        elif r.wanted and not _is_title(child, fields):
            r.account.element(child)
    return tuple(found)


def _page(r: Reading, body: Any, fields: Fields, out: list[Block]) -> None:
    """The `body` of an HTML page."""
    if len(body) and LOCAL[body[0].tag].lower() == "header":
        _story_header(r, body[0], fields)
        body.text = (body.text or "") + (body[0].tail or "")
        body.remove(body[0])
    r.body.flow(body, out)


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


def _plain(r: Reading, element: Any, text: str) -> tuple[Block, ...]:
    """The paragraphs of plain text.

    Indents and blank lines part them; where lines are longer than anybody wraps them, each is one.
    """
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
