"""What each inline element is: the kind of its mark, and how its attributes are read.

The vocabularies share one table, since files mix them and hardly any name has two meanings. Names
are local and lower case.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from newsdoc.model import Concept, MarkKind
from newsdoc.model._makers import make_concept

Given = dict[str, str]
"""Attributes of an element that were not taken yet."""


@attrs.frozen
class InlineKind:
    """What an inline element is: the kind of its mark, and how its attributes are read."""

    mark: MarkKind
    role: str | None = None
    """First word of the mark's role, where the kind alone does not tell the element."""
    take: Callable[[Given], dict[str, Any]] | None = None
    """Takes attributes, gives fields of the mark."""
    bare: bool = True
    """Whether it makes a mark without any attribute."""


def _first(given: Given, *names: str) -> str | None:
    """The first of the attributes that is not blank; it alone is taken."""
    for name in names:
        value = given.get(name)
        if value and not value.isspace():
            del given[name]
            return value
    return None


def _link(given: Given) -> dict[str, Any]:
    if len(given) == 1 and (href := given.pop("href", None)):
        return {"href": href}
    return {name: _first(given, name) for name in ("href", "title", "rel")}


def _quote(given: Given) -> dict[str, Any]:
    return {"href": _first(given, "cite"), "title": _first(given, "quote-source")}


def _title(given: Given) -> dict[str, Any]:
    return {"title": _first(given, "title")}


def _value(given: Given) -> dict[str, Any]:
    return {"value": _first(given, "norm", "datetime", "value", "date"), **_title(given)}


def _money(given: Given) -> dict[str, Any]:
    return {"unit": _first(given, "unit", "data-unit"), "value": _first(given, "value", "date")}


def _number(given: Given) -> dict[str, Any]:
    return {"unit": _first(given, "units"), "value": _first(given, "value")}


def _pronounce(given: Given) -> dict[str, Any]:
    return {"title": _first(given, "guide"), "value": _first(given, "phonetic")}


def coded(given: Given) -> dict[str, Any]:
    """The code that NITF gives with a name, as a concept. Spec: NITF 3.6, idsrc and value"""
    scheme, code = given.get("idsrc"), given.get("value")
    if len(given) == 2 and scheme and code and not (scheme.isspace() or code.isspace()):
        given.clear()  # what nearly all files give
        return {"concept": make_concept(scheme=scheme, code=code)}
    scheme = _first(given, "idsrc", "code-source")
    code = _first(
        given, "value", "location-code", "city-code", "state-code", "region-code", "iso-cc"
    )
    kind = _first(given, "type", "gender")
    if scheme or code or kind:
        return {"concept": make_concept(scheme=scheme, code=code, type=kind)}
    return {}


def _g2_inline(given: Given) -> dict[str, Any]:
    """What NewsML-G2's `inline` says of its words. Spec: NewsML-G2 2.35, inline"""
    qcode, uri = _first(given, "qcode"), _first(given, "uri")
    scheme, colon, code = qcode.partition(":") if qcode is not None else ("", "", "")
    concept = Concept(
        scheme=scheme if colon else None,
        code=(code if colon else qcode) or _first(given, "literal"),
        uri=uri,
        type=_first(given, "type"),
    )
    return {"concept": concept} if concept != Concept() else {}


def _event(given: Given) -> dict[str, Any]:
    start, end = _first(given, "start-date"), _first(given, "end-date")
    return {"value": f"{start or ''}/{end}" if end else start, **coded(given)}


INLINE: dict[str, InlineKind] = {
    "em": InlineKind("emphasis"),
    "i": InlineKind("emphasis"),
    "strong": InlineKind("strong"),
    "b": InlineKind("strong"),
    "u": InlineKind("underline"),
    "ins": InlineKind("underline", "ins"),
    "s": InlineKind("strike"),
    "strike": InlineKind("strike"),
    "del": InlineKind("strike", "del"),
    "sup": InlineKind("superscript"),
    "sub": InlineKind("subscript"),
    "small": InlineKind("small"),
    "code": InlineKind("code"),
    "kbd": InlineKind("code", "kbd"),
    "samp": InlineKind("code", "samp"),
    "var": InlineKind("code", "var"),
    "tt": InlineKind("code", "tt"),
    "a": InlineKind("link", take=_link),
    "q": InlineKind("quote", take=_quote),
    "cite": InlineKind("cite"),
    "abbr": InlineKind("span", "abbr", _title),
    "acronym": InlineKind("span", "acronym", _title),
    "dfn": InlineKind("span", "dfn", _title),
    "mark": InlineKind("span", "mark"),
    "big": InlineKind("span", "big"),
    "bdi": InlineKind("span", "bdi"),
    "bdo": InlineKind("span", "bdo"),
    "ruby": InlineKind("span", "ruby"),
    "rb": InlineKind("span", "rb"),
    "rt": InlineKind("span", "rt"),
    "rp": InlineKind("span", "rp"),
    "time": InlineKind("date", take=_value),
    "data": InlineKind("number", take=_value),
    "span": InlineKind("span", take=_title, bare=False),
    "font": InlineKind("span", bare=False),
    "inline": InlineKind("span", take=_g2_inline, bare=False),
    # NITF
    "person": InlineKind("person", take=coded),
    "name.given": InlineKind("span", "name.given"),
    "name.family": InlineKind("span", "name.family"),
    "function": InlineKind("span", "function", coded),
    "org": InlineKind("organisation", take=coded),
    "location": InlineKind("place", take=coded),
    "sublocation": InlineKind("place", "sublocation", coded),
    "city": InlineKind("place", "city", coded),
    "state": InlineKind("place", "state", coded),
    "region": InlineKind("place", "region", coded),
    "country": InlineKind("place", "country", coded),
    "virtloc": InlineKind("place", "virtloc", coded),
    "event": InlineKind("event", take=_event),
    "object.title": InlineKind("object", take=coded),
    "chron": InlineKind("date", take=_value),
    "story.date": InlineKind("date", "story.date", _value),
    "money": InlineKind("money", take=_money),
    "num": InlineKind("number", take=_number),
    "frac": InlineKind("span", "frac"),
    "numer": InlineKind("span", "numer"),
    "frac-sep": InlineKind("span", "frac-sep"),
    "denom": InlineKind("span", "denom"),
    "lang": InlineKind("language", take=coded),
    "pronounce": InlineKind("span", "pronounce", _pronounce),
    "classifier": InlineKind("span", "classifier", coded),
    "copyrite": InlineKind("span", "copyrite"),
    "copyrite.year": InlineKind("span", "copyrite.year"),
    "copyrite.holder": InlineKind("span", "copyrite.holder"),
    "byttl": InlineKind("span", "byttl"),
    "postaddr": InlineKind("span", "postaddr"),
    "addressee": InlineKind("span", "addressee"),
    "care.of": InlineKind("span", "care.of"),
    "delivery.point": InlineKind("span", "delivery.point", coded),
    "delivery.office": InlineKind("span", "delivery.office", coded),
    "postcode": InlineKind("span", "postcode", coded),
}
"""Inline elements by local name."""
