"""`subject`: what a story is about, sorted by the nature of each thing."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import attrs

from newsdoc.formats.newsml_g2._concepts import NO_DETAILS, ChildReader, concept, read_fields
from newsdoc.formats.newsml_g2._details import EVENT, PARTY, PLACE, party_of
from newsdoc.formats.newsml_g2._names import LOCAL, OWN
from newsdoc.formats.newsml_g2._reading import Fields, Reading
from newsdoc.model import Concept, Event, Party, Place
from newsdoc.model._makers import changed, make_concept

NATURES: dict[str, tuple[str, Any, dict[str, ChildReader], str]] = {
    "person": ("people", Party, PARTY, "cpnat:person"),
    "organisation": ("organisations", Party, PARTY, "cpnat:organisation"),
    "organization": ("organisations", Party, PARTY, "cpnat:organisation"),
    "geoarea": ("places", Place, PLACE, "cpnat:geoArea"),
    "poi": ("places", Place, PLACE, "cpnat:geoArea"),
    "event": ("events", Event, EVENT, "cpnat:event"),
    "object": ("objects", Concept, {}, "cpnat:object"),
}
"""Nature of a concept to field, class, readers of details, and the type that goes without saying."""
_BY_DETAILS = {
    "personDetails": "person",
    "organisationDetails": "organisation",
    "geoAreaDetails": "geoarea",
    "POIDetails": "poi",
    "eventDetails": "event",
    "objectDetails": "object",
}


@lru_cache(maxsize=1024)
def nature_of_type(kind: str | None) -> str | None:
    """The nature that a type says, whatever its scheme.

    Example:
        >>> nature_of_type("cpnat:geoArea"), nature_of_type("cpnat:abstract")
        ('geoarea', None)
    """
    if not kind:
        return None
    code = kind.rpartition(":")[2].lower()
    return code if code in NATURES else None


def nature_of_child(child: Any) -> str | None:
    """The nature that a child of a concept says: its details, or `type` as an element."""
    name = LOCAL[child.tag]
    if name != "type":
        return _BY_DETAILS.get(name)
    code = (child.get("qcode") or "").rpartition(":")[2].lower()
    return code if code in NATURES else None


def read_subject(r: Reading, element: Any, fields: Fields) -> None:
    """Read `subject`.

    It goes among the subjects where it has a QCode or is of no known nature, and into the field of
    its nature where it has one.
    """
    items = element.items()
    kind = own = None
    for name, value in items:
        if name == "type":
            kind = value
        elif name == OWN_FIELD:
            own = value
    if own is not None and own in _OWN_NATURES:
        _own_subject(r, element, fields, own)
        return
    if own == "subjects":
        found = concept(r, element)
        rest = tuple(one for one in found.properties if one.name != "@in")
        fields.setdefault("subjects", []).append(changed(found, properties=rest))
        return
    nature = nature_of_type(kind)
    if nature is None and len(element):
        nature = _BY_DETAILS.get(LOCAL[element[-1].tag])
    if nature is None:
        values = read_fields(r, element, NO_DETAILS, items)
        if values:
            fields.setdefault("subjects", []).append(make_concept(**values))
        return
    field, cls, readers, usual = NATURES[nature]
    values = read_fields(r, element, readers, items)
    if values.get("scheme") is not None:
        common = {k: v for k, v in values.items() if k in _CONCEPT_FIELDS}
        fields.setdefault("subjects", []).append(make_concept(**common))
    elif r.wanted and values.get("type") == usual:
        r.leave(element, {"type": usual})
    fields.setdefault(field, []).append(entity(cls, values, nature, usual))


def _own_subject(r: Reading, element: Any, fields: Fields, field: str) -> None:
    """A subject that newsdoc wrote of a single field of an article."""
    _, cls, readers, _ = NATURES[_OWN_NATURES[field]]
    values = read_fields(r, element, readers)
    rest = []
    for one in values.pop("properties", ()):
        if one.name == "@kind" and cls is Party and one.value in ("person", "organisation"):
            values["kind"] = one.value
        elif one.name != "@in":
            rest.append(one)
    make = party_of if cls is Party else cls
    fields.setdefault(field, []).append(make(**values, properties=tuple(rest)))


OWN_FIELD = f"{{{OWN}}}in"
"""Names the field of an article that a subject is of, where its type does not tell."""
_OWN_NATURES = {
    "people": "person",
    "organisations": "organisation",
    "places": "geoarea",
    "events": "event",
    "objects": "object",
}


def entity(cls: Any, values: Fields, nature: str, usual: str) -> Any:
    """The typed form of a subject."""
    if values.get("type") == usual:
        del values["type"]
    if cls is Party:
        values.setdefault("kind", "person" if nature == "person" else "organisation")
        return party_of(**values)
    return cls(**values)


_CONCEPT_FIELDS = frozenset(field.name for field in attrs.fields(Concept))
