"""ninjs of three generations, and loose dialects of it, to articles."""

from __future__ import annotations

import datetime as dt

import pytest

import newsdoc
from formats.ninjs.samples import BODY, ITEM_1, ITEM_3, LOOSE, PLAIN, SUMMARY, dump
from newsdoc.model import (
    Address,
    Article,
    BlockQuote,
    Concept,
    Contact,
    Heading,
    Keyword,
    ListBlock,
    Party,
    Property,
    Symbol,
    Text,
)


def article(node: object) -> Article:
    return newsdoc.parse(dump(node), quotes=False)


@pytest.fixture(scope="module")
def third() -> Article:
    return article(ITEM_3)


@pytest.fixture(scope="module")
def first() -> Article:
    return article(ITEM_1)


@pytest.fixture(scope="module")
def loose() -> Article:
    return article(LOOSE)


def test_identity_and_status(third: Article) -> None:
    assert third.guid == "urn:newsml:coast.example:20310504:7"
    assert (third.version, third.item_class, third.status, third.urgency) == (
        "2",
        "text",
        "usable",
        4,
    )
    assert (third.representation, third.profile, third.language) == ("full", "text-photo", "en")
    assert (third.title, third.slugline) == ("ferry-return", "FERRY-RETURN")
    assert third.url == "https://coast.example/ferry"
    assert [(i.role, i.value) for i in third.alternative_ids] == [("desk", "77")]


def test_times_keep_their_offsets(third: Article) -> None:
    zone = dt.timezone(dt.timedelta(hours=2))
    assert third.created == dt.datetime(2031, 5, 4, 7, tzinfo=zone)
    assert third.modified == dt.datetime(2031, 5, 4, 8, 15, tzinfo=zone)
    assert third.content_created == dt.datetime(2031, 5, 4, 6, 30, tzinfo=dt.UTC)
    assert third.embargoed == dt.datetime(2031, 5, 4, 12, tzinfo=zone)
    assert third.expires == dt.datetime(2031, 6, 1, tzinfo=dt.UTC)


def test_headlines_by_role(third: Article) -> None:
    assert third.headline == "Ferry returns"
    assert [(h.role, h.text, h.content_type) for h in third.headlines] == [
        ("sub", "Islands connected", None),
        ("short", "Ferry <back>", "text/plain"),
    ]


def test_descriptions_by_role(third: Article) -> None:
    assert third.summary == Text(text=SUMMARY)
    assert [(d.role, d.text) for d in third.descriptions] == [("teaser", "At last.")]


def test_markup_is_the_body_and_plain_text_is_kept(third: Article) -> None:
    paragraph, heading, bullets, quotation = third.body
    assert third.paragraphs == (paragraph,)
    assert third.paragraphs[0].text.startswith("GULLVIK (Coast) - The ferry Havørn")
    assert [mark.kind for mark in third.paragraphs[0].marks] == ["dateline", "emphasis", "link"]
    assert isinstance(heading, Heading)
    assert isinstance(bullets, ListBlock)
    assert isinstance(quotation, BlockQuote)
    (other,) = third.alternative_bodies
    assert (other.role, other.content_type, other.data) == ("text", "text/plain", PLAIN)
    assert (third.word_count, third.char_count, other.word_count) == (40, 210, 11)


def test_located_is_the_place_of_the_dateline(third: Article) -> None:
    assert third.dateline is not None
    assert (third.dateline.text, third.dateline.place) == ("Gullvik", "Gullvik")
    assert [place.name for place in third.located] == ["Gullvik"]


def test_dateline_of_the_text_without_located() -> None:
    found = article({"uri": "urn:a", "pubStatus": "usable", "bodies": [{"value": BODY}]}).dateline
    assert found is not None
    assert (found.text, found.place, found.source) == ("GULLVIK (Coast) -", "GULLVIK", "Coast")


def test_concepts(third: Article) -> None:
    assert third.subjects == (
        Concept(
            scheme="http://cv.example/topics/",
            code="ferry",
            uri="http://cv.example/topics/ferry",
            name="Ferries",
            rel="about",
            creator="desk",
            relevance=90,
            confidence=80,
        ),
        Concept(scheme="medtop", code="04000000", name="economy"),
    )
    assert third.keywords == (Keyword(text="islands"),)
    assert third.genres[0].code == "feature"
    assert third.events[0].properties == (Property(name="id", value="e1"),)
    assert third.objects == (Concept(code="ship-3", name="Havørn"),)
    assert third.digital_source_type is not None
    assert third.digital_source_type.code == "human"


