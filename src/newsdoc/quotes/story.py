"""Who said what in an article: its blocks to paragraphs for the engine, and the quotes back on them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

import attrs

from newsdoc.model import Article, Attribution, Preformatted, Quote, Speaker, Text
from newsdoc.model.views import holders
from newsdoc.model.walk import rewrite
from newsdoc.quotes.credits import credit, quotations, quote_again
from newsdoc.quotes.engine import Person, find_in_paragraphs
from newsdoc.quotes.languages import guess_language, language_data
from newsdoc.quotes.markup import Set, block_quotation, flow, told
from newsdoc.quotes.nested import with_nested


def find_in_article(
    article: Article, language: str | None = None, *, indirect: bool = True, nested: bool = False
) -> Article:
    """The same article with the quotes of its body in place of those that it has.

    Paragraphs, headings, list items and the paragraphs of block quotations are read as one story, in
    order; captions, table cells and asides each for themselves, with the speakers of the story
    known. Preformatted text and credits are not read. `q` elements and block quotations are read as
    if they stood in quotation marks; the credit of a block quotation names who is quoted. The people
    and organisations of the metadata and of inline marks are known to the resolver; those of the
    byline are no speakers.

    Args:
        article: any article.
        language: BCP 47 tag; absent for the article's, else it is guessed.
        indirect: whether reported speech without quotation marks is wanted too.
        nested: whether quotations inside of quotations are wanted too.

    Example:
        >>> from newsdoc.model import Paragraph
        >>> story = Article(body=(Paragraph(text="“We dig,” Lind said."),))
        >>> find_in_article(story, "en").body[0].quotes[0].attribution.speaker.name
        'Lind'
    """
    language = language or article.language
    known = _people(article)
    sets = list(flow(article.body))
    found = _quotes_of(sets, language, indirect, known)
    block_quotes = list(quotations(article.body))
    if block_quotes:
        code = language or guess_language(one.holder.text for one in sets)
        speakers = {one.name: one for one in _speakers(found.values())}
        credit(article.body, found, speakers, language_data(code))
        quote_again(article.body, found)
    known += [(one.name, one.role, one.uri) for one in _speakers(found.values()) if _is_person(one)]
    read = {id(one.holder) for one in sets}
    read |= {id(line) for block in block_quotes if (line := block_quotation(block)[1])}
    for holder in holders(article.body):
        if id(holder) not in read and holder.text and not isinstance(holder, Preformatted):
            found |= _quotes_of([Set(holder)], language, indirect, known)
    if not any(found.values()) and not any(holder.quotes for holder in holders(article.body)):
        return article
    if nested:
        for holder in holders(article.body):
            if found.get(id(holder)):
                inner = with_nested(holder.text, found[id(holder)], language, known)
                found[id(holder)] = inner
    named = _organisations(article)
    if named:
        found = {key: tuple(as_named(one, named) for one in own) for key, own in found.items()}
    author = _author(article)
    if author is not None:
        found = {key: tuple(by_author(one, author) for one in own) for key, own in found.items()}
    body = tuple(rewrite(block, partial(_with_quotes, found)) for block in article.body)
    return attrs.evolve(article, body=body)


def _with_quotes(found: dict[int, tuple[Quote, ...]], holder: Text) -> Text:
    quotes = found.get(id(holder), ())
    return holder if quotes == holder.quotes else attrs.evolve(holder, quotes=quotes)


def _quotes_of(
    sets: Sequence[Set], language: str | None, indirect: bool, known: list[Person]
) -> dict[int, tuple[Quote, ...]]:
    """The quotes of each holder, by its identity."""
    read = told(sets)
    quotes = find_in_paragraphs(
        [one.given for one in read], language, indirect=indirect, people=known
    )
    return {
        id(one.holder): words.back(found)
        for one, words, found in zip(sets, read, quotes, strict=True)
    }


def _people(article: Article) -> list[Person]:
    """Persons of the metadata and of inline marks: name, role, URI."""
    known = [(p.name, p.job_title or p.role, p.uri) for p in article.people if p.name]
    names = {name for name, _, _ in known}
    for holder in holders(article.body):
        for mark in holder.marks:
            if mark.kind == "person":
                concept = mark.concept
                name = (concept and concept.name) or mark.span.of(holder.text).strip()
                if " " in name and name not in names:
                    names.add(name)
                    known.append((name, None, concept.uri if concept else None))
    return known


def _organisations(article: Article) -> dict[str, str | None]:
    """URI of the organisations of the metadata and of inline marks, by name."""
    named = {one.name: one.uri for one in article.organisations if one.name}
    for holder in holders(article.body):
        for mark in holder.marks:
            if mark.kind == "organisation":
                uri = mark.concept.uri if mark.concept else None
                named.setdefault(mark.span.of(holder.text).strip(), uri)
    return named


def _author(article: Article) -> Speaker | None:
    """Who wrote the story, where that is one person; absent otherwise."""
    writers = [party for line in article.bylines if line.role is None for party in line.people]
    if len(writers) != 1 or not writers[0].name or writers[0].kind == "organisation":
        return None
    return Speaker(name=writers[0].name, role=writers[0].job_title, uri=writers[0].uri)


def by_author(quote: Quote, author: Speaker) -> Quote:
    """The quote, its speaker the author where the source is "I".

    Args:
        quote: any quote.
        author: who wrote the story.

    Example:
        >>> from newsdoc.model import Mention, Span
        >>> said = Attribution(source=Mention(text="I"))
        >>> quote = by_author(Quote(spans=(Span(0, 1),), attribution=said), Speaker(name="Jane Doe"))
        >>> quote.attribution.speaker.name
        'Jane Doe'
    """
    given = quote.attribution
    if given is None or given.speaker is not None or given.source is None:
        return quote
    if given.source.text != "I":
        return quote
    told = attrs.evolve(given, speaker=author, basis=(*given.basis, "metadata"))
    return attrs.evolve(quote, attribution=told)


def as_named(quote: Quote, organisations: Mapping[str, str | None]) -> Quote:
    """The quote, its speaker an organisation where it bears the name of one.

    Args:
        quote: any quote.
        organisations: URIs, where there are any, by name.

    Example:
        >>> from newsdoc.model import Span
        >>> quote = Quote(spans=(Span(0, 1),), attribution=Attribution(speaker=Speaker(name="Acme")))
        >>> as_named(quote, {"Acme": None}).attribution.speaker.kind
        'organisation'
    """
    given = quote.attribution
    speaker = given.speaker if given else None
    if given is None or speaker is None or speaker.name not in organisations:
        return quote
    uri = speaker.uri or organisations[speaker.name]
    speaker = attrs.evolve(speaker, kind="organisation", uri=uri)
    return attrs.evolve(quote, attribution=attrs.evolve(given, speaker=speaker))


def _is_person(speaker: Speaker) -> bool:
    return speaker.kind == "person"


def _speakers(found: Iterable[tuple[Quote, ...]]) -> list[Speaker]:
    speakers = {
        quote.attribution.speaker
        for quotes in found
        for quote in quotes
        if isinstance(quote.attribution, Attribution) and quote.attribution.speaker is not None
    }
    return sorted(speakers, key=lambda one: (one.name, one.role or "", one.kind))
