"""The fields of ordinary stories: whether their values surely come back, for `known`.

Spec: NewsML 1.2
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from newsdoc.formats.newsml_1 import known_lists
from newsdoc.formats.newsml_1.content import is_count
from newsdoc.formats.newsml_1.datelines import dateline_of
from newsdoc.formats.newsml_1.known_media import is_link, is_rendition, is_words
from newsdoc.formats.newsml_1.known_subjects import are_identifiers, are_properties
from newsdoc.formats.newsml_1.known_values import Names, is_block, is_formal, is_plain
from newsdoc.formats.newsml_1.lines import HEADLINE_LINES, byline_of
from newsdoc.formats.newsml_1.names import WRITTEN_MEDIA_TYPES, key_of
from newsdoc.formats.newsml_1.write_component import single_picture
from newsdoc.model import (
    Article,
    Concept,
    Description,
    Headline,
    Keyword,
    Note,
    Party,
    Rights,
    UsageRight,
)
from newsdoc.model._makers import only

_is_bare_headline = only(Headline, "text", "role")
_is_bare_description = only(Description, "text", "role")
_is_bare_keyword = only(Keyword, "text", "role")
_is_bare_note = only(Note, "text", "role")
_is_bare_rights = only(Rights, "notice", "usage_terms", "holder", "year", "usages")
_is_bare_usage = only(UsageRight, "usage_type", "geography", "holder", "limitations")
_is_named = only(Party, "name")
_is_generator = only(Concept, "name")

Check = Callable[[Any, Article, Names], bool]
"""Whether the value of a field surely comes back, but for what `known` itself names."""


def _plain(value: str, _article: Article, _names: Names) -> bool:
    return is_plain(value)


def _time(value: Any, _article: Article, _names: Names) -> bool:
    """A time of the day; days and months have forms of their own."""
    if not isinstance(value, dt.datetime) or value.year < _FIRST_YEAR:
        return False
    offset = value.utcoffset()
    return offset is None or (offset.seconds % 60 == 0 and not offset.microseconds)


_FIRST_YEAR = 1000


def _digits(value: int, _article: Article, _names: Names) -> bool:
    return 0 <= value <= _MOST_DIGITS


_MOST_DIGITS = 99


def _count(value: int, article: Article, _names: Names) -> bool:
    return bool(article.body) and is_count(str(value))


def _ids(_value: Any, article: Article, _names: Names) -> bool:
    return are_identifiers(article)


def _properties(_value: Any, article: Article, _names: Names) -> bool:
    return are_properties(article)


def _guid(value: str, article: Article, _names: Names) -> bool:
    # without identifiers the field of them is not looked at
    return is_plain(value) and (bool(article.alternative_ids) or are_identifiers(article))


def _status(value: str, _article: Article, _names: Names) -> bool:
    written = value[:1].upper() + value[1:]
    return is_formal(value) and written.lower() == value and value != "embargoed"


def _item_class(value: str, article: Article, _names: Names) -> bool:
    if article.body:
        return value == "text"
    return bool(article.media) and value == article.media[0].item_class


def _media(_value: Any, article: Article, _names: Names) -> bool:
    media = single_picture(article)
    if media is None or media.item_class not in WRITTEN_MEDIA_TYPES or not media.renditions:
        return False
    caption = media.caption
    return (caption is None or is_words(caption)) and all(map(is_rendition, media.renditions))


def _links(value: Any, _article: Article, _names: Names) -> bool:
    """Pointers to other items: what the item was made from comes first."""
    kinds = [one.rel == "DerivedFrom" for one in value]
    return kinds == sorted(kinds, reverse=True) and all(map(is_link, value))


def _language(value: str, _article: Article, _names: Names) -> bool:
    return is_formal(value)


def _headlines(value: Any, article: Article, _names: Names) -> bool:
    """In the order in which they are written: those of further kinds stand behind all others."""
    beside = True
    for one in value:
        if not is_plain(one.text) or not _is_bare_headline(one):
            return False
        if one.role is None or one.role == "sub":
            if not beside or (one.role is None and one.text == article.headline):
                return False
        elif not is_formal(one.role) or key_of(one.role) not in HEADLINE_LINES:
            return False
        else:
            beside = False
    return article.headline is not None


def _bylines(value: Any, _article: Article, _names: Names) -> bool:
    return all(is_plain(one.text) and one == byline_of(one.text) for one in value)


def _dateline(value: Any, article: Article, _names: Names) -> bool:
    text = value.text
    if not is_plain(text):
        return False
    return bool(value == dateline_of(text, list(article.located), article.language))


def _body(value: Any, _article: Article, _names: Names) -> bool:
    return all(map(is_block, value))


CHECKS: dict[str, Check] = {
    "guid": _guid,
    "alternative_ids": _ids,
    "version": _plain,
    "item_class": _item_class,
    "language": _language,
    "headline": _plain,
    "headlines": _headlines,
    "summary": known_lists.summary,
    "descriptions": known_lists.descriptions,
    "bylines": _bylines,
    "dateline": _dateline,
    "body": _body,
    "media": _media,
    "links": _links,
    "created": _time,
    "modified": _time,
    "published": _time,
    "content_created": _time,
    "status": _status,
    "urgency": _digits,
    "priority": _digits,
    "slugline": _plain,
    "keywords": known_lists.keywords,
    "genres": known_lists.genres,
    "subjects": known_lists.subjects,
    "audiences": known_lists.audiences,
    "located": known_lists.located,
    "places": known_lists.places,
    "provider": known_lists.party,
    "sources": known_lists.sources,
    "creators": known_lists.creators,
    "contributors": known_lists.creators,
    "credit_line": _plain,
    "rights": known_lists.rights,
    "catalogs": known_lists.catalogs,
    "services": known_lists.services,
    "roles": known_lists.roles,
    "signals": known_lists.signals,
    "generators": known_lists.generators,
    "notes": known_lists.notes,
    "file_name": _plain,
    "properties": _properties,
    "word_count": _count,
    "char_count": _count,
    "line_count": _count,
}
"""The fields of ordinary stories; where another one is set, the document is read back."""
