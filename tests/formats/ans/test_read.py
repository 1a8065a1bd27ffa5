"""ANS read: what each part of a story becomes."""

from __future__ import annotations

import orjson
import pytest

import newsdoc
from formats.ans.samples import BODY, STORY, data, whole
from newsdoc.model import (
    Article,
    Aside,
    BlockQuote,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    PartialDate,
    Preformatted,
    Raw,
    Table,
)


@pytest.fixture(scope="module")
def story() -> Article:
    return newsdoc.parse(whole(), quotes=False)


def test_identity_times_and_status_are_read(story: Article) -> None:
    assert (story.guid, story.version, story.language) == ("GULLVIK77", "R3", "en")
    assert (story.item_class, story.status, story.slugline) == ("text", "published", "ferry-77")
    assert story.url == "/harbour/2031/ferry-returns/"
    assert story.published is not None
    assert story.published.isoformat() == "2031-05-04T08:15:00+02:00"
    assert [(one.kind, one.published is not None) for one in story.publications] == [
        ("display_date", True)
    ]
    assert [(one.role, one.value) for one in story.alternative_ids] == [
        ("short_url", "https://cst.example/77"),
        ("content_alias", "ferry-returns"),
    ]


def test_words_above_the_story_are_read(story: Article) -> None:
    assert story.headline == "Ferry returns"
    assert [(one.role, one.text) for one in story.headlines] == [
        ("web", "The ferry is back"),
        ("sub", "A long winter ends"),
        ("kicker", "Coast"),
    ]
    assert story.summary is not None
    assert story.summary.text == "The town had waited since November."
    assert [mark.span.of(story.summary.text) for mark in story.summary.marks] == ["November"]


def test_credits_are_bylines_with_people(story: Article) -> None:
    first, photos = story.bylines

    assert (first.text, first.role) == ("K. Lund, Ola Berg", None)
    kari = first.people[0]
    assert (kari.name, kari.job_title, kari.code) == ("Kari Lund", "Harbour Reporter", "kari")
    assert [one.name for one in kari.affiliations] == ["Coast"]
    assert [(one.kind, one.role, one.value) for one in kari.contacts] == [
        ("email", None, "kari@coast.example"),
        ("web", "mastodon", "https://social.example/@kari"),
    ]
    assert (photos.text, photos.role) == ("Siri Dahl", "photographer")


def test_a_reference_in_the_credits_stays_one() -> None:
    author = {"type": "reference", "referent": {"type": "author", "id": "kari", "service": "x"}}
    article = newsdoc.parse(data(credits={"by": [author]}), quotes=False)

    assert article.bylines == ()
    assert [(one.role, one.code, one.rel) for one in article.creators] == [
        ("reference", "kari", "by")
    ]


def test_place_rights_and_senders_are_read(story: Article) -> None:
    (place,) = story.located
    assert (place.name, place.positions[0].latitude) == ("Gullvik", 67.25)
    address = place.contacts[0].address
    assert address is not None
    assert (address.lines, address.country) == (("Quay 1",), "Norway")
    assert story.rights is not None
    assert story.rights.notice == "© 2031 Coast"
    assert story.rights.holder is not None
    assert story.rights.holder.code == "coast"
    assert story.provider is not None
    assert (story.provider.name, story.provider.type) == ("Coast", "staff")
    assert [(one.code, one.name) for one in story.sources] == [("c-77", "Coast")]
    assert story.word_count == 120


def test_notes_tell_who_may_read_them(story: Article) -> None:
    assert [(note.role, note.audience) for note in story.notes] == [
        ("editor_note", "public"),
        ("internal_note", "editors"),
        ("correction-name", "public"),
        ("embargo", "editors"),
    ]
    assert story.embargoed is not None


def test_an_embargo_that_is_off_is_none() -> None:
    off = {"embargo": {"active": False, "end_time": "2031-05-04T08:00:00Z"}}
    article = newsdoc.parse(data(content_restrictions=off), quotes=False)

    assert article.embargoed is None
    assert [one.name for one in article.properties] == ["content_restrictions"]


def test_an_embargo_without_an_end_is_open_ended() -> None:
    article = newsdoc.parse(data(content_restrictions={"embargo": {"active": True}}), quotes=False)

    assert article.embargo_open_ended


