"""QU2: quotes and their attribution, as they are in the article."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc._counted import counted
from newsdoc.model import Article
from newsdoc.model.blocks import Heading, Paragraph
from newsdoc.model.walk import FoundQuote
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._spans import end_to_end, where, words_of
from newsdoc.validation.rules._words import count_words, plain


def quote_unattributed(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A direct quote that nobody says.

    What:
        Fires for direct quotes of eight words or more without source and speaker, in a
        paragraph with hardly another word, when neither the paragraph before leads up to it
        nor the quote before has a speaker who may go on. Quotes in headings, captions and
        tables are left alone.

    Why:
        A quote without its speaker cannot be checked, and most style books forbid it.

    Example:
        A paragraph "“We will not pay a cent for this bridge again.”" with no word on who
        said it.

    Spec:
        Custom of the trade; PARC 3, attribution relations.
    """
    before: FoundQuote | None = None
    for found in facts.quotes:
        last, before = before, found
        told = found.quote.attribution
        if found.quote.kind != "direct" or type(found.holder) is not Paragraph:
            continue
        if told is not None and (told.source is not None or told.speaker is not None):
            continue
        if _is_long(found) and _stands_alone(found, facts) and not _goes_on(found, last):
            yield Finding(
                "nobody is named as the speaker of the quote",
                where(found),
                span=end_to_end(found),
                value=words_of(found),
                hint="say who says it",
            )


def _stands_alone(found: FoundQuote, facts: Facts) -> bool:
    """Whether the paragraph has hardly a word beside its quotes, and none before leads up to it."""
    if len(found.holder.quotes) > _MANY:
        return False
    text = found.holder.text
    outside = len(text) - sum(len(s) for quote in found.holder.quotes for s in quote.spans)
    place = found.pointer.split("/")
    if outside > _BESIDE or len(place) != _OUTER:
        return False
    number = int(place[2])
    above = facts.article.body[number - 1] if number else None
    words = above.text.rstrip() if isinstance(above, Paragraph | Heading) else ""
    return not words.endswith((":", "：", ",", "،"))


def _goes_on(found: FoundQuote, last: FoundQuote | None) -> bool:
    """Whether the quote before it, in this paragraph or in one before, has a speaker."""
    if last is None or last.quote.attribution is None:
        return False
    return last.quote.attribution.speaker is not None or last.quote.attribution.source is not None


_MANY = 20
"""Quotes of one paragraph beyond which nobody looks for a speaker of each."""
_OUTER = 5
"""Parts of a pointer to a quote of a block of the body itself: `/body/3/quotes/0`."""
_BESIDE = 30
"""Code points beside the quoted words that say nothing of a speaker."""

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
                f"the quote has {counted(words, 'word')}, {most} allowed",
                where(found),
                span=end_to_end(found),
                value=words_of(found),
                hint="see whether its closing mark is missing",
            )
