"""Every noun phrase that may name whose words a quotation is, and what the weights are asked of each."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from newsdoc.quotes.language import Language
from newsdoc.quotes.noun_phrases import Phrase, find_phrases
from newsdoc.quotes.paragraph import Cue, Found, Paragraph
from newsdoc.quotes.source_kinds import kind_of
from newsdoc.quotes.tokens import Range

_SEGMENTS = frozenset("QRXPU")
_BACK = 2
"""How many sentences before the quotation are looked at."""
_MOST = 14
"""How many phrases of a sentence are looked at."""
_SHORT_WORD = 14
_BESIDE = 16
_IN_SUBCLAUSE = re.compile(r"[Ctzqw]|p?D(?![nNKyAj9P])")
"""How a clause opens that only says more of a word: "…, mit dem sie spielt, …"."""
_SIGNS = frozenset("V,:E;MatzC")


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
        self._last: tuple[Paragraph, Range] | None = None
        self._heads: set[str] = set()

    def remember(self, paragraph: Paragraph, source: Range) -> None:
        """Note a source that was decided on."""
        self._last = (paragraph, source)
        self._heads.add(paragraph.tokens.words[source[1] - 1])

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
        for place in places:
            step = place - index
            for number, phrase in enumerate(self._of(paragraph, sentences[place])):
                if phrase.start <= position < phrase.end:
                    continue
                relation = _relation(paragraph, phrase, proposal)
                matched = matched or relation != "n"
                features = self._features(
                    paragraph, phrase, number=number, position=position, step=step, cue=cue
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

    def _remote(self, place: tuple[Paragraph, Range], name: str) -> Candidate:
        paragraph, source = place
        kind = kind_of(paragraph, source[0], source[1], self._language)
        return Candidate(paragraph, source, (name, f"{name}{kind}"))

    def _features(
        self,
        paragraph: Paragraph,
        phrase: Phrase,
        *,
        number: int,
        position: int,
        step: int,
        cue: Cue | None,
    ) -> list[str]:
        tags, words = paragraph.tokens.tags, paragraph.tokens.words
        language = self._language
        start, end = phrase.start, phrase.end
        side = "l" if start < position else "r"
        where = f"{side}{step}"
        kind = kind_of(paragraph, start, phrase.core, self._language)
        first = words[start].lower() if tags[start] in "DHeh" else tags[start]
        before = tags[start - 1] if start else "^"
        previous = words[start - 1].lower() if start and before in "pfLz" else before
        if len(previous) > _SHORT_WORD:
            previous = "-"
        place = end
        while place < len(tags) and tags[place] in "ro":
            place += 1
        after = tags[place : place + 1] or "$"
        near = start - 1
        while near >= 0 and tags[near] in "roi":
            near -= 1
        left = tags[near] if near >= 0 else "^"
        lemma_after = self._lemma(words[place]) if after in "VE" else "-"
        lemma_before = self._lemma(words[near]) if left in "VE" else "-"
        gap = tags[end:position] if side == "l" else tags[position + 1 : start]
        signs = "".join(sign for sign in "V:,EMzC" if sign in gap)
        others = sum(1 for tag in gap if tag in _SEGMENTS)
        case = "o" if first in language.oblique or before in "pf" else "n"
        said = "-"
        if cue is not None and any(a <= start < b for a, b in cue.content):
            said = "in"
        elif cue is not None and start <= cue.first < end:
            said = "cue"
        head = words[phrase.core - 1]
        free = cue is None or cue.silent
        known = "k" if head in self._heads else "-"
        low = min(number, 4)
        comma = tags.rfind(",", max(0, start - _BESIDE), start)
        opener = tags[comma + 1] if comma >= 0 else "^"
        closing = tags.find(",", end, end + _BESIDE)
        closer = tags[closing - 1] if closing >= 0 else "$"
        free_clause = "y" if comma + 1 == start else "-"
        apart = cue is None or not comma < cue.first < max(closing, end)
        inside = "-"
        if comma >= 0 and apart and _IN_SUBCLAUSE.match(tags, comma + 1) is not None:
            inside = "y" if closing >= 0 else "e"
        low = min(number, 4)
        mood = (
            "M"
            if free and "M" in tags[position - 12 if position > 12 else 0 : position + 8]
            else "-"
        )
        return [
            f"x{case}{kind}{head[-3:]}",
            f"o{opener}{closer}",
            f"sub{inside}{case}",
            f"sub{inside}{kind}",
            f"q{opener}{closer}{side}{free_clause}",
            f"y{kind}{case}",
            f"z{'d' if tags[start] in 'DHe' else 'b'}{kind}{where}",
            f"m{mood}{kind}{step}",
            f"s{where}{kind}",
            f"w{where}{first}",
            f"p{where}{previous}",
            f"t{where}{before}{after}",
            f"u{where}{left}{after}",
            f"v{where}{case}{kind}{low}",
            f"a{side}{lemma_after}",
            f"b{side}{lemma_before}",
            f"g{where}{signs}{min(others, 2)}",
            f"h{where}{said}{case}",
            f"k{where}{known}{kind}",
            f"i{where}{low}{case}",
            f"d{where}{min(len(gap) // 4, 6)}{case}",
            f"n{where}{left if left in 'V,^E' else '-'}{after if after in 'V,aE:' else '-'}{case}",
        ]

    def _lemma(self, word: str) -> str:
        form = self._language.forms.get(word.lower())
        return form.lemma if form is not None else "?"


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
