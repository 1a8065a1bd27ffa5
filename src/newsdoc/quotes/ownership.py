"""Which of several cues a quoted segment belongs to.

A segment may stand in the content of more than one: "He said she called it 'a gift'". The weights say
which of them the words in marks are given to.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.quotes.endings import size
from newsdoc.quotes.language import Language
from newsdoc.quotes.paragraph import Cue, Paragraph

_SEGMENTS = frozenset("QRXPU")


def segment_owners(paragraph: Paragraph, language: Language) -> dict[int, Cue]:
    """The cue of each quoted segment, by its token index, where one claims it."""
    claims = claims_of(paragraph)
    model = language.model
    owners: dict[int, Cue] = {}
    for position, cues in claims.items():
        if model is None:
            owners[position] = cues[-1]
            continue
        adjacent = _said_right_before(paragraph, position, cues, language)
        if adjacent is not None:
            owners[position] = adjacent
            continue
        best, best_score = None, 0
        for place, cue in enumerate(cues):
            value = model.owner.score(owner_features(paragraph, position, cue, len(cues) - place))
            if value > best_score or best is None:
                best, best_score = cue, value
        if best is not None and (best_score > model.owner_bar or best.order != "after"):
            owners[position] = best
    return owners


def _said_right_before(
    paragraph: Paragraph, position: int, cues: Sequence[Cue], language: Language
) -> Cue | None:
    """The verb of speech that leads to the quotation with a comma or a colon: 'he added: "…"'."""
    if not position or paragraph.tokens.tags[position - 1] not in ",:":
        return None
    for cue in reversed(cues):
        if cue.order == "after" and cue.content[0][0] == position and cue.source is not None:
            return cue if cue.lemma in language.speak else None
    return None


def claims_of(paragraph: Paragraph) -> dict[int, list[Cue]]:
    """The cues in whose content each quoted segment stands, from left to right."""
    tags = paragraph.tokens.tags
    claims: dict[int, list[Cue]] = {}
    for cue in paragraph.cues:
        for start, end in cue.content:
            for position in range(start, end):
                if tags[position] in _SEGMENTS:
                    claims.setdefault(position, []).append(cue)
    return claims


def owner_features(paragraph: Paragraph, position: int, cue: Cue, nearness: int) -> tuple[str, ...]:
    """What the weights are asked about a claim; as many as `scoring.OWNER`.

    Args:
        paragraph: that holds both.
        position: token of the segment.
        cue: that claims it.
        nearness: 1 for the last of the cues that claim it, 2 for the one before …
    """
    tags = paragraph.tokens.tags
    start = next(a for a, b in cue.content if a <= position < b)
    gap = position - cue.last if position >= cue.last else cue.first - position
    place = cue.order[0] + ("s" if start == position else "-") + str(min(nearness, 4))
    near = str(size(gap))
    source = cue.source
    who = "0" if source is None else tags[source[0]] + tags[source[1] - 1]
    before = tags[position - 1] if position else "^"
    strength = str(max(-6, min(6, cue.score // 700)))
    return (
        cue.lemma + place[:2],
        place + tags[position],
        near + cue.order[0],
        strength + place[:2],
        cue.complement + cue.tag + place,
        who + cue.tag + ("s" if cue.shared else ""),
        before + tags[position] + place,
        cue.tag + ("k" if cue.kept else "n") + str(min(nearness, 4)) + ("p" if cue.passive else ""),
    )
