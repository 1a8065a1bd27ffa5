"""`content`: the blocks of a document.

A handler takes what it uses out of its block. What is left of a block with an `id` is kept by that
`id` among the article's properties; without one it is reported. Blocks of types that are not known
are kept whole: vocabularies are an organisation's own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from newsdoc.formats._xml.body import html_fragment
from newsdoc.formats._xml.body.words import trimmed
from newsdoc.formats.tt_newsdoc import embeds, figures
from newsdoc.formats.tt_newsdoc._reading import Node, Reading
from newsdoc.model import (
    Aside,
    Block,
    BlockQuote,
    ListBlock,
    ListItem,
    Paragraph,
    Raw,
    Table,
    TableRow,
)
from newsdoc.model._makers import make_heading, make_list_item, make_paragraph, make_text

DEPTH = 24
"""Blocks that may nest; deeper ones are kept whole."""

QUOTES = {"blockquote": None, "pullquote": "pull-quote"}
"""Roles of texts that are quotations to roles of the block."""

SECTIONS = {"thead": "head", "tbody": "body", "tfoot": "foot"}
"""Members of a table's data to sections of rows."""

_HEADING = re.compile(r"heading-([1-6])", re.ASCII)

Handler = Callable[[Reading, Node, str, str | None], Block | None]
"""Reads a block: its node, its pointer, its `id`. None where there is nothing to read."""


def blocks(r: Reading, node: Node, pointer: str, key: str = "content") -> list[Block]:
    """The blocks of a list, which is taken out of the tree."""
    out: list[Block] = []
    whole = node.get(key)
    r.objects(node, key)
    for index, part in enumerate(whole if type(whole) is list else ()):
        if type(part) is not dict:
            continue
        found: Block | None = None
        if part.get("type") == "core/text" and "core/text" in r.said:
            found = _bare(part)
        if found is None:
            found = block(r, part, f"{pointer}/{key}/{index}")
        if found is not None:
            out.append(found)
    return out


def _bare(node: Node) -> Paragraph | None:
    """The paragraph of a text with an id and plain words, as most blocks of most articles are."""
    data, id_ = node.get("data"), node.get("id")
    if type(data) is not dict or len(data) != 1:
        return None
    value = data.get("text")
    if type(value) is not str or "<" in value or "&" in value:
        return None
    if id_ is None:
        if len(node) != 2:
            return None
    elif len(node) != 3 or type(id_) is not str or not id_:
        return None
    text = trimmed(value)
    return make_paragraph(text=text, id=id_) if text and not text.isspace() else None


def block(r: Reading, node: Node, pointer: str) -> Block | None:
    """One block; None for one that says nothing.

    Spec: NewsDoc JSON Schema, Block
    """
    kind = node.get("type")
    handler = HANDLERS.get(kind) if type(kind) is str else None
    if handler is None or r.depth >= DEPTH:
        return raw(r, node, pointer)
    id_ = r.account.text(node, "id") if "id" in node else None
    r.depth += 1
    made = handler(r, node, pointer, id_)
    r.depth -= 1
    if made is None:
        if id_ is not None:
            node["id"] = id_
        if _says_something(node):
            return raw(r, node, pointer)
        r.read_as(node, pointer, "type")
        r.decorate(None, node, pointer)
        return None
    r.read_as(node, pointer, "type")
    if node:
        r.decorate(id_, node, pointer)
    return made


def _says_something(node: Node) -> bool:
    """Whether a block holds more than what kind of block it is."""
    data = node.get("data")
    texts = data.values() if type(data) is dict else [data]
    if any(text and not (type(text) is str and text.isspace()) for text in texts):
        return True
    return any(value for key, value in node.items() if key not in ("type", "id", "data", "role"))


def raw(r: Reading, node: Node, pointer: str) -> Raw:
    """A block that is kept whole, with the words in it."""
    found = []
    waiting: list[Any] = [node]
    while waiting:
        part = waiting.pop()
        if type(part) is list:
            waiting += reversed(part)
        elif type(part) is dict:
            data = part.get("data")
            texts = (
                [part.get("title"), *(data.get(k) for k in _WORDS)]
                if type(data) is dict
                else [part.get("title")]
            )
            found += [" ".join(t.split()) for t in texts if type(t) is str and t.strip()]
            waiting += [part[key] for key in ("meta", "content") if key in part]
    return Raw(format="tt-newsdoc", data=r.json(node, pointer), text="\n".join(found) or None)


