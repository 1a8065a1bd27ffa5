from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import newsdoc
from newsdoc.formats._base import ReadContext
from newsdoc.formats._json.memo import remembered

SILENT, HEARD = ReadContext(wanted=False), ReadContext()


def counting() -> tuple[Any, list[Any]]:
    calls: list[Any] = []

    def read(_state: ReadContext, node: dict[str, Any], pointer: str = "") -> tuple[Any, str]:
        calls.append(node)
        return node.get("name"), pointer

    return remembered(read), calls


def test_an_object_is_read_once() -> None:
    reader, calls = counting()

    assert [reader(SILENT, {"name": "rain"})[0] for _ in range(3)] == ["rain"] * 3
    assert len(calls) == 1


@pytest.mark.parametrize("other", [{"n": True}, {"n": 1.0}, {"n": "1"}, {"n": None}, {}])
def test_values_of_other_kinds_are_other_objects(other: dict[str, Any]) -> None:
    reader, calls = counting()

    reader(SILENT, {"n": 1})
    reader(SILENT, other)

    assert len(calls) == 2


def test_nothing_is_remembered_for_those_who_listen() -> None:
    reader, calls = counting()

    for _ in range(2):
        reader(HEARD, {"name": "rain"})

    assert len(calls) == 2


def test_memory_is_bounded() -> None:
    reader, calls = counting()

    reader(SILENT, {"name": "x" * 5000})
    reader(SILENT, {"name": "x" * 5000})
    for number in range(5000):
        reader(SILENT, {"name": number})
    reader(SILENT, {"name": 4999})

    assert len(calls) == 5002


def test_both_ways_of_reading_give_the_same(corpus: Path) -> None:
    for folder in ("ninjs", "ans", "ttnewsdoc"):
        for path in sorted((corpus / "corpus" / folder).iterdir()):
            data = path.read_bytes()
            try:
                told = newsdoc.parse_result(data, quotes=False).articles
            except newsdoc.NewsdocError:
                continue
            for _ in range(2):
                assert newsdoc.parse_all(data, quotes=False) == told, path.name
