"""The people and organisations that a story names: fullest name, role, gender.

Names are runs of capitalised words outside quotation marks. Nothing is looked up anywhere: what is known
of somebody is what the story says, and whether a first name is a man's or a woman's.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence

from newsdoc.quotes.declension import nominative, surnames
from newsdoc.quotes.entities import Entity, Gender, Mention, new_entity, start_of
from newsdoc.quotes.epithets import age_in
from newsdoc.quotes.language import Language
from newsdoc.quotes.name_runs import LONGEST, RUN, Split, last_name, read_role, split_run
from newsdoc.quotes.nicknames import MARKS
from newsdoc.quotes.paragraph import Paragraph

_INTRODUCED = frozenset("9yDn")
_AGED = re.compile(r"[,(]f?9")
_IN_OFFICE = re.compile(r"[yN][njy]{0,2}(?:[fp][DH]?[nNKyc]{0,3}){0,3}[fp]D?$")
_OFFICE = 12
"""How many tokens an office before a name has at most."""
_PAIR = re.compile(r"(?<![NKA])NcNN{1,3}(?![N])")
_NEAREST = 40
"""How many full names before a surname are looked at."""
_SHORTEST = 2
"""Letters of a label in capitals that is no name."""
_MANY = 60
"""In a story with more people than this nobody is told by being the only one of a kind."""


def _is_introduced(tags: str, end: int) -> bool:
    """Whether age or trade follow a name: "Inès, 34 ans"."""
    beside = tags[end + 1 : end + 2] in _INTRODUCED or _AGED.match(tags, end) is not None
    return tags[end : end + 1] in (",", "(") and beside


def _with_domain(
    tags: str, words: Sequence[str], start: int, end: int, language: Language
) -> int | None:
    """Where "Ministry of Health" ends; absent for a word that makes no such name."""
    if words[start].lower() not in language.bodies or words[end : end + 1] != ["of"]:
        return None
    name = RUN.match(tags, end + 1, end + LONGEST)
    return None if name is None or tags[name.end() - 1] == "Y" else name.end()


def _past_domain(tags: str, words: Sequence[str], start: int, end: int, language: Language) -> int:
    """Where the name starts behind what an office is for: "ministra dell'Istruzione Ornella Bassi"."""
    if _IN_OFFICE.search(tags, max(0, start - _OFFICE), start) is None:
        return start
    if words[start].lower() in language.first_names:
        return start
    known = (
        place for place in range(start + 1, end - 1) if words[place].lower() in language.first_names
    )
    return next(known, start)


def _of_members(tags: str, words: Sequence[str], end: int, language: Language) -> int | None:
    """Where "Transport Workers' Union" ends; absent where the possessive is no part of a name."""
    name = RUN.match(tags, end, end + LONGEST)
    if name is None or not words[end - 1].endswith(("s'", "s’")):
        return None
    return name.end() if words[name.end() - 1].lower() in language.bodies else None


def _is_relative(words: Sequence[str], start: int, language: Language) -> bool:
    """Whether a name stands behind a noun for a relative: "his wife, Rosa", "her brother Paul"."""
    before = _noun_before(words, start)
    return before >= 0 and words[before].lower() in language.kin


def _noun_before(words: Sequence[str], start: int) -> int:
    return start - 2 if start > 1 and words[start - 1] == "," else start - 1


def _bearers(family: Sequence[Entity], title: str, language: Language) -> list[Entity]:
    """Those of a family whom a title fits: by their role, else by their gender; all where none is."""
    low = title.lower()
    by_role = [one for one in family if one.role and low in one.role.lower()]
    if by_role:
        return by_role
    wanted = "male" if low in language.male_titles else "female"
    if low not in language.male_titles and low not in language.female_titles:
        return list(family)
    same = [one for one in family if one.gender == wanted]
    return same or [one for one in family if one.gender == "unknown"] or list(family)


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
        self._full: dict[tuple[str, ...], Entity] = {}
        self._by_last: dict[str, Entity] = {}
        self._by_first: dict[str, Entity] = {}
        self._families: dict[str, list[Entity]] = {}
        self._mentions: list[list[Mention]] = []
        for name, role, uri in people:
            words = tuple(name.split())
            if words:
                entity = self._enter(words, None)
                entity.person = True
                entity.role = role or entity.role
                entity.uri = uri
                entity.metadata = True

    def read(self, paragraphs: Sequence[Paragraph]) -> None:
        """Take in the names of all paragraphs: first the full ones, then the short ones."""
        language = self._language
        rules = language.model is None
        splits: dict[str, Split] = {}
        short: list[tuple[list[Mention], int, int, tuple[str, ...], str | None]] = []
        for paragraph in paragraphs:
            tags, words = paragraph.tokens.tags, paragraph.tokens.words
            here: list[Mention] = []
            self._mentions.append(here)
            for match in RUN.finditer(tags):
                start, end = match.span()
                end = min(end, start + LONGEST)
                in_office = start
                if language.name_particles and end - start > 2:  # two words are a name
                    start = _past_domain(tags, words, start, end, language)
                written = words[start] if end - start == 1 else " ".join(words[start:end])
                split = splits.get(written)
                if split is None:
                    split = split_run(tags, words, start, end, language)
                    if language.cases is not None:
                        split = (nominative(split[0], language.cases), split[1])
                    splits[written] = split
                parts, title = split
                if rules and title is None and len(parts) == 1 and tags[start - 1 : start] == "y":
                    # "Bundeskanzlerin Merkel": the role has no capital of its own to tell it by.
                    word = words[start - 1]
                    title = word if language.is_role(word.lower()) else None
                if len(parts) > 1 and parts[0].lower() in language.name_particles:
                    # "De Graaf": the surname with its particle, in capitals where it stands alone.
                    parts = parts[-1:]
                if rules and len(parts) == 1 and words[start][0] in MARKS and end - start > 1:
                    # "el “Tanque” Ledesma"
                    self._enter(parts, None).person = True
                if rules and len(parts) == 1 and title is None and _is_introduced(tags, end):
                    # "Inès, 34 ans": a first name is all that is told.
                    known = self.by_short_name(parts[0])
                    known_name = parts[0].lower() in language.first_names
                    if known is None and (known_name or _AGED.match(tags, end)):
                        known = self._enter(parts, None)
                        known.person = True
                        known.take_first_name(parts[0], language)
                        read_role(known, paragraph, start, end, language)
                whole = None
                if len(parts) == 1 and tags.startswith("p", end):
                    whole = _with_domain(tags, words, start, end, language)
                elif tags[end - 1] == "Y" and tags[end : end + 1] == "N":
                    whole = _of_members(tags, words, end, language)
                if whole is not None:
                    entity = self._enter((" ".join(words[start:whole]),), None)
                    here.append(Mention(start, whole, entity))
                elif (
                    len(parts) == 1
                    and title is None
                    and language.kin
                    and _is_relative(words, start, language)
                    and self.by_short_name(parts[0]) is None
                ):
                    # "His wife, Lorna, hid": a first name is all that is told.
                    entity = self._enter(parts, None)
                    entity.person = entity.relative = entity.called = True
                    entity.take_first_name(parts[0], language)
                    entity.take_gender(words[_noun_before(words, start)], language)
                    here.append(Mention(start, end, entity))
                elif len(parts) == 1 or (parts and not rules and parts[0].islower()):
                    # "van der Berg": a surname, however many words it has.
                    short.append((here, start, end, parts, title))
                elif parts and not paragraph.heading:
                    entity = self._full.get(parts) or self._enter(parts, title)
                    if entity.person and tags.startswith(",9", end):
                        entity.age = entity.age or age_in(words[end + 1])  # "Petrie, 44,"
                    if (
                        (entity.role is None or entity.role.lower() in language.degrees)
                        and entity.person
                        and (
                            tags.startswith(",", end)
                            or in_office < start
                            or tags[start - 1 : start] in ("y", "n", ",")
                        )
                    ):
                        read_role(entity, paragraph, start, end, language)
                    if (
                        not entity.person
                        and tags.startswith("(", end)
                        and tags[end + 2 : end + 3] == ")"
                    ):
                        # "the Coastal Safety Agency (CSA)"
                        self._by_last.setdefault(words[end + 1], entity)
                    if _is_relative(words, start, language):
                        entity.relative = True
                    here.append(Mention(start, end, entity))
            if rules and not paragraph.heading:
                self._enter_pairs(tags, words)
        named = {id(here): tuple(here) for here in self._mentions}
        lasts, firsts = self._by_last, self._by_first
        unchanging = language.cases is None
        for here, start, end, parts, title in short:
            name = parts[-1]
            unknown = name not in lasts and name not in firsts
            if unknown and title is None and unchanging and not name.isupper():
                continue
            found = self._called(parts[-1], title, named[id(here)], start)
            if title is not None:
                found = found or self._enter(parts, title)
                found.take_title(title, language)
            if found is not None:
                found.called = True
                here.append(Mention(start, end, found))
        for here in self._mentions:
            here.sort(key=start_of)

    def _enter_pairs(self, tags: str, words: Sequence[str]) -> None:
        """Paul et Virginie Santerre: the surname is that of both."""
        known = self._language.first_names
        for match in _PAIR.finditer(tags):
            first, other, last = match.start(), match.start() + 2, match.end()
            if words[first].lower() in known and words[other].lower() in known:
                self._enter((words[first], *words[other + 1 : last]), None)

    def _enter(self, parts: tuple[str, ...], title: str | None) -> Entity:
        """The entity of a name, made when it is new."""
        known = self._full.get(parts)
        if known is not None:
            return known
        entity = self._full[parts] = new_entity(parts, title, self._language)
        last = last_name(parts)
        other = self._by_last.get(last)
        if other is None or (entity.person and not other.person):
            # A person is more often called by the last word of a name than an organisation.
            self._by_last[last] = entity
        if len(parts) > 1 and entity.person:
            self._families.setdefault(last, []).append(entity)
            self._by_first.setdefault(parts[0], entity)
        return entity

    def _called(
        self, name: str, title: str | None, here: Sequence[Mention], token: int
    ) -> Entity | None:
        """Who is called by a surname or a first name at a token; `here` are the mentions around.

        Of a family: whom the title fits; who was named last in the paragraph; the main figure, who is
        the first that is not brought in as a relative.
        """
        family = self._families.get(name, ())
        if len(family) < 2:  # nobody to be mistaken for
            found = self.by_short_name(name)
            if found is None and name.isupper() and len(name) > _SHORTEST:
                # "AZIZ:", the label of a speaker
                found = self.by_short_name(name.capitalize())
            if found is None and self._language.cases is not None:
                others = map(self.by_short_name, surnames(name, self._language.cases))
                found = next(filter(None, others), None)
            return found
        fitting = list(family)
        if title is not None:
            fitting = _bearers(fitting, title, self._language)
        place = bisect_left(here, token, key=start_of)
        before = here[max(0, place - _NEAREST) : place]
        near = [one.entity for one in before if one.entity in fitting]
        main = [one for one in fitting if not one.relative]
        return next((one for one in reversed(near) if one in main), (main or near or fitting)[0])

    def by_short_name(self, name: str) -> Entity | None:
        """The first entity with this surname, else with this first name."""
        return self._by_last.get(name) or self._by_first.get(name)

    def people(self) -> Iterator[Entity]:
        """Every person, in order of first mention."""
        return (one for one in self._full.values() if one.person)

    def only(self, gender: Gender) -> Entity | None:
        """The only person of a gender in the story, where there is just one."""
        if len(self._full) > _MANY:
            return None
        fitting = [one for one in self.people() if one.gender == gender]
        return fitting[0] if len(fitting) == 1 else None

    def note(self, paragraph: int, mention: Mention) -> None:
        """Add a mention: a pronoun that was resolved."""
        insort(self._mentions[paragraph], mention, key=start_of)

    def within(self, paragraph: int, start: int, end: int) -> Sequence[Mention]:
        """The mentions in a range of tokens of a paragraph, in order."""
        mentions = self._mentions[paragraph]
        low = bisect_left(mentions, start, key=start_of)
        return mentions[low : bisect_left(mentions, end, lo=low, key=start_of)]

    def before(self, paragraph: int, token: int | None, most: int) -> Sequence[Mention]:
        """The last `most` mentions before a token of a paragraph, in order; of all when it is absent."""
        mentions = self._mentions[paragraph]
        high = len(mentions)
        if token is not None:
            high = bisect_right(mentions, token - 1, key=start_of)
        return mentions[max(0, high - most) : high]
