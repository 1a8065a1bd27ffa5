"""ANS written: what stands where, the laws, and what other programs do not see."""

from __future__ import annotations

import datetime as dt
from typing import Any

import orjson
import pytest
from hypothesis import given

import newsdoc
from formats.ans.samples import STORY, data, whole
from newsdoc.model import (
    Article,
    Byline,
    Concept,
    Keyword,
    Note,
    Paragraph,
    PartialDate,
    Property,
)
from newsdoc.testing import assert_round_trip
from newsdoc.testing.strategies import articles

RAIN = Article(item_class="text", headline="Rain", body=(Paragraph(text="It rained."),))


def written(article: Article) -> dict[str, Any]:
    tree: dict[str, Any] = orjson.loads(newsdoc.serialize(article, "ans"))
    return tree


def own_words(article: Article) -> dict[str, Any]:
    """What is written without newsdoc's extension."""
    tree = written(article)
    tree.get("additional_properties", {}).pop("newsdoc", None)
    return tree


def test_a_story_reads_back_as_it_was() -> None:
    article = newsdoc.parse(whole(), quotes=False)
    result = newsdoc.serialize_result(article, "ans")

    assert newsdoc.parse(result.data, quotes=False) == article
    assert newsdoc.serialize(article, "ans") == result.data


def test_what_ans_has_a_place_for_is_written_there() -> None:
    tree = own_words(newsdoc.parse(whole(), quotes=False))

    same = ("_id", "language", "headlines", "location", "geo", "owner", "revision", "planning")
    expected = {**STORY, "headlines": {"basic": "Ferry returns", "web": "The ferry is back"}}
    assert {key: tree[key] for key in same} == {key: expected[key] for key in same}
    assert tree["version"] == "0.10.12"
    assert tree["label"] == STORY["label"]
    assert tree["comments"] == STORY["comments"]
    assert tree["additional_properties"]["desk"] == {"phone": "123", "open": False}
    assert tree["content_restrictions"] == STORY["content_restrictions"]
    assert [one["type"] for one in tree["content_elements"]][:8] == [
        "text",
        "text",
        "header",
        "list",
        "quote",
        "quote",
        "table",
        "image",
    ]
    assert tree["content_elements"][1]["alignment"] == "left"
    assert (
        tree["content_elements"][0]["content"]
        == "OSLO (Coast) — The ferry came <strong>back</strong>."
    )


def test_what_ans_has_no_place_for_is_carried_and_named() -> None:
    article = Article(
        item_class="text", headline="Rain", urgency=3, published=PartialDate(2031, 5, 4)
    )
    result = newsdoc.serialize_result(article, "ans")

    assert {d.where.pointer: d.severity for d in result.diagnostics} == {
        "/urgency": "info",
        "/published": "info",
    }
    assert "publish_date" not in orjson.loads(result.data)
    assert newsdoc.parse(result.data, quotes=False) == article


def test_what_another_program_changed_counts() -> None:
    tree = written(Article(headline="Rain", subjects=(Concept(name="Sea", confidence=80),)))
    tree["taxonomy"]["tags"][0]["text"] = "Lake"
    result = newsdoc.parse_result(orjson.dumps(tree), quotes=False)

    (subject,) = result.articles[0].subjects
    assert (subject.name, subject.confidence) == ("Lake", None)
    assert "AS103" in [d.code for d in result.diagnostics]


@pytest.mark.parametrize("extension", [5, [], {"/body": 1}, {"/x": ["", 1]}, {"x": [None, None]}])
def test_a_broken_extension_does_no_harm(extension: object) -> None:
    tree = {**written(RAIN), "additional_properties": {"newsdoc": extension}}

    assert newsdoc.parse(orjson.dumps(tree), quotes=False) == RAIN


def test_an_extension_that_is_no_article_is_reported() -> None:
    tree = written(Article(headline="Rain", urgency=3))
    tree["additional_properties"]["newsdoc"]["/urgency"][1] = "high"
    result = newsdoc.parse_result(orjson.dumps(tree), quotes=False)

    assert result.articles[0].urgency is None
    assert [d.severity for d in result.diagnostics if d.code == "AS103"] == ["warning"]


def test_private_notes_are_not_written_where_readers_see_them() -> None:
    tree = own_words(Article(headline="Rain", notes=(Note(text="Call the desk."),)))

    assert "editor_note" not in tree
    assert tree["planning"]["internal_note"] == "Call the desk."


def test_no_time_zone_and_no_score_is_made_up() -> None:
    naive = dt.datetime(2031, 5, 4, 8, 15)  # noqa: DTZ001
    tree = own_words(Article(headline="Rain", created=naive, keywords=(Keyword(text="sea"),)))

    assert "created_date" not in tree
    assert tree["taxonomy"] == {"seo_keywords": ["sea"]}


def test_a_property_that_a_story_cannot_have_goes_to_the_additional_ones() -> None:
    properties = (
        Property(name="colour", value="blue"),
        Property(
            name="syndication", value_type="object", properties=(Property(name="a", value="b"),)
        ),
    )
    tree = own_words(Article(headline="Rain", properties=properties))

    assert tree["additional_properties"] == {"colour": "blue"}
    assert "syndication" not in tree


def test_quotes_are_not_written_and_said_so() -> None:
    said = Paragraph(text="“It rained,” said Kari Lund.")
    article = newsdoc.find_quotes(Article(item_class="text", language="en", body=(said,)))
    result = newsdoc.serialize_result(article, "ans")

    assert article.quotes
    assert [d.where.pointer for d in result.diagnostics] == ["/body/0"]
    assert newsdoc.parse(result.data) == article


def test_a_byline_without_people_is_an_author() -> None:
    tree = own_words(Article(headline="Rain", bylines=(Byline(text="By our own"),)))

    assert tree["credits"]["by"] == [{"type": "author", "version": "0.10.12", "name": "By our own"}]


def test_text_that_looks_like_markup_comes_back() -> None:
    article = Article(headline="AT&T <b> wins &amp; grows", body=(Paragraph(text="<i>a</i> & b"),))

    assert newsdoc.parse(newsdoc.serialize(article, "ans"), quotes=False) == article
    assert_round_trip(article, "ans")


@given(articles())
def test_any_article_comes_back(article: Article) -> None:
    assert_round_trip(article, "ans")


def test_a_member_of_the_wrong_kind_is_put_right() -> None:
    odd = data(channels=["web", 5], workflow={"status_code": "x", "note": "n"}, alignment="top")
    tree = own_words(newsdoc.parse(odd, quotes=False))

    assert tree["channels"] == ["web"]
    assert tree["workflow"] == {"note": "n"}
    assert "alignment" not in tree
