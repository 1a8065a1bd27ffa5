"""Whose words a quotation is: every noun phrase near it, and what the weights are asked about each.

Used where a language goes by rules and has weights for this one decision: the rules propose, and what
stands in the sentence, in the one before and in the one after it competes with their proposal.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

import attrs

from newsdoc.quotes.choices import Choices, weigh
from newsdoc.quotes.language import Language
from newsdoc.quotes.paragraph import Cue, Found, Paragraph
from newsdoc.quotes.source_candidates import Sources
from newsdoc.quotes.source_edges import cut_at_sources
from newsdoc.quotes.tokens import Range


def choose_sources(paragraphs: Sequence[Paragraph], language: Language, choices: Choices) -> None:
    """Give every attribution of a story the source that the weights speak for.

    Args:
        paragraphs: with what was found in them, continuations linked.
        language: of the text.
        choices: the weights.
    """
    if not choices.source:
        return
    sources = Sources(language)
    moved: dict[tuple[int, Range], tuple[Paragraph, Range]] = {}
    for paragraph, found, position in examples(paragraphs):
        cue = found.cue
        if cue is not None and cue.silent and cue.source is not None and found.home is not None:
            place = moved.get((id(found.home), cue.source))
            if place is not None and found.kind == "indirect":
                _move(found, *place)
                continue
        if found.continues and found.follows is not None:
            found.cue, found.home = found.follows.cue, found.follows.home
            continue
        if cue is not None and cue.certain and cue.source is not None and found.home is not None:
            sources.remember(found.home, cue.source)
            continue
        offered = sources.candidates(paragraph, found, position)
        if not offered:
            continue
        best = max(offered, key=lambda one: weigh(choices.source, one.features))
        if cue is not None and cue.source is not None and found.home is not None:
            moved[id(found.home), cue.source] = (best.paragraph, best.place)
        _move(found, best.paragraph, best.place)
        sources.remember(best.paragraph, best.place)
    cut_at_sources(paragraphs)


def examples(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[Paragraph, Found, int]]:
    """Each attribution with its paragraph and the token where it starts, in the order of the text."""
    for paragraph in paragraphs:
        for found in paragraph.found:
            starts = paragraph.tokens.starts
            yield paragraph, found, bisect_right(starts, found.spans[0][0]) - 1


def _move(found: Found, paragraph: Paragraph, place: Range) -> None:
    """Make a phrase the source of an attribution; its cue stays where both are in one paragraph."""
    cue = found.cue
    # Words that go on from another's cue, and turn out to be somebody else's, have none of their own.
    other = found.home is paragraph and found.basis == ("continuation",)
    other = other and cue is not None and cue.source != place
    if cue is not None and found.home is paragraph and not other:
        if cue.source != place:
            found.cue = attrs.evolve(cue, source=place)
        return
    far = Cue(place[0], place[1], "", "V", place)
    far.silent = far.kept = True
    found.basis = ("same-paragraph",) if other else ("previous-paragraph",)
    found.cue, found.home = far, paragraph
