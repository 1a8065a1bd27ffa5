"""The words of a source document, joined, each with its place; made when first asked for."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property
from typing import Literal

from newsdoc.errors import UsageError
from newsdoc.formats._base import ReadContext
from newsdoc.formats._decode import Decoded, decode
from newsdoc.places import _json, _markup
from newsdoc.places.collected import WORDS, Collected, Piece

_DECLARED = re.compile(rb"""\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
_WRITTEN = re.compile(r"&[^;\s]{1,40};|(?:\\u[dD][89abAB]\w\w)?\\u\w{4}|\\.")
"""A letter that is written as an entity or an escape."""


class Scan:
    """A source document, its text and its words."""

    def __init__(self, data: bytes, encoding: str | None = None) -> None:
        self._data = data
        self._encoding = encoding
        self.running = 0
        """Letters of the running words, before those of attributes; known with `letters`."""
        self.misses = 0
        """Searches of the letters that found nothing."""

    @cached_property
    def _decoded(self) -> Decoded:
        if self._encoding is None and (declared := _DECLARED.match(self._data)):
            name = declared[1].decode("ascii")
            try:
                return Decoded(self._data.decode(name, "replace"), name)
            except LookupError:
                pass
        try:
            return decode(self._data, ReadContext(encoding=self._encoding))
        except UsageError:
            return Decoded(self._data.decode("utf-8", "replace"), "utf-8")

    @property
    def text(self) -> str:
        """The document as text, without a byte order mark."""
        return self._decoded.text

    @cached_property
    def syntax(self) -> Literal["markup", "json", "text"]:
        """What it is written in, by its first sign."""
        start = self.text.lstrip("\ufeff \t\r\n")[:1]
        if start == "<":
            return "markup"
        return "json" if start in ("{", "[") and start else "text"

    @cached_property
    def _collected(self) -> Collected:
        found = Collected()
        if self.syntax == "markup":
            _markup.collect(self.text, found)
        elif self.syntax == "json":
            _json.collect(self.text, found)
        else:
            _collect_lines(self.text, found)
        self.running = found.complete()
        return found

    def changed(self, edits: Iterable[tuple[int, int, str]]) -> bytes | None:
        """The document with ranges of `text` replaced; None where that cannot be written.

        All bytes outside of the ranges stay as they are.
        """
        encoding = self._decoded.encoding
        parts, at = [], 0
        for start, end, words in sorted(edits):
            if start < at:
                return None  # they overlap
            parts += [self.text[at:start], words]
            at = end
        try:
            before = self.text.encode(encoding)
            after = "".join([*parts, self.text[at:]]).encode(encoding)
        except (UnicodeError, LookupError):
            return None
        if not self._data.endswith(before):
            return None  # it was not decoded byte for byte
        return self._data[: len(self._data) - len(before)] + after

    @cached_property
    def letters(self) -> str:
        """All letters and digits of the document's texts and values, joined."""
        return "".join(self._collected.words)

    @property
    def pieces(self) -> list[Piece]:
        """What stands together, in order."""
        return self._collected.pieces

    def offset(self, letter: int) -> int:
        """The place in `text` of a letter."""
        found = self._collected
        word = bisect_right(found.starts, letter) - 1
        if word < 0:
            return 0
        within = 0 if word in found.fixed else letter - found.starts[word]
        return found.offsets[word] + within

    def behind(self, letter: int, signs: str) -> int:
        """The place in `text` behind a letter and, where they follow it as they are, some signs."""
        word = bisect_right(self._collected.starts, letter) - 1
        at = self.offset(letter)
        written = _WRITTEN.match(self.text, at)
        escaped = word in self._collected.fixed or self.text[at : at + 1] == "\\"
        at = written.end() if written and escaped else at + 1
        for sign in signs:
            found = self.text[at : at + 1]
            if found != sign and not (found.isspace() and sign.isspace()):
                break
            at += 1
        return at

    def piece(self, letter: int) -> int:
        """Number of the piece that a letter is in."""
        return max(0, bisect_right(self.pieces, letter, key=lambda piece: piece.start) - 1)

    def end_of(self, piece: int) -> int:
        """The letter after the last one of a piece."""
        following = piece + 1
        return self.pieces[following].start if following < len(self.pieces) else len(self.letters)

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(found.end() for found in re.finditer(r"\r\n|\r|\n", self.text))]

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """Both from 1, the column in code points."""
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1


def _collect_lines(text: str, found: Collected) -> None:
    for line in re.finditer(r"[^\r\n\t]+", text):  # a tab parts the columns of a table
        found.begin(None)
        for word in WORDS.finditer(text, line.start(), line.end()):
            found.add(word[0], word.start())
