"""`content_elements`: the body of a story, element by element.

A handler takes what it uses out of its element. What is left beside the words of an element with an
`_id` (its alignment, channels, additional properties) is kept by that `_id` among the article's
properties; without one it is reported. Elements of types that are not known are kept whole.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from newsdoc.formats._json.properties import take_properties
from newsdoc.formats._xml.body.words import trimmed
from newsdoc.formats.ans import embeds, figures
from newsdoc.formats.ans._reading import Node, Reading
from newsdoc.formats.ans.media import MEDIA_TYPES
from newsdoc.model import (
    Aside,
    Block,
    BlockQuote,
    Divider,
    Heading,
    ListBlock,
    ListItem,
    Mark,
    Paragraph,
    Preformatted,
    Property,
    Raw,
    Span,
    Table,
    TableCell,
    TableRow,
    Text,
)

DEPTH = 24
"""Elements that may nest; deeper ones are kept whole."""

LIST_STYLES = {"ordered": "ordered", "numbered": "ordered", "definition": "definition"}
"""Types of lists to styles; all others are bulleted."""

QUOTES = {"pullquote": "pull-quote", "blockquote": None}
"""Subtypes of quotes to roles; other ones are roles as they are."""

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

Handler = Callable[[Reading, Node, str, str | None], list[Block]]
"""Reads an element: its node, its pointer, its `_id`."""


def elements(r: Reading, node: Node, pointer: str, key: str = "content_elements") -> list[Block]:
    """The blocks of a list of elements, which is taken out of the tree.

    Spec: ANS 0.10, traits/trait_content_elements.json
    """
    out: list[Block] = []
    pointer = f"{pointer}/{key}"
    for index, part in enumerate(r.objects(node, key)):
        if part.get("type") == "text" and (plain := _plain(part)) is not None:
            out.append(plain)
        else:
            out += element(r, part, f"{pointer}/{index}")
    return out


def _plain(node: Node) -> Paragraph | None:
    """The paragraph of a text with an id and plain words, as most elements of most stories are."""
    value, id_ = node.get("content"), node.get("_id")
    if type(value) is not str or "<" in value or "&" in value:
        return None
    if id_ is None:
        if len(node) != 2:
            return None
    elif len(node) != 3 or type(id_) is not str or not id_:
        return None
    text = trimmed(value)
    return Paragraph(text=text, id=id_) if text and not text.isspace() else None


def element(r: Reading, node: Node, pointer: str) -> list[Block]:
    """The blocks of one element."""
    kind = node.get("type")
    handler = HANDLERS.get(kind) if type(kind) is str else None
    if kind in MEDIA_TYPES:
        return figures.figure(r, node, str(kind), pointer)
    if handler is None or r.depth >= DEPTH:
        return [raw(r, node, pointer)]
    id_ = r.account.text(node, "_id") if "_id" in node else None
    r.depth += 1
    blocks = handler(r, node, pointer, id_)
    r.depth -= 1
    r.kind(node, pointer)
    if not blocks and id_ is not None:
        node["_id"] = id_  # there is nothing that could have it
        id_ = None
    if node:
        if id_ is not None:
            rest = take_properties(node)
            if rest:
                r.decorations.append(Property(name=id_, value_type="object", properties=rest))
        r.left(node, pointer)
    return blocks


def raw(r: Reading, node: Node, pointer: str) -> Raw:
    """An element that is kept whole, with the words in it."""
    return Raw(format="ans", data=r.json(node, pointer), text=_words(node))


def _words(node: Any) -> str | None:
    """The words of an element that is kept whole: what stands under the keys that hold words."""
    found: list[str] = []
    waiting = [node]
    while waiting:
        part = waiting.pop()
        if type(part) is list:
            waiting += reversed(part)
        elif type(part) is dict:
            for key in ("content", "text", "caption", "title", "name"):
                value = part.get(key)
                if type(value) is str and value and not value.isspace():
                    found.append(" ".join(value.split()))
            waiting += [value for value in reversed(part.values()) if type(value) in (dict, list)]
    return "\n".join(found) or None


def _taken(r: Reading, node: Node) -> str:
    """The words of an element. Versions before 0.5 have them as `text`."""
    for key in ("content", "text", "html"):
        if key in node and (value := r.account.text(node, key)) is not None:
            return value
    return ""


def _text(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    value = _taken(r, node)
    blocks = list(r.rich.blocks(value, f"{pointer}/content"))
    role = r.account.text(node, "subtype") if "subtype" in node else None
    first = blocks[0] if len(blocks) == 1 else None
    if isinstance(first, Heading):
        # A text stays a text: headings have an element of their own.
        role = role or f"h{first.level or 2}"
        blocks = [Paragraph(text=first.text, marks=first.marks)]
    if blocks:
        changes: dict[str, Any] = {"id": id_} if id_ is not None else {}
        if role is not None and not isinstance(blocks[0], Divider | Raw):
            changes["role"] = role
        if changes:
            blocks[0] = attrs.evolve(blocks[0], **changes)
    return blocks


def words(r: Reading, node: Node, pointer: str) -> Text:
    """The words of an element where only words have a place."""
    value = _taken(r, node)
    r.kind(node, pointer)
    found = r.rich.words(value, f"{pointer}/content")
    r.left(node, pointer)
    return found or Text(text="")


def _header(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    text = r.rich.words(_taken(r, node), f"{pointer}/content")
    level = r.account.whole(node, "level") if "level" in node else None
    if text is None:
        return []
    role = r.account.text(node, "subtype") if "subtype" in node else None
    return [Heading(text=text.text, marks=text.marks, level=level, role=role, id=id_)]


def _list(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    return [_list_block(r, node, pointer, id_)]


def _list_block(r: Reading, node: Node, pointer: str, id_: str | None) -> ListBlock:
    kind = r.account.text(node, "list_type") if "list_type" in node else None
    style: Any = LIST_STYLES.get(kind or "", "bullet")
    if kind is not None and kind != style:
        if kind != "unordered":
            node["list_type"] = kind
        elif "list_type" not in r.said:
            r.said.add("list_type")
            r.say("AS102", f"list read as '{style}'", kind, f"{pointer}/list_type")
    items: list[ListItem] = []
    for index, part in enumerate(r.objects(node, "items")):
        place = f"{pointer}/items/{index}"
        if part.get("type") == "list" and r.depth < DEPTH:
            r.depth += 1
            inner = _list_block(r, part, place, r.account.text(part, "_id"))
            r.depth -= 1
            r.kind(part, place)
            r.left(part, place)
            # A list among the items belongs to the item before it.
            if items:
                items[-1] = attrs.evolve(items[-1], blocks=(*items[-1].blocks, inner))
            else:
                items.append(ListItem(text="", blocks=(inner,)))
        elif part.get("type") in ("text", None):
            role = r.account.text(part, "subtype") if "subtype" in part else None
            text = words(r, part, place)
            items.append(
                ListItem(text=text.text, marks=text.marks, term=role == "term")
                if role in (None, "term")
                else ListItem(text=text.text, marks=text.marks, role=role)
            )
        else:
            inside = element(r, part, place)
            if items:
                items[-1] = attrs.evolve(items[-1], blocks=(*items[-1].blocks, *inside))
            else:
                items.append(ListItem(text="", blocks=tuple(inside)))
    role = r.account.text(node, "subtype") if "subtype" in node else None
    return ListBlock(style=style, items=tuple(items), role=role, id=id_)


def _quote(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    blocks = elements(r, node, pointer)
    if not blocks:
        blocks = list(r.rich.blocks(_taken(r, node), f"{pointer}/content"))
    credit = None
    citation = node.get("citation")
    if type(citation) is dict:
        text = words(r, citation, f"{pointer}/citation")
        credit = text if text.text else None
        del node["citation"]
    elif type(citation) is str:
        credit = r.rich.words(citation, f"{pointer}/citation")
        del node["citation"]
    kind = r.account.text(node, "subtype") if "subtype" in node else None
    role = QUOTES.get(kind, kind) if kind is not None else None
    if kind is not None and kind != role and kind not in r.said:
        r.said.add(kind)
        r.say("AS102", "subtype says what the quote is read as", kind, f"{pointer}/subtype")
    if not blocks and credit is None:
        return []
    return [BlockQuote(blocks=tuple(blocks), credit=credit, role=role, id=id_)]


def _table(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    rows = []
    header = r.objects(node, "header")
    if header:
        rows.append(
            TableRow(cells=_cells(r, header, f"{pointer}/header", header=True), section="head")
        )
    given = node.get("rows")
    if type(given) is list:
        del node["rows"]
        for index, row in enumerate(given):
            place = f"{pointer}/rows/{index}"
            if type(row) is dict:
                cells = r.objects(row, "cells")
                r.kind(row, place)
                r.left(row, place)
            else:
                cells = [part for part in row if type(part) is dict] if type(row) is list else []
                if type(row) is not list or len(cells) < len(row):
                    r.left({"row": row} if not cells else {}, place)
            rows.append(TableRow(cells=_cells(r, cells, place, header=False)))
    role = r.account.text(node, "subtype") if "subtype" in node else None
    return [Table(rows=tuple(rows), role=role, id=id_, properties=r.rest(node))]


def _cells(r: Reading, cells: list[Node], pointer: str, *, header: bool) -> tuple[TableCell, ...]:
    found = []
    for index, cell in enumerate(cells):
        place = f"{pointer}/{index}"
        inner = elements(r, cell, place) if "content_elements" in cell else []
        text: Text = Text(text="")
        first = inner[0] if inner else None
        if isinstance(first, Paragraph) and not (first.id or first.role):
            text = first
            del inner[0]
        elif first is None:
            text = words(r, cell, place)
        r.kind(cell, place)
        r.left(cell, place)
        found.append(
            TableCell(text=text.text, marks=text.marks, header=header, blocks=tuple(inner))
        )
    return tuple(found)


def _code(r: Reading, node: Node, _pointer: str, id_: str | None) -> list[Block]:
    value = node.pop("content", None)
    if type(value) is not str or not value:
        return []
    syntax = r.account.text(node, "language") if "language" in node else None
    return [Preformatted(text=value, syntax=syntax, id=id_)]


def _divider(_r: Reading, _node: Node, _pointer: str, id_: str | None) -> list[Block]:
    return [Divider(id=id_)]


def _correction(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    blocks = r.rich.blocks(_taken(r, node), f"{pointer}/text")
    kind = r.account.text(node, "correction_type") if "correction_type" in node else None
    title = Text(text=kind) if kind is not None else None
    return [Aside(title=title, blocks=blocks, role="correction", id=id_)] if blocks else []


def _group(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    blocks = elements(r, node, pointer)
    title = None
    first = blocks[0] if blocks else None
    if isinstance(first, Heading) and first.role == "title":
        title = Text(text=first.text, marks=first.marks)
        del blocks[0]
    role = r.account.text(node, "subtype") if "subtype" in node else None
    return [Aside(title=title, blocks=tuple(blocks), role=role, id=id_)]


def linked(r: Reading, node: Node, pointer: str) -> Text | None:
    """The words of a link that stands for itself, with the link over all of them."""
    url = r.account.text(node, "url")
    text = r.rich.words(_taken(r, node), f"{pointer}/content")
    if url is None:
        return text
    if text is None:
        text = Text(text=url)
    whole = Mark(span=Span(0, len(text.text)), kind="link", href=url)
    return attrs.evolve(text, marks=(whole, *text.marks))


def _interstitial(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    text = linked(r, node, pointer)
    if text is None:
        return []
    return [Paragraph(text=text.text, marks=text.marks, role="interstitial_link", id=id_)]


def _link_list(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    items = []
    for index, part in enumerate(r.objects(node, "items")):
        place = f"{pointer}/items/{index}"
        text = linked(r, part, place)
        r.kind(part, place)
        r.left(part, place)
        if text is not None:
            items.append(ListItem(text=text.text, marks=text.marks))
    title = r.account.text(node, "title") if "title" in node else None
    inner = ListBlock(items=tuple(items), role="link_list")
    return [
        Aside(title=Text(text=title) if title else None, blocks=(inner,), role="link_list", id=id_)
    ]


HANDLERS: dict[str, Handler] = {
    "text": _text,
    "paragraph": _text,
    "header": _header,
    "list": _list,
    "quote": _quote,
    "blockquote": _quote,
    "pullquote": _quote,
    "table": _table,
    "code": _code,
    "divider": _divider,
    "correction": _correction,
    "element_group": _group,
    "interstitial_link": _interstitial,
    "link_list": _link_list,
    "gallery": figures.gallery,
    "raw_html": embeds.raw_html,
    "oembed_response": embeds.oembed,
    "oembed": embeds.old_oembed,
    "custom_embed": embeds.custom,
    "reference": embeds.reference,
}
"""Types of elements to what reads them."""