def test_parties(third: Article) -> None:
    (person,) = third.people
    assert (person.kind, person.rel, person.code) == ("person", "mentions", "p1")
    assert person.contacts == (
        Contact(kind="email", role="work", language="no", value="i@coast.example"),
    )
    (organisation,) = third.organisations
    assert organisation.symbols == (
        Symbol(symbol="GVF", exchange="OSE", kind="http://cv.example/fi/ticker"),
    )
    assert organisation.contacts[0].address == Address(
        lines=("Pier 2",), locality="Gullvik", country="Norway"
    )
    assert third.provider == Party(name="Coast Wire", code="coast")
    assert [(source.name, source.role) for source in third.sources] == [
        ("Coast Agency", "originator")
    ]


def test_shapes_of_places(third: Article) -> None:
    point, polygon, several = third.places
    assert (point.shape, point.positions[0].latitude, point.positions[0].longitude) == (
        "point",
        67,
        14.5,
    )
    assert (polygon.shape, len(polygon.positions)) == ("polygon", 4)
    assert several.geo_json == '{"type":"MultiPoint","coordinates":[[14.1,67.1],[14.2,67.2]]}'


def test_rights_and_notes(third: Article) -> None:
    rights = third.rights
    assert rights is not None
    assert rights.holder == Party(name="Coast Agency")
    assert (rights.notice, rights.usage_terms) == ("© 2031 Coast Agency", "No archive.")
    assert rights.expressions[0].data == '{"permission": []}'
    assert [note.text for note in third.notes] == ["Photos follow at noon."]
    assert third.trust_indicators[0].role == "http://cv.example/trust/policy"


def test_associated_pictures_are_media(third: Article) -> None:
    picture, video = third.media
    assert (picture.name, picture.rel, picture.guid) == ("main", "photo", "urn:coast:pier")
    assert (picture.item_class, picture.title) == ("picture", "The pier")
    assert picture.caption == Text(text="Waiting at the pier.")
    assert (picture.credit, picture.alt_text) == (Text(text="Ida Holm"), "People on a pier.")
    assert picture.created == dt.datetime(2031, 5, 3, 15, tzinfo=dt.UTC)
    assert picture.rights is not None
    assert picture.item == Article(version="3")
    file = picture.renditions[0]
    assert (file.name, file.width, file.height, file.size) == ("web", 640, 480, 1234)
    assert (file.poi_x, file.poi_y, file.aspect_ratio) == (10, 20, "4:3")
    film = video.renditions[0]
    assert (film.duration, film.video_codec, film.frame_rate) == (12.5, "h264", 25)


def test_associated_stories_are_links(third: Article) -> None:
    whole, bare = third.links
    assert (whole.name, whole.guid, whole.title) == (
        "earlier",
        "urn:newsml:coast.example:20310401:3",
        "Ferry stays away",
    )
    assert whole.item is not None
    assert whole.item.paragraphs[0].text == "No ferry."
    assert whole.item.media[0].name == "map"
    assert (bare.name, bare.guid, bare.title, bare.item) == (
        "later",
        "urn:coast:later",
        "Next",
        None,
    )


def test_version_1(first: Article) -> None:
    assert (first.headline, first.headlines[0].role) == ("Ferry returns", "sub")
    assert first.summary == Text(text=SUMMARY)
    assert first.representation == "partial"
    assert [type(block).__name__ for block in first.body] == [
        *("Paragraph", "Heading", "ListBlock", "BlockQuote"),
    ]
    assert [(body.role, body.data) for body in first.alternative_bodies] == [("text", PLAIN)]
    assert first.subjects == (
        Concept(
            name="Ferries",
            scheme="http://cv.example/topics/",
            code="ferry",
            uri="http://cv.example/topics/ferry",
        ),
    )
    assert first.genres == (Concept(name="Feature", scheme="genre", code="feature"),)
    assert first.people[0].uri == "https://people.example/ida"
    assert first.provider == Party(name="Coast Wire")
    assert first.places[0].properties[0].name == "geometry_wkt"
    assert [file.name for file in first.media[0].renditions] == ["web", "16-9"]
    assert first.rights is not None
    assert first.rights.expressions[0].href == "https://r.example/1"


def test_loose_dialect(loose: Article) -> None:
    assert loose.guid == "tag:desk.example:2031:7"
    assert (loose.version, loose.priority) == ("4", 3)
    assert loose.modified == dt.datetime(2031, 5, 4, 6, 15, tzinfo=dt.UTC)
    assert loose.published == dt.datetime(2031, 5, 4, 6, 20, tzinfo=dt.UTC)
    assert loose.headline == "Ferry returns & stays"
    assert [p.text for p in loose.paragraphs] == [
        "The ferry came back.",
        "It had been a long\xa0winter.",
    ]
    assert loose.summary is not None
    assert (loose.summary.text, loose.summary.marks[0].kind) == ("After five months.", "strong")
    assert loose.descriptions == ()
    assert [(s.scheme, s.code) for s in loose.subjects] == [
        (None, "04000000"),
        ("medtop", "20000001"),
    ]
    assert loose.places[0].name == "Norway"
    assert [keyword.text for keyword in loose.keywords] == ["ferry", "islands"]
    assert loose.sources == (Party(name="Coast"),)
    assert loose.services[0].code == "n"
    assert loose.bylines[0].text == "By Kari Lund"
    assert (loose.creators[0].name, loose.creators[0].role) == ("Kari", "writer")
    assert [(link.rel, link.guid) for link in loose.links] == [
        ("evolvedfrom", "tag:desk.example:2031:6")
    ]
    assert loose.rights is None
    file = loose.media[0].renditions[0]
    assert (file.href, file.guid, file.poi_x) == ("pier.jpg", "f77", 1)


