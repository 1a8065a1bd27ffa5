"""The blocks of a story as a wire can carry them: paragraphs, headings, tables, dividers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from newsdoc.model import (
    Aside,
    Block,
    BlockQuote,
    Divider,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    Preformatted,
    Raw,
    Table,
)
from newsdoc.model.views import plain_text

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff]")
_LINE_ENDS = re.compile("\r\n?|\x85|\u2028|\u2029")
DIVIDER = "* * *"


class Piece(NamedTuple):
    """A piece of the body: what it is, and its words."""

    kind: Literal["paragraph", "heading", "item", "preformatted", "divider"]
    text: str


def sanitised(text: str) -> str:
    r"""A text that cannot be taken for a control sequence of the wire.

    Example:
        >>> sanitised("a\x03b\r\nc")
        'ab\nc'
    """
    return _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))


def one_line(text: str) -> str:
    r"""A text as one line, its line ends as blanks.

    Example:
        >>> one_line("Rain\n and sun")
        'Rain and sun'
    """
    return " ".join(filter(None, (line.strip() for line in sanitised(text).split("\n"))))


def flatten(blocks: Iterable[Block]) -> Iterator[Piece]:
    """The pieces of a body in order, without those that have no words.

    Captions are left out: without their picture they would read like the story.
    """
    for kind, text in _pieces(blocks):
        words = sanitised(text)
        if words.strip():
            yield Piece(kind, words)


def _pieces(blocks: Iterable[Block]) -> Iterator[Piece]:
    for block in blocks:
        match block:
            case Paragraph():
                yield Piece("paragraph", block.text)
            case Heading():
                yield Piece("heading", one_line(block.text))
            case Preformatted():
                yield Piece("preformatted", block.text)
            case Divider():
                yield Piece("divider", one_line(block.text or "") or DIVIDER)
            case ListBlock():
                for item in block.items:
                    yield Piece("item", one_line(f"{item.text}\n{plain_text(item.blocks)}"))
            case Table():
                yield from _table(block)
            case BlockQuote():
                yield from _pieces(block.blocks)
                if block.credit is not None:
                    yield Piece("paragraph", block.credit.text)
            case Aside():
                if block.title is not None:
                    yield Piece("heading", one_line(block.title.text))
                yield from _pieces(block.blocks)
            case Embed():
                yield Piece("paragraph", plain_text((block,)) or block.url or "")
            case Raw():
                yield Piece("paragraph", block.text or "")
            case Figure():
                pass


def _table(block: Table) -> Iterator[Piece]:
    """The caption as a paragraph, and the rows with their cells in columns."""
    if block.caption is not None:
        yield Piece("paragraph", block.caption.text)
    rows = [
        [one_line(f"{cell.text} {plain_text(cell.blocks)}") for cell in row.cells]
        for row in block.rows
    ]
    yield Piece("preformatted", "\n".join(in_columns(rows)))


def in_columns(rows: Sequence[Sequence[str]]) -> list[str]:
    """Rows of cells as lines, the columns parted by three blanks at least.

    Example:
        >>> in_columns([["Oslo", "12"], ["Bergen", "9"]])
        ['Oslo     12', 'Bergen   9']
    """
    widths: list[int] = []
    for row in rows:
        for index, cell in enumerate(row):
            if index == len(widths):
                widths.append(0)
            widths[index] = max(widths[index], len(cell))
    return [
        "   ".join(cell.ljust(widths[i]) for i, cell in enumerate(row)).rstrip() for row in rows
    ]
