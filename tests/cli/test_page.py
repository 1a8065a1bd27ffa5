from __future__ import annotations

import re
from itertools import pairwise

from lxml import etree, html

import newsdoc
from cli.stories import ARABIC, RAIN
from newsdoc import Article, Mark, Media, Paragraph, PartialDate, Rendition, Span
from newsdoc.cli.page import article_page
from newsdoc.model import Embed, Figure, Raw, Table, TableCell, TableRow, Text


def page(*articles: Article) -> html.HtmlElement:
    return html.document_fromstring(article_page(*articles))


def test_quotes_are_marked_with_speaker_and_kind() -> None:
    marks = page(RAIN).xpath("//article//mark")

    assert [m.text_content() for m in marks] == [
        "“It rained,”", "“All day.”", "the fields were dry", "“Good,”",
    ]  # fmt: skip
    assert marks[0].get("title") == "Mina Holt, electrician (direct)"
    assert marks[2].get("class") == "v1 indirect"


def test_the_number_behind_a_quote_leads_to_its_speaker_in_the_table() -> None:
    tree = page(RAIN)
    links = tree.xpath("//a[contains(@class, 'number')]")

    assert [link.text for link in links] == ["1", "1", "2", "3"]
    for link in links:
        (row,) = tree.xpath("//tr[@id=$id]", id=link.get("href")[1:])
        assert row.xpath("string(td[1])") == link.text
        assert row.xpath("string(th/bdi)") in link.get("aria-label")


def test_a_page_is_read_back_as_the_story_alone() -> None:
    back = newsdoc.parse(article_page(RAIN), quotes=False)

    assert back.headline == RAIN.headline
    assert back.text == RAIN.text


def test_the_table_of_who_said_what_has_caption_and_scopes() -> None:
    (table,) = page(RAIN).xpath("//section[@class='voices']/table")

    assert table.xpath("string(caption)") == "Who said what"
    assert table.xpath("thead/tr/th/@scope") == ["col"] * 4
    assert table.xpath("tbody/tr/th/@scope") == ["row"] * 3


def test_a_story_from_right_to_left_says_so() -> None:
    tree = page(ARABIC)

    (article,) = tree.xpath("//article")
    assert (article.get("lang"), article.get("dir")) == ("ar", "rtl")
    assert tree.xpath("//section[@class='voices']/@dir") == ["ltr"]
    assert tree.xpath("//section[@class='voices']//td[@dir='rtl']")


def test_a_paragraph_against_the_direction_of_the_story_has_its_own() -> None:
    story = Article(language="en", body=(Paragraph(text="שלום עולם"), Paragraph(text="Hello")))

    assert page(story).xpath("//article/p/@dir") == ["rtl"]


def test_times_are_for_people_and_machines() -> None:
    (time,) = page(Article(published=PartialDate(2003, 10, 9))).xpath("//time")

    assert (time.get("datetime"), time.text) == ("2003-10-09", "9 October 2003")


def test_nothing_of_a_story_is_taken_as_markup() -> None:
    evil = '<script>alert("1")</script>'
    story = Article(
        headline=evil,
        body=(
            Paragraph(
                text=evil,
                marks=(
                    Mark(span=Span(0, 3), kind="link", href="javascript:alert(1)"),
                    Mark(span=Span(3, 6), kind="link", href='https://example.org/"><script>'),
                    Mark(span=Span(6, 9), kind="language", language='"><script>'),
                ),
            ),
            Raw(format=evil, data=evil),
            Embed(html=evil, provider=evil),
            Table(rows=(TableRow(cells=(TableCell(text=evil, align='"><script>'),)),)),
        ),
    )
    tree = page(story)

    assert not tree.xpath("//script")
    assert not tree.xpath("//@*[starts-with(., 'javascript')]")
    assert tree.xpath("string(//h1)") == evil


def test_the_page_loads_nothing() -> None:
    remote = Rendition(href="https://example.org/p.jpg", name="large")
    inline = Rendition(data="iVBORw0KGgo=", encoding="base64", content_type="image/png")
    story = Article(
        body=(
            Figure(media=Media(item_class="picture", caption=Text(text="A"), renditions=(remote,))),
            Figure(media=Media(item_class="picture", alt_text="B", renditions=(inline,))),
            Embed(url="https://example.org/post", html="<iframe src='https://example.org'>"),
        )
    )
    tree = page(story)

    assert not tree.xpath("//iframe | //link | //script | //object")
    assert tree.xpath("//img/@src") == ["data:image/png;base64,iVBORw0KGgo="]
    assert tree.xpath("//img/@alt") == ["B"]
    assert "https://example.org/p.jpg" in tree.xpath("//figure//a/@href")
    assert "url(" not in tree.xpath("string(//style)")


def test_several_stories_make_one_page_with_unique_ids() -> None:
    tree = page(RAIN, ARABIC)

    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert tree.xpath("count(//h1)") == 1
    assert {link[1:] for link in tree.xpath("//nav//a/@href")} <= set(ids)


def test_headings_follow_one_another_without_a_gap() -> None:
    levels = [int(str(e.tag)[1]) for e in page(RAIN).iter("h1", "h2", "h3", "h4", "h5", "h6")]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_page_is_well_formed() -> None:
    text = article_page(RAIN)
    body = re.sub(r"<(meta|br|hr|img)\b([^>]*)>", r"<\1\2/>", text.partition("\n")[2])

    assert etree.fromstring(body.encode()).tag == "html"
