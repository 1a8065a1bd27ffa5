"""From a JSON pointer into an article back to line, column and path of its source."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc import Article, Concept, Heading, Mark, Paragraph, Quote, Span, Text
from newsdoc.model import Divider, ListBlock, ListItem
from newsdoc.testing import strategies as news

NITF = b"""<?xml version="1.0" encoding="UTF-8"?>
<nitf>
  <head><docdata><doc-id id-string="urn:example:1"/></docdata></head>
  <body>
    <body.head><hedline><hl1>Rain &amp; wind</hl1></hedline></body.head>
    <body.content>
      <p>It   rained <em>all</em>
         day, &quot;they&quot; said.</p>
      <p>See <a href="http://example.org/all-day">the map</a> for more of it.</p>
      <hl2>More</hl2>
    </body.content>
  </body>
</nitf>
"""


def at(data: bytes, pointer: str, span: tuple[int, int] | None = None) -> tuple[int, int] | None:
    """Line and column of a place in the one story of the data."""
    (places,) = newsdoc.find_places(data, newsdoc.parse(data))
    found = places.locate(pointer, None if span is None else Span(*span))
    return None if found is None or found.line is None else (found.line, found.column or 0)


def spot(data: bytes, words: str, number: int = 0) -> tuple[int, int]:
    """Line and column of some words in the data."""
    text = data.decode()
    offset = -1
    for _ in range(number + 1):
        offset = text.index(words, offset + 1)
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1


@pytest.mark.parametrize(
    ("pointer", "words"),
    [
        ("/headline", "Rain &amp;"),
        ("/guid", "urn:example:1"),
        ("/body/0/text", "It   rained"),
        ("/body/0", "It   rained"),
        ("/body/1/text", "See <a"),
        ("/body/2", "More"),
    ],
)
def test_texts_and_values_of_xml_are_found(pointer: str, words: str) -> None:
    assert at(NITF, pointer) == spot(NITF, words)


def test_a_span_is_found_behind_tags_line_ends_and_entities() -> None:
    text = newsdoc.parse(NITF).paragraphs[0].text
    for words, written in (
        ("all", "all</em>"),
        ("day", "day,"),
        ("they", "they"),
        ("said", "said"),
    ):
        start = text.index(words)
        assert at(NITF, "/body/0/text", (start, start + 1)) == spot(NITF, written)


def test_the_address_of_a_link_is_not_taken_for_words() -> None:
    text = newsdoc.parse(NITF).paragraphs[1].text

    assert at(NITF, "/body/1/text", (text.index("more"), text.index("more") + 1)) == spot(
        NITF, "more of it"
    )
    assert at(NITF, "/body/1/marks/0") == spot(NITF, "the map")


def test_the_path_is_that_of_the_element() -> None:
    (places,) = newsdoc.find_places(NITF, newsdoc.parse(NITF), source="a.xml")
    found = places.locate("/headline")

    assert found is not None
    assert (found.path, found.source) == ("nitf/body/body.head/hedline/hl1", "a.xml")


def test_what_is_absent_has_no_line() -> None:
    assert at(NITF, "/language") is None
    assert at(NITF, "/rights/holder") is None


def test_a_line_beyond_65535_is_right() -> None:
    data = NITF.replace(b"      <hl2>", b"\n" * 70_000 + b"<hl2>")

    assert at(data, "/body/2/text") == spot(data, "More")


NINJS = {
    "uri": "urn:example:1",
    "standard": {"name": "ninjs", "version": "2.1"},
    "headlines": [{"role": "main", "value": 'Rain "and" wind'}],
    "bodies": [
        {
            "role": "main",
            "contenttype": "text/html",
            "value": "<p>First of all</p>\n<p>It <b>rained</b> &amp; the \\wind rose at sea.</p>",
        }
    ],
}


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("ascii_only", [True, False])
def test_texts_of_json_are_found_in_html_and_escapes(indent: int | None, ascii_only: bool) -> None:
    data = json.dumps(NINJS, indent=indent, ensure_ascii=ascii_only).encode()
    text = newsdoc.parse(data).paragraphs[1].text
    rose = text.index("rose")

    assert at(data, "/headline") == spot(data, "Rain")
    assert at(data, "/body/1/text", (rose, rose + 4)) == spot(data, "rose")
    (places,) = newsdoc.find_places(data, newsdoc.parse(data))
    found = places.locate("/body/1")
    assert found is not None
    assert found.path == "/bodies/0/value"


def test_texts_of_plain_text_are_found() -> None:
    data = b"Rain and wind\n\nBy Mina Holt\n\nIt rained all day in the town\nand on the coast.\n"
    article = newsdoc.parse(data)
    text = article.paragraphs[0].text

    assert at(data, "/headline") == (1, 1)
    assert at(data, "/body/0/text", (text.index("coast"), len(text))) == (6, 12)


FEED = b"""<rss version="2.0"><channel><title>News</title>
<item><title>Rain</title><description>It rained in town.</description></item>
<item><title>Rain</title><description>&lt;p&gt;It &lt;b&gt;rained&lt;/b&gt; at sea.&lt;/p&gt;</description></item>
<item><title>Sun</title><description><![CDATA[<p>The <i>sun</i> was out.</p>]]></description></item>
</channel></rss>
"""


def test_each_story_of_a_feed_is_found_in_its_own_item() -> None:
    articles = newsdoc.parse_all(FEED)
    lines = []
    for article, places in zip(articles, newsdoc.find_places(FEED, articles), strict=True):
        for pointer in ("/headline", "/body/0/text" if article.body else "/summary/text"):
            found = places.locate(pointer)
            assert found is not None
            lines.append(found.line)

    assert lines == [2, 2, 3, 3, 4, 4]


def test_of_a_story_among_several_the_start_is_told_for_what_is_absent() -> None:
    articles = newsdoc.parse_all(FEED)
    found = newsdoc.find_places(FEED, articles)[2].locate("/guid")

    assert found is not None
    assert found.line == 4


def test_values_are_looked_for_in_their_own_item() -> None:
    data = b"""<rss version="2.0"><channel>
