"""What a noun phrase near a quotation looks like: its form, its place, its part in its clause.

What a phrase is by itself is found once (`describe`), however many quotations it may be the source of.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newsdoc.quotes.language import Language
from newsdoc.quotes.paragraph import Cue, Paragraph
from newsdoc.quotes.source_kinds import kind_of
from newsdoc.quotes.tokens import Phrase
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
    cue: Cue | None
    """Its cue; absent when there is none."""
    mood: str
    """`M` where only reported mood tells that the words are somebody's, else `-`."""

    @property
    def free(self) -> bool:
        """Whether no words of its own say whose it is."""
        return self.cue is None or self.cue.silent


class Described(NamedTuple):
    """A phrase with what it is by itself."""

    phrase: Phrase
    """Its tokens."""
    kind: str
    """See `source_kinds.kind_of`."""
    case: str
    """`o` where determiner or preposition say that it is no subject, else `n`."""
    alone: tuple[str, ...]
    """Features of it alone."""
    placed: tuple[str, ...]
    """Features that count with where it stands to the quotation."""
    comma: int
    """The comma before it, where that opens a subordinate clause; else -1."""
    closing: int
    """The comma behind it; -1 when there is none near."""
    clause: int
    """Index of its clause in its sentence; -1 when there is none."""
    slot: str
    """What it is to its clause's verb: `S` likely its subject, `s` the other one, `-` neither."""
    sort: str
    """What the clause reports with: `s` a verb of speech, `c` calling, `t` thinking, `-` nothing."""


def ask(paragraph: Paragraph, position: int, cue: Cue | None) -> Asked:
    """The quotation at a token, with its cue."""
    around = paragraph.tokens.tags[max(0, position - _MOOD_BEFORE) : position + _MOOD_AFTER]
    free = cue is None or cue.silent
    return Asked(position, cue, "M" if free and "M" in around else "-")


def describe(
    paragraph: Paragraph, phrase: Phrase, rank: int, parts: list[Part], language: Language
) -> Described:
    """What a phrase is by itself.

    Args:
        paragraph: that holds it.
        phrase: that may be a source.
        rank: how many phrases of its sentence stand before it.
        parts: the clauses of its sentence.
        language: of the text.
    """
    tags, words = paragraph.tokens.tags, paragraph.tokens.words
    start, end = phrase.start, phrase.end
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
    case = "o" if first in language.oblique or before in "pf" else "n"
    comma = tags.rfind(",", max(0, start - _BESIDE), start)
    if comma >= 0 and _IN_SUBCLAUSE.match(tags, comma + 1) is None:
        comma = -1
    index = next((at for at, one in enumerate(parts) if one.holds(start)), -1)
    alone = [f"x{case}{kind}{words[phrase.core - 1][-3:]}", f"y{kind}{case}"]
    slot = sort = "-"
    if index >= 0:
        part = parts[index]
        slot = "S" if start == part.subject else "s" if start == part.second else "-"
        if part.report:
            calls, thinks = part.report in language.calling, part.report in language.thinking
            sort = "c" if calls else "t" if thinks else "s"
        slot += case_of(paragraph.tokens, language, phrase)
        alone.append(f"C{slot}")
    return Described(
        phrase,
        kind,
        case,
        tuple(alone),
        (
            f"z{'d' if tags[start] in 'DHe' else 'b'}{kind}",
            f"w{first}",
            f"p{previous}",
            f"u{left}{after}",
            f"i{min(rank, _RANKS)}{case}",
        ),
        comma,
        tags.find(",", end, end + _BESIDE),
        index,
        slot,
        sort,
    )


def source_features(one: Described, asked: Asked, step: int, parts: list[Part]) -> list[str]:
    """What the weights are asked about a phrase and a quotation.

    Args:
        one: the phrase.
        asked: the quotation.
        step: how many sentences the phrase stands behind the quotation; negative before it.
        parts: the clauses of its sentence.
    """
    start, end = one.phrase.start, one.phrase.end
    cue, position = asked.cue, asked.position
    left = start < position
    where = f"{'l' if left else 'r'}{step}"
    gap = position - end if left else start - position - 1
    inside = "-"
    if one.comma >= 0 and (cue is None or not one.comma < cue.first < max(one.closing, end)):
        inside = "y" if one.closing >= 0 else "e"
    features = [
        *one.alone,
        *[name + where for name in one.placed],
        f"sub{inside}{one.case}",
        f"sub{inside}{one.kind}",
        f"m{asked.mood}{one.kind}{step}",
        f"d{where}{min(gap // 4, 6)}{one.case}",
    ]
    if one.clause < 0:
        return features
    part = parts[one.clause]
    if step:
        place = f"{step}{'z' if one.clause == len(parts) - 1 else '-'}"
    else:
        place = _place(parts, one.clause, position)
    main = "m" if part.main else "u"
    holds = "c" if not asked.free and cue is not None and part.holds(cue.first) else "-"
    slot = one.slot[0]
    features += [
        f"S{slot}{place}{main}",
        f"S{slot}{place}{one.sort}",
        f"S{one.slot}{holds}",
        f"S{slot}{main}{one.sort}{place[0]}",
    ]
    return features


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
