"""The part of a source in which one of its articles stands, and the article's texts in it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from newsdoc.model import Article
from newsdoc.places.collected import WORDS
from newsdoc.places.scan import Scan
from newsdoc.validation.facts import Facts
from newsdoc.validation.options import Options

SURE = 12
"""Letters from which on a text is found wherever it stands; a shorter one must fill its piece."""
_LEADING = 4
"""Letters from which on a short text may be the beginning of a piece."""
_LONG = 40
"""Letters of which the first ones are searched where the whole is not found."""
_MISSES, _NEAR = 1000, 100_000
"""Searches in vain after which only so many letters are searched, so that no document takes time in
the square of its size."""
_TRIES = 200
"""Occurrences of a short text that are looked at."""


class Match(NamedTuple):
    """A text of the article among the letters of the source."""

    start: int
    length: int
    """Letters that agree; fewer than the text has where only its beginning was found."""


class Region:
    """The part of a source in which one of its articles stands."""

    def __init__(self, scan: Scan, article: Article, before: Region | None) -> None:
        self.scan = scan
        self.article = article
        self._before = before
        self.after: Region | None = None
        """The next article's; absent for the last."""

    @cached_property
    def start(self) -> int:
        """The letter from which on it is looked for first: behind the body of the one before."""
        return 0 if self._before is None else self._before.end

    @cached_property
    def texts(self) -> dict[str, Match]:
        """Every text that was found, by its JSON pointer."""
        found: dict[str, Match] = {}
        cursor = self.start
        for piece in Facts(self.article, Options()).pieces:
            in_body = piece.pointer.startswith("/body/")
            match = self.find(piece.text, cursor if in_body else self.start)
            if match is not None:
                found[piece.pointer] = match
                if in_body and cursor <= match.start < self.scan.running:
                    cursor = match.start + match.length
        return found

    @cached_property
    def end(self) -> int:
        """The letter behind its last text that comes in order."""
        running = self.scan.running
        ends = [m.start + m.length for m in self.texts.values() if self.start <= m.start < running]
        return max(ends, default=self.start)

    def find(self, words: str, start: int) -> Match | None:
        """The first place of the words from `start` on, else anywhere; None where none is sure."""
        key = "".join(WORDS.findall(words))
        if not key:
            return None
        for begin in dict.fromkeys((start, self.start, 0)):
            at = self.search(key, begin)
            if at >= 0 and (len(key) >= SURE or (at := self.whole(key, begin)) >= 0):
                return Match(at, len(key))
        if len(key) >= _LEADING and len(key) < SURE:
            # A dateline is short, and stands at the start of its paragraph.
            at = self.whole(key, start, to_end=False)
            return None if at < 0 else Match(at, len(key))
        if len(key) > SURE:
            for begin in dict.fromkeys((start, self.start, 0)):
                at = self.search(key[:_LONG] if len(key) > _LONG else key[:SURE], begin)
                if at >= 0:
                    return Match(at, self._agreeing(key, at))
        return None

    def search(self, key: str, begin: int) -> int:
        """The next place of the letters; -1 where there is none, or none near after many misses."""
        scan = self.scan
        stop = len(scan.letters) if scan.misses < _MISSES else begin + _NEAR
        at = scan.letters.find(key, begin, stop)
        scan.misses += at < 0
        return at

    def whole(self, key: str, begin: int, *, to_end: bool = True) -> int:
        """The first place from `begin` on where whole pieces are the key and nothing else; -1 if none.

        Without `to_end` it is enough that a piece begins with it.
        """
        return next(self.wholes(key, begin, to_end=to_end), -1)

    def wholes(self, key: str, begin: int = 0, *, to_end: bool = True) -> Iterator[int]:
        """Every such place."""
        scan, at = self.scan, begin - 1
        for _ in range(_TRIES):
            at = self.search(key, at + 1)
            if at < 0:
                return
            end = at + len(key)
            if scan.pieces[scan.piece(at)].start != at:
                continue
            # It may be several pieces: words and emphasised words.
            if not to_end or scan.end_of(scan.piece(end - 1)) == end:
                yield at

    def holds(self, letter: int) -> bool:
        """Whether a letter stands between the article before and the one after."""
        offset = self.scan.offset(letter)
        end = 0 if self._before is None else self._before.end
        if end and offset < self.scan.offset(end - 1):
            return False
        return self.after is None or offset < self.after.first

    def distance(self, letter: int) -> int:
        """How far a letter stands from the article's texts, in code points of the source."""
        offset = self.scan.offset(letter)
        end = self.scan.offset(self.end - 1) if self.end else 0
        return max(0, self.first - offset, offset - end)

    @cached_property
    def first(self) -> int:
        """Where in the source its first text stands that comes in order."""
        starts = [m.start for m in self.texts.values() if self.start <= m.start < self.scan.running]
        return self.scan.offset(min(starts, default=self.start))

    def _agreeing(self, key: str, at: int) -> int:
        letters = self.scan.letters
        length = min(len(key), len(letters) - at)
        return next((n for n in range(length) if letters[at + n] != key[n]), length)
