"""`newsdoc convert`: from any format to any other, and what is lost on the way."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

import attrs
import click

import newsdoc
from newsdoc import Diagnostic
from newsdoc._counted import counted
from newsdoc.cli.archives import (
    ArchiveOptions,
    TargetName,
    archive_options,
    compress_option,
    run_archive,
)
from newsdoc.cli.expand import expand
from newsdoc.cli.inputs import Input, Reading, Tally, is_failure, read_inputs
from newsdoc.cli.options import Command, color_option, input_arguments
from newsdoc.cli.outputs import (
    Folder,
    NowhereToWrite,
    names_file,
    one_output,
    spare_input,
)
from newsdoc.cli.records import diagnostic_record, json_line
from newsdoc.cli.targets import ROWS, archive_sink, output_folder, target_row
from newsdoc.cli.terminal import complain
from newsdoc.errors import NewsdocError
from newsdoc.formats._base import Format


@click.command(
    "convert",
    cls=Command,
    short_help="Convert stories, and tell what is lost.",
    examples=(
        "newsdoc convert story.xml --to newsdoc",
        "newsdoc convert story.txt -o story.md",
        "newsdoc convert wire/ --to ninjs -o out/ --strict",
        "newsdoc convert feed.xml --to jsonl --report jsonl > feed.jsonl 2> losses.jsonl",
        "newsdoc convert archive.zip wire/ --to parquet -o tables/ --jobs 8",
    ),
)
@input_arguments
@click.option(
    "--to",
    "target",
    metavar="FORMAT",
    type=TargetName(),
    help="Format to write, or parquet (tables, for archives); by default what the ending of -o names.",
)
@click.option(
    "-o",
    "--output",
    metavar="FILE|DIR",
    default="-",
    type=click.Path(path_type=str, allow_dash=True),
    help="Where to write: a file, or a folder for a file a story. By default standard output.",
)
@click.option(
    "--strict", is_flag=True, help="Do not write stories of which something would be lost."
)
@click.option(
    "--report",
    type=click.Choice(["text", "all", "jsonl", "none"]),
    default="text",
    show_default=True,
    help="How to tell, on standard error, what was lost: text tells warnings and counts the rest, "
    "all tells every remark, jsonl gives all as JSON lines.",
)
@click.option(
    "--quotes/--no-quotes",
    default=None,
    help="Look for who said what first; by default for newsdoc's own formats, which can hold it.",
)
@compress_option
@archive_options
@color_option
def command(
    *,
    archive: ArchiveOptions,
    files: tuple[str, ...],
    source_format: str | None,
    encoding: str | None,
    target: str | None,
    output: str,
    strict: bool,
    report: str,
    quotes: bool | None,
) -> None:
    """Convert stories to another format.

    What the reader could not place and what the target cannot carry is reported, each with its
    place. With --strict a story with such a remark (of severity warning or error) is not written,
    and the exit status is 1.

    The output is a folder if it is one, if its name ends with a slash, or if there are several
    inputs; files in it are named after the inputs, and numbered where one holds several stories.

    Archives (.zip, .tar.gz, .jsonl.zst …, addresses such as s3://…), and all inputs where --jobs is
    given, are done in several processes into a folder, and resumed when interrupted. What cannot be
    read is listed in rejected.jsonl there; then the exit status is 1. With --report jsonl, losses are
    in remarks/.
    """
    if archive.is_meant(files, output, target):
        if strict:
            raise click.UsageError("--strict is for single files; --report jsonl tells all losses")
        if report == "all":
            raise click.UsageError("--report all is for single files; jsonl writes all to remarks/")
        sink = archive_sink(target, output, archive)
        run_archive(
            files,
            sink,
            archive,
            source_format=source_format,
            encoding=encoding,
            quotes=target in (None, *ROWS, "newsdoc", "parquet") if quotes is None else quotes,
            remarks=report == "jsonl",
        )
    tally = Tally()
    row = target_row(target, output)
    reading = Reading(
        format=source_format,
        encoding=encoding,
        quotes=row.native if quotes is None else quotes,
        progress=output != "-",
    )
    inputs = expand(files, tally)
    several = len(inputs) > 1 or (
        any(Path(file).is_dir() for file in files) and not names_file(output)
    )
    folder = output_folder(output, row, several=several)
    if folder is None and output != "-":
        for source in inputs:
            spare_input(Path(output), source)
    with nullcontext(_ignore) if folder else one_output(output) as put:
        job = _Job(row=row, folder=folder, put=put, strict=strict, report=report, tally=tally)
        for source, result in read_inputs(inputs, reading, tally):
            job.tell(result.diagnostics, source, None, doing="reading")
            job.convert(source, result)
    tally.exit()


@attrs.define(kw_only=True)
class _Job:
    """What is to be done with each story, and whether one was done."""

    row: Format
    folder: Folder | None
    put: Callable[[bytes], None]
    strict: bool
    report: str
    tally: Tally
    full: bool = False
    """True when the one output has its story."""

    def convert(self, source: Input, result: newsdoc.ParseResult) -> None:
        """Write the stories of one input."""
        count = len(result.articles)
        single = self.folder is None and self.row.name not in ROWS
        if single and (count > 1 or self.full):
            what = f"its {count} stories do" if count > 1 else "a further story does"
            self.tally.fail(
                f"{source.name}: {what} not go into one {self.row.name} file "
                f"(name a folder with -o DIR/, or use --to jsonl)"
            )
            return
        lossy = self.strict and any(map(_is_loss, result.diagnostics))
        for index, article in enumerate(result.articles):
            try:
                made = newsdoc.serialize_result(article, self.row)
                number = index if count > 1 else None
                self.tell(made.diagnostics, source, number, doing="writing")
                if lossy or (self.strict and any(map(_is_loss, made.diagnostics))):
                    self.tally.losses += 1
                    complain(f"{source.name}: not written, because something would be lost")
                    continue
                if self.folder is not None:
                    path = self.folder.name_for(source, index, count)
                    spare_input(path, source)
                    self.folder.write(path, made.data)
                else:
                    self.put(made.data)
                    self.full = True
            except NowhereToWrite:
                raise  # all further stories would fail with the same words
            except NewsdocError as error:
                self.tally.fail(f"{source.name}: {error}")

    def tell(
        self, diagnostics: tuple[Diagnostic, ...], source: Input, index: int | None, *, doing: str
    ) -> None:
        """Report what was lost, for people or as JSON lines."""
        story = "" if index is None else f" story {index + 1}"
        if self.report == "text":
            # Remarks that are only worth knowing would bury the losses of a real delivery.
            minor = sum(not _is_loss(diagnostic) for diagnostic in diagnostics)
            diagnostics = tuple(filter(_is_loss, diagnostics))
            if minor:
                remarks = f"{counted(minor, 'lesser remark')} on {doing}"
                complain(f"{source.name}{story}: {remarks} (--report all tells all)")
        for diagnostic in diagnostics:
            if self.report == "jsonl":
                record = diagnostic_record(diagnostic, file=source.name, article=index)
                click.echo(json_line(record), err=True, nl=False)
            elif self.report in ("text", "all") and not is_failure(diagnostic):
                line = str(diagnostic)
                if diagnostic.where.source is None:
                    line = f"{source.name}{story}: {line}"
                complain(line)


def _ignore(_: bytes) -> None:
    """Where stories go into a folder there is no one output."""


def _is_loss(diagnostic: Diagnostic) -> bool:
    return diagnostic.severity != "info"
