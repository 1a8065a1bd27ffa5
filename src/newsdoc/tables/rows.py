"""The rows of one story in each table, as plain tuples in the order of the columns."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import (
    Article,
    Cue,
    Heading,
    ListItem,
    Mention,
    Paragraph,
    Preformatted,
    SpeakerQuotes,
    TableCell,
    Text,
)
from newsdoc.model.walk import FoundQuote, quotes, texts
from newsdoc.tables.article_rows import article_row
from newsdoc.tables.gender import Gender, GenderBasis, gender_of
from newsdoc.tables.values import Row, clean, small

_Genders = dict[tuple[str, str], tuple[Gender, GenderBasis] | None]
"""Gender and its basis by name and kind of the speaker."""
_KINDS: tuple[tuple[type[Text], str], ...] = (
    (Paragraph, "paragraph"),
    (Heading, "heading"),
    (ListItem, "list item"),
    (TableCell, "table cell"),
    (Preformatted, "preformatted"),
)


def story_rows(
    article: Article,
    source: str,
    item: int,
    diagnostics: Sequence[Diagnostic],
    wanted: Container[str],
) -> Iterator[tuple[str, list[Row]]]:
    """The rows of a story, by the name of the table.

    Args:
        article: the story.
        source: name of its input; what is no Unicode in it is escaped.
        item: its number there, from 0.
        diagnostics: what was said of it.
        wanted: names of the tables.
    """
    name = clean(source) or ""
    key = (f"{name}#{item}", name, item)
    if "articles" in wanted:
        yield "articles", [(*key, *article_row(article))]
    if "paragraphs" in wanted:
        yield "paragraphs", [(*key, *row) for row in _paragraphs(article)]
    if "diagnostics" in wanted:
        yield "diagnostics", [(*key, *_diagnostic(one)) for one in diagnostics]
    if "quotes" in wanted or "speakers" in wanted:
        speakers = article.speakers
        genders: _Genders = {
            (one.speaker.name, one.speaker.kind): gender_of(
                one.speaker, one.quotes, article.language
            )
            for one in speakers
        }
        if "quotes" in wanted:
            found = [one for one in quotes(article) if one.pointer.startswith("/body/")]
            yield (
                "quotes",
                [(*key, number, *_quote(one, genders)) for number, one in enumerate(found)],
            )
        if "speakers" in wanted:
            words = _words_spoken(article) if speakers else {}
            yield (
                "speakers",
                [(*key, n, *_speaker(one, genders, words)) for n, one in enumerate(speakers)],
            )


def rejected_row(source: str, diagnostic: Diagnostic) -> Row:
    """The row of `diagnostics` of an input without stories; `item` is None, `story` is the source."""
    name = clean(source) or ""
    return (name, name, None, *_diagnostic(diagnostic))


def _paragraphs(article: Article) -> Iterator[Row]:
    number = 0
    for pointer, holder in texts(article):
        if pointer.startswith("/body/") and holder.text:
            kind = next((name for cls, name in _KINDS if isinstance(holder, cls)), "text")
            yield number, pointer, kind, clean(holder.text), len(holder.quotes)
            number += 1


def _quote(found: FoundQuote, genders: _Genders) -> Row:
    quote, given = found.quote, found.quote.attribution
    speaker = given.speaker if given else None
    source = given.source if given else None
    cue = given.cue if given else None
    gender = genders.get((speaker.name, speaker.kind)) if speaker else None
    return (
        found.pointer,
        quote.kind,
        clean(" … ".join(quote.texts(found.holder.text))),
        clean(speaker.name) if speaker else None,
        clean(speaker.role) if speaker else None,
        speaker.kind if speaker else None,
        clean(speaker.organisation) if speaker else None,
        clean(speaker.uri) if speaker else None,
        gender[0] if gender else None,
        clean(source.text) if source else None,
        clean(cue.text) if cue else None,
        clean(cue.lemma) if cue else None,
        list(given.basis) if given else [],
        quote.continues,
        [span.start for span in quote.spans],
        [span.end for span in quote.spans],
        *_place(source),
        *_place(cue),
    )


def _place(part: Mention | Cue | None) -> tuple[int | None, int | None]:
    span = part.span if part else None
    return (span.start, span.end) if span else (None, None)


def _words_spoken(article: Article) -> dict[tuple[str, str], int]:
    words: dict[tuple[str, str], int] = {}
    for found in quotes(article):
        given = found.quote.attribution
        if given and given.speaker and found.quote.kind != "indirect":
            key = (given.speaker.name, given.speaker.kind)
            spoken = sum(len(part.split()) for part in found.quote.texts(found.holder.text))
            words[key] = words.get(key, 0) + spoken
    return words


def _speaker(
    one: SpeakerQuotes,
    genders: _Genders,
    words: dict[tuple[str, str], int],
) -> Row:
    speaker = one.speaker
    key = (speaker.name, speaker.kind)
    gender = genders[key] or (None, None)
    kinds = [quote.kind for quote in one.quotes]
    return (
        clean(speaker.name),
        clean(speaker.role),
        speaker.kind,
        clean(speaker.organisation),
        clean(speaker.uri),
        *gender,
        len(kinds),
        *(kinds.count(kind) for kind in ("direct", "mixed", "indirect")),
        words.get(key, 0),
    )


def _diagnostic(one: Diagnostic) -> Row:
    where = one.where
    return (
        one.code,
        one.severity,
        clean(one.message),
        clean(where.pointer),
        small(where.line),
        small(where.column),
        clean(where.path),
        clean(one.value),
        clean(one.hint),
    )
