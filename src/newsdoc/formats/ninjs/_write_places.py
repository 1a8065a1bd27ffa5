"""Shapes of places, and ways to get in touch, to the objects of a version."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import orjson

from newsdoc.formats.ninjs._names import COLUMNS, Node, Version
from newsdoc.model import Contact, Place, Position


def geo_json(place: Place) -> Any:
    """The shape of a place as GeoJSON; None where it has none, or numbers that JSON has not."""
    if place.geo_json is not None:
        return _object(place.geo_json)
    points = [_coordinates(position) for position in place.positions]
    if not points or any(not math.isfinite(number) for point in points for number in point):
        return None
    if place.shape == "polygon":
        return {"type": "Polygon", "coordinates": [points]}
    if place.shape == "line":
        return {"type": "LineString", "coordinates": points}
    return {"type": "Point", "coordinates": points[0]}


def _object(text: str | None) -> Any:
    """The object that JSON text says; None where it says none."""
    try:
        value = orjson.loads(text or "")
    except orjson.JSONDecodeError:
        return None
    return value if isinstance(value, dict) and value else None


def other_shapes(place: Place) -> Node:
    """Geometries of version 1 in other forms than GeoJSON."""
    return {
        p.name: value
        for p in place.properties
        if p.name.startswith("geometry_") and (value := _object(p.value)) is not None
    }


def _coordinates(given: Position) -> list[float]:
    pair = [given.longitude, given.latitude]
    return pair if given.altitude is None else [*pair, given.altitude]


def add_contacts(node: Node, given: Sequence[Contact], version: Version) -> None:
    """Put the ways to get in touch into an object, where there are any."""
    if found := [made for contact in given if (made := _contact(contact, version)) is not None]:
        node[str(COLUMNS[version]["contacts"])] = found


def _contact(given: Contact, version: Version) -> Node | None:
    """A way to get in touch: an address or a value, of which the schemas allow one."""
    made: Node = {"type": given.kind}
    for name, value in (("role", given.role), ("lang", given.language), ("name", given.name)):
        if value is not None:
            made[name] = value
    if given.address is None:
        if given.value is None:
            return None
        made["value"] = given.value
        return made
    where = given.address
    inner: Node = {}
    if where.lines:
        inner["lines"] = list(where.lines)
    postal = str(COLUMNS[version]["postal_code"])
    for name, value in (
        ("locality", where.locality),
        ("area", where.area),
        (postal, where.postal_code),
        ("country", where.country),
    ):
        if value is not None:
            inner[name] = value
    made["address"] = inner
    return made
