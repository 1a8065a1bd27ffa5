"""The people and organisations that a story names: fullest name, role, gender.

Names are runs of capitalised words outside quotation marks. Nothing is looked up anywhere: what is known
of somebody is what the story says, and whether a first name is a man's or a woman's.
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence

from newsdoc.quotes.declension import nominative, surnames
from newsdoc.quotes.entities import (
    Entity,
    Gender,
    Mention,
    new_entity,
    plain_letters,
    start_of,
)
from newsdoc.quotes.epithets import age_in
from newsdoc.quotes.language import Language
from newsdoc.quotes.name_contexts import (
    AGED,
    is_in_brackets,
    is_introduced,
    is_relative,
    is_speaking,
    noun_before,
    of_members,
    past_domain,
    with_domain,
)
from newsdoc.quotes.name_runs import LONGEST, RUN, Split, last_name, read_role, split_run
from newsdoc.quotes.nicknames import MARKS
from newsdoc.quotes.offices import office_before, office_given
from newsdoc.quotes.paragraph import Paragraph

_BY_RELATION = re.compile(r"[ynh],N,")
"""A first name beside what somebody is: "Son épouse, Nina, pleure"."""
_PAIR = re.compile(r"(?<![NKA])NcNN{1,3}(?![N])")
Short = tuple[Paragraph, list[Mention], int, int, tuple[str, ...], str | None]
"""A name of one word, with the mentions that it may join, its range, its words and its title."""

_BESIDE = frozenset("yn,")
"""Before a name: what may be a role."""
_NEAREST = 40
"""How many full names before a surname are looked at."""
_SHORTEST = 2
"""Letters of a label in capitals that is no name."""
_INITIALS = 6
"""Letters of the initials of a body at most."""
_TOGETHER = frozenset(("twins", "brothers", "sisters", "siblings", "couple", "triplets", "cousins"))
"""What two people of one surname are."""
_ENDS = 2
"""How many words of a long name stand for it."""
_FAMILY = 40
"""How many people of one surname are told apart."""
_MANY = 60
"""In a story with more people than this nobody is told by being the only one of a kind."""


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
        self._by_middle: dict[str, Entity] = {}
        self._by_ends: dict[tuple[str, ...], Entity] = {}
        self._families: dict[str, list[Entity]] = {}
        self._mentions: list[list[Mention]] = []
        self._noted: dict[int, list[Mention]] = {}
        self._splits: dict[str, Split] = {}
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
        self._mentions += [[] for _ in paragraphs]
        short: list[Short] = []
        for number, paragraph in enumerate(paragraphs):
            if paragraph.tokens.tags:
                self._full_names(paragraph, self._mentions[number], short)
        self._short_names(short)
        for here in self._mentions:
            if len(here) > 1:
                here.sort(key=start_of)

    def _full_names(self, paragraph: Paragraph, here: list[Mention], short: list[Short]) -> None:
        """Add the mentions of full names of a paragraph, and to `short` the other names in it."""
        language = self._language
        rules = language.model is None
        titles = language.role_titles
        tags, words = paragraph.tokens.tags, paragraph.tokens.words
        for match in RUN.finditer(tags):
            start, end = match.span()
            office = start
            title: str | None = None
            if end - start == 1:
                word = words[start]
                if word.lower() in titles and tags[start] != "A":
                    continue
                parts: tuple[str, ...] = (word,)
                plain = not rules and not tags.startswith("p", end)
                if plain and not is_relative(words, start, language):
                    # Most names by far.
                    short.append((paragraph, here, start, end, parts, None))
                    if tags.startswith(",9,", end) and self.by_short_name(word) is None:
                        # "Subramaniam, 47, disputed": a surname is all that is told.
                        self._enter(parts, None).person = True
                    elif tags.startswith("Ez", start - 2) and words[start - 2] == "known":
                        self._enter_known(paragraph, start, word)
                    continue
            else:
                end = min(end, start + LONGEST)
                if language.name_particles and end - start > 2:  # two words are a name
                    start = past_domain(tags, words, start, end, language)
                elif not rules and end - start > 2:
                    start = office_before(words, start, end, language)
                parts, title = self._split(tags, words, start, end)
            if rules:
                parts, title = self._by_rules(paragraph, start, end, parts, title)
            whole = None
            if tags.startswith("p", end) and title is None and tags[end - 1] != "Y":
                whole = with_domain(tags, words, end, language)
            elif tags[end - 1] == "Y" and tags.startswith("N", end):
                whole = of_members(tags, words, end, language)
            if whole is not None:
                tokens = paragraph.tokens
                name = paragraph.text[tokens.starts[start] : tokens.end(whole - 1)]
                entity = self._enter((name,), None)
                here.append(Mention(start, whole, entity))
                if is_in_brackets(tags, whole):
                    self._by_last.setdefault(words[whole + 1], entity)
            elif len(parts) == 1 and title is None and self._is_new_relative(words, start, parts):
                # "His wife, Lorna, hid": a first name is all that is told.
                entity = self._enter(parts, None)
                entity.person = entity.relative = entity.called = True
                entity.take_first_name(parts[0], language)
                noun = noun_before(words, start)
                noun -= words[noun].lower() not in language.kin
                entity.take_gender(words[noun], language)
                here.append(Mention(start, end, entity))
            elif len(parts) == 1 or (parts and not rules and parts[0].islower()):
                # "van der Berg": a surname, however many words it has.
                short.append((paragraph, here, start, end, parts, title))
            elif parts and not paragraph.heading:
                entity = self._full.get(parts) or self._part_of(parts) or self._enter(parts, title)
                self._look_beside(entity, paragraph, start, end, in_office=office < start)
                here.append(Mention(start, end, entity))
        if "NcNN" in tags and not paragraph.heading:
            self._enter_pairs(tags, words)

    def _enter_known(self, paragraph: Paragraph, start: int, name: str) -> None:
        """The singer known as Vesper: a single name is all that is told."""
        words = paragraph.tokens.words
        noun = words[start - 3].lower() if start > 2 else ""  # "singer known as"
        if self._language.is_role(noun) and self.by_short_name(name) is None:
            entity = self._enter((name,), None)
            entity.person = entity.called = True
            entity.role = noun

    def _is_new_relative(self, words: Sequence[str], start: int, parts: tuple[str, ...]) -> bool:
        known = self.by_short_name(parts[0])
        return known is None and is_relative(words, start, self._language)

    def _split(self, tags: str, words: list[str], start: int, end: int) -> Split:
        """The name and the title of a run, from memory where the story had it before."""
        written = " ".join(words[start:end])
        split = self._splits.get(written)
        if split is None:
            language = self._language
            split = split_run(tags, words, start, end, language)
            if language.cases is not None:
                split = (nominative(split[0], language.cases), split[1])
            parts = split[0]
            if len(parts) > 1 and parts[0].lower() in language.name_particles:
                # "De Graaf": the surname with its particle, in capitals where it stands alone.
                split = (parts[-1:], split[1])
            self._splits[written] = split
        return split

    def _whole(self, parts: tuple[str, ...]) -> tuple[str, ...]:
        """The name that some words end: "أبو رمضان" after "باسل أبو رمضان"; else as given."""
        known = self._by_last.get(parts[-1]) if parts else None
        whole = () if known is None else tuple(known.name.split())
        return whole if len(whole) > len(parts) and whole[-len(parts) :] == parts else parts

    def _by_rules(
        self, paragraph: Paragraph, start: int, end: int, parts: tuple[str, ...], title: str | None
    ) -> Split:
        """What stands beside a single word, in languages whose roles have no capital."""
        language = self._language
        tags, words = paragraph.tokens.tags, paragraph.tokens.words
        if len(parts) != 1:
            return (self._whole(parts) if language.caseless else parts), title
        if words[start][0] in MARKS and end - start > 1:
            # "el “Tanque” Ledesma"
            self._enter(parts, None).person = True
        if title is not None:
            return parts, title
        if tags[start - 1 : start] == "y":
            # "Bundeskanzlerin Merkel": the role has no capital of its own to tell it by.
            word = words[start - 1]
            initials = (
                words[start].isupper() and 1 < len(words[start]) <= _INITIALS
            )  # "ce délégué CGT"
            if language.is_role(word.lower()) and not (initials and language.like_roles):
                return parts, word
        courteous = start > 0 and words[start - 1].lower() in language.courtesy
        related = bool(language.name_particles) and start > 1
        related = related and _BY_RELATION.fullmatch(tags, start - 2, end + 1) is not None
        if courteous or related or is_introduced(tags, end):
            # "Inès, 34 ans": a first name is all that is told.
            known = self.by_short_name(parts[0])
            known_name = parts[0].lower() in language.first_names
            # "un pêcheur, Soilihi, hausse les épaules"
            told = (
                related and bool(language.like_roles) and language.is_role(words[start - 2].lower())
            )
            if known is None and (known_name or told or AGED.match(tags, end)):
                known = self._enter(parts, None)
                known.person = True
                known.take_first_name(parts[0], language)
                read_role(known, paragraph, start, end, language)
        return parts, title

    def _look_beside(
        self, entity: Entity, paragraph: Paragraph, start: int, end: int, *, in_office: bool
    ) -> None:
        """Note what the words around a full name say of its bearer."""
        tags = paragraph.tokens.tags
        words, language = paragraph.tokens.words, self._language
        after = tags[end : end + 1]
        before = tags[start - 1] if start else ""
        if before == "Y" and entity.person:
            # "Ethiopia's Tsegaye Bekele", and later "the Ethiopian"
            entity.offices += (words[start - 1].lower(),)
        if not entity.person:
            if is_in_brackets(tags, end):
                # "the Coastal Safety Agency (CSA)"
                self._by_last.setdefault(words[end + 1], entity)
        else:
            if after == "," and tags.startswith("9", end + 1):
                entity.age = entity.age or age_in(words[end + 1])  # "Petrie, 44,"
            untold = entity.role is None or entity.role.lower() in language.degrees
            if untold and (after == "," or in_office or before in _BESIDE):
                read_role(entity, paragraph, start, end, language)
            if language.appointing:
                office = office_given(tags, words, end, language)
                entity.offices += (office,) if office is not None else ()
        if is_relative(words, start, language):
            entity.relative = True

    def _short_names(self, short: Sequence[Short]) -> None:
        """Add the mentions of those who are called by a surname, a first name or a title with it."""
        language = self._language
        named = {id(here): tuple(here) for here in self._mentions if here}
        lasts, firsts = self._by_last, self._by_first
        unchanging = language.cases is None
        for paragraph, here, start, end, parts, title in short:
            name = parts[-1]
            if "-" in name and name not in lasts and name[0].swapcase() + name[1:] in lasts:
                # "Al-Tamimi" is "al-Tamimi" at the start of a sentence.
                name = name[0].swapcase() + name[1:]
            unknown = name not in lasts and name not in firsts and name not in self._by_middle
            if unknown and title is None and is_speaking(paragraph, start, end, language):
                self._enter(parts, None).person = True
                self._full[parts].take_first_name(name, language)
            elif unknown and title is None and unchanging and not name.isupper():
                continue
            found = self._called(name, title, named.get(id(here), ()), start)
            if title is not None:
                found = found or self._enter(parts, title)
                found.take_title(title, language)
            if found is not None:
                found.called = True
                if (
                    found.role is None
                    and found.person
                    and paragraph.tokens.tags.startswith(",D", end)
                ):
                    # "Tripp, a plumber, denies that"
                    read_role(found, paragraph, start, end, language)
                here.append(Mention(start, end, found))

    def _enter_pairs(self, tags: str, words: Sequence[str]) -> None:
        """Paul et Virginie Santerre: the surname is that of both."""
        known = self._language.first_names
        for match in _PAIR.finditer(tags):
            first, other, last = match.start(), match.start() + 2, match.end()
            both = words[first].lower() in known and words[other].lower() in known
            if both or (first and words[first - 1].lower() in _TOGETHER):
                self._enter((words[first], *words[other + 1 : last]), None)

    def _enter(self, parts: tuple[str, ...], title: str | None) -> Entity:
        """The entity of a name, made when it is new."""
        known = self._full.get(parts)
        if known is not None:
            return known
        first = self._full.get(parts[:1]) if len(parts) > 1 else None
        if first is not None and first.relative:
            # "her brother Fintan", and later "Fintan Doyle"
            first.name = " ".join(parts)
            entity = self._full[parts] = first
        else:
            entity = self._full[parts] = new_entity(parts, title, self._language)
        last = last_name(parts)
        other = self._by_last.get(last)
        if other is None or (entity.person and not other.person):
            # A person is more often called by the last word of a name than an organisation.
            self._by_last[last] = entity
        if len(parts) > 1 and entity.person:
            family = self._families.setdefault(last, [])
            if len(family) < _FAMILY:
                family.append(entity)
            if (
                len(parts) > _ENDS
                and last == parts[-1]
                and plain_letters(parts[0].lower()) in self._language.first_names
            ):
                if self._language.male_articles and parts[-_ENDS][0].isupper():
                    # "Robledo" of María Ángela Robledo Ortiz
                    self._by_middle.setdefault(parts[-_ENDS], entity)
                self._by_ends.setdefault(parts[-_ENDS:], entity)
                self._by_ends.setdefault((parts[0], last), entity)
            self._by_first.setdefault(parts[0], entity)
        elif self._is_company(parts):
            # "Halden Motors", and later "Halden"
            self._by_first.setdefault(parts[0], entity)
        return entity

    def _part_of(self, parts: tuple[str, ...]) -> Entity | None:
        """Whose name these words are the end of, or first and last: "García Montero", "Mina Holt"."""
        return self._by_ends.get(parts) if len(parts) == _ENDS else None

    def _is_company(self, parts: tuple[str, ...]) -> bool:
        language = self._language
        trading = len(parts) > 1 and parts[-1].lower().rstrip(".") in language.trading
        return trading and parts[0].lower() not in language.demonyms

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
        return self._by_last.get(name) or self._by_first.get(name) or self._by_middle.get(name)

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
        # Beside the names, which may be many, for they come nearly in order.
        insort(self._noted.setdefault(paragraph, []), mention, key=start_of)

    def within(self, paragraph: int, start: int, end: int) -> Sequence[Mention]:
        """The mentions in a range of tokens of a paragraph, in order."""
        found = _between(self._mentions[paragraph], start, end)
        noted = self._noted.get(paragraph)
        if noted is not None:
            found = sorted(found + _between(noted, start, end), key=start_of)
        return found

    def before(self, paragraph: int, token: int | None, most: int) -> Sequence[Mention]:
        """The last `most` mentions before a token of a paragraph, in order; of all when it is absent."""
        found = _last(self._mentions[paragraph], token, most)
        noted = self._noted.get(paragraph)
        if noted is not None:
            found = sorted(found + _last(noted, token, most), key=start_of)[-most:]
        return found


def _between(mentions: list[Mention], start: int, end: int) -> list[Mention]:
    low = bisect_left(mentions, start, key=start_of)
    return mentions[low : bisect_left(mentions, end, lo=low, key=start_of)]


def _last(mentions: list[Mention], token: int | None, most: int) -> list[Mention]:
    high = len(mentions)
    if token is not None:
        high = bisect_left(mentions, token, key=start_of)
    return mentions[max(0, high - most) : high]
