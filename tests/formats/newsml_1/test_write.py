"""Articles as NewsML 1.2: the laws of round trips, losses, validity and determinism."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from lxml import etree

import newsdoc
from formats.newsml_1 import samples
from formats.newsml_1.samples import component, item, newsml
from newsdoc.model import (
    Article,
    Assertions,
    Byline,
    Concept,
    Dateline,
    Description,
    Event,
    Figure,
    Group,
    Headline,
    Keyword,
    Link,
    Mark,
    Media,
    Note,
    Paragraph,
    Party,
    Place,
    Property,
    Rendition,
    Rights,
    Span,
    Text,
    UsageRight,
)
from newsdoc.testing.laws import assert_round_trip
from newsdoc.testing.strategies import articles, plain_articles

PICTURE = Media(
    item_class="picture",
    title="The ferry",
    caption=Text(text="At the pier."),
    credit=Text(text="Coast"),
    creators=(Party(name="Ola Vik"),),
    renditions=(
        Rendition(href="a.jpg", name="Preview", width=40, height=30),
        Rendition(href="b.jpg", name="HighRes", content_type="image/jpeg", size=900),
    ),
)

STORY = Article(
    guid="urn:newsml:coast.example:20310504:ferry-7:2",
    version="2",
    item_class="text",
    language="en",
    headline="Ferry returns",
    headlines=(Headline(text="After a long winter", role="sub"),),
    bylines=(Byline(text="By Kari Lund", people=(Party(name="Kari Lund", kind="person"),)),),
    credit_line="Coast Press",
    body=(
        Paragraph(text="The ferry came back.", marks=(Mark(span=Span(4, 9), kind="emphasis"),)),
        Paragraph(text="Nobody had hoped for it. ]]> & <so on>"),
    ),
    created=dt.datetime(2031, 5, 4, 6, tzinfo=dt.UTC),
    modified=dt.datetime(2031, 5, 4, 8, 10, tzinfo=dt.timezone(dt.timedelta(hours=2))),
    published=dt.datetime(2031, 5, 4, 8, 15),  # noqa: DTZ001  # no zone is known
    status="usable",
    urgency=4,
    priority=3,
    slugline="ferry-return",
    keywords=(Keyword(text="ferry"),),
    genres=(Concept(code="Current"),),
    subjects=(
        Concept(code="04000000", name="Economy"),
        Concept(code="04015000", broader=(Concept(code="04000000"),)),
    ),
    people=(Party(kind="person", name="Kari Lund", scheme="coast", code="p7"),),
    places=(Place(name="Gullvik", code="g1"),),
    located=(Place(name="Gullvik", type="city", rel="Origin"),),
    provider=Party(name="Coast Press"),
    rights=Rights(holder=Party(name="Coast Press"), year="2031", notice="(c) Coast Press"),
    notes=(Note(text="ADDS captain", role="AdvisoryLine"),),
    word_count=8,
)


def losses(article: Article) -> list[str | None]:
    """The pointers that the writer's diagnostics name."""
    result = newsdoc.serialize_result(article, "newsml-1")
    return [d.where.pointer for d in result.diagnostics]


def again(article: Article) -> Article:
    return newsdoc.parse(newsdoc.serialize(article, "newsml-1"), quotes=False)


def test_story_is_carried_by_newsml_alone() -> None:
    assert losses(STORY) == []
    assert again(STORY) == STORY


@pytest.mark.parametrize(
    "changes",
    [
        {"summary": Text(text="It is back."), "media": (PICTURE,)},
        {"media": (PICTURE,), "body": (), "word_count": None, "item_class": "picture"},
        {
            "embargoed": dt.datetime(2031, 5, 5, tzinfo=dt.UTC),
            "status": "embargoed",
            "status_change": newsdoc.model.StatusChange(
                status="usable", when=dt.datetime(2031, 5, 5, tzinfo=dt.UTC)
            ),
        },
        {"links": (Link(rel="AssociatedWith", guid="urn:a"), Link(rel="seeAlso", href="http://a"))},
        {"links": (Link(rel="ContentItem", href="a.pdf", content_type="application/pdf"),)},
        {
            "links": (
                Link(id="n1", role="Sidebar", item=Article(item_class="text", body=STORY.body)),
            )
        },
        {"groups": (Group(role="More", links=(Link(guid="urn:a", title="The harbour"),)),)},
        {"descriptions": (Description(text="A ferry.", role="Caption"),)},
        {"events": (Event(name="Regatta", code="e1"),)},
        {"assertions": Assertions(concepts=(Concept(code="x", name="An x", type="Code"),))},
        {"properties": (Property(name="Desk", value="north"),)},
        {"properties": (Property(name="Desk", value="x", rel="AdministrativeMetadata"),)},
        {"rights": Rights(usages=(UsageRight(geography="Norway"),))},
        {"dateline": Dateline(text="GULLVIK (Coast) -", place="Gullvik", source="Coast")},
    ],
    ids="+".join,
)
def test_parts_are_carried_by_newsml_alone(changes: dict[str, Any]) -> None:
    article = attrs.evolve(STORY, **changes)
    assert losses(article) == []
    assert again(article) == article


