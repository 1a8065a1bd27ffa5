"""What is no native JSON is refused, every fault at once and with its pointer."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsdoc
from newsdoc import Article, ReadError, WriteError


def document(**fields: Any) -> bytes:
    return json.dumps({"type": "article", "newsdoc": "1", **fields}).encode()


def refusal(data: bytes) -> ReadError:
    with pytest.raises(ReadError) as caught:
        newsdoc.parse(data, format="newsdoc")
    return caught.value


PARAGRAPH = {"type": "paragraph", "text": "Rain."}


@pytest.mark.parametrize(
    ("fields", "pointer", "message"),
    [
        ({"headlin": "x"}, "/headlin", "unknown key, perhaps 'headline' is meant"),
        ({"headline": 3}, "/headline", "expected a string, found 3"),
        ({"headline": ["x"]}, "/headline", "expected a string, found an array"),
        ({"urgency": "4"}, "/urgency", "expected an integer, found '4'"),
        ({"urgency": True}, "/urgency", "expected an integer, found a boolean"),
        ({"body": {}}, "/body", "expected an array, found an object"),
        ({"body": None}, "/body", "expected an array, found null"),
        ({"body": [3]}, "/body/0", "expected an object, found 3"),
        ({"body": [{"type": "foo"}]}, "/body/0/type", "expected one of paragraph,"),
        ({"body": [{"text": "x"}]}, "/body/0", "required key 'type' is missing"),
        ({"body": [{"type": "paragraph"}]}, "/body/0", "required key 'text' is missing"),
        ({"body": [PARAGRAPH | {"a/b~c": 1}]}, "/body/0/a~1b~0c", "unknown key"),
        ({"created": "yesterday"}, "/created", "'yesterday' is no ISO 8601"),
        ({"created": "2003-13"}, "/created", "no such date"),
        ({"created": "2003-10-09T25:00:00"}, "/created", "is no ISO 8601"),
        ({"representation": "half"}, "/representation", "expected one of full, partial"),
        (
            {"body": [PARAGRAPH | {"marks": [{"kind": "strong", "span": [0, 9]}]}]},
            "/body/0",
            "mark ends at 9, the text has 5 code points",
        ),
        (
            {"body": [PARAGRAPH | {"marks": [{"kind": "strong", "span": [3, 1]}]}]},
            "/body/0/marks/0/span",
            "span 3..1 ends before it starts",
        ),
        (
            {"body": [PARAGRAPH | {"marks": [{"kind": "strong", "span": [0, 1, 2]}]}]},
            "/body/0/marks/0/span",
            "expected [start, end]",
        ),
        (
            {"body": [PARAGRAPH | {"quotes": [{"spans": []}]}]},
            "/body/0/quotes/0",
            "a quote needs at least one span",
        ),
        (
            {"body": [PARAGRAPH | {"quotes": [{"spans": [[0, 7]]}]}]},
            "/body/0",
            "quote ends at 7, the text has 5 code points",
        ),
    ],
)
def test_fault_is_named_with_its_pointer(
    fields: dict[str, Any], pointer: str, message: str
) -> None:
    (fault,) = refusal(document(**fields)).faults

    assert fault[0] == pointer
    assert message in fault[1]


def test_all_faults_are_named_at_once() -> None:
    error = refusal(document(guid=1, body=[{"type": "heading", "text": 2}, PARAGRAPH], x=None))

    assert [pointer for pointer, _ in error.faults] == ["/guid", "/body/0/text", "/x"]
    assert "/body/0/text: expected a string, found 2" in str(error)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty"),
        (b"{", "no JSON"),
        (b"[1]", "expected an object"),
        (b'{"newsdoc": "1"}', "'type' is not 'article'"),
        (b'{"type": "article"}', "schema version is missing"),
        (b'{"type": "article", "newsdoc": "9"}', "schema version is '9'"),
        (b'{"type":"article","newsdoc":"1","guid":"a","guid":"b"}', "'guid' stands twice"),
        (
            b'{"type":"article","newsdoc":"1","body":[{"type":"divider","id":"a","id":"a"}]}',
            "twice",
        ),
        (b'{"type" :"article","newsdoc":"1","guid":"a","guid":"b"}', "'guid' stands twice"),
        (b'{"type":"article","newsdoc":"1","guid":"a","guid":"\\u003a"}', "'guid' stands twice"),
        (b'{"type": "article", "newsdoc": "1", "char_count": NaN}', "no JSON"),
        (b'{"type": "article", "newsdoc": "1", "char_count": Infinity}', "no JSON"),
        (b'{"type":"article","newsdoc":"1","body":' + b"[" * 5000 + b"]" * 5000 + b"}", "no JSON"),
    ],
)
def test_what_is_no_native_json_is_refused(data: bytes, message: str) -> None:
    assert message in str(refusal(data))


@pytest.mark.parametrize(
    "data",
    [
        b'{"type" : "article",\n "newsdoc" : "1",\t"headline": "a: b\\":"}\r\n',
        b'{"type":"article","newsdoc":"1","headline":"a\\u003a b\\u0022:"}',
        b'{"newsdoc":"1","headline":"a: b\\":","type":"article","url":null}',
    ],
)
def test_any_spelling_of_the_same_json_is_read(data: bytes) -> None:
    assert newsdoc.parse(data, format="newsdoc").headline == 'a: b":'


def test_deep_nesting_is_refused() -> None:
    inner = b'{"type":"aside","blocks":[' * 600 + b"]}" * 600

    error = refusal(b'{"type":"article","newsdoc":"1","body":[' + inner + b"]}")

    assert "depth limit" in str(error)


def test_line_of_a_bad_line_is_named() -> None:
    good = newsdoc.serialize(Article(guid="a"), "jsonl")

    with pytest.raises(ReadError) as caught:
        newsdoc.parse_all(good + b"\n" + document(guid=1) + b"\n", format="jsonl")

    assert caught.value.line == 3


def test_good_lines_are_read_and_bad_ones_reported() -> None:
    good = newsdoc.serialize(Article(guid="a"), "jsonl")

    result = newsdoc.parse_result(b"[broken\n" + good + b'{"a": 1}\r\n\n' + good, source="f.jsonl")

    assert result.format == "jsonl"
    assert [article.guid for article in result.articles] == ["a", "a"]
    assert [(d.code, d.severity, d.where.line, d.value) for d in result.diagnostics] == [
        ("JL101", "error", 1, "[broken"),
        ("JL101", "error", 3, '{"a": 1}'),
    ]


def test_only_bad_lines_are_an_error() -> None:
    with pytest.raises(ReadError) as caught:
        newsdoc.parse_result(b"\n[broken\n{}\n", format="jsonl")

    assert caught.value.line == 2


@pytest.mark.parametrize(
    ("article", "pointer"),
    [
        (Article(headline="\ud800"), "/headline"),
        (Article(body=(newsdoc.Paragraph(text="a\udfff"),)), "/body/0/text"),
        (Article(char_count=2**64), "/char_count"),
    ],
)
def test_what_json_cannot_hold_is_named(article: Article, pointer: str) -> None:
    with pytest.raises(WriteError) as caught:
        newsdoc.serialize(article, "newsdoc")

    assert caught.value.pointer == pointer


def test_nan_is_refused_on_writing() -> None:
    concept = newsdoc.Concept(code="a", relevance=float("nan"))

    with pytest.raises(WriteError, match="nan is no JSON number"):
        newsdoc.serialize(Article(subjects=(concept,)), "newsdoc")
