"""Laws 1 and 8: the native JSON gives every article back exactly, and always the same bytes."""

from __future__ import annotations

import json

import jsonschema
import pytest
from hypothesis import given

import newsdoc
from newsdoc import Article
from newsdoc.testing import assert_round_trip, assert_spans_hold
from newsdoc.testing.strategies import articles

VALIDATOR = jsonschema.Draft202012Validator(newsdoc.json_schema())


@given(articles())
def test_native_json_gives_every_article_back(article: Article) -> None:
    data = newsdoc.serialize(article, "newsdoc")

    assert newsdoc.parse(data) == article
    assert hash(newsdoc.parse(data)) == hash(article)


@given(articles())
def test_what_is_written_fits_the_schema(article: Article) -> None:
    VALIDATOR.validate(json.loads(newsdoc.serialize(article, "newsdoc")))


@given(articles())
def test_writing_twice_gives_the_same_bytes(article: Article) -> None:
    data = newsdoc.serialize(article, "newsdoc")

    assert newsdoc.serialize(newsdoc.parse(data), "newsdoc") == data


@given(articles())
def test_indented_json_reads_the_same(article: Article) -> None:
    from newsdoc import codec

    assert codec.loads(codec.dumps(article, indent=True)) == article
    assert codec.from_tree(codec.to_tree(article)) == article


@pytest.mark.parametrize("format", ["newsdoc", "jsonl"])
@given(article=articles())
def test_native_formats_lose_nothing(article: Article, format: str) -> None:
    assert newsdoc.serialize_result(article, format).diagnostics == ()
    assert_round_trip(article, format)


@given(articles())
def test_generated_spans_hold(article: Article) -> None:
    assert_spans_hold(article)