def test_taxonomy_is_read(story: Article) -> None:
    assert [(one.text, one.role, one.relevance) for one in story.keywords] == [
        ("ferry", None, 0.9),
        ("Gullvik ferry", "seo", None),
    ]
    assert [(one.type, one.rel, one.scheme, one.code, one.name) for one in story.subjects] == [
        ("section", "primary_section", "coast", "/harbour", "Harbour"),
        ("category", None, "coast", "c1", "Transport"),
        ("tag", None, None, "t-sea", "Sea"),
        ("section", None, "coast", "/sea", None),
    ]
    assert [one.name for one in story.people] == ["Per Moe"]
    assert [one.name for one in story.places] == ["Gullvik"]
    assert [one.name or one.symbols[0].symbol for one in story.organisations] == [
        "Harbour Office",
        "GLV",
    ]


def test_promoted_pictures_are_media_and_references_are_links(story: Article) -> None:
    (picture,) = story.media
    assert (picture.name, picture.guid, picture.item_class) == ("basic", "IMG1", "picture")
    assert picture.renditions[0].href == "https://img.example/1.jpg"
    assert picture.credit is not None
    assert picture.credit.text == "Siri Dahl"
    (link,) = story.links
    assert (link.rel, link.name, link.role, link.guid) == (
        "related_content",
        "basic",
        "reference",
        "OLD1",
    )


def test_what_has_no_field_is_a_property(story: Article) -> None:
    names = [one.name for one in story.properties]
    assert names[:3] == ["subtype", "channels", "content_restrictions"]
    assert names[-2:] == ["desk", "take"]
    desk = story.properties[-2]
    assert [(one.name, one.value, one.value_type) for one in desk.properties] == [
        ("phone", "123", None),
        ("open", "false", "boolean"),
    ]


def test_what_stands_beside_the_words_of_an_element_is_kept_by_its_id(story: Article) -> None:
    (kept,) = [one for one in story.properties if one.name == "content_elements"]
    assert [one.name for one in kept.properties] == ["p2", "G1"]
    assert [(one.name, one.value) for one in kept.properties[0].properties] == [
        ("alignment", "left")
    ]


def test_text_is_read_as_html(story: Article) -> None:
    first, second, heading = story.body[:3]

    assert isinstance(first, Paragraph)
    assert [(mark.kind, mark.span.of(first.text)) for mark in first.marks] == [
        ("dateline", "OSLO (Coast) —"),
        ("strong", "back"),
    ]
    assert story.dateline is not None
    assert story.dateline.place == "OSLO"
    assert isinstance(second, Paragraph)
    assert (second.text, second.id) == ("Rain & wind.", "p2")
    assert isinstance(heading, Heading)
    assert (heading.text, heading.level) == ("A long winter", 3)


def test_lists_quotes_and_tables_are_read(story: Article) -> None:
    listed, pull, quote, table = story.body[3:7]

    assert isinstance(listed, ListBlock)
    assert [item.text for item in listed.items] == ["Ropes", "Boats"]
    assert isinstance(listed.items[0].blocks[0], ListBlock)
    assert isinstance(pull, BlockQuote)
    assert pull.role == "pull-quote"
    assert pull.credit is not None
    assert pull.credit.text == "Per Moe, mayor"
    assert isinstance(quote, BlockQuote)
    assert isinstance(table, Table)
    assert [(row.section, [cell.text for cell in row.cells]) for row in table.rows] == [
        ("head", ["Day", "Boats"]),
        ("body", ["Monday", "4"]),
    ]


def test_pictures_galleries_and_videos_are_figures(story: Article) -> None:
    figures = [block for block in story.body if isinstance(block, Figure)]

    assert [(one.media.item_class, one.media.guid, one.group) for one in figures] == [
        ("picture", "IMG2", None),
        ("picture", "G1a", "G1"),
        ("picture", "G1b", "G1"),
        ("video", "V1", None),
        ("picture", "IMG9", None),
    ]
    assert figures[0].media.alt_text == "A quay"
    stream = figures[3].media.renditions[0]
    assert (stream.duration, stream.duration_unit, stream.bitrate) == (95000, "ms", "600")
    assert figures[4].media.rel == "reference"


def test_embeds_and_raw_parts_are_kept(story: Article) -> None:
    post, custom = (block for block in story.body if isinstance(block, Embed))
    html, tides = (block for block in story.body if isinstance(block, Raw))

    assert (post.url, post.provider) == ("https://shore.example/9", "Shore")
    assert post.text is not None
    assert post.text.text == "We are home."
    assert (custom.url, orjson.loads(custom.data or "")) == (
        "https://map.example/1",
        {"embed": {"id": "map-1"}},
    )
    assert (html.format, html.text) == ("html", "Will you sail?")
    assert (tides.format, tides.text) == ("ans", "High at noon")
    assert orjson.loads(tides.data) == BODY[-1]


