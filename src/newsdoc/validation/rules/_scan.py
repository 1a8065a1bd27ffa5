"""One search for all odd characters, and where code stands."""

from __future__ import annotations

import re
import sys
import unicodedata
from bisect import bisect_right

from newsdoc.model import Text
from newsdoc.validation._pieces import Piece
from newsdoc.validation.facts import Facts

_ODD = re.compile(
    "[\x00-\x08\x0b-\x1d\x1f\x7f-\x9f\u200b\u2060\ue000-\uf8ff\ufdd0-\ufdef\ufeff\ufff9-\uffff]"
)
"""Control characters, invisible and private ones, noncharacters; all but the one that parts pieces."""


def odd_characters(facts: Facts) -> tuple[tuple[int, str], ...]:
    """The odd characters of all texts, with their places in `facts.joined`; searched once."""
    return facts.once(_odd_characters)


def _odd_characters(facts: Facts) -> tuple[tuple[int, str], ...]:
    joined = facts.joined
    if "\ufffd" not in joined and all(map(str.isprintable, [p.text for p in facts.pieces])):
        return ()  # the usual case: not even a line feed or a no-break space
    found = [(match.start(), match[0]) for match in _ODD.finditer(joined)]
    if joined.count("\x1e") >= max(len(facts.pieces), 1):
        # A text has the character that parts the pieces.
        start = 0
        for piece in facts.pieces:
            found += [(start + at, char) for at, char in enumerate(piece.text) if char == "\x1e"]
            start += len(piece.text) + 1
        found.sort()
    return tuple(found)


def name_of(char: str) -> str:
    r"""Number and name of a character.

    Example:
        >>> name_of("\ufeff"), name_of("\x07")
        ('U+FEFF ZERO WIDTH NO-BREAK SPACE', 'U+0007')
    """
    name = unicodedata.name(char, "")
    return f"U+{ord(char):04X} {name}".rstrip()


def in_code(facts: Facts, piece: Piece, span: tuple[int, int]) -> bool:
    """Whether a range of a piece is computer code, or stands in preformatted text."""
    if piece.kind == "preformatted":
        return True
    ranges = facts.once(_code).get(piece.pointer)
    if not ranges:
        return False
    index = bisect_right(ranges, (span[0], sys.maxsize)) - 1
    return index >= 0 and span[1] <= ranges[index][1]


def _code(facts: Facts) -> dict[str, list[tuple[int, int]]]:
    """The ranges of code in each piece that has some, in order, those that touch made one."""
    found: dict[str, list[tuple[int, int]]] = {}
    for piece in facts.pieces:
        if not isinstance(piece.holder, Text) or not piece.holder.marks:
            continue
        merged: list[tuple[int, int]] = []
        for start, end in sorted(
            (mark.span.start, mark.span.end) for mark in piece.holder.marks if mark.kind == "code"
        ):
            if merged and start <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((start, end))
        if merged:
            found[piece.pointer] = merged
    return found
