"""`newsdoc sql`: questions in SQL over the tables that a run over an archive has written."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import sys
from collections.abc import Iterator, Sequence
from typing import Any

import click
from rich import box
from rich.rule import Rule
from rich.table import Table
from rich.text import Text as Line

from newsdoc._counted import counted
from newsdoc.cli.options import Command, color_option, wants_color
from newsdoc.cli.outputs import one_output
from newsdoc.cli.terminal import Screen, clean, one_line, screen
from newsdoc.tables.query import query

Row = dict[str, Any]
_ROOM = 12
"""Columns of the terminal that a value needs in a table."""
_LONGEST = 500
"""Letters of a value that are shown on a terminal."""


@click.command(
    "sql",
    cls=Command,
    short_help="Ask the tables of an archive in SQL.",
    examples=(
        'newsdoc sql "select speaker, count(*) n from quotes group by 1 order by n desc" out/',
        'newsdoc sql "select date, count(*) from articles group by 1" out/ --output csv',
        'newsdoc sql "select headline from stories limit 5" out/',
    ),
)
@click.argument("statement", metavar="SQL")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=str))
@click.option(
    "--output", type=click.Choice(["table", "csv", "jsonl", "parquet"]), default="table",
    show_default=True,
    help="Form of the answer; a table is plain, tab-separated lines where it is no terminal.",
)  # fmt: skip
@click.option(
    "-o",
    "--to-file",
    "target",
    metavar="FILE",
    default="-",
    help="Write there; - is standard output.",
)
@color_option
def command(statement: str, folder: str, output: str, target: str) -> None:
    """Ask a question in DuckDB's SQL over the tables in a folder.

    The tables articles, paragraphs, quotes, speakers and diagnostics are those that there are Parquet
    files for; files of JSON lines are the table
    stories, findings of 'newsdoc validate -o' the table findings. Needs the package duckdb.
    """
    answer = query(statement, folder)
    if output == "table" and target == "-":
        _show(answer)
        return
    with one_output(target) as write:
        if output == "parquet":
            write(_parquet(answer))
        elif output == "jsonl":
            for row in _rows(answer):
                write((json.dumps(row, ensure_ascii=False, default=_plain) + "\n").encode())
        else:
            for line in _lines(answer, "," if output == "csv" else "\t"):
                write(line)


def _rows(answer: Any) -> Iterator[dict[str, Any]]:
    for batch in answer.to_batches(max_chunksize=10_000):
        yield from batch.to_pylist()


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, dt.date | dt.time) else str(value)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False, default=_plain)
    return _plain(value)


def _lines(answer: Any, delimiter: str) -> Iterator[bytes]:
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator="\n")
    writer.writerow(answer.column_names)
    for row in _rows(answer):
        writer.writerow([_cell(value) for value in row.values()])
        yield buffer.getvalue().encode()
        buffer.seek(0)
        buffer.truncate()
    yield buffer.getvalue().encode()


def _parquet(answer: Any) -> bytes:
    from pyarrow import parquet  # noqa: PLC0415  # loaded when it is used

    buffer = io.BytesIO()
    parquet.write_table(answer, buffer)
    return buffer.getvalue()


def _show(answer: Any) -> None:
    console = screen(color=wants_color())
    if not console.is_terminal:
        sys.stdout.write("\t".join(map(one_line, answer.column_names)) + "\n")
        for row in _rows(answer):
            sys.stdout.write("\t".join(one_line(_cell(value)) for value in row.values()) + "\n")
        return
    rows = list(_rows(answer))
    if len(answer.column_names) * _ROOM > console.width:
        _show_records(console, rows)
    else:
        _show_table(console, answer.column_names, rows)
    console.print(Line(counted(len(rows), "row"), style="dim"))


def _show_table(console: Screen, names: Sequence[str], rows: Sequence[Row]) -> None:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    numbers = (int, float)
    for name in names:
        right = bool(rows) and all(isinstance(r[name], numbers) or r[name] is None for r in rows)
        table.add_column(Line(clean(name)), justify="right" if right else "left", overflow="fold")
    for row in rows:
        table.add_row(*map(_words, row.values()))
    console.print(table)


def _show_records(console: Screen, rows: Sequence[Row]) -> None:
    """A line a value, a block a row: for more columns than stand beside each other."""
    for number, row in enumerate(rows, 1):
        console.print(Rule(f"row {number}", style="dim", align="left"))
        grid = Table.grid(padding=(0, 2, 0, 0))
        grid.add_column(style="bold", no_wrap=True)
        grid.add_column(overflow="fold")
        for name, value in row.items():
            if value is not None:
                grid.add_row(Line(clean(name)), _words(value))
        console.print(grid)


def _words(value: Any) -> Line:
    """A value for people: on one line, cut where it is a whole story."""
    words = one_line(_cell(value))
    return Line(words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…")
