"""Places of items: GeoRSS Simple and GML, and the older pair of latitude and longitude.

Spec: OGC GeoRSS (17-002r1), Simple and GML; W3C Basic Geo vocabulary
"""

from __future__ import annotations

import math
from typing import Any

from lxml import etree

from newsdoc.formats._feeds.names import name_of
from newsdoc.formats._feeds.state import Item, words_of
from newsdoc.model import Place, Position

_SHAPES = {
    "georss:point": "point",
    "georss:line": "line",
    "georss:polygon": "polygon",
    "georss:circle": "circle",
    "gml:pos": "point",
    "gml:posList": "line",
}


def numbers(text: str | None) -> list[float] | None:
    """The numbers that a text lists; None where it lists anything else.

    Example:
        >>> numbers("59.9, 10.75"), numbers("north")
        ([59.9, 10.75], None)
    """
    try:
        found = [float(part) for part in (text or "").replace(",", " ").split()]
    except ValueError:
        return None
    return found if found and all(math.isfinite(number) for number in found) else None


def read_places(item: Item) -> tuple[Place, ...]:
    """The places among the geographical elements of an item."""
    account = item.feed.account
    made: list[Place] = []
    name: str | None = None
    single: dict[str, float] = {}
    for element in item.parts.get("geo", []):
        kind = name_of(element)
        if kind == "georss:featurename":
            name = words_of(element)
            continue
        if kind in ("geo:lat", "geo:long"):
            found = numbers(words_of(element))
            if found is not None and len(found) == 1:
                single[kind] = found[0]
            else:
                account.element(element)
            continue
        if kind in ("georss:where", "geo:Point", "gml:Point"):
            for inner in element.iter(etree.Element):
                if name_of(inner) in _SHAPES:
                    _shape(item, inner, made)
                elif name_of(inner) in ("geo:lat", "geo:long"):
                    found = numbers(words_of(inner))
                    if found is not None and len(found) == 1:
                        single[name_of(inner)] = found[0]
                elif (inner.text or "").strip():
                    account.text(inner, inner.text)
            continue
        _shape(item, element, made)
    if len(single) == 2:  # both of the pair
        position = Position(latitude=single["geo:lat"], longitude=single["geo:long"])
        if not any(position in place.positions for place in made[:1]):
            made.append(Place(shape="point", positions=(position,)))
    if name:
        if len(made) == 1:
            only = made[0]
            return (
                Place(name=name, shape=only.shape, positions=only.positions, radius=only.radius),
            )
        made.append(Place(name=name))
    return tuple(made)


def _shape(item: Item, element: etree._Element, made: list[Place]) -> None:
    kind: Any = _SHAPES.get(name_of(element))
    found = numbers(words_of(element))
    item.feed.leftover(element, dict(element.items()))
    radius = None
    if found and kind == "circle" and len(found) == 3:  # centre and radius
        radius = found.pop()
    if kind is None or not found or len(found) % 2 or (kind == "point" and len(found) != 2):
        item.feed.account.element(element)
        return
    item.feed.remark(103, "numbers, read as such", element, element.text)
    positions = tuple(
        Position(latitude=a, longitude=b) for a, b in zip(found[::2], found[1::2], strict=True)
    )
    made.append(Place(shape=kind, positions=positions, radius=radius))
