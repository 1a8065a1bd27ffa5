"""Whole archives on the command line: which runs are such, their options, progress and summary."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import attrs
import click

from newsdoc.cli.options import FormatName
from newsdoc.cli.progress import Display
from newsdoc.cli.terminal import complain, shown_name

if TYPE_CHECKING:
    from newsdoc import batch
    from newsdoc.validation import ProfileLike

_F = TypeVar("_F", bound=Callable[..., Any])
_ARCHIVES = (".zip", ".tar", ".tgz", ".tbz", ".tbz2", ".txz", ".tzst", ".bz2", ".xz", ".zst")


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

    def refuse_compress(self) -> None:
        """Refuse to pack what is no file of lines.

        Raises:
            click.UsageError: when that was asked for.
        """
        if self.compress is not None:
            raise click.UsageError("--compress packs JSON lines (--to jsonl); nothing else")


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
        own = {field.name: options.pop(field.name, None) for field in attrs.fields(ArchiveOptions)}
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
        click.pass_context,
    )
    made: Any = collect
    for decorator in reversed(decorators):
        made = decorator(made)
    return made  # type: ignore[no-any-return]


compress_option = click.option(
    "--compress", type=click.Choice(["gz", "zst"]), help="Pack the JSON lines of an archive."
)
"""Stands above `archive_options`, where a command writes JSON lines of stories or quotes."""


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
        with Display(files) as display:
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
