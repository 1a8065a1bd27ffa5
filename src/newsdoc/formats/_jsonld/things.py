"""Persons, organisations, places, events and all other things that a story is about.

Spec: schema.org 29, Thing, Person, Organization, Place, Event, DefinedTerm
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeVar

import attrs

from newsdoc.formats._jsonld import values
from newsdoc.formats._jsonld.contacts import point_of, take_contacts
from newsdoc.formats._jsonld.extras import take_extras
from newsdoc.formats._jsonld.graph import Graph, Node, types_of
from newsdoc.formats._jsonld.vocabulary import (
    EVENT_TYPES,
    ORGANISATION_TYPES,
    PERSON_TYPES,
    PLACE_TYPES,
)
from newsdoc.model import Concept, Event, Media, Party, PartyKind, Place
from newsdoc.model._makers import changed, make_concept, make_label, make_party, make_place

_T = TypeVar("_T")
_NESTED = 4
"""Things of things (a place in a place) that are read as such."""
_URL = re.compile(r"https?://\S+", re.IGNORECASE)
_PLAIN = frozenset({"Thing", "DefinedTerm", "Person", "Organization", "Place", "Event"})


class Things:
    """Reads the things of one document; a node that several properties refer to is read once."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.media: dict[int, Media] = {}
        """Media objects that were read, by the identity of their node."""
        self._read: dict[int, Concept] = {}
        self._open: set[int] = set()

    def thing(self, value: Any, depth: int = 0) -> Concept | None:
        """A thing as what its type says: a party, a place, an event, else a concept.

        A string is a name, or the identifier if it is a URL. None for what is no thing.
        """
        node = self.graph.resolve(value)
        if type(node) is not dict or "@value" in node:
            return _named(values.words(node), Concept)
        known = self._read.get(id(node))
        if known is not None:
            return known
        if id(node) in self._open or depth > _NESTED:
            return None
        self._open.add(id(node))
        made = self._thing(node, depth)
        self._open.discard(id(node))
        if made is not None:
            self._read[id(node)] = made
        return made

    def party(self, value: Any, depth: int = 0) -> Party | None:
        """A person or an organisation; the kind stays open where only a name is given."""
        made = self.thing(value, depth)
        if made is None or isinstance(made, Party):
            return made
        return make_party(**_shared(made))

    def place(self, value: Any, depth: int = 0) -> Place | None:
        """A place."""
        made = self.thing(value, depth)
        if made is None or isinstance(made, Place):
            return made
        return make_place(**_shared(made))

    def parties(self, node: Node, key: str, depth: int = 0) -> list[Party]:
        """Take the parties of a property; what is none stays."""
        return _all(node, key, lambda value: self.party(value, depth))

    def places(self, node: Node, key: str, depth: int = 0) -> list[Place]:
        """Take the places of a property; what is none stays."""
        return _all(node, key, lambda value: self.place(value, depth))

    def _thing(self, node: Node, depth: int) -> Concept | None:
        names = types_of(node)
        node.pop("@type", None)
        shown = [name for name in names if name not in _PLAIN]
        fields: dict[str, Any] = {"type": " ".join(shown) or None}
        kinds = set(names)
        if kinds & PERSON_TYPES:
            return self._party(node, fields, "person", depth)
        if kinds & ORGANISATION_TYPES or any(n.endswith("Organization") for n in names):
            return self._party(node, fields, "organisation", depth)
        if kinds & PLACE_TYPES:
            return self._place(node, fields, depth)
        if kinds & EVENT_TYPES:
            return self._event(node, fields, depth)
        _common(node, fields)
        fields["properties"] = take_extras(node)
        return make_concept(**fields) if any(fields.values()) else None

    def _party(
        self, node: Node, fields: dict[str, Any], kind: PartyKind, depth: int
    ) -> Party | None:
        _common(node, fields)
        if fields["name"] is None:
            # Not of schema.org, but publishers use it.
            fields["name"] = values.one(node, "byline")
        fields["kind"] = kind
        fields["given_name"] = values.one(node, "givenName")
        fields["family_name"] = values.one(node, "familyName")
        fields["honorific"] = values.one(node, "honorificPrefix")
        fields["job_title"] = values.one(node, "jobTitle")
        birth, death = (
            ("birthDate", "deathDate") if kind == "person" else ("foundingDate", "dissolutionDate")
        )
        fields["born"], fields["died"] = values.time(node, birth), values.time(node, death)
        fields["affiliations"] = tuple(self.parties(node, "affiliation", depth + 1)) + tuple(
            changed(party, rel="worksFor") for party in self.parties(node, "worksFor", depth + 1)
        )
        fields["contacts"] = take_contacts(node)
        fields["properties"] = take_extras(node)
        if fields["name"] is None and fields["given_name"] and fields["family_name"]:
            fields["name"] = f"{fields['given_name']} {fields['family_name']}"
        return make_party(**fields) if _says_more(fields, "kind") else None

    def _place(self, node: Node, fields: dict[str, Any], depth: int) -> Place | None:
        _common(node, fields)
        found = values.take(node, "geo")
        point = point_of(found[0]) if len(found) == 1 else None
        if point is None:
            values.put_back(node, "geo", found)
        else:
            fields["shape"], fields["positions"] = "point", (point,)
        fields["broader"] = tuple(
            make_concept(**_shared(place))
            for place in self.places(node, "containedInPlace", depth + 1)
        )
        fields["contacts"] = take_contacts(node)
        fields["properties"] = take_extras(node)
        return make_place(**fields) if _says_more(fields) else None

    def _event(self, node: Node, fields: dict[str, Any], depth: int) -> Event | None:
        _common(node, fields)
        fields["start"] = values.time(node, "startDate")
        fields["end"] = values.time(node, "endDate")
        fields["duration"] = values.one(node, "duration")
        fields["places"] = tuple(self.places(node, "location", depth + 1))
        fields["participants"] = tuple(
            changed(party, role=role)
            for role in ("organizer", "performer")
            for party in self.parties(node, role, depth + 1)
        )
        fields["contacts"] = take_contacts(node)
        fields["properties"] = take_extras(node)
        return Event(**fields) if _says_more(fields) else None


