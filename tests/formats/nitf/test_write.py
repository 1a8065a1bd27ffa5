"""Articles as NITF: the laws of round trips, losses, validity and determinism."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import newsdoc
from formats.nitf.samples import STORY
from newsdoc.model import (
    Article,
    Aside,
    Block,
    Dateline,
    Embed,
    Heading,
    ListBlock,
    ListItem,
    Mark,
    MarkKind,
    Media,
    Paragraph,
    Preformatted,
    Property,
    Publication,
    Raw,
    Rendition,
    Span,
    Table,
    TableCell,
    TableRow,
    Text,
)
from newsdoc.testing import strategies
from newsdoc.testing.laws import assert_round_trip


def back(article: Article) -> Article:
    return newsdoc.parse(newsdoc.serialize(article, "nitf"), format="nitf", quotes=False)


def mark(text: str, words: str, kind: MarkKind, **fields: str) -> Mark:
    start = text.index(words)
    return Mark(span=Span(start, start + len(words)), kind=kind, **fields)  # type: ignore[arg-type]


def test_a_whole_story_survives_without_loss() -> None:
    article = newsdoc.parse(STORY, format="nitf", quotes=False)
    result = newsdoc.serialize_result(article, "nitf")
    assert result.diagnostics == ()
    assert newsdoc.parse(result.data, format="nitf", quotes=False) == article


def test_same_article_same_bytes() -> None:
    article = newsdoc.parse(STORY, format="nitf", quotes=False)
    assert newsdoc.serialize(article, "nitf") == newsdoc.serialize(article, "nitf")


@given(strategies.articles())
def test_every_article_comes_back_but_for_the_named_losses(article: Article) -> None:
    assert_round_trip(article, "nitf")


@given(st.lists(strategies.blocks(), min_size=1, max_size=2))
def test_every_body_comes_back_but_for_the_named_losses(blocks: list[Block]) -> None:
    assert_round_trip(Article(body=tuple(blocks)), "nitf")


@pytest.mark.parametrize(
    "block",
    [
        Paragraph(text="Rain  fell,\tand\nfell. "),
        Paragraph(text="Rain.", role="lede first", id="p1", language="en"),
        Heading(text="Later", level=3, role="small"),
        Heading(text="Later"),
        ListBlock(style="ordered", start=4, items=(ListItem(text="a"), ListItem(text="b\n\nc"))),
        ListBlock(
            style="definition",
            items=(
                ListItem(text="T", term=True),
                ListItem(text="D", blocks=(Paragraph(text="E"),)),
            ),
        ),
        Aside(title=Text(text="Facts"), blocks=(Paragraph(text="One."),), role="fact-box"),
        Preformatted(text=" 1\n  2\n"),
        Embed(url="https://example.org/1", html='<iframe src="x"></iframe>', provider="video"),
        Raw(format="html", data="<b>x</b> &", text="x"),
        Raw(format="urn:scores", data='<s:score xmlns:s="urn:scores">1</s:score>', text="1"),
        Table(
            rows=(
                TableRow(cells=(TableCell(text="h", header=True, colspan=2),), section="head"),
                TableRow(cells=(TableCell(text="", align="left"), TableCell(text="b"))),
            )
        ),
    ],
    ids=lambda block: type(block).__name__,
)
def test_block_comes_back_unchanged(block: Block) -> None:
    article = Article(item_class="text", body=(block, Paragraph(text="End.")))
    assert back(article) == article


def test_overlapping_marks_come_back_unchanged() -> None:
    text = "The mayor of Gullvik said so."
    made = (
        mark(text, "The mayor of", "emphasis"),
        mark(text, "mayor of Gullvik", "strong"),
        mark(text, "mayor of Gullvik said", "link", href="https://example.org"),
        mark(text, "Gullvik", "place"),
    )
    marks = tuple(sorted(made, key=lambda m: (m.span.start, -m.span.end)))
    article = Article(item_class="text", body=(Paragraph(text=text, marks=marks),))
    assert back(article) == article


@pytest.mark.parametrize(
    "kind",
    [
        "emphasis",
        "strong",
        "underline",
        "strike",
        "superscript",
        "subscript",
        "small",
        "code",
        "link",
        "quote",
        "cite",
        "person",
        "organisation",
        "place",
        "event",
        "object",
        "date",
        "number",
        "money",
        "dateline",
        "byline",
        "credit",
    ],
)
def test_every_kind_of_mark_comes_back(kind: MarkKind) -> None:
    text = "It was cold and wet."
    article = Article(
        item_class="text", body=(Paragraph(text=text, marks=(mark(text, "cold", kind),)),)
    )
    assert back(article) == article


def test_media_without_a_place_in_the_body_stay_outside_of_it() -> None:
    media = Media(item_class="picture", renditions=(Rendition(href="a.jpg"),), role="lead")
    article = Article(item_class="text", body=(Paragraph(text="Rain."),), media=(media,))
    assert back(article) == article


def test_dateline_found_in_the_text_is_not_written_twice() -> None:
    article = newsdoc.parse(
        b"<nitf><body><body.content><p>OSLO (Coast) - Rain fell.</p></body.content></body></nitf>",
        quotes=False,
    )
    data = newsdoc.serialize(article, "nitf")
    assert article.dateline is not None
    assert b"<dateline>" not in data
    assert newsdoc.parse(data, quotes=False) == article


def test_dateline_is_written_with_its_place() -> None:
    article = Article(item_class="text", dateline=Dateline(text="OSLO, May 4", place="OSLO"))
    assert b"<location>OSLO</location>" in newsdoc.serialize(article, "nitf")


def test_losses_are_named_by_pointer() -> None:
    article = Article(item_class="text", priority=3, subjects=())
    result = newsdoc.serialize_result(article, "nitf")
    assert [(d.code, d.where.pointer) for d in result.diagnostics] == [("NI201", "/priority")]


def test_forbidden_characters_are_replaced_and_named() -> None:
    result = newsdoc.serialize_result(Article(item_class="text", headline="a\x00b"), "nitf")
    assert newsdoc.parse(result.data, quotes=False).headline == "a\ufffdb"
    assert [(d.code, d.where.pointer) for d in result.diagnostics] == [("NI202", "/headline")]


def test_identifiers_that_repeat_are_written_once() -> None:
    article = Article(
        item_class="text", body=(Paragraph(text="a", id="x"), Paragraph(text="b", id="x"))
    )
    result = newsdoc.serialize_result(article, "nitf")
    assert result.data.count(b'id="x"') == 1
    assert [d.where.pointer for d in result.diagnostics] == ["/body/1/id"]


def test_evolved_article_is_written_anew() -> None:
    article = newsdoc.parse(STORY, format="nitf", quotes=False)
    assert back(attrs.evolve(article, headline="New", headline_marks=())).headline == "New"


@pytest.fixture(scope="module")
def schema(corpus: Path) -> etree.XMLSchema:
    path = corpus / "schemas" / "nitf" / "nitf-3-6.xsd"
    if not path.exists():
        pytest.skip(f"no {path.name} in {corpus}")
    return etree.XMLSchema(etree.parse(str(path)))


def test_whole_story_is_valid(schema: etree.XMLSchema) -> None:
    article = newsdoc.parse(STORY, format="nitf", quotes=False)
    schema.assertValid(etree.fromstring(newsdoc.serialize(article, "nitf")))


@given(data=st.data())
def test_any_article_is_valid(schema: etree.XMLSchema, data: st.DataObject) -> None:
    article = data.draw(strategies.articles())
    schema.assertValid(etree.fromstring(newsdoc.serialize(article, "nitf")))


@given(data=st.data())
def test_any_body_is_valid(schema: etree.XMLSchema, data: st.DataObject) -> None:
    article = Article(body=(data.draw(strategies.blocks()),))
    schema.assertValid(etree.fromstring(newsdoc.serialize(article, "nitf")))


def test_attributes_that_are_told_twice_stand_once() -> None:
    twice = tuple(Property(name="du-key.generation", value=value) for value in ("1", "2"))
    page = Publication(name="Coast", properties=(Property(name="id", value="p1"),) * 2)
    story = Article(
        slugline="ferry",
        properties=twice,
        publications=(page, page),
        body=(Paragraph(text="Back.", id="p1"),),
    )
    result = newsdoc.serialize_result(story, "nitf")
    root = etree.fromstring(result.data)
    assert len(root.xpath("//@id")) == 1
    assert root.xpath("string(//*[local-name()='du-key']/@generation)") == "1"
    assert {"/properties", "/publications"} <= {
        "/" + (d.where.pointer or "").split("/")[1] for d in result.diagnostics
    }
