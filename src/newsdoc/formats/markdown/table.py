"""Tables of GitHub Flavored Markdown, from tokens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsdoc.model import Table, TableCell, TableRow

if TYPE_CHECKING:
    from markdown_it.token import Token

    from newsdoc.formats.markdown.lines import Lines


def read_table(tokens: Sequence[Token], lines: Lines) -> Table:
    """The table of the tokens between `table_open` and `table_close`.

    A head row without a word is only there because the syntax asks for one, and is left out.

    Spec: GitHub Flavored Markdown 0.29, 4.10 Tables
    """
    rows: list[TableRow] = []
    cells: list[TableCell] = []
    aligns: list[str | None] = []
    for index, token in enumerate(tokens):
        match token.type:
            case "tr_open":
                cells = []
            case "th_open" | "td_open":
                inline = lines.inline(tokens[index + 1])
                align = str(token.attrs.get("style") or "").removeprefix("text-align:") or None
                cells.append(
                    TableCell(
                        text=inline.text,
                        marks=inline.marks,
                        blocks=inline.figures,
                        header=token.type == "th_open",
                        align=align,
                    )
                )
            case "tr_close":
                head = cells[0].header
                if head:
                    aligns = [cell.align for cell in cells]
                    if not any(cell.text or cell.marks or cell.blocks for cell in cells):
                        continue
                rows.append(TableRow(cells=tuple(cells), section="head" if head else "body"))
    _report_excess(tokens, len(aligns), lines)
    return Table(rows=tuple(rows))


def _report_excess(tokens: Sequence[Token], columns: int, lines: Lines) -> None:
    """Report the cells beyond the last column, which the parser passes over."""
    for token in tokens:
        if token.type != "tr_open" or not token.map:
            continue
        line = lines.source[token.map[0]]
        if line.count("|") <= columns - 1:
            continue
        found = split_row(line)
        for extra in found[columns:]:
            if extra.strip():
                lines.context.remark(
                    "MK103", "a cell beyond the last column was left out",
                    value=extra.strip(), line=lines.line(token),
                )  # fmt: skip


def split_row(line: str) -> list[str]:
    """The cells of a row as written, without the pipes at its ends.

    Example:
        >>> split_row("| a | b |")
        [' a ', ' b ']
    """
    cells: list[str] = []
    begin = 0
    text = line.strip()
    for index, sign in enumerate(text):
        if sign == "|" and (index == 0 or text[index - 1] != "\\"):
            cells.append(text[begin:index])
            begin = index + 1
    cells.append(text[begin:])
    if cells and not cells[0]:
        cells.pop(0)
    if cells and not cells[-1]:
        cells.pop()
    return cells
