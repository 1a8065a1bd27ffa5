"""QU2: what the spans of quotes claim, against the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.model import Article, Cue, Mention, Quote
from newsdoc.model.walk import FoundQuote
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._spans import end_to_end, spoken, where, words_of


def quote_marks_inside(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A direct quote whose inner quotation marks are out of balance.

    What:
        Fires when a span of a direct quote holds an odd number of double marks, or of
        opening and closing ones not as many of each.

    Why:
        The quote ends too early or too late.

    Example:
        A quote `He told me: "Go` whose last mark was taken for its end.

    Spec:
        The document model of newsdoc, Quote.
    """
    for found, span, words in facts.once(spoken):
        if _INNER.search(words) is None:
            continue
        straight = words.count('"') % 2
        pairs = (("«", "»"), ("「", "」"), ("『", "』"))
        uneven = any(words.count(left) != words.count(right) for left, right in pairs)
        raised = words.count("“") + words.count("”") + words.count("„")
        if straight or uneven or raised % 2:
            yield Finding(
                "the marks inside of the quote are out of balance",
                where(found),
                span=(span.start, span.end),
                value=words,
                hint="see where the quote ends",
            )


_INNER = re.compile('["“”„«»「」『』]')


def quote_span_wrong(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A direct quote whose span is not what stands between the marks.

    What:
        Fires when a span of a direct quote is empty, takes in one of its own quotation
        marks, or starts or ends with white space.

    Why:
        Spans cut out the words alone; the marks stand outside of them. Programs that set
        marks of their own print them twice.

    Example:
        A span that cuts out `“No”` of `“No”, she said`. It should cut out `No`.

    Spec:
        The document model of newsdoc, Quote.spans.
    """
    for found, span, words in facts.once(spoken):
        if not words:
            message = "a span of the quote is empty"
        elif words[0] in _OPENING and words[-1] in _CLOSING and len(words) > 1:
            if _INNER.search(words[1:-1]) is not None:
                continue  # two quotes inside of it, at its start and at its end
            message = "a span of the quote takes in its marks"
        elif words[0].isspace() or words[-1].isspace():
            message = "a span of the quote starts or ends with white space"
        else:
            continue
        yield Finding(
            message,
            where(found),
            span=(span.start, span.end),
            value=words or None,
            hint="let the span cut out the words alone",
        )


_OPENING = '"“„«「『'

_CLOSING = '"”“»」』'


def quote_claim_wrong(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A source or a cue that does not stand where it says.

    What:
        Fires when the `text` of a quote's source or cue is not what its `span` cuts out of
        the block.

    Why:
        The text was changed and the quotes were not; no span of the block can be trusted.

    Example:
        A cue `{"text": "said", "span": …}` over the words "they".

    Spec:
        The document model of newsdoc, Mention and Cue.
    """
    for found in facts.quotes:
        told = found.quote.attribution
        if told is None or (_holds(told.source, found) and _holds(told.cue, found)):
            continue
        for name, part in (("source", told.source), ("cue", told.cue)):
            if part is None or part.span is None:
                continue
            words = found.holder.text[part.span.start : part.span.end]
            if words != part.text:
                yield Finding(
                    f"the {name} says '{part.text[:60]}', its span cuts out '{words[:60]}'",
                    where(found),
                    span=(part.span.start, part.span.end),
                    value=words or None,
                    hint="find the quotes again",
                )


def _holds(part: Mention | Cue | None, found: FoundQuote) -> bool:
    """Whether a source or cue stands where it says, if it says so."""
    if part is None or (span := part.span) is None:
        return True
    return found.holder.text[span.start : span.end] == part.text


def quotes_overlap(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """Two direct quotes over the same words.

    What:
        Fires for a direct quote with a span that starts inside of a span of the direct
        quote before it in the same text, and runs past its end or equals it. A quote within
        a quote is left alone.

    Why:
        Words have one speaker. The two mostly come from two programs, or from one that ran
        twice.

    Example:
        Two equal quotes in one paragraph. Remove one.

    Spec:
        The document model of newsdoc, Quote.
    """
    before: FoundQuote | None = None
    for found in facts.quotes:
        if found.quote.kind != "direct":
            continue
        if (
            before is not None
            and before.holder is found.holder
            and _clash(before.quote, found.quote)
        ):
            yield Finding(
                "the quote is over the words of the one before it",
                where(found),
                span=end_to_end(found),
                value=words_of(found),
                hint="remove one of the two",
            )
        before = found


def _clash(one: Quote, other: Quote) -> bool:
    """Whether a span of one equals, or runs into, one of the other; both are in order."""
    i = j = 0
    while i < len(one.spans) and j < len(other.spans):
        a, b = one.spans[i], other.spans[j]
        if a == b or a.start < b.start < a.end < b.end or b.start < a.start < b.end < a.end:
            return True
        if a.end <= b.end:
            i += 1
        else:
            j += 1
    return False
