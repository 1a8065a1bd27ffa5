"""`newsdoc formats`: the formats that can be read and written."""

from __future__ import annotations

import json

import click
from rich import box
from rich.table import Table

from newsdoc import FORMATS
from newsdoc.cli.options import Command, color_option, wants_color
from newsdoc.cli.terminal import screen

_WIDE = 110
"""Columns from which on a terminal has room for the standards, too."""


@click.command(
    "formats",
    cls=Command,
    short_help="List the formats.",
    examples=(
        "newsdoc formats",
        "newsdoc formats --output json",
    ),
)
@click.option(
    "--output", type=click.Choice(["table", "json"]), default="table", show_default=True,
    help="Form of the list; a table is plain, tab-separated lines where it is no terminal.",
)  # fmt: skip
@color_option
def command(output: str) -> None:
    """List the formats: name, whether it is read and written, file name endings, standard."""
    if output == "json":
        rows = [
            {
                "name": row.name,
                "title": row.title,
                "spec": row.spec,
                "reads": row.read is not None,
                "writes": row.write is not None,
                "media_types": row.media_types,
                "suffixes": row.suffixes,
                "carries": row.carries,
            }
            for row in FORMATS
        ]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    console = screen(color=wants_color())
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    titles = ("Name", "", "Title", "Endings", "Standard")[: 5 if console.width >= _WIDE else 4]
    for title in titles:
        table.add_column(title, no_wrap=title in ("Name", ""), overflow="fold")
    for row in FORMATS:
        can = " ".join(w for w, made in (("read", row.read), ("write", row.write)) if made)
        values = (row.name, can, row.title, " ".join(row.suffixes), row.spec)
        if console.is_terminal:
            table.add_row(*values[: len(titles)])
        else:
            click.echo("\t".join(values))
    if console.is_terminal:
        console.print(table)
