"""Articles as ninjs 1.6, 2.2 and 3.1: round trips, losses, validity and determinism."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from referencing import Registry, Resource

import newsdoc
from formats.ninjs.samples import ITEM_1, ITEM_3, LOOSE, dump
from newsdoc.model import (
    AlternativeBody,
    AlternativeId,
    Article,
    Concept,
    Dateline,
    Description,
    Group,
    Headline,
    Keyword,
    Link,
    Mark,
    Media,
    Note,
    Paragraph,
    PartialDate,
    Party,
    Place,
    Rendition,
    Rights,
    RightsExpression,
    Span,
    Text,
)
from newsdoc.testing import strategies
from newsdoc.testing.laws import assert_round_trip

VERSIONS = ["ninjs-1", "ninjs-2", "ninjs-3"]
BOLD = (Mark(span=Span(0, 4), kind="strong"),)


def read(node: object) -> Article:
    return newsdoc.parse(dump(node), quotes=False)


def back(article: Article, format: str) -> Article:
    return newsdoc.parse(newsdoc.serialize(article, format), format=format, quotes=False)


def node(article: Article, format: str) -> dict[str, Any]:
    made: dict[str, Any] = orjson.loads(newsdoc.serialize(article, format))
    return made


def lost(article: Article, format: str) -> list[str | None]:
    found = newsdoc.serialize_result(article, format).diagnostics
    return [d.where.pointer for d in found if d.code == "NJ201"]


def test_a_whole_story_survives_without_loss() -> None:
    article = read(ITEM_3)
    result = newsdoc.serialize_result(article, "ninjs")
    assert result.diagnostics == ()
    assert newsdoc.parse(result.data, quotes=False) == article
    assert newsdoc.serialize(article, "ninjs-3") == result.data


@pytest.mark.parametrize("sample", [ITEM_1, ITEM_3, LOOSE])
@pytest.mark.parametrize("format", VERSIONS)
def test_writing_what_was_read_changes_nothing_more(sample: object, format: str) -> None:
    once = back(read(sample), format)
    assert back(once, format) == once
    assert newsdoc.parse_result(newsdoc.serialize(once, format)).format == format


@pytest.mark.parametrize("sample", [ITEM_1, ITEM_3, LOOSE])
@pytest.mark.parametrize("format", VERSIONS)
def test_every_loss_of_a_sample_is_named(sample: object, format: str) -> None:
    assert_round_trip(read(sample), format)


@pytest.mark.parametrize("format", VERSIONS)
@given(article=strategies.articles())
def test_every_loss_is_named(format: str, article: Article) -> None:
    assert_round_trip(article, format)


@pytest.mark.parametrize("format", VERSIONS)
def test_same_article_same_bytes(format: str) -> None:
    article = read(ITEM_3)
    assert newsdoc.serialize(article, format) == newsdoc.serialize(article, format)


def test_what_version_1_says_in_its_own_way() -> None:
    made = node(read(ITEM_3), "ninjs-1")
    assert made["$standard"]["version"] == "1.6"
    assert made["representationtype"] == "complete"
    assert (made["headline"], made["headline_subhead"]) == ("Ferry returns", "Islands connected")
    assert set(made) >= {"body_xhtml", "body_text", "description_text", "description_teaser"}
    assert (made["wordcount"], made["charcount"]) == (40, 210)
    assert made["subject"][0]["scheme"] == "http://cv.example/topics/"
    assert made["subject"][1] == {"name": "economy", "code": "medtop:04000000"}
    assert made["infosource"][0] == {"name": "Coast Wire", "code": "coast", "rel": "provider"}
    assert made["altids"] == {"desk": "77", "url": "https://coast.example/ferry"}
    assert list(made["associations"]) == ["main", "clip", "earlier", "later"]
    assert made["associations"]["main"]["renditions"]["web"]["mimetype"] == "image/jpeg"


def test_what_version_2_says_in_its_own_way() -> None:
    made = node(read(ITEM_3), "ninjs-2")
    assert made["standard"]["version"] == "2.2"
    assert made["embargoed"] == "2031-05-04T12:00:00+02:00"
    assert made["bodies"][0]["contenttype"] == "application/xhtml+xml"
    assert made["bodies"][0]["wordcount"] == 40
    assert made["people"][0]["contactinfo"][0]["type"] == "email"
    assert made["places"][0]["geojson"] == {"type": "Point", "coordinates": [14.5, 67]}
    assert made["associations"][0]["renditions"][0]["sizeinbytes"] == 1234
    assert "rel" not in made["associations"][0]


@pytest.mark.parametrize("format", VERSIONS)
def test_fields_without_a_property_are_carried_where_it_is_natural(format: str) -> None:
    article = Article(
        guid="urn:a",
        url="https://coast.example/",
        credit_line="COAST",
        dateline=Dateline(text="GULLVIK, May 4 (Coast) -", place="GULLVIK", source="Coast"),
        keywords=(Keyword(text="rain"),),
        provider=Party(name="Coast", scheme="reg", code="c1"),
        creators=(Party(name="Kari"),),
        subjects=(Concept(scheme="medtop", code="04000000", name="economy"),),
    )
    assert lost(article, format) == []
    assert back(article, format) == article


@pytest.mark.parametrize("format", VERSIONS)
def test_marks_of_headlines_and_summaries_are_carried(format: str) -> None:
    article = Article(
        guid="urn:a",
        headline="Rain <again>",
        summary=Text(text="Rain fell.", marks=BOLD),
        headlines=(Headline(text="Rain & wind", role="short"),),
        notes=(Note(text="Rain: check.", marks=BOLD),),
    )
    assert back(article, format) == article
    marked = Article(guid="urn:a", headline="Rain again", headline_marks=BOLD)
    assert back(marked, format) == marked


@pytest.mark.parametrize("format", VERSIONS)
def test_an_article_without_identifier_gets_one_that_is_known(format: str) -> None:
    article = Article(
        headline="Rain",
        media=(
            Media(item_class="picture", renditions=(Rendition(href="https://c.example/p.jpg"),)),
        ),
        links=(Link(title="Wind", href="https://c.example/wind", item_class="text"),),
    )
    result = newsdoc.serialize_result(article, format)
    assert orjson.loads(result.data)["uri"].startswith("urn:x-newsdoc:sha256:")
    assert [(d.code, d.where.pointer) for d in result.diagnostics] == [("NJ202", "/guid")]
    assert back(article, format) == article


@pytest.mark.parametrize("format", VERSIONS)
def test_a_picture_of_its_own(format: str) -> None:
    caption = Text(text="The pier.")
    article = Article(
        guid="urn:a",
        item_class="picture",
        summary=caption,
        media=(
            Media(
                item_class="picture",
                caption=caption,
                alt_text="A pier",
                renditions=(Rendition(name="web", href="https://c.example/p.jpg", width=640),),
            ),
        ),
    )
    assert "associations" not in node(article, format)
    assert back(article, format) == article


def test_values_that_the_schema_does_not_list_are_left_out_and_named() -> None:
    article = Article(
        guid="urn:a",
        item_class="poem",
        status="lost",
        urgency=12,
        subjects=(Concept(name="x", relevance=0.5),),
    )
    assert set(node(article, "ninjs")) == {"standard", "uri", "subjects"}
    assert lost(article, "ninjs") == [
        *("/item_class", "/status", "/urgency", "/subjects/0/relevance"),
    ]


def test_values_without_their_form_are_carried_and_named() -> None:
    article = Article(guid="story 7", created=PartialDate(2031, 5), status="usable")
    result = newsdoc.serialize_result(article, "ninjs-2")
    assert [(d.code, d.where.pointer, d.value) for d in result.diagnostics] == [
        ("NJ203", "/guid", "story 7"),
        ("NJ203", "/created", "2031-05"),
    ]
    assert back(article, "ninjs-2") == article


def test_endings_of_version_1_are_unique() -> None:
    article = Article(
        guid="urn:a",
        status="usable",
        headlines=(Headline(text="a", role="x"), Headline(text="b", role="x"), Headline(text="c")),
        descriptions=(Description(text="d", role=":"),),
    )
    made = node(article, "ninjs-1")
    assert (made["headline_x"], made["headline_x_2"], made["headline_other"]) == ("a", "b", "c")
    assert made["description_other"] == "d"


def test_other_bodies_are_kept() -> None:
    article = Article(
        guid="urn:a",
        body=(Paragraph(text="Rain."),),
        alternative_bodies=(
            AlternativeBody(role="xhtml", data="<p>Rain!</p>"),
            AlternativeBody(role="nitf", content_type="application/xml", data="<nitf/>"),
        ),
    )
    assert back(article, "ninjs-3") == article


def test_references_of_a_package_are_associations() -> None:
    groups = (Group(links=(Link(guid="urn:b", item_class="text"),)),)
    made = node(Article(guid="urn:a", item_class="composite", groups=groups), "ninjs")
    assert made["associations"] == [{"name": "association_1", "uri": "urn:b", "type": "text"}]


def test_rights_are_linked_or_encoded_never_both() -> None:
    rights = Rights(expressions=(RightsExpression(language="urn:l", href="urn:h", data="x"),))
    made = node(Article(guid="urn:a", rights=rights), "ninjs")
    assert made["rightsInfo"] == {"langId": "urn:l", "encodedRights": "x"}


def test_a_geometry_that_is_no_json_is_left_out() -> None:
    place = Place(name="Gullvik", geo_json="not json")
    assert node(Article(guid="urn:a", places=(place,)), "ninjs")["places"] == [{"name": "Gullvik"}]


def test_what_json_cannot_say_is_refused_with_its_place() -> None:
    with pytest.raises(newsdoc.WriteError, match=r"cannot write ninjs-3.* at /headline"):
        newsdoc.serialize(Article(guid="urn:a", headline="\ud800"), "ninjs")


def test_identifiers_with_a_role_twice_are_named() -> None:
    ids = (AlternativeId(role="a", value="1"), AlternativeId(role="a", value="2"))
    assert back(Article(guid="urn:a", alternative_ids=ids), "ninjs-2").alternative_ids == ids
    assert lost(Article(guid="urn:a", alternative_ids=ids), "ninjs-1") == ["/alternative_ids"]


Check = Callable[[bytes], None]
RELEASES = {"ninjs-1": "1.6", "ninjs-2": "2.2", "ninjs-3": "3.1"}


@pytest.fixture(scope="module", params=VERSIONS)
def checked(request: pytest.FixtureRequest, corpus: Path) -> tuple[str, Check]:
    """A version, and what raises unless a document is valid against its official schema."""
    format = request.param
    path = corpus / "schemas" / "ninjs" / f"ninjs-schema_{RELEASES[format]}.json"
    if not path.exists():
        pytest.skip(f"no {path.name} in {corpus}")
    schema = json.loads(path.read_text("utf-8"))
    anything = Resource.from_contents({"$schema": "https://json-schema.org/draft/2020-12/schema"})
    registry: Any = Registry().with_resource("https://geojson.org/schema/GeoJSON.json", anything)
    validator = jsonschema.validators.validator_for(schema)(schema, registry=registry)
    return format, lambda data: validator.validate(json.loads(data))


@pytest.mark.parametrize("sample", [ITEM_1, ITEM_3, LOOSE])
def test_samples_are_valid(checked: tuple[str, Check], sample: object) -> None:
    format, check = checked
    check(newsdoc.serialize(read(sample), format))


@given(data=st.data())
def test_any_article_is_valid(checked: tuple[str, Check], data: st.DataObject) -> None:
    format, check = checked
    check(newsdoc.serialize(data.draw(strategies.articles()), format))


def test_a_file_name_may_pin_the_version(tmp_path: Path) -> None:
    path = tmp_path / "story.ninjs-1.json"
    newsdoc.write(Article(guid="urn:a", headline="Rain"), path)
    assert b'"headline": "Rain"' in path.read_bytes()
    assert newsdoc.read(path).headline == "Rain"
