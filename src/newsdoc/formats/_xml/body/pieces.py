"""Texts with marks cut apart and put together."""

from __future__ import annotations

import re

from newsdoc.model import Mark, Span
from newsdoc.model._makers import changed

BREAKS = re.compile(r"\n{2,}")


def _moved(mark: Mark, by: int, length: int) -> Mark:
    start = min(max(mark.span.start + by, 0), length)
    end = min(max(mark.span.end + by, start), length)
    if (start, end) == (mark.span.start, mark.span.end):
        return mark
    return changed(mark, span=Span(start, end))


def with_touching_joined(marks: list[Mark]) -> list[Mark]:
    """Marks that touch and differ in nothing else as one: overlaps are written in pieces."""
    ends: dict[tuple[int, str], int] = {}
    out: list[Mark] = []
    for mark in marks:
        start, end = mark.span.start, mark.span.end
        index = ends.get((start, mark.kind)) if end > start else None
        if index is not None:
            joined = changed(out[index], span=Span(out[index].span.start, end))
            if joined == changed(mark, span=joined.span):
                out[index] = joined
                del ends[start, mark.kind]
                ends[end, mark.kind] = index
                continue
        if end > start:
            ends[end, mark.kind] = len(out)
        out.append(mark)
    if len(out) < len(marks):
        out.sort(key=lambda mark: (mark.span.start, -mark.span.end))
    return out


def split(text: str, marks: tuple[Mark, ...]) -> list[tuple[str, tuple[Mark, ...]]]:
    r"""The text cut at blank lines, each piece with its part of the marks.

    Example:
        >>> split("a\n\nb", ())
        [('a', ()), ('b', ())]
    """
    if "\n\n" not in text:
        return [(text, marks)]
    pieces = []
    start = number = 0
    active: list[Mark] = []
    ordered = sorted(marks, key=lambda mark: mark.span.start)
    for end, following in [
        *((m.start(), m.end()) for m in BREAKS.finditer(text)),
        (len(text),) * 2,
    ]:
        piece = text[start:end]
        lead = len(piece) - len(piece.lstrip(" "))
        piece = piece.strip(" ")
        if piece:
            low = start + lead
            high = low + len(piece)
            while number < len(ordered) and ordered[number].span.start < high:
                active.append(ordered[number])
                number += 1
            active = [mark for mark in active if mark.span.end > low]
            inside = tuple(_moved(mark, -low, len(piece)) for mark in active)
            pieces.append((piece, inside))
        start = following
    return pieces


def join(pieces: list[tuple[str, tuple[Mark, ...]]]) -> tuple[str, tuple[Mark, ...]]:
    """The texts as the lines of one, with the marks moved to where their words now are."""
    if len(pieces) == 1:
        return pieces[0]
    text = "\n".join(piece for piece, _ in pieces)
    marks: list[Mark] = []
    offset = 0
    for piece, own in pieces:
        marks += [changed(m, span=m.span.shift(offset)) if offset else m for m in own]
        offset += len(piece) + 1
    return text, tuple(marks)
