"""Every noun phrase that may name whose words a quotation is, and what the weights are asked of each."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from newsdoc.quotes.language import Language
from newsdoc.quotes.noun_phrases import Phrase, find_phrases
from newsdoc.quotes.paragraph import Found, Paragraph
from newsdoc.quotes.source_features import Asked, source_features
from newsdoc.quotes.source_kinds import kind_of
from newsdoc.quotes.tokens import Range
from newsdoc.quotes.word_order import Part, find_parts

_BACK = 2
"""How many sentences before the quotation are looked at."""
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


class Sources:
    """The candidates for the sources of one story, in the order of its quotations."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._ends: dict[int, list[int]] = {}
        self._phrases: dict[tuple[int, int], list[Phrase]] = {}
        self._parts: dict[tuple[int, int], list[Part]] = {}
        self._last: tuple[Paragraph, Range] | None = None
        self._earlier: tuple[Paragraph, Range] | None = None

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
        sentences = paragraph.sentences
        index = self._sentence_of(paragraph, position)
        proposal: tuple[Paragraph, Range] | None = None
        cue = found.cue
        if cue is not None and cue.source is not None and found.home is not None:
            proposal = (found.home, cue.source)
        basis = found.basis[0] if found.basis else "none"
        state = f"{basis}{cue.order[0]}{'s' if cue.silent else 'c'}" if cue is not None else "none"
        made: list[Candidate] = []
        matched = False
        places = range(max(0, index - _BACK), min(len(sentences), index + 2))
        if found.kind == "indirect" and cue is not None and not cue.silent and proposal is not None:
            # A report with a verb of its own names its source in the sentence of that verb.
            at = self._sentence_of(paragraph, cue.first) if proposal[0] is paragraph else index
            places = range(at, at + 1)
        asked = Asked(position, index, cue)
        for place in places:
            step = place - index
            parts = self._parts_of(paragraph, sentences[place])
            for number, phrase in enumerate(self._of(paragraph, sentences[place])):
                if phrase.start <= position < phrase.end:
                    continue
                relation = _relation(paragraph, phrase, proposal)
                matched = matched or relation != "n"
                features = source_features(
                    paragraph, phrase, asked, self._language, rank=number, step=step, parts=parts
                )
                features.append(f"c{relation}{state}")
                features.append(f"c{relation}{state}{step}")
                features.append(f"c{relation}")
                features.append(f"c{relation}{'s' if cue is None or cue.silent else 'c'}{step}")
                span = (phrase.start, phrase.end)
                if relation != "n" and proposal is not None:
                    span = (min(span[0], proposal[1][0]), max(span[1], proposal[1][1]))
                    if cue is not None and span[0] < cue.last <= proposal[1][0]:
                        # "nach Angaben der Polizei": the noun belongs to the cue.
                        span = (proposal[1][0], span[1])
                made.append(Candidate(paragraph, span, tuple(features)))
        if proposal is not None and not matched:
            kind = "far" if proposal[0] is not paragraph else "near"
            made.append(self._remote(proposal, f"proposed{kind}{state}"))
        if self._last is not None and self._last != proposal:
            kind = "far" if self._last[0] is not paragraph else "near"
            # A clause that names its own source needs none of another paragraph.
            own = kind == "far" and proposal is not None and cue is not None and not cue.silent
            if not own and not any(
                one.paragraph is self._last[0] and one.place == self._last[1] for one in made
            ):
                made.append(self._remote(self._last, f"last{kind}{state}"))
        if (
            asked.free
            and self._earlier is not None
            and not any(
                one.paragraph is self._earlier[0] and one.place == self._earlier[1] for one in made
            )
        ):
            kind = "far" if self._earlier[0] is not paragraph else "near"
            made.append(self._remote(self._earlier, f"earlier{kind}{state}"))
        return made

    def _sentence_of(self, paragraph: Paragraph, position: int) -> int:
        """The index of the sentence that a token stands in."""
        ends = self._ends.get(id(paragraph))
        if ends is None:
            ends = self._ends[id(paragraph)] = [high for _, high in paragraph.sentences]
        return min(bisect_right(ends, position), len(ends) - 1)

    def _of(self, paragraph: Paragraph, sentence: Range) -> list[Phrase]:
        key = (id(paragraph), sentence[0])
        known = self._phrases.get(key)
        if known is None:
            found = find_phrases(paragraph.tokens, self._language, *sentence)
            known = self._phrases[key] = found[:_MOST]
        return known

    def _parts_of(self, paragraph: Paragraph, sentence: Range) -> list[Part]:
        key = (id(paragraph), sentence[0])
        known = self._parts.get(key)
        if known is None:
            phrases = self._of(paragraph, sentence)
            known = self._parts[key] = find_parts(
                paragraph.tokens, self._language, *sentence, phrases
            )
        return known

    def _remote(self, place: tuple[Paragraph, Range], name: str) -> Candidate:
        paragraph, source = place
        kind = kind_of(paragraph, source[0], source[1], self._language)
        return Candidate(paragraph, source, (name, f"{name}{kind}"))


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
