"""QU2: quotes and their attribution, as they are in the article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.model import Article, Quote, Span
from newsdoc.model.walk import FoundQuote
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._words import count_words, plain


def _end_to_end(found: FoundQuote) -> tuple[int, int]:
    """From the start of a quote's first span to the end of its last one."""
    return found.quote.spans[0].start, found.quote.spans[-1].end


def _where(found: FoundQuote) -> str:
    """The pointer to the text that a quote's spans count in."""
    return found.pointer.rpartition("/quotes/")[0] + "/text"


def _spoken(facts: Facts) -> tuple[tuple[FoundQuote, Span, str], ...]:
    """The spans of all direct quotes, with their words."""
    return tuple(
        (found, span, found.holder.text[span.start : span.end])
        for found in facts.quotes
        if found.quote.kind == "direct"
        for span in found.quote.spans
    )


def _words(found: FoundQuote) -> str:
    return " … ".join(found.quote.texts(found.holder.text))


def quote_unattributed(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A direct quote that nobody says.

    What:
        Fires for direct quotes of eight words or more without an attribution, or with one
        that has neither source nor speaker. Quotes in headings, captions and tables are
        left alone.

    Why:
        A quote without its speaker cannot be checked, and most style books forbid it.

    Example:
        A paragraph "“We will not pay a cent for this bridge again.”" with no word on who
        said it.

    Spec:
        Custom of the trade; PARC 3, attribution relations.
    """
    for found in facts.quotes:
        quote = found.quote
        if quote.kind != "direct" or type(found.holder).__name__ not in _TOLD:
            continue
        told = quote.attribution
        if told is not None and (told.source is not None or told.speaker is not None):
            continue
        if _is_long(found):
            yield Finding(
                "nobody is named as the speaker of the quote",
                _where(found),
                span=_end_to_end(found),
                value=_words(found),
                hint="say who says it",
            )


_TOLD = frozenset(("Paragraph", "ListItem"))
_LONG = 8


def _is_long(found: FoundQuote) -> bool:
    first = found.quote.spans[0]
    return len(first) > _LONG and count_words(first.of(found.holder.text)) >= _LONG


def speaker_not_in_text(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A speaker whom the story does not name.

    What:
        Fires for a quote whose speaker, a person or an organisation, has a name of which no
        part stands in the text, the byline or the metadata of the article.

    Why:
        The name was taken from another story, or was changed in the text and not in the
        quote.

    Example:
        A quote attributed to "Mina Holt" in a story that names only Ada Ferrante.

    Spec:
        The document model of newsdoc, Speaker.
    """
    known: set[str] = set()
    for found in facts.quotes:
        told = found.quote.attribution
        speaker = told.speaker if told is not None else None
        if speaker is None or speaker.kind not in ("person", "organisation"):
            continue
        name = speaker.name
        if name in known:
            continue
        known.add(name)
        if name in facts.joined or any(part in facts.joined for part in name.split()):
            continue
        parties = (*article.people, *article.organisations, *article.creators, *article.sources)
        if plain(name) in plain(facts.joined) or any(party.name == name for party in parties):
            continue
        yield Finding(
            "the story does not name the speaker of the quote",
            found.pointer + "/attribution/speaker/name",
            value=name,
            hint="see whom the quote is from",
        )


def quote_too_long(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A very long quote.

    What:
        Fires for direct quotes of more words than the option `quote-max-words` (150 unless
        the profile says otherwise), in one block.

    Why:
        Mostly a mark is missing and the rest of the paragraph was taken for a quote; else
        it is a speech, which a block quote shows better.

    Example:
        A direct quote of 200 words. Set the missing mark, or make it a block quote.

    Spec:
        Custom of the trade.
    """
    most = facts.options.quote_max_words
    for found in facts.quotes:
        if found.quote.kind != "direct" or sum(map(len, found.quote.spans)) <= most * 2:
            continue
        words = sum(count_words(words) for words in found.quote.texts(found.holder.text))
        if words > most:
            yield Finding(
                f"the quote has {words} words, {most} are allowed",
                _where(found),
                span=_end_to_end(found),
                value=_words(found),
                hint="see whether its closing mark is missing",
            )


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
    for found, span, words in facts.once(_spoken):
        if _INNER.search(words) is None:
            continue
        straight = words.count('"') % 2
        pairs = (("«", "»"), ("「", "」"), ("『", "』"))
        uneven = any(words.count(left) != words.count(right) for left, right in pairs)
        raised = words.count("“") + words.count("”") + words.count("„")
        if straight or uneven or raised % 2:
            yield Finding(
                "the marks inside of the quote are out of balance",
                _where(found),
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
    for found, span, words in facts.once(_spoken):
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
            _where(found),
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
        if told is None:
            continue
        for name, part in (("source", told.source), ("cue", told.cue)):
            if part is None or part.span is None:
                continue
            words = found.holder.text[part.span.start : part.span.end]
            if words != part.text:
                yield Finding(
                    f"the {name} says '{part.text[:60]}', its span cuts out '{words[:60]}'",
                    _where(found),
                    span=(part.span.start, part.span.end),
                    value=words or None,
                    hint="find the quotes again",
                )


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
                _where(found),
                span=_end_to_end(found),
                value=_words(found),
                hint="remove one of the two",
            )
        before = found


def _clash(one: Quote, other: Quote) -> bool:
    return any(
        a == b or a.start < b.start < a.end < b.end or b.start < a.start < b.end < a.end
        for a in one.spans
        for b in other.spans
    )
