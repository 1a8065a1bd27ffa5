"""Block tokens to the blocks of a body."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from newsdoc.formats.markdown.figures import read_figures, without_sign
from newsdoc.formats.markdown.inline import BREAKS, Inline
from newsdoc.formats.markdown.lines import Lines
from newsdoc.formats.markdown.parser import TOO_DEEP
from newsdoc.formats.markdown.signs import ASIDE, CALLOUT, CAPTION, CREDIT, EMBED, EMPTY, RAW_FENCE
from newsdoc.formats.markdown.table import read_table
from newsdoc.formats.markdown.tags import words
from newsdoc.model import (
    Aside,
    Block,
    BlockQuote,
    Divider,
    Embed,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Preformatted,
    Raw,
    Text,
)

if TYPE_CHECKING:
    from markdown_it.token import Token


@attrs.frozen
class BlockReader(Lines):
    """Reads block tokens."""

    def read(self, tokens: Sequence[Token]) -> list[Block]:
        """The blocks of the tokens, in order."""
        blocks: list[Block] = []
        index = 0
        while index < len(tokens):
            end = _end(tokens, index)
            self._block(tokens, index, end, blocks)
            index = end
        return blocks

    def _block(self, tokens: Sequence[Token], start: int, end: int, blocks: list[Block]) -> None:
        token = tokens[start]
        inside = tokens[start + 1 : end - 1]
        match token.type:
            case "paragraph_open":
                self._paragraph(inside[0], blocks)
            case "heading_open":
                inline = self.inline(inside[0])
                blocks.append(
                    Heading(text=inline.text, marks=inline.marks, level=int(token.tag[1:]))
                )
                blocks.extend(inline.figures)
            case "bullet_list_open" | "ordered_list_open":
                blocks.append(self._list(token, inside))
            case "blockquote_open":
                blocks.append(self._quotation(inside))
            case "fence":
                blocks.append(self._fence(token))
            case "code_block":
                blocks.append(Preformatted(text=token.content.removesuffix("\n")))
            case "hr":
                signs = self._signs(token)
                blocks.append(Divider(text=None if signs == "---" else signs))
            case "table_open":
                blocks.append(read_table(inside, self))
            case "html_block":
                data = token.content.removesuffix("\n")
                if data == EMPTY:
                    blocks.append(Paragraph(text=""))
                else:
                    blocks.append(Raw(format="html", data=data, text=words(data)))
            case name:
                assert name == TOO_DEEP, name
                data = token.content.removesuffix("\n")
                blocks.append(Raw(format="markdown", data=data, text=data))
                self.context.remark(
                    "MK107", "blocks that nest too deeply are kept as written",
                    value=data, line=self.line(token),
                )  # fmt: skip

    def _signs(self, token: Token) -> str:
        """The signs of a divider as written; inside of lists and quotations, three of them."""
        if token.map and token.level == 0:
            return self.source[token.map[0]].strip()
        return token.markup[:1] * 3

    def _paragraph(self, token: Token, blocks: list[Block]) -> None:
        children = token.children or []
        figures = read_figures(self, token, children)
        if figures:
            blocks.extend(figures)
            return
        last = blocks[-1] if blocks else None
        if last is not None and last.type == "table" and last.caption is None:
            rest = without_sign(children, CAPTION)
            if rest is not None:
                inline = self.inline(token, rest)
                blocks[-1] = attrs.evolve(last, caption=inline.as_text())
                blocks.extend(inline.figures)
                return
        inline = self.inline(token)
        if inline.text or not inline.figures:
            blocks.append(Paragraph(text=inline.text, marks=inline.marks))
        blocks.extend(inline.figures)

    def _list(self, token: Token, inside: Sequence[Token]) -> ListBlock:
        items: list[ListItem] = []
        index = 0
        while index < len(inside):
            end = _end(inside, index)
            items.append(_item(self.read(inside[index + 1 : end - 1])))
            index = end
        if token.type == "bullet_list_open":
            return ListBlock(style="bullet", items=tuple(items))
        start = token.attrs.get("start")
        return ListBlock(
            style="ordered", start=None if start is None else int(start), items=tuple(items)
        )

    def _quotation(self, inside: Sequence[Token]) -> Block:
        """A block quotation, or the aside or embed that its first line says it is."""
        if inside and inside[0].type == "paragraph_open":
            children = inside[1].children or []
            found = CALLOUT.match(children[0].content) if children else None
            if found and children[0].type == "text":
                return self._callout(found[1], inside, children)
        credit = None
        if len(inside) >= 3 and inside[-3].type == "paragraph_open":
            rest = without_sign(inside[-2].children or [], CREDIT)
            if rest is not None:
                credit = self.inline(inside[-2], rest).as_text()
                inside = inside[:-3]
        return BlockQuote(blocks=tuple(self.read(inside)), credit=credit)

    def _callout(
        self, word: str, inside: Sequence[Token], children: Sequence[Token]
    ) -> Aside | Embed:
        """`> [!word] Title`, further lines and blocks. Spec: GitHub alerts, Obsidian callouts"""
        paragraph = inside[1]
        cut = next((i for i, child in enumerate(children) if child.type in BREAKS), len(children))
        first = children[0].content.partition("]")[2].removeprefix(" ")
        title = self.inline(paragraph, [children[0].copy(content=first), *children[1:cut]])
        blocks: list[Block] = list(title.figures)
        if cut < len(children):
            rest = self.inline(paragraph, children[cut + 1 :])
            blocks += [Paragraph(text=rest.text, marks=rest.marks), *rest.figures]
        blocks += self.read(inside[3:])
        if word == EMBED and (embed := _embed(title, blocks)) is not None:
            return embed
        return Aside(
            title=title.as_text() if title.text else None,
            blocks=tuple(blocks),
            role=None if word == ASIDE else word,
        )

    def _fence(self, token: Token) -> Block:
        data = token.content.removesuffix("\n")
        info = token.info.strip()
        if found := RAW_FENCE.fullmatch(info):
            text = words(data) if found[1] == "html" else None
            return Raw(format=found[1], data=data, text=text)
        syntax, _, more = info.partition(" ")
        if more:
            self.context.remark(
                "MK106", "settings of a code block were left out",
                value=more.strip(), line=self.line(token),
            )  # fmt: skip
        return Preformatted(text=data, syntax=syntax or None)


def _end(tokens: Sequence[Token], start: int) -> int:
    """The index after the token, or after the token that closes it."""
    depth = 0
    for index in range(start, len(tokens)):
        depth += tokens[index].nesting
        if depth == 0:
            return index + 1
    return len(tokens)


def _item(blocks: list[Block]) -> ListItem:
    """A list item: its first paragraph is its words."""
    first = blocks[0] if blocks else None
    if isinstance(first, Paragraph):
        return ListItem(text=first.text, marks=first.marks, blocks=tuple(blocks[1:]))
    return ListItem(text="", blocks=tuple(blocks))


def _embed(title: Inline, blocks: list[Block]) -> Embed | None:
    """The embed that a callout holds: a link alone, then its words; None where it is otherwise."""
    rest = list(blocks)
    url = text = None
    if rest and isinstance(rest[0], Paragraph) and len(rest[0].marks) == 1:
        link = rest[0].marks[0]
        if link.kind == "link" and link.span.of(rest[0].text) == rest[0].text == link.href:
            url = link.href
            rest.pop(0)
    if rest and isinstance(rest[0], Paragraph):
        first = rest.pop(0)
        assert isinstance(first, Paragraph)
        text = Text(text=first.text, marks=first.marks)
    if rest or title.marks:
        return None
    return Embed(url=url, provider=title.text or None, text=text)
