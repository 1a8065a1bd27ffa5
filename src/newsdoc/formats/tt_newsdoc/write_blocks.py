"""The body as `content`."""

from __future__ import annotations

from collections.abc import Iterable

from newsdoc.formats.tt_newsdoc.blocks import QUOTES
from newsdoc.formats.tt_newsdoc.fit import Node, fitting
from newsdoc.formats.tt_newsdoc.write_parts import embed, figure, html, raw, table
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
    Media,
    Paragraph,
    Preformatted,
    Raw,
    Table,
    Text,
)

_ROLES = {role: kind for kind, role in QUOTES.items()}


class Blocks:
    """Writes blocks, with what was kept for them by `id`."""

    def __init__(self, decorations: Node) -> None:
        self._decorations = decorations
        self._counts: dict[str, int] = {}

    def text(self, words: str, role: str | None) -> Node:
        """A text that is not body; its id and the like are kept by its role."""
        tree: Node = {"type": "core/text", "role": role, "data": {"text": words}}
        return self.named(tree, str(role))

    def named(self, tree: Node, name: str) -> Node:
        """A block with what was kept for it by a name."""
        number = self._counts[name] = self._counts.get(name, 0) + 1
        return self._merged(tree, name if number == 1 else f"{name} {number}")

    def _merged(self, tree: Node, name: str) -> Node:
        extra = fitting(self._decorations.get(name))
        for key, value in extra.items():
            if key == "data":
                tree["data"] = {**value, **tree.get("data", {})}
            else:
                tree.setdefault(key, value)
        return tree

    def blocks(self, blocks: Iterable[Block]) -> list[Node]:
        """The blocks of a body."""
        out = []
        for block in blocks:
            made = self._block(block)
            if block.id is not None and not isinstance(block, Raw):
                made = [
                    tree if "id" in tree else self._merged({"id": block.id, **tree}, block.id)
                    for tree in made
                ]
            out += made
        return out

    def _block(self, block: Block) -> list[Node]:
        match block:
            case Paragraph():
                if block.role == "tt/question":
                    return [
                        {"type": "tt/question", "data": {"text": html(block.text, block.marks)}}
                    ]
                return [_text(block, block.role)]
            case Heading():
                return [_text(block, f"heading-{block.level or 2}")]
            case ListBlock():
                return [self._list(block)]
            case Table():
                return [table(block)]
            case BlockQuote():
                return self._quote(block)
            case Figure():
                return [figure(block.media, block.role)]
            case Embed():
                return [embed(block)]
            case Preformatted():
                return [_text(block, "preformatted")]
            case Divider():
                return [{"type": "newsdoc/divider"}]
            case Aside():
                tree: Node = {"type": "core/factbox"}
                if block.title is not None:
                    tree["title"] = block.title.text
                return [{**tree, "content": self.blocks(block.blocks)}]
            case Raw():
                return [raw(block)]

    def figure_of(self, media: Media) -> Node:
        """A picture that has no place in the body, at its end."""
        return figure(media, None)

    def _list(self, block: ListBlock) -> Node:
        items: list[Node] = []
        for item in block.items:
            if item.text or not item.blocks:
                items.append(_text(item, item.role))
            items += self.blocks(item.blocks)
        kind = "core/ordered-list" if block.style == "ordered" else "core/unordered-list"
        return {"type": kind, "content": items}

    def _quote(self, block: BlockQuote) -> list[Node]:
        """A quotation: its texts have the role of one."""
        role = _ROLES.get(block.role, "blockquote")
        found = []
        for inner in block.blocks:
            if isinstance(inner, Paragraph):
                found.append(_text(inner, role))
            else:
                found += self._block(inner)
        if block.credit is not None:
            found.append(_text(block.credit, role))
        return found


def _text(block: Text | ListItem, role: str | None) -> Node:
    tree: Node = {"type": "core/text"}
    if role is not None:
        tree["role"] = role
    tree["data"] = {"text": html(block.text, block.marks)}
    return tree
