"""Replacing pieces of a text, with all that counts its code points moved along."""

from __future__ import annotations

from bisect import bisect_right
from difflib import SequenceMatcher
from typing import Any, NamedTuple

_LONGEST = 300
"""Code points up to which what differs of two texts is compared letter by letter: the comparison may
take time in the cube of it."""


class Piece(NamedTuple):
    """A range of the old text, and what comes in its place."""

    start: int
    end: int
    words: str


def pieces_between(old: str, new: str) -> list[Piece]:
    """The pieces that make the one text of the other, as few letters as possible.

    Example:
        >>> pieces_between("Rain  falls", "Rain falls!")
        [Piece(start=5, end=6, words=''), Piece(start=11, end=11, words='!')]
    """
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    was, now = old[start : len(old) - end], new[start : len(new) - end]
    if max(len(was), len(now)) > _LONGEST:
        return [Piece(start, len(old) - end, now)]
    codes = SequenceMatcher(None, was, now, autojunk=False).get_opcodes()
    return [Piece(start + i, start + j, now[k:m]) for tag, i, j, k, m in codes if tag != "equal"]


class Shift:
    """The way from offsets in an old text to those in the new one."""

    def __init__(self, old: str, pieces: list[Piece]) -> None:
        """`pieces` are in order and do not overlap."""
        self.pieces = pieces
        parts, at, growth = [], 0, 0
        self._ends: list[int] = []
        self._growths: list[int] = []
        for piece in pieces:
            parts += [old[at : piece.start], piece.words]
            at = piece.end
            growth += len(piece.words) - (piece.end - piece.start)
            self._ends.append(piece.end)
            self._growths.append(growth)
        self.text = "".join([*parts, old[at:]])
        """The new text."""

    def moved(self, start: int, end: int) -> list[int]:
        """Where a range of the old text is in the new one.

        What is put in at its edge stays outside of it; what is replaced inside of it stays inside.
        """
        first = self._offset(start, is_start=True)
        return [first, max(first, self._offset(end, is_start=False))]

    def _offset(self, at: int, *, is_start: bool) -> int:
        done = bisect_right(self._ends, at)
        # Pieces that end before or at the offset are behind it, but for words put in at an end.
        if not is_start:
            while done and self._ends[done - 1] == at and self.pieces[done - 1].start == at:
                done -= 1
        growth = self._growths[done - 1] if done else 0
        if done < len(self.pieces) and self.pieces[done].start < at:
            piece = self.pieces[done]
            return piece.start + growth + min(at - piece.start, len(piece.words))
        return at + growth


def shift_holder(holder: dict[str, Any], marks_key: str, shift: Shift) -> None:
    """Move the marks and quotes of a holder of words (a tree) to where their words are now.

    Marks and quotes of which no word is left are dropped, as are sources and cues.
    """
    if marks_key in holder:
        marks = [_moved_mark(mark, shift) for mark in holder[marks_key]]
        _put(holder, marks_key, [mark for mark in marks if mark is not None])
    if marks_key == "marks" and "quotes" in holder:
        quotes = [_moved_quote(quote, shift) for quote in holder["quotes"]]
        _put(holder, "quotes", [quote for quote in quotes if quote is not None])


def _put(holder: dict[str, Any], key: str, values: list[Any]) -> None:
    if values:
        holder[key] = values
    else:
        del holder[key]


def _moved_mark(mark: dict[str, Any], shift: Shift) -> dict[str, Any] | None:
    span = _moved(mark["span"], shift)
    return None if span is None else mark | {"span": span}


def _moved(span: list[int], shift: Shift) -> list[int] | None:
    """The span in the new text; None where it held words and holds none any more."""
    moved = shift.moved(span[0], span[1])
    return None if moved[0] == moved[1] and span[0] != span[1] else moved


def _moved_quote(quote: dict[str, Any], shift: Shift) -> dict[str, Any] | None:
    spans = [span for span in (_moved(span, shift) for span in quote["spans"]) if span is not None]
    if not spans:
        return None
    changed = quote | {"spans": spans}
    if "attribution" in quote:
        attribution = dict(quote["attribution"])
        for key in ("source", "cue"):
            part = attribution.get(key)
            if part is None or "span" not in part:
                continue
            span = _moved(part["span"], shift)
            if span is None:
                del attribution[key]
            else:
                words = shift.text[span[0] : span[1]]
                attribution[key] = part | {"span": span, "text": words}
        changed["attribution"] = attribution
    return changed
