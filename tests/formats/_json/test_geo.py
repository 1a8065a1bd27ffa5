"""GeoJSON: shapes where it says one, and all of it where it says more."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsdoc
from newsdoc.formats._json.geo import shape_of

POINT = {"type": "Point", "coordinates": [14.5, 67]}


@pytest.mark.parametrize(
    "geometry",
    [
        {**POINT, "bbox": [14, 66, 15, 68]},
        {"type": "Feature", "geometry": POINT, "properties": {"name": "Gullvik"}},
        {"type": "Feature", "geometry": {**POINT, "crs": None}, "properties": None},
    ],
)
def test_shape_of_what_says_more_is_read_and_all_of_it_is_kept(geometry: dict[str, Any]) -> None:
    found = shape_of(geometry)
    assert (found["shape"], found["positions"][0].latitude) == ("point", 67)
    assert json.loads(found["geo_json"]) == geometry


def test_null_says_nothing() -> None:
    assert shape_of({**POINT, "bbox": None}) == shape_of(POINT)


def test_collections_are_kept_as_they_are() -> None:
    several = {"type": "GeometryCollection", "geometries": [POINT]}
    assert shape_of(several).keys() == {"geo_json"}


def test_feature_comes_back() -> None:
    place = {"name": "Gullvik", "geojson": {"type": "Feature", "geometry": POINT, "properties": {}}}
    data = json.dumps({"uri": "urn:a", "type": "text", "headline": "Back", "place": [place]})
    article = newsdoc.parse(data, quotes=False)
    assert article.places[0].positions[0].longitude == 14.5
    assert newsdoc.parse(newsdoc.serialize(article, "ninjs-1"), quotes=False) == article
