"""Taking JSON trees apart, and naming what is left."""

from __future__ import annotations

import datetime as dt

from newsdoc.diagnostics import Diagnostic
from newsdoc.formats._base import ReadContext
from newsdoc.formats._json import Account, escape


def account() -> tuple[Account, list[Diagnostic]]:
    found: list[Diagnostic] = []
    return Account(ReadContext(report=found.append)), found


def left(found: list[Diagnostic]) -> list[tuple[str, str | None, str | None]]:
    return [(d.code, d.where.path, d.value) for d in found]


def test_what_is_taken_is_not_reported() -> None:
    taker, found = account()
    tree = {"headline": "Rain", "urgency": 3, "sent": "2026-05-01T10:00:00Z", "words": ["a", "b"]}

    assert taker.text(tree, "headline") == "Rain"
    assert taker.whole(tree, "urgency") == 3
    assert taker.time(tree, "sent") == dt.datetime(2026, 5, 1, 10, tzinfo=dt.UTC)
    assert taker.texts(tree, "words") == ["a", "b"]
    taker.report_left(tree)
    assert found == []


def test_what_is_left_is_named_with_pointer_and_whole_value() -> None:
    taker, found = account()
    tree = {"a/b": [{"c~d": "rain" * 100}, 2.5], "yes": True, "none": None, "blank": " "}

    taker.report_left(tree)

    assert left(found) == [
        ("JS110", "/a~1b/0/c~0d", "rain" * 100),
        ("JS110", "/a~1b/1", "2.5"),
        ("JS110", "/yes", "true"),
    ]


def test_values_of_the_wrong_kind_stay() -> None:
    taker, found = account()
    tree = {
        "headline": ["Rain"],
        "urgency": "high",
        "sent": "soon",
        "words": ["a", 1],
        "width": 1.5,
    }

    assert taker.text(tree, "headline") is None
    assert taker.whole(tree, "urgency") is None
    assert taker.time(tree, "sent") is None
    assert taker.texts(tree, "words") == ["a"]
    assert taker.whole(tree, "width") is None
    taker.report_left(tree)
    assert left(found) == [
        ("JS110", "/headline/0", "Rain"),
        ("JS113", "/urgency", "high"),
        ("JS113", "/sent", "soon"),
        ("JS110", "/words/1", "1"),
        ("JS113", "/width", "1.5"),
    ]


def test_numbers_and_flags_may_be_strings() -> None:
    taker, _ = account()
    tree = {"a": "12", "b": "1.5", "c": "true", "d": 7, "e": 3.0}

    assert taker.whole(tree, "a") == 12
    assert taker.number(tree, "b") == 1.5
    assert taker.flag(tree, "c") is True
    assert taker.text(tree, "d") == "7"
    assert taker.whole(tree, "e") == 3


def test_numbers_that_json_does_not_know_are_no_numbers() -> None:
    taker, _ = account()
    for text in ("nan", "inf", "1_000", "٣", "1e999", ""):
        assert taker.number({"n": text}, "n") is None


def test_a_single_object_counts_as_an_array_of_one() -> None:
    taker, _ = account()
    assert taker.objects({"a": {"b": 1}}, "a") == [{"b": 1}]
    assert taker.objects({"a": [{"b": 1}, "c"]}, "a") == [{"b": 1}]
    assert taker.objects({"a": {}}, "a") == []


def test_nothing_is_collected_when_nobody_reads_it() -> None:
    found: list[Diagnostic] = []
    taker = Account(ReadContext(report=found.append, wanted=False))
    taker.report_left({"a": "b"})
    assert found == []


def test_deep_trees_are_walked_without_recursion() -> None:
    taker, found = account()
    tree: object = "end"
    for _ in range(5000):
        tree = [tree]
    taker.report_left(tree)
    assert [d.value for d in found] == ["end"]


def test_pointer_steps_are_escaped() -> None:
    assert escape("~/") == "~0~1"
