"""Whole archives on the command line: which runs are such, their options, progress and summary."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import attrs
import click
from rich.progress import (
    BarColumn,
    Progress,
    TaskProgressColumn,
    TextColumn,
    TimeRemainingColumn,
)

from newsdoc._counted import counted
from newsdoc.cli.options import FormatName
from newsdoc.cli.terminal import complain, screen, shown_name

if TYPE_CHECKING:
    from newsdoc import batch
    from newsdoc.validation import ProfileLike

_F = TypeVar("_F", bound=Callable[..., Any])
_ARCHIVES = (".zip", ".tar", ".tgz", ".tbz", ".tbz2", ".txz", ".tzst", ".bz2", ".xz", ".zst")
_LOG_EVERY = 10.0
"""Seconds between lines of a log that is no terminal."""


class TargetName(FormatName):
    """A format to write, or `parquet`."""

    def __init__(self) -> None:
        super().__init__(writing=True)

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The name, when it can be written."""
        return value if value == "parquet" else super().convert(value, param, ctx)


@attrs.frozen(kw_only=True)
class ArchiveOptions:
    """What the options for archives say."""

    jobs: int | None
    """Worker processes; absent: not said."""
    resume: bool | None
    """Whether to go on where an earlier run ended; absent: not said."""
    compress: Literal["gz", "zst"] | None
    """How files of lines are packed; absent: not at all."""

    def is_meant(self, files: Sequence[str], output: str | None, target: str | None) -> bool:
        """Whether the inputs are to be done as an archive: several processes, a folder, resumable."""
        return (
            self.jobs is not None
            or self.resume is not None
            or self.compress is not None
            or target == "parquet"
            or any(is_archive(file) for file in files)
            or (output is not None and (Path(output) / ".newsdoc").is_dir())
        )


def is_archive(file: str) -> bool:
    """Whether the name is that of an archive, or an address.

    Example:
        >>> is_archive("wire.tar.gz"), is_archive("s3://bucket/wire"), is_archive("a.xml")
        (True, True, False)
    """
    lower = file.lower()
    return lower.endswith((*_ARCHIVES, ".tar.gz", ".jsonl.gz", ".ndjson.gz")) or "://" in lower


def archive_options(function: _F) -> _F:
    """The options for archives; the command gets them as one `archive`."""

    def collect(ctx: click.Context, **options: Any) -> Any:
        own = {field.name: options.pop(field.name) for field in attrs.fields(ArchiveOptions)}
        return ctx.invoke(function, archive=ArchiveOptions(**own), **options)

    collect.__name__ = function.__name__
    collect.__doc__ = function.__doc__
    collect.__click_params__ = getattr(function, "__click_params__", [])  # type: ignore[attr-defined]
    decorators = (
        click.option(
            "--jobs",
            metavar="N",
            type=click.IntRange(min=1),
            help="Work as on an archive, in N processes; by default all processors, for archives.",
        ),
        click.option(
            "--resume/--no-resume",
            default=None,
            help="Go on where an earlier run into the folder ended (the default), or do all anew.",
        ),
        click.option(
            "--compress",
            type=click.Choice(["gz", "zst"]),
            help="Pack the JSON lines of an archive.",
        ),
        click.pass_context,
    )
    made: Any = collect
    for decorator in reversed(decorators):
        made = decorator(made)
    return made  # type: ignore[no-any-return]


