"""`docdata` of an NITF document: identity, dates, rights, keywords, identified content.

Spec: NITF 3.6, docdata
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._nitf.doc_rights import read_copyright, read_rights
from newsdoc.formats._nitf.fields import Fields, Handler
from newsdoc.formats._nitf.key_lists import read_identified, read_key_list, read_key_list_item
from newsdoc.formats._nitf.names import words_of
from newsdoc.formats._xml.dates import read_time
from newsdoc.model import Series
from newsdoc.model._makers import (
    make_alternative_id,
    make_concept,
    make_link,
    make_note,
    make_party,
    make_place,
    make_property,
)

EVLOC_PARTS = (("city", "city"), ("county-dist", "county"), ("state-prov", "state"))
"""Attributes of `evloc`, the most specific first, and the type of the concept that each gives."""


def _correction(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    if info := given.pop("info", None):
        fields.add("notes", make_note(text=info, role="correction"))
    target = given.pop("id-string", None) or None
    source = given.pop("regsrc", None) or given.pop("reg-src", None) or None
    if target or source:
        fields.add("links", make_link(rel="correction", guid=target, type=source))
    if given:
        fields.account.attributes(element, given)


def _evloc(element: etree._Element, fields: Fields) -> None:
    get = element.get
    levels = [
        make_concept(name=name, type=kind)
        for attribute, kind in EVLOC_PARTS
        if (name := get(attribute))
    ]
    if country := get("iso-cc"):
        levels.append(make_concept(scheme="iso-cc", code=country, type="country"))
    if fields.account.wanted:
        fields.account.rest(element, "iso-cc", *(attribute for attribute, _ in EVLOC_PARTS))
    if levels:
        first = levels[0]
        fields.add(
            "places",
            make_place(
                name=first.name,
                scheme=first.scheme,
                code=first.code,
                type=first.type,
                rel="evloc",
                broader=tuple(levels[1:]),
            ),
        )


def _doc_id(element: etree._Element, fields: Fields) -> None:
    value, source = element.get("id-string") or None, element.get("regsrc") or None
    if fields.account.wanted:
        fields.account.rest(element, "id-string", "regsrc")
    if value and "guid" in fields.values:
        fields.add(
            "alternative_ids", make_alternative_id(value=value, role="doc-id", scheme=source)
        )
        return
    if value:
        fields.values["guid"] = value
    if source:
        fields.values.setdefault("registry", source)


def _del_list(element: etree._Element, fields: Fields) -> None:
    if fields.account.wanted:
        fields.account.rest(element)
    for child in element[:]:
        name = child.get("src-name") or None
        level = fields.number(child, "level-number")
        if name or level is not None:
            fields.add("sources", make_party(name=name, rank=level))
        if fields.account.wanted:
            fields.account.rest(child, "src-name", "level-number")


def _urgency(element: etree._Element, fields: Fields) -> None:
    number = fields.number(element, "ed-urg")
    if number is not None:
        fields.values.setdefault("urgency", number)
    if fields.account.wanted:
        fields.account.rest(element, "ed-urg")
        fields.account.text(element, element.text)


def _fixture(element: etree._Element, fields: Fields) -> None:
    if value := element.get("fix-id"):
        fields.add("alternative_ids", make_alternative_id(value=value, role="fixture"))
    if fields.account.wanted:
        fields.account.rest(element, "fix-id")


def _date(field: str) -> Handler:
    """Reader of an element with one date."""

    def read(element: etree._Element, fields: Fields) -> None:
        value = element.get("norm")
        if value is not None:
            time = fields.time(element, "norm")
        else:
            time = read_time(element.text)
            if time is None:
                fields.account.value(element, None, element.text, "no date or time of ISO 8601")
        if time is not None:
            if field in fields.values:
                fields.account.value(
                    element, "norm", value or element.text, "a second date of the same kind"
                )
            else:
                fields.values[field] = time
        if fields.account.wanted:
            fields.account.rest(element, "norm")

    return read


def _doc_scope(element: etree._Element, fields: Fields) -> None:
    if value := element.get("scope"):
        fields.add("audiences", make_concept(name=value))
    if fields.account.wanted:
        fields.account.rest(element, "scope")


def read_series(element: etree._Element, fields: Fields) -> None:
    """Read `series`, in `docdata` or in `body.head`."""
    name = element.get("series.name") or None
    part = fields.number(element, "series.part")
    total = fields.number(element, "series.totalpart")
    if name or part is not None or total is not None:
        fields.add("series", Series(name=name, part=part, total=total))
    if fields.account.wanted:
        fields.account.rest(element, "series.name", "series.part", "series.totalpart")
        fields.account.text(element, element.text)


def _ed_msg(element: etree._Element, fields: Fields) -> None:
    text = element.get("info") or words_of(element)
    role = element.get("msg-type") or None
    if (text and not text.isspace()) or role:
        fields.add("notes", make_note(text=text or None, role=role))
    if fields.account.wanted:
        fields.account.rest(element, "info", "msg-type")


def _du_key(element: etree._Element, fields: Fields) -> None:
    key, version = element.get("key"), element.get("version")
    if key:
        if "slugline" in fields.values:
            fields.add(
                "alternative_ids", make_alternative_id(value=key, role="du-key", version=version)
            )
            version = None
        else:
            fields.values["slugline"] = key
    if version:
        if "version" in fields.values:
            fields.account.value(element, "version", version, "a second version")
        else:
            fields.values["version"] = version
    for name in ("generation", "part"):
        if value := element.get(name):
            fields.add("properties", make_property(name=f"du-key.{name}", value=value))
    if fields.account.wanted:
        fields.account.rest(element, "key", "version", "generation", "part")


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
    "doc.copyright": read_copyright,
    "doc.rights": read_rights,
    "key-list": read_key_list,
    "identified-content": read_identified,
    "keyword": read_key_list_item,
}
"""Readers of what stands in `docdata`."""
