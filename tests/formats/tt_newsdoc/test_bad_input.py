"""NewsDoc that is broken, hostile or of another kind: clear errors, bounded work, nothing lost."""

from __future__ import annotations

import orjson
import pytest

import newsdoc
from formats.json_mutants import mutants
from formats.tt_newsdoc.samples import ARTICLE, data, whole
from newsdoc import NewsdocError


@pytest.mark.parametrize(
    ("tree", "reason"),
    [
        ({"type": "core/person", "title": "Per Moe"}, "a person"),
        ({"type": "core/planning-item", "title": "x"}, "a planning item"),
        ({"type": "core/event"}, "an event"),
        ([{"type": "core/author"}], "no article in the array"),
        (5, "expected an object"),
        ([5], "expected an object"),
    ],
)
def test_documents_that_are_no_articles_are_refused_by_name(tree: object, reason: str) -> None:
    with pytest.raises(newsdoc.ReadError, match=reason):
        newsdoc.parse(orjson.dumps(tree), format="tt-newsdoc")


def test_members_of_the_wrong_kind_are_named() -> None:
    odd = data(
        {"type": 5, "data": {"text": "x"}},
        {"type": "core/text", "data": "Rain"},
        {"type": "core/image", "data": {"width": "wide"}, "links": ["y"]},
        {"type": "core/table", "data": {"tbody": 7}},
        meta=[{"value": "9"}, "z"],
        links=[{"rel": 4}],
        title=12,
    )
    result = newsdoc.parse_result(odd, quotes=False)
    held = newsdoc.serialize(result.articles[0], "newsdoc").decode()
    named = " ".join(str(d.value) for d in result.diagnostics)

    for word in ("x", "Rain", "wide", "y", "7", "9", "z", "4", "12"):
        assert word in held or word in named, word


@pytest.mark.parametrize("depth", [30, 2000, 100_000])
def test_deep_nesting_is_bounded(depth: int) -> None:
    start, end = b'{"type":"core/factbox","title":"a","content":[', b"]}"
    deep = (
        b'{"type":"core/article","content":['
        + start * depth
        + b'{"type":"core/text","data":{"text":"Rain"}}'
        + end * depth
        + b"]}"
    )
    try:
        (article,) = newsdoc.parse_all(deep, format="tt-newsdoc")
    except NewsdocError:
        return
    assert "Rain" in newsdoc.serialize(article, "newsdoc").decode()
    back = newsdoc.parse(newsdoc.serialize(article, "tt-newsdoc"), format="tt-newsdoc")
    assert back == article


def test_damaged_documents_are_articles_or_errors() -> None:
    document = whole()
    for cut in range(0, len(document), 89):
        for damaged in (document[:cut], document[:cut] + document[cut + 7 :]):
            try:
                newsdoc.parse_all(damaged, format="tt-newsdoc")
            except NewsdocError:
                continue


def test_detection_tells_documents_from_other_json() -> None:
    assert newsdoc.detect(whole()) == "tt-newsdoc"
    assert newsdoc.detect(b'{"uuid": "x", "type": "core/article", "title": "y"}') == "tt-newsdoc"
    with pytest.raises(newsdoc.UnknownFormatError):
        newsdoc.detect(b'{"type": "text/plain", "value": "Rain"}')


def test_a_value_of_the_wrong_kind_anywhere_does_no_harm() -> None:
    for tree in mutants(ARTICLE):
        try:
            (article,) = newsdoc.parse_all(orjson.dumps(tree), format="tt-newsdoc", quotes=False)
        except NewsdocError:
            continue
        written = newsdoc.serialize(article, "tt-newsdoc")
        assert newsdoc.parse(written, format="tt-newsdoc", quotes=False) == article