def test_the_rest_of_the_body_is_read(story: Article) -> None:
    (code,) = (block for block in story.body if isinstance(block, Preformatted))
    assert (code.text, code.syntax) == ("SELECT  *\nFROM boats", "sql")
    asides = [block for block in story.body if isinstance(block, Aside)]
    assert [(one.role, one.title and one.title.text) for one in asides] == [
        ("correction", "clarification"),
        ("link_list", "More"),
        ("facts", None),
    ]
    (rating,) = story.ratings
    assert (rating.value, rating.scale_max, rating.scale_unit) == ("4.5", "5", "stars")


def test_a_text_that_is_a_heading_stays_a_text() -> None:
    article = newsdoc.parse(data({"type": "text", "content": "<h2>Rain</h2>"}), quotes=False)

    assert article.body == (Paragraph(text="Rain", role="h2"),)


def test_the_first_versions_are_read() -> None:
    old = {
        "type": "story",
        "version": "0.4.7",
        "headlines": {"default": "Ferry returns"},
        "promo_images": {"default": {"type": "image", "url": "https://img.example/1.jpg"}},
        "address": {"street-address": "Quay 1"},
        "content_elements": [
            {"type": "text", "text": "It came back."},
            {"type": "oembed", "objectUrl": "https://shore.example/9", "providerUrl": "https://x"},
        ],
    }
    article = newsdoc.parse(orjson.dumps(old), quotes=False)

    assert (article.headline, article.text) == ("Ferry returns", "It came back.")
    assert article.media[0].name == "basic"
    assert article.located[0].contacts[0].address is not None
    assert isinstance(article.body[1], Embed)
    assert article.properties[0].name == "version"


def test_pictures_videos_and_collections_are_articles() -> None:
    picture = {"type": "image", "version": "0.10.12", "url": "https://img.example/1", "width": 8}
    members = [{"type": "promo_reference", "referent": {"type": "story", "id": "A"}}]
    collection = {"type": "collection", "version": "0.10.12", "content_elements": members}

    one = newsdoc.parse(orjson.dumps(picture), quotes=False)
    many = newsdoc.parse(orjson.dumps(collection), quotes=False)

    assert (one.item_class, one.media[0].renditions[0].width) == ("picture", 8)
    assert (many.item_class, many.groups[0].links[0].guid) == ("composite", "A")


def test_a_story_in_a_story_is_an_article_of_its_link() -> None:
    inner = {**STORY, "content_elements": [{"type": "text", "content": "Inside."}]}
    article = newsdoc.parse(data(related_content={"basic": [inner]}), quotes=False)

    assert article.links[0].item is not None
    assert article.links[0].item.text == "Inside."


@pytest.mark.parametrize(
    "wrap",
    [
        lambda story: [story, story],
        lambda story: {"type": "results", "version": "0.10.12", "content_elements": [story, story]},
        lambda story: {"count": 2, "content_elements": [story, story]},
    ],
)
def test_envelopes_hold_several_articles(wrap: object) -> None:
    story = {"type": "story", "version": "0.10.12", "headlines": {"basic": "Rain"}}
    assert callable(wrap)
    articles = newsdoc.parse_all(orjson.dumps(wrap(story)), format="ans", quotes=False)

    assert [article.headline for article in articles] == ["Rain", "Rain"]


def test_an_operation_is_read_as_what_it_carries() -> None:
    operation = {"type": "story_operation", "operation": "update", "body": STORY}
    result = newsdoc.parse_result(orjson.dumps(operation), quotes=False)

    assert result.articles[0].headline == "Ferry returns"
    assert result.package is not None
    assert [one.name for one in result.package.properties] == ["type", "operation"]


def test_a_date_without_a_time_stays_one() -> None:
    article = newsdoc.parse(data(publish_date="2031-05-04"), quotes=False)

    assert article.published == PartialDate(2031, 5, 4)


def test_everything_is_in_the_article_or_named() -> None:
    result = newsdoc.parse_result(whole(), quotes=False)
    article = newsdoc.serialize(result.articles[0], "newsdoc").decode()
    named = {d.value for d in result.diagnostics}

    def leaves(value: object) -> list[str]:
        if isinstance(value, dict):
            return [leaf for part in value.values() for leaf in leaves(part)]
        if isinstance(value, list):
            return [leaf for part in value for leaf in leaves(part)]
        return [] if value is None else [str(value)]

    def is_there(text: str) -> bool:
        known = text in article or text in named or text.lower() in article
        return known or text.endswith("00Z")  # times are written otherwise

    plain = [one for one in leaves(orjson.loads(whole())) if not set(one) & set("<&\n")]
    assert [text for text in plain if not is_there(text)] == ["2031-05-04T08:20:00.5Z"]
