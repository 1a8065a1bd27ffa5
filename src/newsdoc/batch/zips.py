"""The members of a zip archive, one after the other.

Only what a news archive has is read: stored, deflated and bzip2 members, 64-bit sizes.
"""

from __future__ import annotations

import bz2
import struct
import zlib
from collections.abc import Iterator
from typing import IO

from newsdoc.batch.items import Limits
from newsdoc.batch.kinds import archive_in, kind_of
from newsdoc.batch.lines import lines_of
from newsdoc.batch.member import Member, is_hidden, path_trick
from newsdoc.batch.streams import plain
from newsdoc.batch.zip_list import Entry, entries_of, exactly
from newsdoc.errors import ReadError

_LOCAL = struct.Struct("<4s5H3L2H")
_ENCRYPTED = 0x1
_STORED, _DEFLATED, _BZIP2 = 0, 8, 12
_PIECE = 1 << 16


def zip_members(file: IO[bytes], limits: Limits) -> Iterator[Member]:
    """Every file of the archive, and a refusal for what must not be read.

    Spec: PKWARE APPNOTE 6.3.10
    """
    unpacked = 0
    try:
        total = file.seek(0, 2)
        for entry in entries_of(file, total):
            for member in _member(file, entry, limits):
                unpacked += len(member.data or b"")
                yield member
            # Members that share their data would make a small archive endless.
            if limits.is_stream_bomb(unpacked, total):
                raise ReadError(f"unpacks to {unpacked} bytes from {total} (a bomb)")  # noqa: TRY301
    except (ReadError, OSError) as error:
        reason = error.reason if isinstance(error, ReadError) else str(error)
        yield Member("", None, f"the rest of it is not read: {reason}")


def _member(file: IO[bytes], entry: Entry, limits: Limits) -> Iterator[Member]:
    name = entry.name
    reason = path_trick(name)
    if reason is None and (name.endswith("/") or is_hidden(name)):
        return
    if reason is None:
        reason = _refusal(entry, limits)
    if reason is not None:
        yield Member(name, None, reason)
        return
    try:
        if kind_of(name) == "lines":
            content = plain(_Content(file, entry), limits)
            yield from lines_of(content, limits, name=name)
            return
        data = _Content(file, entry).all()
    except ReadError as error:
        yield Member(name, None, error.reason)
        return
    if (words := archive_in(data, name)) is not None:
        yield Member(name, None, f"it is {words} within an archive; unpack that first")
    else:
        yield Member(name, data)


def _refusal(entry: Entry, limits: Limits) -> str | None:
    kind = kind_of(entry.name)
    if entry.is_link:
        return "it is a link"
    if entry.flags & _ENCRYPTED:
        return "it is encrypted"
    if kind in ("zip", "tar"):
        return "it is an archive within an archive; unpack that first"
    if entry.method not in (_STORED, _DEFLATED, _BZIP2):
        return f"it is compressed in a way that is not read (method {entry.method})"
    if kind == "file" and entry.size > limits.item_bytes:
        return f"is {entry.size} bytes, over {limits.item_bytes}, the limit of an input"
    if kind == "file" and limits.is_bomb(entry.size, entry.packed):
        return f"unpacks to {entry.size} bytes from {entry.packed}, as no news does (a bomb)"
    return None


class _Content:
    """The unpacked bytes of a member, which must be as many as the list says, with its checksum."""

    def __init__(self, file: IO[bytes], entry: Entry) -> None:
        file.seek(entry.start)
        head = _LOCAL.unpack(exactly(file, _LOCAL.size))
        if head[0] != b"PK\x03\x04":
            raise ReadError("its place in the archive is wrong")
        file.seek(entry.start + _LOCAL.size + head[9] + head[10])
        self._file, self._entry = file, entry
        self._place, self._left = file.tell(), entry.packed
        self._crc, self._count = 0, 0
        self._packed = b""
        self._unpack = (
            None
            if entry.method == _STORED
            else zlib.decompressobj(-15)
            if entry.method == _DEFLATED
            else bz2.BZ2Decompressor()
        )

    def all(self) -> bytes:
        """All of it."""
        return b"".join(iter(lambda: self.read(_PIECE), b""))

    def read(self, size: int = -1, /) -> bytes:
        """Up to `size` bytes, none at the end, all when negative.

        Raises:
            ReadError: when it is broken, or not what the list of members says.
        """
        if size < 0:
            return self.all()
        try:
            data = self._next(size)
        except (zlib.error, OSError, EOFError) as error:
            raise ReadError(f"its data is broken: {error}") from None
        self._crc = zlib.crc32(data, self._crc)
        self._count += len(data)
        if self._count > self._entry.size:
            raise ReadError("it is longer than the archive says")
        if not data and (self._count, self._crc) != (self._entry.size, self._entry.crc):
            raise ReadError("its length or checksum is not what the archive says")
        return data

    def _next(self, size: int) -> bytes:
        while True:
            if not self._packed and self._left:
                self._file.seek(self._place)
                self._packed = self._file.read(min(self._left, _PIECE))
                self._place += len(self._packed)
                self._left = self._left - len(self._packed) if self._packed else 0
            if self._unpack is None:
                data, self._packed = self._packed[:size], self._packed[size:]
                return data
            if isinstance(self._unpack, bz2.BZ2Decompressor):
                if self._unpack.eof:
                    return b""
                data = self._unpack.decompress(self._packed, size)
                self._packed = b""
            else:
                data = self._unpack.decompress(self._packed, size)
                self._packed = self._unpack.unconsumed_tail
            if data or (not self._packed and not self._left):
                return data
