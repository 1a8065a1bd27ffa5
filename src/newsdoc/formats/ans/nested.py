"""Elements that hold other elements: lists, quotes, tables, groups."""

from __future__ import annotations

from typing import Any

from newsdoc.formats.ans._reading import DEPTH, Node, Reading
from newsdoc.formats.ans.strings import taken, words
from newsdoc.model import (
    Aside,
    Block,
    BlockQuote,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Table,
    TableCell,
    Text,
)
from newsdoc.model._makers import (
    changed,
    make_list_item,
    make_mark,
    make_span,
    make_table_cell,
    make_table_row,
    make_text,
)

LIST_STYLES = {"ordered": "ordered", "numbered": "ordered", "definition": "definition"}
"""Types of lists to styles; all others are bulleted."""

QUOTES = {"pullquote": "pull-quote", "blockquote": None}
"""Subtypes of quotes to roles; other ones are roles as they are."""


def listed(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    """A list, with the lists in it."""
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
                items[-1] = changed(items[-1], blocks=(*items[-1].blocks, inner))
            else:
                items.append(make_list_item(text="", blocks=(inner,)))
        elif part.get("type") in ("text", None):
            role = r.account.text(part, "subtype") if "subtype" in part else None
            text = words(r, part, place)
            items.append(
                ListItem(text=text.text, marks=text.marks, term=role == "term")
                if role in (None, "term")
                else make_list_item(text=text.text, marks=text.marks, role=role)
            )
        else:
            inside = r.walk.element(r, part, place)
            if items:
                items[-1] = changed(items[-1], blocks=(*items[-1].blocks, *inside))
            else:
                items.append(make_list_item(text="", blocks=tuple(inside)))
    role = r.account.text(node, "subtype") if "subtype" in node else None
    return ListBlock(style=style, items=tuple(items), role=role, id=id_)


def quote(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    """A quotation, or a pull quote; `citation` is its credit."""
    blocks = r.walk.elements(r, node, pointer)
    if not blocks:
        blocks = list(r.rich.blocks(taken(r, node), f"{pointer}/content"))
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


def table(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    """A table: a header and rows of texts, or rows of cells with elements."""
    rows = []
    header = r.objects(node, "header")
    if header:
        rows.append(
            make_table_row(
                cells=_cells(r, header, f"{pointer}/header", header=True), section="head"
            )
        )
    given = node.get("rows")
    if type(given) is list:
        del node["rows"]
        for index, row in enumerate(given):
            place = f"{pointer}/rows/{index}"
            rows.append(make_table_row(cells=_cells(r, _row(r, row, place), place, header=False)))
    role = r.account.text(node, "subtype") if "subtype" in node else None
    return [Table(rows=tuple(rows), role=role, id=id_, properties=r.rest(node))]


def _row(r: Reading, row: Any, pointer: str) -> list[Node]:
    """The cells of a row: texts, or bare strings, or objects in an object; all else is reported."""
    if type(row) is dict:
        cells = r.objects(row, "cells")
        r.kind(row, pointer)
        r.left(row, pointer)
        return cells
    if type(row) is not list:
        r.left([row], pointer)
        return []
    cells = [{"content": cell} if type(cell) is str else cell for cell in row]
    r.left([cell for cell in cells if type(cell) is not dict], pointer)
    return [cell for cell in cells if type(cell) is dict]


def _cells(r: Reading, cells: list[Node], pointer: str, *, header: bool) -> tuple[TableCell, ...]:
    found = []
    for index, cell in enumerate(cells):
        place = f"{pointer}/{index}"
        inner = r.walk.elements(r, cell, place) if "content_elements" in cell else []
        text: Text = make_text(text="")
        first = inner[0] if inner else None
        if isinstance(first, Paragraph) and not (first.id or first.role):
            text = first
            del inner[0]
        elif first is None:
            text = words(r, cell, place)
        r.kind(cell, place)
        r.left(cell, place)
        found.append(
            make_table_cell(text=text.text, marks=text.marks, header=header, blocks=tuple(inner))
        )
    return tuple(found)


def correction(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    """A correction that stands in the body."""
    blocks = r.rich.blocks(taken(r, node), f"{pointer}/text")
    if not blocks:
        return []
    kind = r.account.text(node, "correction_type") if "correction_type" in node else None
    title = make_text(text=kind) if kind is not None else None
    return [Aside(title=title, blocks=blocks, role="correction", id=id_)]


def group(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    """Elements that belong together; a header of the subtype `title` is their title."""
    blocks = r.walk.elements(r, node, pointer)
    title = None
    first = blocks[0] if blocks else None
    if isinstance(first, Heading) and first.role == "title":
        title = make_text(text=first.text, marks=first.marks)
        del blocks[0]
    role = r.account.text(node, "subtype") if "subtype" in node else None
    return [Aside(title=title, blocks=tuple(blocks), role=role, id=id_)]


def linked(r: Reading, node: Node, pointer: str) -> Text | None:
    """The words of a link that stands for itself, with the link over all of them."""
    url = r.account.text(node, "url")
    text = r.rich.words(taken(r, node), f"{pointer}/content")
    if url is None:
        return text
    if text is None:
        text = make_text(text=url)
    whole = make_mark(span=make_span(0, len(text.text)), kind="link", href=url)
    return changed(text, marks=(whole, *text.marks))


def link_list(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    """A list of links with a title."""
    items = []
    for index, part in enumerate(r.objects(node, "items")):
        place = f"{pointer}/items/{index}"
        text = linked(r, part, place)
        r.kind(part, place)
        r.left(part, place)
        if text is not None:
            items.append(make_list_item(text=text.text, marks=text.marks))
    title = r.account.text(node, "title") if "title" in node else None
    inner = ListBlock(items=tuple(items), role="link_list")
    return [
        Aside(
            title=make_text(text=title) if title else None,
            blocks=(inner,),
            role="link_list",
            id=id_,
        )
    ]
