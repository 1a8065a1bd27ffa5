"""Formats that are known and not read: the error names them, and says what to do instead."""

from __future__ import annotations

import json

import pytest

import newsdoc
from newsdoc import UnknownFormatError
from newsdoc.formats._head import Head
from newsdoc.formats._refusals import FOREIGN, recognise

SAMPLES = [
    ('<sports-content xmlns="http://iptc.org/std/SportsML/2008-04-01/"/>', "SportsML"),
    ('<a:eventsML xmlns:a="http://iptc.org/std/EventsML/"/>', "EventsML"),
    ('<o:Policy xmlns:o="http://www.w3.org/ns/odrl/2/"/>', "RightsML"),
    ("<contentSet><inlineXML/></contentSet>", "a part of a NewsML-G2 item"),
    ("<urlset><url><loc>https://coast.example</loc></url></urlset>", "a sitemap"),
    ("<article><front><journal-meta/></front></article>", "JATS"),
    ('{"coverages": [], "planning_date": "2031-05-04"}', "a planning item of Superdesk"),
    ('{"version": "https://jsonfeed.org/version/1.1", "items": []}', "JSON Feed"),
    ('[{"_type": "block", "children": []}]', "Portable Text"),
    ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "a calendar"),
    ("\ufeffWEBVTT\n\n00:00.000 --> 00:02.000\nRain.\n", "subtitles"),
]


@pytest.mark.parametrize(("data", "name"), SAMPLES)
def test_known_format_is_refused_by_its_name(data: str, name: str) -> None:
    with pytest.raises(UnknownFormatError, match="which is not read") as caught:
        newsdoc.parse(data)

    assert name in str(caught.value)
    assert caught.value.hint


@pytest.mark.parametrize(
    "data",
    [
        "BEGIN: the rain in Oslo\n\nIt rained.",
        "Rain in Oslo\n\nBEGIN:VCALENDAR is how a calendar starts.",
        '{"type": "doc"}',
        '{"version": 1}',
        '"coverages"',
    ],
)
def test_what_only_resembles_one_is_not_taken_for_it(data: str) -> None:
    assert recognise(Head(data.encode())) is None


def test_a_sure_reader_goes_before_a_refusal() -> None:
    story = json.dumps(
        {"newsdoc": "1", "type": "article", "headline": "Rain"}
        | {"uri": "https://jsonfeed.org/version/1"}
    )

    assert newsdoc.detect('{"newsdoc": "1", "type": "article"}') == "newsdoc"
    assert newsdoc.detect(story) == "newsdoc"


def test_every_row_says_how_it_is_known_and_what_to_do() -> None:
    for row in FOREIGN:
        assert row.roots or row.namespace or row.keys or row.values or row.start, row.name
        assert row.advice, row.name
