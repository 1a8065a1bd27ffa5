"""JSON-LD as articles: every spelling of the same thing, references, and what is no article."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest

import newsdoc
from newsdoc.model import Concept, PartialDate


def read(**members: Any) -> newsdoc.Article:
    """The article of an object with these members."""
    data = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", **members})
    return newsdoc.parse(data, format="schema-org", quotes=False)


def test_the_usual_article() -> None:
    article = read(
        headline="Harbour stays open",
        description="It does.",
        datePublished="2024-03-05T08:30:00+01:00",
        dateModified="2024-03-06",
        inLanguage="en",
        articleBody="PORT ELLIS (Reuters) - It stays open.\n\nSo it was said.",
        wordCount="9",
        isAccessibleForFree=False,
    )

    assert article.headline == "Harbour stays open"
    assert article.summary is not None
    assert article.published == dt.datetime.fromisoformat("2024-03-05T08:30:00+01:00")
    assert article.modified == PartialDate(2024, 3, 6)
    assert [p.text for p in article.paragraphs] == [
        "PORT ELLIS (Reuters) - It stays open.",
        "So it was said.",
    ]
    assert article.dateline is not None
    assert article.dateline.source == "Reuters"
    assert article.word_count == 9
    assert [(p.name, p.value) for p in article.properties] == [("isAccessibleForFree", "false")]


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Ada Lund", ["Ada Lund"]),
        (["Ada Lund", {"@type": "Person", "name": "Bo Ek"}], ["Ada Lund", "Bo Ek"]),
        ({"@type": ["Person"], "name": ["Ada Lund"]}, ["Ada Lund"]),
        ({"@type": "Organization", "name": {"@value": "Bay Post"}}, ["Bay Post"]),
        ({"@list": ["Ada Lund", "Bo Ek"]}, ["Ada Lund", "Bo Ek"]),
        ({"@type": "Person", "givenName": "Ada", "familyName": "Lund"}, ["Ada Lund"]),
        ("https://bay.example/ada", ["https://bay.example/ada"]),
        ("", []),
        (None, []),
    ],
)
def test_authors_in_every_spelling(author: Any, names: list[str]) -> None:
    assert [b.text for b in read(author=author).bylines] == names


@pytest.mark.parametrize(
    "document",
    [
        {"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle", "headline": "Rain"}]},
        [{"@type": "WebPage"}, {"@type": "BlogPosting", "headline": "Rain"}],
        {"@type": ["CreativeWork", "NewsArticle"], "headline": "Rain"},
        {"@type": "http://schema.org/NewsArticle", "http://schema.org/headline": "Rain"},
        {"@type": "schema:NewsArticle", "schema:headline": "Rain"},
        {"@type": "WebPage", "mainEntity": {"@type": "Report", "headline": "Rain"}},
        {"@graph": [{"@type": "WebPage", "mainEntity": {"@id": "#a"}},
                    {"@id": "#a", "@type": "NewsArticle", "headline": "Rain"}]},
    ],
)  # fmt: skip
def test_articles_are_found_wherever_they_are(document: Any) -> None:
    assert newsdoc.parse(json.dumps(document), format="schema-org").headline == "Rain"


def test_references_are_resolved_and_may_be_shared() -> None:
    document = {
        "@graph": [
            {"@id": "#1", "@type": "NewsArticle", "headline": "One", "publisher": {"@id": "#p"}},
            {"@id": "#2", "@type": "NewsArticle", "headline": "Two", "publisher": {"@id": "#p"},
             "author": {"@id": "#ada"}},
            {"@id": "#p", "@type": "Organization", "name": "Bay Post"},
            {"@id": "#ada", "@type": "Person", "name": "Ada Lund", "worksFor": {"@id": "#p"}},
        ]
    }  # fmt: skip
    result = newsdoc.parse_result(json.dumps(document), quotes=False)

    assert [a.provider.name for a in result.articles if a.provider] == ["Bay Post"] * 2
    assert result.articles[1].bylines[0].people[0].affiliations[0].name == "Bay Post"
    assert result.diagnostics == ()


def test_circles_of_references_end() -> None:
    document = {
        "@graph": [
            {"@id": "#1", "@type": "NewsArticle", "headline": "One", "author": {"@id": "#a"}},
            {"@id": "#a", "@type": "Person", "name": "Ada", "affiliation": {"@id": "#o"}},
            {"@id": "#o", "@type": "Organization", "name": "Bay", "affiliation": {"@id": "#a"}},
        ]
    }

    assert newsdoc.parse(json.dumps(document)).bylines[0].text == "Ada"


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Salt &amp; pepper", "Salt & pepper"),
        ("&quot;No&quot;, he said", '"No", he said'),
        ("It <b>rained</b>", "It rained"),
        ("a < b", "a < b"),
        ("AT&T", "AT&T"),
        (" Rain\n again ", "Rain again"),
    ],
)
def test_one_layer_of_html_is_taken_off(headline: str, text: str) -> None:
    assert read(headline=headline).headline == text


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        ("One.\n\nTwo.\nStill two.", ["One.", "Two.\nStill two."]),
        ("One.\nTwo.", ["One.", "Two."]),
        ("<p>One.</p><p>Two &amp; three.</p>", ["One.", "Two & three."]),
        ("&lt;p&gt;One.&lt;/p&gt;", ["One."]),
        ("One &amp; two.", ["One & two."]),
    ],
)
def test_bodies(body: str, texts: list[str]) -> None:
    assert [p.text for p in read(articleBody=body).paragraphs] == texts


def test_what_it_is_about_goes_by_type() -> None:
    article = read(
        about=[
            {"@type": "Person", "name": "Ada Lund", "sameAs": ["https://w.example/Ada"]},
            {"@type": "SportsTeam", "name": "Ellis FC"},
            {"@type": "City", "name": "Port Ellis", "geo": {"latitude": "1.5", "longitude": 2}},
            {"@type": "Event", "name": "Fair", "startDate": "2024-05-01"},
            {"@type": "DefinedTerm", "name": "weather", "termCode": "17000000",
             "inDefinedTermSet": "http://cv.iptc.org/newscodes/mediatopic/"},
        ],
        mentions="rain",
        articleSection="Local",
        keywords="harbour, bay",
    )  # fmt: skip

    assert article.people[0].same_as == (Concept(uri="https://w.example/Ada"),)
    assert article.organisations[0].type == "SportsTeam"
    assert (article.places[0].positions[0].latitude, article.places[0].type) == (1.5, "City")
    assert article.events[0].start == PartialDate(2024, 5, 1)
    assert [(s.name, s.code, s.rel) for s in article.subjects] == [
        ("weather", "17000000", None),
        ("rain", None, "mentions"),
        ("Local", None, "articleSection"),
    ]
    assert [k.text for k in article.keywords] == ["harbour", "bay"]


def test_pictures_with_their_words_and_rights() -> None:
    (url, picture) = read(
        image=[
            "https://bay.example/1.jpg",
            {
                "@type": "ImageObject",
                "contentUrl": "https://bay.example/2.jpg",
                "width": {"@type": "QuantitativeValue", "value": 1600, "unitText": "px"},
                "height": "900px",
                "caption": "The quay",
                "creditText": "Ole Berg/Bay Post",
                "license": "https://bay.example/terms",
                "encodingFormat": "image/jpeg",
            },
        ]
    ).media

    assert url.renditions[0].href == "https://bay.example/1.jpg"
    file = picture.renditions[0]
    assert (file.width, file.height, file.content_type) == (1600, 900, "image/jpeg")
    assert picture.caption is not None
    assert picture.credit is not None
    assert picture.rights is not None
    assert picture.rights.properties[0].value == "https://bay.example/terms"


def test_updates_of_a_live_blog_are_articles() -> None:
    update = {"@type": "BlogPosting", "headline": "Open", "articleBody": "It is open."}
    article = read(**{"@type": "LiveBlogPosting"}, headline="Live", liveBlogUpdate=[update, update])

    assert article.genres[0].code == "LiveBlogPosting"
    assert [link.item.text for link in article.links if link.item] == ["It is open."] * 2


def test_links_and_trust() -> None:
    article = read(
        isPartOf={"@type": "CreativeWorkSeries", "name": "Ports", "@id": "urn:bay:ports"},
        citation="https://bay.example/report",
        publishingPrinciples="https://bay.example/principles",
        correction={"@type": "CorrectionComment", "text": "The bay is deeper."},
    )

    assert [(k.rel, k.title or k.href) for k in article.links] == [
        ("isPartOf", "Ports"),
        ("citation", "https://bay.example/report"),
    ]
    assert article.trust_indicators[0].role == "publishingPrinciples"
    assert (article.notes[0].text, article.notes[0].audience) == ("The bay is deeper.", "public")


def test_dates_that_are_none_are_reported_and_kept() -> None:
    data = '{"@type":"NewsArticle","headline":"Rain","datePublished":"last Tuesday"}'
    result = newsdoc.parse_result(data)

    assert [(d.code, d.value) for d in result.diagnostics] == [("SO103", "last Tuesday")]
    assert result.articles[0].properties[0].value == "last Tuesday"


def test_what_has_no_place_is_reported() -> None:
    data = '[{"@type":"NewsArticle","headline":"Rain"},{"@type":"WebSite","name":"Bay Post"}]'
    result = newsdoc.parse_result(data)

    assert [(d.where.path, d.value) for d in result.diagnostics] == [
        ("/1/@type", "WebSite"),
        ("/1/name", "Bay Post"),
    ]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ('{"@context":"https://schema.org","@type":"Recipe","name":"Soup"}', "only Recipe"),
        ('{"@context":"https://schema.org"}', "no node with a type"),
        ('{"@context":"https://schema.org","@type":', "not readable"),
        ('{"@type":"NewsArticle","name":"a","name":"b"}', "name"),
        ('{"@type":"NewsArticle","x":' + "[" * 5000 + "]" * 5000 + "}", "depth"),
    ],
)
def test_what_is_no_article_is_refused(data: str, words: str) -> None:
    with pytest.raises(newsdoc.ReadError, match=words):
        newsdoc.parse(data, format="schema-org")


@pytest.mark.parametrize(
    "data",
    [
        '{"@context":"https://schema.org","@graph":[]}',
        '[{"@context":["http://schema.org"],"@type":"Article"}]',
        '{"@type":"ReportageNewsArticle"}',
    ],
)
def test_detection(data: str) -> None:
    assert newsdoc.detect(data) == "schema-org"


def test_nested_nodes_stay_within_bounds() -> None:
    person = '{"@type":"Person","name":"x","affiliation":' * 300 + '"z"' + "}" * 300
    part = '{"@type":"Article","headline":"x","hasPart":' * 300 + '"z"' + "}" * 300
    data = f'{{"@type":"NewsArticle","headline":"Rain","author":{person},"hasPart":{part}}}'
    article = newsdoc.parse(data, format="schema-org")

    assert newsdoc.parse(newsdoc.serialize(article, "newsdoc")) == article


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Tue, 02 Jan 2024 03:04:05 GMT", "2024-01-02 03:04:05+00:00"),
        ("Tue Jan 02 2024 03:04:05 GMT+0100 (CET)", "2024-01-02 03:04:05+01:00"),
        ("January 2, 2024", "2024-01-02"),
    ],
)
def test_dates_that_are_not_in_iso_8601_are_read_and_told(written: str, read: str) -> None:
    data = f'{{"@type": "NewsArticle", "headline": "Rain", "datePublished": "{written}"}}'
    result = newsdoc.parse_result(data, quotes=False)

    assert str(result.articles[0].published) == read
    assert [(d.code, d.value) for d in result.diagnostics] == [("SO104", written)]


def test_a_language_may_be_an_object() -> None:
    data = '{"@type": "NewsArticle", "inLanguage": {"@type": "Language", "name": "fr"}}'

    assert newsdoc.parse(data, quotes=False).language == "fr"
