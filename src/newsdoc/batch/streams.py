"""Compressed streams, unpacked with bounded memory: gzip, bzip2, xz, zstandard.

They are told by their first bytes. The standard library unpacks the first three; zstandard comes with
Python 3.14 and with the extra `zstd` before that.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from importlib import import_module
from io import BytesIO
from typing import Protocol

from newsdoc.batch._zstandard import ZstandardReader
from newsdoc.batch.items import Limits
from newsdoc.errors import ReadError

PACKED_SUFFIXES = (".gz", ".bz2", ".xz", ".zst")
"""Endings that say that a file is compressed, and nothing about what is in it."""

_PIECE = 1 << 18


class TooMuch(ReadError):
    """The data is over a limit."""


def packing_of(start: bytes) -> str | None:
    r"""How data is compressed, by its first bytes: gz, bz2, xz or zst; None when it is not.

    Example:
        >>> packing_of(b"\x1f\x8b\x08\x00")
        'gz'
    """
    if start[:2] == b"\x1f\x8b":
        return "gz"
    if start[:3] == b"BZh" and start[3:4] in b"123456789" and start[4:10] in _BZIP2_BLOCKS:
        return "bz2"
    if start[:6] == b"\xfd7zXZ\x00":
        return "xz"
    if start[:4] == b"\x28\xb5\x2f\xfd":
        return "zst"
    return None


_BZIP2_BLOCKS = (b"1AY&SY", b"\x17rE8P\x90")  # of data, and of an empty stream


class Readable(Protocol):
    """What bytes are read from."""

    def read(self, size: int = -1, /) -> bytes:
        """Up to `size` bytes; none at the end."""


class CountedReader:
    """A file that counts the bytes read from it, so that growth can be told."""

    def __init__(self, file: Readable) -> None:
        self._file = file
        self.count = 0

    def read(self, size: int = -1) -> bytes:
        """Read, and count."""
        data = self._file.read(size)
        self.count += len(data)
        return data

    def seekable(self) -> bool:
        """False: what is read once is not read again."""
        return False


class Unpacked:
    """A stream of unpacked bytes that stops where a bomb begins.

    Every fault of the data is a `ReadError`.
    """

    def __init__(self, file: Readable, packing: str, too_much: Callable[[int, int], bool]) -> None:
        self._source = file if isinstance(file, CountedReader) else CountedReader(file)
        stream = _open(self._source, packing)
        # A plain `read` of the library waits for all of the size, and loses what it has when the data ends.
        self._read: Callable[[int], bytes] = getattr(stream, "read1", stream.read)
        self._too_much = too_much
        self._count = 0
        self._packing = packing

    @property
    def packed_count(self) -> int:
        """Bytes of the compressed stream that were taken in."""
        return self._source.count

    def read(self, size: int = -1) -> bytes:
        """Up to `size` bytes; all that is left when negative.

        Raises:
            ReadError: when the data is broken, ends early, or grows too much.
        """
        if size < 0:
            return b"".join(iter(lambda: self.read(_PIECE), b""))
        try:
            data = self._read(size)
        except EOFError:
            raise ReadError(f"the {self._packing} data ends early") from None
        except _faults() as error:
            raise ReadError(f"the {self._packing} data is broken: {error}") from None
        self._count += len(data)
        if self._too_much(self._count, self._source.count):
            raise TooMuch(
                f"unpacks to more than {self._count} bytes from {self._source.count}, "
                f"as no news does (a bomb)"
            )
        return data


def _open(source: CountedReader, packing: str) -> Readable:
    """The stream of the library that knows the packing."""
    if packing == "zst":
        try:
            modern: Readable = import_module("compression.zstd").ZstdFile(source, "rb")
        except ImportError:
            return ZstandardReader(source)
        return modern
    module, name = {"gz": ("gzip", "GzipFile"), "bz2": ("bz2", "BZ2File")}.get(
        packing, ("lzma", "LZMAFile")
    )
    make = getattr(import_module(module), name)
    opened: Readable = make(fileobj=source, mode="rb") if packing == "gz" else make(source, "rb")
    return opened


def _faults() -> tuple[type[BaseException], ...]:
    """What the libraries raise for broken data; none is imported for this."""
    import sys  # noqa: PLC0415  # looked at when something is broken only

    names = (("lzma", "LZMAError"), ("zstandard", "ZstdError"), ("compression.zstd", "ZstdError"))
    foreign = [getattr(sys.modules[m], name) for m, name in names if m in sys.modules]
    return (OSError, ValueError, zlib.error, *foreign)


def unpack(data: bytes, limits: Limits) -> bytes:
    r"""The data, unpacked where it is compressed, once.

    Raises:
        ReadError: when it is broken, ends early, or is over a limit.

    Example:
        >>> import gzip
        >>> unpack(gzip.compress(b"Rain"), Limits())
        b'Rain'
    """
    packing = packing_of(data[:16])
    if packing is None:
        return data
    stream = Unpacked(BytesIO(data), packing, limits.is_bomb)
    made = bytearray()
    while piece := stream.read(_PIECE):
        made += piece
        if len(made) > limits.item_bytes:
            raise TooMuch(f"is more than {limits.item_bytes} bytes unpacked, the limit of an input")
    return bytes(made)


class _Rejoined:
    """A stream whose first bytes were looked at."""

    def __init__(self, start: bytes, rest: Readable) -> None:
        self._start, self._rest = start, rest

    def read(self, size: int = -1, /) -> bytes:
        if not self._start:
            return self._rest.read(size)
        data = self._start if size < 0 else self._start[:size]
        self._start = self._start[len(data) :]
        return data + self._rest.read() if size < 0 else data


def first_bytes(stream: Readable, size: int) -> bytes:
    """So many bytes of a stream, or all that it has; a single read may give fewer.

    Example:
        >>> first_bytes(BytesIO(b"Rain"), 10)
        b'Rain'
    """
    data = b""
    while len(data) < size and (more := stream.read(size - len(data))):
        data += more
    return data


def plain(source: Readable, limits: Limits) -> Readable:
    """The stream itself, or unpacked where its first bytes say that it is compressed."""
    start = first_bytes(source, 16)
    packing = packing_of(start)
    whole = _Rejoined(start, source)
    return whole if packing is None else Unpacked(whole, packing, limits.is_stream_bomb)
