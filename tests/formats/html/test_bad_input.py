"""Pages that mean harm, or are broken: their words are kept, nothing runs, nothing takes long."""

from __future__ import annotations

import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from formats.html.samples import PAGE, read, remarks

HOSTILE = """<article><h1 onclick="steal()">Rain</h1>
<p onmouseover="steal()">Read <a href="javascript:steal()">this</a> and
<a href=" java&#10;script:steal()">that</a> and <a href="data:text/html,x">more</a>.</p>
<script>steal()</script><img src="javascript:steal()" onerror="steal()">
<iframe srcdoc="&lt;script>steal()&lt;/script>"></iframe><object data="steal.swf"></object>
<svg onload="steal()"><script>steal()</script></svg><p style="width:expression(steal())">Done.</p>
<template><script>steal()</script></template></article>"""


@pytest.mark.parametrize("element", ["div", "b", "blockquote", "ul><li", "table><tr><td"])
def test_deep_markup_keeps_its_words(element: str) -> None:
    start = time.perf_counter()

    assert "Deep." in read(f"<article>{f'<{element}>' * 10_000}Deep.</article>").text
    assert time.perf_counter() - start < 5


def test_deep_markup_is_reported() -> None:
    (tags,) = remarks("<div title='x'>" * 5000 + "Deep.", "HT105")

    assert tags.startswith("<div title='x'>")


@pytest.mark.parametrize(
    "page",
    [
        "<nav></nav>x " * 20_000,
        "<article>" + "<div class=share>a</div>" * 20_000 + "<p>Rain.</p></article>",
        "<article>" + "<span class=byline>By Ada</span>" * 10_000 + "<p>Rain.</p></article>",
        "<article><p>Rain.</p></article>" * 5000,
        "<figure><div>" + "<figcaption>a</figcaption>b" * 5000 + "</div></figure>",
        "<!--" * 50_000 + "<p>Rain.</p>",
        "<meta " * 50_000 + "><p>Rain.</p>",
        "<p " + " ".join(f"a{n}=b" for n in range(50_000)) + ">Rain.</p>",
        '<script type="application/ld+json">' + "<!--" * 50_000 + "</script><p>Rain.</p>",
        '<script type="application/ld+json">' + "[" * 50_000 + "</script><p>Rain.</p>",
    ],
    ids=lambda page: str(page)[:24],
)
def test_long_pages_take_linear_time(page: str) -> None:
    start = time.perf_counter()
    with contextlib.suppress(newsdoc.ReadError):
        newsdoc.parse_result(page, format="html")

    assert time.perf_counter() - start < 10


@pytest.mark.parametrize("page", ["<html></html>", "<!-- nothing -->", "<body><hr hidden></body>"])
def test_pages_without_a_story_are_refused(page: str) -> None:
    with pytest.raises(newsdoc.ReadError, match="there is no"):
        newsdoc.parse(page, format="html")


def test_scripts_are_reported_not_kept() -> None:
    assert "steal()" not in read(HOSTILE).text
    assert "steal()" in remarks(HOSTILE, "HT120")


def test_what_is_written_is_harmless() -> None:
    result = newsdoc.serialize_result(read(HOSTILE), "html")
    page = result.data.decode()
    body = page.partition("<body>")[2]

    for sign in ("javascript:", "data:text", "<script", "<object", "onclick", "onerror", "<iframe"):
        assert sign not in body
    assert page.count("<script") == 1
    unsafe = [d.value for d in result.diagnostics if d.code == "HT203"]
    assert {"javascript:steal()", "data:text/html,x"} <= set(unsafe)


def test_structured_data_cannot_leave_its_script() -> None:
    story = newsdoc.Article(headline="</script><script>steal()</script>", url="javascript:steal()")
    page = newsdoc.serialize(story, "html").decode()

    assert page.count("<script") == 1
    assert "javascript:" not in page
    assert newsdoc.parse(page, format="html").headline == story.headline


@pytest.mark.parametrize(
    "block",
    [
        '<!-- {"@type":"NewsArticle","headline":"Rain"} -->',
        '//<![CDATA[\n{"@type":"NewsArticle","headline":"Rain"}\n//]]>',
        '{"@type":"NewsArticle","headline":"Rain",};',
        '{"@type":"NewsArticle","headline":"Rain","description":"one\ntwo"}',
        "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Rain&quot;}",
        '{"@type":"WebPage"}{"@type":"NewsArticle","headline":"Rain"}',
        '{"@type":"NewsArticle","headline":"Rain","headline":"Rain"}',
    ],
)
def test_broken_blocks_are_mended(block: str) -> None:
    page = f'<script type="application/ld+json">{block}</script><p>It rained.</p>'

    assert read(page).headline == "Rain"
    assert next(d.code for d in newsdoc.parse_result(page, format="html").diagnostics) == "SO101"


def test_a_block_beyond_repair_is_reported_whole() -> None:
    page = '<script type="application/ld+json">{"headline": Rain</script><p>It rained.</p>'

    assert remarks(page, "SO102") == ['{"headline": Rain']


@given(st.binary(max_size=300))
def test_any_bytes_give_an_article_or_an_error(data: bytes) -> None:
    for page in (data, b"<article>" + data, PAGE.encode()[:600] + data):
        with contextlib.suppress(newsdoc.NewsdocError):
            newsdoc.parse_result(page, format="html")


@pytest.mark.parametrize(
    "page",
    [
        "<article>" + "<h2>Read more</h2>" * 20_000,
        "<article>" + "<div class=ad>" * 200 + "<p>rain rain</p>" * 10_000,
        "<div class=post>" * 200 + "<b>rain</b> " * 10_000,
        "<article><div>" + "<p class=caption>a</p>" * 20_000,
        "<article>" + "<amp-img src=a><noscript><img src=b></noscript></amp-img>" * 10_000,
        "<article><picture>" + "<source srcset=a>" * 20_000 + "<img src=b>",
        "<p>a</html>" * 20_000 + "<!-- -",
    ],
    ids=["headings", "advertisements", "posts", "captions", "amp", "sources", "ends"],
)
def test_parts_that_repeat_take_linear_time(page: str) -> None:
    start = time.perf_counter()
    newsdoc.parse_result(page, format="html", quotes=False)

    assert time.perf_counter() - start < 20
