"""Positions and shapes of places."""

from __future__ import annotations

from typing import Any

from newsdoc.formats.newsml_g2._concepts import ChildReader
from newsdoc.formats.newsml_g2._reading import Fields, Reading, attributes_of, tree
from newsdoc.model import Position
from newsdoc.model.names import ShapeKind


def position(r: Reading, element: Any) -> Position | None:
    given = attributes_of(element)
    try:
        latitude, longitude = float(given["latitude"]), float(given["longitude"])
        altitude = float(given["altitude"]) if given.get("altitude") else None
    except (KeyError, ValueError):
        r.left(element)
        return None
    for name, number in (("latitude", latitude), ("longitude", longitude), ("altitude", altitude)):
        if given.get(name) == str(number) or not r.wanted:
            given.pop(name, None)  # digits beyond the number's own are reported as written
    r.leave(element, given)
    return Position(latitude=latitude, longitude=longitude, altitude=altitude)


def shape_reader(shape: ShapeKind) -> ChildReader:
    def read(r: Reading, element: Any, fields: Fields) -> None:
        if "shape" in fields:
            keep_details(fields, element)
            return
        points = [element] if shape == "point" else list(element)
        found = [p for p in (position(r, point) for point in points) if p is not None]
        if not found:
            return
        fields["shape"] = shape
        fields["positions"] = found
        if shape == "circle":
            given = attributes_of(element)
            try:
                fields["radius"] = float(given.pop("radius", ""))
            except ValueError:
                r.account.value(element, "radius", element.get("radius"), "no number")
            fields["radius_unit"] = given.pop("radunit", None) or None
            r.leave(element, given)

    return read


def keep_details(fields: Fields, element: Any) -> None:
    fields.setdefault("properties", []).append(tree(element))
