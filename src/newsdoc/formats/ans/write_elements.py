"""The body as `content_elements`."""

from __future__ import annotations

from collections.abc import Iterable

import orjson

from newsdoc.formats._json.rich import as_html
from newsdoc.formats._xml.body import xhtml
from newsdoc.formats.ans.fitting import MISSING, fitting
from newsdoc.formats.ans.nested import QUOTES
from newsdoc.formats.ans.trees import Node
from newsdoc.formats.ans.write_embeds import COMMON, embed, raw, with_subtype
from newsdoc.formats.ans.write_media import media_tree
from newsdoc.model import (
    Aside,
    Block,
    BlockQuote,
    Divider,
    Embed,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Preformatted,
    Rating,
    Raw,
    Table,
    TableCell,
    Text,
)

_SUBTYPES = {role: kind for kind, role in QUOTES.items()}


class Elements:
    """Writes blocks as elements, with what was kept for them by `_id`."""

    def __init__(self, decorations: Node) -> None:
        self._decorations = decorations

    def elements(self, blocks: Iterable[Block]) -> list[Node]:
        """The elements for blocks; neighbouring figures of one group are a gallery."""
        out: list[Node] = []
        group: str | None = None
        for block in blocks:
            if isinstance(block, Figure) and block.group is not None:
                if block.group != group:
                    group = block.group
                    out.append({"type": "gallery", "_id": group, "content_elements": []})
                    self._decorate(out[-1])
                out[-1]["content_elements"].append(self._figure(block))
            else:
                group = None
                out.append(self._decorated(self._element(block), block))
        return out

    def _decorated(self, tree: Node, block: Block) -> Node:
        if block.id is not None and "_id" not in tree:
            tree["_id"] = block.id
        self._decorate(tree)
        return tree

    def _decorate(self, tree: Node) -> None:
        extra = self._decorations.get(tree.get("_id", ""))
        if type(extra) is dict:
            for key, value in extra.items():
                fit = fitting(value, COMMON.get(key, "any"))
                if fit is not MISSING:
                    tree.setdefault(key, fit)

    def _element(self, block: Block) -> Node:
        match block:
            case Paragraph():
                return _paragraph(block)
            case Heading():
                tree: Node = {"type": "header", "content": as_html(block.text, block.marks)}
                if block.level is not None:
                    tree["level"] = block.level
                return with_subtype(tree, block.role)
            case ListBlock():
                return self._list(block)
            case Table():
                return self._table(block)
            case BlockQuote():
                return self._quote(block)
            case Figure():
                return self._figure(block)
            case Embed():
                return embed(block)
            case Preformatted():
                return _preformatted(block)
            case Divider():
                return {"type": "divider"}
            case Aside():
                return self._aside(block)
            case Raw():
                return raw(block)

    def _figure(self, block: Figure) -> Node:
        return with_subtype(media_tree(block.media), block.role)

    def _list(self, block: ListBlock) -> Node:
        styles = {"bullet": "unordered", "ordered": "ordered", "definition": "definition"}
        tree = with_subtype({"type": "list", "list_type": styles[block.style]}, block.role)
        if block.id is not None:
            tree["_id"] = block.id
        items: list[Node] = []
        for item in block.items:
            if item.text or not item.blocks:
                items.append(_item(item))
            items += [
                self._list(inner) if isinstance(inner, ListBlock) else _text(as_words((inner,)))
                for inner in item.blocks
            ]
        tree["items"] = items
        return tree

    def _table(self, block: Table) -> Node:
        tree = with_subtype({"type": "table"}, block.role)
        rows = list(block.rows)
        if rows and rows[0].section == "head":
            tree["header"] = [_cell(cell) for cell in rows.pop(0).cells]
        tree["rows"] = [[_cell(cell) for cell in row.cells] for row in rows]
        return tree

    def _quote(self, block: BlockQuote) -> Node:
        subtype = _SUBTYPES.get(block.role, block.role)
        tree: Node = {
            "type": "quote",
            "subtype": subtype,
            "content_elements": self.elements(block.blocks),
        }
        if block.credit is not None:
            tree["citation"] = _text(as_html(block.credit.text, block.credit.marks))
        return tree

    def _aside(self, block: Aside) -> Node:
        if block.role == "correction":
            tree: Node = {"type": "correction", "text": as_words(block.blocks)}
            if block.title is not None:
                tree["correction_type"] = block.title.text
            return tree
        inner = block.blocks[0] if len(block.blocks) == 1 else None
        if block.role == "link_list" and isinstance(inner, ListBlock):
            links = [_link(item) for item in inner.items]
            if links and None not in links and len(links) <= _MOST_LINKS:
                tree = {"type": "link_list", "items": links}
                if block.title is not None:
                    tree["title"] = block.title.text
                return tree
        elements = self.elements(block.blocks)
        if block.title is not None:
            title = as_html(block.title.text, block.title.marks)
            elements.insert(0, {"type": "header", "subtype": "title", "content": title})
        return with_subtype({"type": "element_group", "content_elements": elements}, block.role)

    def rating(self, rating: Rating) -> Node:
        """A rating as an element at the end of the body."""
        value = _number(rating.value)
        if rating.value_type == "endorsement" or value is None:
            return {"type": "endorsement", "endorsement": rating.value}
        given = {
            "min": _number(rating.scale_min),
            "max": _number(rating.scale_max),
            "units": rating.scale_unit,
        }
        tree: Node = {"type": "numeric_rating", "numeric_rating": value}
        return tree | {key: part for key, part in given.items() if part is not None}


_MOST_LINKS = 10
"""Items that the schema lets stand in a list of links."""


def _number(text: str | None) -> int | float | None:
    if text is None:
        return None
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError:
        return None
    return value if type(value) in (int, float) else None


def _text(content: str) -> Node:
    return {"type": "text", "content": content}


def _paragraph(block: Paragraph) -> Node:
    # A dateline is found again by its words.
    content = as_html(block.text, [mark for mark in block.marks if mark.kind != "dateline"])
    if block.role in _HEADINGS:
        return _text(f"<{block.role}>{content}</{block.role}>")
    if block.role == "interstitial_link" and (link := _link(block)) is not None:
        return link
    return with_subtype(_text(content), block.role)


_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def _link(block: Text) -> Node | None:
    """Words that are a link and nothing else."""
    if not block.marks:
        return None
    first, *rest = block.marks
    whole = first.kind == "link" and first.span.start == 0 and len(first.span) == len(block.text)
    if not whole or not first.href:
        return None
    content = as_html(block.text, rest)
    return {"type": "interstitial_link", "url": first.href, "content": content}


def _item(item: ListItem) -> Node:
    return with_subtype(_text(as_html(item.text, item.marks)), "term" if item.term else item.role)


def _cell(cell: TableCell) -> Node:
    words = as_html(cell.text, cell.marks)
    if cell.blocks:
        words = (f"<p>{words}</p>" if words else "") + xhtml(cell.blocks)
    return _text(words)


def as_words(blocks: Iterable[Block]) -> str:
    """Blocks as one string of HTML; a single plain paragraph needs no markup around it."""
    blocks = tuple(blocks)
    if len(blocks) == 1 and isinstance(blocks[0], Paragraph):
        return as_html(blocks[0].text, blocks[0].marks)
    return xhtml(blocks)


def _preformatted(block: Preformatted) -> Node:
    if block.syntax is not None and block.text:
        return {"type": "code", "content": block.text, "language": block.syntax}
    bare = Preformatted(text=block.text, marks=block.marks)
    return _text(xhtml((bare,)))
