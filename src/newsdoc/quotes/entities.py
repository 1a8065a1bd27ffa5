"""Somebody whom a story names, and where the name stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Literal

import attrs

from newsdoc.quotes.language import Language

_ELIDED = re.compile(r"(?<=\b[DL]['’]) |(?<=\bDell['’]) |(?<=\bDall['’]) ")
"""The space in "D' Amico", which is cut into two words as articles are."""

Gender = Literal["male", "female", "unknown"]
"""What a first name or a title says; nothing else is asked."""


@attrs.define(eq=False)
class Entity:
    """Somebody, or an organisation, that the story names."""

    name: str
    """The fullest name."""
    person: bool
    """Whether it is a person."""
    gender: Gender = "unknown"
    """What the first name or a title says."""
    role: str | None = None
    """Role or title; the first one that the story gives."""
    age: int | None = None
    """In years, where it stands with the name: "Petrie, 44,"."""
    organisation: str | None = None
    """The organisation that the role belongs to."""
    offices: tuple[str, ...] = ()
    """Roles that the story gives later: "was elected mayor"."""
    uri: str | None = None
    """From the article's metadata."""
    relative: bool = False
    """Whether the story brings it in as somebody's relative: "his wife, Rosa Adler"."""
    called: bool = False
    """Whether the story calls the person by one name only: "Holt"."""
    metadata: bool = False
    """Whether the name comes from the article's metadata."""

    @property
    def is_surely_person(self) -> bool:
        """Whether more than capitals says that it is a person."""
        return self.person and (
            self.gender != "unknown" or self.role is not None or self.called or self.metadata
        )

    def take_title(self, title: str, language: Language) -> None:
        """Note a title that stands before the name: it makes a person, with a role and a gender."""
        self.person = True
        self.take_gender(title, language)
        if self.role is None and title.lower() not in language.courtesy:
            self.role = title

    def take_first_name(self, name: str, language: Language) -> None:
        """Note what a first name says about gender."""
        low = name.lower()
        plain = plain_letters(low)
        if low in language.male_names or plain in language.male_names:
            self.gender = "male"
        elif low in language.female_names or plain in language.female_names:
            self.gender = "female"

    def take_gender(self, word: str, language: Language) -> None:
        """Note what a title or a noun says about gender; a woman's is surer than a first name."""
        low = word.lower()
        if low in language.female_titles:
            # "la procureure, Dominique Lantier"
            self.gender = "female"
        elif low in language.male_titles and self.gender == "unknown":
            self.gender = "male"


@attrs.define(eq=False)
class Mention:
    """An entity's name at a place, or a pronoun that was resolved to it."""

    token: int
    """First token of the name, with its title."""
    end: int
    """The token after the last one."""
    entity: Entity
    """Who is mentioned."""


def plain_letters(word: str) -> str:
    """A word without accents, as lists of names have it: "José" as "Jose".

    Example:
        >>> plain_letters("josé")
        'jose'
    """
    if word.isascii():
        return word
    return "".join(
        one for one in unicodedata.normalize("NFD", word) if not unicodedata.combining(one)
    )


def start_of(mention: Mention) -> int:
    """The order of mentions in a paragraph."""
    return mention.token


def new_entity(parts: Sequence[str], title: str | None, language: Language) -> Entity:
    """The entity of a name.

    Args:
        parts: the words of the name, without titles.
        title: the title before it; absent when there is none.
        language: for first names and words that make organisations.

    Example:
        >>> from newsdoc.quotes.languages import language_data
        >>> new_entity(["Mina", "Holt"], "Ms", language_data("en")).gender
        'female'
    """
    several = len(parts) > 1
    name = _ELIDED.sub("", " ".join(parts))
    person = title is not None or (several and not _is_organisation(name, language))
    entity = Entity(name, person)
    if person and several:
        entity.take_first_name(parts[0], language)
    if title is not None:
        entity.take_title(title, language)
    return entity


def _is_organisation(name: str, language: Language) -> bool:
    words = name.lower().split()
    if "." in name:
        words = [word.rstrip(".") for word in words]
    return not language.organisations.isdisjoint(words)
