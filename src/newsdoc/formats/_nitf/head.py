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
from newsdoc.formats._xml.dates import read_time
from newsdoc.formats._xml.parse import local_name
from newsdoc.model import (
    Concept,
    Link,
    Property,
    Publication,
    Revision,
)

META_FIELDS: dict[str, str] = {
    "canonical-url": "url",
    "dcterms.created": "created",
    "dcterms.modified": "modified",
    "credit-line": "credit_line",
}
"""Names of `meta` that are a field of the article; all others are properties."""

SLUG_META = "anpa-keyword"
"""The `meta` that has the slug where there is no `du-key`. Spec: ANPA 1312, keyword"""


def read_head(element: etree._Element, fields: Fields) -> None:
    """Read `head`."""
    if fields.account.wanted:
        fields.account.stray(element)
        fields.account.attributes(element, dict(element.items()))
    _each(element, fields, HEAD)


def _each(element: etree._Element, fields: Fields, table: dict[str, Handler]) -> None:
    for child in element:
        tag: Any = child.tag
        handler = table.get(tag) or table.get(local_name(tag))
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
        fields.account.attributes(element, dict(element.items()))


def _meta(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    name = given.pop("name", None)
    value = given.pop("content", None) or None
    kind = given.pop("http-equiv", None) or None
    if given:
        fields.account.attributes(element, given)
    if name in META_FIELDS and value and not kind:
        field = META_FIELDS[name]
        if field not in fields.values:
            found: Any = read_time(value) if field in ("created", "modified") else value
            if found is not None:
                fields.values[field] = found
                return
    if name or kind:
        rel = "http-equiv" if kind else None
        made = Property(name=name or kind or "", value=value, rel=rel)
        if name and kind:
            made = Property(name=name, value=value, rel=rel, value_type=kind)
        fields.add("properties", made)
        if name == SLUG_META and value:
            fields.values.setdefault("slug_meta", value)
    elif value:
        fields.add("properties", Property(name="meta", value=value))


def _tobject(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    kind = given.pop("tobject.type", None)
    if kind:
        fields.add("genres", Concept(name=kind, type="tobject.type"))
    if given:
        fields.account.attributes(element, given)
    fields.account.stray(element)
    for child in element:
        name = local_name(child.tag)
        own = dict(child.items())
        if name == "tobject.property":
            if kind := own.pop("tobject.property.type", None):
                fields.add("genres", Concept(name=kind))
        elif name == "tobject.subject":
            subject = _subject(own)
            if subject is not None:
                fields.add("subjects", subject)
        else:
            fields.account.element(child)
            continue
        if own:
            fields.account.attributes(child, own)
        if fields.account.wanted:
            for inner in child:
                fields.account.element(inner)
            fields.account.text(child, child.text)


def _subject(own: dict[str, str]) -> Concept | None:
    """A subject with its names by level: the most specific one is its name."""
    scheme = own.pop("tobject.subject.ipr", None) or None
    code = own.pop("tobject.subject.refnum", None) or None
    letters = own.pop("tobject.subject.code", None) or None
    levels = []
    for level in ("type", "matter", "detail"):
        name = own.pop(f"tobject.subject.{level}", None)
        if name:
            levels.append((level, name))
    same_as = (Concept(code=letters),) if letters else ()
    if not levels:
        if code or same_as or scheme:
            return Concept(scheme=scheme, code=code, same_as=same_as)
        return None
    levels.reverse()
    # The level is told by the number of broader names; a type says it where some are missing.
    regular = [level for level, _ in levels] == ["detail", "matter", "type"][-len(levels) :]
    return Concept(
        scheme=scheme,
        code=code,
        name=levels[0][1],
        type=None if regular else levels[0][0],
        broader=tuple(
            Concept(name=name, type=None if regular else level) for level, name in levels[1:]
        ),
        same_as=same_as,
    )


def _iim(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    sets = []
    for child in element:
        own = dict(child.items())
        number = own.pop("num", None)
        if number:
            sets.append(Property(name=number, value=own.pop("value", None) or None))
        if own:
            fields.account.attributes(child, own)
    version = given.pop("ver", None) or None
    if given:
        fields.account.attributes(element, given)
    if sets or version:
        fields.add("properties", Property(name="iim", value=version, properties=tuple(sets)))


def _docdata(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    status = given.pop("management-status", None)
    if status and not status.isspace():
        fields.values["status"] = status.strip().lower()
    former = given.pop("management-doc-idref", None) or None
    role = given.pop("management-idref-status", None) or None
    if former or role:
        fields.add("links", Link(rel="management-doc-idref", guid=former, role=role))
    if given:
        fields.account.attributes(element, given)
    fields.account.stray(element)
    _each(element, fields, _IN_DOCDATA)


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
    properties = tuple(
        Property(name=name, value=value)
        for name in ("issue", "edition.area", "id")
        if (value := given.pop(name, None))
    )
    made = Publication(
        kind=given.pop("type", None) or None,
        published=fields.time(element, given, "date.publication"),
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
    if made != Publication():
        fields.add("publications", made)


def _revision(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    made = Revision(
        name=given.pop("name", None) or None,
        action=given.pop("function", None) or None,
        when=fields.time(element, given, "norm"),
        comment=given.pop("comment", None) or words_of(element),
    )
    if given:
        fields.account.attributes(element, given)
    if made != Revision():
        fields.add("revisions", made)


_IN_DOCDATA: dict[str, Handler] = {
    **DOCDATA,
    # What belongs beside docdata, and files of the wild put into it:
    "pubdata": _pubdata,
    "revision-history": _revision,
    "tobject": _tobject,
}

HEAD: dict[str, Handler] = {
    **_IN_DOCDATA,
    "title": _title,
    "meta": _meta,
    "iim": _iim,
    "docdata": _docdata,
}
"""Readers of what stands in `head`."""
