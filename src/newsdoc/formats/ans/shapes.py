"""What the schema of ANS 0.10.12 lets stand where: a table of facts; `fitting` checks values by it.

A shape is the name of a kind of scalar, a list with the shape of its members, a tuple of shapes of
which one must fit, or a dict of the members of an object; a name with `!` at its end must be there, `*` is the shape of all members that
are not named (without it, there are none). `any` is any JSON value.

Spec: ANS 0.10.12, traits and utils
"""

from __future__ import annotations

from typing import Any

Shape = Any
"""A scalar's name, a list of one shape, or a dict of shapes by member."""

_OPEN = {"*": "any"}

_NAMED_REFERENT = {
    "service": "text",
    "id!": "text",
    "provider": "text",
    "referent_properties": _OPEN,
}
# Only a section is one of a website.
_REFERENT = (
    {"type!": "section", "website!": "text", **_NAMED_REFERENT},
    {"type": "text", **_NAMED_REFERENT},
)
_ELEMENT = {"_id": "text", "subtype": "text", "channels": ["text"], "alignment": "side"}
_MORE = {"additional_properties": _OPEN}
REFERENCE = {"type!": "reference", "referent!": _REFERENT, **_ELEMENT, **_MORE}
"""A reference."""

_SCORED = {"_id!": "text", "name!": "text", "classifier!": "text", "score": "number"}
_PLACED = {
    "version!": "version",
    "name!": "text",
    "_id": "text",
    "description": "text",
    "path": "text",
    "parent_id": "text",
    "primary": "flag",
    **_MORE,
}
SECTION = {
    "type!": "section",
    **_PLACED,
    "_website": "text",
    "parent": {"default": "text", "*": "any"},
}
SITE = {"type!": "site", **_PLACED}
TAG = {
    "_id": "text",
    "type": "tag",
    "subtype": "text",
    "text!": "text",
    "description": "text",
    "slug": "text",
    **_MORE,
}
KEYWORD = {"keyword!": "text", "score!": "number", "tag": "text", "frequency": "whole"}
NAMED_ENTITY = {"_id!": "text", "name!": "text", "type!": "text", "score": "number"}
ENTITY = {
    "label!": "text",
    "_id": "text",
    "custom_id": "text",
    "type": "text",
    "score": "number",
}
TAXONOMY: dict[str, Shape] = {
    "categories": _SCORED,
    "custom_categories": _SCORED,
    "topics": {"_id!": "text", "score!": "number", "uid!": "text", "name": "text"},
    "content_topics": {"_id!": "text", "label!": "text", "score!": "number"},
    "auxiliaries": {"_id!": "text", "uid!": "text", "name": "text"},
    "tags": TAG,
    "sections": SECTION,
    "sites": SITE,
    "primary_section": SECTION,
    "primary_site": SITE,
    "named_entities": NAMED_ENTITY,
    "entities": ENTITY,
    "custom_entities": ENTITY,
}
"""Members of the lists of the taxonomy."""

_BARE_AUTHOR = {
    "_id": "text",
    "type!": "author",
    "version": "version",
    "name!": "text",
    "byline": "text",
    "org": "text",
    **_MORE,
}
AUTHOR: dict[str, Shape] = {
    "_id": "text",
    "type!": "author",
    "version": "version",
    "name!": "text",
    "image": {
        "_id": "text",
        "type!": "image",
        "version!": "version",
        "url": "text",
        "created_date": "time",
        "last_updated_date": "time",
        "caption": "text",
        "subtitle": "text",
        "alt_text": "text",
        "copyright": "text",
        "credits": {"*": [_BARE_AUTHOR]},
        "width": "whole",
        "height": "whole",
        "licensable": "flag",
        **_MORE,
    },
    "url": "text",
    "social_links": [{"site": "text", "url": "text", "*": "any"}],
    "slug": "text",
    "first_name": "text",
    "middle_name": "text",
    "last_name": "text",
    "suffix": "text",
    "byline": "text",
    "location": "text",
    "division": "text",
    "email": "text",
    "role": "text",
    "expertise": "text",
    "affiliation": "text",
    "languages": "text",
    "bio": "text",
    "long_bio": "text",
    "books": [{"book_title": "text", "book_url": "text"}],
    "education": [{"school_name": "text"}],
    "awards": [{"award_name": "text"}],
    "contributor": "flag",
    "org": "text",
    **_MORE,
}
_EVENT = {"status": "words", "time": "time", "user_id": "text", "note": "text", **_MORE}
_EDITION = {
    "edition_name!": "text",
    "edition_date!": "time",
    "edition_first_publish_date": "time",
    "edition_display_date": "time",
    "edition_publish_date": "time",
    "edition_published!": "flag",
    "edition_revision_id": "text",
    **_MORE,
}
_OPERATION = {"operation_edition": "text", "operation_date": "text", **_MORE}
_LABEL = {"text!": "text", "url": "text", "display": "flag", **_MORE}
_OPTIONS = {"enabled!": "flag", "voice": "text", "*": "any"}
PROMO = {"type!": "text", "version!": "version", "*": "any"}
"""Content that stands in another item."""

