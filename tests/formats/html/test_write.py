"""Articles as pages: the laws of round trips, what people and search engines see."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given

import newsdoc
from formats.html.samples import PAGE, read
from newsdoc.model import (
    Article,
    Byline,
    Dateline,
    Description,
    Embed,
    Heading,
    Headline,
    Link,
    Mark,
    Note,
    Paragraph,
    Party,
    Preformatted,
    Property,
    Raw,
    Span,
    Text,
)
from newsdoc.testing import strategies
from newsdoc.testing.laws import assert_round_trip

STORY = Article(
    guid="urn:bay:1",
    language="en",
    url="https://bay.example/1",
    headline="Harbour & bay",
    headline_marks=(Mark(span=Span(0, 7), kind="emphasis"),),
    headlines=(Headline(text="Port Ellis", role="kicker"), Headline(text="Open", role="sub")),
    summary=Text(text="It stays open."),
    descriptions=(Description(text="Open!", role="teaser"),),
    bylines=(
        Byline(
            text="By Mina Holt and Ole Berg",
            people=(Party(name="Mina Holt", kind="person"), Party(name="Ole Berg", kind="person")),
        ),
        Byline(text="Photos: Ada Lund", role="photographer"),
    ),
    dateline=Dateline(text="PORT ELLIS —", place="PORT ELLIS"),
    body=(
        Paragraph(
            text="PORT ELLIS — It stays  open.", marks=(Mark(span=Span(0, 12), kind="dateline"),)
        ),
        Heading(text="Why", level=2),
        Paragraph(text="Because\nit does.", language="sv"),
        Preformatted(text="\n  5 ships\n"),
    ),
    tagline=Text(text="Editing by Ada Lund"),
    links=(Link(rel="amphtml", href="https://bay.example/1.amp"),),
    properties=(Property(name="bay:tide", value="high", rel="meta"),),
)


def test_a_page_reads_back_as_the_same_article() -> None:
    result = newsdoc.serialize_result(STORY, "html")

    assert newsdoc.parse(result.data, format="html", quotes=False) == STORY
    assert result.diagnostics == ()


@given(strategies.articles())
def test_what_changes_is_named(article: Article) -> None:
    assert_round_trip(article, "html")


@given(strategies.articles())
def test_writing_what_was_read_changes_nothing(article: Article) -> None:
    once = newsdoc.parse(newsdoc.serialize(article, "html"), format="html", quotes=False)
    data = newsdoc.serialize(once, "html")

    assert newsdoc.parse(data, format="html", quotes=False) == once
    assert newsdoc.serialize(once, "html") == data


def test_a_page_of_others_keeps_its_article() -> None:
    article = read(PAGE)
    data = newsdoc.serialize(article, "html")
    result = newsdoc.serialize_result(article, "html")

    assert_round_trip(article, "html")
    assert data == result.data
    assert {d.where.pointer for d in result.diagnostics} == set()


def test_the_page_is_one_article_with_its_data() -> None:
    page = newsdoc.serialize(STORY, "html").decode()
    (data,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    tree = json.loads(data)

    assert page.startswith('<!DOCTYPE html>\n<html lang="en" dir="ltr">')
    assert page.count("<article>") == page.count("<h1 ") == 1
    assert "<title>Harbour &amp; bay</title>" in page
    assert [author["name"] for author in tree["author"][:2]] == ["Mina Holt", "Ole Berg"]
    assert tree["headline"] == "Harbour & bay"
    assert "articleBody" not in tree


def test_right_to_left_languages() -> None:
    assert b'<html lang="ar" dir="rtl">' in newsdoc.serialize(Article(language="ar"), "html")


def test_notes_to_editors_are_never_on_a_page() -> None:
    story = Article(headline="Rain", notes=(Note(text="Call the mayor first", audience="editors"),))
    result = newsdoc.serialize_result(story, "html")

    assert b"mayor" not in result.data
    assert [d.where.pointer for d in result.diagnostics] == ["/notes"]


@pytest.mark.parametrize(
    "block",
    [
        Embed(html="<script src='https://x.example/a.js'></script>", url="https://x.example/a"),
        Embed(html='<iframe src="https://x.example/v"></iframe>', url="https://x.example/v"),
        Raw(format="urn:x", data='<x:a xmlns:x="urn:x">Rain</x:a>', text="Rain"),
        Raw(format="html", data="<custom-map>x</custom-map>"),
    ],
)
def test_markup_of_others_is_kept_without_running(block: Embed | Raw) -> None:
    story = Article(body=(block,))
    page = newsdoc.serialize(story, "html").decode()

    assert page.count("<script") == 1
    assert newsdoc.parse(page, format="html", quotes=False) == story


def test_links_of_the_head_fetch_nothing() -> None:
    story = Article(links=(Link(rel="alternate stylesheet", href="https://x.example/a.css"),))
    result = newsdoc.serialize_result(story, "html")

    assert b"a.css" not in result.data
    assert [d.where.pointer for d in result.diagnostics] == ["/links"]


def test_control_characters_are_replaced_and_named() -> None:
    result = newsdoc.serialize_result(Article(body=(Paragraph(text="a\x08b"),)), "html")

    assert newsdoc.parse(result.data, format="html").text == "a\ufffdb"
    assert "HT202" in [d.code for d in result.diagnostics]
