"""Articles as JSON-LD: the laws, and the properties that search engines ask for."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from hypothesis import given

import newsdoc
from newsdoc.model import (
    Article,
    Byline,
    Concept,
    Figure,
    Keyword,
    Media,
    Note,
    Paragraph,
    Party,
    Place,
    Position,
    Property,
    Rendition,
    Rights,
)
from newsdoc.testing import strategies
from newsdoc.testing.laws import assert_round_trip


def tree(article: Article) -> dict[str, Any]:
    """The object that is written."""
    found: dict[str, Any] = json.loads(newsdoc.serialize(article, "schema-org"))
    return found


@given(strategies.articles())
def test_what_changes_is_named(article: Article) -> None:
    assert_round_trip(article, "schema-org")


@given(strategies.articles())
def test_writing_what_was_read_changes_nothing(article: Article) -> None:
    once = newsdoc.parse(
        newsdoc.serialize(article, "schema-org"), format="schema-org", quotes=False
    )
    data = newsdoc.serialize(once, "schema-org")

    assert newsdoc.parse(data, format="schema-org", quotes=False) == once


def test_a_story_comes_back_whole() -> None:
    story = Article(
        guid="not an address",
        item_class="text",
        language="en",
        url="https://bay.example/1",
        headline="&amp; is an ampersand, <b> is bold",
        bylines=(Byline(text="Ada Lund", people=(Party(name="Ada Lund", kind="person"),)),),
        body=(Paragraph(text="It rained."), Paragraph(text="A lot.")),
        media=(
            Media(
                item_class="video",
                renditions=(
                    Rendition(href="https://bay.example/1.mp4", duration=90, size=1234),
                    Rendition(href="https://bay.example/1.webm", name="small", width=320),
                    Rendition(href="https://bay.example/1.jpg", name="thumbnail"),
                ),
            ),
        ),
        published=dt.datetime(2024, 3, 5, 8, 30),  # noqa: DTZ001  # no zone was written
        keywords=(Keyword(text="salt, pepper"),),
        genres=(
            Concept(
                scheme="https://schema.org/",
                code="OpinionNewsArticle",
                uri="https://schema.org/OpinionNewsArticle",
            ),
            Concept(name="column"),
        ),
        subjects=(
            Concept(scheme="medtop", code="17000000", name="weather", type="cpnat:abstract"),
            Concept(name="https://not.example/an-address"),
        ),
        places=(
            Place(
                name="Port Ellis",
                shape="point",
                positions=(Position(latitude=1.5, longitude=2.0),),
                broader=(Concept(name="Ellis Land"),),
            ),
        ),
        provider=Party(scheme="nprov", code="BAY", name="Bay Post", kind="organisation"),
        rights=Rights(
            holder=Party(name="Bay Post", kind="organisation"), notice="© Bay Post", year="2024"
        ),
        properties=(
            Property(
                name="speakable",
                uri="https://schema.org/speakable",
                properties=(Property(name="xpath", value="/html"),),
            ),
            Property(
                name="commentCount",
                value="12",
                value_type="number",
                uri="https://schema.org/commentCount",
            ),
        ),
    )
    result = newsdoc.serialize_result(story, "schema-org")

    assert newsdoc.parse(result.data, format="schema-org", quotes=False) == story
    assert result.diagnostics == ()


def test_what_search_engines_ask_for() -> None:
    written = tree(
        Article(
            url="https://bay.example/1",
            headline="Rain",
            bylines=(Byline(text="By Ada Lund", people=(Party(name="Ada Lund", kind="person"),)),),
            published=dt.datetime(2024, 3, 5, 8, 30, tzinfo=dt.UTC),
            provider=Party(name="Bay Post", kind="organisation"),
            body=(
                Figure(
                    media=Media(
                        item_class="picture",
                        renditions=(Rendition(href="https://bay.example/1.jpg"),),
                    )
                ),
            ),
        )
    )

    assert written["@type"] == "NewsArticle"
    assert written["author"] == {"@type": "Person", "name": "Ada Lund"}
    assert written["publisher"] == {"@type": "Organization", "name": "Bay Post"}
    assert written["datePublished"] == "2024-03-05T08:30:00+00:00"
    assert written["image"] == "https://bay.example/1.jpg"
    assert written["mainEntityOfPage"] == {"@type": "WebPage", "@id": "https://bay.example/1"}


def test_properties_of_other_formats_are_not_written() -> None:
    story = Article(properties=(Property(name="anpa-keyword", value="rain"),))

    assert "anpa-keyword" not in tree(story)


def test_notes_to_editors_are_not_written() -> None:
    story = Article(notes=(Note(text="Call the mayor", audience="editors"),))

    assert b"mayor" not in newsdoc.serialize(story, "schema-org")
