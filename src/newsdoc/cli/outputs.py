"""Where results go: standard output, a file, or a folder with a file a story."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from tempfile import mkstemp
from typing import IO

import attrs
import click

from newsdoc import FORMATS
from newsdoc.cli.inputs import Input
from newsdoc.cli.terminal import shown_name
from newsdoc.errors import WriteError

_NOWHERE = {errno.ENOSPC: "make room", errno.EDQUOT: "make room", errno.EROFS: "name another place"}
_OTHERS = (".xml", ".parquet", ".csv", ".gz", ".zst", ".zip")


class NowhereToWrite(WriteError):
    """The place of the output takes nothing, so that no other file could be written there either."""


def write_bytes(name: str, data: bytes) -> None:
    """Write to the file of the name, whole or not at all; `-` is standard output.

    Raises:
        WriteError: when the file cannot be written.
    """
    with one_output(name) as write:
        write(data)


@contextmanager
def one_output(name: str) -> Iterator[Callable[[bytes], None]]:
    """A function that adds bytes to the file of the name; `-` is standard output.

    The file takes its name when all is written; if that fails half-way, or nothing is written, what
    had the name before stays as it was.

    Raises:
        WriteError: when the file cannot be written.
    """
    if name == "-":
        stream = sys.stdout.buffer

        def write(data: bytes) -> None:
            stream.write(data)

        yield write
        stream.flush()
        return
    draft = _Draft(Path(name))
    try:
        yield draft.write
        draft.finish()
    except OSError as error:
        reason = f"{shown_name(name)}: cannot be written: {error.strerror or error}"
        if (advice := _NOWHERE.get(error.errno or 0)) is not None:
            raise NowhereToWrite(reason, hint=advice) from None
        raise WriteError(reason, hint="check the folder and its permissions") from None
    finally:
        draft.drop()


@attrs.define
class _Draft:
    """A new file beside the one that it will replace."""

    path: Path
    _handle: IO[bytes] | None = None
    _temporary: Path | None = None

    def write(self, data: bytes) -> None:
        if self._handle is None:
            if not self.path.is_file() and self.path.exists():  # a device, a named pipe
                self._handle = self.path.open("wb")
            else:
                self.path = self.path.resolve()  # a link stays a link
                handle, name = mkstemp(prefix=".newsdoc-", dir=self.path.parent)
                self._temporary = Path(name)
                self._handle = os.fdopen(handle, "wb")
        self._handle.write(data)

    def finish(self) -> None:
        if self._handle is None:
            return
        self._handle.close()
        if self._temporary is not None:
            self._temporary.chmod(_permissions(self.path))
            self._temporary.replace(self.path)
            self._temporary = None

    def drop(self) -> None:
        if self._handle is not None:
            self._handle.close()
        if self._temporary is not None:
            self._temporary.unlink(missing_ok=True)


def _permissions(path: Path) -> int:
    """Those that the file has, or that a new one would get."""
    try:
        return path.stat().st_mode & 0o7777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


@attrs.define
class Folder:
    """Names for the files of a folder: those of the inputs, each used once in a run."""

    root: Path
    """The folder; it is made when the first file is written."""
    suffix: str
    """Ending of the names, with its dot."""
    _used: set[str] = attrs.field(factory=set)

    def name_for(self, source: Input, index: int, count: int) -> Path:
        """The path for the story `index` (from 0) of `count` in the input.

        The name is that of the input without its ending, numbered where the input holds several
        stories; the folders below the one that was read are kept.
        """
        stem = stem_of(source.below.name)
        if count > 1:
            stem += f"-{index + 1:0{len(str(count))}}"
        folder = source.below.parent
        name, again = stem, 1
        while str(folder / name).casefold() in self._used:  # some file systems see no case
            again += 1
            name = f"{stem}-{again}"
        self._used.add(str(folder / name).casefold())
        return self.root / folder / (name + self.suffix)

    def write(self, path: Path, data: bytes) -> None:
        """Write a file of the folder, making the folders that it needs.

        Raises:
            NowhereToWrite: when the folder itself cannot be made, or takes nothing more.
            WriteError: when a folder in it or the file cannot be made.
        """
        try:
            self.root.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = f"{shown_name(str(self.root))}: cannot be made: {error.strerror or error}"
            raise NowhereToWrite(reason, hint="name another folder") from None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = f"{shown_name(str(path.parent))}: cannot be made: {error.strerror or error}"
            if (advice := _NOWHERE.get(error.errno or 0)) is not None:
                raise NowhereToWrite(reason, hint=advice) from None
            raise WriteError(reason, hint="name another folder") from None
        write_bytes(str(path), data)


def stem_of(name: str) -> str:
    """The file name without the ending of its format, or without its last ending.

    Example:
        >>> stem_of("story.newsdoc.json"), stem_of("story.v2.bin"), stem_of(".json")
        ('story', 'story.v2', '.json')
    """
    lower = name.lower()
    endings = [s for row in FORMATS for s in row.suffixes if lower.endswith(s)]
    longest = max(map(len, endings), default=0)
    return name[: len(name) - longest] or name if longest else PurePath(name).stem


def means_folder(output: str) -> bool:
    """Whether it is a folder, or its name ends as one: with a slash."""
    return output.endswith(tuple(filter(None, (os.sep, os.altsep)))) or Path(output).is_dir()


def names_file(output: str) -> bool:
    """Whether the name ends as that of a file of stories, and is not that of a folder.

    Example:
        >>> names_file("stories.jsonl"), names_file("out.zst"), names_file("out"), names_file("a.md/")
        (True, True, False, False)
    """
    lower = output.lower()
    endings = [suffix for row in FORMATS for suffix in row.suffixes]
    return lower.endswith((*endings, *_OTHERS)) and not means_folder(output)


def check_folder(output: str, why: str) -> None:
    """Refuse the name of a file where a folder is needed, before a folder of that name is made.

    Raises:
        click.UsageError: with `why`, and a name that would do.
    """
    if names_file(output):
        path = Path(output)
        name, folder = shown_name(output), shown_name(str(path.with_name(stem_of(path.name))))
        raise click.UsageError(f"'{name}' is the name of a file; {why}, such as -o '{folder}/'")


def spare_input(path: Path, source: Input) -> None:
    """Raise `WriteError` where the output would take the place of the input."""
    if source.path is not None and path.exists() and path.samefile(source.path):
        raise WriteError(
            f"{shown_name(str(path))} is the input itself", hint="name another file with -o"
        )
