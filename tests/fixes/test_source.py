"""Fixes in place: the words change where they stand in the source, and nothing else does."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc import Article, Diagnostic, Paragraph, Span
from newsdoc.diagnostics import Fix
from newsdoc.fixes import apply
from newsdoc.fixes.source import Patched, patch

NITF = """<?xml version="1.0" encoding="ISO-8859-1"?>
<!-- kept -->
<nitf><head><unknown a='1'/></head>
 <body><body.head><hedline><hl1>Rain &amp; wind</hl1></hedline></body.head>
  <body.content><p>Fish &amp;amp; <em>chips</em>,
   sold f\u00f6r nothing .</p></body.content></body></nitf>
""".encode("latin-1")


def fix(pointer: str, words: str, new: str, article: Article) -> Diagnostic:
    """A finding about the first place of the words in the string at the pointer."""
    text = next(text for at, text in strings(article) if at == pointer)
    start = text.index(words)
    change = Fix(pointer=pointer, span=Span(start, start + len(words)), value=json.dumps(new))
    return Diagnostic(code="ZZ101", severity="info", message="wrong", fix=change)


def strings(article: Article) -> list[tuple[str, str]]:
    found = [("/headline", article.headline or "")]
    return found + [(f"/body/{n}/text", p.text) for n, p in enumerate(article.paragraphs)]


def patched(data: bytes, *changes: tuple[str, str, str]) -> Patched:
    def read(data: bytes) -> tuple[Article, ...]:
        return newsdoc.parse_all(data, quotes=False)

    articles = read(data)
    return patch(data, articles, [[fix(*change, articles[0]) for change in changes]], read)


def test_words_of_xml_change_and_all_else_stays() -> None:
    done = patched(
        NITF, ("/body/0/text", "&amp;", "&"), ("/body/0/text", " .", "."), ("/headline", "w", "W")
    )

    assert done.data == (
        NITF.replace(b"&amp;amp;", b"&amp;")
        .replace(b"nothing .", b"nothing.")
        .replace(b"; wind", b"; Wind")
    )
    assert len(done.done) == 3


@pytest.mark.parametrize("ascii_only", [True, False])
def test_words_of_json_change_and_all_else_stays(ascii_only: bool) -> None:
    item = {
        "uri": "urn:a",
        "x_unknown": [1.50, {"b": None}],
        "headline": 'Fiö  "rain"\u2028',
        "body_xhtml": "<p>One &amp;amp; <b>twö</b> .</p>",
    }
    data = json.dumps(item, indent=3, ensure_ascii=ascii_only).encode()

    done = patched(
        data,
        ("/headline", "  ", ' "the" '),
        ("/body/0/text", "&amp;", "<&>"),
        ("/body/0/text", " .", "."),
    )

    assert len(done.done) == 3
    after = json.loads(done.data)
    assert after["headline"].rstrip() == 'Fiö "the" "rain"'
    assert after["body_xhtml"] == "<p>One &lt;&amp;&gt; <b>twö</b>.</p>"
    assert after["x_unknown"] == item["x_unknown"]
    assert done.data.count(b"\n") == data.count(b"\n")


def test_words_of_plain_text_change_and_line_ends_stay() -> None:
    data = (
        b"Rain and wind\r\n\r\nIt rained all  day in the town .\r\n\r\nNobody was hurt there.\r\n"
    )

    done = patched(data, ("/body/0/text", " .", "."))

    assert done.data == data.replace(b"town .", b"town.")


def test_what_would_not_read_as_the_fixed_article_is_left() -> None:
    # The same words are the title of the page: changed in one place they would be two headlines.
    data = newsdoc.serialize(Article(headline="Rain  falls", title="Rain  falls!"), "nitf")
    done = patched(data, ("/headline", "Rain  falls", "<p>"))

    assert done.data == data or newsdoc.parse(done.data, quotes=False).headline == "<p>"


def test_a_removal_is_no_change_of_words() -> None:
    data = newsdoc.serialize(Article(body=(Paragraph(text="a"), Paragraph(text="b"))), "newsdoc")
    change = Fix(pointer="/body/0", value=None)
    found = Diagnostic(code="ZZ101", severity="info", message="wrong", fix=change)

    done = patch(data, newsdoc.parse_all(data), [[found]], newsdoc.parse_all)

    assert (done.data, done.done) == (data, ())


@given(
    st.lists(st.text('ab <&"\\é\n雨', min_size=1, max_size=12), min_size=1, max_size=4),
    st.text('xy<&"\\é', max_size=3),
    st.data(),
)
def test_what_is_patched_reads_as_the_fixed_article(
    texts: list[str], new: str, data: st.DataObject
) -> None:
    article = Article(body=tuple(Paragraph(text=text) for text in texts))
    number = data.draw(st.integers(0, len(texts) - 1))
    ends = sorted(data.draw(st.integers(0, len(texts[number]))) for _ in range(2))
    change = Fix(pointer=f"/body/{number}/text", span=Span(*ends), value=json.dumps(new))
    found = Diagnostic(code="ZZ101", severity="info", message="wrong", fix=change)
    source = newsdoc.serialize(article, "newsdoc")

    done = patch(source, (article,), [[found]], newsdoc.parse_all)

    if done.done:
        assert newsdoc.parse(done.data) == apply(article, [found])[0]
    else:
        assert done.data == source
