"""Loose spellings of newsrooms: words in place of objects, arrays in place of words, envelopes."""

from __future__ import annotations

import orjson

import newsdoc
from newsdoc.model import Concept

ITEM = {"uri": "urn:a", "type": "text", "versioncreated": "2026-05-01T10:00:00Z"}


def read(**more: object) -> newsdoc.Article:
    return newsdoc.parse(orjson.dumps({**ITEM, **more}), quotes=False)


def test_subjects_may_be_bare_words() -> None:
    assert read(subject="Sports").subjects == (Concept(name="Sports"),)
    assert read(subject=["Sports", "Rain"]).subjects == (
        Concept(name="Sports"),
        Concept(name="Rain"),
    )


def test_bylines_may_be_an_array() -> None:
    assert [byline.text for byline in read(byline=["Mina Holt", "Ole Berg"]).bylines] == [
        "Mina Holt",
        "Ole Berg",
    ]


def test_a_job_title_may_be_an_object() -> None:
    article = read(authors=[{"name": "Mina Holt", "jobtitle": {"name": "Editor", "qcode": "e"}}])

    assert article.bylines[0].people[0].job_title == "Editor"


def test_what_an_envelope_says_of_itself_is_the_package() -> None:
    data = orjson.dumps({"_items": [ITEM], "_meta": {"page": 2}})
    result = newsdoc.parse_result(data, quotes=False)

    assert result.package is not None
    assert result.package.properties[0].properties[0].value == "2"
