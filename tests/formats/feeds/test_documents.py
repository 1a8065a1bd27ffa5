"""Entries whose content is a document of a news format."""

from __future__ import annotations

import newsdoc

NITF = (
    '<nitf xmlns=""><head><docdata><urgency ed-urg="4"/><doc.copyright holder="Coast"/></docdata>'
    "</head><body><body.head><hedline><hl1>Ferry returns at last</hl1></hedline><byline>By Ola Vik"
    "</byline></body.head><body.content><p>The ferry came back.</p><p>Glad.</p></body.content>"
    "</body></nitf>"
)


def entry(content: str) -> str:
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast</title><id>urn:coast</id><entry>'
        "<id>urn:coast:1</id><title>Ferry returns</title><updated>2031-05-04T08:00:00Z</updated>"
        f"<author><name>Coast Press</name></author>{content}</entry></feed>"
    )


def test_nitf_in_an_entry_is_its_body_and_fills_in_what_the_entry_does_not_say() -> None:
    result = newsdoc.parse_result(entry(f'<content type="text/xml">{NITF}</content>'), quotes=False)
    article = result.articles[0]
    assert [p.text for p in article.paragraphs] == ["The ferry came back.", "Glad."]
    assert (article.headline, article.urgency) == ("Ferry returns", 4)
    assert [h.text for h in article.headlines] == ["Ferry returns at last"]
    assert article.bylines[0].text == "By Ola Vik"
    assert article.rights is not None
    assert article.rights.holder is not None
    assert article.rights.holder.name == "Coast"
    again = newsdoc.parse(newsdoc.serialize(article, "atom"), quotes=False)
    assert again.body == article.body


def test_page_in_an_entry_is_its_body() -> None:
    page = (
        '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>The ferry came back.</p></body></html>'
    )
    content = f'<content type="application/xhtml+xml">{page}</content>'
    assert newsdoc.parse(entry(content), quotes=False).text == "The ferry came back."


def test_other_documents_are_kept_as_they_are() -> None:
    content = (
        '<content type="application/xml"><odds xmlns="urn:odds"><tern>2</tern></odds></content>'
    )
    article = newsdoc.parse(entry(content), quotes=False)
    assert article.body == ()
    assert "tern" in str(article.alternative_bodies[0])


def rss(inside: str) -> newsdoc.Article:
    space = 'xmlns:yandex="http://news.yandex.ru"'
    feed = f'<rss version="2.0" {space}><channel><title>Coast</title><item>{inside}</item></channel></rss>'
    return newsdoc.parse(feed, quotes=False)


def test_whole_stories_under_other_names_are_the_body() -> None:
    for name in ("yandex:full-text", "fulltext", "body"):
        article = rss(f"<description>Back.</description><{name}>Ferry back.\nPeople wave.</{name}>")
        assert [p.text for p in article.paragraphs] == ["Ferry back.", "People wave."]
        assert article.summary is not None
        assert article.summary.text == "Back."


def test_what_feeds_call_things_where_rss_has_no_name_for_them() -> None:
    article = rss(
        "<title>Ferry back</title><subtitle>At last</subtitle><byline>By Ola Vik</byline>"
        "<dateline>GULLVIK (Coast)</dateline><updated>2031-05-04T08:00:00Z</updated>"
        "<tags>ferry, sea</tags><teaser>Back.</teaser><id>f7</id>"
    )
    assert [(h.text, h.role) for h in article.headlines] == [("At last", "sub")]
    assert [b.text for b in article.bylines] == ["By Ola Vik"]
    assert article.dateline is not None
    assert article.dateline.place == "GULLVIK"
    assert article.modified is not None
    assert [k.text for k in article.keywords] == ["ferry", "sea"]
    assert (article.summary and article.summary.text, article.guid) == ("Back.", "f7")
