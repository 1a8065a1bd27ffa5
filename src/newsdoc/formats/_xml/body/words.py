r"""`Words`: text and marks built up from mixed content, white space as XML has it.

Runs of spaces, tabs and line ends are one space, none at the edges; a line break (`br`) is `\\n`
without spaces beside it; no-break spaces stay. Under `xml:space="preserve"` nothing is changed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from typing import Any

import attrs

from newsdoc.model import Block, Mark, Span

RawMark = tuple[Any, Any, int, int]
"""A mark to be: what it is, its element, and its offsets in the raw text."""

MakeMark = Callable[[Any, Any, int, int], Mark | None]
"""Makes the mark of an element on a span of the finished text."""

_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_BREAKS = re.compile(r"\n{2,}")


def trimmed(text: str) -> str:
    """The text with every run of XML white space as one space, and none at the edges.

    Example:
        >>> trimmed("  the   mayor ")
        'the mayor'
    """
    # Most texts of pretty-printed files have line ends at their edges only.
    text = text.strip(" \n\t\r")
    if "\n" in text or "  " in text or "\t" in text or "\r" in text:
        return _SPACES.sub(" ", text)
    return text


def squeeze(text: str) -> str:
    """The text with every run of XML white space as one space, edges included.

    Example:
        >>> squeeze("  the   mayor ")
        ' the mayor '
    """
    if "\n" in text or "  " in text or "\t" in text or "\r" in text:
        return _SPACES.sub(" ", text)
    return text


class Words:
    """Text under construction, as it is written; white space is collapsed once, at the end.

    Lengths and offsets before `finish` are those of the raw text.
    """

    __slots__ = ("_parts", "after", "before", "length", "marks", "preserve")

    def __init__(self, *, preserve: bool = False) -> None:
        self._parts: list[str] = []
        self.length = 0
        self.marks: list[RawMark | None] = []
        self.preserve = preserve
        self.before: list[Block] = []
        """Blocks that stood in the words before any of them: to be put before the paragraph."""
        self.after: list[Block] = []
        """Blocks that stood among the words: to be put after the paragraph."""

    def add(self, text: str) -> None:
        """Add character data."""
        self._parts.append(text)
        self.length += len(text)

    def part(self) -> None:
        """Make sure that what follows does not run together with the word before it."""
        last = self._parts[-1][-1:] if self._parts else " "
        if last.isalnum() or last in ".,;:)":
            self.add(" ")

    def line_break(self) -> None:
        """Add a line break."""
        self.add("\n" if self.preserve else _BREAK)

    def paragraph_break(self) -> None:
        """Make the words that follow start a paragraph of their own."""
        self.add("\n\n" if self.preserve else _PARAGRAPH)

    def hoist(self, blocks: list[Block]) -> None:
        """Take blocks that stand among words: they come before or after the paragraph."""
        blank = not any(part and not part.isspace() for part in self._parts)
        (self.before if blank else self.after).extend(blocks)

    def finish(self, make: MakeMark) -> tuple[str, tuple[Mark, ...]]:
        """The text and the marks on it; the text may be empty."""
        raw = "".join(self._parts)
        found = self.marks
        if self.preserve:
            text, places = raw, None
        elif not found:
            return _collapsed(raw), ()
        else:
            text, places = _mapped(raw)
        marks: list[Mark] = []
        for entry in found:
            if entry is None:
                continue
            kind, element, start, end = entry
            if places is not None:
                start, end = places(start), places(end)
            mark = make(kind, element, start, end)
            if mark is not None:
                marks.append(mark)
        if len(marks) > 1:
            marks = _joined(marks)
        return text, tuple(marks)


_BREAK, _PARAGRAPH = "\v", "\f"
"""Stand for breaks in the raw text: XML has no such characters."""

_RUNS = re.compile(r"[ \t\r\n\v\f]{2,}|[\t\r\n\v\f]")
"""White space that changes when it is collapsed."""

_EDGE = " \t\r\n\v\f"


def _is_uneven(text: str) -> bool:
    """Whether a text has white space that collapses; quicker than to search for the runs."""
    return (
        "\n" in text
        or "  " in text
        or _BREAK in text
        or "\t" in text
        or "\r" in text
        or _PARAGRAPH in text
    )


def _replacement(run: str) -> str:
    """What a run of white space is collapsed to."""
    if _PARAGRAPH in run:
        return "\n\n"
    return "\n" * run.count(_BREAK) or " "


def _collapsed(raw: str) -> str:
    """The text with its white space collapsed, and none at the edges."""
    raw = raw.strip(_EDGE)
    if _BREAK in raw or _PARAGRAPH in raw:
        return _RUNS.sub(lambda run: _replacement(run[0]), raw)
    return trimmed(raw)


def _mapped(raw: str) -> tuple[str, Callable[[int], int] | None]:
    """The collapsed text, and where each offset of the raw text is in it (None: the same)."""
    pieces: list[str] = []
    # Of each run that changes: its start and end in the raw text, its end in the new one.
    starts: list[int] = []
    ends: list[int] = []
    new_ends: list[int] = []
    stripped = raw.strip(_EDGE)
    lead = len(raw) - len(raw.lstrip(_EDGE)) if stripped else len(raw)
    position, length, last = lead, 0, lead + len(stripped)
    if lead:
        starts.append(0)
        ends.append(lead)
        new_ends.append(0)
    for run in _RUNS.finditer(raw, lead, last) if _is_uneven(stripped) else ():
        start, end = run.span()
        by = _replacement(run[0])
        pieces += (raw[position:start], by)
        length += start - position + len(by)
        starts.append(start)
        ends.append(end)
        new_ends.append(length)
        position = end
    if not starts and last == len(raw):
        return raw, None
    pieces.append(raw[position:last])
    text = "".join(pieces)
    total = len(text)

    def place(offset: int) -> int:
        index = bisect_left(starts, offset) - 1
        if index < 0:
            return min(offset, total)
        # Inside of a run or at its end counts as behind what it is collapsed to.
        return min(new_ends[index] + max(offset - ends[index], 0), total)

    return text, place


def _moved(mark: Mark, by: int, length: int) -> Mark:
    start = min(max(mark.span.start + by, 0), length)
    end = min(max(mark.span.end + by, start), length)
    if (start, end) == (mark.span.start, mark.span.end):
        return mark
    return attrs.evolve(mark, span=Span(start, end))


def _joined(marks: list[Mark]) -> list[Mark]:
    """Marks that touch and differ in nothing else as one: overlaps are written in pieces."""
    ends: dict[tuple[int, str], int] = {}
    out: list[Mark] = []
    for mark in marks:
        start, end = mark.span.start, mark.span.end
        index = ends.get((start, mark.kind)) if end > start else None
        if index is not None:
            joined = attrs.evolve(out[index], span=Span(out[index].span.start, end))
            if joined == attrs.evolve(mark, span=joined.span):
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
    start = 0
    for end, following in [
        *((m.start(), m.end()) for m in _BREAKS.finditer(text)),
        (len(text),) * 2,
    ]:
        piece = text[start:end]
        lead = len(piece) - len(piece.lstrip(" "))
        piece = piece.strip(" ")
        if piece:
            low = start + lead
            high = low + len(piece)
            inside = tuple(
                _moved(mark, -low, len(piece))
                for mark in marks
                if mark.span.start < high and mark.span.end > low
            )
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
        marks += [attrs.evolve(m, span=m.span.shift(offset)) if offset else m for m in own]
        offset += len(piece) + 1
    return text, tuple(marks)
