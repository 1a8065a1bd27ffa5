"""Reading zstandard before Python 3.14, with the package `zstandard`.

Its own file object ends without an error where the data does, and would pass a torn archive for a whole
one; its decompressing object tells, but gives all that a piece of data unpacks to at once. So the
pieces are small here.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, Protocol

from newsdoc.errors import ReadError

_BITE = 1024
"""Packed bytes taken at a time: they hold 256 blocks of 128 KiB at most."""
_WINDOW = 1 << 27
"""Memory that a stream may ask for, as the zstd program has it."""
_SKIPPABLE = range(0x184D2A50, 0x184D2A60)


class _Source(Protocol):
    def read(self, size: int = -1, /) -> bytes: ...


class ZstandardReader:
    """Unpacks all frames of a stream, one after the other; frames of metadata are passed over."""

    def __init__(self, source: _Source) -> None:
        try:
            self._library: Any = import_module("zstandard")
        except ImportError:
            raise ReadError(
                "zstandard data needs a package", hint="pip install 'newsdoc[zstd]'"
            ) from None
        self._source = source
        self._packed = b""
        self._frame: Any = None
        self._ready = bytearray()

    def read(self, size: int = -1, /) -> bytes:
        """Up to `size` bytes, none at the end.

        Raises:
            EOFError: when the data ends within a frame.
        """
        while not self._ready and self._fill():
            pass
        size = len(self._ready) if size < 0 else size
        data = bytes(self._ready[:size])
        del self._ready[:size]
        return data

    def _fill(self) -> bool:
        """Unpack a bite; False at the end."""
        if not self._packed:
            self._packed = self._source.read(_BITE)
            if not self._packed:
                if self._frame is not None:
                    raise EOFError
                return False
        if self._frame is None and not self._open_frame():
            return True
        bite, self._packed = self._packed[:_BITE], self._packed[_BITE:]
        self._ready += self._frame.decompress(bite)
        if self._frame.eof:
            self._packed = self._frame.unused_data + self._packed
            self._frame = None
        return True

    def _open_frame(self) -> bool:
        """Begin with a frame; False where it was one of metadata, which is passed over."""
        self._packed += self._exactly(8 - len(self._packed))
        if int.from_bytes(self._packed[:4], "little") in _SKIPPABLE:
            length = 8 + int.from_bytes(self._packed[4:8], "little")
            while length > len(self._packed):
                length -= len(self._packed)
                self._packed = self._source.read(_BITE)
                if not self._packed:
                    raise EOFError
            self._packed = self._packed[length:]
            return False
        self._frame = self._library.ZstdDecompressor(max_window_size=_WINDOW).decompressobj()
        return True

    def _exactly(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            more = self._source.read(size - len(data))
            if not more:
                raise EOFError
            data += more
        return data
