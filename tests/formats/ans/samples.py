"""A fictional story that uses much of ANS, and the pieces that the tests build on."""

from __future__ import annotations

from typing import Any

import orjson

Node = dict[str, Any]

STORY: Node = {
    "_id": "GULLVIK77",
    "type": "story",
    "version": "0.10.9",
    "subtype": "feature",
    "channels": ["web"],
    "language": "en",
    "canonical_url": "/harbour/2031/ferry-returns/",
    "short_url": "https://cst.example/77",
    "content_aliases": ["ferry-returns"],
    "created_date": "2031-05-04T06:00:00Z",
    "last_updated_date": "2031-05-04T08:20:00.5Z",
    "publish_date": "2031-05-04T08:15:00+02:00",
    "display_date": "2031-05-04T08:30:00+02:00",
    "status": "published",
    "slug": "ferry-77",
    "headlines": {"basic": "Ferry returns", "web": "The ferry is back", "print": None},
    "subheadlines": {"basic": "A long winter ends"},
    "description": {"basic": "The town had waited since <i>November</i>."},
    "label": {"basic": {"text": "Coast", "url": "https://cst.example/coast", "display": True}},
    "location": "Gullvik",
    "geo": {"latitude": 67.25, "longitude": 14.5},
    "address": {"street_address": "Quay 1", "locality": "Gullvik", "country_name": "Norway"},
    "copyright": "© 2031 Coast",
    "editor_note": "The name of the captain was corrected.",
    "credits": {
        "by": [
            {
                "type": "author",
                "version": "0.10.9",
                "_id": "kari",
                "name": "Kari Lund",
                "byline": "K. Lund",
                "role": "Harbour Reporter",
                "org": "Coast",
                "email": "kari@coast.example",
                "social_links": [{"site": "mastodon", "url": "https://social.example/@kari"}],
                "bio": "Kari Lund writes about the sea.",
            },
            {"type": "author", "version": "0.10.9", "name": "Ola Berg"},
        ],
        "photos_by": [{"type": "author", "version": "0.10.9", "name": "Siri Dahl"}],
    },
    "contributors": {"created_by": {"user_id": "desk-3", "display_name": "Night desk"}},
    "distributor": {"name": "Coast", "category": "staff", "subcategory": "harbour"},
    "source": {"source_id": "c-77", "name": "Coast", "system": "boatyard"},
    "owner": {"id": "coast", "name": "Coast Media", "sponsored": False},
    "revision": {"revision_id": "R3", "parent_id": "R2", "published": True},
    "planning": {
        "internal_note": "Check the timetable.",
        "story_length": {"word_count_actual": 120, "inch_count_actual": 4},
    },
    "content_restrictions": {
        "content_code": "free",
        "embargo": {"active": True, "end_time": "2031-05-04T08:00:00Z", "description": "Wait."},
    },
    "corrections": [{"type": "correction", "correction_type": "name", "text": "It is Lund."}],
    "taxonomy": {
        "keywords": [{"keyword": "ferry", "score": 0.9}],
        "seo_keywords": ["Gullvik ferry"],
        "tags": [{"_id": "t-sea", "text": "Sea", "slug": "sea", "description": "All at sea"}],
        "categories": [{"_id": "c1", "name": "Transport", "classifier": "coast", "score": 0.8}],
        "named_entities": [
            {"_id": "e1", "name": "Per Moe", "type": "person", "score": 0.7},
            {"_id": "e2", "name": "Gullvik", "type": "location"},
            {"_id": "e3", "name": "Harbour Office", "type": "organization"},
        ],
        "primary_section": {
            "type": "section",
            "version": "0.10.9",
            "_id": "/harbour",
            "_website": "coast",
            "name": "Harbour",
            "path": "/harbour",
        },
        "sections": [
            {"type": "reference", "referent": {"type": "section", "id": "/sea", "website": "coast"}}
        ],
        "stock_symbols": ["GLV"],
    },
    "promo_items": {
        "basic": {
            "type": "image",
            "version": "0.10.9",
            "_id": "IMG1",
            "url": "https://img.example/1.jpg",
            "width": 800,
            "height": 600,
            "caption": "The ferry",
            "credits": {"by": [{"type": "author", "version": "0.10.9", "name": "Siri Dahl"}]},
            "licensable": True,
        }
    },
    "related_content": {
        "basic": [{"type": "reference", "referent": {"type": "story", "id": "OLD1"}}],
    },
    "comments": {"allow_comments": True, "comments_period": 7},
    "syndication": {"search": True},
    "additional_properties": {"desk": {"phone": "123", "open": False}, "take": 2},
}
"""All but the body."""

