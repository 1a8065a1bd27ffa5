"""Where a party, a place or an event is found: addresses, numbers, pages, positions."""

from __future__ import annotations

from typing import Any

from newsdoc.formats._jsonld import values
from newsdoc.formats._jsonld.graph import Node
from newsdoc.model import Address, Contact, Position

_ADDRESS = {
    "streetAddress": "lines",
    "addressLocality": "locality",
    "addressRegion": "area",
    "postalCode": "postal_code",
    "addressCountry": "country",
}

_CONTACTS: tuple[tuple[str, Any], ...] = (
    ("url", "web"),
    ("email", "email"),
    ("telephone", "phone"),
)


def point_of(value: Any) -> Position | None:
    """A position of latitude and longitude; None where it says anything else, too."""
    if type(value) is not dict or not value.keys() <= {
        "@type",
        "latitude",
        "longitude",
        "elevation",
    }:
        return None
    latitude = values.number(value.get("latitude"))
    longitude = values.number(value.get("longitude"))
    altitude = values.number(value.get("elevation"))
    if latitude is None or longitude is None or (altitude is None and "elevation" in value):
        return None
    return Position(
        latitude=float(latitude),
        longitude=float(longitude),
        altitude=None if altitude is None else float(altitude),
    )


def _address(value: Any) -> Address | None:
    text = values.scalar(value)
    if text is not None:
        return Address(lines=tuple(text.split("\n")))
    if type(value) is not dict or not value.keys() <= {"@type", *_ADDRESS}:
        return None
    fields: dict[str, Any] = {}
    for key, name in _ADDRESS.items():
        if key not in value:
            continue
        part = value[key]
        if type(part) is dict:
            part = part.get("name") if part.keys() <= {"@type", "name"} else None
        said = values.scalar(part)
        if said is None:
            return None
        fields[name] = tuple(said.split("\n")) if name == "lines" else said
    return Address(**fields) if fields else None


def take_contacts(node: Node) -> tuple[Contact, ...]:
    """Take the addresses, pages and numbers at which somebody is reached."""
    found: list[Contact] = []
    for key, kind in _CONTACTS:
        found += [Contact(kind=kind, value=text) for text in values.several(node, key)]
    if "address" in node:
        left = []
        for value in values.take(node, "address"):
            address = _address(value)
            if address is None:
                left.append(value)
            else:
                found.append(Contact(kind="address", address=address))
        values.put_back(node, "address", left)
    return tuple(found)
