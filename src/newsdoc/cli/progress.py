"""How far a run over an archive is: a bar on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.progress import (
    BarColumn,
    Progress,
    TaskProgressColumn,
    TextColumn,
    TimeRemainingColumn,
)

from newsdoc._counted import counted
from newsdoc.cli.terminal import screen

if TYPE_CHECKING:
    from newsdoc import batch

_LOG_EVERY = 10.0
"""Seconds between lines of a log that is no terminal."""


class Display:
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

    def __enter__(self) -> Display:  # noqa: PYI034  # private, and never subclassed
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
