"""Rules on hostile articles: many or long things cost no more than their share of time.

No clock is read: what would take the square of these sizes would not come back in hours.
"""

from __future__ import annotations

from collections import deque

import pytest

from newsdoc.model import (
    AlternativeId,
    Article,
    ListBlock,
    ListItem,
    Mark,
    Paragraph,
    Party,
    Quote,
    Rights,
    Span,
    Table,
    TableCell,
    TableRow,
)
from newsdoc.validation import validate
from rule_cases import NOW

MANY = 20_000


def paragraph(text: str) -> Article:
    return Article(language="en", headline=text[:3000], body=(Paragraph(text=text),) * 3)


def nested() -> Article:
    block = ListBlock(items=(ListItem(text="x"),))
    for _ in range(300):
        block = ListBlock(items=(ListItem(text="x", blocks=(block,)),))
    return Article(body=(block,))


ARTICLES = {
    "spaces": paragraph("a" + " " * 200_000 + ","),
    "double spaces": paragraph("a  b" * MANY),
    "signs": paragraph("*-–" * 100_000),
    "straight marks": paragraph('"' * 50_001),
    "curved marks": paragraph("“a" * MANY),
    "ampersands": paragraph("&amp;" * MANY),
    "tags": paragraph("<b " * MANY),
    "brackets": paragraph("[b]" * MANY),
    "mojibake": paragraph("Ã¼Ã" * MANY),
    "accents": paragraph("u\u0308" * MANY),
    "separators": paragraph("\x1e" * MANY),
    "one word": paragraph("A" * 300_000),
    "mixed word": paragraph("ао" * 50_000 + "a" * 50_000),
    "terms": Article(rights=Rights(usage_terms=" -" * 100_000, notice="© " + "x " * 100_000)),
    "people": Article(people=(Party(name="Mina Holt", kind="person"),) * MANY),
    "long name": Article(
        people=(Party(name="Mina " + "H" * 100_000, kind="person"),),
        body=(Paragraph(text="Mina " + "H" * 99_999 + "x " + "Mina " + "H" * 100_000),),
    ),
    "identifiers": Article(guid="urn:x:1", alternative_ids=(AlternativeId(value="a"),) * MANY),
    "code": Article(
        body=(
            Paragraph(
                text="a  b" * MANY,
                marks=tuple(Mark(span=Span(n, n + 1), kind="code") for n in range(MANY)),
            ),
        )
    ),
    "spans": Article(
        body=(
            Paragraph(
                text="a " * MANY,
                quotes=(
                    Quote(spans=tuple(Span(n, n + 1) for n in range(0, MANY, 2))),
                    Quote(spans=tuple(Span(n, n + 1) for n in range(1, MANY, 2))),
                ),
            ),
        )
    ),
    "table": Article(
        body=(
            Table(
                rows=(TableRow(cells=(TableCell(text="", colspan=10**9, rowspan=10**9),)),) * 500
            ),
        )
    ),
    "nesting": nested(),
}


@pytest.mark.parametrize("name", ARTICLES)
def test_hostile_article_is_judged(name: str) -> None:
    deque(validate(ARTICLES[name], "strict", now=NOW), maxlen=0)
