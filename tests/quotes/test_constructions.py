"""Every construction of `constructions.md` gives the quotes that are written down there."""

from __future__ import annotations

import pytest

from newsdoc.quotes import find_in_text
from quotes.gold import FOLDER, Case, as_expected, read_cases

CASES = read_cases(FOLDER / "constructions.md")


@pytest.mark.parametrize("case", CASES, ids=[case.title for case in CASES])
def test_construction(case: Case) -> None:
    found = [as_expected(quote, case.text) for quote in find_in_text(case.text)]
    quoted = [quote for quote in found if quote.kind != "indirect"]

    assert quoted == [quote for quote in case.quotes if quote.kind != "indirect"]
    assert {quote for quote in case.quotes if quote.kind == "indirect"} <= set(found)


def test_titles_are_unique() -> None:
    titles = [case.title for case in CASES]

    assert len(set(titles)) == len(titles)
