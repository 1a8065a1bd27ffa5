"""Places and catalogs that surely come back as they were written, for `known`.

Spec: NewsML 1.2, Location, Catalog
"""

from __future__ import annotations

from newsdoc.formats.newsml_1.known_values import is_formal, is_plain, is_property
from newsdoc.formats.newsml_1.names import key_of
from newsdoc.formats.newsml_1.place import LEVELS, LOCATED, ORDER, WRITTEN
from newsdoc.model import Catalog, CatalogScheme, Concept, Place, Position, Property
from newsdoc.model._makers import only

_is_bare_property = only(Property, "name", "value")
_is_bare_place = only(Place, "name", "type", "rel", "broader", "positions", "shape", "properties")
_is_named_level = only(Concept, "name", "type")
_is_bare_position = only(Position, "latitude", "longitude")
_is_bare_catalog = only(Catalog, "href", "schemes")
_is_bare_scheme = only(CatalogScheme, "alias", "uri", "href", "context")


def is_place(place: Place, *, located: bool) -> bool:
    """Whether a place is the same as a Location: levels with names, from the most precise on."""
    if place.type not in WRITTEN or not is_formal(place.rel) or place.code is not None:
        return False
    if (key_of(place.rel or "") in LOCATED) != located:
        return False
    parts = (place, *place.broader)
    for part in parts:
        if not part.name or " ".join(part.name.split()) != part.name or part.type not in WRITTEN:
            return False
    levels = [ORDER.index(part.type or "") for part in parts]
    if levels != sorted(set(levels)) or not all(map(_is_position, place.positions)):
        return False
    properties = place.properties
    if properties and not _are_of_place(properties, [part.type or "" for part in parts]):
        return False
    if place.shape != ("point" if place.positions else None) or len(place.positions) > 1:
        return False
    return _is_bare_place(place) and all(map(_is_named_level, place.broader))


def _is_position(position: Position) -> bool:
    degrees = (position.latitude, position.longitude)
    return _is_bare_position(position) and all(
        type(number) is float and abs(number) <= 360 for number in degrees
    )


def _are_of_place(properties: tuple[Property, ...], levels: list[str]) -> bool:
    """First how the levels were spelt, in their order; then what is no level."""
    left = list(properties)
    for level in levels:
        if left and left[0].name == "FormalName" and (left[0].value or "").startswith(f"{level} "):
            spelt = (left[0].value or "").partition(" ")[2]
            if not is_formal(spelt) or LEVELS.get(key_of(spelt)) != level:
                return False
            if spelt == WRITTEN[level] or not _is_bare_property(left[0]):
                return False
            del left[0]
    for one in left:
        key = key_of(one.name)
        if (key in LEVELS or key in ("latitude", "longitude")) and one.value is not None:
            return False
        if one.name == "FormalName" or not is_property(one):
            return False
    return True


def is_catalog(catalog: Catalog) -> bool:
    """Whether a catalog is the same as a Catalog element with its resources."""
    if catalog.href == "" or (catalog.href is None and not catalog.schemes):
        return False
    return all(map(_is_resource, catalog.schemes)) and _is_bare_catalog(catalog)


def _is_resource(scheme: CatalogScheme) -> bool:
    href, context, alias = scheme.href, scheme.context, scheme.alias
    if not is_plain(scheme.uri) or (href is not None and not is_plain(href)):
        return False
    if href is not None and " ".join(href.split()) != href:
        return False
    if not alias or context == "" or (context is None and alias != scheme.uri):
        return False
    return _is_bare_scheme(scheme)
