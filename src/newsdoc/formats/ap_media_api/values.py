"""Subjects, people, places, sources and files of the AP Media API: objects to those of the model.

What no field is for stays as properties of the object that it stands in.
"""

from __future__ import annotations

from typing import Any

from newsdoc.formats._json import Account
from newsdoc.formats._json.geo import shape_of
from newsdoc.formats._json.properties import take_properties
from newsdoc.model import Concept, Contact, Link, Party, Place, Rendition
from newsdoc.model.names import PartyKind

Node = dict[str, Any]


def _common(account: Account, node: Node) -> dict[str, Any]:
    """What all of them may have: identity, relation, how it was assigned, what is above it."""
    take = account.text
    values: dict[str, Any] = {}
    for key in ("name", "scheme", "code", "creator"):
        if (text := take(node, key)) is not None:
            values[key] = text
    scheme, code = values.get("scheme"), values.get("code")
    if scheme and code and scheme.endswith("/"):
        values["uri"] = scheme + code
    if rels := account.texts(node, "rels"):
        values["rel"] = " ".join(rels)
    if types := account.texts(node, "types"):
        values["type"] = " ".join(types)
    elif (text := take(node, "type")) is not None:
        values["type"] = text
    for key in ("relevance", "confidence"):
        if (number := account.number(node, key)) is not None:
            values[key] = number
    if above := account.texts(node, "parentids"):
        values["broader"] = tuple(
            Concept(
                scheme=scheme,
                code=each,
                uri=scheme + each if scheme and scheme.endswith("/") else None,
            )
            for each in above
        )
    return values


def _rest(node: Node, values: dict[str, Any]) -> dict[str, Any]:
    if left := take_properties(node):
        values["properties"] = left
    return values


def concept(account: Account, node: Node) -> Concept | None:
    """A subject, audience or the like; None where the object says nothing."""
    values = _rest(node, _common(account, node))
    return Concept(**values) if values else None


def party(account: Account, node: Node, kind: PartyKind | None = None) -> Party | None:
    """A person, an organisation or a source."""
    values = _common(account, node)
    if (title := account.text(node, "title")) is not None:
        values["job_title"] = title
    if (url := account.text(node, "url")) is not None:
        values["contacts"] = (Contact(kind="web", value=url),)
    values = _rest(node, values)
    return Party(kind=kind, **values) if values else None


def person(account: Account, node: Node) -> Party | None:
    """A person that the item is about."""
    return party(account, node, "person")


def organisation(account: Account, node: Node) -> Party | None:
    """An organisation that the item is about."""
    return party(account, node, "organisation")


def place(account: Account, node: Node) -> Place | None:
    """A place that the item is about."""
    values = _common(account, node)
    kind = account.object(node, "locationtype")
    if kind is not None and "type" not in values and (name := account.text(kind, "name")):
        values["type"] = name
    values.update(_shape(account, node))
    values = _rest(node, values)
    return Place(**values) if values else None


def located(account: Account, node: Node) -> Place | None:
    """Where it was filed: the city, and the state and country above it."""
    take = account.text
    above = (
        Concept(code=take(node, f"{part}code"), name=take(node, f"{part}name"), type=part)
        for part in ("countryarea", "country")
    )
    broader = tuple(each for each in above if each.code or each.name)
    values = {"name": take(node, "city"), "broader": broader, **_shape(account, node)}
    values = _rest(node, {key: value for key, value in values.items() if value})
    return Place(**values) if values else None


def _shape(account: Account, node: Node) -> dict[str, Any]:
    geometry = account.object(node, "geometry_geojson")
    shape = shape_of(geometry) if geometry is not None else {}
    if shape:
        del node["geometry_geojson"]
    return shape


_TEXTS = {
    "href": "href",
    "title": "title",
    "contentid": "guid",
    "mimetype": "content_type",
    "format": "format",
    "orientation": "orientation",
    "digest": "checksum",
    "colorspace": "colour_space",
}
_WHOLE = {"width": "width", "height": "height", "sizeinbytes": "size"}
_NUMBERS = {"resolution": "resolution", "duration": "duration", "framerate": "frame_rate"}


def rendition(account: Account, node: Node, name: str) -> Rendition:
    """A file of the item."""
    values: dict[str, Any] = {"name": name}
    for key, field in _TEXTS.items():
        if (text := account.text(node, key)) is not None:
            values[field] = text
    for key, field in _WHOLE.items():
        if (whole := account.whole(node, key)) is not None:
            values[field] = whole
    for key, field in _NUMBERS.items():
        if (number := account.number(node, key)) is not None:
            values[field] = number
    return Rendition(**_rest(node, values))


def download(account: Account, node: Node, name: str) -> Link:
    """The words of a story in another format, where they can be fetched."""
    take = account.text
    values = {
        "href": take(node, "href"),
        "title": take(node, "title"),
        "guid": take(node, "contentid"),
        "content_type": take(node, "mimetype"),
        "item_class": take(node, "type"),
        "role": take(node, "rel"),
        "size": account.whole(node, "sizeinbytes"),
    }
    return Link(rel="alternate", name=name, **_rest(node, values))
