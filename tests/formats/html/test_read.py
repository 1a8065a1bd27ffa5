"""Pages as articles: each source of a page, and which of them is believed."""

from __future__ import annotations

import datetime as dt

import pytest

import newsdoc
from formats.html.samples import PAGE, read, remarks
from newsdoc.model import Aside, Embed, Figure, Heading, ListBlock, Paragraph, Table


def test_the_story_of_a_page() -> None:
    article = read(PAGE)

    assert article.headline == "Harbour stays open"
    assert [(m.kind, m.span.of(article.headline)) for m in article.headline_marks] == [
        ("emphasis", "stays")
    ]
    assert [h.text for h in article.headlines if h.role == "kicker"] == ["Port Ellis"]
    assert article.published == dt.datetime.fromisoformat("2024-03-05T08:30:00+01:00")
    assert article.language == "en-GB"
    assert article.url == "https://bay.example/harbour"
    assert [type(block) for block in article.body] == [
        Paragraph,
        Heading,
        Paragraph,
        Figure,
        Embed,
        Aside,
    ]


def test_dateline_in_the_text_is_marked_and_filled() -> None:
    article = read(PAGE)

    assert article.dateline is not None
    assert article.dateline.place == "PORT ELLIS"
    first = article.paragraphs[0]
    assert [m.span.of(first.text) for m in first.marks if m.kind == "dateline"] == [
        "PORT ELLIS (Reuters) -"
    ]


def test_structured_data_is_believed_before_the_rest() -> None:
    article = read(PAGE)

    assert [(b.text, b.people[0].job_title) for b in article.bylines] == [
        ("Mina Holt", "Harbour correspondent")
    ]
    assert article.provider is not None
    assert article.provider.name == "Bay Post"
    assert [k.text for k in article.keywords] == ["harbours", "Port Ellis"]
    assert [genre.code for genre in article.genres] == ["ReportageNewsArticle"]
    assert [file.href for m in article.media for file in m.renditions] == [
        "https://bay.example/quay.jpg"
    ]


def test_other_values_are_reported_with_their_source() -> None:
    result = newsdoc.parse_result(PAGE, format="html", quotes=False)
    others = {d.where.path: d.value for d in result.diagnostics if d.code == "HT110"}

    assert others["og:title"] == "Harbour stays open, says mayor"
    assert others["title"] == "Harbour stays open | Bay Post"
    assert others["byline"] == "By Mina Holt"


def test_furniture_is_reported_not_read() -> None:
    article = read(PAGE)
    furniture = "\n".join(remarks(PAGE, "HT120", "HT121", "HT125"))

    for words in ("Share this", "Another story", "All rights with Bay Post", "Weather"):
        assert words not in article.text
        assert words in furniture
    assert "/main.css" in furniture
    assert "https://share.example/?u=1" in furniture


def test_figures_have_caption_and_credit_apart() -> None:
    (figure,) = [block for block in read(PAGE).body if isinstance(block, Figure)]

    assert figure.media.caption is not None
    assert figure.media.credit is not None
    assert figure.media.caption.text == "The quay in winter."
    assert figure.media.credit.text == "Photo: Ole Berg"
    assert figure.media.renditions[0].href == "https://bay.example/quay-wide.jpg"
    assert remarks(PAGE, "HT124") == ["data:image/gif;base64,R0lGOD"]


def test_posts_in_quotations_are_embeds() -> None:
    (embed,) = [block for block in read(PAGE).body if isinstance(block, Embed)]

    assert embed.provider == "twitter"
    assert embed.url == "https://social.example/1"


def test_unknown_meta_elements_are_properties() -> None:
    (given,) = [p for p in read(PAGE).properties if p.rel == "meta"]

    assert (given.name, given.value) == ("section-colour", "sea green")


@pytest.mark.parametrize(
    ("fragment", "texts"),
    [
        ("<p>One.</p><p>Two.</p>", ["One.", "Two."]),
        ("One.<br><br>Two.", ["One.", "Two."]),
        ("<div>One.<div>Two.</div>Three.</div>", ["One.", "Two.", "Three."]),
        ("<div><div><div><p>One.</p></div></div></div>", ["One."]),
        ("<p>One<br>line.</p>", ["One\nline."]),
        ("<p>One.<p>Two.", ["One.", "Two."]),
        ("<main><p>One.</p></main><p>Beside.</p>", ["One."]),
        ("<div role=main><p>One.</p></div>", ["One."]),
        ("<div role=article><p>One.</p></div><p>Beside.</p>", ["One."]),
    ],
)
def test_paragraphs_of_fragments(fragment: str, texts: list[str]) -> None:
    assert [p.text for p in read(fragment).paragraphs] == texts


def test_lists_and_tables() -> None:
    article = read(
        "<article><ul><li>Ice<li>Wind</ul>"
        "<table><tr><th>Day<td>5</table><p>So it was.</p></article>"
    )

    assert [type(block) for block in article.body] == [ListBlock, Table, Paragraph]


def test_the_article_with_the_most_words_is_the_story() -> None:
    teaser = "<article><h2>Other</h2><p>Little.</p></article>"
    page = f"{teaser}<article><p>{'Many words here. ' * 9}</p></article>{teaser}"

    assert read(page).text.startswith("Many words here.")
    assert remarks(page, "HT120") == ["Other\nLittle."] * 2


