"""What web logs do in their feeds: names escaped twice, captions in brackets, bare signs."""

from __future__ import annotations

import newsdoc
from newsdoc.model import Concept, Figure

FEED = '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item>{}</item></channel></rss>'


def read(item: str) -> newsdoc.Article:
    return newsdoc.parse(FEED.format(item), quotes=False)


def test_names_and_categories_may_be_escaped_twice() -> None:
    article = read(
        "<dc:creator><![CDATA[Mina O&#8217;Hara]]></dc:creator>"
        "<category><![CDATA[Sea &amp; sky]]></category>"
    )

    assert article.subjects == (Concept(name="Sea & sky"),)
    assert article.bylines[0].text == "Mina O’Hara"


def test_what_looks_escaped_twice_comes_back_as_it_is() -> None:
    article = newsdoc.Article(headline="Rain", subjects=(Concept(name="&lt; and &amp;"),))

    assert newsdoc.parse(newsdoc.serialize(article, "rss")).subjects == article.subjects


def test_captions_in_brackets() -> None:
    (before, figure, after) = read(
        '<content:encoded><![CDATA[One.\n\n[caption id="a_5" width="300"]'
        '<a href="b"><img src="a.jpg" /></a> The <em>quay</em>[/caption]\n\nTwo.]]></content:encoded>'
    ).body

    assert isinstance(figure, Figure)
    assert figure.media.caption is not None
    assert figure.media.caption.text == "The quay"
    assert (before.text, after.text) == ("One.", "Two.")  # type: ignore[union-attr]


def test_signs_that_open_no_tag_are_kept() -> None:
    assert read("<title>A < B & C <3</title>").headline == "A < B & C <3"
