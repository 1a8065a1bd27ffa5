"""Location: where the story was written, or what place it is about.

A Location is a set of properties. Its most precise part (sub-location, city, area, country, region)
is the name of the place, the wider ones stand in `broader`; Latitude and Longitude are its position.

Spec: NewsML 1.2, Location
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.newsml_1.draft import State
from newsdoc.formats.newsml_1.formal import at_properties, read_property
from newsdoc.formats.newsml_1.names import key_of, name_of
from newsdoc.model import Place, Position, Property
from newsdoc.model._makers import make_concept, make_place, make_property

LEVELS: dict[str, str] = {
    "sublocation": "sublocation",
    "city": "city",
    "countryarea": "area",
    "area": "area",
    "state": "area",
    "province": "area",
    "country": "country",
    "countryname": "country",
    "worldregion": "region",
    "region": "region",
}
"""Names of Location's properties to the kind of place that their value is."""

ORDER = ("sublocation", "city", "area", "country", "region")
"""The kinds of places, from the most precise on."""

WRITTEN = {
    "sublocation": "SubLocation",
    "city": "City",
    "area": "CountryArea",
    "country": "Country",
    "region": "WorldRegion",
}
"""The kinds of places to the names of the properties that are written."""

LOCATED = frozenset({"origin", "dateline", "located", "creation"})
"""Values of HowPresent that say where the story was written; others tell what it is about."""


def read_location(element: etree._Element, state: State) -> tuple[Place | None, bool]:
    """The place, and whether the story was written there."""
    given = dict(element.items())
    how = (given.pop("HowPresent", None) or "").strip()
    parts: dict[str, tuple[str, str]] = {}
    position: dict[str, float] = {}
    kept: list[Property] = list(at_properties(given))
    for child in element[:]:
        if name_of(child.tag) != "property":
            state.account.element(child)
            continue
        found = read_property(child, state)
        key = key_of(found.name)
        level = LEVELS.get(key)
        plain = not found.properties and found.uri is None
        if level is not None and plain and found.value is not None and level not in parts:
            parts[level] = (" ".join(found.value.split()), found.name)
            state.placed(child, found.name, level)
        elif key in ("latitude", "longitude") and plain and (number := _degrees(found.value)):
            position[key] = number[0]
            state.placed(child, found.name, "position")
        else:
            kept.append(found)
    state.account.stray(element)
    levels = [level for level in ORDER if level in parts]
    names = [
        make_property(name="FormalName", value=f"{level} {parts[level][1]}")
        for level in levels
        if parts[level][1] != WRITTEN[level]
    ]
    located = key_of(how) in LOCATED
    if len(position) == 1:
        kept += [make_property(name=k.title(), value=repr(v)) for k, v in position.items()]
    positions: tuple[Position, ...] = ()
    if len(position) == 2:
        positions = (Position(latitude=position["latitude"], longitude=position["longitude"]),)
    if not levels and not positions and not any(p.value for p in kept):
        for prop in kept:
            state.account.value(element, None, prop.name, "a part of a place without a value")
        if how:
            state.account.value(element, "HowPresent", how, "of a place without a name")
        return None, located
    first = levels[0] if levels else None
    return (
        make_place(
            name=parts[first][0] if first else None,
            type=first,
            rel=how or None,
            broader=tuple(make_concept(name=parts[level][0], type=level) for level in levels[1:]),
            positions=positions,
            shape="point" if positions else None,
            properties=(*names, *kept),
        ),
        located,
    )


def _degrees(value: str | None) -> tuple[float] | None:
    """The number in a tuple, since 0 is one, too; None where it is none that a globe has."""
    try:
        number = float(value or "")
    except ValueError:
        return None
    return (number,) if -360 <= number <= 360 else None
