"""What `convert` writes, and where: a format, a file, a folder, the sink of an archive."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from newsdoc import FORMATS
from newsdoc.cli.archives import ArchiveOptions
from newsdoc.cli.outputs import Folder, check_folder, means_folder
from newsdoc.cli.terminal import shown_name
from newsdoc.formats._base import Format

if TYPE_CHECKING:
    from newsdoc import batch

ROWS = frozenset({"jsonl"})
"""Formats of which several stories, one after the other, are a file again."""


def archive_sink(target: str | None, output: str, archive: ArchiveOptions) -> batch.Sink:
    """Where the stories of an archive go."""
    from newsdoc import batch  # noqa: PLC0415  # for archives only

    if output == "-" or Path(output).is_file():
        raise click.UsageError("the stories of an archive need a folder: name one with -o DIR")
    check_folder(output, "the stories of an archive need a folder")
    if target is None:
        raise click.UsageError("say which format to write with --to")
    if target in ROWS:
        return batch.JsonLines(folder=output, compression=archive.compress)
    archive.refuse_compress()
    if target == "parquet":
        return batch.Tables(folder=output)
    return batch.Files(folder=output, format=target)


def target_row(name: str | None, output: str) -> Format:
    """The format to write: by its name, else by the ending of the output."""
    if name is not None:
        return FORMATS[name]
    lower = output.lower()
    fitting = [
        (len(suffix), row)
        for row in FORMATS
        for suffix in row.suffixes
        if row.write is not None and lower.endswith(suffix)
    ]
    if not fitting:
        if output == "-" or not Path(output).suffix:
            raise click.UsageError("say which format to write with --to, or with the ending of -o")
        raise click.UsageError(
            f"the ending of '{shown_name(output)}' tells no format: say which to write with --to"
        )
    return max(fitting, key=lambda pair: pair[0])[1]


def output_folder(output: str, row: Format, *, several: bool) -> Folder | None:
    """The folder to write to; None where all goes into one file or to standard output."""
    if output == "-":
        return None
    path = Path(output)
    if means_folder(output) or (several and row.name not in ROWS):
        if path.exists() and not path.is_dir():
            name = shown_name(output)
            raise click.UsageError(f"'{name}' is a file; several stories need a folder")
        check_folder(output, "several stories need a folder")
        return Folder(root=path, suffix=row.suffixes[0] if row.suffixes else f".{row.name}")
    return None
