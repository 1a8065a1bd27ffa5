"""From runs of lines to pieces: logical lines, and the blocks whose shape alone tells what they are.

Tables, preformatted words, block quotations and underlined headings are blocks at once. All other
lines become `Phrase`s, wrapped lines joined; what those are is decided by where they stand.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

import attrs

from newsdoc.formats._wire.lines import is_table
from newsdoc.formats.text.layout import Gap, Layout, find_layout
from newsdoc.formats.text.lines import PREFORMATTED_INDENT, Line, Run, is_set_off
from newsdoc.formats.text.marks import bullet, is_divider, is_quoted, is_underline, number
from newsdoc.model import (
    Block,
    BlockQuote,
    Heading,
    Paragraph,
    Preformatted,
    Table,
    TableCell,
    TableRow,
    Text,
)

CREDIT_DASH = "— "
"""What opens the last line of a block quotation when it says who is quoted."""

LONGEST_HEADING = 200


@attrs.frozen
class Phrase:
    """A line of the source, or wrapped lines joined to one."""

    text: str
    """Its words."""
    line: int
    """1-based line of the source where it starts."""
    indent: int
    """Columns before it."""
    gap: Gap | None
    """What parts it from the phrase before: `break`, `split`, or None for a blank line."""


Piece = Phrase | Block


def make_pieces(runs: list[Run], layout: Layout) -> list[Piece]:
    """The pieces of a document, in order."""
    pieces: list[Piece] = []
    for run in runs:
        for part in _parts(run):
            block = _shaped(part, layout)
            if block is not None:
                pieces.append(block)
                continue
            for words, lines in groupby(part, lambda line: bool(line.text)):
                if words:
                    pieces += _phrases(tuple(lines), layout)
    return pieces


_ROWS = 3
"""Rows that a table in columns of blanks has at least."""


def _parts(run: Run) -> Iterator[Run]:
    """The run, cut where block quotations start and end."""
    if not any(is_quoted(line.text) for line in run):
        yield run
        return
    for _, part in groupby(run, lambda line: is_quoted(line.text)):
        yield tuple(part)


def _shaped(run: Run, layout: Layout) -> Block | None:
    """The block that a run is by its shape; None when it is prose."""
    if len(run) == 1 and not is_quoted(run[0].text):
        return None
    if len(run) == 2 and is_underline(run[1].text) and len(run[0].text) <= LONGEST_HEADING:
        if not is_divider(run[0].text):
            return Heading(text=run[0].text)
        return None
    if is_set_off(run[0]) and not layout.indented and all(map(is_set_off, run)):
        if bullet(run[0].text) is None and number(run[0].text) is None:
            cut = len(PREFORMATTED_INDENT)
            return Preformatted(text="\n".join(line.raw[cut:] for line in run))
        return None
    if is_quoted(run[0].text):
        # Nothing but ">" quotes nothing.
        return _block_quote(run) if any(len(line.text) > 1 for line in run) else None
    table = _table(run)
    if table is None and len(run) >= _ROWS and is_table([line.raw for line in run]):
        return Preformatted(text="\n".join(line.raw.rstrip() for line in run))
    return table


def _table(run: Run) -> Table | None:
    """Lines with the same number of tabs, some of them between words."""
    tabs = run[0].raw.count("\t")
    if not tabs or any(line.raw.count("\t") != tabs for line in run):
        return None
    if not any("\t" in line.raw.strip() for line in run):
        return None
    return Table(
        rows=tuple(
            TableRow(cells=tuple(TableCell(text=cell.strip()) for cell in line.raw.split("\t")))
            for line in run
        )
    )


def _block_quote(run: Run) -> BlockQuote:
    """What stands behind the ">" of each line; a line of nothing but ">" parts paragraphs."""
    inner: list[list[Line]] = [[]]
    for line in run:
        words = line.text[1:].strip(" ")
        if words:
            inner[-1].append(Line(words, words, line.number, 0))
        elif inner[-1]:
            inner.append([])
    runs = [tuple(lines) for lines in inner if lines]
    layout = find_layout(runs)
    texts: list[str] = []
    for part in runs:
        for phrase in _phrases(part, layout):
            if phrase.gap == "break" and texts:
                texts[-1] += f"\n{phrase.text}"
            else:
                texts.append(phrase.text)
    credit: Text | None = None
    if len(texts) > 1 and texts[-1].startswith(CREDIT_DASH) and len(texts[-1]) > len(CREDIT_DASH):
        credit = Text(text=texts.pop()[len(CREDIT_DASH) :])
    return BlockQuote(blocks=tuple(Paragraph(text=text) for text in texts), credit=credit)


def _phrases(run: Run, layout: Layout) -> Iterator[Phrase]:
    """The run with its wrapped lines joined."""
    first, gap = run[0], None
    parts = [first.text]
    above = first
    for below in run[1:]:
        between = layout.gap(above, below)
        if between == "join":
            cut, glue = layout.glue(above.text, below.text)
            if cut:
                parts[-1] = parts[-1][:-cut]
            parts += (glue, below.text)
        else:
            yield Phrase("".join(parts), first.number, first.indent, gap)
            first, parts, gap = below, [below.text], between
        above = below
    yield Phrase("".join(parts), first.number, first.indent, gap)