def test_articles_in_the_story_are_not_of_it() -> None:
    page = (
        f"<article><p>{'The story. ' * 9}</p><article><p>A teaser.</p></article>"
        "<p>Its end.</p></article>"
    )

    assert "teaser" not in read(page).text
    assert remarks(page, "HT120") == ["A teaser."]


def test_posts_of_a_live_blog_are_the_story() -> None:
    posts = "".join(f"<article><p>Post number {n} of the day.</p></article>" for n in range(6))
    page = f"<article><h1>Live</h1>{posts}</article>"

    assert len(read(page).paragraphs) == 6


def test_elements_that_a_site_made_up_hold_their_paragraphs() -> None:
    page = "<article><bay-body data-id=b7><p>One.</p><p>Two.</p></bay-body></article>"

    assert [p.text for p in read(page).paragraphs] == ["One.", "Two."]
    assert remarks(page, "XM111") == ["b7"]


def test_of_several_structured_articles_the_canonical_one_is_meant() -> None:
    page = (
        '<link rel="canonical" href="https://a.example/2"><script type="application/ld+json">'
        '[{"@type":"NewsArticle","headline":"One","url":"https://a.example/1"},'
        '{"@type":"NewsArticle","headline":"Two","url":"https://a.example/2"}]</script><p>Rain.</p>'
    )

    assert read(page).headline == "Two"
    assert "One" in remarks(page, "JS110")


def test_microdata() -> None:
    article = read(
        '<div itemscope itemtype="https://schema.org/NewsArticle">'
        '<h1 itemprop="headline">Rain</h1>'
        '<meta itemprop="datePublished" content="2024-03-05">'
        '<span itemprop="author" itemscope itemtype="https://schema.org/Person">'
        '<span itemprop="name">Ada Lund</span></span>'
        '<div itemprop="articleBody"><p>It rained.</p></div></div>'
    )

    assert article.headline == "Rain"
    assert str(article.published) == "2024-03-05"
    assert [b.text for b in article.bylines] == ["Ada Lund"]
    assert [p.text for p in article.paragraphs] == ["It rained."]


def test_dublin_core() -> None:
    article = read(
        '<meta name="DC.title" content="Rain"><meta name="DC.creator" content="Ada Lund">'
        '<meta name="dcterms.modified" content="2024-03"><meta name="DC.language" content="sv">'
        "<p>It rained.</p>"
    )

    assert (article.headline, article.language, str(article.modified)) == ("Rain", "sv", "2024-03")
    assert [b.text for b in article.bylines] == ["Ada Lund"]


def test_body_of_structured_data_serves_where_the_page_has_none() -> None:
    page = (
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Rain",'
        '"articleBody":"It rained all day.\\n\\nThen it stopped."}</script><p>Log in.</p>'
    )

    assert [p.text for p in read(page).paragraphs] == ["It rained all day.", "Then it stopped."]
    assert remarks(page, "HT123") == ["Log in."]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"<meta charset=iso-8859-1><p>\x93Caf\xe9\x94 \x80 5</p>", "“Café” € 5"),
        ("<meta charset=iso-8859-1><p>Größe</p>".encode(), "Größe"),
        ("<meta charset=utf-8><p>Größe</p>".encode("utf-8-sig"), "Größe"),
        ("<p>Größe der Stadt</p>".encode("utf-16"), "Größe der Stadt"),
        ("<meta charset=windows-1251><p>Дождь</p>".encode("cp1251"), "Дождь"),
        (b"<meta charset=utf-8><p>Caf\xe9 and cr\xe8me it is</p>", "Café and crème it is"),
        (b"<meta charset=nonsense><p>Caf\xe9 and cr\xe8me it is</p>", "Café and crème it is"),
    ],
)
def test_encodings(data: bytes, text: str) -> None:
    assert newsdoc.parse(data, format="html", quotes=False).text == text


def test_pages_are_told_from_other_markup() -> None:
    assert newsdoc.detect(PAGE) == "html"
    assert newsdoc.detect("<p>Rain.</p>") == "html"
    assert newsdoc.detect('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>') == (
        "html"
    )
    assert newsdoc.detect("\n<!doctype HTML>\n<meta charset=utf-8><p>Rain.</p>") == "html"


def front_page(words: str) -> str:
    teasers = "".join(
        f'<article><h2><a href="/s/{number}">Story {number}</a></h2><p>{words}</p></article>'
        for number in range(5)
    )
    return f"<html><body><main>{teasers}</main></body></html>"


def test_front_page_of_teasers_is_said_to_be_one() -> None:
    result = newsdoc.parse_result(front_page("The ferry came back."), quotes=False)
    warnings = [d for d in result.diagnostics if d.code == "HT127"]
    assert [d.severity for d in warnings] == ["warning"]
    assert "5 teasers" in warnings[0].message


def test_page_with_long_articles_is_no_front_page() -> None:
    result = newsdoc.parse_result(front_page("The ferry came back to Gullvik. " * 30), quotes=False)
    assert all(d.code != "HT127" for d in result.diagnostics)
