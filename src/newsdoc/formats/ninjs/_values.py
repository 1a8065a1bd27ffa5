"""Concepts, parties, places and events: the objects that a property lists.

Each function takes one object of the JSON apart and gives one of the model. Version 1 identifies by
scheme and code, the later ones by URI or literal; newsroom systems use codes without a scheme, and
QCodes.
"""

from __future__ import annotations

from typing import Any

from newsdoc.formats._json.geo import json_of, shape_of
from newsdoc.formats._json.memo import remembered
from newsdoc.formats.ninjs._codes import IDENTITY, identified
from newsdoc.formats.ninjs._contacts import contacts
from newsdoc.formats.ninjs._reading import Node, Reading
from newsdoc.model import Concept, Event, Party, Place, Property, Symbol, TrustIndicator
from newsdoc.model._makers import make_concept, make_party, make_place
from newsdoc.model.names import PartyKind

_ASSIGNMENT = frozenset({"rel", "creator"})
_DEGREES = frozenset({"relevance", "confidence"})


def _common(r: Reading, node: Node) -> dict[str, Any]:
    """What all concepts may have: identity, relation, and how it was assigned."""
    account = r.account
    found: dict[str, str] = {}
    more: dict[str, Any] = {}
    for key, value in list(node.items()):
        if key in IDENTITY:
            if type(value) is str:
                del node[key]
                if value and not value.isspace():
                    found[key] = value
            elif (text := account.text(node, key)) is not None:
                found[key] = text
        elif key in _ASSIGNMENT:
            if (text := account.text(node, key)) is not None:
                more[key] = text
        elif key in _DEGREES:
            if (number := account.number(node, key)) is not None:
                more[key] = number
        elif key == "rels" and (rels := account.texts(node, key)):
            more.setdefault("rel", " ".join(rels))
    values = identified(found, node)
    values.update(more)
    return values


@remembered
def concept(r: Reading, node: Node) -> Concept | None:
    """A subject, genre, object or the like; None where the object says nothing."""
    values = _common(r, node)
    return make_concept(**values) if values else None


def party(r: Reading, node: Node, kind: PartyKind | None = None) -> Party | None:
    """A person, an organisation or a source of information."""
    account = r.account
    values = _common(r, node)
    if node:
        if "role" in node and (role := account.text(node, "role")):
            values["role"] = role
        if symbols := tuple(_symbol(r, part) for part in account.objects(node, "symbols")):
            values["symbols"] = tuple(s for s in symbols if s is not None)
        if found := contacts(r, node):
            values["contacts"] = found
    if not values:
        return None
    return make_party(kind=kind, **values)


@remembered
def person(r: Reading, node: Node) -> Party | None:
    """A person."""
    return party(r, node, "person")


@remembered
def organisation(r: Reading, node: Node) -> Party | None:
    """An organisation."""
    return party(r, node, "organisation")


@remembered
def source(r: Reading, node: Node) -> Party | None:
    """A source of information. Version 1 says its role in `rel`."""
    if "role" not in node and type(node.get("rel")) is str:
        node["role"] = node.pop("rel")
    return party(r, node)


def _symbol(r: Reading, node: Node) -> Symbol | None:
    take = r.account.text
    symbol, ticker = take(node, "symbol"), take(node, "ticker")
    exchange = take(node, "exchange")
    kind = take(node, "symboltype") or take(node, "symbolType")
    if symbol is None and ticker is None:
        for key, value in (("exchange", exchange), ("symboltype", kind)):
            if value is not None:
                node[key] = value
        return None
    extra = (Property(name="ticker", value=ticker),) if symbol and ticker else ()
    return Symbol(symbol=symbol or ticker or "", exchange=exchange, kind=kind, properties=extra)


@remembered
def event(r: Reading, node: Node) -> Event | None:
    """An event that the story is about."""
    values = _common(r, node)
    if "id" in node and (number := r.account.text(node, "id")):
        values["properties"] = (Property(name="id", value=number),)
    return Event(**values) if values else None


@remembered
def place(r: Reading, node: Node) -> Place | None:
    """A place, with its shape."""
    values = _common(r, node)
    if node:
        if found := contacts(r, node):
            values["contacts"] = found
        for key in list(node):
            value = node[key]
            if type(value) is not dict or not value:
                continue
            if key in ("geoJSON", "geojson", "geometry_geojson"):
                shape = shape_of(value)
                if shape and "shape" not in values and "geo_json" not in values:
                    values.update(shape)
                    del node[key]
            elif key.startswith("geometry_") and (text := json_of(value)) is not None:
                extra = Property(name=key, value=text, value_type="json")
                values["properties"] = (*values.get("properties", ()), extra)
                del node[key]
    return make_place(**values) if values else None


def trust_indicator(r: Reading, node: Node) -> TrustIndicator | None:
    """A statement that helps to judge the story."""
    take = r.account.text
    names = ("role", "title", "href", "scheme", "code")
    values = {name: text for name in names if (text := take(node, name))}
    return TrustIndicator(**values) if values else None
