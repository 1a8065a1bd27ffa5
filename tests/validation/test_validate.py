"""`validate`: lazy, total, the same for the same article, and quick to say what is misused."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc import Article, Paragraph, UsageError
from newsdoc.model import Aside, Block
from newsdoc.testing import assert_valid
from newsdoc.testing import strategies as news
from newsdoc.validation import PROFILES, RULES, load_profile, read_profile, validate

NOW = dt.datetime(2024, 5, 3, tzinfo=dt.UTC)
STORY = Article(body=(Paragraph(text="It rained."),))


@given(news.articles(), st.sampled_from(PROFILES))
def test_any_article_is_judged_and_always_the_same(article: Article, profile: str) -> None:
    first = [*validate(article, profile, now=NOW)]

    assert first == [*validate(article, profile, now=NOW)]


@given(news.articles())
def test_findings_come_in_the_order_of_the_rules(article: Article) -> None:
    codes = [found.code for found in validate(article, "strict", now=NOW)]

    assert codes == sorted(codes, key=[rule.code for rule in RULES].index)


@given(news.articles())
def test_pointers_and_spans_lie_in_the_article(article: Article) -> None:
    from newsdoc.reporting import items_of

    for item in items_of(validate(article, "strict", now=NOW), article):
        pointer, span = item.diagnostic.where.pointer, item.diagnostic.where.span
        assert pointer is not None
        assert pointer == "" or pointer.startswith("/")
        if span is not None:
            assert item.text is not None, item
            assert span.end <= len(item.text), item


def test_findings_are_made_when_they_are_asked_for() -> None:
    found = newsdoc.validate(STORY, "strict")

    assert iter(found) is found
    assert next(found).code


def test_a_body_of_any_depth_is_judged() -> None:
    block: Block = Paragraph(text="Deep down it  rained.")
    for _ in range(3000):
        block = Aside(blocks=(block,))
    deep = read_profile(
        'extends = "strict"\nfields.text = { min-words = 9 }\nfields.texts = { max-length = 3 }\n'
    ).profile
    assert deep is not None

    codes = [found.code for found in validate(Article(body=(block,)), deep)]

    assert "TX321" in codes
    assert codes.count("ST106") == 2


@pytest.mark.parametrize("fields", [{"headline": 5}, {"body": ("text",)}, {"modified": "2024"}])
def test_an_article_of_wrong_types_is_told(fields: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match="not well typed"):
        list(validate(Article(**fields), "strict"))


@pytest.mark.parametrize("thing", [None, "text", {"type": "article"}])
def test_what_is_no_article_is_told(thing: Any) -> None:
    with pytest.raises(UsageError, match="expected an Article"):
        validate(thing)


def test_a_time_without_zone_is_told() -> None:
    with pytest.raises(UsageError, match="time zone"):
        validate(STORY, now=dt.datetime(2024, 5, 3))  # noqa: DTZ001


def test_what_is_no_profile_is_told() -> None:
    with pytest.raises(UsageError, match="expected a profile"):
        validate(STORY, 5)  # type: ignore[arg-type]


def test_the_narrowed_profile_has_fewer_rules() -> None:
    narrowed = load_profile("strict").narrowed(select=("TX", "QU101"), ignore=("TX101",))
    codes = {found.code for found in validate(STORY, narrowed)}

    assert all(code[:2] in ("TX", "QU") for code in codes)
    assert "TX101" not in codes


def test_a_profile_is_narrowed_to_rules_that_there_are() -> None:
    with pytest.raises(UsageError, match="no rule or area 'QQ'"):
        load_profile("strict").narrowed(select=("QQ",))


def test_a_valid_article_passes_the_assertion() -> None:
    assert_valid(Article(headline="Rain floods the port"), fail_on="error")


def test_the_failed_assertion_lists_what_was_found() -> None:
    with pytest.raises(AssertionError) as caught:
        assert_valid(STORY, read_profile('extends = false\nrequired = ["guid", "url"]').profile)  # type: ignore[arg-type]

    assert str(caught.value) == (
        "2 findings in the article:\n"
        "article: ST101 error /guid article has no 'guid'\n"
        "article: ST101 error /url article has no 'url'"
    )


def test_the_assertion_counts_from_its_bar_on() -> None:
    profile = read_profile(
        'extends = false\nrequired = ["guid"]\n[severity]\nST101 = "info"'
    ).profile
    assert profile is not None

    assert_valid(STORY, profile)
    with pytest.raises(AssertionError, match="1 finding in"):
        assert_valid(STORY, profile, fail_on="info")
