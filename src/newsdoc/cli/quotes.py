"""`newsdoc quotes`: who said what, as a table, JSON lines or CSV."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import click
from rich import box
from rich.table import Table
from rich.text import Text as Line

import newsdoc
from newsdoc.cli.archives import ArchiveOptions, archive_options, compress_option, run_archive
from newsdoc.cli.expand import expand
from newsdoc.cli.inputs import Reading, Tally, read_inputs, tell_remarks
from newsdoc.cli.options import Command, color_option, input_arguments, remarks_option, wants_color
from newsdoc.cli.outputs import check_folder
from newsdoc.cli.records import QUOTE_COLUMNS, Value, cells, json_line, quote_lines, quote_records
from newsdoc.cli.terminal import Screen, one_line, screen

if TYPE_CHECKING:
    from newsdoc import batch

_PLAIN_COLUMNS = ("file", "pointer", "kind", "speaker", "role", "source", "cue", "text")
_KINDS = ("direct", "mixed", "indirect")


@click.command(
    "quotes",
    cls=Command,
    short_help="List who said what.",
    examples=(
        "newsdoc quotes story.txt",
        "newsdoc quotes archive/ --output csv > quotes.csv",
        "newsdoc quotes wire/ --kind direct --speaker Robertson",
        "newsdoc quotes archive.tar.gz -o quotes/ --to parquet --jobs 8",
        "newsdoc quotes 'feed/*.xml' --output jsonl | jq -r .speaker | sort | uniq -c",
    ),
)
@input_arguments
@click.option(
    "--output",
    type=click.Choice(["table", "jsonl", "csv"]),
    default="table",
    show_default=True,
    help="Form of the list; a table is plain, tab-separated lines where it is no terminal.",
)
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice(_KINDS),
    help="Only quotes of this kind (may be given several times).",
)
@click.option(
    "--speaker", metavar="WORDS", help="Only quotes whose speaker's name contains the words."
)
@click.option("--again", is_flag=True, help="Find quotes anew where the file stores them.")
@click.option(
    "-o",
    "folder",
    metavar="DIR",
    type=click.Path(path_type=str),
    help="Folder for the quotes of an archive.",
)
@click.option(
    "--to",
    "target",
    type=click.Choice(["jsonl", "parquet"]),
    default="jsonl",
    show_default=True,
    help="Form of the files there.",
)
@remarks_option
@compress_option
@archive_options
@color_option
def command(
    *,
    archive: ArchiveOptions,
    folder: str | None,
    target: str,
    files: tuple[str, ...],
    source_format: str | None,
    encoding: str | None,
    output: str,
    kinds: tuple[str, ...],
    speaker: str | None,
    again: bool,
    remarks: bool,
) -> None:
    """List the quotes of stories: who said what, in which words, and how that was decided.

    JSON lines and CSV have the same columns: file, article (its number in the file, from 0), guid,
    headline, pointer (where the quote is in the native JSON), kind, text, speaker, role,
    speaker_kind, organisation, source, cue, cue_lemma, basis, start, end, spans, source_start,
    source_end, cue_start, cue_end, continues. Offsets are code points.

    With -o the inputs are done as an archive, in several processes, into files with the same columns
    (or Parquet tables of quotes and speakers), and resumed when interrupted. What cannot be read is
    listed in rejected.jsonl there; then the exit status is 1.
    """
    if folder is not None or archive.is_meant(files, folder, None):
        if kinds or speaker or again:
            raise click.UsageError("--kind, --speaker and --again are for listings without -o")
        if output != "table":
            raise click.UsageError(
                "--output is for listings without -o; with it, --to names the form"
            )
        sink = _sink(folder, target, archive)
        run_archive(
            files, sink, archive, source_format=source_format, encoding=encoding, remarks=remarks
        )
    if target != "jsonl":
        raise click.UsageError(f"--to {target} needs a folder: name one with -o DIR")
    tally = Tally()
    console = screen(color=wants_color())
    reading = Reading(
        format=source_format,
        encoding=encoding,
        quotes=not again,
        progress=output == "table" or not console.is_terminal,
    )

    def records() -> Iterator[dict[str, Value]]:
        for source, result in read_inputs(expand(files, tally), reading, tally):
            if remarks:
                tell_remarks(result)
            for index, article in enumerate(result.articles):
                story = newsdoc.find_quotes(article) if again else article
                yield from quote_records(story, source.name, index)

    chosen = (record for record in records() if _wanted(record, kinds, speaker))
    if output == "jsonl":
        _write_lines(map(json_line, chosen))
    elif output == "csv":
        _write_lines(_csv(chosen))
    elif console.is_terminal:
        _print_table(console, list(chosen))
    else:
        for record in chosen:
            click.echo("\t".join(one_line(str(record[name] or "")) for name in _PLAIN_COLUMNS))
    tally.exit()


def _sink(folder: str | None, target: str, archive: ArchiveOptions) -> batch.Sink:
    """Where the quotes of an archive go."""
    from newsdoc import batch  # noqa: PLC0415  # for archives only

    if folder is None:
        raise click.UsageError("the quotes of an archive need a folder: name one with -o DIR")
    check_folder(folder, "the quotes of an archive need a folder")
    if target == "parquet":
        archive.refuse_compress()
        return batch.Tables(folder=folder, tables=("quotes", "speakers"))
    return batch.JsonLines(folder=folder, compression=archive.compress, lines=quote_lines)


def _wanted(record: dict[str, Value], kinds: tuple[str, ...], speaker: str | None) -> bool:
    if kinds and record["kind"] not in kinds:
        return False
    name = record["speaker"] or record["source"]
    return speaker is None or speaker.casefold() in str(name or "").casefold()


def _write_lines(lines: Iterable[bytes]) -> None:
    """Write data lines as they come; in UTF-8 whatever the terminal's encoding is."""
    stream = sys.stdout.buffer
    for line in lines:
        stream.write(line)
    stream.flush()


