"""The data of a ContentItem: NITF, XHTML, bare paragraphs, escaped markup or plain text to blocks.

Nobody trusts MimeType and Format, which are often wrong: the data itself tells what it is.

Spec: NewsML 1.2, ContentItem, DataContent, Encoding
"""

from __future__ import annotations

import base64
import binascii
from typing import Any

from lxml import etree

from newsdoc.formats._nitf import read_nitf
from newsdoc.formats._xml.body import html_fragment, looks_like_html, well_formed
from newsdoc.formats._xml.body.html import without_declarations
from newsdoc.formats._xml.body.markup import markup
from newsdoc.formats._xml.plain import paragraphs
from newsdoc.formats.newsml_1.comments import note_of, read_comment
from newsdoc.formats.newsml_1.draft import Draft, State
from newsdoc.formats.newsml_1.formal import read_property
from newsdoc.formats.newsml_1.names import key_of, name_of
from newsdoc.formats.newsml_1.scan import Item
from newsdoc.model import Block
from newsdoc.model._makers import make_paragraph

COUNTS = {
    "words": "word_count",
    "wordcount": "word_count",
    "characters": "char_count",
    "charactercount": "char_count",
    "charcount": "char_count",
    "lines": "line_count",
    "linecount": "line_count",
}
"""Names of Characteristics' properties that count the words of a text, and the fields for them."""
_NITF_PARTS = frozenset({"body", "body.head", "body.content", "body.end"})


def read_text(item: Item, state: State) -> tuple[list[Block], dict[str, Any]]:
    """The blocks of a text, and what else it says of the story (the head of an NITF document)."""
    data = item.data
    if data is None:
        return [], {}
    encoding = _open(item, state)
    if encoding is not None:
        data = item.data
        assert data is not None
        text = _decoded(data, encoding, state)
        if text is not None:
            return _text_blocks(text, data, state)
        return [], {}
    if not len(data):
        return _text_blocks(data.text or "", data, state)
    if data is item.element:
        return _bare(item, state)
    first = data[0]
    name = name_of(first.tag)
    if len(data) == 1 and name == "nitf":
        state.account.stray(data)
        return _nitf(first, state)
    if name in _NITF_PARTS and name != "body":
        return _nitf(data, state)
    return list(state.body.blocks(data)), {}


def _open(item: Item, state: State) -> str | None:
    """Go from Encoding to the DataContent in it; the notation where it must be undone."""
    notation: str | None = None
    while item.data is not None and name_of(item.data.tag) == "encoding":
        given = dict(item.data.items())
        notation = given.pop("Notation", None) or notation
        if given:
            state.account.attributes(item.data, given)
        inner = [c for c in item.data if name_of(c.tag) in ("datacontent", "encoding")]
        if not inner:
            break
        for other in item.data:
            if other is not inner[0]:
                state.account.element(other)
        item.data = inner[0]
    data = item.data
    if data is not None and data is not item.element:
        given = dict(data.items())
        if given:
            state.account.attributes(data, given)
    if notation is None or key_of(notation) in ("none", "utf8", "iso88591", "xml", "ascii"):
        state.carrier(item.element, "Encoding", notation)
        return None
    return notation


def _decoded(data: etree._Element, notation: str, state: State) -> str | None:
    raw = "".join(str(t) for t in data.itertext())
    if key_of(notation) == "base64":
        try:
            decoded = base64.b64decode("".join(raw.split()), validate=True).decode("utf-8")
        except (binascii.Error, ValueError):
            state.account.value(data, None, raw, "no text in base64")
            return None
        state.carrier(data, "Encoding", notation)
        state.carrier(data, "text in base64", raw)
        return decoded
    state.carrier(data, "Encoding", notation)
    return raw


