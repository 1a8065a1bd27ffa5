"""What a GeoJSON text is, as a JSON Schema: the IPTC's schemas refer to it by an address on the web.

Schemas are judged offline, so what nearly all of them for news refer to is here in words of our own.
A file of the name beside the schema goes before it.
"""

from __future__ import annotations

from typing import Any

ADDRESS = "https://geojson.org/schema/GeoJSON.json"
"""The address that ninjs 2.0 to 3.1 refer to."""

_POSITION = {"type": "array", "minItems": 2, "items": {"type": "number"}}


def _points(least: int) -> dict[str, Any]:
    return {"type": "array", "minItems": least, "items": _POSITION}


def _lists(of: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": of}


_RING = _points(4)
_COORDINATES = {
    "Point": _POSITION,
    "MultiPoint": _points(0),
    "LineString": _points(2),
    "MultiLineString": _lists(_points(2)),
    "Polygon": _lists(_RING),
    "MultiPolygon": _lists(_lists(_RING)),
}
_BOX = {"type": "array", "minItems": 4, "items": {"type": "number"}}
_GEOMETRY = {"$ref": "#/definitions/geometry"}
_FEATURE = {"$ref": "#/definitions/feature"}


def _object(name: str, required: dict[str, Any], **others: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["type", *required],
        "properties": {"type": {"enum": [name]}, "bbox": _BOX, **required, **others},
    }


SCHEMA: dict[str, Any] = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": ADDRESS,
    "oneOf": [
        _GEOMETRY,
        _FEATURE,
        _object("FeatureCollection", {"features": _lists(_FEATURE)}),
    ],
    "definitions": {
        "geometry": {
            "oneOf": [
                *(_object(name, {"coordinates": form}) for name, form in _COORDINATES.items()),
                _object("GeometryCollection", {"geometries": _lists(_GEOMETRY)}),
            ]
        },
        "feature": _object(
            "Feature",
            {
                "geometry": {"oneOf": [{"type": "null"}, _GEOMETRY]},
                "properties": {"type": ["object", "null"]},
            },
            id={"type": ["number", "string"]},
        ),
    },
}
"""Spec: RFC 7946, 3 and 5."""
