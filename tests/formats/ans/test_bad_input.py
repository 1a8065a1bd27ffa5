"""ANS that is broken, hostile or of another kind: clear errors, bounded work, nothing lost."""

from __future__ import annotations

import orjson
import pytest

import newsdoc
from formats.ans.samples import data, whole
from formats.json_mutants import mutants
from newsdoc import NewsdocError


@pytest.mark.parametrize(
    ("tree", "reason"),
    [
        ({"type": "author", "version": "0.10.12", "name": "Kari"}, "an author"),
        ({"type": "section", "version": "0.10.12", "name": "Sea"}, "a section"),
        ({"type": "story_operation", "operation": "delete"}, "an operation"),
        ({"type": "x"}, "no type of content"),
        ([{"type": "author"}], "no content in the array"),
        (5, "expected an object"),
    ],
)
def test_what_is_no_content_is_refused_by_name(tree: object, reason: str) -> None:
    with pytest.raises(newsdoc.ReadError, match=reason):
        newsdoc.parse(orjson.dumps(tree), format="ans")


def test_an_unknown_type_with_a_body_is_read_and_reported() -> None:
    tree = orjson.loads(data({"type": "text", "content": "It rained."}))
    tree["type"] = "letter"
    result = newsdoc.parse_result(orjson.dumps(tree), format="ans", quotes=False)

    assert result.articles[0].text == "It rained."
    assert [d.value for d in result.diagnostics if d.code == "AS104"] == ["letter"]


def test_members_of_the_wrong_kind_are_named() -> None:
    odd = data(
        {"type": 5, "content": "x"},
        {"content": ["x"]},
        headlines="Rain",
        credits=["Kari"],
        taxonomy=7,
        created_date="yesterday",
        corrections=["It is Lund."],
        geo={"latitude": "north"},
    )
    result = newsdoc.parse_result(odd, quotes=False)
    article = newsdoc.serialize(result.articles[0], "newsdoc").decode()
    named = " ".join(str(d.value) for d in result.diagnostics)

    for word in ("Rain", "Kari", "7", "yesterday", "It is Lund.", "north", "5"):
        assert word in article or word in named, word
    assert result.articles[0].notes[0].text == "It is Lund."


def test_strings_that_hold_scripts_are_only_words() -> None:
    evil = "<p onclick='x()'>Rain<script>steal()</script></p><a href='javascript:x'>go</a>"
    article = newsdoc.parse(data({"type": "text", "content": evil}), quotes=False)

    assert "steal" not in " ".join(block.text for block in article.paragraphs)


@pytest.mark.parametrize("depth", [60, 2000, 100_000])
def test_deep_nesting_is_bounded(depth: int) -> None:
    start, end = b'{"type":"quote","content_elements":[', b"]}"
    deep = (
        b'{"type":"story","version":"0.10.12","content_elements":['
        + start * depth
        + b'{"type":"text","content":"Rain"}'
        + end * depth
        + b"]}"
    )
    try:
        (article,) = newsdoc.parse_all(deep, format="ans")
    except NewsdocError:
        return
    assert "Rain" in newsdoc.serialize(article, "newsdoc").decode()
    assert newsdoc.parse(newsdoc.serialize(article, "ans"), format="ans") == article


def test_deep_properties_are_reported() -> None:
    deep = b'{"a":' * 90 + b'"end"' + b"}" * 90
    story = b'{"type":"story","version":"0.10.12","tracking":' + deep + b"}"
    result = newsdoc.parse_result(story)

    assert "end" in [d.value for d in result.diagnostics]


def test_a_key_twice_is_refused() -> None:
    with pytest.raises(newsdoc.ReadError, match="twice"):
        newsdoc.parse(b'{"type":"story","version":"0.10.12","slug":"a","slug":"b"}')


def test_damaged_stories_are_articles_or_errors() -> None:
    story = whole()
    for cut in range(0, len(story), 97):
        for damaged in (story[:cut], story[:cut] + story[cut + 7 :]):
            try:
                newsdoc.parse_all(damaged, format="ans")
            except NewsdocError:
                continue


def test_detection_tells_stories_from_other_json() -> None:
    assert newsdoc.detect(data()) == "ans"
    assert newsdoc.detect(orjson.dumps([orjson.loads(data())])) == "ans"
    with pytest.raises(newsdoc.UnknownFormatError):
        newsdoc.detect(b'{"type": "story"}')


def test_a_value_of_the_wrong_kind_anywhere_does_no_harm() -> None:
    for tree in mutants(orjson.loads(whole())):
        try:
            (article,) = newsdoc.parse_all(orjson.dumps(tree), format="ans", quotes=False)
        except NewsdocError:
            continue
        written = newsdoc.serialize(article, "ans")
        assert newsdoc.parse(written, format="ans", quotes=False) == article
