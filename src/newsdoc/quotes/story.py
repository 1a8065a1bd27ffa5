"""Who said what in an article: its blocks to paragraphs for the engine, and the quotes back on them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

import attrs

from newsdoc.model import (
    Article,
    Block,
    BlockQuote,
    Heading,
    ListBlock,
    Paragraph,
    Preformatted,
    Quote,
    Text,
)
from newsdoc.model.views import holders
from newsdoc.model.walk import rewrite
from newsdoc.quotes.engine import ParagraphText, Person, find_in_paragraphs


def find_in_article(
    article: Article, language: str | None = None, *, indirect: bool = True
) -> Article:
    """The same article with the quotes of its body in place of those that it has.

    Paragraphs, headings, list items and the paragraphs of block quotations are read as one story, in
    order; captions, table cells and asides each for themselves, with the speakers of the story
    known. Preformatted text and credits are not read. The people of the metadata are known to the
    resolver; those of the byline are no speakers.

    Args:
        article: any article.
        language: BCP 47 tag; absent for the article's, else it is guessed.
        indirect: whether reported speech without quotation marks is wanted too.

    Example:
        >>> story = Article(body=(Paragraph(text="“We dig,” Lind said."),))
        >>> find_in_article(story, "en").body[0].quotes[0].attribution.speaker.name
        'Lind'
    """
    language = language or article.language
    known = [(p.name, p.job_title or p.role, p.uri) for p in article.people if p.name]
    flow = list(_flow(article.body))
    found = _quotes_of(flow, language, indirect, known)
    known += _speakers(found.values())
    story = {id(holder) for holder in flow}
    for holder in holders(article.body):
        if id(holder) not in story and holder.text and not isinstance(holder, Preformatted):
            found |= _quotes_of([holder], language, indirect, known)
    if not any(found.values()) and not any(holder.quotes for holder in holders(article.body)):
        return article
    body = tuple(rewrite(block, partial(_with_quotes, found)) for block in article.body)
    return attrs.evolve(article, body=body)


def _with_quotes(found: dict[int, tuple[Quote, ...]], holder: Text) -> Text:
    quotes = found.get(id(holder), ())
    return holder if quotes == holder.quotes else attrs.evolve(holder, quotes=quotes)


def _flow(blocks: Iterable[Block]) -> Iterator[Text]:
    """What is read as one story, in order."""
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield block
            case ListBlock():
                for item in block.items:
                    yield item
                    yield from _flow(item.blocks)
            case BlockQuote():
                yield from _flow(block.blocks)
            case _:
                pass


def _quotes_of(
    texts: list[Text], language: str | None, indirect: bool, known: list[Person]
) -> dict[int, tuple[Quote, ...]]:
    """The quotes of each text, by the identity of what holds it."""
    paragraphs = [ParagraphText(_told(one), isinstance(one, Heading)) for one in texts]
    quotes = find_in_paragraphs(paragraphs, language, indirect=indirect, people=known)
    return {id(one): found for one, found in zip(texts, quotes, strict=True)}


def _told(holder: Text) -> str:
    """The words without those that are not of the story, blanked so that no offset moves."""
    text = holder.text
    for mark in holder.marks:
        if mark.kind in _NOT_TOLD:
            start, end = mark.span.start, mark.span.end
            text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


_NOT_TOLD = ("dateline", "byline", "credit")


def _speakers(found: Iterable[tuple[Quote, ...]]) -> list[Person]:
    speakers = {
        quote.attribution.speaker
        for quotes in found
        for quote in quotes
        if quote.attribution is not None and quote.attribution.speaker is not None
    }
    return sorted(
        {(s.name, s.role, s.uri) for s in speakers if s.kind == "person"},
        key=lambda person: (person[0], person[1] or ""),
    )