def test_properties_of_others_are_kept_whole(loose: Article) -> None:
    extra, read_time = loose.properties
    doi, flags, notes = extra.properties
    assert (extra.name, doi) == ("extra", Property(name="doi", value="10.1/2"))
    assert flags.properties == (Property(name="legal", value="true", value_type="boolean"),)
    assert [p.value for p in notes.properties] == ["a", "b"]
    assert (read_time.name, read_time.value, read_time.value_type) == ("readtime", "3", "number")


def test_authors_sign_a_story_without_byline() -> None:
    found = article({"guid": "a", "pubstatus": "usable", "authors": [{"name": "Kari Lund"}]})
    assert (found.bylines[0].text, found.bylines[0].people[0].name) == ("Kari Lund", "Kari Lund")


def test_an_item_that_is_a_picture() -> None:
    found = article(
        {
            "uri": "urn:a",
            "type": "picture",
            "description_text": "The pier.",
            "renditions": {"web": {"href": "https://coast.example/p.jpg", "width": "640"}},
        }
    )
    assert (found.item_class, found.summary) == ("picture", Text(text="The pier."))
    assert found.media[0].caption == Text(text="The pier.")
    assert found.media[0].renditions[0].width == 640


def test_credit_lines_and_datelines_among_the_descriptions() -> None:
    found = article(
        {
            "uri": "urn:a",
            "pubStatus": "usable",
            "descriptions": [
                {"role": "creditline", "value": "COAST"},
                {"role": "dateline", "value": "GULLVIK, May 4 (Coast) -"},
            ],
        }
    )
    assert (found.credit_line, found.summary) == ("COAST", None)
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.source) == ("GULLVIK", "Coast")


def test_text_that_says_nothing_of_its_type() -> None:
    node = {"uri": "urn:a", "pubStatus": "usable", "bodies": [{"value": "One.\nTwo.\nThree."}]}
    assert [p.text for p in article(node).paragraphs] == ["One.", "Two.", "Three."]
    node["bodies"] = [{"value": "<p>One</p><p>Two &lt;3</p>"}]
    assert [p.text for p in article(node).paragraphs] == ["One", "Two <3"]


def test_a_whole_page_as_body() -> None:
    page = "<html><head><title>Ferry</title></head><body><p>It came.</p></body></html>"
    result = newsdoc.parse_result(dump({"uri": "urn:a", "pubstatus": "usable", "body_html": page}))
    assert [block.type for block in result.articles[0].body] == ["paragraph"]
    assert [(d.code, d.value) for d in result.diagnostics] == [("NJ104", "Ferry")]


def test_what_has_no_place_is_named_with_its_pointer() -> None:
    node = {
        "uri": "urn:a",
        "pubStatus": "usable",
        "versionCreated": "in May",
        "urgency": "high",
        "genres": [{"name": "x", "colour": "blue"}, "loose words"],
        "eventDetails": {"dates": {"startDate": "2031-05-04T08:00:00Z"}},
    }
    result = newsdoc.parse_result(dump(node))
    assert [(d.code, d.where.path, d.value) for d in result.diagnostics] == [
        ("JS113", "/versionCreated", "in May"),
        ("JS113", "/urgency", "high"),
        ("JS110", "/genres/0/colour", "blue"),
        ("JS110", "/genres/1", "loose words"),
        ("JS110", "/eventDetails/dates/startDate", "2031-05-04T08:00:00Z"),
    ]


def test_remarks_of_markup_say_which_property() -> None:
    node = {
        "uri": "urn:a",
        "pubstatus": "usable",
        "body_html": '<p onclick="x()">Rain &amp; wind</p>',
    }
    (found,) = newsdoc.parse_result(dump(node)).diagnostics
    assert found.value == "x()"
    assert (found.where.path or "").startswith("/body_html: ")
    assert found.where.line is None


def test_both_spellings_of_a_property_are_accounted_for() -> None:
    node = {"uri": "urn:a", "pubstatus": "usable", "copyrightholder": "A", "copyrightHolder": "B"}
    result = newsdoc.parse_result(dump(node))
    rights = result.articles[0].rights
    assert rights is not None
    assert rights.holder == Party(name="A")
    assert [d.value for d in result.diagnostics] == ["B"]
