"""Details of parties, places and events as elements."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from newsdoc.formats._xml.escape import quoted
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.formats.newsml_g2._names import OWN_PREFIX
from newsdoc.formats.newsml_g2._write_concepts import (
    ADDRESS_PART,
    BASE,
    SUBJECT,
    Flex,
    write_concept,
)
from newsdoc.formats.newsml_g2._write_values import (
    POWER,
    any_time,
    attribute,
    closed_attributes,
    is_duration,
    is_iri,
    is_qcode,
    is_qcodes,
    properties_attributes,
)
from newsdoc.formats.newsml_g2._writing import Writing, elements, own, pairs
from newsdoc.model import Address, Concept, Contact, Event, Party, Place, Position, Property, Symbol


def _opened(w: Writing, tag: str, rest: Sequence[Property]) -> tuple[int, list[Property]]:
    """Open a details element: its kept attributes; gives where it starts, and its kept elements."""
    at = len(w.out)
    kept = [inner for one in rest if one.name == tag for inner in one.properties]
    write = closed_attributes if tag == "eventDetails" else properties_attributes
    w.out.append(f"<{tag}{write(POWER, pairs(kept))}")
    return at, elements(kept)


def _closed(w: Writing, tag: str, at: int, kept: Sequence[Property]) -> None:
    """Close it, after what was kept; without content it is an empty element."""
    w.out.extend(own(one) for one in kept)
    if len(w.out) == at + 1:
        w.out[at] += "/>"
    else:
        w.out[at] += ">"
        w.out.append(f"</{tag}>")


def party_details(
    w: Writing, party: Party, rest: Sequence[Property], only: str | None = None
) -> None:
    """`personDetails` or `organisationDetails`, where there is anything to say.

    With `only` there is room for the one of them, and nothing is written of a party that is not so.
    """
    names = {one.name for one in rest}
    facts = party.born or party.died or party.affiliations or party.contacts
    if party.kind == "organisation" or party.symbols or "organisationDetails" in names:
        tag, start, end = "organisationDetails", "founded", "dissolved"
    elif party.kind == "person" or facts or "personDetails" in names:
        tag, start, end = "personDetails", "born", "died"
    else:
        return
    if only is not None and tag != only:
        return
    at, kept = _opened(w, tag, rest)
    for name, time in ((start, party.born), (end, party.died)):
        text = any_time(time)
        if text is not None:
            w.out.append(f"<{name}>{text}</{name}>")
    for affiliation in party.affiliations:
        _affiliation(w, affiliation)
    _contacts(w, party.contacts)
    if tag == "organisationDetails":
        for symbol in party.symbols:
            _symbol(w, symbol)
    _closed(w, tag, at, kept)


def _affiliation(w: Writing, party: Party) -> None:
    write_concept(w, "affiliation", party, AFFILIATION)


def _symbol(w: Writing, symbol: Symbol) -> None:
    """Append `hasInstrument`; of all elements this one takes no attributes but its own."""
    head = f' symbol="{quoted(symbol.symbol)}"'
    if symbol.exchange is not None and is_qcode(symbol.exchange):
        head += f' market="{quoted(symbol.exchange)}"'
    if symbol.kind is not None and is_qcodes(symbol.kind):
        head += f' type="{quoted(symbol.kind)}"'
    known = {**POWER, **_SYMBOL}
    kept = pairs(symbol.properties)
    w.out.append(f"<hasInstrument{head}{closed_attributes(known, kept)}/>")


_SYMBOL = {
    "symbolsrc": "qcode",
    "symbolsrcuri": "iri",
    "marketuri": "iri",
    "marketlabel": "any",
    "marketlabelsrc": "qcode",
    "marketlabelsrcuri": "iri",
    "typeuri": "iri",
    "rank": "count",
}

_WAYS = {"email": "email", "im": "im", "phone": "phone", "web": "web", "note": "note"}


def _contacts(w: Writing, contacts: Sequence[Contact]) -> None:
    if not contacts:
        return
    at = len(w.out)
    w.out.append("<contactInfo>")
    for contact in contacts:
        role = "" if contact.role is None else attribute("role", "qcodes", contact.role)
        if contact.kind == "address":
            if contact.address is not None:
                _address(w, contact.address, role)
            continue
        if contact.value is None:
            continue
        tag = _WAYS.get(contact.kind, "fax")
        if tag == "web" and not is_iri(contact.value):
            continue
        if tag == "note":
            w.rich(tag, contact.value, (), role)
        else:
            w.out.append(f"<{tag}{role}>{escaped(contact.value)}</{tag}>")
    if len(w.out) == at + 1:
        w.out.pop()
    else:
        w.out.append("</contactInfo>")


def _address(w: Writing, address: Address, role: str) -> None:
    w.out.append(f"<address{role}>")
    for line in address.lines:
        w.line("line", line)
    for name in ("locality", "area", "country"):
        parts = [concept for concept in address.concepts if concept.rel == name]
        value = getattr(address, name)
        if value is not None and not (parts and value in (parts[0].name, parts[0].code)):
            parts.insert(0, Concept(name=value))
        for concept in parts[:1] if name == "country" else parts:
            write_concept(w, name, concept, ADDRESS_PART, without="rel")
    if address.postal_code is not None:
        w.line("postalCode", address.postal_code)
    region = next((c for c in address.concepts if c.rel == "worldRegion"), None)
    if region is not None:
        write_concept(w, "worldRegion", region, ADDRESS_PART, without="rel")
    w.out.append("</address>")


def place_details(w: Writing, place: Place, rest: Sequence[Property]) -> None:
    """`POIDetails` for what has an address, else `geoAreaDetails`, where there is anything to say."""
    names = {one.name for one in rest}
    shaped = place.shape is not None and place.positions
    if place.contacts or "POIDetails" in names or _is_poi(place):
        if not (place.contacts or shaped or "POIDetails" in names):
            return
        at, kept = _opened(w, "POIDetails", rest)
        if place.shape == "point" and place.positions:
            _position(w, place.positions[0])
        addresses = [c for c in place.contacts if c.kind == "address"]
        contacts = list(place.contacts)
        if addresses and contacts[0] is addresses[0] and addresses[0].address is not None:
            role = addresses[0].role
            _address(
                w,
                addresses[0].address,
                "" if role is None else attribute("role", "qcodes", role),
            )
            contacts = contacts[1:]
        _contacts(w, contacts)
        _closed(w, "POIDetails", at, kept)
    elif shaped or "geoAreaDetails" in names:
        at, kept = _opened(w, "geoAreaDetails", rest)
        _shape(w, place)
        _closed(w, "geoAreaDetails", at, kept)


def _is_poi(place: Place) -> bool:
    return place.type is not None and place.type.rpartition(":")[2].lower() == "poi"


def _shape(w: Writing, place: Place) -> None:
    points = place.positions
    if not points:
        return
    if place.shape == "point":
        _position(w, points[0])
        return
    head = ""
    if place.shape == "circle":
        if place.radius is None:
            return
        head = f' radius="{place.radius}"'
        if place.radius_unit is not None:
            if not is_qcode(place.radius_unit):
                return
            head += f' radunit="{quoted(place.radius_unit)}"'
        points = points[:1]
    w.out.append(f"<{place.shape}{head}>")
    for point in points:
        _position(w, point)
    w.out.append(f"</{place.shape}>")


def _position(w: Writing, position: Position) -> None:
    head = f' latitude="{_decimal(position.latitude)}" longitude="{_decimal(position.longitude)}"'
    if position.altitude is not None:
        altitude = position.altitude
        if altitude == int(altitude):
            head += f' altitude="{int(altitude)}"'
        else:
            head += f' {OWN_PREFIX}:altitude="{altitude}"'
    w.out.append(f"<position{head}/>")


def _decimal(value: float) -> str:
    """The number without an exponent, which `xs:decimal` does not know."""
    text = repr(value)
    return text if "e" not in text else f"{value:.15f}".rstrip("0")


def event_details(w: Writing, event: Event, rest: Sequence[Property]) -> None:
    """`eventDetails`, where the event has a start; the schema asks for one."""
    start = any_time(event.start)
    if start is None:
        return
    at, kept = _opened(w, "eventDetails", rest)
    w.out.append(f"<dates><start>{start}</start>")
    end = any_time(event.end)
    if end is not None:
        w.out.append(f"<end>{end}</end>")
    elif event.duration is not None and is_duration(event.duration):
        w.out.append(f"<duration>{event.duration}</duration>")
    w.out.append("</dates>")
    for concept in event.subjects:
        write_concept(w, "subject", concept, SUBJECT)
    for place in event.places:
        write_concept(w, "location", place, PLACE)
    for party in event.participants:
        write_concept(w, "participant", party, SOURCE)
    _contacts(w, event.contacts)
    _closed(w, "eventDetails", at, kept)


_ROLE = {**BASE, "role": "qcodes", "roleuri": "iri"}
PARTY = Flex(BASE, defined=True, related=True, details=party_details, open=True)
"""A provider, a holder of rights."""
SOURCE = Flex(_ROLE, defined=True, related=True, details=party_details, open=True)
"""A source of information, an affiliation, a participant."""
AUTHOR = Flex(
    {**_ROLE, "jobtitle": "qcode", "jobtitleuri": "iri"},
    defined=True,
    related=True,
    details=party_details,
    open=True,
)
"""A creator or contributor."""
AFFILIATION = Flex(
    {**BASE, "role": "qcode", "roleuri": "iri"},
    defined=True,
    related=True,
    details=partial(party_details, only="organisationDetails"),
    open=True,
)
"""An organisation that a party belongs to."""
ACCOUNTABLE = Flex(
    BASE,
    defined=True,
    related=True,
    details=partial(party_details, only="personDetails"),
    open=True,
)
"""A person who is accountable for the content."""
PLACE = Flex(BASE, defined=True, related=True, details=place_details, open=True)
"""A location."""
ASSERTED_PARTY = Flex(POWER, defined=True, related=True, details=party_details, open=True)
ASSERTED_PLACE = Flex(POWER, defined=True, related=True, details=place_details, open=True)
ASSERTED_EVENT = Flex(POWER, defined=True, related=True, details=event_details, open=True)
ASSERTED = Flex(POWER, defined=True, related=True, open=True)
"""What is asserted of a concept."""
