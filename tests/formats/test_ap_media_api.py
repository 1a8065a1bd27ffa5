"""AP Media API: answers with one item, feeds, errors; nothing in them is lost."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsdoc
from newsdoc import ReadError
from newsdoc.model import Article, PartialDate, Position

STORY: dict[str, Any] = {
    "uri": "https://api.coast.example/content/ab12?qt=Qx7&et=0a",
    "altids": {"itemid": "ab12", "etag": "ab12_0a", "transref": "c0017"},
    "foreignkeys": [{"memberid": "m-9"}],
    "version": 3,
    "type": "text",
    "urgency": 4,
    "profile": "Review",
    "editorialpriority": "r",
    "editorialrole": "FullStory",
    "editorialtypes": ["Lead"],
    "fixture": {"code": "fx1", "name": "Coast Digest"},
    "language": "en",
    "firstcreated": "2031-05-04T08:15:00Z",
    "versioncreated": "2031-05-04T09:00:00Z",
    "pubstatus": "usable",
    "ednote": "Eds: UPDATES with quotes.",
    "signals": ["newscontent"],
    "title": "EU--Ferry",
    "headline": "Ferry returns to Oslo",
    "headline_extended": "The old ferry is back after a long winter",
    "slugline": "BC-EU--Ferry",
    "description_summary": "The ferry is back.",
    "bylines": [{"by": "By KARI LUND", "title": "Coast Writer"}],
    "located": "OSLO, Norway",
    "datelinelocation": {
        "city": "Oslo",
        "countrycode": "NOR",
        "countryname": "Norway",
        "geometry_geojson": {"type": "Point", "coordinates": [10.75, 59.91]},
    },
    "copyrightnotice": "Copyright 2031 Coast.",
    "usageterms": ["Editorial use only.", "No archive."],
    "keywords": ["Ferry", "Harbour"],
    "provider": "Coast",
    "infosource": [{"name": "Coast", "type": "Member", "url": "https://coast.example"}],
    "person": [
        {
            "code": "p1",
            "name": "Ida Holm",
            "scheme": "http://cv.coast.example/id/",
            "rels": ["direct"],
            "types": ["SAILOR", "PERSON"],
            "creator": "Machine",
        }
    ],
    "subject": [
        {
            "code": "f1",
            "name": "Ferries",
            "scheme": "http://cv.coast.example/id/",
            "parentids": ["t"],
        }
    ],
    "place": [{"code": "o1", "name": "Oslo", "locationtype": {"code": "c", "name": "City"}}],
    "audiences": [{"code": "a1", "name": "Print", "type": "AUDPLATFORM"}],
    "renditions": {
        "nitf": {"href": "https://coast.example/ab12.xml", "mimetype": "text/xml", "words": 206}
    },
    "associations": {
        "1": {"altids": {"itemid": "pic1"}, "type": "picture", "headline": "The pier"},
        "2": {"altids": {"itemid": "st2"}, "type": "text", "headline": "Timetable"},
    },
    "links": [{"rel": "canonical", "href": "https://coast.example/ferry"}],
    "textformat": "bx",
}

PICTURE: dict[str, Any] = {
    "altids": {"itemid": "pic1"},
    "type": "picture",
    "headline": "The pier",
    "photographer": {"code": "stf", "title": "STAFF", "name": "Per Vik"},
    "description_caption": "At the pier, May 4, 2031.",
    "description_creditline": "COAST",
    "renditions": {
        "main": {"href": "https://coast.example/pier.jpg", "width": 4000, "height": 3000},
        "preview": {"href": "https://coast.example/pier-s.jpg", "width": 512, "pricetag": "none"},
    },
}


def answer(item: dict[str, Any], **beside: Any) -> str:
    return json.dumps(
        {
            "api_version": "2.1",
            "id": "Qx7",
            "method": "/content.GET",
            "org_name": "Coast",
            "data": {"meta": {"products": [{"id": 7, "name": "Coast Wire"}]}, "item": item},
            **beside,
        }
    )


@pytest.fixture
def story() -> Article:
    return newsdoc.parse(answer(STORY))


def test_identity_is_the_item_and_not_the_request(story: Article) -> None:
    assert story.guid == "ab12"
    assert story.version == "3"
    assert {each.role: each.value for each in story.alternative_ids} == {
        "uri": "https://api.coast.example/content/ab12?qt=Qx7&et=0a",
        "etag": "ab12_0a",
        "transref": "c0017",
        "memberid": "m-9",
    }
    assert story.url == "https://coast.example/ferry"


def test_words_and_credits_have_their_places(story: Article) -> None:
    assert story.headline == "Ferry returns to Oslo"
    assert [(each.role, each.text) for each in story.headlines] == [
        ("extended", "The old ferry is back after a long winter")
    ]
    assert story.summary is not None
    assert story.summary.text == "The ferry is back."
    assert story.bylines[0].people[0].job_title == "Coast Writer"
    assert story.dateline is not None
    assert story.dateline.place == "OSLO, Norway"
    assert story.rights is not None
    assert story.rights.usage_terms == "Editorial use only.\nNo archive."
    assert [note.text for note in story.notes] == ["Eds: UPDATES with quotes."]


def test_controlled_values_are_typed(story: Article) -> None:
    subject, person, place = story.subjects[0], story.people[0], story.places[0]

    assert subject.uri == "http://cv.coast.example/id/f1"
    assert [each.code for each in subject.broader] == ["t"]
    assert (person.rel, person.type, person.creator) == ("direct", "SAILOR PERSON", "Machine")
    assert place.type == "City"
    assert story.located[0].positions == (Position(latitude=59.91, longitude=10.75),)
    assert [each.name for each in story.located[0].broader] == ["Norway"]
    assert story.services[0].name == "Coast Wire"
    assert story.memberships[0].rel == "fixture"
    assert [each.code for each in story.roles] == ["FullStory", "Lead"]
    assert story.wire is not None
    assert story.wire.priority_code == "r"


def test_story_links_to_its_words(story: Article) -> None:
    words = next(link for link in story.links if link.rel == "alternate")

    assert (words.name, words.href) == ("nitf", "https://coast.example/ab12.xml")
    assert story.word_count == 206
    assert story.body == ()


def test_associated_pictures_are_media_and_stories_are_linked(story: Article) -> None:
    assert [(media.name, media.guid, media.title) for media in story.media] == [
        ("1", "pic1", "The pier")
    ]
    linked = next(link for link in story.links if link.name == "2")
    assert linked.item is not None
    assert linked.item.headline == "Timetable"


def test_picture_has_caption_files_and_photographer() -> None:
    picture = newsdoc.parse(answer(PICTURE))
    (media,) = picture.media

    assert media.caption is not None
    assert media.caption.text == "At the pier, May 4, 2031."
    assert [(each.name, each.width) for each in media.renditions] == [
        ("main", 4000),
        ("preview", 512),
    ]
    assert media.renditions[1].properties[0].value == "none"
    assert (picture.creators[0].name, picture.creators[0].role) == ("Per Vik", "photographer")
    assert picture.credit_line == "COAST"


@pytest.mark.parametrize("place", ["item", "nitf"])
def test_words_that_a_client_put_beside_it_are_the_body(place: str) -> None:
    words = "<p>OSLO (Coast) - The ferry came back.</p><p>It rained.</p>"
    data = (
        answer({**STORY, "body_html": words})
        if place == "item"
        else answer(STORY, nitf={"body_html": words})
    )
    story = newsdoc.parse(data)

    assert [paragraph.text for paragraph in story.paragraphs][1] == "It rained."
    assert story.dateline is not None
    assert story.dateline.source == "Coast"
    assert [mark.kind for mark in story.paragraphs[0].marks] == ["dateline"]


def test_feed_gives_an_article_an_item_and_a_package() -> None:
    feed = {
        "api_version": "2.1",
        "data": {
            "updated": "2031-05-04",
            "next_page": "https://api.coast.example/next",
            "current_item_count": 3,
            "items": [{"meta": {}, "item": STORY}, {"meta": {}}, {"item": PICTURE}],
        },
    }
    result = newsdoc.parse_result(json.dumps(feed))

    assert [article.item_class for article in result.articles] == ["text", "picture"]
    assert result.package is not None
    assert result.package.sent == PartialDate(2031, 5, 4)
    assert result.package.links[0].href == "https://api.coast.example/next"
    assert [each.code for each in result.diagnostics] == ["AP101"]


def strings(value: Any) -> set[str]:
    if isinstance(value, dict):
        return {each for part in value.values() for each in strings(part)}
    if isinstance(value, list):
        return {each for part in value for each in strings(part)}
    return {str(value)} if value not in (None, "", True, False) else set()


@pytest.mark.parametrize("item", [STORY, PICTURE], ids=["story", "picture"])
def test_every_value_is_kept_or_named(item: dict[str, Any]) -> None:
    odd = {**item, "new": {"of": ["2032", {"deep": "x"}]}, "urgency": "high", "version": ["v"]}
    result = newsdoc.parse_result(answer(odd))
    held = newsdoc.serialize(result.articles[0], "newsdoc").decode() + str(result.package)
    held += " ".join(str(each.value) for each in result.diagnostics)

    missing = [text for text in strings(odd) if text.split("T0")[0].lower() not in held.lower()]
    assert missing == []


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ('{"api_version": "1.1", "method": "x", "error": {"message": "No such item"}}', "No such"),
        ('{"api_version": "1.1", "data": {"items": []}}', "holds no item"),
        ('{"api_version": "1.1", "data": []}', "no object 'data'"),
        ("[]", "no object 'data'"),
        ('{"api_version": ', "JSON"),
    ],
)
def test_what_holds_no_item_is_refused(data: str, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        newsdoc.parse(data, format="ap-media-api")


def test_it_cannot_be_written() -> None:
    with pytest.raises(newsdoc.WriteError, match="only be read"):
        newsdoc.serialize(Article(headline="Rain"), "ap-media-api")
