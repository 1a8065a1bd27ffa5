"""The members of a tar archive, read once from start to end."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator

from newsdoc.batch.items import Limits
from newsdoc.batch.kinds import archive_in, kind_of
from newsdoc.batch.lines import lines_of
from newsdoc.batch.member import Member, is_hidden, path_trick
from newsdoc.batch.streams import Readable, plain
from newsdoc.errors import ReadError

_BLOCK = 512
_PIECE = 1 << 18
# What `tarfile` raises for headers that make no sense, besides its own errors.
_BROKEN = (tarfile.TarError, EOFError, ValueError, LookupError, ArithmeticError)


class _Forward:
    """A stream that `tarfile` takes for a file: it can skip forward, and knows where it is.

    Headers of a tar may name any length for a long name or for attributes, which `tarfile` reads at
    once; so a single read has a limit.
    """

    def __init__(self, stream: Readable, most: int) -> None:
        self._stream, self._most = stream, most
        self._at = 0
        self.last = b""
        """The last block that was read as one."""

    def tell(self) -> int:
        return self._at

    def seek(self, place: int) -> int:
        while self._at < place:
            data = self._stream.read(min(place - self._at, _PIECE))
            if not data:
                break
            self._at += len(data)
        if self._at > place:
            raise ReadError("the archive points back into itself")
        return self._at

    def read(self, size: int) -> bytes:
        if size > self._most:
            raise ReadError("a header of the archive is larger than an input may be")
        parts, left = [], size
        while left and (data := self._stream.read(left)):
            parts.append(data)
            left -= len(data)
        whole = b"".join(parts)
        self._at += len(whole)
        if size == _BLOCK:
            self.last = whole
        return whole


def tar_members(stream: Readable, limits: Limits) -> Iterator[Member]:
    """Every regular file, and a refusal for all else but folders.

    Raises:
        ReadError: when it is no tar archive, or ends early.

    Spec: POSIX.1-2001 pax, ustar; GNU tar
    """
    file = _Forward(stream, limits.item_bytes + _BLOCK)
    try:
        with tarfile.TarFile(fileobj=file, mode="r", errorlevel=2) as archive:  # type: ignore[arg-type]
            while (entry := archive.next()) is not None:
                yield from _member(archive, entry, limits)
                archive.members.clear()  # type: ignore[attr-defined]  # it would keep all of them
    except _BROKEN as error:
        raise ReadError(f"the tar archive is broken: {error}") from None
    if file.last.strip(b"\0") or len(file.last) < _BLOCK:
        raise ReadError("the tar archive has no end mark: it was cut, or is broken here")


def _member(archive: tarfile.TarFile, entry: tarfile.TarInfo, limits: Limits) -> Iterator[Member]:
    name = entry.name
    reason = path_trick(name)
    if entry.isdir() or (is_hidden(name) and reason is None):
        return
    if reason is None and (entry.issym() or entry.islnk()):
        reason = "it is a link"
    elif reason is None and not entry.isreg():
        reason = "it is a device or another special file"
    elif reason is None and kind_of(name) in ("zip", "tar"):
        reason = "it is an archive within an archive; unpack that first"
    if reason is None and kind_of(name) == "lines":
        opened = archive.extractfile(entry)
        assert opened is not None  # it is a regular file
        yield from lines_of(plain(opened, limits), limits, name=name)
        return
    if reason is None and entry.size > limits.item_bytes:
        reason = f"is {entry.size} bytes, over {limits.item_bytes}, the limit of an input"
    if reason is not None:
        yield Member(name, None, reason)
        return
    opened = archive.extractfile(entry)
    assert opened is not None
    data = opened.read()
    if len(data) < entry.size:
        raise ReadError(f"the tar archive ends early, within '{name}'")
    if (words := archive_in(data, name)) is not None:
        yield Member(name, None, f"it is {words} within an archive; unpack that first")
        return
    yield Member(name, data)
