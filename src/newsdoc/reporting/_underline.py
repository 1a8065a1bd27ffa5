"""A range of a text, cut out with its surroundings and underlined, right for wide characters."""

from __future__ import annotations

import unicodedata

from newsdoc.reporting.clean import clean

_MORE = "…"
_VISIBLE = {"\n": "⏎", "\t": "⇥", "\u00a0": "⍽", "\u200b": "␣", "\ufeff": "␣", "\u00ad": "‐"}
"""Signs for what would not be seen, used inside of the range."""


def width(char: str) -> int:
    """Columns that a character takes on a terminal: 0, 1 or 2.

    Example:
        >>> [width(char) for char in "a雨\u0301"]
        [1, 2, 0]
    """
    if char < "\u0300":
        return 0 if char == "\u00ad" else 1
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def columns(text: str) -> int:
    """Columns that a text takes on a terminal."""
    return sum(map(width, text))


def underlined(text: str, start: int, end: int, room: int) -> tuple[str, str]:
    r"""The part of the text around a range in `room` columns, and a line of `^` for below it.

    Example:
        >>> print(*underlined("雨が  降った", 2, 4, 40), sep="\n")
        雨が  降った
            ^^
    """
    start, end = min(start, len(text)), min(max(start, end), len(text))
    inside = "".join(_shown(char) for char in clean(text[start:end]))
    if columns(inside) > room - 8:
        inside = _head(inside, room - 9) + _MORE
    left = room - columns(inside)
    before, cut_before = _tail(_plain(text[max(0, start - room) : start]), left // 2)
    after_text = _plain(text[end : end + room])
    after = _head(after_text, left - columns(before))
    cut_before = cut_before or start > room
    if cut_before:
        before = _MORE + before[1:]
    if len(after) < len(after_text) or end + room < len(text):
        after = after[:-1] + _MORE
    marks = max(1, columns(inside))
    line = f"{before}{inside}{after}".rstrip()
    return line, " " * columns(before) + "^" * marks


def _shown(char: str) -> str:
    return _VISIBLE.get(char, char)


def _plain(text: str) -> str:
    """The text in one line; one character for one, so that the columns stay right."""
    return "".join(" " if char in "\n\t" else char for char in clean(text))


def _head(text: str, room: int) -> str:
    """The start of the text that fits."""
    used = 0
    for index, char in enumerate(text):
        used += width(char)
        if used > room:
            return text[:index]
    return text


def _tail(text: str, room: int) -> tuple[str, bool]:
    """The end of the text that fits, and whether something was cut."""
    used = 0
    for index in range(len(text) - 1, -1, -1):
        used += width(text[index])
        if used > room:
            return text[index + 1 :], True
    return text, False
