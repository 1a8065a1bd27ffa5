"""`newsdoc validate`: what is wrong with stories, for people, pipelines and code hosts."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import get_args

import attrs
import click

import newsdoc
from newsdoc import Diagnostic
from newsdoc.cli.archives import ArchiveOptions, archive_options, judge_archive
from newsdoc.cli.expand import expand
from newsdoc.cli.inputs import Input, Reading, Tally, load_input, parse_input
from newsdoc.cli.options import Command, color_option, input_arguments, wants_color
from newsdoc.cli.outputs import check_folder
from newsdoc.cli.profiles import chosen_profile, codes
from newsdoc.cli.terminal import screen
from newsdoc.diagnostics import Severity
from newsdoc.errors import UsageError
from newsdoc.places import find_places
from newsdoc.reporting import FORMS, Item, Reporter, Settings, items_of, reporter
from newsdoc.reporting import fails as is_failure
from newsdoc.validation import Profile
from newsdoc.validation.codes import SCHEMA


@click.command(
    "validate",
    cls=Command,
    short_help="Find what is wrong with stories.",
    examples=(
        "newsdoc validate story.xml",
        "newsdoc validate wire/ --profile wire --fail-on warning",
        "newsdoc validate story.json --select QU,DT --output github",
        "newsdoc validate archive/ --output sarif > newsdoc.sarif",
        "newsdoc validate story.xml --schema NewsML-G2.xsd",
        "newsdoc validate story.json --diff",
        "newsdoc validate archive.zip -o findings/ --jobs 8",
    ),
)
@input_arguments
@click.option(
    "--profile",
    metavar="NAME|FILE",
    help="default, strict, wire, web, or a TOML file. By default [tool.newsdoc] of the nearest "
    "pyproject.toml, else default.",
)
@click.option(
    "--select", metavar="CODES", multiple=True,
    help="Only these areas of the profile (QU,DT); a whole code (QU101) turns its rule on.",
)  # fmt: skip
@click.option("--ignore", metavar="CODES", multiple=True, help="Not these areas or rules.")
@click.option(
    "--output", type=click.Choice(FORMS), default="text", show_default=True,
    help="Form of the findings.",
)  # fmt: skip
@click.option(
    "--fail-on", "bar", type=click.Choice([*get_args(Severity), "never"]), default="error",
    show_default=True, help="The mildest severity that makes the exit status 1.",
)  # fmt: skip
@click.option(
    "--schema", metavar="FILE",
    type=click.Path(exists=True, dir_okay=False),
    help="Also check the file as it is against this XSD, DTD or JSON Schema.",
)  # fmt: skip
@click.option("--fix", is_flag=True, help="Apply the safe fixes, and write the files back.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@click.option(
    "--remarks", is_flag=True, help="Also what the reader could not place or had to guess."
)
@click.option("-o", "folder", metavar="DIR", help="Folder for the findings of an archive.")
@archive_options
@color_option
def command(
    *,
    archive: ArchiveOptions,
    folder: str | None,
    files: tuple[str, ...],
    source_format: str | None,
    encoding: str | None,
    profile: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    output: str,
    bar: str,
    schema: str | None,
    fix: bool,
    diff: bool,
    remarks: bool,
) -> None:
    """Judge stories by a profile, and tell each finding with its place.

    Findings come sorted, with line and column of the file where they are known. Exit status: 0
    nothing at or above --fail-on, 1 something, 2 a file or the profile could not be read.

    With -o the inputs are done as an archive, in several processes, into files of findings (JSON
    lines), and resumed when interrupted. What cannot be read is listed in rejected.jsonl there; then
    the exit status is 1.
    """
    judge = chosen_profile(profile, codes(select), codes(ignore))
    if folder is not None or archive.is_meant(files, folder, None):
        if folder is None:
            raise click.UsageError("the findings of an archive need a folder: name one with -o DIR")
        check_folder(folder, "the findings of an archive need a folder")
        if schema is not None or fix or diff:
            raise click.UsageError("--schema, --fix and --diff are for single files")
        if output != "text":
            raise click.UsageError("findings of an archive are plain JSON lines, in findings/")
        judge_archive(
            files,
            folder,
            archive,
            profile=judge,
            bar=bar,
            source_format=source_format,
            encoding=encoding,
            remarks=remarks,
        )
    settings = Settings(
        color=output == "text" and screen(color=wants_color()).is_terminal and _colors(),
        width=min(screen(color=wants_color()).width, 120),
        bar=None if bar == "never" else _severity(bar),
        version=newsdoc.__version__,
    )
    mode = "diff" if diff else "fix" if fix else "tell"
    _check_fixing(mode, files, output)
    report = reporter(output, _write, settings)
    tally = Tally(report=report.failed)
    run = _Run(
        profile=judge,
        report=report,
        settings=settings,
        tally=tally,
        reading=Reading(format=source_format, encoding=encoding),
        schema=schema,
        remarks=remarks,
        mode=mode,
    )
    for source in expand(files, tally):
        run.judge(source)
    if mode != "diff":
        report.end()
    sys.stdout.flush()
    tally.exit()


@attrs.define(kw_only=True)
class _Run:
    """What is to be done with each input."""

    profile: Profile
    report: Reporter
    settings: Settings
    tally: Tally
    reading: Reading
    schema: str | None
    remarks: bool
    mode: str

    def judge(self, source: Input) -> None:
        """Judge one input, and report it."""
        data = load_input(source, self.tally)
        if data is None:
            return
        items = self._by_schema(source, data)
        result = parse_input(source, data, self.reading, self.tally)
        if result is None:
            if items:
                self._tell(source, items)
            return
        if self.remarks:
            items += [Item(diagnostic) for diagnostic in result.diagnostics]
        articles = result.articles
        if self.mode != "tell":
            from newsdoc.cli.fixing import diff, fix_input, write_back  # noqa: PLC0415  # if asked

            fixed = fix_input(
                source, data, result, self.profile, self.tally, encoding=self.reading.encoding
            )
            if self.mode == "diff":
                if fixed.count:
                    self.tally.losses += fixed.count
                    _write(diff(source, data, fixed.data, color=self.settings.color))
                return
            if fixed.count:
                write_back(source, fixed)
            articles, data = fixed.articles, fixed.data
        several = len(articles) > 1
        places = find_places(data, articles, source=source.name, encoding=self.reading.encoding)
        for number, (article, place) in enumerate(zip(articles, places, strict=True)):
            found = newsdoc.validate(article, self.profile, places=place)
            items += items_of(found, article, number if several else None)
        self._tell(source, items)

    def _by_schema(self, source: Input, data: bytes) -> list[Item]:
        """What the schema finds in the file; a file of the other kind (XML, JSON) is told."""
        if self.schema is None:
            return []
        from newsdoc.source_checks import schema_check  # noqa: PLC0415  # if asked

        check = schema_check(self.schema)  # what is wrong with the schema itself ends the run
        try:
            return [Item(found) for found in self._chosen(check(data, source.name))]
        except UsageError as error:
            self.tally.fail(
                f"{source.name}: not checked: {error}", file=source.name, undone="judged"
            )
            return []

    def _chosen(self, found: Iterable[Diagnostic]) -> Iterable[Diagnostic]:
        from newsdoc.validation.selection import is_told  # noqa: PLC0415

        names = {row.code: row.name for row in SCHEMA}
        said = self.profile.selections
        return (d for d in found if is_told(d.code, names.get(d.code, d.code), said))

    def _tell(self, source: Input, items: list[Item]) -> None:
        self.report.file(source.name, items)
        bar = self.settings.bar
        self.tally.losses += sum(is_failure(item.diagnostic.severity, bar) for item in items)


def _check_fixing(mode: str, files: tuple[str, ...], output: str) -> None:
    """Refuse what would put two things into one output."""
    if mode == "diff" and output != "text":
        raise click.UsageError("--diff shows changes, not findings: leave out --output")
    if mode == "fix" and "-" in files:
        raise click.UsageError("--fix writes files back; there is none behind '-' (use --diff)")


def _severity(word: str) -> Severity:
    found: Severity = next(level for level in get_args(Severity) if level == word)
    return found


def _colors() -> bool:
    return not screen(color=wants_color()).no_color


def _write(text: str) -> None:
    """Write to standard output, in UTF-8 whatever the terminal's encoding is.

    A lone surrogate becomes an escape, which is what JSON has for it.
    """
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
