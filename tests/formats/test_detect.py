"""Telling formats apart by content; the name decides only between what the content allows."""

from __future__ import annotations

import contextlib

import pytest

import newsdoc
from newsdoc import AmbiguousFormatError, Article, Format, NewsdocError, UnknownFormatError
from newsdoc.formats import detect_format, format_of_name
from newsdoc.formats._head import Head

STORY = Article(headline="Rain", body=(newsdoc.Paragraph(text="It rained."),))


@pytest.mark.parametrize(
    "format", [f for f in newsdoc.FORMATS if f.write and f.read and f.sniff], ids=lambda f: f.name
)
def test_what_a_format_writes_is_told(format: Format) -> None:
    try:
        data = newsdoc.serialize(STORY, format)
    except newsdoc.WriteError:
        pytest.skip("the format requires more than a headline and a paragraph")
    name = format_of_name(f"story{format.suffixes[0]}")

    assert name is not None
    assert detect_format(Head(data, f"story{format.suffixes[0]}")).name in (format.name, "newsdoc")


@pytest.mark.parametrize(
    ("data", "format"),
    [
        (b'{"type":"article","newsdoc":"1"}', "newsdoc"),
        (b'\xef\xbb\xbf{\n  "newsdoc": "1",\n  "type": "article"}', "newsdoc"),
        (b'{"type":"article","newsdoc":"1"}\n{"type":"article","newsdoc":"1"}', "jsonl"),
        (b"Rain in Oslo\n\nIt rained.", "text"),
        (b"[Photo] Rain in Oslo\n\nIt rained.", "text"),
        ("Rain in Oslo\n\nIt rained.".encode("utf-16"), "text"),
        ("雨が降った。".encode(), "text"),
    ],
)
def test_content_tells_the_format(data: bytes, format: str) -> None:
    assert newsdoc.detect(data) == format


@pytest.mark.parametrize(
    ("data", "seen"),
    [
        (b"", "the input is empty"),
        (b"\0\0\0\0", "the input is empty"),
        (b"%PDF-1.7\n", "a PDF file"),
        (b"rain.txt".ljust(257, b"\0") + b"ustar\x0000", "a tar archive"),
        (b"PK\x03\x04....", "a ZIP file"),
        (
            b"<?xml version='1.0'?><!-- x --><a:b xmlns:a='urn:x'/>",
            "element 'b' of namespace urn:x",
        ),
        (b"<", "broken markup"),
        (b'{"foo": 1, "bar": 2}', "JSON with the keys bar, foo"),
        (b'{"foo": 1, "bar": ', "broken JSON: unexpected end of data in line 1"),
        (b'{"foo": 1,\n"bar": NaN}', "expected a JSON value in line 2"),
        (b'{"a": ' * 10_000 + b"1" + b"}" * 10_000, "broken JSON: depth limit exceeded"),
    ],
)
def test_what_was_seen_is_said(data: bytes, seen: str) -> None:
    with pytest.raises(UnknownFormatError, match=r"story\.json") as caught:
        newsdoc.detect(data, name="story.json")

    assert seen in str(caught.value)


def test_a_tie_names_the_candidates() -> None:
    mine = [
        Format(name=name, title=name, spec="", suffixes=(f".{name}",), sniff=lambda _: 2)
        for name in ("one", "two")
    ]

    with pytest.raises(AmbiguousFormatError, match="one or two") as caught:
        detect_format(Head(b"x"), mine)
    assert caught.value.candidates == ("one", "two")
    assert detect_format(Head(b"x", "a.two"), mine).name == "two"


def test_a_format_of_ones_own_is_used() -> None:
    from newsdoc.formats._base import Document, ReadContext, WriteContext

    def read(data: bytes, _: ReadContext) -> Document:
        return Document(articles=(Article(headline=data.decode()),))

    def write(article: Article, _: WriteContext) -> bytes:
        return (article.headline or "").encode()

    mine = Format(name="mine", title="headline only", spec="none", read=read, write=write)

    assert newsdoc.parse(b"Rain", format=mine).headline == "Rain"
    assert newsdoc.serialize(Article(headline="Rain"), mine) == b"Rain"


@pytest.mark.parametrize(
    "text", ["<" * 5000, "<!--" * 3000, "<!DOCTYPE " * 3000, "[" * 9000, '{"' * 9000]
)
def test_hostile_starts_are_told_soon(text: str) -> None:
    with contextlib.suppress(NewsdocError):
        newsdoc.parse_all(text, quotes=False)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
def test_json_with_a_byte_order_mark_is_told(encoding: str) -> None:
    text = '{"uri": "urn:x:1", "type": "text", "pubStatus": "usable", "title": "Rain in Tromsø"}'

    result = newsdoc.parse_result(text.encode(encoding), quotes=False)

    assert result.format == "ninjs-3"
    assert result.articles[0].title == "Rain in Tromsø"


@pytest.mark.parametrize("data", [b"[1, 2]", b"[]", b"null", b' ["ferry", 1.5]\n'])
def test_json_that_is_no_object_is_no_plain_text(data: bytes) -> None:
    with pytest.raises(newsdoc.UnknownFormatError, match="JSON that is no object"):
        newsdoc.detect(data)


@pytest.mark.parametrize("data", [b"[note] Ferry returns.", b"nobody came.", b"[1] Ferry\n\nBack."])
def test_text_that_starts_like_json_is_plain_text(data: bytes) -> None:
    assert newsdoc.detect(data) == "text"
