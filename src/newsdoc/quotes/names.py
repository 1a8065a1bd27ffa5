"""The people and organisations that a story names: fullest name, role, gender.

Names are runs of capitalised words outside quotation marks. Nothing is looked up anywhere: what is known
of somebody is what the story says, and whether a first name is a man's or a woman's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal

import attrs

from newsdoc.quotes.language import Language
from newsdoc.quotes.paragraph import Paragraph

Gender = Literal["male", "female", "unknown"]

_RUN = re.compile(r"[ANK](?:[ANK]|\.(?<=[AK]\.))*Y?")
_APPOSITION = re.compile(r",(?P<role>[DHeNnyKAYlj9gdpc]{1,14}?)(?=[,.;w(-]|[VSFGE]|$)")
_POSSESSIVE = re.compile(r"['’]s?$")


@attrs.define(eq=False)
class Entity:
    """Somebody, or an organisation, that the story names."""

    name: str
    """The fullest name so far."""
    person: bool
    """Whether it is a person."""
    gender: Gender = "unknown"
    """What the first name or a title says."""
    role: str | None = None
    """Role or title; the first one that the story gives."""
    organisation: str | None = None
    """The organisation that the role belongs to."""
    uri: str | None = None
    """From the article's metadata."""
    metadata: bool = False
    """Whether the name comes from the article's metadata."""


@attrs.frozen(eq=False)
class Mention:
    """An entity's name at a place."""

    paragraph: int
    """Index of the paragraph."""
    token: int
    """First token of the name, with its title."""
    end: int
    """The token after the last one."""
    entity: Entity


