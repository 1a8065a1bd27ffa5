"""Nicknames in marks inside of names: "Kevin « Kéké » Diabaté", "el “Tanque” Ledesma".

Nobody says them. Such a segment becomes part of the name, so that what follows sees a name there.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from newsdoc.quotes.marks import Segment
from newsdoc.quotes.tokens import Tokens

_WITHIN = re.compile(r"(?<=[NKD])P(?=N)")
_LONGEST = 3
"""How many words a nickname has at most."""
MARKS = "\"“”„«»‘’'‚‹›"
"""What a nickname starts with."""


def take_nicknames(
    tokens: Tokens, segments: Sequence[Segment], particles: Collection[str]
) -> list[Segment]:
    """The segments that are no nicknames; those that are become names among the tokens.

    Args:
        tokens: of the paragraph; changed.
        segments: as many as there are quoted tokens, in order.
        particles: words in lower case inside of names.

    Example:
        >>> tokens = Tokens(["Sven", "'Beer'", "Postma"], "NPN", [1], "Sven 'Beer' Postma")
        >>> take_nicknames(tokens, [Segment(5, 6, 10, 11)], ()), tokens.tags
        ([], 'NNN')
    """
    found = [match.start() for match in _WITHIN.finditer(tokens.tags)]
    found = [place for place in found if _is_nickname(tokens.words[place], particles)]
    if not found:
        return list(segments)
    taken = set(found)
    tags = list(tokens.tags)
    for place in found:
        tags[place] = "N"
    kept = [
        (place, segment)
        for place, segment in zip(tokens.quoted, segments, strict=True)
        if place not in taken
    ]
    tokens.tags = "".join(tags)
    tokens.quoted = [place for place, _ in kept]
    return [segment for _, segment in kept]


def _is_nickname(words: str, particles: Collection[str]) -> bool:
    """Whether words in marks are few, with capitals."""
    parts = words.strip(f"{MARKS} \u00a0\u202f").split()
    named = all(part[0].isupper() or part.lower() in particles for part in parts)
    return 0 < len(parts) <= _LONGEST and named
