"""Feeds that are broken, hostile or no feeds at all."""

from __future__ import annotations

import time

import pytest

import newsdoc
from formats.feeds.samples import STORY, rss
from newsdoc import ReadError


def test_ill_formed_feed_is_read_as_far_as_possible_with_a_report() -> None:
    result = newsdoc.parse_result(
        "<rss version='2.0'><channel><title>A & B</title><item><title>Fish <b>now</title>"
        "<link>https://a.example/?a=1&b=2</link></item><item><title>Two</title></channel>"
    )

    assert [a.headline for a in result.articles] == ["Fish now", "Two"]
    assert result.articles[0].url == "https://a.example/?a=1&b=2"
    assert any(d.code == "RS101" and d.severity == "warning" for d in result.diagnostics)


def test_feed_that_ends_in_the_middle_keeps_what_came_before() -> None:
    cut = STORY[: STORY.index("A long winter")]

    article = newsdoc.parse(cut, format="rss", quotes=False)

    assert article.headline == "Ferry & pier"
    assert article.paragraphs[0].text.startswith("OSLO")


def test_feed_in_a_wrong_encoding() -> None:
    data = rss("<title>Færge</title>").encode("cp1252")

    assert newsdoc.parse(data, format="rss").headline == "Færge"


@pytest.mark.parametrize(
    ("data", "format", "reason"),
    [
        ("<feed xmlns='http://www.w3.org/2005/Atom'/>", "atom", "no entry"),
        ("<rss><channel/></rss>", "rss", "no item"),
        ("<html/>", "rss", "root element is 'html'"),
        ("", "rss", "empty"),
        ("no markup", "atom", "start tag"),
    ],
)
def test_what_is_no_feed_is_refused(data: str, format: str, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        newsdoc.parse(data, format=format)


def test_wrong_dates_are_reported_and_left_out() -> None:
    result = newsdoc.parse_result(rss("<title>Rain</title><pubDate>yesterday</pubDate>"))

    assert result.articles[0].published is None
    assert any(d.value == "yesterday" for d in result.diagnostics)


def test_unknown_zone_is_not_guessed() -> None:
    result = newsdoc.parse_result(rss("<pubDate>Sun, 04 May 2031 08:15 XYZ</pubDate>"))
    published = result.articles[0].published

    assert published is not None
    assert published.isoformat() == "2031-05-04T08:15:00"
    assert any(d.code == "RS104" for d in result.diagnostics)


@pytest.mark.parametrize(
    "part",
    [
        '<enclosure url="a{}" length="1" type="image/png"/>',
        "<category>c{}</category>",
        "<description>d{} &lt;p&gt;</description>",
        "<author>a{}@b.example (x)</author>",
        "<x{0}><x/></x{0}>",
        "<title>t{}</title>",
    ],
)
def test_many_parts_take_little_time(part: str) -> None:
    item = "".join(part.format(number) for number in range(3000))
    started = time.perf_counter()
    newsdoc.parse_all(rss(item), format="rss", quotes=False)

    assert time.perf_counter() - started < 3


@pytest.mark.parametrize("start", ["<![CDATA[", "&", "<b>", "<item>"])
def test_repairs_take_linear_time(start: str) -> None:
    data = "<rss><channel><item><title>" + start * 20000
    started = time.perf_counter()
    newsdoc.parse_all(data, format="rss", quotes=False)

    assert time.perf_counter() - started < 3
