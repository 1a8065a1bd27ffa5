"""ANS as APIs and old systems give it."""

from __future__ import annotations

import orjson
import pytest

import newsdoc

STORY = {
    "type": "story",
    "version": "0.10.9",
    "headlines": {"basic": "Rain"},
    "content_elements": [{"type": "text", "content": "It rained."}],
}


def test_a_story_inside_of_the_answer_of_an_api_is_found() -> None:
    data = orjson.dumps({"status": "ok", "data": {"content": STORY}})
    result = newsdoc.parse_result(data, quotes=False)

    assert result.format == "ans"
    assert result.articles[0].headline == "Rain"
    assert result.package is not None
    assert result.package.properties[0].value == "ok"


def test_the_first_date_of_issue_that_there_is() -> None:
    dates = {"publish_date": None, "display_date": "2018-02-01T10:00:00-05:00"}
    article = newsdoc.parse(orjson.dumps({**STORY, **dates}), quotes=False)

    assert str(article.published) == "2018-02-01 10:00:00-05:00"
    assert newsdoc.parse(newsdoc.serialize(article, "ans"), quotes=False) == article


def test_the_house_of_a_photographer_is_an_organisation() -> None:
    credits = {
        "by": [{"type": "author", "name": "Ole Berg"}],
        "affiliation": [{"name": "Bay Photos"}],
    }
    picture = {
        "type": "image",
        "version": "0.10.9",
        "url": "https://x.example/a.jpg",
        "credits": credits,
    }
    article = newsdoc.parse(orjson.dumps({**STORY, "content_elements": [picture]}), quotes=False)

    (figure,) = article.body
    kinds = [party.kind for party in figure.media.creators]  # type: ignore[union-attr]
    assert kinds == ["person", "organisation"]


@pytest.mark.parametrize(
    "envelope",
    [
        '{"items": [%s, %s], "total": 2}',
        '{"response": {"docs": [%s, %s]}}',
        '{"hits": {"total": 2, "hits": [{"_id": "h7", "_source": %s}, {"_source": %s}]}}',
    ],
)
def test_items_in_arrays_of_an_apis_answer_are_read(envelope: str) -> None:
    story = '{"type": "story", "version": "0.10.9", "headlines": {"basic": "Ferry back"}}'
    result = newsdoc.parse_result(envelope % (story, story), quotes=False)
    assert result.format == "ans"
    assert [article.headline for article in result.articles] == ["Ferry back", "Ferry back"]
    if "_id" in envelope:
        assert "h7" in {remark.value for remark in result.diagnostics}
