"""The pages on validation say what is so."""

from __future__ import annotations

import re
from pathlib import Path

import attrs
import pytest

from newsdoc.diagnostics import SEVERITIES
from newsdoc.validation import RULES, read_profile
from newsdoc.validation._constraints import Names, constraint_keys
from newsdoc.validation._draft import _TOP
from newsdoc.validation.codes import PROFILE, SCHEMA
from newsdoc.validation.options import Options
from newsdoc.validation.rule_pages import AREAS, rule_page, rule_pages
from newsdoc.validation.structure import STRUCTURE
from newsdoc.validation.structure.formats import FORMATS

DOCS = Path(__file__).parents[2] / "docs"
PROFILES = (DOCS / "profiles.md").read_text("utf-8")
EXAMPLES = re.findall(r"```toml\n(.*?)```", PROFILES, re.DOTALL)


@pytest.mark.parametrize("example", EXAMPLES)
def test_examples_of_profiles_are_right(example: str) -> None:
    assert [str(d) for d in read_profile(example).diagnostics] == []


@pytest.mark.parametrize("key", [*_TOP, *constraint_keys(Names()), *FORMATS])
def test_every_key_is_on_the_page(key: str) -> None:
    assert re.search(rf"`\[*{re.escape(key)}\b|, `{re.escape(key)}`", PROFILES), key


@pytest.mark.parametrize("key", [*_TOP, *constraint_keys(Names())])
def test_every_key_has_an_example(key: str) -> None:
    assert any(re.search(rf"\b{re.escape(key)}\b", example) for example in EXAMPLES), key


def test_every_code_has_a_page_in_a_known_area() -> None:
    codes = [page.code for page in rule_pages()]

    assert len(codes) == len(set(codes)) == len(RULES) + len((*STRUCTURE, *PROFILE, *SCHEMA))
    assert {code[:2] for code in codes} <= set(AREAS)
    assert all(page.severity in SEVERITIES and page.summary for page in rule_pages())


def test_names_of_codes_are_unique() -> None:
    names = [page.name for page in rule_pages()]

    assert sorted(names) == sorted(set(names))
    assert all(rule_page(name) is not None for name in names)


def test_every_option_is_of_a_type_that_a_profile_can_set() -> None:
    for field in attrs.fields(Options):
        assert isinstance(field.default, bool | int | float | str | tuple), field.name
