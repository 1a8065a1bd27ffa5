"""Fields that hold several objects, and the rights: whether these surely come back, for `known`.

Spec: NewsML 1.2
"""

from __future__ import annotations

from typing import Any

from newsdoc.formats.newsml_1.finish import usage_terms_of
from newsdoc.formats.newsml_1.known_media import is_words
from newsdoc.formats.newsml_1.known_places import is_catalog, is_place
from newsdoc.formats.newsml_1.known_subjects import are_subjects
from newsdoc.formats.newsml_1.known_values import (
    Names,
    is_concept,
    is_formal,
    is_party,
    is_plain,
    is_value,
)
from newsdoc.formats.newsml_1.lines import DESCRIPTION_LINES, SUMMARY_LINES
from newsdoc.formats.newsml_1.names import key_of
from newsdoc.formats.newsml_1.write_lines import is_line
from newsdoc.model import Article, Concept, Description, Keyword, Note, Party, Rights, UsageRight
from newsdoc.model._makers import changed, only

_is_bare_description = only(Description, "text", "role")
_is_bare_keyword = only(Keyword, "text", "role")
_is_bare_note = only(Note, "text", "role")
_is_bare_rights = only(Rights, "notice", "usage_terms", "holder", "year", "usages")
_is_bare_usage = only(UsageRight, "usage_type", "geography", "holder", "limitations")
_is_named = only(Party, "name")
_is_generator = only(Concept, "name")


def rights(value: Rights, _article: Article, _names: Names) -> bool:
    """Whether the rights come back."""
    holder = value.holder
    if holder is not None and not (is_plain(holder.name) and _is_named(holder)):
        return False
    texts = (value.notice, value.usage_terms, value.year)
    if not any((*texts, holder)) or not all(text is None or is_plain(text) for text in texts):
        return False
    if not all(map(_is_usage, value.usages)):
        return False
    if value.usage_terms is None and usage_terms_of(value) is not None:
        return False
    return _is_bare_rights(value)


def _is_usage(usage: UsageRight) -> bool:
    texts = (usage.usage_type, usage.geography, usage.holder, usage.limitations)
    return (
        any(texts)
        and all(text is None or is_plain(text) for text in texts)
        and _is_bare_usage(usage)
    )


def catalogs(value: Any, _article: Article, _names: Names) -> bool:
    """Whether the catalogs come back."""
    return len(value) <= _MOST_CATALOGS and all(map(is_catalog, value))


_MOST_CATALOGS = 3
"""One in the document, one in its item, one in its component."""


def services(value: Any, _article: Article, _names: Names) -> bool:
    """Whether the services come back."""
    kinds = [_KINDS.get(one.rel) for one in value]
    if None in kinds or 0 in kinds[kinds.count(0) :]:
        return False
    return all(is_concept(one, {}) for one in value)


_KINDS = {"service": 0, "product": 1}


def roles(value: Any, _article: Article, _names: Names) -> bool:
    """Whether the roles come back."""
    (first, *others) = value
    if others or first.rel != "NewsItemType" or not is_concept(first, {}):
        return False
    return bool(first.code != "News" or first.scheme or first.properties)


def genres(value: Any, _article: Article, names: Names) -> bool:
    """Whether the genres come back."""
    return all(one.rel is None and is_concept(one, names, assigned=True) for one in value)


def audiences(value: Any, _article: Article, _names: Names) -> bool:
    """Whether the audiences come back."""
    for one in value:
        if one.facets:
            (first, *others) = one.facets
            if others or first.rel != "Relevance" or not is_concept(first, {}, assigned=True):
                return False
        bare = changed(one, facets=()) if one.facets else one
        if bare.rel is not None or not is_concept(bare, {}, assigned=True):
            return False
    return True


def signals(value: Any, _article: Article, _names: Names) -> bool:
    """Whether the signals come back."""
    return all(one.rel is None and is_concept(one, {}) for one in value)


def subjects(value: Any, _article: Article, names: Names) -> bool:
    """Whether the subjects come back."""
    return are_subjects(value, names)


def party(value: Any, _article: Article, names: Names) -> bool:
    """Whether a single party comes back."""
    return is_party(value, names)


def sources(value: Any, _article: Article, names: Names) -> bool:
    """Whether the sources come back."""
    return all(is_party(one, names) for one in value)


def creators(value: Any, _article: Article, names: Names) -> bool:
    """Whether the creators come back."""
    return all(is_party(one, names, contributes=True) for one in value)


def located(value: Any, _article: Article, _names: Names) -> bool:
    """Whether the located come back."""
    return all(is_place(one, located=True) for one in value)


def places(value: Any, _article: Article, _names: Names) -> bool:
    """Whether the places come back."""
    return all(is_place(one, located=False) for one in value)


def keywords(value: Any, _article: Article, _names: Names) -> bool:
    """Whether the keywords come back."""
    return all(
        one.text
        and " ".join(one.text.split()) == one.text
        and (one.role is None or is_value(one.role))
        and _is_bare_keyword(one)
        for one in value
    )


def generators(value: Any, _article: Article, _names: Names) -> bool:
    """Whether the generators come back."""
    return all(is_value(one.name) and _is_generator(one) for one in value)


def notes(value: Any, _article: Article, _names: Names) -> bool:
    """Comments of the item come first, then the lines."""
    lines = [is_line(one.role) for one in value]
    return lines == sorted(lines) and all(
        is_plain(one.text) and (one.role is None or is_formal(one.role)) and _is_bare_note(one)
        for one in value
    )


def descriptions(value: Any, article: Article, _names: Names) -> bool:
    """Whether the descriptions come back."""
    for one in value:
        key = key_of(one.role) if is_formal(one.role) else ""
        if key == "caption" and article.media:
            return False  # it may become that of the picture
        if key not in DESCRIPTION_LINES or key in SUMMARY_LINES or not is_plain(one.text):
            return False
        if not _is_bare_description(one):
            return False
    return True


def summary(value: Any, article: Article, _names: Names) -> bool:
    """Whether the summary comes back: a line of words beside a story."""
    return bool(article.body) and is_words(value)
