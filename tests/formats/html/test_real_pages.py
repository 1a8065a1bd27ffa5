"""What pages of newspapers do: parts named in classes, teasers, portraits, lazy and AMP pictures."""

from __future__ import annotations

import pytest

import newsdoc
from formats.html.samples import read, remarks
from newsdoc.model import Embed, Figure

LONG = "The harbour of the old town stays open all winter, the council said on Monday. " * 3


def story(inner: str, head: str = "") -> newsdoc.Article:
    return read(f"<html><head>{head}</head><body><article>{inner}</article></body></html>")


def texts(article: newsdoc.Article) -> list[str]:
    return [block.text for block in article.paragraphs]


def test_a_picture_after_its_sources_is_found() -> None:
    (figure,) = story(
        '<figure><picture><source srcset="a.webp"><img src="a.jpg" alt="Quay"></picture></figure>'
    ).body

    assert isinstance(figure, Figure)
    assert figure.media.alt_text == "Quay"
    assert "a.jpg" in [file.href for file in figure.media.renditions]


def test_words_after_a_break_opportunity_stay_in_the_paragraph() -> None:
    assert texts(story("<p>Harbour<wbr>master <b>Holt</b>.</p>")) == ["Harbourmaster Holt."]


@pytest.mark.parametrize(
    "name",
    ['class="c-article__body"', 'id="story-body"', 'itemprop="articleBody"', 'data-gu-name="body"'],
)
def test_what_stands_beside_the_named_body_is_not_of_it(name: str) -> None:
    page = (
        "<h1>Open</h1><p>Port Ellis</p><div>Section: <a href='/h'>Harbour</a></div>"
        f"<div {name}><p>{LONG}</p><p>It will.</p></div><p>Topics: harbours</p>"
    )

    assert texts(story(page)) == [LONG.strip(), "It will."]
    whole = f"<article>{page}</article>"
    assert "Topics: harbours" in remarks(whole, "HT120")


def test_a_lead_picture_and_corrections_beside_the_named_body_are_of_the_story() -> None:
    article = story(
        '<figure><img src="a.jpg"></figure><p class="standfirst">The winter.</p>'
        f'<div class="article-body"><p>{LONG}</p></div><div class="correction"><p>Not May.</p></div>'
    )

    assert isinstance(article.body[0], Figure)
    assert texts(article) == [LONG.strip(), "Not May."]
    assert article.summary is not None
    assert article.summary.text == "The winter."


def test_teasers_and_lists_of_links_are_furniture() -> None:
    page = (
        f"<p>{LONG}</p><div class='teaser-box'><a href='/2'>Sun</a><p>Sun at last. more</p></div>"
        "<p>It will.</p><h2>Read next</h2><ul><li><a href='/3'>Snow</a></li></ul>"
    )

    assert texts(story(page)) == [LONG.strip(), "It will."]
    assert "Read next" in remarks(f"<article>{page}</article>", "HT120")


def test_a_heading_with_prose_below_stays() -> None:
    article = story(
        f"<p>{LONG}</p><h2>More about the winter</h2><p>It is <a href='/c'>cold</a>.</p>"
    )

    assert article.body[1].text == "More about the winter"  # type: ignore[union-attr]


def test_furniture_inside_of_a_box_whose_class_lies_is_found() -> None:
    page = f"<div class='paywall'><p>{LONG}</p><div class='ad-slot'>Buy</div></div>"

    assert texts(story(page)) == [LONG.strip()]


def test_words_for_those_without_scripts_are_no_body() -> None:
    page = (
        '<html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Open",'
        ' "articleBody": "It is open."}</script></head><body><div id="root"></div>'
        "<noscript><p>Enable JavaScript.</p></noscript></body></html>"
    )

    assert texts(read(page)) == ["It is open."]


def test_components_of_amp_pages() -> None:
    figure, film, post = story(
        '<amp-img src="a.jpg" width="4" height="3"><noscript><img src="a.jpg"></noscript></amp-img>'
        '<amp-ad type="x"></amp-ad><amp-youtube data-videoid="b"></amp-youtube>'
        '<amp-twitter data-tweetid="7"></amp-twitter>'
    ).body

    assert isinstance(figure, Figure)
    assert isinstance(film, Embed)
    assert isinstance(post, Embed)
    assert figure.media.renditions[0].href == "a.jpg"
    assert film.url == "https://www.youtube.com/watch?v=b"
    assert post.url == "https://twitter.com/i/status/7"


@pytest.mark.parametrize(
    "page",
    [
        '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The quay</p></div>',
        '<div><a href="b"><img src="a.jpg"></a><div class="image-caption">The quay</div></div>',
    ],
)
def test_boxes_with_a_picture_and_its_caption_are_figures(page: str) -> None:
    (figure, _) = story(f"{page}<p>{LONG}</p>").body

    assert isinstance(figure, Figure)
    assert figure.media.caption is not None
    assert figure.media.caption.text == "The quay"


def test_words_alone_beside_a_picture_are_its_credit() -> None:
    (figure,) = story(
        '<figure><div><img src="a.jpg"><span class="sc-1">Bay Photos</span></div>'
        "<figcaption>The quay</figcaption></figure>"
    ).body

    assert isinstance(figure, Figure)
    assert figure.media.credit is not None
    assert figure.media.credit.text == "Bay Photos"


