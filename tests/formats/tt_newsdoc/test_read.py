"""NewsDoc read: what each part of a document becomes."""

from __future__ import annotations

import orjson
import pytest

import newsdoc
from formats.tt_newsdoc.samples import ARTICLE, UUID, data, whole
from newsdoc.formats.tt_newsdoc.fit import uuid_of
from newsdoc.model import (
    Article,
    Aside,
    BlockQuote,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    Raw,
    Table,
)


@pytest.fixture(scope="module")
def article() -> Article:
    return newsdoc.parse(whole(), quotes=False)


def test_identity_is_read(article: Article) -> None:
    assert (article.guid, article.language, article.item_class) == (UUID, "sv", "text")
    assert article.url == "https://kust.example/farjan"
    assert [(one.role, one.value) for one in article.alternative_ids] == [
        ("uri", "core://article/5f1f0c1a")
    ]
    assert (article.slugline, article.title, article.profile) == ("farja-gullvik", None, None)


def test_headline_kicker_and_preamble_come_out_of_the_content(article: Article) -> None:
    assert article.headline == "Färjan är här"
    assert [(one.role, one.text) for one in article.headlines] == [
        ("teaser", "Färjan kom"),
        ("kicker", "Kusten"),
    ]
    assert article.summary is not None
    assert article.summary.text == "Vintern är slut.\nÄntligen fri."
    assert [mark.span.of(article.summary.text) for mark in article.summary.marks] == ["Äntligen"]


def test_a_second_headline_is_a_heading() -> None:
    first = {"type": "core/text", "role": "heading-1", "data": {"text": "One"}}
    second = {"type": "core/text", "role": "heading-1", "data": {"text": "Two"}}
    read = newsdoc.parse(data(first, second), quotes=False)

    assert (read.headline, read.body) == ("One", (Heading(text="Two", level=1),))


def test_texts_are_read_as_html(article: Article) -> None:
    first, heading, quote = article.body[:3]

    assert isinstance(first, Paragraph)
    assert (first.text, first.id) == ("GULLVIK. Färjan kom tillbaka & lade till.", "t1")
    assert [(mark.kind, mark.span.of(first.text)) for mark in first.marks] == [
        ("strong", "tillbaka")
    ]
    assert isinstance(heading, Heading)
    assert (heading.text, heading.level) == ("Lång vinter", 2)
    assert isinstance(quote, BlockQuote)


def test_pictures_are_figures(article: Article) -> None:
    picture, graphic = (block for block in article.body if isinstance(block, Figure))

    media = picture.media
    assert media.caption is not None
    assert (media.caption.text, media.alt_text) == ("Färjan vid kajen.", "En färja")
    assert media.credit is not None
    assert (media.credit.text, media.creators[0].name) == ("Siri Dahl/Kust", "Siri Dahl")
    (file,) = media.renditions
    assert (file.href, file.guid) == ("https://bild.example/farjan.jpg", "core://image/farjan")
    assert (file.width, file.height) == (1024, 683)
    assert (graphic.role, graphic.media.item_class) == ("tt/visual", "graphic")
    assert graphic.media.renditions[0].width == 400


def test_lists_boxes_and_tables_are_read(article: Article) -> None:
    (listed,) = (block for block in article.body if isinstance(block, ListBlock))
    (box,) = (block for block in article.body if isinstance(block, Aside))
    (table,) = (block for block in article.body if isinstance(block, Table))

    assert [item.text for item in listed.items] == ["Rep", "Båtar"]
    assert box.title is not None
    assert (box.title.text, box.role) == ("Färjan", "fact-box")
    assert table.caption is not None
    assert [(row.section, [cell.text for cell in row.cells]) for row in table.rows] == [
        ("head", ["Dag", "Turer"]),
        ("body", ["Måndag", "4"]),
    ]


def test_embeds_are_read(article: Article) -> None:
    post, video, html = (block for block in article.body if isinstance(block, Embed))

    assert (post.url, post.provider) == ("https://x.example/9", "core/tweet")
    assert (video.url, video.role) == ("https://video.example/w?v=1", "core/youtube")
    assert html.html == "<div>Karta</div>"


def test_blocks_of_unknown_types_are_kept_whole(article: Article) -> None:
    (raw,) = (block for block in article.body if isinstance(block, Raw))

    assert orjson.loads(raw.data) == ARTICLE["content"][15]
    assert raw.text == "Högvatten\nKl. 12"


