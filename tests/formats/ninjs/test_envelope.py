"""Where the items are, which version they are of, and what is no ninjs."""

from __future__ import annotations

from typing import Any

import pytest

import newsdoc
from formats.ninjs.samples import ITEM_1, ITEM_3, LOOSE, dump
from newsdoc.formats._head import Head
from newsdoc.formats.ninjs import sniff

EVENT = {
    "uri": "urn:coast:event:1",
    "type": "event",
    "title": "Ferry Day",
    "eventDetails": {"dates": {"expectedStartDate": "2031-05-04"}},
}


@pytest.mark.parametrize(
    ("node", "version"),
    [
        (ITEM_1, 1),
        (ITEM_3, 3),
        (LOOSE, 1),
        ({"uri": "urn:a", "type": "text", "headline": "Rain", "byline": "Kari"}, 1),
        ({"uri": "urn:a", "type": "text", "body_text": "Rain", "versioncreated": "2031-01-01"}, 1),
        ({"uri": "urn:a", "by": "Kari", "versioncreated": "2031-01-01T00:00:00Z"}, 2),
        (
            {
                "uri": "urn:a",
                "type": "text",
                "bodies": [{"contenttype": "text/plain", "value": "a"}],
            },
            2,
        ),
        (
            {
                "uri": "urn:a",
                "type": "text",
                "bodies": [{"contentType": "text/plain", "value": "a"}],
            },
            3,
        ),
        ({"uri": "urn:a", "versionCreated": "2031-01-01T00:00:00Z"}, 3),
        ({"uri": "urn:a", "type": "text", "standard": {"name": "own", "version": "2.1"}}, 2),
        ({"uri": "urn:a", "type": "text", "headlines": [{"value": "Rain"}]}, 3),
    ],
)
def test_version_is_told_by_the_document(node: dict[str, Any], version: int) -> None:
    assert newsdoc.parse_result(dump(node), format="ninjs").format == f"ninjs-{version}"


@pytest.mark.parametrize("node", [ITEM_1, ITEM_3, LOOSE, [ITEM_1, LOOSE], {"_items": [ITEM_3]}])
def test_it_is_detected(node: object) -> None:
    assert newsdoc.detect(dump(node)) == "ninjs"


@pytest.mark.parametrize(
    "node",
    [
        {},
        [],
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Rain"},
        {
            "uuid": "1",
            "type": "core/article",
            "uri": "core://article/1",
            "title": "Rain",
            "content": [],
        },
        {
            "type": "story",
            "version": "0.10.12",
            "headlines": {"basic": "Rain"},
            "content_elements": [],
        },
        {"uri": "urn:a", "title": "Rain"},
        {"urn": "urn:a", "type": "composite", "pubstatus": "usable", "article_html": "<p>a</p>"},
        {"type": "text", "text": "Rain"},
        {"items": [{"title": "Rain", "url": "https://coast.example"}]},
    ],
)
def test_other_json_is_not_taken_for_it(node: object) -> None:
    assert sniff(Head(dump(node))) == 0


def test_an_array_of_items() -> None:
    articles = newsdoc.parse_all(dump([ITEM_1, ITEM_3]), quotes=False)
    assert [article.version for article in articles] == [None, "2"]


@pytest.mark.parametrize(
    "envelope",
    [
        {"_items": [LOOSE, LOOSE], "total": 2, "title": "Feed"},
        {"data": {"items": [{"item": LOOSE}, {"item": LOOSE}]}, "total": 2, "title": "Feed"},
        {"hits": {"hits": [{"_source": LOOSE}, {"_source": LOOSE}]}, "total": 2, "title": "Feed"},
    ],
)
def test_an_envelope_of_items(envelope: dict[str, Any]) -> None:
    result = newsdoc.parse_result(dump(envelope), quotes=False)
    assert [article.guid for article in result.articles] == ["tag:desk.example:2031:7"] * 2
    assert result.package is not None
    assert result.package.title == "Feed"
    assert [(p.name, p.value) for p in result.package.properties] == [("total", "2")]
    assert result.diagnostics == ()


def test_an_event_alone_is_an_error_that_says_so() -> None:
    with pytest.raises(newsdoc.ReadError, match=r"ninjs-3: this is an event item, not an article"):
        newsdoc.parse(dump(EVENT))


def test_an_event_among_articles_is_reported_whole() -> None:
    result = newsdoc.parse_result(dump([LOOSE, EVENT]), quotes=False)
    assert len(result.articles) == 1
    assert [(d.code, d.where.path) for d in result.diagnostics] == [
        ("NJ103", "/1"),
        ("JS110", "/1/uri"),
        ("JS110", "/1/type"),
        ("JS110", "/1/title"),
        ("JS110", "/1/eventDetails/dates/expectedStartDate"),
    ]


def test_an_item_hides_no_item_in_its_associations() -> None:
    node = {"subject": [], "associations": {"a": ITEM_1}}
    assert sniff(Head(dump(node))) == 0


def test_a_sparse_item_is_read_when_the_caller_names_the_format() -> None:
    assert newsdoc.parse(b'{"headline": "Rain"}', format="ninjs").headline == "Rain"
    assert newsdoc.parse(b'{"uri": "urn:a"}', format="ninjs-1").guid == "urn:a"


def test_an_item_without_identifier_is_no_envelope_of_others() -> None:
    node = {"pubstatus": "usable", "headline": "Rain", "extra": {"older": LOOSE}}
    article = newsdoc.parse(dump(node), format="ninjs")
    assert (article.guid, article.headline) == (None, "Rain")


@pytest.mark.parametrize("data", [b"{}", b"[]", b"[1]", b'"text"', b"null", b'{"a": [1]}'])
def test_json_without_items_is_refused(data: bytes) -> None:
    with pytest.raises(newsdoc.ReadError, match="no news item"):
        newsdoc.parse(data, format="ninjs")
