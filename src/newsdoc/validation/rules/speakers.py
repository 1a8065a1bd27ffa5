"""QU3: who speaks in a story, over all of its quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.model import Article
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._phrases import DOCUMENTS
from newsdoc.validation.rules._spans import end_to_end, where
from newsdoc.validation.rules._words import count_words, plain


def quote_continues_nothing(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A quote that goes on from nowhere.

    What:
        Fires when the first quote of the article has `continues`.

    Why:
        `continues` joins it to the last quote before; without one, its start is lost.

    Example:
        The first quote of a story with `"continues": true`. Clear the flag.

    Spec:
        The document model of newsdoc, Quote.continues.
    """
    if facts.quotes and facts.quotes[0].quote.continues:
        found = facts.quotes[0]
        yield Finding(
            "the quote continues one that is not there",
            found.pointer + "/continues",
            value=found.quote.spans[0].of(found.holder.text) or None,
            hint="clear the flag, or see whether its start is missing",
        )


def quote_repeated(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """The same words quoted twice.

    What:
        Fires for the second direct quote of ten words or more that says what one before it
        says, but for case and punctuation behind its first words.

    Why:
        Mostly two takes of a story were put together; where the speakers differ, one of
        them is wrong.

    Example:
        "“The pumps held through the night and nobody was asked to leave,”" in the third and
        in the eighth paragraph.

    Spec:
        Custom of the trade.
    """
    if len(facts.quotes) < 2:
        return
    openings = {
        found.holder.text[(at := found.quote.spans[0].start) : at + 24] for found in facts.quotes
    }
    if len(openings) == len(facts.quotes):
        return  # the usual case, without a look at all of the words
    seen: dict[str, int] = {}
    for index, found in enumerate(facts.quotes):
        quote = found.quote
        if quote.kind != "direct" or sum(map(len, quote.spans)) < 40:
            continue
        words = " ".join(quote.texts(found.holder.text))
        first = seen.setdefault(plain(words), index)
        if first != index and count_words(words) >= 10:
            yield Finding(
                "the quote stands in the story twice",
                where(found),
                span=end_to_end(found),
                value=words,
                hint="remove one of the two",
            )


def speaker_unnamed(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A direct quote of somebody without a name.

    What:
        Fires for direct quotes of eight words or more whose speaker is of kind `unnamed`
        and called by an indefinite article ("an official"); documents are left alone.

    Why:
        Readers cannot judge who speaks; most agencies want an editor's consent and a reason
        in the story.

    Example:
        "“We never saw the letter before it was sent,” an official said."

    Spec:
        Custom of the trade.
    """
    for found in facts.quotes:
        told = found.quote.attribution
        if told is None or told.speaker is None or told.speaker.kind != "unnamed":
            continue
        name = told.speaker.name.lower()
        if not name.startswith(_SOMEBODY) or not DOCUMENTS.isdisjoint(_WORD.findall(name)):
            continue
        quote = found.quote
        words = " ".join(quote.texts(found.holder.text))
        if quote.kind == "direct" and count_words(words) >= 8:
            yield Finding(
                "the speaker has no name",
                where(found),
                span=end_to_end(found),
                value=told.speaker.name,
                hint="name the speaker, or say why not",
            )


_WORD = re.compile(r"[^\W\d_]+")
_SOMEBODY = tuple(
    f"{word} "
    for word in ("a", "an", "one", "another", "ein", "eine", "einer", "un", "une", "una", "uno", "um", "uma",
                 "een", "en", "ett", "et", "ei")
)  # fmt: skip
"""How those are called who are not known: with the article that does not tell which."""


def source_in_quote(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A source or a cue that stands among the words it introduces.

    What:
        Fires when the span of a direct quote's source or cue lies inside of one of its own
        content spans.

    Why:
        What somebody says cannot at once say that he says it; the content span is too long.

    Example:
        One span over `No,” she said, “never`. It should be two: `No,` and `never`.

    Spec:
        PARC 3, attribution spans; the document model of newsdoc, Quote.
    """
    for found in facts.quotes:
        told = found.quote.attribution
        if told is None or found.quote.kind != "direct":
            continue
        for name, part in (("source", told.source), ("cue", told.cue)):
            at = part.span if part is not None else None
            if (
                at is not None
                and len(at)
                and any(span.start <= at.start and at.end <= span.end for span in found.quote.spans)
            ):
                yield Finding(
                    f"the {name} stands among the quoted words",
                    where(found),
                    span=(at.start, at.end),
                    value=at.of(found.holder.text),
                    hint="end the span before it",
                )
