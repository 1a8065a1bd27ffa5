"""Text that is UTF-8 read as Windows-1252 or Latin-1, and the way back."""

from __future__ import annotations

import re

# What the bytes 80..BF of a sequence look like: as Windows-1252 where it has them, else as Latin-1.
_CP1252 = bytes(range(0x80, 0xA0)).decode("cp1252", "ignore")
_TAIL = rf"[\x80-\xbf{re.escape(_CP1252)}]"

LEADS = tuple(map(chr, range(0xC2, 0xF1)))
"""Letters that such a sequence starts with; it costs little to look whether there is any."""

LOOKS_MADE = re.compile(rf"[\xc2-\xf0]{_TAIL}")
"""A quick test for `MADE_OF_UTF8`: where this finds nothing, that does not either."""

MADE_OF_UTF8 = re.compile(rf"(?:[\xc2-\xdf]{_TAIL}|[\xe0-\xef]{_TAIL}{{2}}|\xf0{_TAIL}{{3}})+")
"""Runs of sequences of two to four bytes, each byte shown as a letter or sign."""

_AFTER_WORDS = frozenset("“”‘’‚„…–—‹›«»\xa0")
"""Signs that follow a word in plain text, and are continuation bytes too."""
_AFTER_LETTERS = _AFTER_WORDS | frozenset("°´¨·©®™¹²³ºª")


def repaired(run: str, before: str) -> str | None:
    """What a run of `MADE_OF_UTF8` should read, or None where it is as likely right as it is.

    Args:
        run: what the pattern found.
        before: the character before it; empty at the start of a text.

    Example:
        >>> repaired("Ã¼", "M"), repaired("â€™", "t"), repaired("Ã”", "M")
        ('ü', '’', None)
    """
    if not _foreign(run, before):
        return None
    try:
        right = _bytes(run).decode("utf-8")
    except (UnicodeDecodeError, UnicodeEncodeError):
        return None
    return right if all(char.isprintable() or char == "\xa0" for char in right) else None


def _foreign(run: str, before: str) -> bool:
    """Whether no text in its right encoding has such a run."""
    if run[0] in "ÂÃ" and len(run) == 2:
        return not (run[1] in _AFTER_WORDS and before.isupper())  # "IRMÃ”": a capital, a mark
    if run[0] < "\xe0" and len(run) == 2:
        return run[1] not in _AFTER_LETTERS  # "Spaß“"
    if run[0] < "\xf0" and len(run) == 3:
        return not _AFTER_LETTERS.issuperset(run[1:])  # "café »" with a no-break space
    return True


def _bytes(run: str) -> bytes:
    """The bytes behind the letters, some of Windows-1252, some of Latin-1."""
    return b"".join(
        char.encode("latin-1") if char < "\u0100" else char.encode("cp1252") for char in run
    )
