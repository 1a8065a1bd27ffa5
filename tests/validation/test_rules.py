"""The table of rules, and every rule by its cases: a bad one that fires it alone, a good one."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

from newsdoc.validation.rules import RULES
from rule_cases import CASES, RuleCase, outline

SECTIONS = ("What:", "Why:", "Example:", "Spec:")


def test_codes_are_unique_and_sorted() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))
    assert all(re.fullmatch(r"[A-Z]{2}\d{3}", code) for code in codes)


def test_names_are_unique_and_kebab_case() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", name) for name in names)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_docstring_is_a_page(rule: object) -> None:
    text = inspect.getdoc(rule.check) or ""  # type: ignore[attr-defined]
    summary, _, rest = text.partition("\n")
    found = [line for line in rest.splitlines() if line in SECTIONS]
    assert summary.endswith(".")
    assert found == list(SECTIONS)


def test_page_on_real_files_has_every_rule() -> None:
    """`python tools/rules_on_corpus.py FOLDER` writes it."""
    page = (Path(__file__).parents[2] / "docs" / "rules-on-the-corpus.md").read_text("utf-8")
    table = page.partition("<!-- table -->")[2]
    told = re.findall(r"^\| ([A-Z]{2}\d{3} [a-z-]+) \|", table, re.MULTILINE)
    assert told == [f"{rule.code} {rule.name}" for rule in RULES]


def test_every_rule_has_a_bad_and_a_good_case() -> None:
    told = {(case.code, case.is_bad) for case in CASES}
    assert told == {(rule.code, bad) for rule in RULES for bad in (True, False)}


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case_fires_what_it_says(case: RuleCase) -> None:
    assert outline(case.article) == case.expected


@pytest.mark.parametrize("case", [c for c in CASES if c.is_bad], ids=str)
def test_bad_case_fires_its_rule_alone(case: RuleCase) -> None:
    assert {line.split()[0] for line in case.expected.splitlines()} == {case.code}


@pytest.mark.parametrize("case", [c for c in CASES if not c.is_bad], ids=str)
def test_good_case_fires_nothing(case: RuleCase) -> None:
    assert case.expected == ""
