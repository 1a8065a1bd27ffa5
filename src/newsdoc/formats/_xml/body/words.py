r"""`Words`: text and marks built up from mixed content, white space as XML has it.

Runs of spaces, tabs and line ends are one space, none at the edges; a line break (`br`) is `\\n`
without spaces beside it; no-break spaces stay. Under `xml:space="preserve"` nothing is changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import accumulate
from typing import Any

from newsdoc.formats._xml.body.pieces import with_touching_joined
from newsdoc.model import Block, Mark

RawMark = tuple[Any, Any, int, int]
"""A mark to be: what it is, its element, and its first and last position."""

MakeMark = Callable[[Any, Any, int, int], Mark | None]
"""Makes the mark of an element on a span of the finished text."""

_BLANKS = " \t\r\n\f\v"


def trimmed(text: str) -> str:
    """The text with every run of XML white space as one space, and none at the edges.

    Example:
        >>> trimmed("  the   mayor ")
        'the mayor'
    """
    # Most texts of pretty-printed files have line ends at their edges only.
    text = text.strip(" \n\t\r")
    if "\n" in text or "  " in text or "\t" in text or "\r" in text:
        # A bare `split` would take no-break spaces for white space too, but is the quickest.
        return " ".join(text.split()) if text.isascii() else _single_spaces(text)
    return text


def squeeze(text: str) -> str:
    """The text with every run of XML white space as one space, edges included.

    Example:
        >>> squeeze("  the   mayor ")
        ' the mayor '
    """
    if "\n" in text or "  " in text or "\t" in text or "\r" in text:
        single = _single_spaces(text)
        if not single:
            return " "
        if text[0] in _BLANKS:
            single = " " + single
        return single + " " if text[-1] in _BLANKS else single
    return text


def _single_spaces(text: str) -> str:
    """The same without edges: a third of the time of a regular expression."""
    if "\f" in text or "\v" in text:
        text = text.replace("\f", " ").replace("\v", " ")
    if "\n" in text:
        text = text.replace("\n", " ")
    if "\t" in text:
        text = text.replace("\t", " ")
    if "\r" in text:
        text = text.replace("\r", " ")
    return " ".join(filter(None, text.split(" ")))


class Words:
    """Text under construction: its pieces as written; white space is collapsed at the end.

    Positions are numbers of pieces: marks begin and end between pieces.
    """

    __slots__ = ("_blanks", "after", "before", "beside", "marks", "parts", "preserve")

    def __init__(self, preserve: bool = False) -> None:  # a keyword costs
        self.parts: list[str] = []
        """Pieces of character data, none of them empty; breaks are pieces of their own."""
        self.marks: list[RawMark | None] = []
        self.preserve = preserve
        self.beside = False
        """Whether blocks stood among the words, to be put before or after the paragraph."""
        self.before: list[Block] | tuple[()] = ()
        self.after: list[Block] | tuple[()] = ()

    def add(self, text: str) -> None:
        """Add character data."""
        if text:
            self.parts.append(text)

    def part(self) -> None:
        """Make sure that what follows does not run together with the word before it."""
        last = self.parts[-1][-1] if self.parts else " "
        if last.isalnum() or last in ".,;:)":
            self.parts.append(" ")

    def line_break(self) -> None:
        """Add a line break."""
        self.parts.append("\n" if self.preserve else BREAK)

    def paragraph_break(self) -> None:
        """Make the words that follow start a paragraph of their own."""
        self.parts.append("\n\n" if self.preserve else PARAGRAPH)

    def hoist(self, blocks: list[Block]) -> None:
        """Take blocks that stand among words: they come before or after the paragraph."""
        if not self.beside:
            self.beside = True
            self.before, self.after, self._blanks = [], [], 0
        while self._blanks < len(self.parts) and self.parts[self._blanks].isspace():
            self._blanks += 1
        target = self.before if self._blanks == len(self.parts) else self.after
        assert isinstance(target, list)
        target.extend(blocks)

    def finish(self, make: MakeMark) -> tuple[str, tuple[Mark, ...]]:
        """The text and the marks on it; the text may be empty."""
        parts = self.parts
        text = "".join(parts)
        # No character of XML below the space is other than white space, or a break.
        even = self.preserve or not (
            not text or text[0] <= " " or text[-1] <= " " or is_uneven(text)
        )
        if not self.marks:
            return (text if even else _collapsed(text)), ()
        if even:
            places = [0, *accumulate(map(len, parts))]
        else:
            text, places = _placed(parts)
        marks: list[Mark] = []
        ends: set[int] = set()
        touching = False
        for entry in self.marks:
            if entry is not None:
                kind, element, first, last = entry
                start, end = places[first], places[last]
                mark = make(kind, element, start, end)
                if mark is not None:
                    marks.append(mark)
                    if start in ends:
                        touching = True
                    ends.add(end)
        if touching:
            marks = with_touching_joined(marks)
        return text, tuple(marks)


BREAK, PARAGRAPH = "\v", "\f"
"""Stand for breaks in the raw text: XML has no such characters."""

_RUNS = re.compile(r"[ \t\r\n\v\f]{2,}|[\t\r\n\v\f]")
"""White space that changes when it is collapsed."""

_EDGE = " \t\r\n\v\f"


def is_uneven(text: str) -> bool:
    """Whether a text has white space that collapses; quicker than to search for the runs."""
    return (
        "\n" in text
        or "  " in text
        or BREAK in text
        or "\t" in text
        or "\r" in text
        or PARAGRAPH in text
    )


def _replacement(run: re.Match[str]) -> str:
    """What a run of white space is collapsed to."""
    if PARAGRAPH in run[0]:
        return "\n\n"
    return "\n" * run[0].count(BREAK) or " "


def _collapsed(raw: str) -> str:
    """The text with its white space collapsed, and none at the edges."""
    raw = raw.strip(_EDGE)
    if BREAK in raw or PARAGRAPH in raw:
        if not ("\n" in raw or "  " in raw or "\t" in raw or "\r" in raw or PARAGRAPH in raw):
            return raw.replace(" \v", "\v").replace("\v ", "\v").replace("\v", "\n")
        return _RUNS.sub(_replacement, raw)
    return trimmed(raw)


def _squeezed(part: str) -> str:
    """As `squeeze`, for what came out of a parser: `split` is much quicker where it does the same."""
    if not part.isascii() or not is_uneven(part):
        return squeeze(part)
    piece = " ".join(part.split())
    if not piece:
        return " "
    if part[0] <= " ":
        piece = " " + piece
    return piece + " " if part[-1] <= " " else piece


def _placed(parts: list[str]) -> tuple[str, list[int]]:
    """The collapsed text, and where in it each position between the pieces is."""
    out: list[str] = []
    places = [0]
    length = 0
    blank = True
    for part in parts:
        if part in (BREAK, PARAGRAPH):
            length, blank = _break(part, out, places, length), True
        else:
            piece = _squeezed(part)
            if blank and piece[0] == " ":
                piece = piece[1:]
            if piece:
                out.append(piece)
                length += len(piece)
                blank = piece[-1] == " "
        places.append(length)
    text = "".join(out).rstrip(" \n")
    if len(text) < length:
        total = len(text)
        places = [min(total, place) for place in places]
    return text, places


def _break(part: str, out: list[str], places: list[int], length: int) -> int:
    """Add a break to the pieces: none at the start, none behind a space; the new length."""
    if not length:
        return 0
    if out[-1][-1] == " ":
        out[-1] = out[-1][:-1]
        if not out[-1]:
            out.pop()
        length -= 1
        for index in range(len(places) - 1, -1, -1):
            if places[index] <= length:
                break
            places[index] = length
    if part == BREAK:
        out.append("\n")
        return length + 1
    tail = "".join(out[-2:])
    missing = 2 - (len(tail) - len(tail.rstrip("\n")))
    if missing > 0:
        out.append("\n" * missing)
        length += missing
    return length
