"""Somebody called by what he is instead of by name: "the 33-year-old", "the Irishman", "the singer"."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from newsdoc.quotes.entities import Gender
from newsdoc.quotes.language import Language

_AGE = re.compile(r"(\d{1,3})(?:-year-old)?$")
_LONGEST = 4
"""How many words such a phrase has after its article."""
_GENDERED: tuple[tuple[str, Gender], ...] = (("woman", "female"), ("man", "male"))
_NO_MEN = frozenset(("german", "roman", "norman", "ottoman"))


@attrs.frozen
class Epithet:
    """What such a phrase tells of the person."""

    gender: Gender = "unknown"
    age: int | None = None
    """In years."""


def age_in(word: str) -> int | None:
    """The age that a word tells: "44", "44-year-old"; absent when it is none.

    Example:
        >>> age_in("44-year-old"), age_in("44"), age_in("1,000")
        (44, 44, None)
    """
    match = _AGE.match(word)
    return None if match is None else int(match[1])


def read_epithet(words: Sequence[str], language: Language) -> Epithet | None:
    """What a definite phrase without a name tells; absent where it may mean anybody.

    Args:
        words: of the phrase after its article, in lower case.
        language: for its nouns.

    Example:
        >>> from newsdoc.quotes.languages import language_data
        >>> read_epithet(["33-year-old", "irishman"], language_data("en"))
        Epithet(gender='male', age=33)
    """
    if not language.epithets or not 0 < len(words) <= _LONGEST:
        return None
    ages = [word for word in words if word.endswith("-year-old")]
    age = age_in(ages[0]) if ages else None
    head = words[-1]
    origin = head in language.demonyms
    if not (head in language.epithets or origin or ages):
        return None
    gender = language.epithet_gender.get(head)
    if gender is None and origin and head not in _NO_MEN:
        gender = next((told for ending, told in _GENDERED if head.endswith(ending)), None)
    told: Gender = "female" if gender == "female" else "male" if gender == "male" else "unknown"
    return Epithet(told, age)


def is_somebody_else(wanted: Sequence[str], role: str, language: Language) -> bool:
    """Whether a role cannot be that of who is called by some words: they are of other countries.

    Example:
        >>> from newsdoc.quotes.languages import language_data
        >>> is_somebody_else(["french", "president"], "chinese president", language_data("en"))
        True
    """
    theirs = language.demonyms.intersection(wanted)
    if not theirs:
        return False
    ours = language.demonyms.intersection(role.split())
    return bool(ours) and not theirs & ours


def has_other_field(wanted: Sequence[str], role: str, language: Language) -> bool:
    """Whether what an office is for is not that of a role: "jefe de Exteriores", "fiscal jefe del TPI".

    Example:
        >>> from newsdoc.quotes.languages import language_data
        >>> spanish = language_data("es")
        >>> has_other_field(["jefe", "de", "exteriores"], "fiscal jefe del tpi", spanish)
        True
        >>> has_other_field(["jefe"], "fiscal jefe del tpi", spanish)
        False
    """
    if not language.male_articles:
        return False
    links = language.name_particles
    link = next((place for place, word in enumerate(wanted) if word in links), None)
    if link is None or links.isdisjoint(role.split()):
        return False
    field = [word for word in wanted[link + 1 :] if word not in links]
    return bool(field) and not any(word in role for word in field)