def _all(node: Node, key: str, read: Callable[[Any], _T | None]) -> list[_T]:
    """Take all values of a property that can be read; the others stay."""
    if key not in node:
        return []
    left: list[Any] = []
    found: list[_T] = []
    for value in values.take(node, key):
        made = read(value)
        if made is None:
            left.append(value)
        else:
            found.append(made)
    values.put_back(node, key, left)
    return found


def _says_more(fields: dict[str, Any], *but: str) -> bool:
    """Whether a thing says more than of what type it is."""
    return any(value and name != "type" and name not in but for name, value in fields.items())


def _named(text: str | None, cls: type[Concept]) -> Concept | None:
    if text is None:
        return None
    return cls(uri=text) if _URL.fullmatch(text) else cls(name=text)


def _shared(concept: Concept) -> dict[str, Any]:
    """The fields that all concepts have."""
    return {field.name: getattr(concept, field.name) for field in attrs.fields(Concept)}


def _common(node: Node, fields: dict[str, Any]) -> None:
    """Take what every thing may have."""
    fields["name"] = values.one(node, "name")
    fields["uri"] = values.link(node, "@id")
    code = values.take(node, "termCode")
    fields["code"] = values.scalar(code[0]) if len(code) == 1 else None
    if fields["code"] is None:
        values.put_back(node, "termCode", code)
        _identifier(node, fields)
    else:
        fields["scheme"] = values.link(node, "inDefinedTermSet")
    if fields["type"] is None:
        fields["type"] = values.one(node, "additionalType")
    fields["labels"] = tuple(make_label(text=t) for t in values.several(node, "alternateName"))
    left, definitions = [], []
    for value in values.take(node, "description"):
        text = values.long_text(value)
        if text is None:
            left.append(value)
        else:
            definitions.append(make_label(text=text.text))
    values.put_back(node, "description", left)
    fields["definitions"] = tuple(definitions)
    fields["same_as"] = tuple(make_concept(uri=uri) for uri in values.several(node, "sameAs"))


def _identifier(node: Node, fields: dict[str, Any]) -> None:
    """Take an identifier that is one name and value, or one bare value."""
    found = values.take(node, "identifier")
    if len(found) == 1:
        value = found[0]
        if type(value) is dict and value.keys() <= {"@type", "propertyID", "value"}:
            fields["scheme"] = values.scalar(value.get("propertyID"))
            fields["code"] = values.scalar(value.get("value"))
        else:
            fields["code"] = values.scalar(value)
        if fields["code"] is not None:
            return
        fields.pop("scheme", None)
    values.put_back(node, "identifier", found)
