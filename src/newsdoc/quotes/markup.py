"""Quotations that the document itself marks up: `q`, block quotations, their credits.

The engine reads words. Here the words of an article get the quotation marks that their markup stands
for, and what the engine finds in them is brought back to the words without.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

import attrs

from newsdoc.model import (
    Attribution,
    BlockQuote,
    Cue,
    Heading,
    ListBlock,
    Mention,
    Paragraph,
    Quote,
    Span,
    Text,
)
from newsdoc.quotes.engine import ParagraphText
from newsdoc.quotes.marks import mark_style

MARKS = "\"“”„‟«»「」『』＂‘’‚'`"
_NOT_TOLD = ("dateline", "byline", "credit")
_DASHED = re.compile(r"\s*(?:[—–―‒]|--?)\s*(?=\w)(.{2,120}\S)\s*", re.DOTALL)
_MOST_WORDS = 14
"""More words than these are no line of credit."""
_MOST_PARAGRAPHS = 8
"""A longer block quotation is a document, or a page that is indented."""


@attrs.frozen
class Set:
    """A holder of words as the engine is to read it."""

    holder: Text
    """The words as they stand in the article."""
    opens: bool = False
    """Whether its markup opens a quotation before the first word."""
    closes: bool = False
    """Whether its markup closes one after the last word."""


@attrs.frozen
class Told:
    """The words of a holder with the marks that its markup stands for."""

    given: ParagraphText
    """What the engine reads."""
    added: tuple[int, ...]
    """Where marks were added, as offsets in what the engine reads, in order."""
    length: int
    """Code points of the words without them."""

    def back(self, quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
        """What was found, with the offsets of the words without the added marks."""
        if not self.added:
            return quotes
        return tuple(
            attrs.evolve(
                quote,
                spans=tuple(map(self._span, quote.spans)),
                attribution=self._attribution(quote.attribution),
            )
            for quote in quotes
        )

    def _attribution(self, given: Attribution | None) -> Attribution | None:
        if given is None:
            return None
        source, cue = given.source, given.cue
        if isinstance(source, Mention) and source.span is not None:
            source = attrs.evolve(source, span=self._span(source.span))
        if isinstance(cue, Cue) and cue.span is not None:
            cue = attrs.evolve(cue, span=self._span(cue.span))
        return attrs.evolve(given, source=source, cue=cue)

    def _span(self, span: Span) -> Span:
        start, end = (
            min(self.length, at - bisect_left(self.added, at)) for at in (span.start, span.end)
        )
        return Span(start, max(start, end))


def told(sets: Sequence[Set]) -> list[Told]:
    """What the engine reads of each holder: added marks are such as the story does not use itself."""
    style = mark_style("\n".join(one.holder.text for one in sets))
    pair = ("‘", "’") if style.single else ("「", "」")
    return [_told(one, pair) for one in sets]


def _told(one: Set, pair: tuple[str, str]) -> Told:
    holder = one.holder
    text = holder.text
    heading = isinstance(holder, Heading)
    adds: list[tuple[int, str]] = []
    for mark in holder.marks:
        start, end = mark.span.start, mark.span.end
        if mark.kind in _NOT_TOLD:
            # Not of the story: blanked, so that no offset moves.
            text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
        elif (
            mark.kind == "quote" and start < end and not (one.opens or _is_marked(text, mark.span))
        ):
            adds += [(start, pair[0]), (end, pair[1])]
    if not adds and not one.opens:
        return Told(ParagraphText(text, heading), (), len(text))
    if one.opens:
        adds = [(0, pair[0]), *([(len(text), pair[1])] if one.closes else [])]
    return _with_marks(text, heading, sorted(adds, key=lambda add: add[0]))


def _with_marks(text: str, heading: bool, adds: list[tuple[int, str]]) -> Told:
    parts: list[str] = []
    places: list[int] = []
    last = 0
    for count, (at, mark) in enumerate(adds):
        parts += [text[last:at], mark]
        places.append(at + count)
        last = at
    parts.append(text[last:])
    return Told(ParagraphText("".join(parts), heading), tuple(places), len(text))


def _is_marked(text: str, span: Span) -> bool:
    """Whether the words have their quotation marks, inside or outside of the range."""
    around = text[max(0, span.start - 1) : span.start] + text[span.start]
    return any(sign in MARKS for sign in around)


def block_quotation(block: BlockQuote) -> tuple[list[Set], Text | None]:
    """The words of a block quotation as the engine is to read them, and who is credited with them.

    A last paragraph after a dash ("— Mina Holt, harbour master") is a credit. Words that bring marks
    of their own keep to these.
    """
    paragraphs = [one for one in block.blocks if isinstance(one, Paragraph) and one.text.strip()]
    credit = block.credit
    if credit is None and len(paragraphs) > 1 and is_credit(paragraphs[-1].text):
        credit = paragraphs.pop()
    plain = len(paragraphs) <= _MOST_PARAGRAPHS and not any(
        sign in MARKS[:12] for one in paragraphs for sign in one.text
    )
    last = len(paragraphs) - 1
    sets = [Set(one, opens=plain, closes=plain and i == last) for i, one in enumerate(paragraphs)]
    return sets, credit


def is_credit(text: str) -> bool:
    """Whether a paragraph is the line that says who is quoted: a dash, and few words.

    Example:
        >>> is_credit("— Mina Holt, harbour master"), is_credit("— It rained, and then it froze.")
        (True, False)
    """
    found = _DASHED.fullmatch(text)
    return (
        found is not None
        and len(found[1].split()) <= _MOST_WORDS
        and not found[1].endswith((".", "!", "?", ","))
    )


def without_dash(text: str) -> str:
    """The words of a credit without the dash before them.

    Example:
        >>> without_dash("— Mina Holt")
        'Mina Holt'
    """
    found = _DASHED.fullmatch(text)
    return found[1] if found else text.strip()


def flow(blocks: Iterable[object]) -> Iterator[Set]:
    """What is read as one story, in order; the credits of block quotations are left out."""
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield Set(block)
            case ListBlock():
                for item in block.items:
                    yield Set(item)
                    yield from flow(item.blocks)
            case BlockQuote():
                sets, _ = block_quotation(block)
                inside = {id(one.holder): one for one in sets}
                for inner in block.blocks:
                    if id(inner) in inside:
                        yield inside[id(inner)]
                    elif not isinstance(inner, Paragraph):
                        yield from flow([inner])
            case _:
                pass
