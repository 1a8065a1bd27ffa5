"""Details of places to NewsML-G2: positions and shapes."""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.formats._xml.escape import quoted
from newsdoc.formats.newsml_g2._names import OWN_PREFIX
from newsdoc.formats.newsml_g2._value_kinds import is_qcode
from newsdoc.formats.newsml_g2._write_contacts import closed, opened, write_address, write_contacts
from newsdoc.formats.newsml_g2._write_values import attribute
from newsdoc.formats.newsml_g2._writing import Writing
from newsdoc.model import Place, Position, Property


def place_details(w: Writing, place: Place, rest: Sequence[Property]) -> None:
    """`POIDetails` for what has an address, else `geoAreaDetails`, where there is anything to say."""
    names = {one.name for one in rest}
    shaped = place.shape is not None and place.positions
    if place.contacts or "POIDetails" in names or _is_poi(place):
        if not (place.contacts or shaped or "POIDetails" in names):
            return
        at, kept = opened(w, "POIDetails", rest)
        if place.shape == "point" and place.positions:
            _position(w, place.positions[0])
        addresses = [c for c in place.contacts if c.kind == "address"]
        contacts = list(place.contacts)
        if addresses and contacts[0] is addresses[0] and addresses[0].address is not None:
            role = addresses[0].role
            write_address(
                w,
                addresses[0].address,
                "" if role is None else attribute("role", "qcodes", role),
            )
            contacts = contacts[1:]
        write_contacts(w, contacts)
        closed(w, "POIDetails", at, kept)
    elif shaped or "geoAreaDetails" in names:
        at, kept = opened(w, "geoAreaDetails", rest)
        _shape(w, place)
        closed(w, "geoAreaDetails", at, kept)


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
