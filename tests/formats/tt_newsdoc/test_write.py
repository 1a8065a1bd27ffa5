"""NewsDoc written: what stands where, the laws, and what other programs do not see."""

from __future__ import annotations

from typing import Any

import orjson
import pytest
from hypothesis import given

import newsdoc
from formats.tt_newsdoc.samples import ARTICLE, whole
from newsdoc.formats.tt_newsdoc.fit import fitting, uuid_of
from newsdoc.model import (
    Article,
    Byline,
    Concept,
    Divider,
    Embed,
    Mark,
    Media,
    Note,
    Paragraph,
    Preformatted,
    Property,
    Raw,
    Rendition,
    Span,
    Text,
)
from newsdoc.testing import assert_round_trip
from newsdoc.testing.strategies import articles


def written(article: Article) -> dict[str, Any]:
    tree: dict[str, Any] = orjson.loads(newsdoc.serialize(article, "tt-newsdoc"))
    return tree


def own_words(article: Article) -> dict[str, Any]:
    """What is written without newsdoc's extension."""
    tree = written(article)
    meta = [block for block in tree.pop("meta", []) if block["type"] != "newsdoc/article"]
    return {**tree, **({"meta": meta} if meta else {})}


def test_an_article_reads_back_as_it_was() -> None:
    article = newsdoc.parse(whole(), quotes=False)
    result = newsdoc.serialize_result(article, "tt-newsdoc")

    assert newsdoc.parse(result.data, quotes=False) == article
    assert newsdoc.serialize(article, "tt-newsdoc") == result.data


def test_what_newsdoc_has_a_place_for_is_written_there() -> None:
    tree = own_words(newsdoc.parse(whole(), quotes=False))

    for key in ("uuid", "type", "uri", "url", "title", "language"):
        assert tree[key] == ARTICLE[key]
    by_id = {block["id"]: block for block in tree["content"] if "id" in block}
    for block in ARTICLE["content"]:
        if block.get("id") in ("h", "v", "i1", "t2", "t3", "l1", "f1", "e1", "e2", "e3", "u1"):
            assert by_id[block["id"]] == block, block["id"]
    picture = by_id["p1"]
    assert picture["data"] == ARTICLE["content"][7]["data"]
    assert picture["meta"] == ARTICLE["content"][7]["meta"]
    assert picture["links"][0] == ARTICLE["content"][7]["links"][0]
    assert by_id["p2"]["links"][0]["data"] == ARTICLE["content"][8]["links"][0]["data"]
    assert {"type": "kust/hast", "value": "2", "data": {"a": "b"}} in tree["meta"]
    assert ARTICLE["meta"][0] in tree["meta"]
    assert ARTICLE["links"][0] in tree["links"]
    assert ARTICLE["links"][-1] in tree["links"]


def test_nothing_but_the_members_of_the_schema_is_written() -> None:
    tree = written(newsdoc.parse(whole(), quotes=False))
    parts = [*tree["content"], *tree["meta"], *tree["links"]]

    assert [fitting(part) for part in parts] == parts


def test_what_newsdoc_has_no_place_for_is_carried_and_named() -> None:
    article = Article(item_class="text", headline="Rain", urgency=3, status="usable")
    result = newsdoc.serialize_result(article, "tt-newsdoc")

    assert {d.where.pointer: d.severity for d in result.diagnostics} == {
        "/urgency": "info",
        "/status": "info",
    }
    assert newsdoc.parse(result.data, quotes=False) == article


def test_what_another_program_changed_counts() -> None:
    article = Article(subjects=(Concept(name="Sea", type="core/topic", confidence=80),))
    tree = written(article)
    tree["links"][0]["title"] = "Lake"
    result = newsdoc.parse_result(orjson.dumps(tree), quotes=False)

    (subject,) = result.articles[0].subjects
    assert (subject.name, subject.confidence) == ("Lake", None)
    assert "TN101" in [d.code for d in result.diagnostics]


@pytest.mark.parametrize("extension", [{}, {"/urgency": "no JSON"}, {"/x": "[1, 2]"}, {"/a": 5}])
def test_a_broken_extension_does_no_harm(extension: object) -> None:
    article = Article(item_class="text", headline="Rain")
    tree = written(article)
    tree["meta"] = [{"type": "newsdoc/article", "data": extension}]

    assert newsdoc.parse(orjson.dumps(tree), quotes=False) == article


def test_an_identifier_that_is_no_uuid_gives_one() -> None:
    tree = own_words(Article(guid="urn:newsml:kust.example:7", headline="Rain"))
    odd = own_words(Article(guid="story 7", headline="Rain"))

    assert tree["uuid"] == uuid_of("urn:newsml:kust.example:7")
    assert tree["uri"] == "urn:newsml:kust.example:7"
    assert "uri" not in odd
    assert odd["uuid"] == uuid_of("story 7")


def test_only_the_markup_of_the_text_format_is_written() -> None:
    text = "Rain fell in Oslo"
    marks = (
        Mark(span=Span(0, 4), kind="strong", role="big"),
        Mark(span=Span(13, 17), kind="place", concept=Concept(code="oslo")),
    )
    article = Article(item_class="text", body=(Paragraph(text=text, marks=marks),))

    assert own_words(article)["content"][0]["data"]["text"] == "<strong>Rain</strong> fell in Oslo"
    assert newsdoc.parse(newsdoc.serialize(article, "tt-newsdoc"), quotes=False) == article


def test_private_notes_stay_internal() -> None:
    tree = own_words(Article(headline="Rain", notes=(Note(text="Call the desk."),)))

    assert tree["meta"][0]["role"] == "internal"


def test_blocks_that_newsdoc_does_not_know_come_back() -> None:
    article = Article(
        item_class="text",
        body=(
            Preformatted(text="a  b\nc"),
            Divider(),
            Embed(url="https://x.example/1", provider="shore"),
            Embed(html="<b>x</b>"),
            Raw(format="html", data="<i>y</i>"),
            Raw(format="tt-newsdoc", data="no JSON"),
        ),
        media=(Media(renditions=(Rendition(href="not a uri", width=5),), caption=Text(text="A")),),
        bylines=(Byline(text="By our own"),),
        properties=(Property(name="colour", value="blue"),),
    )
    assert newsdoc.parse(newsdoc.serialize(article, "tt-newsdoc"), quotes=False) == article


@given(articles())
def test_any_article_comes_back(article: Article) -> None:
    assert_round_trip(article, "tt-newsdoc")
