"""dpa digital wires: an entry to an article, entries in lists, nothing lost."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsdoc
from newsdoc import ReadError
from newsdoc.model import Article, Aside, Position

ENTRY: dict[str, Any] = {
    "format": "digitalwires@1.0.0",
    "type": "composite",
    "entry_id": "e7",
    "updated": "2031-05-04T09:01:00Z",
    "urn": "urn:newsml:kueste.example:20310504:7",
    "version_created": "2031-05-04T11:00:00+02:00",
    "version": 2,
    "pubstatus": "usable",
    "signal": "sig:update",
    "embargoed": None,
    "language": "de",
    "urgency": 3,
    "kicker": "Verkehr",
    "headline": "Fähre fährt «wieder»",
    "subhead": "Langer Winter vorbei",
    "teaser": "Die Fähre ist zurück.",
    "byline": "Von Kari Lund, kdp",
    "dateline": "Husum (kdp) - ",
    "article_html": '<section class="main"><p></p><p>Die Fähre ist zurück.</p><h2>Fahrplan</h2>'
    "<p>Es regnete.</p></section>",
    "infobox_html": '<section class="infobox"><h3>Die Fähre</h3><p>Gebaut 1988.</p></section>',
    "linkbox_html": '<section><ul><li><a href="https://kueste.example">Hafen</a></li></ul></section>',
    "creditline": "kdp",
    "copyrightnotice": "Copyright 2031, kdp",
    "usageterms": "Nur nach Vereinbarung",
    "notepad": {
        "header_html": "<header><h3>Notizblock</h3></header>",
        "public_html": "<section><h4>Orte</h4><ul><li>Hafen</li></ul></section>",
        "nonpublic_html": "<section><p>Nicht zur Veröffentlichung</p></section>",
    },
    "ednotes": [
        {"role": "dpaednoterole:closingline", "ednote": "kdp kl yy", "is_publishable": True},
        {"role": "dpaednoterole:contacts", "ednote": "Hafen, 0123", "is_publishable": False},
    ],
    "associations": [
        {
            "type": "image",
            "urn": "urn:bild:1",
            "version": 1,
            "rank": 1,
            "version_created": "2031-05-04T10:00:00Z",
            "headline": "Die Fähre",
            "is_featureimage": True,
            "caption": "Am Pier.",
            "creditline": "Per Vik/kdp",
            "renditions": [
                {
                    "size": 800,
                    "width": 800,
                    "height": 600,
                    "mimetype": "image/jpeg",
                    "url": "https://k.example/1.jpg",
                }
            ],
        }
    ],
    "categories": [
        {"type": "dnltype:signal", "name": "update", "qcode": "sig:update"},
        {"type": "dnltype:pubstatus", "name": "usable", "qcode": "stat:usable"},
        {"type": "dnltype:wire", "name": "kdt", "qcode": "kdpsrv:kdt"},
        {"type": "dnltype:creator", "name": "lund.kari", "qcode": None, "role": None},
        {"type": "dnltype:dpasubject", "name": "Verkehr", "qcode": "dpasubject:8", "rank": 1},
        {"type": "dnltype:keyword", "name": "Fähre", "qcode": None, "rank": 1},
        {"type": "dnltype:person", "name": "Ida Holm", "qcode": None},
        {"type": "dnltype:infosource", "name": "kdp", "qcode": "sup:kdp", "role": "isrol:src"},
        {"type": "dnltype:provider", "name": "kdp", "qcode": "dnlprov:kdp"},
        {"type": "dnltype:urgency", "name": "3", "qcode": "urgency:3"},
        {
            "type": "dnltype:poi",
            "name": "Hafen, Am Kai 1, Husum",
            "geojson": {
                "type": "Feature",
                "properties": {
                    "name": "Hafen",
                    "formatted_address": "Am Kai 1, Husum",
                    "locality": "Husum",
                    "country": "Deutschland",
                },
                "geometry": {"type": "Point", "coordinates": [9.05, 54.47]},
            },
        },
        {"type": "dnltype:tide", "name": "Flut", "qcode": "tide:1"},
    ],
    "keyword_names": ["Fähre"],
    "desk_names": ["vm"],
}


@pytest.fixture
def entry() -> Article:
    return newsdoc.parse(json.dumps(ENTRY))


def test_words_and_credits_have_their_places(entry: Article) -> None:
    assert entry.headline == "Fähre fährt «wieder»"
    assert {each.role: each.text for each in entry.headlines} == {
        "kicker": "Verkehr",
        "sub": "Langer Winter vorbei",
    }
    assert entry.summary is not None
    assert entry.summary.text == "Die Fähre ist zurück."
    assert entry.bylines[0].people[0].name == "Kari Lund"
    assert entry.dateline is not None
    assert (entry.dateline.text, entry.dateline.place) == ("Husum (kdp) -", "Husum")
    assert entry.credit_line == "kdp"


def test_body_holds_the_story_and_its_boxes(entry: Article) -> None:
    assert [block.type for block in entry.body] == [
        "paragraph",
        "heading",
        "paragraph",
        "aside",
        "aside",
    ]
    box = entry.body[3]
    assert isinstance(box, Aside)
    assert (box.role, box.title and box.title.text) == ("fact-box", "Die Fähre")


def test_dateline_in_the_text_is_marked_there() -> None:
    words = "<p>Husum (dpa) - Die Fähre ist zurück.</p>"
    paragraph = newsdoc.parse(json.dumps(ENTRY | {"article_html": words})).paragraphs[0]

    assert [(mark.kind, mark.span.start) for mark in paragraph.marks] == [("dateline", 0)]


def test_notes_tell_whom_they_are_for(entry: Article) -> None:
    assert [(note.role, note.audience) for note in entry.notes] == [
        ("dpaednoterole:closingline", "public"),
        ("dpaednoterole:contacts", "editors"),
        ("notepad", "public"),
        ("notepad", "editors"),
    ]
    assert [block.type for block in entry.notes[2].blocks] == ["heading", "heading", "list"]


def test_picture_is_media(entry: Article) -> None:
    (picture,) = entry.media

    assert (picture.item_class, picture.name, picture.guid) == (
        "picture",
        "featureimage",
        "urn:bild:1",
    )
    assert picture.renditions[0].width == 800
    assert picture.item is not None
    assert picture.item.version == "1"


def test_categories_are_told_apart(entry: Article) -> None:
    assert [(each.scheme, each.code) for each in entry.signals] == [("sig", "update")]
    assert entry.services[0].code == "kdt"
    assert (entry.subjects[0].scheme, entry.subjects[0].rank) == ("dpasubject", 1)
    assert [each.text for each in entry.keywords] == ["Fähre"]
    assert entry.people[0].kind == "person"
    assert entry.sources[0].role == "isrol:src"
    assert entry.provider is not None
    assert entry.provider.code == "kdp"
    place = entry.places[0]
    assert place.positions == (Position(latitude=54.47, longitude=9.05),)
    assert place.contacts[0].address is not None
    assert place.contacts[0].address.locality == "Husum"
    assert {each.name for each in entry.properties} >= {"categories", "desk_names", "updated"}


def test_picture_entry_takes_its_caption_from_the_descriptions() -> None:
    data = {
        "format": "digitalwires@1.0.0",
        "urn": "urn:bild:1",
        "article_html": None,
        "descriptions": [
            {"role": "drol:caption", "description": "Am Pier."},
            {"role": "drol:long", "description": "Am Pier in Husum."},
        ],
    }
    article = newsdoc.parse(json.dumps(data))

    assert article.summary is not None
    assert article.summary.text == "Am Pier."
    assert [each.role for each in article.descriptions] == ["drol:long"]


@pytest.mark.parametrize("shape", ["array", "entries"])
def test_several_entries_are_several_articles(shape: str) -> None:
    both: Any = [ENTRY, ENTRY | {"urn": "urn:b"}]
    data = both if shape == "array" else {"entries": both, "cursor": "c9"}
    result = newsdoc.parse_result(json.dumps(data))

    assert [article.guid for article in result.articles] == [ENTRY["urn"], "urn:b"]
    assert result.package is not None
    assert ("c9" in str(result.package)) == (shape == "entries")


def strings(value: Any) -> set[str]:
    if isinstance(value, dict):
        return {each for part in value.values() for each in strings(part)}
    if isinstance(value, list):
        return {each for part in value for each in strings(part)}
    if isinstance(value, str) and "<" in value:
        return set()
    return {str(value).strip()} if value not in (None, "", True, False) else set()


def test_every_value_is_kept_or_named() -> None:
    odd = {**ENTRY, "new": {"of": ["2032", {"deep": "x"}]}, "urgency": "high", "version": ["v"]}
    result = newsdoc.parse_result(json.dumps(odd))
    held = newsdoc.serialize(result.articles[0], "newsdoc").decode().lower()
    held += " ".join(str(each.value) for each in result.diagnostics).lower()
    missing = [
        text
        for text in strings(odd)
        if text.split("T1")[0].lower() not in held
        and text.partition(":")[2].lower() not in held  # a QCode is kept in two parts
    ]

    assert missing == []


@pytest.mark.parametrize("data", ["{}", "[]", "[[1]]", '{"entries": []}', '{"entries": [1]}', "7"])
def test_what_holds_no_entry_is_refused(data: str) -> None:
    with pytest.raises(ReadError, match="no entry"):
        newsdoc.parse(data, format="dpa-digitalwires")
