"""The writer of NewsML-G2: round trips, what is lost, what is filled in, what is refused."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from lxml import etree

import newsdoc
from formats.newsml_g2.samples import PACKAGE, PICTURE, STORY, item, message
from newsdoc.model import (
    Address,
    Article,
    Byline,
    Concept,
    Contact,
    Group,
    Link,
    Media,
    Note,
    Paragraph,
    PartialDate,
    Party,
    Place,
    Position,
    Property,
    Rendition,
    Rights,
    Series,
    StatusChange,
    Text,
    TrustIndicator,
    UsageRight,
    WireHeader,
)
from newsdoc.testing import strategies
from newsdoc.testing.laws import assert_round_trip

NOW = dt.datetime(2031, 5, 4, 8, 15, tzinfo=dt.UTC)
NAR = "{http://iptc.org/std/nar/2006-10-01/}"


def made(**fields: object) -> Article:
    return Article(guid="urn:x:1", modified=NOW, item_class="text", **fields)  # type: ignore[arg-type]


def losses(article: Article) -> list[str | None]:
    result = newsdoc.serialize_result(article, "newsml-g2")
    return [d.where.pointer for d in result.diagnostics if d.severity != "info"]


def root_of(article: Article) -> etree._Element:
    return etree.fromstring(newsdoc.serialize(article, "newsml-g2"))


@pytest.mark.parametrize("source", [STORY, PICTURE, PACKAGE, message(STORY)])
def test_what_was_read_is_written_without_a_loss(source: str) -> None:
    article = newsdoc.parse(source, quotes=False)
    result = newsdoc.serialize_result(article, "newsml-g2")
    assert result.diagnostics == ()
    assert newsdoc.parse(result.data, quotes=False) == article


def test_same_article_same_bytes() -> None:
    article = newsdoc.parse(STORY, quotes=False)
    assert newsdoc.serialize(article, "newsml-g2") == newsdoc.serialize(article, "newsml-g2")


@given(strategies.plain_articles())
def test_plain_articles_come_back_whole(article: Article) -> None:
    dated = attrs.evolve(article, modified=NOW)
    assert losses(dated) == []
    assert_round_trip(dated, "newsml-g2")


@given(strategies.articles())
def test_any_article_comes_back_but_for_what_is_named(article: Article) -> None:
    assert_round_trip(attrs.evolve(article, modified=NOW), "newsml-g2")


def test_edition_and_order_of_the_schema() -> None:
    root = root_of(newsdoc.parse(STORY, quotes=False))
    assert (root.get("standardversion"), root.get("conformance")) == ("2.35", "power")
    assert [str(child.tag).removeprefix(NAR) for child in root] == [
        *("catalogRef", "catalog", "hopHistory", "pubHistory", "rightsInfo", "itemMeta"),
        *("contentMeta", "assert", "contentSet"),
    ]


@pytest.mark.parametrize(
    "attributes",
    ["qcode='medtop:04000000'", "uri='http://x.example/1'", "qcode='a:b' uri='http://x.example/1'"],
)
def test_concept_is_written_as_it_was_read(attributes: str) -> None:
    article = newsdoc.parse(item(f"<subject {attributes}/>"), quotes=False)
    (subject,) = root_of(article).iter(f"{NAR}subject")
    assert dict(subject.items()) == dict(etree.fromstring(f"<x {attributes}/>").items())


def test_missing_required_values_are_filled_in_said_and_absent_again() -> None:
    article = Article(headline="Rain", published=NOW, body=(Paragraph(text="It rained."),))
    result = newsdoc.serialize_result(article, "newsml-g2")
    assert {(d.code, d.severity, d.where.pointer) for d in result.diagnostics} == {
        ("NG203", "info", "/guid"),
        ("NG203", "info", "/item_class"),
        ("NG203", "info", "/modified"),
    }
    root = etree.fromstring(result.data)
    assert str(root.get("guid")).startswith("urn:uuid:")
    assert newsdoc.parse(result.data, quotes=False) == article


@pytest.mark.parametrize("published", [None, PartialDate(2031, 5, 4)])
def test_version_without_a_time_is_refused(published: PartialDate | None) -> None:
    article = Article(headline="Rain", published=published)
    with pytest.raises(newsdoc.WriteError, match="/modified"):
        newsdoc.serialize(article, "newsml-g2")


def test_priority_asks_for_a_message() -> None:
    root = root_of(made(priority=3))
    assert root.tag == f"{NAR}newsMessage"
    assert root.findtext(f"{NAR}header/{NAR}priority") == "3"


def test_values_that_the_schema_refuses_are_kept_in_the_own_namespace() -> None:
    article = made(
        notes=(Note(text="Call.", role="no qcode"),),
        subjects=(Concept(scheme="a scheme: odd", code="1 2", relevance=0.5),),
        links=(Link(rel="related", href="not a uri", version="v1"),),
        properties=(Property(name="any name", value="x", properties=(Property(name="in"),)),),
    )
    assert losses(article) == []


@pytest.mark.parametrize("name", ["keyword", "role", "link", "name", "edNote"])
def test_property_called_as_an_element_of_the_standard_is_none_there(name: str) -> None:
    article = attrs.evolve(
        newsdoc.parse(STORY, quotes=False), properties=(Property(name=name, value="coast"),)
    )
    data = newsdoc.serialize(article, "newsml-g2")
    assert f'<nd:{name} value="coast"/>'.encode() in data
    assert newsdoc.parse(data, quotes=False) == article


def test_details_of_subjects_are_asserted() -> None:
    harbour = Place(
        name="Gullvik",
        shape="point",
        positions=(Position(latitude=59.5, longitude=10.25),),
    )
    office = Party(
        name="Harbour Line",
        kind="organisation",
        contacts=(Contact(kind="address", address=Address(lines=("Pier 1",), locality="Gullvik")),),
    )
    article = made(places=(harbour,), organisations=(office,))
    assert losses(article) == []
    (position,) = root_of(article).iter(f"{NAR}position")
    assert position.get("latitude") == "59.5"


def test_entities_of_other_formats_stay_in_their_fields() -> None:
    article = made(
        people=(Party(name="Eva Berg", kind="person"), Party(name="No Kind")),
        places=(Place(scheme="x", code="1", type="city", name="Gullvik"),),
        objects=(Concept(name="Aurora"),),
    )
    assert losses(article) == []


def test_media_of_a_text_stand_behind_its_body_for_others_to_see() -> None:
    picture = Media(
        item_class="picture",
        caption=Text(text="At the pier."),
        renditions=(Rendition(href="p.jpg", width=8, height=6),),
    )
    article = made(body=(Paragraph(text="Rain fell."),), media=(picture,))
    assert losses(article) == []
    assert b"p.jpg" in newsdoc.serialize(article, "newsml-g2")


def test_package_of_another_format_gets_names_for_its_groups() -> None:
    article = Article(
        guid="urn:x:1",
        modified=NOW,
        item_class="composite",
        groups=(Group(links=(Link(guid="urn:x:2"),), groups=(Group(title="Inner"),)),),
    )
    root = root_of(article)
    assert root.tag == f"{NAR}packageItem"
    assert [group.get("id") for group in root.iter(f"{NAR}group")] == ["group-1", "group-2"]
    assert losses(article) == []


def test_what_has_no_place_is_named() -> None:
    article = made(headline="Rain", word_count=-1, urgency=12)
    assert set(losses(article)) == {"/urgency", "/word_count"}


def test_fields_without_a_word_in_the_standard_survive() -> None:
    article = made(
        bylines=(Byline(text="By Mina Holt", people=(Party(name="Mina Holt", kind="person"),)),),
        tagline=Text(text="Edited by Ola."),
        wire=WireHeader(service="cst", sequence="0017", keywords=("ferry", "storm")),
        series=(Series(name="Tides", part=2, total=5),),
        status_change=StatusChange(status="usable", when=NOW),
        trust_indicators=(TrustIndicator(title="Ethics", href="http://coast.example/ethics"),),
        representation="partial",
        rights=Rights(usages=(UsageRight(usage_type="print", start=PartialDate(2031)),)),
        created=PartialDate(2031, 5, 3),
    )
    assert losses(article) == []


def test_times_that_are_no_date_time_survive() -> None:
    article = attrs.evolve(
        made(published=NOW, expires=PartialDate(2032)), modified=PartialDate(2031, 5, 4)
    )
    assert losses(article) == []


def test_media_of_a_text_survive_whole() -> None:
    picture = Media(
        item_class="picture",
        guid="urn:x:p1",
        name="main",
        caption=Text(text="At the pier."),
        credit=Text(text="Coast / E. Berg"),
        creators=(Party(name="Eva Berg"),),
        created=PartialDate(2031, 5),
        rights=Rights(notice="(c) Coast"),
        renditions=(Rendition(href="p.jpg", name="web", size=1234, poi_x=3),),
        properties=(Property(name="camera", value="box"),),
    )
    article = made(body=(Paragraph(text="Rain fell."),), media=(picture,))
    assert losses(article) == []


def test_subject_stays_a_subject_though_its_type_is_of_a_person() -> None:
    article = made(
        subjects=(
            Concept(code="eb", type="person", name="Eva Berg"),
            Concept(scheme="coast", code="eb", type="cpnat:person"),
        )
    )
    assert losses(article) == []


def test_forbidden_characters_are_replaced_and_named() -> None:
    result = newsdoc.serialize_result(made(headline="Rain\x00"), "newsml-g2")
    assert [(d.code, d.where.pointer) for d in result.diagnostics] == [("NG202", "/headline")]
    assert newsdoc.parse(result.data, quotes=False).headline == "Rain\ufffd"


def test_written_items_are_valid(corpus: Path) -> None:
    schema = etree.XMLSchema(
        etree.parse(corpus / "schemas" / "newsml-g2" / "NewsML-G2_2.35-spec-All-Power.xsd")
    )

    @given(strategies.articles())
    def check(article: Article) -> None:
        data = newsdoc.serialize(attrs.evolve(article, modified=NOW), "newsml-g2")
        assert schema.validate(etree.fromstring(data)), schema.error_log.last_error

    for source in (STORY, PICTURE, PACKAGE, message(STORY)):
        data = newsdoc.serialize(newsdoc.parse(source, quotes=False), "newsml-g2")
        assert schema.validate(etree.fromstring(data)), schema.error_log.last_error
    check()


def test_second_main_concept_and_literal_beside_a_literal_leave_the_file_valid(
    corpus: Path,
) -> None:
    facets = (Concept(code="x:a", role="mainConcept"), Concept(code="x:b", role="mainConcept"))
    odd = (Property(name="@literal", value="b"),)
    info = Property(name="remoteInfo", properties=(Property(name="#text", value="words"),))
    article = Article(
        modified=dt.datetime(2031, 5, 4, tzinfo=dt.UTC),
        subjects=(
            Concept(code="a", properties=odd, facets=facets),
            Concept(scheme="x", code="c", properties=(info, Property(name="title", value="t"))),
        ),
        roles=(Concept(scheme="x", code="r", properties=odd),),
    )
    schema = etree.XMLSchema(
        etree.parse(corpus / "schemas" / "newsml-g2" / "NewsML-G2_2.35-spec-All-Power.xsd")
    )
    schema.assertValid(etree.fromstring(newsdoc.serialize(article, "newsml-g2")))
