"""The sink `JsonLines`: native JSON, an article a line, in files of some hundred inputs each."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Literal

import attrs

from newsdoc.batch.sinks import Output, Read
from newsdoc.codec import dumps
from newsdoc.errors import UsageError

Compression = Literal["gz", "zst"]
Lines = Callable[[Read], list[bytes]]
"""Makes the lines of an input, without line ends."""


def article_lines(read: Read) -> list[bytes]:
    """The articles as native JSON."""
    return [dumps(article) for article in read.result.articles]


@attrs.frozen(kw_only=True)
class JsonLines:
    """Native JSON, an article a line, in `part-00000.jsonl`, `part-00001.jsonl` … in order.

    Example:
        >>> JsonLines(folder="out", compression="gz").settings()
        {'sink': 'jsonl', 'compression': 'gz', 'lines': 'newsdoc.batch.sink_lines.article_lines'}
    """

    folder: str = attrs.field(converter=str)
    """The output folder."""
    compression: Compression | None = None
    """How the files are packed; absent: not at all. `zst` needs the extra `zstd` before Python 3.14."""
    shard_inputs: int | None = None
    """Inputs of a file; when absent, the first files are of 100 inputs and later ones grow."""
    most_inputs: int = 2000
    """Inputs of the largest files, where they grow."""
    wants_diagnostics: bool = False
    """What readers did not place goes nowhere here."""
    lines: Lines = article_lines
    """What makes the lines: a function of a module, for it is pickled by name."""

    def __attrs_post_init__(self) -> None:
        if self.compression not in (None, "gz", "zst"):
            raise UsageError(f"files are packed as gz or zst, not as '{self.compression}'")
        if self.compression == "zst":
            _zstandard()

    def settings(self) -> Mapping[str, object]:
        """What changes the output."""
        lines = f"{self.lines.__module__}.{self.lines.__qualname__}"
        return {"sink": "jsonl", "compression": self.compression, "lines": lines}

    def open_shard(self, number: int, drafts: Path, /) -> LinesWriter:
        """Begin with a file."""
        name = f"part-{number:05}.jsonl{f'.{self.compression}' if self.compression else ''}"
        return LinesWriter(drafts / "lines", name, self.compression, self.lines)


class LinesWriter:
    """Writes one file of lines."""

    def __init__(
        self, draft: Path, name: str, compression: Compression | None, lines: Lines
    ) -> None:
        self._draft, self._name, self._lines = draft, name, lines
        self._file = draft.open("wb")
        self._packer = _packer(compression)
        self._empty = True

    def add(self, read: Read, /) -> None:
        """Write the lines of an input, all or none."""
        lines = self._lines(read)
        if lines:
            self._empty = False
            self._write(b"\n".join(lines) + b"\n")

    def close(self) -> Sequence[Output]:
        """The file, unless it is empty."""
        if self._packer is not None:
            self._file.write(self._packer.flush())
        self._file.close()
        return () if self._empty else ((self._draft, self._name),)

    def _write(self, data: bytes) -> None:
        self._file.write(data if self._packer is None else self._packer.compress(data))


def _packer(compression: Compression | None) -> Any:
    """A compressing object; the same data gives the same bytes (no time, no name in them)."""
    if compression == "gz":
        return zlib.compressobj(6, zlib.DEFLATED, 31)  # 31: with the header of gzip
    return _zstandard() if compression == "zst" else None


def _zstandard() -> Any:
    try:
        return import_module("compression.zstd").ZstdCompressor(level=3)
    except ImportError:
        pass
    try:
        return import_module("zstandard").ZstdCompressor(level=3).compressobj()
    except ImportError:
        raise UsageError("zst needs the package zstandard: pip install 'newsdoc[zstd]'") from None
