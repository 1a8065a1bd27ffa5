"""Safe fixes: each removes its finding, changes nothing else, and is made once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.fixes import apply
from newsdoc.model import Article, Paragraph
from newsdoc.testing import assert_spans_hold
from newsdoc.testing.strategies import articles, marks
from newsdoc.validation import validate
from rule_cases import CASES, NOW, RuleCase, findings

FIXABLE = [case for case in CASES if any(d.fix is not None for d in findings(case.article))]


def test_the_fixable_rules_are_those() -> None:
    """A rule that loses its fix, or gets one, says so here."""
    codes = sorted({case.code for case in FIXABLE})
    assert codes == FIXABLE_CODES


FIXABLE_CODES = [
    "CO106",
    "ID106",
    "ID108",
    "ID202",
    "ID205",
    "NM106",
    "NM108",
    "SU103",
    "SU108",
    "SU109",
    "SU201",
    "TX109",
    "TX203",
    "TX301",
    "TX303",
    "TX304",
    "TX305",
    "TX321",
    "TX322",
    "TX323",
    "TX326",
    "TX401",
    "TX402",
    "TX405",
]


@pytest.mark.parametrize("case", FIXABLE, ids=str)
def test_fix_removes_its_finding(case: RuleCase) -> None:
    fixed, applied = apply(case.article, findings(case.article))

    assert {d.code for d in applied} == {case.code}
    assert findings(fixed) == []


@pytest.mark.parametrize("case", FIXABLE, ids=str)
def test_fix_changes_nothing_else(case: RuleCase) -> None:
    """All fields but the one that the finding points into are as they were."""
    found = findings(case.article)
    fixed, _ = apply(case.article, found)
    touched = {(d.where.pointer or "").split("/")[1] for d in found}
    for name in Article.__dict__["__slots__"]:
        if name not in touched:
            assert getattr(fixed, name) == getattr(case.article, name), name


@pytest.mark.parametrize("case", FIXABLE, ids=str)
def test_fix_is_made_once(case: RuleCase) -> None:
    fixed, _ = apply(case.article, findings(case.article))
    again, applied = apply(fixed, findings(fixed))
    assert applied == ()
    assert again == fixed


FRAGMENTS = st.sampled_from(
    [
        "Rain", " fell", "雨", ".", ",", " ", "  ", " ,", "\n", "\xa0", "“", "”", '"',
        "&amp;", "&amp;amp;lt;", "&#8217;", "MÃ¼nchen", "â€™", "Ã", "\x92",
        "\x07", "\x1e", "\ufeff", "\u200b", "u\u0308",
    ]
)  # fmt: skip


@given(st.lists(FRAGMENTS, min_size=1, max_size=12).map("".join), st.data())
def test_fixes_leave_nothing_to_fix(text: str, data: st.DataObject) -> None:
    """Faults beside and inside each other are mended, and what is marked stays inside of the text."""
    held = tuple(data.draw(st.lists(marks(len(text)), max_size=3)))
    article = Article(headline=text, body=(Paragraph(text=text, marks=held), Paragraph(text="x")))
    for _ in range(12):
        article, applied = apply(article, validate(article, "strict", now=NOW))
        if not applied:
            break
    left = [d for d in validate(article, "strict", now=NOW) if d.fix is not None and d.fix.safe]
    assert left == []
    assert_spans_hold(article)


@given(articles())
def test_fixes_of_any_article_come_to_an_end(article: Article) -> None:
    """Each round leaves fewer fixes, or none; no fix makes what another has to undo."""
    for _ in range(8):
        changed, applied = apply(article, validate(article, "strict", now=NOW))
        if not applied or changed == article:
            return
        article = changed
    raise AssertionError("fixes do not come to an end")
