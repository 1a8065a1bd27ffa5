"""Blocks as plain text, laid out so that the reader sees the same blocks again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from newsdoc.formats.text.body import stands_as_crosshead
from newsdoc.formats.text.furniture import is_furniture
from newsdoc.formats.text.layout import LINES_A_RUN, is_plain_break
from newsdoc.formats.text.lines import PREFORMATTED_INDENT, SOFT_BREAK
from newsdoc.formats.text.marks import BULLET, bullet, is_divider, is_quoted, number
from newsdoc.formats.text.pieces import CREDIT_DASH
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
    Raw,
    Table,
)
from newsdoc.model.views import plain_text

_DIVIDER = "* * *"
"""What is written for a divider whose signs are not known."""
_NESTED = "  "
_LINE_ENDS = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff]")


def one_line(text: str) -> str:
    r"""A text as one line of the file, its line breaks as LINE SEPARATOR, without control characters.

    Example:
        >>> one_line("Rain\nand sun")
        'Rain\u2028and sun'
    """
    return _LINE_ENDS.sub(SOFT_BREAK, _CONTROLS.sub("", text)).strip(" \t")


def write_blocks(blocks: Sequence[Block], *, parts: int) -> list[str]:
    """The body, a string a block; blocks without words are left out.

    Args:
        blocks: the body.
        parts: how many parts stand above the body; it tells whether line breaks may be line ends.
    """
    plain = _may_break_lines(blocks, parts)
    written = (_block(blocks, index, plain=plain) for index in range(len(blocks)))
    return [text for text in written if text.strip()]


def _block(blocks: Sequence[Block], index: int, *, plain: bool) -> str:
    match block := blocks[index]:
        case Paragraph():
            return "\n".join(block.text.split("\n")) if plain else one_line(block.text)
        case Heading():
            return _heading(block, blocks, index)
        case ListBlock():
            return "\n".join(_list(block, ""))
        case Table():
            return _table(block)
        case BlockQuote():
            return _block_quote(block)
        case Preformatted():
            lines = _CONTROLS.sub("", block.text).split("\n")
            return "\n".join(PREFORMATTED_INDENT + _LINE_ENDS.sub(" ", line) for line in lines)
        case Divider():
            return one_line(block.text or "") or _DIVIDER
        case Embed():
            words = block.text.text if block.text is not None else block.url
            return one_line(words or "")
        case Aside():
            title = f"{one_line(block.title.text)}\n---\n\n" if block.title is not None else ""
            return title + "\n\n".join(write_blocks(block.blocks, parts=0))
        case Raw():
            return one_line(block.text or "")
        case Figure():
            # A caption without its picture would read like a paragraph of the story.
            return ""


def _heading(block: Heading, blocks: Sequence[Block], index: int) -> str:
    """The line alone where the reader knows it for a crosshead, else underlined."""
    line = one_line(block.text)
    above = blocks[index - 1] if index else None
    below = blocks[index + 1] if index + 1 < len(blocks) else None
    known = (
        above is not None
        and isinstance(below, Paragraph)
        and stands_as_crosshead(above, line, below.text)
    )
    return line if known or not line else f"{line}\n{'-' * min(max(len(line), 3), 80)}"


def _list(block: ListBlock, indent: str) -> Iterator[str]:
    for count, item in enumerate(block.items, block.start if block.start is not None else 1):
        sign = f"{count}." if block.style == "ordered" else BULLET
        inner = [part for part in item.blocks if not isinstance(part, ListBlock)]
        words = _with_blocks(item, inner)
        if block.style == "ordered":
            words = words.replace(SOFT_BREAK, " ")
        yield f"{indent}{sign} {words}"
        for part in item.blocks:
            if isinstance(part, ListBlock):
                yield from _list(part, indent + _NESTED)


def _with_blocks(holder: ListItem, inner: Iterable[Block]) -> str:
    """The words of an item with those of the blocks in it, as one line."""
    texts = (holder.text, plain_text(tuple(inner)))
    return one_line("\n".join(text for text in texts if text))


def _table(block: Table) -> str:
    """A line a row, a tab between cells; the caption above it."""
    rows = [
        "\t".join(
            re.sub(r"\s+", " ", f"{cell.text} {plain_text(cell.blocks)}").strip()
            for cell in row.cells
        )
        for row in block.rows
    ]
    caption = f"{one_line(block.caption.text)}\n\n" if block.caption is not None else ""
    return caption + _CONTROLS.sub("", "\n".join(rows))


def _block_quote(block: BlockQuote) -> str:
    texts = [
        part.text if isinstance(part, Paragraph) else plain_text((part,)) for part in block.blocks
    ]
    if block.credit is not None:
        texts.append(CREDIT_DASH + block.credit.text)
    return "\n>\n".join(f"> {one_line(text)}" for text in texts if text.strip())


def _may_break_lines(blocks: Sequence[Block], parts: int) -> bool:
    """Whether line breaks in paragraphs can be line ends: few, and each plain to the reader.

    Not in the first block: there short lines look like sub-headlines.
    """
    broken = [
        block.text.split("\n")
        for block in blocks
        if isinstance(block, Paragraph) and "\n" in block.text
    ]
    ends = sum(len(lines) - 1 for lines in broken)
    first = blocks[0] if blocks else None
    return (
        0 < ends <= LINES_A_RUN * (parts + len(blocks) - 1)
        and not (isinstance(first, Paragraph) and "\n" in first.text)
        and all(_is_plain(lines) for lines in broken)
    )


def _is_plain(lines: Sequence[str]) -> bool:
    """Whether the reader takes lines that follow each other for one paragraph with line breaks."""
    return all(map(_is_bare, lines)) and all(
        is_plain_break(above, below) for above, below in pairwise(lines)
    )


def _is_bare(line: str) -> bool:
    """Whether a line has no sign or form that means something to the reader.

    A capital or a digit must start it: elsewhere it could be the rest of a wrapped line.
    """
    return (
        one_line(line) == line != ""
        and (line[0].isupper() or line[0].isdigit())
        and bullet(line) is None
        and number(line) is None
        and "\t" not in line
        and not (is_divider(line) or is_quoted(line) or is_furniture(line))
    )
