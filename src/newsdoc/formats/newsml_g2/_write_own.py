"""Fields of an article that NewsML-G2 has no word for, in newsdoc's own namespace.

The schema permits other namespaces at the end of `itemMeta`. How it looks is told in `_own_fields`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

import attrs

from newsdoc.formats._bylines import people_in
from newsdoc.formats._xml.escape import quoted
from newsdoc.formats.newsml_g2._names import OWN_PREFIX
from newsdoc.formats.newsml_g2._own_fields import FLAT, SINGLE, TIMES
from newsdoc.formats.newsml_g2._own_media import write_media
from newsdoc.formats.newsml_g2._value_kinds import any_time, date_or_time, date_time
from newsdoc.formats.newsml_g2._write_concepts import write_concept
from newsdoc.formats.newsml_g2._write_details import AUTHOR
from newsdoc.formats.newsml_g2._write_extensions import own
from newsdoc.formats.newsml_g2._writing import Writing
from newsdoc.model import Article, Byline, Media, Property

_ITEM = f"{OWN_PREFIX}:item"
_END = f"</{OWN_PREFIX}:field>"
_SPELT = {"content_created": any_time, "content_modified": any_time, "published": any_time}


def write_own_fields(w: Writing, article: Article, media: tuple[Media, ...]) -> None:
    """Append the fields that have no other place, `media` among them that only go with a text."""
    for name in FLAT:
        found = _found(article, name)
        if found:
            _open(w, name)
            for one in found:
                _object(w, one)
            w.out.append(_END)
    if article.tagline is not None:
        _open(w, "tagline")
        w.rich(_ITEM, article.tagline.text, article.tagline.marks)
        w.out.append(_END)
    if article.representation is not None:
        _value(w, "representation", article.representation)
    for name in TIMES:
        time = getattr(article, name)
        if time is not None and _refused(name, time):
            _value(w, name, time.isoformat())
    if media:
        write_media(w, media)
    for index, byline in enumerate(article.bylines):
        _people(w, index, byline)


def _found(article: Article, name: str) -> Sequence[Any]:
    if name == "rights/usages":
        return article.rights.usages if article.rights is not None else ()
    value = getattr(article, name)
    if name in SINGLE:
        return (value,) if value is not None else ()
    found: Sequence[Any] = value
    return found


def _refused(name: str, time: Any) -> bool:
    if time.__class__ is dt.datetime and (time.tzinfo is dt.UTC or time.tzinfo is None):
        return False  # nearly all, and any spelling takes it
    spell = date_or_time if name == "expires" else _SPELT.get(name, date_time)
    return spell(time) is None


def _open(w: Writing, name: str) -> None:
    w.out.append(f'<{OWN_PREFIX}:field of="{name}">')


def _value(w: Writing, name: str, value: str) -> None:
    _open(w, name)
    w.out.append(f'<{_ITEM} value="{quoted(value)}"/>{_END}')


def _object(w: Writing, one: Any) -> None:
    """An object of plain values: attributes, and an element for each member of a tuple."""
    head = ""
    inner = ""
    for field in attrs.fields(type(one)):
        value = getattr(one, field.name)
        if value is None:
            continue
        if isinstance(value, tuple):
            inner += "".join(
                own(part) if isinstance(part, Property) else f'<{_ITEM} value="{quoted(part)}"/>'
                for part in value
            )
        else:
            text = value.isoformat() if hasattr(value, "isoformat") else str(value)
            head += f' {field.name}="{quoted(text)}"'
    w.out.append(f"<{_ITEM}{head}>{inner}</{_ITEM}>" if inner else f"<{_ITEM}{head}/>")


def _people(w: Writing, index: int, byline: Byline) -> None:
    """The people in a byline, as creators, where they are not those that its words tell."""
    if byline.people != people_in(byline.text):
        _open(w, f"bylines/{index}/people")
        for person in byline.people:
            write_concept(w, "creator", person, AUTHOR)
        w.out.append(_END)
