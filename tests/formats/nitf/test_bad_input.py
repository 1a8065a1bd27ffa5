"""Bad input: an error that says where, or a remark, never a crash and never a fetch."""

from __future__ import annotations

import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from formats.nitf.samples import STORY, story


def error_of(data: bytes) -> newsdoc.ReadError:
    with pytest.raises(newsdoc.ReadError) as caught:
        newsdoc.parse(data, format="nitf")
    return caught.value


def test_entity_bomb_is_refused_at_once() -> None:
    lines = ['<!ENTITY a0 "ha">'] + [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12)]
    data = f"<!DOCTYPE nitf [{''.join(lines)}]>".encode() + story(content="<p>x &a11; y</p>")
    start = time.perf_counter()
    assert "entities expand" in error_of(data).reason
    assert time.perf_counter() - start < 2


def test_entity_of_entities_stays_a_name() -> None:
    data = b'<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' + story(content="<p>x &b;</p>")
    result = newsdoc.parse_result(data, format="nitf")
    assert result.articles[0].paragraphs[0].text == "x &b;"
    assert [d.code for d in result.diagnostics] == ["XM104"]


def test_external_entities_are_not_read() -> None:
    data = b'<!DOCTYPE nitf [<!ENTITY f SYSTEM "file:///etc/hostname">]>' + story(
        content="<p>x &f; y</p>"
    )
    assert newsdoc.parse(data, format="nitf").paragraphs[0].text == "x &f; y"


def test_external_parameter_entities_do_not_hinder() -> None:
    data = b'<!DOCTYPE nitf [<!ENTITY % e SYSTEM "http://127.0.0.1:9/e.dtd"> %e;]>' + story(
        content="<p>Rain.</p>"
    )
    assert newsdoc.parse(data, format="nitf").paragraphs[0].text == "Rain."


@pytest.mark.parametrize("depth", [1000, 100_000])
def test_deep_nesting_is_refused(depth: int) -> None:
    error = error_of(b"<nitf>" + b"<block>" * depth + b"</block>" * depth + b"</nitf>")
    assert "nest more than 256 deep" in error.reason


def test_nesting_within_the_limit_keeps_the_words() -> None:
    deep = "<bq><block>" * 90 + "<p>Deep.</p>" + "</block></bq>" * 90
    article = newsdoc.parse(story(content=deep), format="nitf")
    assert "Deep." in article.text


def test_huge_attribute_is_refused() -> None:
    error = error_of(b'<nitf uno="' + b"x" * 11_000_000 + b'"/>')
    assert (error.format, error.reason) == ("nitf", "a text or a tag is larger than 10 MB")


def test_a_million_attributes_are_refused() -> None:
    names = b" ".join(b'a%d="x"' % number for number in range(1_000_000))
    assert "larger than 10 MB" in error_of(b"<nitf " + names + b"/>").reason


def test_truncated_file_names_the_line() -> None:
    data = STORY.encode()
    error = error_of(data[: len(data) // 2])
    assert error.line is not None
    assert error.line > 20
    assert "cut off" in str(error)


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "empty"),
        (b"<rss/>", "'rss'"),
        (b"<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'/>", "'schema'"),
        (b"<!doctype html><html><p>Rain<br></html>", "HTML"),
        (b"just words", "look like XML"),
    ],
)
def test_other_documents_are_named(data: bytes, word: str) -> None:
    assert word in str(error_of(data))


def test_empty_document_is_an_empty_article() -> None:
    article = newsdoc.parse(b"<nitf><body><body.content/></body></nitf>")
    assert article.body == ()


def test_second_body_follows_the_first_and_is_reported() -> None:
    bodies = "".join(
        f"<body>\n<body.content><p>{words}</p></body.content></body>" for words in ("Rain.", "Sun.")
    )
    result = newsdoc.parse_result(f"<nitf>{bodies}</nitf>")
    assert [p.text for p in result.articles[0].paragraphs] == ["Rain.", "Sun."]
    assert [(d.code, d.where.line) for d in result.diagnostics] == [("NI102", 3)]


