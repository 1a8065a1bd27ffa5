"""Tables to GitHub Flavored Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.formats.markdown.write_image import image
from newsdoc.formats.markdown.write_inline import inline
from newsdoc.model import Figure, Table, TableCell, TableRow
from newsdoc.model.views import plain_text

_RULES = {"left": ":--", "center": ":-:", "right": "--:"}
_MAX_COLUMNS = 1000
"""Columns that one span may make; a wider one is a fault of the source."""


def table_lines(table: Table) -> list[str]:
    """The lines of a table, with its caption as a paragraph behind it.

    The first row is the head where it is one of the head; else the head is empty. A cell over
    several columns is followed by empty ones, so that what stands below it stays below it.

    Spec: GitHub Flavored Markdown 0.29, 4.10 Tables; pandoc, table_captions
    """
    rows = [_cells(row) for row in table.rows]
    width = max((len(row) for row in rows), default=1) or 1
    has_head = bool(table.rows) and table.rows[0].section == "head"
    head = rows.pop(0) if has_head else []
    lines = [_row(head, width), f"| {' | '.join(_rules(table.rows, width))} |"]
    lines += [_row(row, width) for row in rows]
    if table.caption is not None:
        caption = inline(table.caption.text, table.caption.marks, one_line=True)
        lines += ["", f"Table: {caption}"]
    return lines


def _cells(row: TableRow) -> list[str]:
    """The cells as Markdown, one for each column that they cover."""
    cells: list[str] = []
    for cell in row.cells:
        words = inline(cell.text, cell.marks, one_line=True)
        if cell.blocks:
            figures = [block for block in cell.blocks if isinstance(block, Figure)]
            more = inline(plain_text(cell.blocks), one_line=True)
            words = "<br>".join(filter(None, (words, more)))
            words = " ".join(filter(None, (words, *(image(f.media) for f in figures))))
        cells.append(words.replace("|", "\\|"))
        cells += [""] * (min(cell.colspan, _MAX_COLUMNS) - 1)
    return cells


def _row(cells: Sequence[str], width: int) -> str:
    return f"| {' | '.join([*cells, *[''] * (width - len(cells))])} |"


def _rules(rows: Sequence[TableRow], width: int) -> list[str]:
    """The line below the head: how each column is aligned, where all of its cells say the same."""
    found: list[set[str | None]] = [set() for _ in range(width)]
    for row in rows:
        column = 0
        for cell in row.cells:
            found[column].add(cell.align)
            column += _covered(cell)
    return [
        _RULES.get(next(iter(signs)) or "", "---") if len(signs) == 1 else "---" for signs in found
    ]


def _covered(cell: TableCell) -> int:
    return max(min(cell.colspan, _MAX_COLUMNS), 1)
