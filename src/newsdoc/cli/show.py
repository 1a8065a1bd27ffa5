"""`newsdoc show`: stories for people to read, on the terminal or as a web page."""

from __future__ import annotations

from pathlib import Path

import click

import newsdoc
from newsdoc.cli.expand import expand
from newsdoc.cli.inputs import Reading, Tally, read_inputs, tell_remarks
from newsdoc.cli.options import Command, color_option, input_arguments, remarks_option, wants_color
from newsdoc.cli.outputs import spare_input, write_bytes
from newsdoc.cli.page import article_page
from newsdoc.cli.story import MEASURE, print_story, separate
from newsdoc.cli.terminal import screen


@click.command(
    "show",
    cls=Command,
    short_help="Show stories, each speaker's quotes in their colour.",
    examples=(
        "newsdoc show story.txt",
        "newsdoc show --html story.html story.xml",
        "newsdoc show --color wire/ | less -R",
        "curl -s https://example.org/story.xml | newsdoc show -",
    ),
)
@input_arguments
@click.option(
    "--html",
    "page",
    metavar="FILE",
    type=click.Path(path_type=str, allow_dash=True),
    help="Write one self-contained web page instead (- for standard output).",
)
@remarks_option
@color_option
def command(
    *,
    files: tuple[str, ...],
    source_format: str | None,
    encoding: str | None,
    page: str | None,
    remarks: bool,
) -> None:
    """Show stories: headline, byline, dateline, body, and a table of who said what.

    Each speaker has a colour and a number; the number stands behind every quote. On a terminal the
    text is laid out, into a pipe it is plain, a line a paragraph.
    """
    tally = Tally()
    reading = Reading(format=source_format, encoding=encoding, progress=page is not None)
    articles: list[newsdoc.Article] = []
    console = screen(color=wants_color(), max_width=MEASURE)
    shown = 0
    inputs = expand(files, tally)
    if page is not None and page != "-":
        for source in inputs:
            spare_input(Path(page), source)
    for _, result in read_inputs(inputs, reading, tally):
        if remarks:
            tell_remarks(result)
        if page is not None:
            articles += result.articles
            continue
        for article in result.articles:
            if shown:
                separate(console)
            print_story(console, article)
            shown += 1
    if page is not None and articles:
        write_bytes(page, article_page(*articles).encode("utf-8", "replace"))
    tally.exit()