class Names:
    """All names of a story and where they stand.

    Args:
        language: for titles and first names.
        people: names with role and URI known from elsewhere.
    """

    def __init__(
        self, language: Language, people: Iterable[tuple[str, str | None, str | None]] = ()
    ) -> None:
        self._language = language
        self._full: dict[str, Entity] = {}
        self._by_last: dict[str, list[Entity]] = {}
        self._by_first: dict[str, list[Entity]] = {}
        self.mentions: list[list[Mention]] = []
        for name, role, uri in people:
            words = name.split()
            if words:
                entity = self._enter(words, None)
                entity.role = role or entity.role
                entity.uri = uri
                entity.metadata = True
                entity.person = True

    def read(self, paragraphs: Sequence[Paragraph]) -> None:
        """Take in the names of all paragraphs: first the full ones, then the short ones."""
        splits: dict[str, tuple[list[str], str | None]] = {}
        short: list[tuple[int, int, int, list[str], str | None]] = []
        for index, paragraph in enumerate(paragraphs):
            tokens = paragraph.tokens
            tags, words = tokens.tags, tokens.words
            here: list[Mention] = []
            self.mentions.append(here)
            for match in _RUN.finditer(tags):
                start, end = match.span()
                if end - start > 9 and not paragraph.heading:
                    end = start + 9
                written = " ".join(words[start:end])
                known = splits.get(written)
                if known is None:
                    known = splits[written] = self._split(tags, words, start, end)
                parts, title = known
                if not parts:
                    continue
                if len(parts) == 1:
                    short.append((index, start, end, parts, title))
                    continue
                if paragraph.heading:
                    continue
                entity = self._full.get(" ".join(parts)) or self._enter(parts, title)
                if entity.role is None and (
                    title is not None or tags.startswith(",", end) or tags[start - 1 : start] == "y"
                ):
                    self._read_role(entity, paragraph, start, end, title)
                here.append(Mention(index, start, end, entity))
        for index, start, end, parts, title in short:
            found = self.by_last_name(parts[0])
            if found is None and title is not None:
                found = self._enter(parts, title)
            if found is not None:
                if title is not None:
                    self._take_title(found, title)
                self.mentions[index].append(Mention(index, start, end, found))
        for here in self.mentions:
            here.sort(key=lambda mention: mention.token)

    def _split(
        self, tags: str, words: Sequence[str], start: int, end: int
    ) -> tuple[list[str], str | None]:
        """The words of a run that are the name, and the titles before it."""
        language = self._language
        begin = start
        title: str | None = None
        for position in range(end - 1, start - 1, -1):
            word = words[position]
            if tags[position] == "A" or word.lower() in language.role_titles:
                if position + 1 < end and (tags[position + 1] != "." or position + 2 < end):
                    begin = position + 1
                    if tags[begin] == ".":
                        begin += 1
                    if position == begin - 1 or tags[position] == "A":
                        title = _title_text(words, start, position, language)
                    break
                if position + 1 >= end and tags[position] != "A":
                    return [], None
        parts: list[str] = []
        for position in range(begin, end):
            if words[position] == ".":
                if parts:
                    parts[-1] += "."
            else:
                parts.append(words[position])
        if parts and tags[end - 1] == "Y":
            parts[-1] = _POSSESSIVE.sub("", parts[-1])
            if not parts[-1][:1].isupper():
                return [], None
        if title is None and len(parts) > 2:  # a role and two names
            title, parts = self._role_in_front(parts)
        if parts and len(parts[-1]) > 1 and parts[-1].endswith(".") and tags[end - 1] == ".":
            parts[-1] = parts[-1] if len(parts[-1]) <= 4 else parts[-1][:-1]
        return parts, title

    def _role_in_front(self, parts: list[str]) -> tuple[str | None, list[str]]:
        """A role that has a capital because it starts a sentence: "Librarian Samir Aziz"."""
        language = self._language
        first, second = parts[0].lower(), parts[1].lower()
        male, female = language.male_names, language.female_names
        if first in male or first in female:
            return None, parts
        if first in language.roles or second in male or second in female:
            return parts[0], parts[1:]
        return None, parts

    def _enter(self, parts: Sequence[str], title: str | None) -> Entity:
        """The entity of a name, made when it is new."""
        name = " ".join(parts)
        known = self._full.get(name)
        if known is not None:
            return known
        language = self._language
        person = title is not None or not any(p.lower() in language.organisations for p in parts)
        if title is None and len(parts) == 1:
            person = False
        entity = Entity(name, person)
        if person:
            first = parts[0].lower()
            if len(parts) > 1 and first in language.male_names:
                entity.gender = "male"
            elif len(parts) > 1 and first in language.female_names:
                entity.gender = "female"
        if title is not None:
            self._take_title(entity, title)
        self._full[name] = entity
        last = _last_name(parts)
        self._by_last.setdefault(last, []).append(entity)
        if len(parts) > 1 and person:
            self._by_first.setdefault(parts[0], []).append(entity)
        return entity

    def _take_title(self, entity: Entity, title: str) -> None:
        low = title.lower()
        language = self._language
        if entity.gender == "unknown":
            if low in language.male_titles:
                entity.gender = "male"
            elif low in language.female_titles:
                entity.gender = "female"
        entity.person = True
        if entity.role is None and low not in language.courtesy:
            entity.role = title

    def _read_role(
        self, entity: Entity, paragraph: Paragraph, start: int, end: int, title: str | None
    ) -> None:
        """Role before the name ("columnist Ai Jun") or after it ("Mina Holt, an electrician")."""
        tokens = paragraph.tokens
        tags, words = tokens.tags, tokens.words
        if not entity.person:
            return
        last = start - 1
        if tags[last : last + 1] == "," and tags[end : end + 1] == ",":
            # "the finance minister, Edgar Noll, …"
            last -= 1
        if title is None and last >= 0 and tags[last] == "y":
            first = last
            while first and tags[first - 1] in "nNyKYjl" and last - first < 6:
                first -= 1
            if words[last].lower() in self._language.roles:
                entity.role = paragraph.text[tokens.starts[first] : tokens.end(last)]
                self._gender_of(entity, words[last])
                return
        match = _APPOSITION.match(tags, end)
        if match is None:
            return
        first, last = match.span("role")
        low = [word.lower() for word in words[first:last]]
        if not any(word in self._language.roles for word in low):
            return
        if tags[first] == "D":
            first += 1
        while last > first and tags[last - 1] in "pc":
            last -= 1
        if first >= last:
            return
        entity.role = paragraph.text[tokens.starts[first] : tokens.end(last - 1)]
        for position in range(first, last):
            if words[position].lower() in self._language.roles:
                self._gender_of(entity, words[position])
                break
        joint = next((p for p in range(first, last) if tags[p] == "p"), None)
        if joint is not None:
            name = _RUN.search(tags, joint, last)
            if name is not None:
                entity.organisation = paragraph.text[
                    tokens.starts[name.start()] : tokens.end(name.end() - 1)
                ]

    def _gender_of(self, entity: Entity, word: str) -> None:
        if entity.gender == "unknown":
            low = word.lower()
            if low in self._language.male_titles:
                entity.gender = "male"
            elif low in self._language.female_titles:
                entity.gender = "female"

    def by_full_name(self, name: str) -> Entity | None:
        """The entity with exactly this name."""
        return self._full.get(name)

    def by_last_name(self, name: str) -> Entity | None:
        """The entity with this surname, or short form; a person before an organisation."""
        found = self._by_last.get(name)
        if found is None:
            found = self._by_first.get(name)
        if found is None:
            return None
        return next((one for one in found if one.person), found[0])

    def namesakes(self, name: str) -> Sequence[Entity]:
        """Everybody with this surname."""
        return self._by_last.get(name, ())

    def people(self) -> Iterable[Entity]:
        """Every person, in order of first mention."""
        return (one for one in self._full.values() if one.person)


def _last_name(parts: Sequence[str]) -> str:
    """The word of a name by which somebody is called."""
    for part in reversed(parts):
        if part.rstrip(".") not in ("Jr", "Sr", "II", "III", "IV"):
            return part
    return parts[-1]


def _title_text(words: Sequence[str], start: int, last: int, language: Language) -> str:
    """The title in words `start` … `last`, an abbreviation written out."""
    short = words[last].lower()
    if last == start or words[last - 1] == ".":
        return language.role_titles.get(short, words[last])
    return " ".join(word for word in words[start : last + 1] if word != ".")
