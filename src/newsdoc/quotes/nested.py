"""Quotations inside of quotations, each with a speaker of its own.

“He told me, ‘Get out,’ and I went,” Holt said: the outer words are Holt's, the inner ones his. Annotated
corpora give the outer one only, so the inner ones are found where they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

import attrs

from newsdoc.model import Attribution, Mention, Quote, Span, Speaker
from newsdoc.model.quotes import Cue
from newsdoc.quotes.engine import Person, find_in_text
from newsdoc.quotes.marks import mark_style, pair_marks, pair_single_marks

_Part = TypeVar("_Part", Mention | None, Cue | None)

_SPEAKER_SELF = frozenset(
    ["i", "ich", "je", "j'", "yo", "io", "eu", "ik", "jag", "jeg", "minä", "ja", "я"]
)
"""Words for whoever speaks: in an inner clause of reporting they mean the outer speaker."""


def with_nested(
    text: str, quotes: Iterable[Quote], language: str | None, people: Iterable[Person] = ()
) -> tuple[Quote, ...]:
    """The quotes with those inside of them, each after the one that it stands in.

    An inner quotation counts where the outer words themselves say whose it is; `basis` of its attribution
    begins with `nested`. Spans count in `text`, as those of the outer ones.

    Args:
        text: what the spans of the quotes count in.
        quotes: the outer quotes.
        language: BCP 47 tag; absent to have it guessed.
        people: name, role and URI of people known from elsewhere.

    Example:
        >>> text = "“Olaf Lind told me, ‘Get out,’ and I went,” Mina Holt said."
        >>> [q.attribution.speaker.name for q in with_nested(text, find_in_text(text), "en")]
        ['Mina Holt', 'Olaf Lind']
    """
    outer = list(quotes)
    known = [*people, *_named(outer)]
    found: list[Quote] = []
    for quote in outer:
        found.append(quote)
        if quote.kind == "direct":
            for span in quote.spans:
                found += _inside(text, span, quote, language, known)
    return tuple(found)


def _named(quotes: Iterable[Quote]) -> Iterator[Person]:
    speakers = {q.attribution.speaker for q in quotes if q.attribution and q.attribution.speaker}
    for one in sorted(speakers, key=lambda speaker: speaker.name):
        if one.kind == "person":
            yield one.name, one.role, one.uri


def _inside(
    text: str, span: Span, outer: Quote, language: str | None, people: list[Person]
) -> Iterator[Quote]:
    words = span.of(text)
    segments = pair_marks(words, mark_style(words))
    segments = sorted([*segments, *pair_single_marks(words, segments)])
    if not any(one.closed and one.end - one.start < len(words) - 2 for one in segments):
        return
    signs = list(words)
    for one in segments:
        if one.closed and one.start - one.open == 1 and one.close - one.end == 1:
            signs[one.open], signs[one.end] = "“", "”"
    for quote in find_in_text("".join(signs), language, people=people):
        given = quote.attribution
        if quote.kind == "direct" and given is not None and given.source is not None:
            yield _moved(quote, given, span.start, outer)


def _moved(quote: Quote, given: Attribution, by: int, outer: Quote) -> Quote:
    """The quote with offsets of the whole text."""
    speaker = given.speaker
    if given.source is not None and given.source.text.lower() in _SPEAKER_SELF:
        speaker = _speaker(outer)
    return attrs.evolve(
        quote,
        spans=tuple(span.shift(by) for span in quote.spans),
        attribution=Attribution(
            source=_shifted(given.source, by),
            cue=_shifted(given.cue, by),
            speaker=speaker,
            basis=("nested", *given.basis),
        ),
    )


def _speaker(quote: Quote) -> Speaker | None:
    return quote.attribution.speaker if quote.attribution else None


def _shifted(part: _Part, by: int) -> _Part:
    if part is None or part.span is None:
        return part
    moved: _Part = attrs.evolve(part, span=part.span.shift(by))
    return moved
