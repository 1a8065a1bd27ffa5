"""Code as users write it, checked by mypy and pyright; it is not run."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import assert_type

import attrs

import newsdoc
from newsdoc import Article, Block, Diagnostic, Heading, Location, Paragraph, PartialDate, Quote
from newsdoc.model import Figure, walk

article = newsdoc.read("story.xml")
assert_type(article, Article)
assert_type(newsdoc.read_all("feed.xml"), tuple[Article, ...])
assert_type(newsdoc.parse(b"", format="nitf", quotes=False), Article)
assert_type(newsdoc.parse_result(b"").diagnostics, tuple[Diagnostic, ...])
assert_type(newsdoc.serialize(article, "newsml-g2"), bytes)
assert_type(newsdoc.serialize_result(article, "nitf").data, bytes)
assert_type(newsdoc.find_quotes("text", "en"), tuple[Quote, ...])
assert_type(newsdoc.find_quotes(article), Article)
assert_type(newsdoc.detect(b""), str)
assert_type(newsdoc.validate(article), Iterator[Diagnostic])
assert_type(newsdoc.check_source(b"", schema="a.xsd"), Iterator[Diagnostic])
assert_type(newsdoc.find_places(b"", article)[0].locate("/headline"), Location | None)

assert_type(article.headline, str | None)
assert_type(article.created, dt.datetime | PartialDate | None)
assert_type(article.paragraphs, tuple[Paragraph, ...])
assert_type(article.text, str)


def words(block: Block) -> str:
    """Blocks are told apart by class."""
    match block:
        case Paragraph() | Heading():
            return block.text
        case Figure(media=media):
            return media.caption.text if media.caption else ""
        case _:
            return ""


for quote in article.quotes:
    if quote.attribution and quote.attribution.speaker:
        assert_type(quote.attribution.speaker.name, str)

changed = attrs.evolve(article, headline="Rain", body=(Paragraph(text="It rained."),))
assert_type(changed, Article)

for found in walk.quotes(article):
    assert_type(found.quote, Quote)
    assert_type(found.pointer, str)

Paragraph("positional")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
Article(headlin="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
article.headline = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
