"""Reading NewsML 1: what the components of an item are, and the texts in them."""

from __future__ import annotations

import base64
import datetime as dt

import pytest

import newsdoc
from formats.newsml_1 import samples
from formats.newsml_1.samples import component, item, newsml, text_of
from newsdoc.model import Figure


def read(text: str) -> newsdoc.Article:
    return newsdoc.parse(text, quotes=False)


def content(words: str) -> str:
    return f"<ContentItem><DataContent>{words}</DataContent></ContentItem>"


def role(name: str) -> str:
    return f'<Role FormalName="{name}"/>'


def photo(href: str) -> str:
    return (
        f'<ContentItem Href="{href}"><MediaType FormalName="Photo"/><Characteristics>'
        '<SizeInBytes>900</SizeInBytes><Property FormalName="Width" Value="40"/>'
        '<Property FormalName="Height" Value="30"/></Characteristics></ContentItem>'
    )


@pytest.mark.parametrize(
    "data",
    [
        "<nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>",
        "<body.content><p>One.</p><p>Two.</p></body.content>",
        '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>One.</p><p>Two.</p></body></html>',
        "<p>One.</p><p>Two.</p>",
        "<![CDATA[<p>One.</p><p>Two.</p>]]>",
        "<![CDATA[<p>One.<p>Two.&nbsp;]]>",
        "<![CDATA[<?xml version='1.0'?><nitf><body><p>One.</p><p>Two.</p></body></nitf>]]>",
        "&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;",
        "One.\n\nTwo.",
        "One.\nTwo.",
        "<body><p>One.</p></body><body><p>Two.</p></body>",
    ],
)
def test_body_is_read_in_every_shape(data: str) -> None:
    article = read(text_of(data))
    assert [p.text.strip("\xa0") for p in article.paragraphs] == ["One.", "Two."]
    assert article.item_class == "text"


def test_wrapped_lines_of_plain_text_are_one_paragraph() -> None:
    line = "The ferry came back to the harbour after winter,"
    article = read(text_of(f"{line}\n{line}\n{line}\nsaid the captain."))
    assert len(article.paragraphs) == 1


def test_body_in_base64_is_decoded() -> None:
    data = base64.b64encode(b"<p>One.</p>").decode()
    inner = f'<Encoding Notation="base64"><DataContent>{data}</DataContent></Encoding>'
    article = read(newsml(item(component(f"<ContentItem>{inner}</ContentItem>"))))
    assert [p.text for p in article.paragraphs] == ["One."]


def test_paragraphs_may_stand_bare_in_the_content_item() -> None:
    inner = '<ContentItem><MediaType FormalName="Text"/><p>One.</p><p>Two.</p></ContentItem>'
    assert [p.text for p in read(newsml(item(component(inner)))).paragraphs] == ["One.", "Two."]


def test_text_that_is_only_pointed_to_is_a_link() -> None:
    inner = '<ContentItem Href="story.html"><MimeType FormalName="text/html"/></ContentItem>'
    (link,) = read(newsml(item(component(inner)))).links
    assert (link.rel, link.href, link.content_type) == ("ContentItem", "story.html", "text/html")


def test_counts_of_the_text_are_kept() -> None:
    assert read(samples.STORY).word_count == 8


def test_unknown_markup_is_kept_raw() -> None:
    article = read(text_of("<![CDATA[<Result><Home>1</Home><Away>2</Away></Result>]]>"))
    (block,) = article.body
    assert block.type == "raw"


def test_head_of_the_nitf_inside_fills_in_what_newsml_does_not_say() -> None:
    article = read(
        text_of(
            "<nitf><head><docdata><key-list><keyword key='sea'/></key-list></docdata></head><body>"
            "<body.head><hedline><hl1>Ferry returns</hl1></hedline><byline>Kari Lund</byline>"
            "<abstract><p>It is back.</p></abstract></body.head>"
            "<body.content><p>One.</p></body.content></body></nitf>"
        )
    )
    assert article.headline == "Ferry returns"
    assert [b.text for b in article.bylines] == ["Kari Lund"]
    assert article.summary is not None
    assert article.summary.text == "It is back."
    assert [k.text for k in article.keywords] == ["sea"]


