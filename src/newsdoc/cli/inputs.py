"""Where stories come from: files, folders, patterns, standard input; one after the other.

A file that cannot be read is told and counted, and the work goes on with the next one.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path, PurePath

import attrs
import click
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

import newsdoc
from newsdoc._gzip import unpacked
from newsdoc.cli.terminal import complain, in_options, screen, shown_name
from newsdoc.errors import AmbiguousFormatError, NewsdocError, ReadError, UnknownFormatError
from newsdoc.reporting import Failure, Undone

_MANY = 10  # files from which on a progress bar is worth the room


@attrs.frozen(kw_only=True)
class Input:
    """Something to read."""

    path: Path | None
    """Where it is; None is standard input."""
    below: PurePath
    """Its path below the folder that was asked for; for all else its file name."""

    @property
    def name(self) -> str:
        """The name for messages and tables, printable whatever the file is called."""
        return "-" if self.path is None else shown_name(str(self.path))

    def data(self) -> bytes:
        """All its bytes, unpacked if it is a gzip file.

        Raises:
            OSError: when it cannot be read.
            ReadError: when it cannot be unpacked.
        """
        data = sys.stdin.buffer.read() if self.path is None else self.path.read_bytes()
        return unpacked(data, self.name)


@attrs.define
class Tally:
    """What went wrong in a run, for its exit status."""

    failures: int = 0
    """Inputs or stories that could not be done."""
    losses: int = 0
    """Stories that were refused because something of them would be lost."""

    report: Callable[[Failure], object] | None = None
    """What is told of each failure besides; absent where nothing is."""

    def fail(
        self,
        message: str,
        *,
        file: str = "",
        line: int | None = None,
        undone: Undone = "read",
    ) -> None:
        """Tell what could not be done, and count it; the message begins with the file and its line."""
        self.failures += 1
        complain(message)
        if self.report is not None:
            # The place goes to the first colon after the file's name, which may have some itself.
            place, _, reason = message[len(file) :].partition(": ")
            self.report(Failure(file or place, reason, line, undone))

    def exit(self) -> None:
        """End the command with the status that follows."""
        click.get_current_context().exit(2 if self.failures else 1 if self.losses else 0)


@attrs.frozen(kw_only=True)
class Reading:
    """How the inputs are to be read."""

    format: str | None = None
    """Name of the format; found by content when absent."""
    encoding: str | None = None
    """Character encoding of undeclared text; detected when absent."""
    quotes: bool = True
    """Whether to find who said what."""
    progress: bool = False
    """Whether a progress bar may be shown: not where the stories themselves are."""


def read_inputs(
    inputs: Sequence[Input], reading: Reading, tally: Tally
) -> Iterator[tuple[Input, newsdoc.ParseResult]]:
    """Each input with what was read from it; those that cannot be read are told and left out."""
    wanted = reading.progress and len(inputs) >= _MANY and sys.stderr.isatty()
    with _bar(shown=wanted) as bar:
        task = bar.add_task("", total=len(inputs))
        for source in inputs:
            data = load_input(source, tally)
            result = None if data is None else parse_input(source, data, reading, tally)
            if result is not None:
                yield source, result
            bar.advance(task)


def load_input(source: Input, tally: Tally) -> bytes | None:
    """The bytes of an input; None, after that was told, where there are none."""
    try:
        data = source.data()
    except OSError as error:
        tally.fail(f"{source.name}: cannot be read: {error.strerror or error}", file=source.name)
        return None
    except NewsdocError as error:  # a packed file that is damaged
        tally.fail(_placed(in_options(error), source.name), file=source.name)
        return None
    if not data.strip():
        tally.fail(
            f"{source.name}: is empty (check that it was saved or sent whole)", file=source.name
        )
        return None
    return data


def parse_input(
    source: Input, data: bytes, reading: Reading, tally: Tally
) -> newsdoc.ParseResult | None:
    """What is read from the bytes of an input; None, after that was told, where nothing is."""
    try:
        result = newsdoc.parse_result(
            data,
            format=reading.format,
            quotes=reading.quotes,
            encoding=reading.encoding,
            source=source.name,
        )
    except (UnknownFormatError, AmbiguousFormatError) as error:
        advice = error.hint
        from newsdoc.batch.kinds import archive_in  # noqa: PLC0415  # for advice only

        if archive_in(data, source.name) is not None:
            advice = (
                "'newsdoc convert', 'quotes' and 'validate' do archives: name a folder with -o DIR"
            )
        elif advice is None or advice.startswith("pass format="):
            advice = "name the format with --from; 'newsdoc formats' lists them"
        tally.fail(f"{source.name}: {error.reason} ({advice})", file=source.name)
    except NewsdocError as error:
        tally.fail(_placed(in_options(error), source.name), file=source.name, line=_line(error))
    else:
        for diagnostic in result.diagnostics:
            if is_failure(diagnostic):
                tally.fail(
                    _placed(str(diagnostic), source.name),
                    file=source.name,
                    line=diagnostic.where.line,
                )
        if result.articles:
            return result
        tally.fail(
            f"{source.name}: holds no article (its format is {result.format})", file=source.name
        )
    return None


def _line(error: NewsdocError) -> int | None:
    return error.line if isinstance(error, ReadError) else None


def _placed(message: str, name: str) -> str:
    """The message with the name of the input before it, where it is not there already."""
    return message if message.startswith(name) else f"{name}: {message}"


def tell_remarks(result: newsdoc.ParseResult) -> None:
    """Print what the reader could not place, a line each, on standard error."""
    for diagnostic in result.diagnostics:
        if not is_failure(diagnostic):  # those are told when the input is read
            complain(str(diagnostic))


def is_failure(remark: newsdoc.Diagnostic) -> bool:
    """Whether a reader's remark says that a part of the input could not be read."""
    return remark.severity == "error" and remark.where.source is not None


def _bar(*, shown: bool) -> Progress:
    return Progress(
        TextColumn("reading"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=screen(color=click.get_current_context().color, err=True),
        transient=True,
        redirect_stdout=False,  # what a command prints is not the bar's to move
        disable=not shown,
    )
