"""`head` of an NITF document: title, meta, tobject, docdata, pubdata, revision history.

Every function takes the element and the fields; `HEAD` and `DOCDATA` say which one reads what.

Spec: NITF 3.6, head
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lxml import etree

from newsdoc.formats._nitf.fields import Fields, whole_number
from newsdoc.formats._nitf.names import read_concept, read_event, read_party, read_place, words_of
from newsdoc.formats._xml.dates import read_time
from newsdoc.formats._xml.parse import local_name
from newsdoc.model import (
    AlternativeId,
    Concept,
    Keyword,
    Link,
    Note,
    Party,
    Place,
    Property,
    Publication,
    Revision,
    Rights,
    Series,
    UsageRight,
)

Handler = Callable[[Any, Fields], None]

META_FIELDS: dict[str, str] = {
    "canonical-url": "url",
    "dcterms.created": "created",
    "dcterms.modified": "modified",
    "credit-line": "credit_line",
}
"""Names of `meta` that are a field of the article; all others are properties."""

SLUG_META = "anpa-keyword"
"""The `meta` that has the slug where there is no `du-key`. Spec: ANPA 1312, keyword"""

EVLOC_PARTS = (("city", "city"), ("county-dist", "county"), ("state-prov", "state"))
"""Attributes of `evloc`, the most specific first, and the type of the concept that each gives."""


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
    _each(element, fields, DOCDATA)


def _correction(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    if info := given.pop("info", None):
        fields.add("notes", Note(text=info, role="correction"))
    target = given.pop("id-string", None) or None
    source = given.pop("regsrc", None) or given.pop("reg-src", None) or None
    if target or source:
        fields.add("links", Link(rel="correction", guid=target, type=source))
    if given:
        fields.account.attributes(element, given)


def _evloc(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    levels = []
    for attribute, kind in EVLOC_PARTS:
        if name := given.pop(attribute, None):
            levels.append(Concept(name=name, type=kind))
    if country := given.pop("iso-cc", None):
        levels.append(Concept(scheme="iso-cc", code=country, type="country"))
    if given:
        fields.account.attributes(element, given)
    if levels:
        first = levels[0]
        fields.add(
            "places",
            Place(
                name=first.name,
                scheme=first.scheme,
                code=first.code,
                type=first.type,
                rel="evloc",
                broader=tuple(levels[1:]),
            ),
        )


def _doc_id(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    value = given.pop("id-string", None) or None
    source = given.pop("regsrc", None) or None
    if given:
        fields.account.attributes(element, given)
    if value and "guid" in fields.values:
        fields.add("alternative_ids", AlternativeId(value=value, role="doc-id", scheme=source))
        return
    if value:
        fields.values["guid"] = value
    if source:
        fields.values.setdefault("registry", source)


def _del_list(element: etree._Element, fields: Fields) -> None:
    if fields.account.wanted:
        fields.account.attributes(element, dict(element.items()))
    for child in element:
        own = dict(child.items())
        name = own.pop("src-name", None) or None
        level = fields.number(child, own, "level-number")
        if name or level is not None:
            fields.add("sources", Party(name=name, rank=level))
        if own:
            fields.account.attributes(child, own)


def _urgency(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    number = fields.number(element, given, "ed-urg")
    if number is not None:
        fields.values.setdefault("urgency", number)
    if given:
        fields.account.attributes(element, given)
    fields.account.text(element, element.text)


def _fixture(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    if value := given.pop("fix-id", None):
        fields.add("alternative_ids", AlternativeId(value=value, role="fixture"))
    if given:
        fields.account.attributes(element, given)


def _date(field: str) -> Handler:
    """Reader of an element with one date."""

    def read(element: etree._Element, fields: Fields) -> None:
        given = dict(element.items())
        value = given.get("norm") or element.text
        time = fields.time(element, given, "norm") if "norm" in given else read_time(element.text)
        if time is None and "norm" not in given:
            fields.account.value(element, None, element.text, "no date or time of ISO 8601")
        if time is not None:
            if field in fields.values:
                fields.account.value(element, "norm", value, "a second date of the same kind")
            else:
                fields.values[field] = time
        if given:
            fields.account.attributes(element, given)

    return read


def _doc_scope(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    if value := given.pop("scope", None):
        fields.add("audiences", Concept(name=value))
    if given:
        fields.account.attributes(element, given)


def read_series(element: etree._Element, fields: Fields) -> None:
    """Read `series`, in `docdata` or in `body.head`."""
    given = dict(element.items())
    name = given.pop("series.name", None) or None
    part = fields.number(element, given, "series.part")
    total = fields.number(element, given, "series.totalpart")
    if name or part is not None or total is not None:
        fields.add("series", Series(name=name, part=part, total=total))
    if given:
        fields.account.attributes(element, given)
    fields.account.text(element, element.text)


def _ed_msg(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    text = given.pop("info", None) or words_of(element)
    role = given.pop("msg-type", None) or None
    if (text and not text.isspace()) or role:
        fields.add("notes", Note(text=text or None, role=role))
    if given:
        fields.account.attributes(element, given)


def _du_key(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    key = given.pop("key", None)
    version = given.pop("version", None)
    if key:
        if "slugline" in fields.values:
            fields.add("alternative_ids", AlternativeId(value=key, role="du-key", version=version))
            version = None
        else:
            fields.values["slugline"] = key
    if version:
        if "version" in fields.values:
            fields.account.value(element, "version", version, "a second version")
        else:
            fields.values["version"] = version
    for name in ("generation", "part"):
        if value := given.pop(name, None):
            fields.add("properties", Property(name=f"du-key.{name}", value=value))
    if given:
        fields.account.attributes(element, given)


def _copyright(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    year = given.pop("year", None) or None
    holder = given.pop("holder", None)
    party = Party(name=holder) if holder else None
    if year or party:
        fields.add("copyrights", Rights(year=year, holder=party))
    if given:
        fields.account.attributes(element, given)


def _rights(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    start = fields.time(element, given, "startdate")
    end = fields.time(element, given, "enddate")
    properties = tuple(
        Property(name=name, value=value)
        for name in ("location-code", "code-source")
        if (value := given.pop(name, None))
    )
    made = UsageRight(
        usage_type=given.pop("type", None) or None,
        holder=given.pop("owner", None) or None,
        agent=given.pop("agent", None) or None,
        geography=given.pop("geography", None) or None,
        limitations=given.pop("limitations", None) or None,
        start=start,
        end=end,
        properties=properties,
    )
    if given:
        fields.account.attributes(element, given)
    if made != UsageRight():
        fields.add("usages", made)


def _key_list(element: etree._Element, fields: Fields) -> None:
    if fields.account.wanted:
        fields.account.attributes(element, dict(element.items()))
        fields.account.stray(element)
    for child in element:
        own = dict(child.items())
        key = own.pop("key", None) or words_of(child)
        if key and not key.isspace():
            fields.add("keywords", Keyword(text=key))
        if own:
            fields.account.attributes(child, own)


def _identified(element: etree._Element, fields: Fields) -> None:
    account = fields.account
    if account.wanted:
        account.attributes(element, dict(element.items()))
        account.stray(element)
    for child in element:
        found: Any = None
        match local_name(child.tag):
            case "person":
                field, found = "people", read_party(child, account)
            case "org":
                field, found = "organisations", read_party(child, account)
            case "location" | "virtloc":
                field, found = "places", read_place(child, account)
            case "event":
                field, found = "events", read_event(child, account)
            case "object.title":
                field, found = "objects", read_concept(child, account)
            case "classifier" | "function":
                field, found = "subjects", read_concept(child, account)
            case _:
                account.element(child)
                continue
        if found is not None:
            fields.add(field, found)


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


def _key_list_item(element: etree._Element, fields: Fields) -> None:
    """A `keyword` without its list."""
    own = dict(element.items())
    if key := own.pop("key", None) or words_of(element):
        fields.add("keywords", Keyword(text=key))
    if own:
        fields.account.attributes(element, own)


DOCDATA: dict[str, Handler] = {
    "correction": _correction,
    "evloc": _evloc,
    "doc-id": _doc_id,
    "del-list": _del_list,
    "urgency": _urgency,
    "fixture": _fixture,
    "date.issue": _date("published"),
    "date.release": _date("release"),
    "date.expire": _date("expires"),
    "doc-scope": _doc_scope,
    "series": read_series,
    "ed-msg": _ed_msg,
    "du-key": _du_key,
    "doc.copyright": _copyright,
    "doc.rights": _rights,
    "key-list": _key_list,
    "identified-content": _identified,
    # Where files of the wild put what belongs beside docdata:
    "pubdata": _pubdata,
    "revision-history": _revision,
    "tobject": _tobject,
    "keyword": _key_list_item,
}
"""Readers of what stands in `docdata`."""


HEAD: dict[str, Handler] = {
    **DOCDATA,
    "title": _title,
    "meta": _meta,
    "tobject": _tobject,
    "iim": _iim,
    "docdata": _docdata,
}
"""Readers of what stands in `head`."""