def run_archive(
    files: Sequence[str],
    sink: batch.Sink,
    archive: ArchiveOptions,
    *,
    source_format: str | None,
    encoding: str | None,
    quotes: bool = True,
    profile: ProfileLike | None = None,
    remarks: bool = False,
    is_bad: Callable[[batch.Counts], bool] | None = None,
) -> None:
    """Run the archive, show how far it is, tell at the end what became of it, and end the command.

    The exit status is 1 when an input was rejected, or `is_bad` says so of the counts.
    """
    from newsdoc import batch  # noqa: PLC0415  # for archives only

    if "-" in files:
        raise click.UsageError("an archive is a file, a folder or an address, not standard input")
    try:
        with _Display(files) as display:
            report = batch.run(
                files,
                sink=sink,
                jobs=archive.jobs,
                quotes=quotes,
                validate=profile,
                remarks=remarks,
                format=source_format,
                encoding=encoding,
                resume=archive.resume is not False,
                on_progress=display.update,
            )
    except KeyboardInterrupt:
        complain("interrupted; what is done is kept, the same command goes on with the rest")
        raise click.Abort from None
    click.echo(str(report), err=True)
    if report.rejected:
        complain(f"{report.rejected} rejected, see {shown_name(sink.folder)}/rejected.jsonl")
    bad = report.rejected > 0 or (is_bad is not None and is_bad(report.counts))
    click.get_current_context().exit(1 if bad else 0)


def judge_archive(
    files: Sequence[str],
    folder: str,
    archive: ArchiveOptions,
    *,
    profile: ProfileLike,
    bar: str,
    source_format: str | None,
    encoding: str | None,
    remarks: bool,
) -> None:
    """Only check the archive: findings go into the folder. `bar` is the mildest severity that fails."""
    from newsdoc import batch  # noqa: PLC0415  # for archives only

    def is_bad(counts: batch.Counts) -> bool:
        failing = {
            "error": counts.errors,
            "warning": counts.errors + counts.warnings,
            "info": counts.findings,
        }
        return failing.get(bar, 0) > 0

    run_archive(
        files,
        batch.Discard(folder=folder),
        archive,
        source_format=source_format,
        encoding=encoding,
        profile=profile,
        remarks=remarks,
        is_bad=is_bad,
    )


class _Display:
    """A bar on a terminal, a line now and then elsewhere; both on standard error."""

    def __init__(self, files: Sequence[str]) -> None:
        self._files = files
        self._next_line = time.monotonic() + _LOG_EVERY
        self._bar = Progress(
            TextColumn("{task.fields[count]:>9,} inputs"),
            BarColumn(),
            TaskProgressColumn(),
            TextColumn("{task.fields[rate]:,.0f}/s"),
            TimeRemainingColumn(),
            TextColumn("{task.fields[rejected]:,} rejected"),
            console=screen(color=click.get_current_context().color, err=True),
            transient=True,
            redirect_stdout=False,
            disable=not sys.stderr.isatty(),
        )
        self._task = self._bar.add_task("", total=None, count=0, rate=0.0, rejected=0)

    def __enter__(self) -> _Display:  # noqa: PYI034  # private, and never subclassed
        self._bar.start()
        if not self._bar.disable:
            # All sizes must be known before the end is in sight; the work does not wait for that.
            threading.Thread(target=self._measure, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def update(self, progress: batch.Progress) -> None:
        """Show how far it is."""
        counts, seconds = progress.counts, max(progress.seconds, 0.001)
        rate = counts.inputs / seconds
        self._bar.update(
            self._task,
            completed=progress.weight,
            count=counts.inputs,
            rate=rate,
            rejected=counts.rejected,
        )
        if self._bar.disable and time.monotonic() >= self._next_line:
            self._next_line = time.monotonic() + _LOG_EVERY
            words = f"{counted(counts.inputs, 'input')}, {rate:.0f}/s, {counts.rejected} rejected"
            click.echo(words, err=True)

    def _measure(self) -> None:
        total = sum(map(_size_of, self._files))
        if total:
            self._bar.update(self._task, total=total)


def _size_of(file: str) -> int:
    """Bytes of a file, or of all that is in a folder; 0 where that is not known."""
    path = Path(file)
    try:
        if not path.is_dir():
            return path.stat().st_size
    except OSError:
        return 0
    total = 0
    for folder, folders, names in os.walk(path):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            try:
                total += 0 if name.startswith(".") else Path(folder, name).stat().st_size
            except OSError:
                continue
    return total