def _csv(records: Iterable[dict[str, Value]]) -> Iterator[bytes]:
    """A heading and a row a record."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")

    def row(values: Iterable[str]) -> bytes:
        writer.writerow(values)
        line = buffer.getvalue().encode("utf-8", "replace")
        buffer.seek(0)
        buffer.truncate()
        return line

    yield row(QUOTE_COLUMNS)
    for record in records:
        yield row(cells(record))


def _print_table(console: Screen, records: list[dict[str, Value]]) -> None:
    """A table as wide as the terminal, grouped by file."""
    if not records:
        console.print(Line("No quotes found.", style="dim"))
        return
    several = len({record["file"] for record in records}) > 1
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 2, 0, 0), expand=True)
    if several:
        table.add_column("File", ratio=2, overflow="fold", style="dim")
    table.add_column("Speaker", ratio=5, overflow="fold")
    table.add_column("Kind", overflow="fold")
    table.add_column("Words", ratio=8, overflow="fold")
    table.add_column("Source · cue", ratio=5, overflow="fold")
    for record in records:
        words = one_line(str(record["text"]))
        how = " · ".join(one_line(str(record[name])) for name in ("source", "cue") if record[name])
        row = [_speaker(record), Line(str(record["kind"]), "dim"), Line(words), Line(how, "dim")]
        table.add_row(*([Line(str(record["file"]))] if several else []), *row)
    console.print(table)


def _speaker(record: dict[str, Value]) -> Line:
    if record["speaker"] is None:
        words = one_line(str(record["source"] or ""))
        return Line(f"{words} (not identified)" if words else "(nobody named)", style="dim")
    line = Line(one_line(str(record["speaker"])), style="bold")
    if record["role"]:
        line.append(f"\n{one_line(str(record['role']))}", style="not bold dim")
    return line