def test_identifiers_that_repeat_are_kept_and_reported() -> None:
    result = newsdoc.parse_result(story(content='<p id="a">Rain.</p>\n<p id="a">Sun.</p>'))
    assert [p.id for p in result.articles[0].paragraphs] == ["a", "a"]
    assert [(d.code, d.value, d.where.line) for d in result.diagnostics] == [("XM105", "a", 2)]


def test_utf8_declared_as_latin1_is_read_as_utf8_and_reported() -> None:
    data = b'<?xml version="1.0" encoding="ISO-8859-1"?>' + story(content="<p>Ærøskøbing</p>")
    result = newsdoc.parse_result(data)
    assert result.articles[0].paragraphs[0].text == "Ærøskøbing"
    assert result.diagnostics[0].code == "XM101"


def test_latin1_declared_as_utf8_is_read_and_reported() -> None:
    data = story(content="<p>Ærø</p>").decode().encode("latin-1")
    result = newsdoc.parse_result(data, format="nitf")
    assert result.articles[0].paragraphs[0].text == "Ærø"
    assert [d.code for d in result.diagnostics] == ["XM101"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_byte_order_marks(encoding: str) -> None:
    data = story(content="<p>Ærø</p>").decode().encode(encoding)
    assert newsdoc.parse(data, format="nitf").paragraphs[0].text == "Ærø"


def test_text_before_the_declaration_is_reported_and_lines_hold() -> None:
    data = b"ZCZC\n\n" + b'<?xml version="1.0"?>\n' + story(head="<planet>Mars</planet>")
    result = newsdoc.parse_result(data, format="nitf")
    assert [(d.code, d.value, d.where.line) for d in result.diagnostics] == [
        ("XM102", "ZCZC", 1),
        ("XM110", "Mars", 4),
    ]


def test_nul_characters_and_html_entities_are_mended() -> None:
    result = newsdoc.parse_result(story(content="<p>a\x00b&nbsp;c</p>"), format="nitf")
    assert result.articles[0].paragraphs[0].text == "ab\xa0c"
    assert {d.code for d in result.diagnostics} == {"XM103", "XM104"}


@given(st.binary(max_size=300))
def test_any_bytes_give_an_article_or_an_error(data: bytes) -> None:
    with contextlib.suppress(newsdoc.NewsdocError):
        newsdoc.parse(data, format="nitf")


@given(st.data())
def test_damaged_stories_give_an_article_or_an_error(data: st.DataObject) -> None:
    raw = bytearray(STORY.encode())
    for _ in range(4):
        position = data.draw(st.integers(0, len(raw) - 1))
        raw[position] = data.draw(st.integers(0, 255))
    with contextlib.suppress(newsdoc.NewsdocError):
        newsdoc.parse(bytes(raw), format="nitf")


@pytest.mark.parametrize(
    "content",
    [
        "<p>" + "<media media-type='image'><media-reference source='a'/></media>" * 20_000 + "</p>",
        "word<br/><br/><em>x</em>" * 20_000,
        "<p>" + "&lt;&#160;" * 20_000 + "<em>a</em> <br/> " * 20_000 + "</p>",
        "<ul>" * 60 + "<li>x</li>" + "</ul>" * 60,
        "<table><tr><td>" * 60 + "x" + "</td></tr></table>" * 60,
    ],
    ids=["media", "breaks", "inline", "lists", "tables"],
)
def test_long_and_deep_bodies_are_read_and_written(content: str) -> None:
    article = newsdoc.parse(story(content=content), format="nitf", quotes=False)
    assert newsdoc.serialize_result(article, "nitf").data


def test_many_entities_are_replaced() -> None:
    data = b'<!DOCTYPE nitf SYSTEM "x.dtd">' + story(content="<p>" + "&eacute; " * 100_000 + "</p>")
    assert newsdoc.parse(data, format="nitf", quotes=False).text.count("é") == 100_000
