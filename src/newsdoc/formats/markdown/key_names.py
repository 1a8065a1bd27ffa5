"""The keys of front matter that people and site generators use, and how their values become fields."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from newsdoc.errors import UsageError
from newsdoc.formats.markdown.front_matter import Plain
from newsdoc.model import Byline, Concept, Headline, Keyword, Media, Party, Rendition, Text
from newsdoc.model.times import Time, time_from_iso

_TIME = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt ]+(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|[+-]\d\d):?(\d\d)?", re.ASCII
)


# Conversions: each gives None (or ()) where the value is not of the kind that it knows.


def _words(value: Any) -> str | None:
    if isinstance(value, str) and value.strip() and value != "~":
        return str(value)
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _many(value: Any) -> list[str] | None:
    """Strings: a list of them, or one; a mapping that holds no more than a name is one too."""
    parts = [_name(part) for part in (value if isinstance(value, list) else [value])]
    return None if None in parts else [part for part in parts if part]


def _name(value: Any) -> str | None:
    return _words(value["name"] if isinstance(value, dict) and set(value) == {"name"} else value)


def _text(value: Any) -> Text | None:
    words = _words(value)
    return None if words is None else Text(text=words)


def _sub_headline(value: Any) -> tuple[Headline, ...]:
    words = _words(value)
    return () if words is None else (Headline(text=words, role="sub"),)


def _bylines(value: Any) -> tuple[Byline, ...]:
    return tuple(Byline(text=name) for name in _many(value) or ())


def _keywords(value: Any) -> tuple[Keyword, ...]:
    if isinstance(value, Plain) and "," in value:
        parts = [part.strip() for part in value.split(",") if part.strip()]
    else:
        parts = _many(value) or []
    return tuple(Keyword(text=part) for part in parts)


def _subjects(value: Any) -> tuple[Concept, ...]:
    return tuple(Concept(name=name) for name in _many(value) or ())


def _party(value: Any) -> Party | None:
    words = _words(value)
    return None if words is None else Party(name=words)


def _parties(value: Any) -> tuple[Party, ...]:
    return tuple(Party(name=name) for name in _many(value) or ())


def _media(value: Any) -> tuple[Media, ...]:
    return tuple(
        Media(item_class="picture", renditions=(Rendition(href=href),))
        for href in _many(value) or ()
    )


def _time(value: Any) -> Time | None:
    """A date or a time as YAML writes it; no zone is guessed."""
    words = (_words(value) or "").strip()
    if found := _TIME.fullmatch(words):
        zone = found[3] or ""
        if zone and zone != "Z":
            zone = f"{zone}:{found[4] or '00'}"
        words = f"{found[1]}T{found[2]}{zone}"
    elif re.fullmatch(r"\d{4}-\d\d-\d\d[Tt ]+\d\d:\d\d(:\d\d(\.\d+)?)?", words, re.ASCII):
        words = "T".join(re.split(r"[Tt ]+", words))
    try:
        return time_from_iso(words)
    except UsageError:
        return None


NAMES: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "abstract": ("summary", _text),
    "author": ("bylines", _bylines),
    "authors": ("bylines", _bylines),
    "byline": ("bylines", _bylines),
    "canonical_url": ("url", _words),
    "categories": ("subjects", _subjects),
    "category": ("subjects", _subjects),
    "copyright": ("rights", _words),
    "cover": ("media", _media),
    "created": ("created", _time),
    "date": ("published", _time),
    "deck": ("headlines", _sub_headline),
    "dek": ("headlines", _sub_headline),
    "description": ("summary", _text),
    "excerpt": ("summary", _text),
    "expires": ("expires", _time),
    "expirydate": ("expires", _time),
    "featured_image": ("media", _media),
    "guid": ("guid", _words),
    "headline": ("headline", _words),
    "id": ("guid", _words),
    "image": ("media", _media),
    "keywords": ("keywords", _keywords),
    "lang": ("language", _words),
    "language": ("language", _words),
    "last_modified_at": ("modified", _time),
    "lastmod": ("modified", _time),
    "license": ("rights.usage_terms", _words),
    "link": ("url", _words),
    "locale": ("language", _words),
    "modified": ("modified", _time),
    "permalink": ("url", _words),
    "published": ("published", _time),
    "publishdate": ("published", _time),
    "publisher": ("provider", _party),
    "slug": ("slugline", _words),
    "slugline": ("slugline", _words),
    "source": ("sources", _parties),
    "subtitle": ("headlines", _sub_headline),
    "summary": ("summary", _text),
    "tags": ("keywords", _keywords),
    "title": ("headline", _words),
    "updated": ("modified", _time),
    "url": ("url", _words),
}
"""Key (in lower case, `_` for `-`) to the field of the article and the conversion of its value."""
