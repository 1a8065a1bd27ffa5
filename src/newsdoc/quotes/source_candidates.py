"""Every noun phrase that may name whose words a quotation is, and what the weights are asked of each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from newsdoc.quotes.language import Language
from newsdoc.quotes.noun_phrases import find_phrases
from newsdoc.quotes.paragraph import Found, Paragraph
from newsdoc.quotes.source_features import Described, ask, describe, source_features
from newsdoc.quotes.source_kinds import kind_of
from newsdoc.quotes.tokens import Phrase, Range
from newsdoc.quotes.word_order import Part, find_parts

_BACK = 2
"""How many sentences before the quotation are looked at."""
_GOING_ON = (("continuation",), ("previous-paragraph",))
_MOST = 14
"""How many phrases of a sentence are looked at."""


class Candidate(NamedTuple):
    """A phrase that may be the source."""

    paragraph: Paragraph
    """Where it stands."""
    place: Range
    """Its tokens."""
    features: tuple[str, ...]
    """What the weights are asked about it."""


Place = tuple[Paragraph, Range]
"""Tokens of a paragraph."""


class Sources:
    """The candidates for the sources of one story, in the order of its quotations."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._ends: dict[int, list[int]] = {}
        self._cues: dict[int, list[int]] = {}
        self._sentences: dict[tuple[int, int], tuple[list[Part], list[Described]]] = {}
        self._last: Place | None = None
        self._earlier: Place | None = None

    def remember(self, paragraph: Paragraph, source: Range) -> None:
        """Note a source that was decided on."""
        if self._last is not None and self._last != (paragraph, source):
            self._earlier = self._last
        self._last = (paragraph, source)

    def candidates(self, paragraph: Paragraph, found: Found, position: int) -> list[Candidate]:
        """What may be the source of a quotation.

        Args:
            paragraph: that holds the quotation.
            found: with the proposal of the rules.
            position: token of its quoted segment.
        """
        sentences, tags = paragraph.sentences, paragraph.tokens.tags
        index = self._sentence_of(paragraph, position)
        proposal: Place | None = None
        cue = found.cue
        if cue is not None and cue.source is not None and found.home is not None:
            proposal = (found.home, cue.source)
        asked = ask(paragraph, position, cue)
        basis = found.basis[0] if found.basis else "none"
        state = f"{basis}{cue.order[0]}{'s' if cue.silent else 'c'}" if cue is not None else "none"
        made: list[Candidate] = []
        matched = False
        places = range(max(0, index - _BACK), min(len(sentences), index + 2))
        if found.kind == "indirect" and cue is not None and not cue.silent and proposal is not None:
            # A report with a verb of its own names its source in the sentence of that verb.
            at = self._sentence_of(paragraph, cue.first) if proposal[0] is paragraph else index
            places = range(at, at + 1)
        freely = "s" if asked.free else "c"
        aloof = found.kind != "indirect" and self._is_aloof(paragraph, found, index)
        for place in places:
            step = place - index
            parts, described = self._described(paragraph, sentences[place])
            for one in described:
                phrase = one.phrase
                if phrase.start <= position < phrase.end:
                    continue
                if aloof and not step and tags[phrase.start] != "h":
                    continue
                relation = _relation(paragraph, phrase, proposal)
                features = source_features(one, asked, step, parts)
                features += (
                    f"c{relation}{state}",
                    f"c{relation}{state}{step}",
                    f"c{relation}",
                    f"c{relation}{freely}{step}",
                )
                span = (phrase.start, phrase.end)
                if relation != "n" and proposal is not None:
                    matched = True
                    span = (min(span[0], proposal[1][0]), max(span[1], proposal[1][1]))
                    if cue is not None and span[0] < cue.last <= proposal[1][0]:
                        # "nach Angaben der Polizei": the noun belongs to the cue.
                        span = (proposal[1][0], span[1])
                made.append(Candidate(paragraph, span, tuple(features)))
        if proposal is not None and not matched:
            made.append(self._remote(paragraph, proposal, "proposed", state))
        # A clause that names its own source needs none of another paragraph.
        near_only = proposal is not None and not asked.free
        last, earlier = self._last, self._earlier
        if last is not None and last != proposal and not (near_only and last[0] is not paragraph):
            self._offer(made, paragraph, last, "last", state)
        if asked.free and earlier is not None:
            self._offer(made, paragraph, earlier, "earlier", state)
        return made

    def _is_aloof(self, paragraph: Paragraph, found: Found, index: int) -> bool:
        """Whether a sentence goes on reporting, so that its own nouns are what is spoken of.

        "Der Rücktritt sei ein „natürlicher Vorgang“."
        """
        cue = found.cue
        if cue is not None and not cue.silent and found.basis[:1] not in _GOING_ON:
            return False
        low, high = paragraph.sentences[index]
        parts, _ = self._described(paragraph, (low, high))
        main = next((part for part in parts if part.main), None)
        if main is None or paragraph.tokens.tags[main.verb] != "M":
            return False
        cues = self._cues.get(id(paragraph))
        if cues is None:
            cues = sorted(one.first for one in paragraph.cues if one.kept and not one.silent)
            self._cues[id(paragraph)] = cues
        return bisect_left(cues, low) == bisect_left(cues, high)

    def _offer(
        self, made: list[Candidate], paragraph: Paragraph, place: Place, name: str, state: str
    ) -> None:
        """Add a source that was decided on before, unless it is offered already."""
        if not any((one.paragraph, one.place) == place for one in made):
            made.append(self._remote(paragraph, place, name, state))

    def _sentence_of(self, paragraph: Paragraph, position: int) -> int:
        """The index of the sentence that a token stands in."""
        ends = self._ends.get(id(paragraph))
        if ends is None:
            ends = self._ends[id(paragraph)] = [high for _, high in paragraph.sentences]
        return min(bisect_right(ends, position), len(ends) - 1)

    def _described(
        self, paragraph: Paragraph, sentence: Range
    ) -> tuple[list[Part], list[Described]]:
        """The clauses and the phrases of a sentence."""
        key = (id(paragraph), sentence[0])
        known = self._sentences.get(key)
        if known is None:
            language = self._language
            phrases = find_phrases(paragraph.tokens, language, *sentence)[:_MOST]
            parts = find_parts(paragraph.tokens, language, *sentence, phrases)
            described = [
                describe(paragraph, phrase, rank, parts, language)
                for rank, phrase in enumerate(phrases)
            ]
            known = self._sentences[key] = (parts, described)
        return known

    def _remote(self, paragraph: Paragraph, place: Place, name: str, state: str) -> Candidate:
        """A candidate that is known from elsewhere."""
        home, source = place
        name = f"{name}{'near' if home is paragraph else 'far'}{state}"
        kind = kind_of(home, source[0], source[1], self._language)
        return Candidate(home, source, (name, f"{name}{kind}"))


def _relation(
    paragraph: Paragraph, phrase: Phrase, proposal: tuple[Paragraph, Range] | None
) -> str:
    """Whether a phrase is what the rules propose: `s` the same, `o` a part of it, `n` not."""
    if proposal is None or proposal[0] is not paragraph:
        return "n"
    start, end = proposal[1]
    if phrase.start >= end or phrase.end <= start:
        return "n"
    return "s" if phrase.start == start else "o"