_WORDS = ("text", "caption", "title")


def _text(r: Reading, node: Node, pointer: str, id_: str | None) -> Block | None:
    words = r.words(node, "text", pointer)
    if words is None:
        return None
    role = r.account.text(node, "role") if "role" in node else None
    if role is None:
        return make_paragraph(text=words.text, marks=words.marks, id=id_)
    found = _HEADING.fullmatch(role)
    if found is not None or role in QUOTES:
        node["role"] = role
        r.read_as(node, pointer, "role")
    if found is not None:
        return make_heading(text=words.text, marks=words.marks, level=int(found[1]), id=id_)
    if role in QUOTES:
        inside = make_paragraph(text=words.text, marks=words.marks)
        return BlockQuote(blocks=(inside,), role=QUOTES[role], id=id_)
    return make_paragraph(text=words.text, marks=words.marks, role=role, id=id_)


def _plain(r: Reading, node: Node, pointer: str, id_: str | None) -> Block | None:
    """A text of another type than `core/text`: its type is its role where it has none."""
    kind = node["type"]
    words = r.words(node, "text", pointer)
    if words is None:
        return None
    return make_paragraph(text=words.text, marks=words.marks, role=kind, id=id_)


def _list(r: Reading, node: Node, pointer: str, id_: str | None) -> Block | None:
    style: Any = "ordered" if node["type"] == "core/ordered-list" else "bullet"
    items: list[ListItem] = []
    for index, part in enumerate(r.objects(node, "content")):
        place = f"{pointer}/content/{index}"
        if part.get("type") == "core/text":
            words = r.words(part, "text", place) or make_text(text="")
            role = r.account.text(part, "role") if "role" in part else None
            items.append(make_list_item(text=words.text, marks=words.marks, role=role))
            r.read_as(part, place, "type")
            r.decorate(None, part, place)
            continue
        inner = block(r, part, place)
        if inner is not None:
            last = items.pop() if items else make_list_item(text="")
            items.append(
                make_list_item(
                    text=last.text, marks=last.marks, role=last.role, blocks=(*last.blocks, inner)
                )
            )
    return ListBlock(style=style, items=tuple(items), id=id_)


def _factbox(r: Reading, node: Node, pointer: str, id_: str | None) -> Block | None:
    title = r.account.text(node, "title") if "title" in node else None
    inside = blocks(r, node, pointer)
    return Aside(
        title=None if title is None else r.rich.label(title, f"{pointer}/title"),
        blocks=tuple(inside),
        role="fact-box",
        id=id_,
    )


def _table(r: Reading, node: Node, pointer: str, id_: str | None) -> Block | None:
    """A table: its sections are HTML, rows without the elements around them."""
    rows: list[TableRow] = []
    caption = r.words(node, "caption", pointer)
    for key in SECTIONS:
        value = r.data(node, key)
        if value is None:
            continue
        bare = value if value.lstrip().startswith("<t") else f"<tr><td>{value}</td></tr>"
        markup = f"<table><{key}>{bare}</{key}></table>"
        found = r.rich.body(f"{pointer}/data/{key}").blocks(html_fragment(markup))
        rows += [row for part in found if isinstance(part, Table) for row in part.rows]
    return Table(caption=caption, rows=tuple(rows), id=id_, properties=_table_rest(r, node))


def _table_rest(r: Reading, node: Node) -> tuple[Any, ...]:
    return r.rest({key: node.pop(key) for key in list(node) if key != "type"})


HANDLERS: dict[str, Handler] = {
    "core/text": _text,
    "tt/print-text": _text,
    "tt/question": _plain,
    "core/image": figures.figure,
    "tt/visual": figures.figure,
    "core/unordered-list": _list,
    "core/ordered-list": _list,
    "core/factbox": _factbox,
    "core/table": _table,
    "core/socialembed": embeds.social,
    "core/youtube": embeds.youtube,
    "core/htmlembed": embeds.html,
}
"""Types of blocks to what reads them."""
