"""Signs at the start of lines, and lines of signs: bullets, numbers, dividers, quoted lines."""

from __future__ import annotations

import re

BULLET = "•"
"""The bullet that the writer uses: unlike a dash it opens nothing but a list item."""

_SURE_BULLETS = "•‣▪▸►◦●○■□➢➤"
_BULLET_SIGNS = frozenset(f"{_SURE_BULLETS}·*+-")
_DIVIDER_SIGNS = frozenset("*_=~•·#–—-⁂❦❧")
_BULLET = re.compile(rf"(?P<sign>[{_SURE_BULLETS}·*+]|--?)[ \t\u00a0]+(?=\S)")
_NUMBER = re.compile(r"(?P<number>\d{1,3})[.)][ \t\u00a0]+(?=\S)", re.ASCII)
_DIVIDER = re.compile(r"(?:[*_=~•·#–—-][ \t\u00a0]*){3,80}|[⁂❦❧]")
_UNDERLINE = re.compile(r"-{3,200}|={3,200}|~{3,200}")
_SENTENCE_END = re.compile(r"[.!?…。！？؟।։:;,—–-][\"'”’»“‘)\]）」』]*$|[\"”»“」』]$")
_FULL_STOP = re.compile(r"[.!?…。！？؟।։][\"'”’»“‘)\]）」』]*$")
_ABBREVIATION = re.compile(r"(?:^|\s)(?:[^\W\d_]\.){2,}$")


def bullet(text: str) -> tuple[str, int] | None:
    """The bullet that opens a line and the length of it with its blank; None when there is none.

    Example:
        >>> bullet("• Rain"), bullet("-5 degrees")
        (('•', 2), None)
    """
    if text[:1] not in _BULLET_SIGNS:
        return None
    found = _BULLET.match(text)
    return (found["sign"], found.end()) if found else None


def is_sure_bullet(sign: str) -> bool:
    """Whether the sign opens list items only; others need company."""
    return sign != "" and sign in _SURE_BULLETS


def number(text: str) -> tuple[int, int] | None:
    """The number that opens a line and the length of it with its dot and blank; None without one.

    Example:
        >>> number("2. Sun"), number("2020. A year")
        ((2, 3), None)
    """
    if not text[:1].isdigit():
        return None
    found = _NUMBER.match(text)
    return (int(found["number"]), found.end()) if found else None


def is_divider(text: str) -> bool:
    """Whether a line is nothing but the signs of a divider.

    Example:
        >>> is_divider("* * *"), is_divider("___"), is_divider("* Rain")
        (True, True, False)
    """
    return text[:1] in _DIVIDER_SIGNS and len(text) <= 160 and _DIVIDER.fullmatch(text) is not None


def is_underline(text: str) -> bool:
    """Whether a line can stand below a heading to make it one."""
    return _UNDERLINE.fullmatch(text) is not None


def is_quoted(text: str) -> bool:
    """Whether a line is one of a block quotation: "> " before its words, or ">" alone."""
    return text == ">" or text.startswith("> ")


def ends_sentence(text: str) -> bool:
    """Whether a line ends with a full stop, question or exclamation mark, quotes behind it or not.

    Example:
        >>> ends_sentence("“It rained.”"), ends_sentence("Rain in the U.S.")
        (True, False)
    """
    tail = text[-24:]
    return _FULL_STOP.search(tail) is not None and _ABBREVIATION.search(tail) is None


def ends_open(text: str) -> bool:
    """Whether a line ends without any mark of punctuation, as titles do."""
    tail = text[-24:]
    return _SENTENCE_END.search(tail) is None or _ABBREVIATION.search(tail) is not None
