"""Whom a source refers to: names, short names, pronouns and titles, over the whole story."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsdoc.quotes.cast import Answer, Cast
from newsdoc.quotes.described_sources import described
from newsdoc.quotes.dropped_subjects import subject_before, understood
from newsdoc.quotes.generic_roles import called_by_role
from newsdoc.quotes.language import Language
from newsdoc.quotes.named_sources import called_by_name
from newsdoc.quotes.paragraph import Cue, Paragraph
from newsdoc.quotes.pronouns import meant_by_pronoun
from newsdoc.quotes.role_families import called_by_kind
from newsdoc.quotes.tokens import Range

_SAME = frozenset(("ذاته", "ذاتها", "نفسه", "نفسها"))
"""Arabic for "the same", behind somebody who spoke before."""


class Resolver:
    """Resolves the sources of one story, in the order in which they stand.

    Args:
        paragraphs: with what was found in them.
        language: for pronouns and titles.
        people: (name, role, URI) of people known from the article's metadata.
    """

    def __init__(
        self,
        paragraphs: Sequence[Paragraph],
        language: Language,
        people: Iterable[tuple[str, str | None, str | None]] = (),
    ) -> None:
        self._cast = Cast(paragraphs, language, people)
        self._language = language
        self._answers: dict[int, Answer] = {}

    def speaker(self, paragraph: Paragraph, cue: Cue) -> Answer:
        """Who the source of `cue`, which stands in `paragraph`, is."""
        known = self._answers.get(id(cue))
        if known is None:
            source = cue.source
            known = (None, None)
            if source is not None and source[0] < source[1]:
                known = self._resolve(paragraph, self._cast.index(paragraph), source)
            elif cue.dropped:
                known = understood(self._cast, paragraph, cue, self._resolve)
            if known[0] is not None:
                self._cast.latest = known[0]
            self._answers[id(cue)] = known
        return known

    def _resolve(self, paragraph: Paragraph, index: int, source: Range) -> Answer:
        tokens = paragraph.tokens
        start, end = source
        tag = tokens.tags[start]
        if end - start == 1 and tag in "hiowt":
            return meant_by_pronoun(self._cast, paragraph, index, start)
        owned = tokens.words[end - 1].lower().endswith(self._language.according_nouns)
        if tag == "H" and (end - start == 1 or (owned and self._language.according_nouns)):
            # "a su juicio", "seiner Meinung nach": the owner is who spoke last, where it does not tell his gender.
            word, language = tokens.words[start].lower(), self._language
            if word in language.male or word in language.female or word in language.common:
                return meant_by_pronoun(self._cast, paragraph, index, start)
            somebody = subject_before(self._cast, paragraph, index, start)
            return somebody or self._cast.latest, "pronoun"
        if self._language.caseless and tokens.words[end - 1] in _SAME:
            # "المتحدث ذاته"
            return self._cast.latest, "title"
        cast = self._cast
        return (
            called_by_name(cast, paragraph, index, start, end)
            or called_by_role(cast, paragraph, index, start, end)
            or called_by_kind(cast, paragraph, index, start, end)
            or described(cast, paragraph, start, end)
        )
