"""GeoJSON geometries: to positions where they can say it, else the text as it is.

Spec: RFC 7946
"""

from __future__ import annotations

from typing import Any

import orjson

from newsdoc.model import Position

_MEMBERS = frozenset({"type", "coordinates"})


def shape_of(geometry: dict[str, Any]) -> dict[str, Any]:
    """The fields of a `Place` that a geometry or feature fills in.

    An empty dict where it nests too deeply.

    Example:
        >>> shape_of({"type": "Point", "coordinates": [10.75, 59.91]})["positions"][0].latitude
        59.91
        >>> shape_of({"type": "Point", "coordinates": "north"})
        {'geo_json': '{"type":"Point","coordinates":"north"}'}
        >>> town = {"type": "Feature", "geometry": {"type": "Point", "coordinates": [10, 59]}}
        >>> shape_of(town)["shape"]
        'point'
    """
    told = {key: value for key, value in geometry.items() if value is not None}
    if told.keys() == _MEMBERS and (shape := _shape(told)):
        return shape
    text = json_of(geometry)
    if text is None:
        return {}
    # What holds more than a shape is kept whole, beside the shape.
    inner = told.get("geometry") if told.get("type") == "Feature" else told
    return {**(_shape(inner) if type(inner) is dict else {}), "geo_json": text}


def _shape(geometry: dict[str, Any]) -> dict[str, Any]:
    """The shape and positions of a geometry; an empty dict where they cannot say it."""
    kind, coordinates = geometry.get("type"), geometry.get("coordinates")
    if kind == "Point" and (point := _position(coordinates)) is not None:
        return {"shape": "point", "positions": (point,)}
    lines = [coordinates] if kind == "LineString" else coordinates
    if kind in ("LineString", "Polygon") and type(lines) is list and len(lines) == 1:
        points = [_position(pair) for pair in lines[0]] if type(lines[0]) is list else []
        if points and None not in points:
            shape = "line" if kind == "LineString" else "polygon"
            return {"shape": shape, "positions": tuple(points)}
    return {}


def json_of(value: Any) -> str | None:
    """The value as JSON text; None where it nests too deeply to be written.

    Example:
        >>> json_of({"bbox": [1, 2]})
        '{"bbox":[1,2]}'
    """
    try:
        return orjson.dumps(value).decode()
    except TypeError:
        return None


def _position(pair: Any) -> Position | None:
    """Longitude, latitude and perhaps altitude, in GeoJSON's order."""
    if type(pair) is not list or len(pair) not in (2, 3):
        return None
    if any(type(number) not in (int, float) for number in pair):
        return None
    return Position(
        longitude=pair[0], latitude=pair[1], altitude=pair[2] if len(pair) == 3 else None
    )