STORY: dict[str, Shape] = {
    "subtype": "text",
    "channels": ["text"],
    "alignment": "side",
    "canonical_url_external": "address",
    "canonical_website": "text",
    "website": "text",
    "website_url": "text",
    "websites": {"*": {"website_section": (SECTION, REFERENCE), "website_url": "text"}},
    "content_restrictions": {
        "content_code": "text",
        "embargo": {"active!": "flag", "end_time": "time", "description": "text"},
        "geo": {"restrictions!": [{"restriction_id!": "text"}]},
        "*": "any",
    },
    "label": {"*": _LABEL},
    "distributor": {
        "name": "text",
        "category": "desk",
        "subcategory": "text",
        "mode": "text",
        "reference_id": "text",
        **_MORE,
    },
    "source": {
        "source_id": "text",
        "source_type": "text",
        "name": "text",
        "system": "text",
        "edit_url": "text",
        **_MORE,
    },
    "owner": {"id": "text", "name": "text", "sponsored": "flag", "*": "any"},
    "planning": {
        "websked_sort_date": "time",
        "deadline_miss": "whole",
        "internal_note": "text",
        "budget_line": "text",
        "scheduling": {
            "planned_publish_date": "time",
            "scheduled_publish_date": "time",
            "will_have_gallery": "flag",
            "will_have_graphic": "flag",
            "will_have_image": "flag",
            "will_have_video": "flag",
        },
        "story_length": {
            **{
                f"{unit}_count_{state}": "whole"
                for unit in ("word", "inch", "line", "character")
                for state in ("planned", "actual")
            },
            "character_encoding": "text",
        },
        **_MORE,
    },
    "workflow": {"status_code": "natural", "note": "text", **_MORE},
    "pitches": {
        "platform": [
            {"platform_path": "text", "creation_event": _EVENT, "latest_event": _EVENT, **_MORE}
        ],
        "publication": [
            {
                "publication_id": "text",
                "creation_event": {**_EVENT, "edition_id": "text", "edition_time": "time"},
                "latest_event": {**_EVENT, "edition_id": "text", "edition_time": "time"},
                **_MORE,
            }
        ],
        **_MORE,
    },
    "revision": {
        "revision_id": "text",
        "parent_id": "text",
        "branch": "text",
        "editions": ["text"],
        "user_id": "text",
        "published": "flag",
        **_MORE,
    },
    "syndication": {"*": "flag"},
    "tracking": _OPEN,
    "comments": {
        "comments_period": "whole",
        "allow_comments": "flag",
        "display_comments": "flag",
        "moderation_required": "flag",
        **_MORE,
        "*": "any",
    },
    "rendering_guides": {"preferred_method": ["text"], "*": "any"},
    "publishing": {
        "has_published_edition!": "flag",
        "editions": {"default!": _EDITION, "*": _EDITION},
        "scheduled_operations": {
            "publish_edition": [
                {
                    "operation": "publish_edition",
                    "operation_revision_id": "text",
                    **_OPERATION,
                }
            ],
            "unpublish_edition": [{"operation": "unpublish_edition", **_OPERATION}],
        },
        **_MORE,
    },
    "variations": {"content_zone_ids": ["text"], **_MORE},
    "voice_transcripts": [
        {
            "_id": "text",
            "type": "voice_transcript",
            "subtype": "text",
            "options!": _OPTIONS,
            "options_used": _OPTIONS,
            "output": {
                "type!": "audio",
                "version!": "version",
                "streams!": [
                    {
                        "url!": "text",
                        "bitrate": "number",
                        "filesize": "number",
                        "audio_codec": "text",
                        "stream_type": "text",
                        "*": "any",
                    }
                ],
            },
            "*": "any",
        }
    ],
    "contributors": {"created_by": {"user_id": "text", "display_name": "text", "*": "any"}},
    "vanity_credits": {"*": [AUTHOR]},
    "taxonomy": {"associated_tasks": ["task"], **_MORE},
    "address": {**_MORE},
    "geo": {"*": "any"},
    "credits": {},
}
"""Members of a story that a property may say something in. What else a story may have is written by
the fields of the article alone; what is no member of a story goes to `additional_properties`."""

MEDIA: dict[str, Shape] = {
    **{key: shape for key, shape in STORY.items() if key != "variations"},
    "_id": "text",
    "language": "text",
    "canonical_url": "text",
    "short_url": "text",
    "created_date": "time",
    "copyright": "text",
    "last_updated_date": "time",
    "publish_date": "time",
    "first_publish_date": "time",
    "display_date": "time",
    "location": "text",
    "editor_note": "text",
    "status": "text",
    "headlines": {"basic!": "text", "*": "text"},
    "subheadlines": {"basic!": "text", "*": "text"},
    "description": {"basic!": "text", "*": "text"},
    "address": {
        "street_address": "text",
        "locality": "text",
        "region": "text",
        "postal_code": "text",
        "country_name": "text",
        **_MORE,
    },
    "geo": {"latitude": "number", "longitude": "number", "*": "any"},
    "slug": "text",
    "taxonomy": {
        "keywords": [KEYWORD],
        **{key: [shape] for key, shape in TAXONOMY.items() if not key.startswith("primary")},
        "seo_keywords": ["text"],
        "stock_symbols": ["text"],
        "associated_tasks": ["task"],
        **_MORE,
    },
    "additional_properties": _OPEN,
    "content_aliases": ["alias"],
    "credits": {},
    "promo_items": {},
    "related_content": {},
    "version": "never",
    "type": "never",
    "*": "any",
}
"""Members of a picture or video that a property may say something in."""
