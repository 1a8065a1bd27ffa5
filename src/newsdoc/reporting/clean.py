"""Foreign text made fit to be shown: nothing in it that a terminal would obey.

A story is foreign data: an escape sequence in it could repaint the screen, a bidirectional override
could show words in an order that they do not have.
"""

from __future__ import annotations

import os

_BIDI_SCOPES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_WORD_JOINER = "\u2060"  # as wide as what it replaces: not at all


def _replacements() -> dict[int, str]:
    """One code point for one, so that offsets into the text stay right."""
    table = {code: chr(0x2400 + code) for code in range(0x20)}  # pictures of the controls
    table |= dict.fromkeys(range(0x7F, 0xA0), "\ufffd")
    table |= dict.fromkeys(range(0xD800, 0xE000), "\ufffd")  # lone surrogates cannot be encoded
    table |= dict.fromkeys(map(ord, _BIDI_SCOPES), _WORD_JOINER)
    table |= {0x09: "\t", 0x0A: "\n", 0x0D: " ", 0x85: "\n", 0x2028: "\n", 0x2029: "\n"}
    return table


_REPLACEMENTS = _replacements()


def clean(text: str) -> str:
    r"""The text without what a terminal would obey, as long as before (code points).

    Controls become their pictures, bidirectional embeddings, overrides and isolates lose their
    effect; the order that letters have by themselves, and the marks that only help it, stay.

    Example:
        >>> clean("red: \x1b[31m")
        'red: ␛[31m'
    """
    return text.translate(_REPLACEMENTS)


def one_line(text: str) -> str:
    r"""The text, cleaned, with every run of white space made one space.

    Example:
        >>> one_line("a\n\tb ")
        'a b'
    """
    return " ".join(clean(text).split())


def shown_name(name: str) -> str:
    r"""A file name as it can be printed: bytes that are no UTF-8 and controls as escapes.

    Example:
        >>> shown_name("two\nlines.xml")
        'two\\nlines.xml'
    """
    text = os.fsencode(name).decode("utf-8", "backslashreplace")
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
