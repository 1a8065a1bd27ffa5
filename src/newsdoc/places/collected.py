"""What the scanners of a source fill: its letters with their offsets, in pieces."""

from __future__ import annotations

import re
from functools import cached_property
from typing import NamedTuple

WORDS = re.compile(r"[^\W_]+")
"""Letters and digits; all else is left out, of the source as of the article."""


class Piece(NamedTuple):
    """A text node, an attribute value, a JSON string, a line: what stands together in a source."""

    start: int
    """First letter of it, in `Scan.letters`."""
    path: str | None
    """Where it stands in the document: element path or JSON pointer; None for plain text."""


class Collected:
    """What the scanners fill: letters with their offsets, and the pieces they belong to."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.starts: list[int] = []
        """Of each word, its first letter in the joined letters."""
        self.offsets: list[int] = []
        """Of each word, its place in the text of the source."""
        self.fixed: set[int] = set()
        """Numbers of words that stand for one sign of the source (an entity)."""
        self.pieces: list[Piece] = []
        self.length = 0

    @cached_property
    def aside(self) -> Collected:
        """For what does not belong to the run of the words (attributes): comes behind them all."""
        return Collected()

    def complete(self) -> int:
        """Put what is aside behind the rest; the number of letters before it."""
        length, numbers = self.length, len(self.words)
        if "aside" in self.__dict__:
            other = self.aside
            self.words += other.words
            self.starts += [start + length for start in other.starts]
            self.offsets += other.offsets
            self.fixed |= {number + numbers for number in other.fixed}
            self.begin(None)
            self.pieces += [Piece(start + length, path) for start, path in other.pieces]
            self.length += other.length
        return length

    def begin(self, path: str | None) -> None:
        """A new piece starts."""
        if self.pieces and self.pieces[-1].start == self.length:
            self.pieces.pop()  # the one before had no words
        self.pieces.append(Piece(self.length, path))

    def add(self, word: str, offset: int, *, fixed: bool = False) -> None:
        """Letters that stand at an offset of the source."""
        if fixed:
            self.fixed.add(len(self.words))
        self.words.append(word)
        self.starts.append(self.length)
        self.offsets.append(offset)
        self.length += len(word)