def _bare(item: Item, state: State) -> tuple[list[Block], dict[str, Any]]:
    """Data that stands in the ContentItem itself, without DataContent."""
    holder = etree.Element("div")
    holder.text = item.element.text
    facts = set(map(id, item.facts))
    for child in list(item.element):
        if id(child) not in facts and name_of(child.tag) not in _FACT_NAMES:
            tail = child.tail
            holder.append(child)
            child.tail = tail
    if len(holder) == 1 and name_of(holder[0].tag) == "nitf":
        return _nitf(holder[0], state)
    return list(state.body.blocks(holder)), {}


_FACT_NAMES = frozenset(
    [
        "comment",
        "catalog",
        "mediatype",
        "mimetype",
        "format",
        "notation",
        "characteristics",
        "newsitemid",
    ]
)


def _nitf(element: etree._Element, state: State) -> tuple[list[Block], dict[str, Any]]:
    fields = read_nitf(element, state.account)
    blocks = list(fields.pop("body", ()))
    fields.pop("item_class", None)
    return blocks, fields


def _text_blocks(
    text: str, data: etree._Element, state: State
) -> tuple[list[Block], dict[str, Any]]:
    """Blocks of data that came as text: markup that was escaped, or words."""
    stripped = text.strip()
    if not stripped:
        return [], {}
    if stripped.startswith("<") and stripped.endswith(">"):
        root = well_formed(stripped)
        if root is not None:
            return _markup(root, state)
    if looks_like_html(stripped):
        return list(state.body.blocks(html_fragment(without_declarations(stripped)))), {}
    blocks: list[Block] = [make_paragraph(text=words) for words in paragraphs(text)]
    if len(blocks) > 1:
        state.cut(data, text)
    return blocks, {}


def _markup(holder: etree._Element, state: State) -> tuple[list[Block], dict[str, Any]]:
    if len(holder) == 1:
        name = name_of(holder[0].tag)
        if name == "nitf":
            return _nitf(holder[0], state)
    if len(holder) and name_of(holder[0].tag) in _NITF_PARTS and name_of(holder[0].tag) != "body":
        return _nitf(holder, state)
    return list(state.body.blocks(holder)), {}


def read_carrier(item: Item, draft: Draft, state: State, *, attributes: bool = True) -> None:
    """What a text's ContentItem says beside its data: counts, comments, how it is carried."""
    element = item.element
    wanted = state.account.wanted
    for child in item.facts:
        match name_of(child.tag):
            case "mediatype" | "mimetype" | "format" | "notation" as name:
                if wanted:
                    state.carrier(child, name, child.get("FormalName") or child.text)
                    state.account.rest(child, "FormalName")
            case "characteristics":
                _characteristics(child, draft, state)
            case "comment":
                if (label := read_comment(child, state)) is not None:
                    draft.add("notes", note_of(label))
            case _:
                state.account.element(child)
    if attributes:
        state.account.rest(element)


def is_count(value: str | None) -> bool:
    """Whether a value is a whole number in plain digits, as it will be written again."""
    return (
        value is not None
        and value.isdecimal()
        and value.isascii()
        and str(int(value[:12])) == value
    )


def _characteristics(element: etree._Element, draft: Draft, state: State) -> None:
    for child in element[:]:
        match name_of(child.tag):
            case "sizeinbytes":
                state.carrier(child, "SizeInBytes", child.text)
                state.account.rest(child)
            case "property":
                found = read_property(child, state, "Characteristics")
                field = COUNTS.get(key_of(found.name))
                value = found.value
                if field and is_count(value) and not found.properties:
                    draft.once(field, int(value or ""), child, state)
                    state.placed(child, found.name, field)
                    continue
                draft.add("properties", found)
            case _:
                state.account.element(child)
    state.account.rest(element)


def raw_data(item: Item, state: State) -> tuple[str | None, str | None]:
    """The data of a ContentItem as it stands there, and its encoding."""
    if item.data is None:
        return None, None
    encoding = _open(item, state)
    data = item.data
    if not len(data):
        text = data.text
        return (text if text and not text.isspace() else None), encoding
    if data is item.element:
        return None, encoding
    inner = (data.text or "") + "".join(markup(child) + (child.tail or "") for child in data)
    return inner.strip() or None, encoding