<item><title>Rain in town</title><guid>urn:a</guid><category>weather</category></item>
<item><title>Rain at sea</title><guid>urn:b</guid><category>weather</category></item>
</channel></rss>"""
    articles = newsdoc.parse_all(data)
    places = newsdoc.find_places(data, articles)
    found = [places[n].locate(at) for n in (0, 1) for at in ("/guid", "/keywords/0", "/subjects/0")]

    assert {spot.line for spot in found[:3] if spot} == {2}
    assert {spot.line for spot in found[3:] if spot} == {3}


def test_of_equal_objects_each_is_found_in_its_place() -> None:
    data = b"""{"type": "article", "newsdoc": "1", "subjects": [
 {"scheme": "medtop", "code": "20000001"},
 {"scheme": "medtop", "code": "20000002"},
 {"scheme": "medtop", "code": "20000001"}]}"""

    assert [(at(data, f"/subjects/{n}") or (0, 0))[0] for n in range(3)] == [2, 3, 4]


def test_findings_get_their_places() -> None:
    article = newsdoc.parse(NITF)
    (places,) = newsdoc.find_places(NITF, article, source="a.xml")
    found = [*newsdoc.validate(article, "strict", places=places)]

    assert found
    assert {d.where.source for d in found} == {"a.xml"}


def test_blocks_without_words_are_found_behind_the_ones_before() -> None:
    data = newsdoc.serialize(
        Article(body=(Paragraph(text="One two."), Divider(), Heading(text="h"))), "newsdoc"
    )

    line, column = at(data, "/body/1") or (0, 0)
    assert (line, column > spot(data, "One two")[1]) == (1, True)


@given(news.articles())
def test_every_text_of_native_json_is_found_or_passed_over(article: Article) -> None:
    data = newsdoc.serialize(article, "newsdoc")
    (places,) = newsdoc.find_places(data, article)
    for pointer, node in newsdoc.model.walk.walk(article):
        found = places.locate(pointer, Span(0, 1))
        assert found is None or (found.line or 0) >= 1
        assert node is not None


@pytest.mark.parametrize(
    "data",
    [
        b"<a " + b"x" * 300_000 + b">",
        b"<a " + b"x " * 150_000 + b">",
        b"<a '" + b'"' * 300_001,
        b"<a" * 150_000,
        b"<!--" * 80_000,
        b"<a>" + b"&lt;p" * 60_000,
        b"<a>" + b"".join(b"&" + b"amp;" * n + b"lt;p " for n in range(600)),
        b"<a>" * 60_000 + b"</b>" * 60_000,
        b"&" * 300_000,
        b'{"a": "' + b"\\" * 300_001,
        b'["' + b"<p" * 100_000 + b'"]',
        b"[" * 300_000,
    ],
    ids=lambda data: data[:6].decode(),
)
def test_hostile_sources_take_no_time(data: bytes) -> None:
    """A hang here is the failure."""
    article = Article(headline="Not to be found", body=(Paragraph(text="Nor is this, anywhere."),))
    (places,) = newsdoc.find_places(data, article)

    assert places.locate("/headline") is None


def test_many_texts_that_are_not_there_take_no_time() -> None:
    data = b"<a>" + b"<p>One thing or another, and more.</p>" * 20_000 + b"</a>"
    body = tuple(Paragraph(text=f"Paragraph number {n} that stands nowhere") for n in range(5000))
    (places,) = newsdoc.find_places(data, Article(body=body))

    assert places.locate("/body/4000") is None


@given(st.binary(max_size=300), news.articles())
def test_any_bytes_can_be_searched(data: bytes, article: Article) -> None:
    (places,) = newsdoc.find_places(data, article)
    for pointer in ("", "/headline", "/body/0/text", "/guid", "/x/y", "x"):
        places.locate(pointer)


@given(st.lists(st.text("abcd <>&;\"'/=!-[]{}:,\\\n", max_size=30), max_size=8))
def test_broken_markup_can_be_searched(parts: list[str]) -> None:
    article = Article(headline="abcd", body=(Paragraph(text="a b c d a b c d"),))
    for start in ("<a>", "{", ""):
        (places,) = newsdoc.find_places((start + "".join(parts)).encode(), article)
        places.locate("/headline")
        places.locate("/body/0/text", Span(3, 5))


def test_nested_texts_and_quotes_are_found() -> None:
    item = ListItem(text="“Never,” she said.", quotes=(Quote(spans=(Span(1, 7),)),))
    article = Article(
        summary=Text(text="Short.", marks=(Mark(span=Span(0, 5), kind="strong"),)),
        subjects=(Concept(scheme="medtop", code="20000001"),),
        body=(ListBlock(items=(ListItem(text="One."), item)),),
    )
    data = newsdoc.serialize(article, "newsdoc")

    assert at(data, "/body/0/items/1/quotes/0") == spot(data, "Never")
    assert at(data, "/subjects/0/code") == spot(data, "20000001")
    assert at(data, "/summary") == spot(data, "Short")
