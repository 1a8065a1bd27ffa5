"""One search for all odd characters, and where code stands."""

from __future__ import annotations

import re
import unicodedata

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


def in_code(piece: Piece, span: tuple[int, int]) -> bool:
    """Whether a range of a piece is computer code, or stands in preformatted text."""
    if piece.kind == "preformatted":
        return True
    if not isinstance(piece.holder, Text):
        return False
    return any(
        mark.kind == "code" and mark.span.start <= span[0] and span[1] <= mark.span.end
        for mark in piece.holder.marks
    )