def test_meta_is_read(article: Article) -> None:
    assert [(one.value, one.value_type) for one in article.ratings] == [("3", "core/newsvalue")]
    assert [(one.text, one.audience) for one in article.notes] == [
        ("Ring hamnen.", "editors"),
        ("Ny version.", "public"),
    ]
    assert [(one.role, one.text) for one in article.descriptions] == [
        ("teaser", "Efter en lång vinter.")
    ]
    kept = {one.name: one for one in article.properties}
    assert (kept["kust/hast"].value, kept["kust/hast"].rel) == ("2", "meta")


def test_links_are_read(article: Article) -> None:
    (byline,) = article.bylines
    assert byline.text == "Kari Lund/Kust, Ola Berg"
    assert [(one.kind, one.value) for one in byline.people[0].contacts] == [
        ("email", "kari@kust.example")
    ]
    assert [(one.rel, one.type, one.name) for one in article.subjects] == [
        ("section", "core/section", "Inrikes"),
        ("subject", "core/category", "Sjöfart"),
    ]
    assert [(one.name, one.given_name) for one in article.people] == [("Per Moe", "Per")]
    assert [one.name for one in article.places] == ["Gullvik"]
    assert [(one.name, one.uri) for one in article.sources] == [("Kust", "kust://source")]
    (link,) = article.links
    assert (link.rel, link.links[0].uri) == ("assignment", "kust://item/1")


def test_what_stands_beside_the_words_is_kept_by_id(article: Article) -> None:
    (kept,) = [one for one in article.properties if one.name == "content"]

    assert [one.name for one in kept.properties] == [
        "heading-1",
        "vignette",
        "preamble",
        "f1",
        "t4",
    ]


def test_a_dateline_in_the_text_is_marked() -> None:
    text = {"type": "core/text", "data": {"text": "OSLO (Kust) — Färjan kom tillbaka."}}
    read = newsdoc.parse(data(text), quotes=False)

    assert read.dateline is not None
    assert (read.dateline.place, read.dateline.source) == ("OSLO", "Kust")
    assert read.paragraphs[0].marks[0].kind == "dateline"


def test_a_dateline_block_is_the_dateline() -> None:
    block = {"type": "tt/dateline", "data": {"text": "Gullvik"}}
    read = newsdoc.parse(data(block), quotes=False)

    assert read.dateline is not None
    assert (read.dateline.text, read.dateline.place) == ("Gullvik", "Gullvik")
    assert read.body == ()


def test_a_uuid_made_of_the_uri_gives_way_to_it() -> None:
    uri = "urn:newsml:kust.example:7"
    read = newsdoc.parse(data(uuid=uuid_of(uri), uri=uri), quotes=False)

    assert (read.guid, read.alternative_ids) == (uri, ())


def test_other_types_of_documents_with_words_are_read() -> None:
    tree = {
        "type": "kust/reportage",
        "content": [{"type": "core/text", "data": {"text": "It rained."}}],
    }
    read = newsdoc.parse(orjson.dumps(tree), quotes=False)

    assert (read.profile, read.text) == ("kust/reportage", "It rained.")


def test_several_documents_are_several_articles() -> None:
    trees = [ARTICLE, {"type": "core/person", "title": "Per"}, ARTICLE]
    result = newsdoc.parse_result(orjson.dumps(trees), quotes=False)

    assert [one.headline for one in result.articles] == ["Färjan är här"] * 2
    assert "Per" in [d.value for d in result.diagnostics]


def test_a_document_in_its_envelope_is_read() -> None:
    tree = {"version": "12", "document": ARTICLE}
    result = newsdoc.parse_result(orjson.dumps(tree), quotes=False)

    assert result.articles[0].headline == "Färjan är här"
    assert "12" in [d.value for d in result.diagnostics]


def test_everything_is_in_the_article_or_named(article: Article) -> None:
    result = newsdoc.parse_result(whole(), quotes=False)
    held = newsdoc.serialize(article, "newsdoc").decode()
    named = {d.value for d in result.diagnostics}

    def leaves(value: object) -> list[str]:
        if isinstance(value, dict):
            return [leaf for part in value.values() for leaf in leaves(part)]
        if isinstance(value, list):
            return [leaf for part in value for leaf in leaves(part)]
        return [str(value)]

    plain = [one for one in leaves(ARTICLE) if "<" not in one]
    assert [one for one in plain if one not in held and one not in named] == []


def test_pointers_are_those_of_the_document_behind_the_headline_too() -> None:
    data = (
        '{"type": "core/article", "content": ['
        '{"type": "core/text", "role": "heading-1", "data": {"text": "Regn"}},'
        '{"type": "core/text", "data": {"text": "Det <i>regnar</i>."}},'
        '{"type": "core/factbox", "data": {"byline": "TT"}, "title": "Fakta"}]}'
    )
    found = newsdoc.parse_result(data, quotes=False).diagnostics

    assert "/content/2/data/byline" in [remark.where.path for remark in found]
