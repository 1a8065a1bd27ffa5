"""What stands around a name and tells of it: age, trade, relatives, what a body is for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsdoc.quotes.language import Language
from newsdoc.quotes.name_runs import LONGEST, RUN
from newsdoc.quotes.paragraph import Paragraph

_INTRODUCED = frozenset("9yDn")
AGED = re.compile(r"[,(]f?9")
"""An age behind a name: "Inès, 34 ans", "Inés, de 34 años"."""
_IN_OFFICE = re.compile(r"[yN][njy]{0,2}(?:[fp][DH]?[nNKyc]{0,3}){0,3}[fp]D?$")
_OFFICE = 12
"""How many tokens an office before a name has at most."""


def is_introduced(tags: str, end: int) -> bool:
    """Whether age or trade follow a name: "Inès, 34 ans"."""
    beside = tags[end + 1 : end + 2] in _INTRODUCED or AGED.match(tags, end) is not None
    return tags[end : end + 1] in (",", "(") and beside


def with_domain(tags: str, words: Sequence[str], end: int, language: Language) -> int | None:
    """Where "Ministry of Health" ends; absent for a word that makes no such name."""
    if words[end : end + 1] != ["of"] or words[end - 1].lower() not in language.bodies:
        return None
    name = RUN.match(tags, end + 1, end + LONGEST)
    return None if name is None or tags[name.end() - 1] == "Y" else name.end()


def is_in_brackets(tags: str, end: int) -> bool:
    """Whether one word in brackets follows: "the Coastal Safety Agency (CSA)"."""
    return tags.startswith("(", end) and tags.startswith(")", end + 2)


def past_domain(tags: str, words: Sequence[str], start: int, end: int, language: Language) -> int:
    """Where the name starts behind what an office is for: "ministra dell'Istruzione Ornella Bassi"."""
    if _IN_OFFICE.search(tags, max(0, start - _OFFICE), start) is None:
        return start
    if words[start].lower() in language.first_names:
        return start
    if words[start].lower() in language.domains:
        return start + 1
    known = (
        place for place in range(start + 1, end - 1) if words[place].lower() in language.first_names
    )
    return next(known, start)


def of_members(tags: str, words: Sequence[str], end: int, language: Language) -> int | None:
    """Where "Transport Workers' Union" ends; absent where the possessive is no part of a name."""
    name = RUN.match(tags, end, end + LONGEST)
    if name is None or not words[end - 1].endswith(("s'", "s’")):
        return None
    return name.end() if words[name.end() - 1].lower() in language.bodies else None


def is_relative(words: Sequence[str], start: int, language: Language) -> bool:
    """Whether a name stands behind a noun for a relative: "his wife, Rosa", "her brother Paul"."""
    before = noun_before(words, start)
    if before < 0 or words[before].lower() in language.kin:
        return before >= 0
    # "o marido dela, Josivaldo,"
    owned = 0 < before < start - 1 and words[before].islower()
    return owned and words[before - 1].lower() in language.kin


def is_speaking(paragraph: Paragraph, start: int, end: int, language: Language) -> bool:
    """Whether somebody of whom a first name is all that is told speaks: "raconte René, encore choqué"."""
    tags, words = paragraph.tokens.tags, paragraph.tokens.words
    if not language.like_roles or language.epithets or end - start != 1:
        return False
    beside = tags[start - 1 : start] == "V" or tags.startswith((",w", ",t"), end)
    return beside and words[start].lower() in language.first_names


def noun_before(words: Sequence[str], start: int) -> int:
    """The token before a name, or before the comma in front of it.

    Example:
        >>> noun_before(["Her", "brother", ",", "Paul"], 3), noun_before(["Her", "brother", "Paul"], 2)
        (1, 1)
    """
    return start - 2 if start > 1 and words[start - 1] == "," else start - 1
