"""`head` of an NITF document: title, meta, tobject, iim, pubdata, revision history.

Every function takes the element and the fields; `HEAD` says which one reads what.

Spec: NITF 3.6, head
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from newsdoc.formats._nitf.docdata import DOCDATA
from newsdoc.formats._nitf.fields import Fields, Handler, whole_number
from newsdoc.formats._nitf.names import words_of
from newsdoc.formats._nitf.tobject import read_tobject
from newsdoc.formats._xml.dates import read_time
from newsdoc.formats._xml.parse import LOCAL_NAMES
from newsdoc.model import Link, Publication, Revision
from newsdoc.model._makers import make_property

META_FIELDS: dict[str, str] = {
    "canonical-url": "url",
    "dcterms.created": "created",
    "dcterms.modified": "modified",
    "credit-line": "credit_line",
}
"""Names of `meta` that are a field of the article; all others are properties."""

_TOLD_BY_META = {
    **dict.fromkeys(("anpa-keyword", "slug", "slugline"), "slug_meta"),
    **dict.fromkeys(("language", "lang", "content-language", "dc.language"), "language_meta"),
    **dict.fromkeys(("keywords", "keyword", "news_keywords", "dc.subject"), "keywords_meta"),
}
"""Names of the `meta` that tells the slug, the language or the keywords where no element of its own
does. Spec: ANPA 1312, keyword; HTML, standard metadata names"""


def read_head(element: etree._Element, fields: Fields) -> None:
    """Read `head`."""
    if fields.account.wanted:
        fields.account.stray(element)
        fields.account.rest(element)
    _each(element, fields, HEAD)


def _each(element: etree._Element, fields: Fields, table: dict[str, Handler]) -> None:
    find = table.get
    for child in element[:]:
        tag: Any = child.tag
        handler = find(tag) or find(LOCAL_NAMES[tag])
        if handler is None:
            fields.account.element(child)
        else:
            handler(child, fields)


def _title(element: etree._Element, fields: Fields) -> None:
    text = words_of(element)
    if text is None:
        return
    if "title" in fields.values:
        fields.account.text(element, text)
        return
    fields.values["title"] = text
    if fields.account.wanted:
        fields.account.rest(element)


def _meta(element: etree._Element, fields: Fields) -> None:
    get = element.get
    name, value, kind = get("name"), get("content") or None, get("http-equiv") or None
    if fields.account.wanted:
        fields.account.rest(element, "name", "content", "http-equiv")
    if name in META_FIELDS and value and not kind:
        field = META_FIELDS[name]
        if field not in fields.values:
            found: Any = read_time(value) if field in ("created", "modified") else value
            if found is not None:
                fields.values[field] = found
                return
    if name or kind:
        rel = "http-equiv" if kind else None
        fields.add(
            "properties",
            make_property(
                name=name or kind or "",
                value=value,
                rel=rel,
                value_type=kind if name and kind else None,
            ),
        )
        told = _TOLD_BY_META.get((name or kind or "").lower())
        if told is not None and value:
            fields.values.setdefault(told, value)
    elif value:
        fields.add("properties", make_property(name="meta", value=value))


def _iim(element: etree._Element, fields: Fields) -> None:
    wanted = fields.account.wanted
    sets = []
    for child in element[:]:
        number = child.get("num")
        if number:
            sets.append(make_property(name=number, value=child.get("value") or None))
        if wanted:
            fields.account.rest(child, "num", *(("value",) if number else ()))
    version = element.get("ver") or None
    if wanted:
        fields.account.rest(element, "ver")
    if sets or version:
        fields.add("properties", make_property(name="iim", value=version, properties=tuple(sets)))


def _docdata(element: etree._Element, fields: Fields) -> None:
    if element.keys():
        status = element.get("management-status")
        if status and not status.isspace():
            fields.values["status"] = status.strip().lower()
        former = element.get("management-doc-idref") or None
        role = element.get("management-idref-status") or None
        if former or role:
            fields.add("links", Link(rel="management-doc-idref", guid=former, role=role))
    if fields.account.wanted:
        fields.account.rest(
            element, "management-status", "management-doc-idref", "management-idref-status"
        )
        fields.account.stray(element)
    _each(element, fields, _IN_DOCDATA)


_NO_PUBLICATION = Publication()
_UNITS = {"word": "word_count", "words": "word_count", "character": "char_count"}


def _pubdata(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    unit = given.pop("unit-of-measure", None) or None
    length: int | float | None = None
    if value := given.pop("item-length", None):
        length = whole_number(value)
        if length is None:
            fields.account.value(element, "item-length", value, "no whole number")
        elif str(length) != value.strip():
            fields.account.value(element, "item-length", value, "number with leading zeros")
        field = _UNITS.get(unit or "")
        if length is not None and field is not None and field not in fields.values:
            fields.values[field] = length
            if not any(given.values()):
                return
    given.pop("date.publication", None)
    properties = tuple(
        make_property(name=name, value=value)
        for name in ("issue", "edition.area", "id")
        if (value := given.pop(name, None))
    )
    made = Publication(
        kind=given.pop("type", None) or None,
        published=fields.time(element, "date.publication"),
        name=given.pop("name", None) or None,
        issn=given.pop("issn", None) or None,
        volume=given.pop("volume", None) or None,
        number=given.pop("number", None) or None,
        edition=given.pop("edition.name", None) or None,
        section=given.pop("position.section", None) or None,
        page=given.pop("position.sequence", None) or None,
        url=given.pop("ex-ref", None) or None,
        length=length,
        length_unit=unit,
        properties=properties,
    )
    if given:
        fields.account.attributes(element, given)
    if made != _NO_PUBLICATION:
        fields.add("publications", made)


def _revision(element: etree._Element, fields: Fields) -> None:
    get = element.get
    name, action = get("name") or None, get("function") or None
    when, comment = fields.time(element, "norm"), get("comment") or words_of(element)
    if fields.account.wanted:
        fields.account.rest(element, "name", "function", "norm", "comment")
    if name or action or when is not None or comment is not None:
        fields.add("revisions", Revision(name=name, action=action, when=when, comment=comment))


_IN_DOCDATA: dict[str, Handler] = {
    **DOCDATA,
    # What belongs beside docdata, and files of the wild put into it:
    "pubdata": _pubdata,
    "revision-history": _revision,
    "tobject": read_tobject,
}

HEAD: dict[str, Handler] = {
    **_IN_DOCDATA,
    "title": _title,
    "meta": _meta,
    "iim": _iim,
    "docdata": _docdata,
}
"""Readers of what stands in `head`."""