BODY: list[Node] = [
    {"type": "text", "_id": "p1", "content": "OSLO (Coast) — The ferry came <b>back</b>."},
    {"type": "text", "_id": "p2", "content": "Rain &amp; wind.", "alignment": "left"},
    {"type": "header", "_id": "h1", "level": 3, "content": "A long <em>winter</em>"},
    {
        "type": "list",
        "list_type": "ordered",
        "items": [
            {"type": "text", "content": "Ropes"},
            {
                "type": "list",
                "list_type": "unordered",
                "items": [{"type": "text", "content": "Long"}],
            },
            {"type": "text", "content": "Boats"},
        ],
    },
    {
        "type": "quote",
        "subtype": "pullquote",
        "content_elements": [{"type": "text", "content": "We waited."}],
        "citation": {"type": "text", "content": "Per Moe, <em>mayor</em>"},
    },
    {"type": "blockquote", "content": "The sea gives."},
    {
        "type": "table",
        "header": [{"type": "text", "content": "Day"}, {"type": "text", "content": "Boats"}],
        "rows": [[{"type": "text", "content": "Monday"}, {"type": "text", "content": "4"}]],
    },
    {
        "type": "image",
        "version": "0.10.12",
        "_id": "IMG2",
        "url": "https://img.example/2.jpg",
        "width": 640,
        "height": 480,
        "caption": "The <i>quay</i>",
        "alt_text": "A quay",
    },
    {
        "type": "gallery",
        "_id": "G1",
        "headlines": {"basic": "Boats"},
        "content_elements": [
            {"type": "image", "version": "0.10.12", "_id": "G1a", "url": "https://img.example/a"},
            {"type": "image", "version": "0.10.12", "_id": "G1b", "url": "https://img.example/b"},
        ],
    },
    {
        "type": "video",
        "version": "0.10.12",
        "_id": "V1",
        "headlines": {"basic": "The landing"},
        "duration": 95000,
        "streams": [{"url": "https://vid.example/1.m3u8", "bitrate": 600, "stream_type": "ts"}],
    },
    {
        "type": "oembed_response",
        "_id": "o1",
        "raw_oembed": {
            "type": "rich",
            "version": "1.0",
            "provider_name": "Shore",
            "url": "https://shore.example/9",
            "html": "<blockquote><p>We are home.</p></blockquote>",
            "width": 500,
        },
    },
    {"type": "custom_embed", "embed": {"id": "map-1", "url": "https://map.example/1"}},
    {"type": "reference", "referent": {"type": "image", "id": "IMG9", "service": "photo"}},
    {"type": "raw_html", "content": '<div class="poll">Will you sail?</div>'},
    {"type": "code", "language": "sql", "content": "SELECT  *\nFROM boats"},
    {"type": "divider"},
    {"type": "correction", "correction_type": "clarification", "text": "It is a ferry."},
    {"type": "interstitial_link", "url": "https://cst.example/old", "content": "Read the old one"},
    {
        "type": "link_list",
        "title": "More",
        "items": [
            {"type": "interstitial_link", "url": "https://cst.example/1", "content": "One"},
        ],
    },
    {
        "type": "element_group",
        "subtype": "facts",
        "content_elements": [{"type": "text", "content": "Built in 2001."}],
    },
    {"type": "numeric_rating", "numeric_rating": 4.5, "min": 0, "max": 5, "units": "stars"},
    {"type": "tide_table", "_id": "x1", "text": "High at noon", "station": {"code": 5}},
]
"""An element of each type."""


def data(*elements: Node, **members: Any) -> bytes:
    """A small story with these elements."""
    return orjson.dumps(
        {"type": "story", "version": "0.10.12", **members, "content_elements": list(elements)}
    )


def whole() -> bytes:
    """The whole story."""
    return orjson.dumps({**STORY, "content_elements": BODY})
