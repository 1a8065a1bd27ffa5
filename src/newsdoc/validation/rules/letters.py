"""TX32: letters that look like what they are not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from newsdoc.model import Article
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._fixes import replace


def decomposed_letter(article: Article, facts: Facts, /) -> Iterator[Finding]:
    r"""A letter and its accent as two characters.

    What:
        Fires for a Latin, Greek or Cyrillic letter with a combining accent where Unicode
        has one character for both.

    Why:
        Texts that look the same are not; searches for "Zürich" miss it, and many fonts draw
        the accent beside the letter. Such text mostly comes from file names and PDF files.

    Example:
        `"text": "Zu\u0308rich"`. Write "Zürich"; `--fix` does.

    Spec:
        Unicode Standard Annex 15, normalisation form C; W3C Character Model.
    """
    joined = facts.joined
    if joined.isascii() or unicodedata.is_normalized("NFC", joined):
        return
    for match in _ACCENTED.finditer(joined):
        whole = unicodedata.normalize("NFC", match[0])
        if whole != match[0] and len(whole) < len(match[0]):
            piece, span = facts.spot(*match.span())
            yield Finding(
                f"'{whole}' in {len(match[0])} characters",
                piece.pointer,
                span=span,
                value=match[0],
                hint="write it as one",
                fix=replace(piece.pointer, span, whole),
            )


_ACCENTED = re.compile("[A-Za-z\xc0-\u024f\u0370-\u04ff][\u0300-\u036f]{1,4}")


def mixed_scripts(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A word of letters of two scripts that look alike.

    What:
        Fires for words in which Latin letters stand among Cyrillic ones, or the other way
        round, when all letters of the rarer script look like letters of the other (а and a,
        с and c, Н and H).

    Why:
        The word looks right and cannot be found: a slip of the keyboard, or a trick to pass
        filters.

    Example:
        "Мoсква" with a Latin o. Type the word again.

    Spec:
        Unicode Technical Standard 39, mixed-script detection.
    """
    joined = facts.joined
    if joined.isascii() or not any(map(joined.__contains__, _COMMONEST)):
        return
    for match in _BOTH.finditer(joined):
        word = match[0]
        latin = [char for char in word if char < "\u0250"]
        rarer, alike = (latin, _LATIN_ALIKE) if len(latin) * 2 <= len(word) else (
            [char for char in word if char >= "\u0400"], _CYRILLIC_ALIKE)  # fmt: skip
        if alike.issuperset(rarer):
            piece, span = facts.spot(*match.span())
            yield Finding("a word of Latin and Cyrillic letters", piece.pointer, span=span,
                          value=word, hint="type the word again")  # fmt: skip


_COMMONEST = "оаеиір"
"""Letters one of which nearly every Cyrillic word has."""

_BOTH = re.compile(
    "(?<![\\w-])(?:[\u0400-\u04ff]+[A-Za-z]|[A-Za-z]+[\u0400-\u04ff])[A-Za-z\u0400-\u04ff]+(?![\\w-])"
)

_LATIN_ALIKE = frozenset("aceopxyABCEHKMOPTXi")

_CYRILLIC_ALIKE = frozenset("асеорхуАВСЕНКМОРТХі")
