"""Articles as feeds: the laws of round trips, losses, safety, and what another reader sees."""

from __future__ import annotations

import datetime as dt

import feedparser  # type: ignore[import-untyped]
import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree

import newsdoc
from formats.feeds.samples import ENTRY, STORY
from newsdoc import Article
from newsdoc.model import Mark, Note, Paragraph, PartialDate, Span
from newsdoc.testing import assert_round_trip
from newsdoc.testing.strategies import articles

FORMATS = ("rss", "atom")


@pytest.mark.parametrize("format", FORMATS)
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(article=articles())
def test_losses_are_named(article: Article, format: str) -> None:
    assert_round_trip(article, format)


@pytest.mark.parametrize(("data", "format"), [(STORY, "rss"), (ENTRY, "atom")])
def test_feed_comes_back_without_a_loss(data: str, format: str) -> None:
    article = newsdoc.parse(data, quotes=False)
    result = newsdoc.serialize_result(article, format)

    assert newsdoc.parse(result.data, format=format, quotes=False) == article
    assert result.diagnostics == ()


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("data", [STORY, ENTRY])
def test_another_reader_sees_the_same(data: str, format: str) -> None:
    article = newsdoc.parse(data, quotes=False)

    feed = feedparser.parse(newsdoc.serialize(article, format))

    assert not feed.bozo
    (entry,) = feed.entries
    assert entry.id == article.guid
    assert entry.link == article.url
    assert entry.title.replace("<em>", "").replace("</em>", "") == article.headline
    assert article.paragraphs[-1].text.split()[0] in entry.content[0].value
    assert {tag.term for tag in entry.tags} >= {"Ferries"}


@pytest.mark.parametrize("format", FORMATS)
def test_required_elements_are_there(format: str) -> None:
    root = etree.fromstring(newsdoc.serialize(Article(headline="Rain"), format))
    names = {etree.QName(element).localname for element in root.iter(etree.Element)}

    needed = {"title", "link", "description"} if format == "rss" else {"title", "id", "updated"}
    assert needed <= names


@pytest.mark.parametrize("format", FORMATS)
def test_time_that_the_format_cannot_say_is_exact_for_newsdoc(format: str) -> None:
    article = Article(
        headline="Rain",
        published=PartialDate(2031, 5),
        modified=dt.datetime(2031, 5, 4, 8, 15),  # noqa: DTZ001  # without offset is the point
    )
    back = newsdoc.parse(newsdoc.serialize(article, format), format=format)

    assert (back.published, back.modified) == (article.published, article.modified)


@pytest.mark.parametrize("format", FORMATS)
def test_notes_to_editors_are_not_published(format: str) -> None:
    article = Article(headline="Rain", notes=(Note(text="Do not print."),))
    result = newsdoc.serialize_result(article, format)

    assert b"Do not print" not in result.data
    assert any(d.where.pointer == "/notes" for d in result.diagnostics)


@pytest.mark.parametrize("format", FORMATS)
def test_addresses_that_run_code_are_left_out_and_named(format: str) -> None:
    mark = Mark(span=Span(0, 2), kind="link", href="java\tscript:alert(1)")
    article = Article(
        headline="Rain",
        url="javascript:alert(2)",
        body=(Paragraph(text="It rained.", marks=(mark,)),),
    )
    result = newsdoc.serialize_result(article, format)

    assert b"alert" not in result.data
    assert {"/url", "/body"} <= {d.where.pointer for d in result.diagnostics}


@pytest.mark.parametrize("format", FORMATS)
def test_forbidden_characters_are_replaced_and_named(format: str) -> None:
    result = newsdoc.serialize_result(Article(headline="Ra\x00in"), format)

    assert newsdoc.parse(result.data, format=format).headline == "Ra\ufffdin"
    assert any(d.code.endswith("202") for d in result.diagnostics)