def test_roles_say_what_the_texts_are() -> None:
    article = read(
        newsml(
            item(
                component(
                    component(role("Abstract") + content("In short."))
                    + component(role("Title") + content("Ferry returns"))
                    + component(role("Contact") + content("Call us."))
                    + component(role("Main Text") + content("The story."))
                )
            )
        )
    )
    assert [p.text for p in article.paragraphs] == ["The story."]
    assert article.summary is not None
    assert article.summary.text == "In short."
    assert article.headline == "Ferry returns"
    assert [form.role for form in article.alternative_bodies] == ["Contact"]


def test_components_nest_to_any_depth() -> None:
    inner = content("Deep down.")
    for _ in range(60):
        inner = component(inner)
    assert [p.text for p in read(newsml(item(inner))).paragraphs] == ["Deep down."]


def test_second_story_is_an_article_in_a_link() -> None:
    def story(language: str, words: str) -> str:
        lines = f"<NewsLines><HeadLine>{words}</HeadLine></NewsLines>"
        inner = component(role("Body") + content(words))
        return component(lines + inner, f' xml:lang="{language}" Duid="s-{language}"')

    article = read(newsml(item(component(story("nl", "Een.") + story("fr", "Un.")))))
    assert (article.language, article.headline) == ("nl", "Een.")
    (link,) = article.links
    assert link.id == "s-fr"
    assert link.item is not None
    assert (link.item.language, [p.text for p in link.item.paragraphs]) == ("fr", ["Un."])


def test_picture_item_has_its_files_and_its_caption() -> None:
    article = read(
        newsml(
            item(
                component(
                    component(role("Caption") + content("<p>The ferry.</p>"))
                    + component(role("Main") + photo("big.jpg"))
                    + component(role("Thumbnail") + photo("small.jpg"))
                )
            )
        )
    )
    assert article.item_class == "picture"
    (media,) = article.media
    assert media.caption is not None
    assert media.caption.text == "The ferry."
    assert [(r.name, r.href, r.width, r.height, r.size) for r in media.renditions] == [
        ("Main", "big.jpg", 40, 30, 900),
        ("Thumbnail", "small.jpg", 40, 30, 900),
    ]


PICTURE = component(
    "<NewsLines><HeadLine>The ferry</HeadLine><CreditLine>Coast</CreditLine></NewsLines>"
    '<AdministrativeMetadata><Creator><Party FormalName="Ola Vik"/></Creator>'
    '<Source><Party FormalName="Harbour Office"/></Source></AdministrativeMetadata>'
    + component(role("Caption") + content("At the pier."))
    + component(role("Preview") + photo("a.jpg")),
    ' Duid="photo0"',
)


def test_picture_of_a_story_has_what_its_component_says() -> None:
    article = read(newsml(item(component(component(content("The story.")) + PICTURE))))
    (media,) = article.media
    assert (media.name, media.title) == ("photo0", "The ferry")
    assert media.credit is not None
    assert media.credit.text == "Coast"
    assert [c.name for c in media.creators] == ["Ola Vik"]
    assert media.item is not None
    assert [s.name for s in media.item.sources] == ["Harbour Office"]


def test_picture_stands_where_the_text_points_to_it() -> None:
    pointer = '<media media-type="image"><media-reference data-location="#photo0"/></media>'
    article = read(
        newsml(item(component(component(content(f"<p>One.</p>{pointer}<p>Two.</p>")) + PICTURE)))
    )
    figure = article.body[1]
    assert isinstance(figure, Figure)
    assert figure.media.title == "The ferry"
    assert article.media == ()


def test_references_are_groups() -> None:
    article = read(
        newsml(
            item(
                component(
                    component(
                        role("Supplementary")
                        + '<NewsItemRef NewsItem="urn:newsml:a:1:b:1"><Comment>More</Comment>'
                        '</NewsItemRef><NewsItemRef NewsItem="b.xml"/>'
                    )
                )
            )
        )
    )
    assert article.item_class == "composite"
    (group,) = article.groups
    assert group.role == "Supplementary"
    assert [(k.guid, k.href, k.title) for k in group.links] == [
        ("urn:newsml:a:1:b:1", None, "More"),
        (None, "b.xml", None),
    ]


