"""The reader of plain text, case by case, and every case there and back."""

from __future__ import annotations

import orjson
import pytest

from cases import Case, load_cases
from newsdoc.codec import to_tree
from newsdoc.diagnostics import Diagnostic
from newsdoc.formats._base import ReadContext, WriteContext
from newsdoc.formats.text.read import read
from newsdoc.formats.text.write import write

CASES = load_cases("text")


def outline(source: str) -> str:
    """What a source reads as: a line for each field, block and diagnostic but the language's."""
    found: list[Diagnostic] = []
    document = read(source.encode(), ReadContext(report=found.append))
    tree = to_tree(document.articles[0])
    body = tree.pop("body", [])
    lines = [
        f"{name}: {orjson.dumps(value).decode()}"
        for name, value in tree.items()
        if name not in {"type", "newsdoc"}
    ]
    lines += [orjson.dumps(block).decode() for block in body]
    lines += [f"{d.code} line {d.where.line}: {d.value}" for d in found if d.code != "PT106"]
    return "\n".join(lines)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case_reads_as_expected(case: Case) -> None:
    """The source gives these fields, these blocks and these diagnostics."""
    assert outline(case.source) == case.expected


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case_survives_writing_and_reading(case: Case) -> None:
    """What was read is written without a loss, and reads the same again."""
    article = read(case.source.encode(), ReadContext()).articles[0]
    lost: list[Diagnostic] = []

    data = write(article, WriteContext(report=lost.append))

    assert lost == []
    assert read(data, ReadContext()).articles[0] == article
