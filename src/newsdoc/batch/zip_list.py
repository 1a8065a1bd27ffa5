"""The list of the members of a zip archive, read as a stream.

`zipfile` keeps all of it: half a gigabyte for a million members.
"""

from __future__ import annotations

import stat
import struct
from collections.abc import Iterator
from typing import IO

import attrs

from newsdoc.errors import ReadError

_END = struct.Struct("<4s4H2LH")  # end of central directory
_END64_PLACE = struct.Struct("<4sLQL")
_END64 = struct.Struct("<4sQ2H2L4Q")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_LONGEST_COMMENT = 1 << 16
_UTF8_NAME = 0x800
_UNIX = 3
_BIG = 0xFFFFFFFF


@attrs.frozen(kw_only=True)
class Entry:
    """What the list says of a member."""

    name: str
    """Its name."""
    flags: int
    """Bits; the lowest says that it is encrypted."""
    method: int
    """How it is compressed."""
    crc: int
    """Checksum of its bytes."""
    packed: int
    """Its bytes in the archive."""
    size: int
    """Its bytes, unpacked."""
    start: int
    """Where its own header is."""
    is_link: bool
    """Whether it is a symbolic link."""


def entries_of(file: IO[bytes], total: int) -> Iterator[Entry]:
    """Every member that the list names, in its order; `total` is the size of the archive.

    Raises:
        ReadError: when there is no list, or it is broken.
    """
    count, size, start, shift = _directory(file, total)
    at = start + shift
    for _ in range(count):
        if at > total:
            raise ReadError("the list of members is not where it should be")
        file.seek(at)
        head = exactly(file, _ENTRY.size)
        (
            sign,
            system,
            _,
            flags,
            method,
            _,
            _,
            crc,
            packed,
            length,
            n,
            m,
            k,
            _,
            _,
            external,
            place,
        ) = _ENTRY.unpack(head)
        if sign != b"PK\x01\x02":
            raise ReadError("the list of members is broken")
        raw, extra = exactly(file, n), exactly(file, m)
        at += _ENTRY.size + n + m + k
        length, packed, place = _long_values(extra, length, packed, place)
        if place + shift > total:
            raise ReadError("a member is not where it should be")
        mode = external >> 16 if system >> 8 == _UNIX else 0
        yield Entry(
            name=_name(raw, flags),
            flags=flags,
            method=method,
            crc=crc,
            packed=packed,
            size=length,
            start=place + shift,
            is_link=stat.S_ISLNK(mode),
        )
    if at > start + shift + size:
        raise ReadError("the list of members is longer than it says")


def _directory(file: IO[bytes], total: int) -> tuple[int, int, int, int]:
    """Members, bytes of their list, its place, and how far all places are off (data before it)."""
    look = min(total, _LONGEST_COMMENT + _END.size)
    file.seek(total - look)
    tail = file.read(look)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < _END.size:
        raise ReadError("it is no zip archive, or was cut: the list of its members is missing")
    end = total - look + at
    _, _, _, _, count, size, start, _ = _END.unpack_from(tail, at)
    place64 = at - _END64_PLACE.size
    if place64 >= 0 and tail[place64 : place64 + 4] == b"PK\x06\x07":
        _, _, offset, _ = _END64_PLACE.unpack_from(tail, place64)
        if offset > total:
            raise ReadError("the 64-bit end of the archive is not where it should be")
        file.seek(offset)
        record = exactly(file, _END64.size)
        if not record.startswith(b"PK\x06\x06"):
            raise ReadError("the 64-bit end of the archive is broken")
        *_, count, size, start = _END64.unpack(record)
        return count, size, start, 0
    return count, size, start, max(end - size - start, 0)


def _long_values(extra: bytes, size: int, packed: int, place: int) -> tuple[int, int, int]:
    """The sizes and the place, from the 64-bit field where the short ones are full."""
    while len(extra) >= 4:
        tag, length = struct.unpack_from("<HH", extra)
        if tag == 1:
            wide = iter(struct.unpack_from(f"<{min(length, len(extra) - 4) // 8}Q", extra, 4))
            return tuple(next(wide, v) if v == _BIG else v for v in (size, packed, place))  # type: ignore[return-value]
        extra = extra[4 + length :]
    return size, packed, place


def _name(raw: bytes, flags: int) -> str:
    """Its name: Unicode where marked so or plainly so, else that of old DOS, as the standard says."""
    if flags & _UTF8_NAME:
        return raw.decode("utf-8", "surrogateescape")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp437")


def exactly(file: IO[bytes], size: int) -> bytes:
    """So many bytes of the archive.

    Raises:
        ReadError: when there are fewer.
    """
    data = file.read(size)
    if len(data) < size:
        raise ReadError("the archive ends early")
    return data
