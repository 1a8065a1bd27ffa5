"""What a noun phrase near a quotation looks like: its form, its place, its part in its clause."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsdoc.quotes.language import Language
from newsdoc.quotes.noun_phrases import Phrase
from newsdoc.quotes.paragraph import Cue, Paragraph
from newsdoc.quotes.source_kinds import kind_of
from newsdoc.quotes.word_order import Part, case_of

_SHORT_WORD = 14
_BESIDE = 16
_RANKS = 4
"""Up to which place in its sentence phrases are told apart."""
_MOOD_BEFORE = 12
_MOOD_AFTER = 8
_IN_SUBCLAUSE = re.compile(r"[Ctzqw]|p?D(?![nNKyAj9P])")
"""How a clause opens that only says more of a word: "…, mit dem sie spielt, …"."""


class Asked(NamedTuple):
    """The quotation whose source is looked for."""

    position: int
    """Token of its quoted segment."""
    sentence: int
    """Index of its sentence in the paragraph."""
    cue: Cue | None
    """Its cue; absent when there is none."""

    @property
    def free(self) -> bool:
        """Whether no words of its own say whose it is."""
        return self.cue is None or self.cue.silent


def source_features(
    paragraph: Paragraph,
    phrase: Phrase,
    asked: Asked,
    language: Language,
    *,
    rank: int,
    step: int,
    parts: list[Part],
) -> list[str]:
    """What the weights are asked about a phrase.

    Args:
        paragraph: that holds both.
        phrase: that may be the source.
        asked: the quotation.
        language: of the text.
        rank: how many phrases of its sentence stand before it.
        step: how many sentences it stands behind the quotation; negative before it.
        parts: the clauses of its sentence.
    """
    tags, words = paragraph.tokens.tags, paragraph.tokens.words
    start, end = phrase.start, phrase.end
    cue, position = asked.cue, asked.position
    side = "l" if start < position else "r"
    where = f"{side}{step}"
    kind = kind_of(paragraph, start, phrase.core, language)
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
    gap = position - end if side == "l" else start - position - 1
    case = "o" if first in language.oblique or before in "pf" else "n"
    head = words[phrase.core - 1]
    comma = tags.rfind(",", max(0, start - _BESIDE), start)
    closing = tags.find(",", end, end + _BESIDE)
    inside = "-"
    apart = comma >= 0 and (cue is None or not comma < cue.first < max(closing, end))
    if apart and _IN_SUBCLAUSE.match(tags, comma + 1) is not None:
        inside = "y" if closing >= 0 else "e"
    around = tags[max(0, position - _MOOD_BEFORE) : position + _MOOD_AFTER]
    mood = "M" if asked.free and "M" in around else "-"
    features = [
        f"x{case}{kind}{head[-3:]}",
        f"sub{inside}{case}",
        f"sub{inside}{kind}",
        f"y{kind}{case}",
        f"z{'d' if tags[start] in 'DHe' else 'b'}{kind}{where}",
        f"m{mood}{kind}{step}",
        f"w{where}{first}",
        f"p{where}{previous}",
        f"u{where}{left}{after}",
        f"i{where}{min(rank, _RANKS)}{case}",
        f"d{where}{min(gap // 4, 6)}{case}",
    ]
    features += _in_clause(paragraph, phrase, asked, language, step=step, parts=parts)
    return features


def _in_clause(
    paragraph: Paragraph,
    phrase: Phrase,
    asked: Asked,
    language: Language,
    *,
    step: int,
    parts: list[Part],
) -> list[str]:
    """What a phrase is to the verb of its clause, and where that stands to the quotation."""
    index = next((at for at, one in enumerate(parts) if one.start <= phrase.start < one.end), -1)
    if index < 0:
        return []
    part = parts[index]
    slot = "-"
    if phrase.start == part.subject:
        slot = "S"
    elif phrase.start == part.second:
        slot = "s"
    if step:
        place = f"{step}{'z' if index == len(parts) - 1 else '-'}"
    else:
        place = _place(parts, index, asked.position)
    sort = "-"
    if part.report in language.calling:
        sort = "c"
    elif part.report:
        sort = "t" if part.report in language.thinking else "s"
    main = "m" if part.main else "u"
    cue = asked.cue
    holds = "c" if cue is not None and not cue.silent and part.holds(cue.first) else "-"
    case = case_of(paragraph.tokens, language, phrase)
    return [
        f"S{slot}{place}{main}",
        f"S{slot}{place}{sort}",
        f"S{slot}{holds}{case}",
        f"S{slot}{main}{sort}{place[0]}",
        f"C{case}{slot}",
    ]


def _place(parts: list[Part], index: int, position: int) -> str:
    """Where a clause stands to a quotation in its sentence.

    Returns:
        `q` around it, `b` the last one before it, `l` an earlier one, `a` the first one after it, `r` a
        later one.
    """
    part = parts[index]
    if part.holds(position):
        return "q"
    if part.end <= position:
        return "l" if any(one.start <= position for one in parts[index + 1 :]) else "b"
    return "r" if any(one.start > position for one in parts[:index]) else "a"