def test_a_person_on_the_page_is_believed_before_a_house_in_the_data() -> None:
    data = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Open",'
        ' "author": {"@type": "Organization", "name": "Bay Post"}}</script>'
    )
    article = story(
        f'<h1>Open</h1><div data-component="byline-block">Mina Holt</div><p>{LONG}', data
    )

    assert [byline.text for byline in article.bylines] == ["Mina Holt"]
    assert texts(article) == [LONG.strip()]


def test_an_address_is_no_byline() -> None:
    article = read(
        '<meta property="article:author" content="https://social.example/mina">'
        f'<meta name="author" content="Mina Holt"><article><p>{LONG}</p></article>'
    )

    assert [byline.text for byline in article.bylines] == ["Mina Holt"]


def test_a_portrait_and_lines_of_dates_are_no_body() -> None:
    page = (
        "<h1>Open</h1><p>Updated: 5 March 2024, 8.30</p><time>2 minute read</time>"
        '<div class="authorline"><img src="mina.jpg" alt="Mina"><span>By Mina Holt</span></div>'
        f"<p>{LONG}</p>"
    )
    article = story(page)

    assert len(article.body) == 1
    assert [byline.text for byline in article.bylines] == ["By Mina Holt"]
    assert remarks(f"<article>{page}</article>", "HT122") == [
        "Updated: 5 March 2024, 8.30",
        "2 minute read",
    ]


def test_the_part_that_is_named_as_the_story_is_read_without_an_article_element() -> None:
    article = read(
        '<body><div class="top">Bay Post</div><div id="article"><h1>Open</h1><div class="byline">By '
        f"MINA HOLT</div>{LONG}<br><br>It will.</div><div id='footer'>Imprint</div></body>"
    )

    assert texts(article) == [LONG.strip(), "It will."]
    assert article.bylines[0].text == "By MINA HOLT"


def test_the_head_above_a_body_that_is_named_is_of_the_story() -> None:
    article = read(
        "<body><section><header><h1>Open</h1><p class='article__desc'>The winter.</p></header>"
        "<p class='byline'>By Mina Holt</p><article class='article__content'>"
        f"<p>{LONG}</p><h2 class='sub-title'>Cost</h2><p>{LONG}</p></article></section></body>"
    )

    assert article.headline == "Open"
    assert [byline.text for byline in article.bylines] == ["By Mina Holt"]
    assert article.summary is not None
    assert [type(block).__name__ for block in article.body] == ["Paragraph", "Heading", "Paragraph"]


def test_the_title_of_a_post_goes_before_that_of_its_site() -> None:
    article = read(
        '<body><h1>My Blog</h1><div class="post hentry"><h3 class="entry-title">Open</h3>'
        f'<div class="entry-content"><p>{LONG}</p></div></div></body>'
    )

    assert article.headline == "Open"


def test_without_a_first_heading_the_second_is_the_headline() -> None:
    article = story(f"<h2>Open</h2><p>{LONG}</p><h2>Cost</h2><p>{LONG}</p>", "<title>Bay</title>")

    assert article.headline == "Open"
    assert article.body[1].text == "Cost"  # type: ignore[union-attr]


def test_lines_that_announce_a_link_are_furniture() -> None:
    page = f"<p>{LONG}</p><p>Read more: <a href='/2'>Snow in June</a></p><p>Related costs rose.</p>"

    assert texts(story(page)) == [LONG.strip(), "Related costs rose."]


def test_of_two_captions_the_one_that_says_so_is_the_credit() -> None:
    (figure,) = story(
        '<div class="image"><img src="a.jpg"><div><div class="image__caption">The quay</div>'
        '<figcaption class="image__credit">Bay Photos</figcaption></div></div>'
    ).body

    assert isinstance(figure, Figure)
    assert figure.media.caption is not None
    assert figure.media.credit is not None
    assert (figure.media.caption.text, figure.media.credit.text) == ("The quay", "Bay Photos")


def test_teasers_in_article_elements_are_not_the_story() -> None:
    article = read(
        f"<body><main><h1>Open</h1><div class='text'><p>{LONG}</p><p>{LONG}</p></div></main>"
        "<article><h2>Snow</h2><p>It snowed.</p></article>"
        "<article><h2>Sun</h2><p>It shone, they said.</p></article></body>"
    )

    assert article.headline == "Open"
    assert texts(article) == [LONG.strip(), LONG.strip()]


def test_a_heading_grouped_with_the_headline_is_below_it() -> None:
    article = story(
        f"<div><h1>Open</h1><h2>All winter</h2></div><p>{LONG}</p><h2>Cost</h2><p>It is.</p>"
    )

    assert [(line.role, line.text) for line in article.headlines] == [("sub", "All winter")]
    assert len(article.body) == 3


def test_name_and_job_that_only_a_style_sheet_parts() -> None:
    article = story(
        '<h1>Open</h1><div class="author"><a>Mina Holt</a><span>Editor</span></div>'
        f"<div class='byline'><span>By</span><b>Ole Berg</b></div><p>{LONG}</p>"
    )

    assert [byline.text for byline in article.bylines] == ["Mina Holt, Editor", "By Ole Berg"]


@pytest.mark.parametrize("end", ["</body></html>", "</HTML>", "</html>\n</html>", "</body>"])
def test_what_stands_behind_the_end_of_a_page_is_of_its_body(end: str) -> None:
    assert texts(read(f"<html><body><p>One.</p>{end}<p>Two.</p>")) == ["One.", "Two."]
    assert texts(read(f"<html><body><p>One.</p>{end}\n<!-- cached --> ")) == ["One."]
