"""Concepts, parties, places and events as nodes of schema.org."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import attrs

from newsdoc.formats._jsonld.extras import put_extras
from newsdoc.formats._jsonld.graph import Node
from newsdoc.formats._jsonld.values import escaped
from newsdoc.formats._jsonld.vocabulary import (
    EVENT_TYPES,
    ORGANISATION_TYPES,
    PERSON_TYPES,
    PLACE_TYPES,
)
from newsdoc.model import Address, Concept, Contact, Event, Party, Place

_TYPE = re.compile(r"[A-Z][A-Za-z]+")
_URL = re.compile(r"https?://\S+", re.IGNORECASE)
_CONTACTS = {"web": "url", "email": "email", "phone": "telephone"}


def put(tree: Node, key: str, value: Any) -> None:
    """Set a member unless the value is absent; a list of one is its value."""
    if value in (None, "", [], ()):
        return
    if isinstance(value, list | tuple):
        value = list(value)
        tree[key] = value[0] if len(value) == 1 else value
    else:
        tree[key] = value


def put_text(tree: Node, key: str, value: str | None) -> None:
    """Set a member to words, in a way that the reader reads as these words."""
    if value:
        tree[key] = escaped(value)


def thing(concept: Concept) -> Node | str:
    """The node of a concept, by its class; a bare string where all that is known is a name."""
    if isinstance(concept, Party):
        return party(concept)
    if isinstance(concept, Place):
        return place(concept)
    if isinstance(concept, Event):
        return event(concept)
    if concept == Concept(name=concept.name, rel=concept.rel) and concept.name:
        return bare_name(concept.name)
    tree: Node = {"@type": concept.type if _is_type(concept.type) else "Thing"}
    if concept.code is not None and tree["@type"] == "Thing":
        tree["@type"] = "DefinedTerm"
    _put_common(tree, concept)
    return _finished(tree, concept)


def bare_name(name: str) -> Node | str:
    """A name as a string, unless that would be read as an address."""
    return {"@type": "Thing", "name": escaped(name)} if _URL.fullmatch(name) else escaped(name)


def party(one: Party) -> Node | str:
    """A person or an organisation; a string where nothing but a name is known."""
    if one.kind is None and one == Party(name=one.name, role=one.role, rel=one.rel) and one.name:
        return bare_name(one.name)
    own = PERSON_TYPES if one.kind == "person" else ORGANISATION_TYPES
    name = {"person": "Person", "organisation": "Organization"}.get(one.kind or "", "Thing")
    if (
        one.kind is not None
        and one.type is not None
        and (one.type in own or (one.kind == "organisation" and one.type.endswith("Organization")))
    ):
        name = one.type
    tree: Node = {"@type": name}
    _put_common(tree, one)
    put_text(tree, "honorificPrefix", one.honorific)
    put_text(tree, "givenName", one.given_name)
    put_text(tree, "familyName", one.family_name)
    put_text(tree, "jobTitle", one.job_title)
    is_person = one.kind == "person"
    for key, time in (
        ("birthDate" if is_person else "foundingDate", one.born),
        ("deathDate" if is_person else "dissolutionDate", one.died),
    ):
        put(tree, key, time.isoformat() if time is not None else None)
    put(tree, "affiliation", [party(p) for p in one.affiliations if p.rel != "worksFor"])
    put(tree, "worksFor", [party(p) for p in one.affiliations if p.rel == "worksFor"])
    _put_contacts(tree, one.contacts)
    return _finished(tree, one)


def place(one: Place) -> Node | str:
    """A place."""
    tree: Node = {"@type": one.type if one.type in PLACE_TYPES else "Place"}
    _put_common(tree, one)
    if one.shape == "point" and len(one.positions) == 1:
        point = one.positions[0]
        tree["geo"] = {
            "@type": "GeoCoordinates",
            "latitude": point.latitude,
            "longitude": point.longitude,
        }
        put(tree["geo"], "elevation", point.altitude)
    put(
        tree,
        "containedInPlace",
        [place(Place(**_shared(broader))) for broader in one.broader],
    )
    _put_contacts(tree, one.contacts)
    return _finished(tree, one)


def event(one: Event) -> Node | str:
    """An event."""
    tree: Node = {"@type": one.type if one.type in EVENT_TYPES else "Event"}
    _put_common(tree, one)
    for key, time in (("startDate", one.start), ("endDate", one.end)):
        put(tree, key, time.isoformat() if time is not None else None)
    put_text(tree, "duration", one.duration)
    put(tree, "location", [place(p) for p in one.places])
    for role in ("organizer", "performer"):
        put(tree, role, [party(p) for p in one.participants if p.role == role])
    _put_contacts(tree, one.contacts)
    return _finished(tree, one)


def _shared(one: Concept) -> dict[str, Any]:
    """The fields that all concepts have."""
    return {field.name: getattr(one, field.name) for field in attrs.fields(Concept)}


def _is_type(name: str | None) -> bool:
    taken = PERSON_TYPES | ORGANISATION_TYPES | PLACE_TYPES | EVENT_TYPES
    return name is not None and _TYPE.fullmatch(name) is not None and name not in taken


def _put_common(tree: Node, one: Concept) -> None:
    if one.type != tree["@type"]:
        # A type of another vocabulary.
        put_text(tree, "additionalType", one.type)
    put(tree, "@id", one.uri)
    put_text(tree, "name", one.name)
    if one.code is not None:
        if tree["@type"] == "DefinedTerm":
            put(tree, "termCode", one.code)
            put(tree, "inDefinedTermSet", one.scheme)
        elif one.scheme is not None:
            tree["identifier"] = {
                "@type": "PropertyValue",
                "propertyID": one.scheme,
                "value": one.code,
            }
        else:
            put(tree, "identifier", one.code)
    put(tree, "alternateName", [escaped(label.text) for label in one.labels])
    put(tree, "description", [escaped(label.text) for label in one.definitions])
    put(tree, "sameAs", [same.uri for same in one.same_as if same.uri])


def _put_contacts(tree: Node, contacts: Sequence[Contact]) -> None:
    for kind, key in _CONTACTS.items():
        put(tree, key, [c.value for c in contacts if c.kind == kind and c.value])
    put(tree, "address", [_address(c.address) for c in contacts if c.address is not None])


def _address(given: Address) -> Node:
    tree: Node = {"@type": "PostalAddress"}
    put(tree, "streetAddress", "\n".join(given.lines))
    put(tree, "addressLocality", given.locality)
    put(tree, "addressRegion", given.area)
    put(tree, "postalCode", given.postal_code)
    put(tree, "addressCountry", given.country)
    return tree


def _finished(tree: Node, one: Concept) -> Node:
    put_extras(tree, one.properties)
    return tree
