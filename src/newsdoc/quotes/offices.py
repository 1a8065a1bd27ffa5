"""Offices of several words before a name, and those that somebody is given: "was elected mayor"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsdoc.quotes.language import Language
from newsdoc.quotes.tokens import Range

_WITH_OF = re.compile(r"(?P<held>[KN.]{0,3}[ynNA])p[nNylg]{0,3}$")
_REACH = 10
"""How many tokens before a name are looked at."""
_BEFORE_OFFICE = frozenset(
    ("in", "as", "to", "be", "the", "a", "an", "new", "its", "their", "his", "her")
)
_VERB_REACH = 4
"""How many tokens behind a name the verb may stand that gives an office."""
_FINITE = frozenset("bamdVSFE")
_ROLE_REACH = 7
"""How many tokens behind that verb the office may end."""


def office_before(words: Sequence[str], start: int, end: int, language: Language) -> int:
    """Where a name starts whose run of capitals starts with what an office is of; else `start`.

    "Secretary of State Helen Marchetti" is a run "State Helen Marchetti" behind "Secretary of".

    Args:
        words: of the paragraph.
        start: first token of the run.
        end: the token after its last one.
        language: for offices and first names.

    Example:
        >>> from newsdoc.quotes.languages import language_data
        >>> words = "Secretary of State Nora Quist".split()
        >>> office_before(words, 2, 5, language_data("en"))
        3
    """
    if start < 2 or end - start < 3 or words[start - 1].lower() != "of":
        return start
    if not language.is_role(words[start - 2].lower()) and words[start - 2].lower() not in (
        language.role_titles
    ):
        return start
    known = language.first_names
    named = (place for place in range(start + 1, end - 1) if words[place].lower() in known)
    return next(named, end - 2)


def role_with_of(tags: str, words: Sequence[str], start: int, language: Language) -> Range | None:
    """The office "Secretary of State", "head of research" right before the token `start`.

    Example:
        >>> from newsdoc.quotes.languages import language_data
        >>> words = "the head of research Mina Holt".split()
        >>> role_with_of("DypnNN", words, 4, language_data("en"))
        (1, 4)
    """
    match = _WITH_OF.search(tags, max(0, start - _REACH), start)
    if match is None:
        return None
    noun = match.end("held") - 1
    if words[noun + 1].lower() != "of" or noun + 2 >= start:
        return None
    low = words[noun].lower()
    office = language.is_role(low) or low in language.role_titles
    if not office and not low.endswith(language.agent_endings):
        return None
    return (match.start(), start)


def office_given(tags: str, words: Sequence[str], end: int, language: Language) -> str | None:
    """The office that a verb behind a name gives: "Teixeira was sworn in as president".

    Args:
        tags: of the paragraph.
        words: of the paragraph.
        end: the token after the name.
        language: for the verbs and the roles.

    Example:
        >>> from newsdoc.quotes.languages import language_data
        >>> words = "Teixeira was sworn in as president on Tuesday".split()
        >>> office_given("NbEpzypW", words, 1, language_data("en"))
        'president'
    """
    if tags[end : end + 1] not in _FINITE:
        return None
    verb = end
    stop = min(end + _VERB_REACH, len(words))
    while verb < stop and words[verb].lower() not in language.appointing:
        verb += 1
    if verb == stop:
        return None
    first = verb + 1
    while first < len(words) and words[first].lower() in _BEFORE_OFFICE:
        first += 1
    for last in range(first, min(verb + _ROLE_REACH, len(words))):
        if tags[last] not in "ynjNAl":
            return None
        if language.is_role(words[last].lower()) and tags[last + 1 : last + 2] not in ("y", "n"):
            return " ".join(words[first : last + 1])
    return None
