"""`docdata` of an NITF document: identity, dates, rights, keywords, identified content.

Spec: NITF 3.6, docdata
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from newsdoc.formats._nitf.fields import Fields, Handler
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
    Rights,
    Series,
    UsageRight,
)

EVLOC_PARTS = (("city", "city"), ("county-dist", "county"), ("state-prov", "state"))
"""Attributes of `evloc`, the most specific first, and the type of the concept that each gives."""


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
    "keyword": _key_list_item,
}
"""Readers of what stands in `docdata`."""
