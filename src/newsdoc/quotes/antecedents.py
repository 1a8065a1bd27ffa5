"""Whom a pronoun or an epithet means: somebody named before, in the nearest sentence that fits."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Collection, Sequence
from itertools import islice

from newsdoc.model.quotes import Speaker
from newsdoc.quotes.entities import Entity, Gender, Mention
from newsdoc.quotes.epithets import read_epithet
from newsdoc.quotes.language import Language
from newsdoc.quotes.names import Names
from newsdoc.quotes.paragraph import Paragraph
from newsdoc.quotes.phrase_rules import phrase_from

_MENTIONS = 40
"""How many mentions back in a paragraph."""
_PEOPLE = 400
"""How many people of a story are looked at for their age or country."""
_REACH = 4
"""How many paragraphs back somebody may have been named."""
_FAR = 8
"""How many paragraphs back somebody may stand whose role tells that he is meant."""
_SENTENCES = 12
"""How many sentences back in a paragraph somebody without a name may have been told of."""
_STEM = 4
"""How many letters a country and a word for its people share: "Ethiopia", "Ethiopian"."""


class Antecedents:
    """Those of a story whom others of its words mean.

    Args:
        paragraphs: of the story.
        names: in it.
        language: for pronouns and epithets.
    """

    def __init__(self, paragraphs: Sequence[Paragraph], names: Names, language: Language) -> None:
        self._paragraphs = paragraphs
        self._index = {id(paragraph): i for i, paragraph in enumerate(paragraphs)}
        self._names = names
        self._language = language
        self._brought_in: dict[int, frozenset[str]] = {}

    def nearest(self, index: int, token: int, gender: Gender) -> Entity | None:
        """Whom a pronoun refers to: in the nearest sentence with a fitting person, its first one."""
        fitting = ("unknown", gender) if gender != "unknown" else ("unknown", "male", "female")
        for sure in (True, False):
            # First those who are people for certain: "New Zealand" looks like somebody's name.
            for number in range(index, max(-1, index - _REACH - 1), -1):
                before = token if number == index else None
                mentions = [
                    mention
                    for mention in self._names.before(number, before, _MENTIONS)
                    if mention.entity.gender in fitting
                    and (mention.entity.is_surely_person if sure else mention.entity.person)
                ]
                if not mentions:
                    continue
                sentences = self._paragraphs[number].sentences
                low = sentences[bisect_right(sentences, (mentions[-1].token, sys.maxsize)) - 1][0]
                here = [mention.entity for mention in mentions if mention.token >= low]
                if gender == "unknown":
                    return here[0]
                if self._language.like_roles and not self._language.epithets:
                    here = self._subjects_first(number, mentions, low) or here
                best = next((one for one in here if one.gender == gender), here[0])
                if best.gender == gender or not self._is_owned(number, mentions, best, gender):
                    return best
        return self._names.only(gender)

    def _subjects_first(self, number: int, mentions: Sequence[Mention], low: int) -> list[Entity]:
        """Those of a sentence behind no preposition: "Éliminée par Eva Novak, Ana Burin …"."""
        tags = self._paragraphs[number].tokens.tags
        free = []
        for mention in mentions:
            first = mention.token
            while first > low and tags[first - 1] in "DHynjAN":
                first -= 1
            if mention.token >= low and (first == low or tags[first - 1] not in "pfL"):
                free.append(mention.entity)
        return free

    def last(self, index: int, token: int, gender: Gender) -> Entity | None:
        """Who of a gender was named last, in this paragraph or the one before: "ce dernier"."""
        for number in range(index, max(-1, index - 2), -1):
            before = token if number == index else None
            for mention in reversed(self._names.before(number, before, _MENTIONS)):
                told = "unknown" in (gender, mention.entity.gender)
                if mention.entity.person and (told or mention.entity.gender == gender):
                    return mention.entity
        return None

    def in_role(
        self, index: int, token: int, gender: Gender, roles: Collection[str]
    ) -> Entity | None:
        """Who was named last of those of a gender who have one of some roles.

        Args:
            index: of the paragraph where the person is called by another word.
            token: of that word.
            gender: that it tells.
            roles: nouns, in lower case.
        """
        fitting = ("unknown", gender) if gender != "unknown" else ("unknown", "male", "female")
        for number in range(index, max(-1, index - _FAR - 1), -1):
            before = token if number == index else None
            for mention in reversed(self._names.before(number, before, _MENTIONS)):
                one = mention.entity
                if one.person and one.gender in fitting and _has_role(one, roles):
                    return one
        return None

    def _is_owned(
        self, number: int, mentions: Sequence[Mention], one: Entity, gender: Gender
    ) -> bool:
        """Whether somebody is told as a relative of who is rather meant: "she" by "her cousin Taras"."""
        if not one.relative:
            return False
        language = self._language
        owners = language.female if gender == "female" else language.male
        words = self._paragraphs[number].tokens.words
        at = next(mention.token for mention in mentions if mention.entity is one)
        owner = words[max(0, at - 3) : at]
        return any(word.lower() in owners for word in owner)

    def unnamed(self, index: int, token: int) -> Speaker | None:
        """Somebody without a name whom a pronoun refers to: "Директор школы … он"."""
        language = self._language
        if not language.suffixed:
            return None
        for number in range(index, max(-1, index - 2), -1):
            paragraph = self._paragraphs[number]
            tags, words = paragraph.tokens.tags, paragraph.tokens.words
            last = len(paragraph.sentences)
            if number == index:
                # Those that end before the pronoun.
                last = max(0, bisect_right(paragraph.sentences, (token, 0)) - 1)
            for low, high in reversed(paragraph.sentences[max(0, last - _SENTENCES) : last]):
                if tags[low : low + 1] in ("", "-"):
                    continue
                subject = phrase_from(tags, low, high, beside=False)
                inside = () if subject is None else [words[at].lower() for at in range(*subject)]
                if subject is not None and language.predicates and not language.agreeing:
                    # "Hans kone opdagede": the verb is on no list.
                    roles = [at for at, word in enumerate(inside) if language.is_role(word)]
                    subject = (low, low + roles[0] + 1) if roles else subject
                if subject is not None and any(map(language.is_role, inside)):
                    name = paragraph.text[
                        paragraph.tokens.starts[low] : paragraph.tokens.end(subject[1] - 1)
                    ]
                    return Speaker(name=name, kind="unnamed")
        return None

    def by_epithet(self, paragraph: Paragraph, start: int, end: int) -> Entity | None:
        """Whom "the 33-year-old", "the Irishman", "the singer" mean: of that age, else named last."""
        words = [word.lower() for word in paragraph.tokens.words[start + 1 : end]]
        told = read_epithet(words, self._language)
        if paragraph.tokens.words[start].lower() not in self._language.definite:
            return None
        if told is None:
            return self._by_trade(paragraph, start, words)
        origin = [word[:_STEM] for word in words if word in self._language.demonyms]
        if origin:
            for one in islice(self._names.people(), _PEOPLE):
                described = " ".join((one.role or "", *one.offices)).lower()
                if any(stem in described for stem in origin):
                    return one
        if told.age is not None:
            for one in islice(self._names.people(), _PEOPLE):
                if one.age == told.age:
                    return one
        index = self._index[id(paragraph)]
        entity = self._by_trade(paragraph, start, words)
        entity = entity or self.nearest(index, start, told.gender)
        if entity is not None:
            self._names.note(index, Mention(start, end, entity))
        return entity

    def _by_trade(self, paragraph: Paragraph, start: int, words: Sequence[str]) -> Entity | None:
        """Whom "the astronaut" means of whom no trade was told: who was named last and has none."""
        language = self._language
        index = self._index[id(paragraph)]
        if len(words) != 1 or not language.is_role(words[0]) or words[0] in language.of_the_scene:
            return None
        if not language.epithets:
            return None
        before = self._paragraphs[max(0, index - _REACH) : index + 1]
        if any(words[0] in self._nouns_of(one) for one in before):
            return None
        for number in range(index, max(-1, index - _REACH - 1), -1):
            token = start if number == index else None
            for mention in reversed(self._names.before(number, token, _MENTIONS)):
                one = mention.entity
                title = one.role is None or one.role.lower() in language.role_titles
                if one.is_surely_person and title and not one.relative:
                    self._names.note(index, Mention(start, start + 2, one))
                    return one
        return None

    def _nouns_of(self, paragraph: Paragraph) -> frozenset[str]:
        known = self._brought_in.get(id(paragraph))
        if known is None:
            known = self._brought_in[id(paragraph)] = _brought_in(paragraph, self._language)
        return known


def _has_role(entity: Entity, roles: Collection[str]) -> bool:
    return any(
        word in roles
        for role in (entity.role or "", *entity.offices)
        for word in role.lower().split()
    )


def _brought_in(paragraph: Paragraph, language: Language) -> frozenset[str]:
    """The nouns by which people without a name are told: "a sculptor", "two sculptors"."""
    words, tags = paragraph.tokens.words, paragraph.tokens.tags
    nouns = set()
    for at, word in enumerate(words):
        low = word.lower()
        if low.endswith("s"):
            nouns.add(low[:-1])
        if at and tags[at - 1] in "D9n" and words[at - 1].lower() not in language.definite:
            nouns.add(low)
    return frozenset(nouns)
