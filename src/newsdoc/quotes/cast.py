"""Who takes part in one story, and who spoke in it last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise

from newsdoc.model.quotes import Basis, Speaker
from newsdoc.quotes.antecedents import Antecedents
from newsdoc.quotes.entities import Entity
from newsdoc.quotes.language import Language
from newsdoc.quotes.names import Names
from newsdoc.quotes.paragraph import Paragraph
from newsdoc.quotes.titles import Titles

_MENTIONS = 40
"""How many mentions back in a paragraph."""

Answer = tuple[Speaker | None, Basis | None]
"""The speaker, and the step that led to it."""


class Cast:
    """The people and organisations of one story, for all who resolve its sources.

    Args:
        paragraphs: with what was found in them.
        language: for names and titles.
        people: (name, role, URI) of people known from the article's metadata.
    """

    def __init__(
        self,
        paragraphs: Sequence[Paragraph],
        language: Language,
        people: Iterable[tuple[str, str | None, str | None]] = (),
    ) -> None:
        self.paragraphs = paragraphs
        self.language = language
        self.names = Names(language, people)
        self.names.read(paragraphs)
        self.titles = Titles(self.names, language)
        self.antecedents = Antecedents(paragraphs, self.names, language)
        self.latest: Speaker | None = None
        """Who spoke last."""
        self.group: Speaker | None = None
        """The last speaker that is no single person."""
        self._index = {id(paragraph): i for i, paragraph in enumerate(paragraphs)}
        self._speakers: dict[int, Speaker] = {}

    def index(self, paragraph: Paragraph) -> int:
        """The number of a paragraph in the story, from 0."""
        return self._index[id(paragraph)]

    def speaker_of(self, entity: Entity) -> Speaker:
        """The speaker that somebody named in the story is, made once."""
        known = self._speakers.get(id(entity))
        if known is None:
            known = Speaker(
                name=entity.name,
                role=entity.role,
                kind="person" if entity.person else "organisation",
                organisation=entity.organisation,
                uri=entity.uri,
            )
            self._speakers[id(entity)] = known
        if not entity.person:
            self.group = known
        elif self.language.like_roles and not self.language.epithets:
            # Who speaks is somebody, for all that his first name is on no list.
            entity.called = True
        return known

    def is_named_before(self, entity: Entity, index: int, token: int) -> bool:
        """Whether somebody was named before a token."""
        return any(
            mention.entity is entity
            for number in range(index, -1, -1)
            for mention in self.names.before(number, token if number == index else None, _MENTIONS)
        )

    def is_alone(self, entity: Entity, index: int, token: int) -> bool:
        """Whether nobody else was named before a token, nor far before it."""
        return not any(
            mention.entity.person and mention.entity is not entity
            for number in range(index, max(-1, index - _MENTIONS), -1)
            for mention in self.names.before(number, token if number == index else None, _MENTIONS)
        )

    @cached_property
    def written(self) -> frozenset[str]:
        """Every word of the story, as written."""
        read = (paragraph.tokens.words for paragraph in self.paragraphs)
        return frozenset(word for words in read for word in words)

    @cached_property
    def brought_in(self) -> frozenset[str]:
        """Nouns in lower case for those that the story brings in without a name: "un chauffeur"."""
        return frozenset(
            noun.lower()
            for paragraph in self.paragraphs
            for article, noun in pairwise(paragraph.tokens.words)
            if article in self.language.indefinite
        )
