"""What parties, places and events have beyond other concepts: their details and contacts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from newsdoc.formats.newsml_g2._concepts import NO_DETAILS, ChildReader, read_concept
from newsdoc.formats.newsml_g2._contacts import read_contacts, read_poi_address
from newsdoc.formats.newsml_g2._names import LOCAL
from newsdoc.formats.newsml_g2._reading import Fields, Reading, attribute, attributes_of, tree
from newsdoc.formats.newsml_g2._shapes import shape_reader
from newsdoc.model import Concept, Event, Party, Place, Property, Symbol
from newsdoc.model._makers import make_concept, make_party, make_property
from newsdoc.model.names import PartyKind


def party(r: Reading, element: Any) -> Party:
    """A person or an organisation. Spec: NewsML-G2 2.35, FlexPartyPropType"""
    found: Party = read_concept(r, element, party_of, PARTY)
    return found


def place(r: Reading, element: Any) -> Place:
    """A place. Spec: NewsML-G2 2.35, FlexLocationPropType"""
    return read_concept(r, element, Place, PLACE)


def event(r: Reading, element: Any) -> Event:
    """An event. Spec: NewsML-G2 2.35, eventDetails"""
    return read_concept(r, element, Event, EVENT)


def party_of(**fields: Any) -> Party:
    """A party; attributes that only parties have are fields of their own."""
    properties = fields.get("properties")
    if properties:
        rest = []
        for one in properties:
            field = _PARTY_ATTRIBUTES.get(one.name)
            if field is not None and field not in fields:
                fields[field] = one.value
            else:
                rest.append(one)
        fields["properties"] = tuple(rest)
    return make_party(**fields)


_PARTY_ATTRIBUTES = {
    "@jobtitle": "job_title",
    "@honorific": "honorific",
    "@given_name": "given_name",
    "@family_name": "family_name",
}


def _details(
    r: Reading, element: Any, fields: Fields, readers: dict[str, ChildReader], name: str
) -> None:
    """Read the children of a details element; unknown ones are kept under its name."""
    rest: list[Property] = [attribute(k, v) for k, v in element.items() if v]
    for child in element[:]:
        reader = readers.get(LOCAL[child.tag])
        if reader is not None:
            reader(r, child, fields)
        else:
            rest.append(tree(child))
    if rest:
        fields.setdefault("properties", []).append(make_property(name=name, properties=tuple(rest)))
    if r.wanted:
        r.account.stray(element)


def _party_details(kind: PartyKind, name: str, readers: dict[str, ChildReader]) -> ChildReader:
    def read(r: Reading, element: Any, fields: Fields) -> None:
        fields["kind"] = kind
        _details(r, element, fields, readers, name)

    return read


def _time_reader(field: str) -> ChildReader:
    def read(r: Reading, element: Any, fields: Fields) -> None:
        found = r.time(element)
        if found is not None:
            fields[field] = found
        r.left(element)

    return read


def _affiliation(r: Reading, element: Any, fields: Fields) -> None:
    found = read_concept(r, element, party_of, PARTY)
    fields.setdefault("affiliations", []).append(found)


def _instrument(r: Reading, element: Any, fields: Fields) -> None:
    """Read `hasInstrument`: a ticker symbol."""
    given = attributes_of(element)
    symbol = given.pop("symbol", None)
    if not symbol:
        r.left(element)
        return
    fields.setdefault("symbols", []).append(
        Symbol(
            symbol=symbol,
            exchange=given.pop("market", None) or None,
            kind=given.pop("type", None) or None,
            properties=tuple(attribute(k, v) for k, v in given.items() if v),
        )
    )


def _place_details(name: str) -> ChildReader:
    def read(r: Reading, element: Any, fields: Fields) -> None:
        _details(r, element, fields, _PLACE_PARTS, name)

    return read


def _dates(r: Reading, element: Any, fields: Fields) -> None:
    """Read `dates` of an event."""
    rest: list[Property] = []
    for child in element[:]:
        name = LOCAL[child.tag]
        if name in ("start", "end"):
            found = r.time(child)
            if found is not None:
                fields[name] = found
        elif name == "duration":
            fields["duration"] = r.text(child)
        else:
            rest.append(tree(child))
            continue
        rest += [attribute(k, v) for k, v in child.items() if v]
    if rest:
        fields.setdefault("properties", []).append(
            make_property(name="dates", properties=tuple(rest))
        )


def _list_reader(field: str, read_one: Callable[[Reading, Any], Concept]) -> ChildReader:
    def read(r: Reading, element: Any, fields: Fields) -> None:
        fields.setdefault(field, []).append(read_one(r, element))

    return read


def _event_details(r: Reading, element: Any, fields: Fields) -> None:
    _details(r, element, fields, _EVENT_PARTS, "eventDetails")


_PERSON_PARTS: dict[str, ChildReader] = {
    "born": _time_reader("born"),
    "died": _time_reader("died"),
    "affiliation": _affiliation,
    "contactInfo": read_contacts,
}
_ORGANISATION_PARTS: dict[str, ChildReader] = {
    "founded": _time_reader("born"),
    "dissolved": _time_reader("died"),
    "affiliation": _affiliation,
    "contactInfo": read_contacts,
    "hasInstrument": _instrument,
}
_PLACE_PARTS: dict[str, ChildReader] = {
    "position": shape_reader("point"),
    "line": shape_reader("line"),
    "polygon": shape_reader("polygon"),
    "circle": shape_reader("circle"),
    "contactInfo": read_contacts,
    "address": read_poi_address,
}
PARTY: dict[str, ChildReader] = {
    "personDetails": _party_details("person", "personDetails", _PERSON_PARTS),
    "organisationDetails": _party_details(
        "organisation", "organisationDetails", _ORGANISATION_PARTS
    ),
    "hasInstrument": _instrument,
}
"""Children that only parties have."""
PLACE: dict[str, ChildReader] = {
    "geoAreaDetails": _place_details("geoAreaDetails"),
    "POIDetails": _place_details("POIDetails"),
}
"""Children that only places have."""
EVENT: dict[str, ChildReader] = {"eventDetails": _event_details}
"""Children that only events have."""
_EVENT_PARTS: dict[str, ChildReader] = {
    "dates": _dates,
    "location": _list_reader("places", place),
    "participant": _list_reader("participants", party),
    "subject": _list_reader(
        "subjects", lambda r, element: read_concept(r, element, make_concept, NO_DETAILS)
    ),
    "contactInfo": read_contacts,
}

__all__ = [
    "EVENT",
    "PARTY",
    "PLACE",
    "event",
    "party",
    "place",
]
