"""Posts of the REST API of WordPress."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc

POST: dict[str, Any] = {
    "id": 7,
    "date": "2031-05-04T10:15:00",
    "date_gmt": "2031-05-04T08:15:00",
    "modified": "2031-05-05T10:15:00",
    "guid": {"rendered": "https://coast.example/?p=7"},
    "status": "publish",
    "link": "https://coast.example/ferry/",
    "title": {"rendered": "Ferry &#8217;n&#8217; <em>sea</em>"},
    "excerpt": {"rendered": "<p>It is back [&hellip;]</p>"},
    "content": {"rendered": "<p>OSLO (Coast) - It came back.</p>\n<p>Glad.</p>", "protected": True},
    "categories": [3],
    "_embedded": {
        "author": [{"id": 3, "name": "Kari Lund", "link": "https://coast.example/lund/"}],
        "wp:featuredmedia": [
            {
                "source_url": "https://coast.example/f.jpg",
                "alt_text": "ferry",
                "caption": {"rendered": "<p>The ferry</p>"},
                "media_details": {"width": 100, "height": 50},
                "mime_type": "image/jpeg",
            }
        ],
        "wp:term": [
            [{"id": 3, "name": "News &amp; sea", "slug": "news", "taxonomy": "category"}],
            [{"id": 9, "name": "ferry", "slug": "ferry", "taxonomy": "post_tag"}],
        ],
    },
}


def read(post: Any) -> newsdoc.Article:
    return newsdoc.parse(json.dumps(post), quotes=False)


def test_post_is_told_and_read() -> None:
    article = read(POST)
    assert newsdoc.detect(json.dumps(POST)) == "wordpress"
    assert (article.headline, article.guid) == ("Ferry ’n’ sea", "https://coast.example/?p=7")
    assert article.summary is not None
    assert article.summary.text == "It is back […]"
    assert [p.text for p in article.paragraphs] == ["OSLO (Coast) - It came back.", "Glad."]
    assert article.dateline is not None
    assert article.dateline.place == "OSLO"
    assert [b.text for b in article.bylines] == ["Kari Lund"]
    assert [k.text for k in article.keywords] == ["ferry"]
    assert [(s.code, s.name) for s in article.subjects] == [("news", "News & sea")]
    assert article.media[0].renditions[0].width == 100
    assert {"content", "categories"} <= {p.name for p in article.properties}


def test_times_are_in_utc_where_the_post_says_them_so() -> None:
    article = read(POST)
    assert article.published is not None
    assert article.published.isoformat() == "2031-05-04T08:15:00+00:00"
    assert article.modified is not None
    assert article.modified.isoformat() == "2031-05-05T10:15:00"


def test_list_of_posts_gives_an_article_each() -> None:
    assert len(newsdoc.parse_all(json.dumps([POST, POST]), quotes=False)) == 2


def test_file_of_the_library_is_a_picture() -> None:
    article = read(
        {"id": 8, "title": {"rendered": "Ferry"}, "source_url": "https://coast.example/f.jpg"}
    )
    assert article.item_class == "picture"
    assert article.media[0].renditions[0].href == "https://coast.example/f.jpg"


@pytest.mark.parametrize(
    "data", ['{"id": 7}', "[]", '[{"id": 7, "title": "Rain"}]', '{"code": "no"}']
)
def test_what_is_no_post_is_refused(data: str) -> None:
    with pytest.raises(newsdoc.ReadError, match="no post"):
        newsdoc.parse(data, format="wordpress")


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*POST]), inner),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from([*POST]), _JSON))
def test_any_values_are_articles(values: dict[str, Any]) -> None:
    post = {**POST, **values, "title": {"rendered": "Ferry"}}
    newsdoc.parse(json.dumps(post), format="wordpress", quotes=False)