def test_rich_picture_stands_in_a_component_that_the_text_points_to() -> None:
    article = attrs.evolve(STORY, body=(*STORY.body, Figure(media=PICTURE)))
    assert again(article) == article
    assert b"NewsComponent Duid=" in newsdoc.serialize(article, "newsml-1")


def test_what_has_no_place_is_named_and_carried_as_a_property() -> None:
    article = attrs.evolve(
        STORY,
        url="http://coast.example/ferry",
        subjects=(Concept(code="04000000", relevance=80),),
    )
    assert losses(article) == ["/url", "/subjects/0/relevance"]
    data = newsdoc.serialize(article, "newsml-1")
    assert b'<MetadataType FormalName="newsdoc"/>' in data
    assert newsdoc.parse(data, quotes=False) == article


def test_embargo_is_a_status_that_will_change() -> None:
    article = attrs.evolve(STORY, embargoed=dt.datetime(2031, 5, 5, tzinfo=dt.UTC))
    data = newsdoc.serialize(article, "newsml-1")
    assert b'<Status FormalName="Embargoed"/><StatusWillChange>' in data
    assert again(article) == article


def test_times_that_the_article_lacks_are_not_invented() -> None:
    data = newsdoc.serialize(Article(headline="Rain"), "newsml-1")
    for name in (b"DateAndTime", b"FirstCreated", b"ThisRevisionCreated"):
        assert b"<%s/>" % name in data


def test_item_without_identifiers_of_its_own_has_its_guid_as_news_item_id() -> None:
    data = newsdoc.serialize(STORY, "newsml-1")
    assert b"<NewsItemId>urn:newsml:coast.example:20310504:ferry-7:2</NewsItemId>" in data
    assert b"<ProviderId>Coast Press</ProviderId><DateId>20310504</DateId>" in data


def test_quotes_are_not_written_and_said_so() -> None:
    article = newsdoc.parse(
        newsdoc.serialize(
            attrs.evolve(STORY, body=(Paragraph(text="“It rained,” said Kari Lund."),)), "newsml-1"
        )
    )
    assert article.quotes
    assert losses(article) == ["/body/0/quotes"]


def test_read_document_is_written_back_the_same() -> None:
    article = newsdoc.parse(samples.STORY, quotes=False)
    assert again(article) == article
    assert losses(article) == []


def test_forbidden_characters_survive() -> None:
    assert again(Article(headline="a\x01b")).headline == "a\x01b"


def test_half_a_surrogate_pair_is_replaced_and_named() -> None:
    result = newsdoc.serialize_result(Article(headline="a\ud800b"), "newsml-1")
    assert "NL202" in [d.code for d in result.diagnostics if d.where.pointer == "/headline"]
    assert newsdoc.parse(result.data).headline == "a\ufffdb"


def test_properties_of_newsdoc_that_do_not_fit_are_reported() -> None:
    entries = "".join(
        f'<Property FormalName="{pointer}" Value="{value}"/>'
        for pointer, value in (
            ("/headline", "[1]"),
            ("/body/9", "1"),
            ("/guid/x", "1"),
            ("/urgency", "{"),
            ("/language", "&quot;fr&quot;"),
        )
    )
    metadata = f'<Metadata><MetadataType FormalName="newsdoc"/>{entries}</Metadata>'
    result = newsdoc.parse_result(newsml(item(component(metadata + samples.TEXT))))
    (article,) = result.articles
    assert article.language == "fr"
    assert article.headline is None
    said = [d.value for d in result.diagnostics if d.code == "XM110"]
    assert said == ["/body/9", "1", "/guid/x", "1", "/urgency", "{", "/headline", "[1]"]


@given(plain_articles())
def test_plain_articles_come_back(article: Article) -> None:
    assert_round_trip(article, "newsml-1")


@given(articles())
def test_articles_come_back_but_for_what_is_named(article: Article) -> None:
    assert_round_trip(article, "newsml-1")


@given(articles())
def test_writing_is_deterministic(article: Article) -> None:
    assert newsdoc.serialize(article, "newsml-1") == newsdoc.serialize(article, "newsml-1")


@given(articles())
def test_what_is_written_is_valid(corpus: Path, article: Article) -> None:
    dtd = etree.DTD(str(corpus / "schemas" / "newsml1" / "NewsMLv1.2.dtd"))
    data = newsdoc.serialize(article, "newsml-1")
    assert dtd.validate(etree.fromstring(data)), dtd.error_log.last_error


def test_real_files_come_back(corpus: Path) -> None:
    files = sorted((corpus / "corpus" / "newsml1").glob("*.xml"))
    assert files
    for path in files:
        try:
            found = newsdoc.parse_all(path.read_bytes(), quotes=False)
        except newsdoc.NewsdocError:
            continue
        for article in found:
            assert again(article) == article, path.name


def test_identifiers_of_a_party_and_of_what_holds_it_leave_a_file_that_can_be_read() -> None:
    provider = '<Provider Duid="a"><Party Duid="b" FormalName="Coast Press"/></Provider>'
    administrative = f"<AdministrativeMetadata>{provider}</AdministrativeMetadata>"
    article = newsdoc.parse(
        newsml(item(component(samples.LINES + administrative + samples.TEXT))), quotes=False
    )
    back = newsdoc.parse(newsdoc.serialize(article, "newsml-1"), quotes=False)
    assert back == article
