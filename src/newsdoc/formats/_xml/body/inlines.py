"""What inline elements mean: element and attributes to `Mark`, for XHTML, bare HTML and NITF.

The vocabularies share one table, since files mix them and hardly any name has two meanings. Names
are local and lower case.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
from lxml import etree

from newsdoc.model import Concept, Mark, MarkKind
from newsdoc.model._makers import changed, make_concept, make_mark, make_span

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

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


_KINDS: tuple[MarkKind, ...] = (
    "person",
    "organisation",
    "place",
    "event",
    "object",
    "date",
    "number",
    "money",
    "language",
    "dateline",
    "byline",
    "credit",
)
_NAMED_KINDS: dict[str, MarkKind] = {kind: kind for kind in _KINDS}
"""Kinds that a `span` may name by `data-kind`, as newsdoc writes them in HTML."""


def data_fields(given: Given) -> dict[str, Any]:
    """Fields of a mark from the `data-` attributes that newsdoc writes in HTML."""
    fields: dict[str, Any] = {}
    kind = given.get("data-kind")
    if kind in _NAMED_KINDS:
        fields["kind"] = _NAMED_KINDS[given.pop("data-kind")]
    for name in ("value", "unit", "href", "title", "rel"):
        if (value := given.pop(f"data-{name}", None)) is not None:
            fields[name] = value
    concept: dict[str, Any] = {
        name: given.pop(f"data-{name}")
        for name in ("scheme", "code", "uri", "name", "type")
        if f"data-{name}" in given
    }
    if concept:
        fields["concept"] = Concept(**concept)
    return fields


EMPHASIS_CLASSES: dict[str, MarkKind] = {
    "bold": "strong",
    "strong": "strong",
    "italic": "emphasis",
    "underscore": "underline",
    "underline": "underline",
    "strike": "strike",
    "superscript": "superscript",
    "subscript": "subscript",
    "small": "small",
    "code": "code",
}
"""What the first word of the class of an `em` says: NITF has no other elements for these."""

SPAN_CLASSES: dict[str, MarkKind] = {
    "dateline": "dateline",
    "byline": "byline",
    "credit": "credit",
}
"""Classes of a `span` that name what its words are."""

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


def mark_of(kind: InlineKind, name: str, given: Given, start: int, end: int) -> Mark | None:
    """The mark that an inline element makes on `start` to `end`; None where it says nothing.

    What is not taken of `given` stays in it.
    """
    if not given:
        if not kind.bare or start == end:
            return None
        return make_mark(span=make_span(start, end), kind=kind.mark, role=kind.role)
    mark: MarkKind = kind.mark
    if mark == "link" and len(given) == 1 and given.get("href"):  # nine links of ten
        return make_mark(span=make_span(start, end), kind=mark, href=given.pop("href"))
    role = given.pop("class", None)
    if role is not None:
        role = " ".join(role.split()) or None
        if role is not None:
            first, _, rest = role.partition(" ")
            if name == "em" and first in EMPHASIS_CLASSES:
                mark, role = EMPHASIS_CLASSES[first], rest or None
            elif name == "span" and first in SPAN_CLASSES:
                mark, role = SPAN_CLASSES[first], rest or None
    if kind.role is not None:
        role = f"{kind.role} {role}" if role else kind.role
    fields = kind.take(given) if kind.take is not None else {}
    language = None
    if given:
        if any(key.startswith("data-") for key in given):
            found = data_fields(given)
            mark = found.pop("kind", mark)
            fields.update(found)
        language = take_language(given)
    if mark == "span" and role is None and not any(fields.values()):
        if not language:
            return None
        mark = "language"
    if start == end and not any(
        fields.get(field) for field in ("href", "concept", "value", "title")
    ):
        return None
    return make_mark(span=make_span(start, end), kind=mark, role=role, language=language, **fields)


def take_language(given: Given) -> str | None:
    """Take the language of an element; None where it says none."""
    language = given.pop(XML_LANG, None) or given.pop("xml:lang", None)
    if language:
        given.pop("lang", None)
        return language
    return given.pop("lang", None) or None


def alternative_codes(element: etree._Element, mark: Mark) -> Mark:
    """The mark with the further codes that NITF's `alt-code` children of the element give."""
    codes = [
        Concept(scheme=child.get("idsrc"), code=child.get("value"))
        for child in element
        if str(child.tag).endswith("alt-code")
    ]
    if not codes:
        return mark
    concept = mark.concept or Concept()
    return changed(mark, concept=changed(concept, same_as=tuple(codes)))