def test_item_inside_of_a_component_is_an_article_in_a_link() -> None:
    inner = item(component(content("Inside.")))
    article = read(newsml(item(component(component(role("Sidebar") + inner)))))
    (link,) = article.links
    assert link.role == "Sidebar"
    assert link.item is not None
    assert link.item.guid == "urn:newsml:coast.example:20310504:ferry-7:2"


def test_item_or_component_without_document_is_read() -> None:
    assert read(item(component(content("One.")))).text == "One."
    assert read(component(content("One."))).text == "One."


def test_text_with_a_headline_of_its_own_is_a_story_of_its_own() -> None:
    def text(words: str) -> str:
        return component(f"<NewsLines><HeadLine>{words}</HeadLine></NewsLines>" + content(words))

    article = read(newsml(item(component(text("One.") + text("Two.")))))
    assert (article.headline, article.text) == ("One.", "One.")
    assert [(k.item.headline, k.item.text) for k in article.links if k.item] == [("Two.", "Two.")]


def test_author_in_a_component_of_its_own_is_the_byline() -> None:
    parts = [
        component(role("Body") + content("<p>One.</p>")),
        component(role("Author") + content("Ola Vik")),
    ]
    article = read(newsml(item(component("".join(parts)))))
    assert [byline.text for byline in article.bylines] == ["Ola Vik"]
    assert not article.alternative_bodies


def test_texts_of_a_film_are_its_story_and_its_shots() -> None:
    film = (
        '<ContentItem Href="a.mp4"><MediaType FormalName="Video"/>'
        '<MimeType FormalName="video/mp4"/></ContentItem>'
    )
    parts = [
        component(role("Shotlist") + content("1. Wide of the pier")),
        component(role("Storyline") + content("<p>The ferry is back.</p>")),
        component(role("Video") + film),
    ]
    article = read(newsml(item(component("".join(parts)))))
    assert article.item_class == "video"
    assert [p.text for p in article.paragraphs] == ["The ferry is back."]
    assert [form.role for form in article.alternative_bodies] == ["Shotlist"]
    assert read(newsdoc.serialize(article, "newsml-1").decode()) == article


def test_a_lead_among_the_lines_is_the_summary() -> None:
    line = (
        '<NewsLines><NewsLine><NewsLineType FormalName="Lead"/>'
        "<NewsLineText>The ferry is back.</NewsLineText></NewsLine></NewsLines>"
    )
    article = read(newsml(item(component(line + content("<p>One.</p>")))))
    assert article.summary is not None
    assert article.summary.text == "The ferry is back."


def test_a_change_that_stands_in_the_status_is_read() -> None:
    change = (
        '<Status FormalName="Embargoed"><StatusWillChange><FutureStatus FormalName="Usable"/>'
        "<DateAndTime>20310504T120000Z</DateAndTime></StatusWillChange></Status>"
    )
    management = samples.MANAGEMENT.replace('<Status FormalName="Usable"/>', change)
    assert change in management
    head = samples.IDENTIFICATION + management
    article = read(newsml(item(component(content("<p>One.</p>")), head=head)))
    assert article.embargoed == dt.datetime(2031, 5, 4, 12, tzinfo=dt.UTC)


def test_caption_among_the_lines_is_that_of_the_picture() -> None:
    line = (
        '<NewsLines><NewsLine><NewsLineType FormalName="Caption"/>'
        "<NewsLineText>The ferry.</NewsLineText></NewsLine></NewsLines>"
    )
    article = read(newsml(item(component(line + photo("a.jpg")))))
    assert article.media[0].caption is not None
    assert article.media[0].caption.text == "The ferry."
    assert not article.descriptions
    told = read(newsml(item(component(line + content("<p>One.</p>")))))
    assert [d.role for d in told.descriptions] == ["Caption"]


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("\n    GULLVIK -- The ferry is back.\n    It came at noon, said the captain.\n", 2),
        ("  The ferry came back to the harbour after\na long winter.\n  It came at noon.\n", 2),
        ("The ferry came back to the harbour after a winter.\nIt came at noon, he said.\nEnd", 3),
    ],
)
def test_indents_and_ends_of_sentences_part_paragraphs(text: str, paragraphs: int) -> None:
    assert len(read(text_of(text)).paragraphs) == paragraphs
