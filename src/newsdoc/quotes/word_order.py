"""Clauses, their finite verbs and their subjects, where the finite verb of a main clause stands second.

Reads tags and the spelling of small words. A phrase may be the subject by its place: first before the
verb, or first behind it; what its determiner and its noun say of its case may forbid it. All of this is
a guess that weights are asked about, no decision.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newsdoc.quotes.finite_verbs import is_finite
from newsdoc.quotes.language import Language
from newsdoc.quotes.tokens import Phrase, Tokens

_EDGE = re.compile(r"[,;:()~-]")
_VERB = re.compile(r"[aMVmnE]")
_REPORT = re.compile(r"[VE]")
_SUBORDINATE = frozenset("CtwqzE")
_NOMINAL = tuple("nNKyAj9PEv")
"""What follows an article that is none of its own."""
_MOST_CLAUSES = 12


class Part(NamedTuple):
    """A stretch of a sentence between two marks that has a finite verb; places are tokens."""

    start: int
    """Its first token."""
    end: int
    """The token after its last one."""
    verb: int
    """Its finite verb."""
    main: bool
    """Whether it is no subordinate clause."""
    report: str
    """Lemma of the verb of speech in it, finite or at its end; empty when there is none."""
    first: int
    """Start of the phrase before its verb that may be the subject; -1 when there is none."""
    second: int
    """Start of the phrase behind its verb that may be; -1 when there is none."""

    def holds(self, place: int) -> bool:
        """Whether a token stands in it."""
        return self.start <= place < self.end

    @property
    def subject(self) -> int:
        """Start of the likelier one; -1 when there is none."""
        return self.first if self.first >= 0 else self.second


def find_parts(
    tokens: Tokens, language: Language, low: int, high: int, phrases: list[Phrase]
) -> list[Part]:
    """The clauses of a sentence, from left to right.

    Args:
        tokens: of the paragraph.
        language: of the text.
        low: first token of the sentence.
        high: the token after its last one.
        phrases: the noun phrases of the sentence, in order.

    Example:
        >>> from newsdoc.quotes.languages import language_data, tagger_for
        >>> from newsdoc.quotes.noun_phrases import find_phrases
        >>> from newsdoc.quotes.tokens import tokenise
        >>> german = language_data("de")
        >>> tokens = tokenise("Den Plan lobte der Lotse, weil er hilft.", [], tagger_for("de"))
        >>> found = find_phrases(tokens, german, 0, 10)
        >>> [(part.verb, part.subject, part.main) for part in find_parts(tokens, german, 0, 10, found)]
        [(2, 3, True), (8, 7, False)]
    """
    reader = _Reader(tokens, language, low, high, phrases)
    found: list[Part] = []
    start = low
    while start < high and len(found) < _MOST_CLAUSES:
        end = reader.edge(start)
        part = reader.part(start, end)
        if part is not None:
            found.append(part)
        start = end + 1
    return found


class _Reader:
    """The state of the search in one sentence."""

    __slots__ = ("_high", "_language", "_low", "_outside", "_phrases", "_tags", "_tokens", "_words")

    def __init__(
        self, tokens: Tokens, language: Language, low: int, high: int, phrases: list[Phrase]
    ) -> None:
        self._tokens = tokens
        self._tags = tokens.tags
        self._words = tokens.words
        self._language = language
        self._low = low
        self._high = high
        self._phrases = phrases
        pieces = []
        done = low
        for phrase in phrases:
            pieces += [tokens.tags[done : phrase.start], "N" * (phrase.end - phrase.start)]
            done = phrase.end
        pieces.append(tokens.tags[done:high])
        self._outside = "".join(pieces)
        """The tags of the sentence, where those inside of phrases are all `N`."""

    def edge(self, start: int) -> int:
        """The mark that ends a stretch, outside of phrases."""
        match = _EDGE.search(self._outside, start - self._low)
        return self._high if match is None else self._low + match.start()

    def part(self, start: int, end: int) -> Part | None:
        """The clause between two marks; absent when it has no finite verb."""
        sub = self._is_subordinate(start, end)
        places = self._all(_VERB, start, end)
        found = reversed(places) if sub else iter(places)
        verb = next(
            (place for place in found if is_finite(self._tokens, self._language, place, start)),
            None,
        )
        if verb is None:
            return None
        first, second = self._subjects(start, end, verb, main=not sub)
        return Part(start, end, verb, not sub, self._report(start, end), first, second)

    def _all(self, pattern: re.Pattern[str], start: int, end: int) -> list[int]:
        """The tokens of a stretch, outside of phrases, whose tags fit."""
        low = self._low
        return [
            low + match.start() for match in pattern.finditer(self._outside, start - low, end - low)
        ]

    def _is_subordinate(self, start: int, end: int) -> bool:
        """Whether a clause opens with a conjunction, or with "der" or "mit dem" without a noun."""
        tags = self._tags
        while start < end and tags[start] in "cr":
            start += 1
        if start >= end:
            return False
        article = start + 1 if tags[start] == "p" else start
        bare = (
            tags[article : article + 1] == "D" and tags[article + 1 : article + 2] not in _NOMINAL
        )
        return bare or tags[start] in _SUBORDINATE

    def _report(self, start: int, end: int) -> str:
        """The lemma of the last verb of speech in a clause."""
        for place in reversed(self._all(_REPORT, start, end)):
            form = self._language.forms.get(self._words[place].lower())
            if form is not None:
                return form.lemma
        return ""

    def _subjects(self, start: int, end: int, verb: int, *, main: bool) -> tuple[int, int]:
        """Where the phrases before and behind a verb start that may be its subject."""
        tokens, language = self._tokens, self._language
        first: Phrase | None = None
        second = -1
        for phrase in self._phrases:
            if phrase.start < start:
                continue
            if phrase.start >= end or second >= 0:
                break
            if may_be_subject(tokens, language, phrase, start):
                if phrase.start > verb:
                    second = phrase.start
                elif first is None:
                    first = phrase
        if first is None:
            return (-1, second)
        pronoun = main and second == verb + 1 and self._tags[second] == "h"
        if pronoun and case_of(tokens, language, first) != "n":
            female = self._words[second].lower() in language.female
            if not female or self._tags[first.start] in "DHe":
                # "Die Pläne nannte sie …": what stands first is the object.
                return (-1, second)
        return (first.start, second)


def may_be_subject(tokens: Tokens, language: Language, phrase: Phrase, start: int) -> bool:
    """Whether a phrase may stand in the nominative, as far as one sees."""
    tags = tokens.tags
    before = tags[phrase.start - 1] if phrase.start > start else ""
    if before and before in "pfLz":
        return False
    return case_of(tokens, language, phrase) not in "of"


def case_of(tokens: Tokens, language: Language, phrase: Phrase) -> str:
    """What its first word says of the case of a phrase.

    Returns:
        `n` nominative, `o` another one, `f` "der" before a feminine noun, `?` not to be seen.
    """
    tag = tokens.tags[phrase.start]
    word = tokens.words[phrase.start].lower()
    if tag == "h":
        return "n" if word in language.male else "?"
    if tag not in "DHe":
        return "?"
    if word in language.oblique or word.endswith(("em", "en")):
        return "o"
    if word.endswith("er"):
        head = tokens.words[_noun(tokens, phrase)].lower()
        if head.endswith(language.feminine_endings):
            return "f"
        return "n" if word == "der" and head.endswith(language.masculine_endings) else "?"
    return "?"


def _noun(tokens: Tokens, phrase: Phrase) -> int:
    """The first noun of a phrase."""
    for place in range(phrase.start, phrase.core):
        if tokens.tags[place] in "NKyAP":
            return place
    return phrase.core - 1
