"""`newsdoc report`: one page that says what an archive holds."""

from __future__ import annotations

from pathlib import Path

import click

from newsdoc.cli.options import Command
from newsdoc.cli.outputs import write_bytes
from newsdoc.overview import measure, page


@click.command(
    "report",
    cls=Command,
    short_help="Write a page that says what an archive holds.",
    examples=(
        "newsdoc report out/",
        "newsdoc report out/ -o report.html --title 'Wire, autumn 2024'",
    ),
)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=str))
@click.option(
    "-o", "target", metavar="FILE", help="Write there; report.html in DIR by default, - is standard output."
)  # fmt: skip
@click.option("--title", metavar="WORDS", help="Heading of the page; the folder's name by default.")
def command(folder: str, target: str | None, title: str | None) -> None:
    """Count what a run over an archive has written into DIR, and write one HTML page of it.

    The page shows how many stories there are by day, source, language and section, the most quoted
    speakers, what was found by rules and readers, and what was set aside. It is self-contained, has no
    script and loads nothing. Needs the package duckdb.
    """
    place = target or str(Path(folder) / "report.html")
    heading = title or Path(folder).resolve().name or "archive"
    write_bytes(place, page(measure(folder), heading).encode("utf-8", "backslashreplace"))
    if place != "-":
        click.echo(place)
