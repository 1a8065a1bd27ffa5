"""From what was found to the quotes that the library gives: spans, mentions, speakers."""

from __future__ import annotations

from collections.abc import Sequence

import newsdoc.model.quotes as model
from newsdoc.model.quotes import Attribution, Basis, Mention, Quote, QuoteKind, Speaker
from newsdoc.model.spans import Span
from newsdoc.quotes.paragraph import Cue, Found, Paragraph
from newsdoc.quotes.speakers import Resolver
from newsdoc.quotes.unspaced_speakers import UnspacedResolver

_KINDS: dict[str, QuoteKind] = {"direct": "direct", "mixed": "mixed", "indirect": "indirect"}


class Assembler:
    """Makes quotes of what was found.

    Args:
        resolver: of the story's speakers; absent when nobody is to be resolved.
    """

    def __init__(self, resolver: Resolver | UnspacedResolver | None) -> None:
        self._resolver = resolver

    def whole(self, paragraphs: Sequence[Paragraph], starts: Sequence[int]) -> tuple[Quote, ...]:
        """The quotes of a text; `starts` are the offsets of its paragraphs."""
        shifts = {id(paragraph): start for paragraph, start in zip(paragraphs, starts, strict=True)}
        quotes: list[tuple[Found, list[Span], Attribution | None]] = []
        place: dict[int, int] = {}
        for paragraph, shift in zip(paragraphs, starts, strict=True):
            for found in paragraph.found:
                spans = [Span(start + shift, end + shift) for start, end in found.spans]
                if found.continues and found.follows is not None and id(found.follows) in place:
                    index = place[id(found)] = place[id(found.follows)]
                    earlier = quotes[index][1]
                    if spans[0].start >= earlier[-1].end:
                        earlier.extend(spans)
                        continue
                place[id(found)] = len(quotes)
                home = shifts[id(found.home)] if found.home is not None else 0
                quotes.append((found, spans, self._attribution(found, home)))
        made = [
            Quote(spans=tuple(spans), kind=_KINDS[found.kind], attribution=attribution)
            for found, spans, attribution in quotes
        ]
        made.sort(key=lambda quote: quote.spans[0].start)
        _let_go(paragraphs)
        return tuple(made)

    def by_paragraph(self, paragraphs: Sequence[Paragraph]) -> tuple[tuple[Quote, ...], ...]:
        """The quotes of each paragraph, with offsets into it."""
        quotes = tuple(
            tuple(
                Quote(
                    spans=tuple(Span(start, end) for start, end in found.spans),
                    kind=_KINDS[found.kind],
                    attribution=self._attribution(found, 0 if found.home is paragraph else None),
                    continues=found.continues,
                )
                for found in paragraph.found
            )
            for paragraph in paragraphs
        )
        _let_go(paragraphs)
        return quotes

    def _attribution(self, found: Found, shift: int | None) -> Attribution | None:
        """The attribution of what was found.

        Args:
            found: with cue and home.
            shift: added to every offset; absent when cue and source stand in another text than the
                spans: their words are kept without a span.
        """
        cue, home = found.cue, found.home
        if cue is None or home is None:
            return None
        speaker: Speaker | None = None
        basis: tuple[Basis, ...] = found.basis
        source: Mention | None = None
        place = source_range(home, cue)
        if place is None and cue.dropped and self._resolver is not None:
            speaker, step = self._resolver.speaker(home, cue)
            if step is not None:
                basis = (*basis, step)
        if place is not None:
            if self._resolver is not None:
                speaker, step = self._resolver.speaker(home, cue)
                if step is not None:
                    basis = (*basis, step)
            source = Mention(text=home.text[place[0] : place[1]], span=_span(place, shift))
        if cue.silent:
            return Attribution(source=source, speaker=speaker, basis=basis)
        tokens = home.tokens
        said = (tokens.starts[cue.first], tokens.end(cue.last - 1))
        mention = model.Cue(
            text=home.text[said[0] : said[1]], span=_span(said, shift), lemma=cue.lemma or None
        )
        return Attribution(source=source, cue=mention, speaker=speaker, basis=basis)


def _let_go(paragraphs: Sequence[Paragraph]) -> None:
    """Undo the circle of paragraphs and what was found in them, which only a full search would free."""
    for paragraph in paragraphs:
        if paragraph.found:
            paragraph.found = []


def _span(place: tuple[int, int], shift: int | None) -> Span | None:
    return None if shift is None else Span(place[0] + shift, place[1] + shift)


def source_range(paragraph: Paragraph, cue: Cue) -> tuple[int, int] | None:
    """Code points of the source of `cue` in its paragraph; absent when there is none."""
    source = cue.source
    if source is None or source[0] >= source[1]:
        return None
    tokens = paragraph.tokens
    return (tokens.starts[source[0]], tokens.end(source[1] - 1))
