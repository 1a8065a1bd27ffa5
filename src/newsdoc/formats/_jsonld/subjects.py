"""What an article node is about, and for whom: keywords, concepts, parties, places, events."""

from __future__ import annotations

from typing import Any, TypeVar

import attrs

from newsdoc.formats._jsonld import values
from newsdoc.formats._jsonld.graph import Node, is_article
from newsdoc.formats._jsonld.things import Things
from newsdoc.model import Concept, Event, Party, Place
from newsdoc.model._makers import changed, make_keyword

_Kind = TypeVar("_Kind", bound=Concept)
_SUBJECTS = {
    "about": None,
    "mentions": "mentions",
    "articleSection": "articleSection",
    "contentLocation": "contentLocation",
    "spatialCoverage": "spatialCoverage",
}
"""Properties that say what the article is about, and the `rel` of the concepts."""


def take_subjects(things: Things, node: Node, found: dict[str, Any]) -> None:
    """Take what the article is about, each as what its type says."""
    keywords: list[str] = []
    subjects: list[Concept] = []
    given = values.take(node, "keywords")
    for value in given:
        text = values.scalar(value)
        if text is None:
            made = things.thing(value, 1)
            if made is not None:
                subjects.append(changed(made, rel="keywords"))
        elif len(given) == 1 and type(value) is str and "," in text:
            keywords += [p for part in values.plain(text).split(",") if (p := part.strip())]
        else:
            keywords.append(values.plain(text))
    found["keywords"] = tuple(make_keyword(text=text) for text in keywords)
    people: list[Party] = []
    organisations: list[Party] = []
    places: list[Place] = []
    events: list[Event] = []
    for key, rel in _SUBJECTS.items():
        left = []
        for value in values.take(node, key):
            resolved = things.graph.resolve(value)
            if type(resolved) is dict and is_article(resolved):
                left.append(value)
                continue
            made = things.thing(value)
            if made is None:
                left.append(value)
            elif key in ("contentLocation", "spatialCoverage"):
                places.append(changed(as_kind(Place, made), rel=rel))
            else:
                made = changed(made, rel=rel)
                if isinstance(made, Party):
                    (people if made.kind == "person" else organisations).append(made)
                elif isinstance(made, Place):
                    places.append(made)
                elif isinstance(made, Event):
                    events.append(made)
                else:
                    subjects.append(made)
        values.put_back(node, key, left)
    found |= {
        "subjects": tuple(subjects),
        "people": tuple(people),
        "organisations": tuple(organisations),
        "places": tuple(places),
        "events": tuple(events),
        "located": tuple(things.places(node, "locationCreated")),
        "audiences": _concepts(things, node, "audience"),
    }


def _concepts(things: Things, node: Node, key: str) -> tuple[Concept, ...]:
    left, found = [], []
    for value in values.take(node, key):
        made = things.thing(value)
        if made is None:
            left.append(value)
        else:
            found.append(as_kind(Concept, made))
    values.put_back(node, key, left)
    return tuple(found)


def as_kind(cls: type[_Kind], concept: Concept) -> _Kind:
    """The concept as one of that class: with the fields that both have."""
    if type(concept) is cls:
        return concept
    theirs = {field.name for field in attrs.fields(type(concept))}
    return cls(**{f.name: getattr(concept, f.name) for f in attrs.fields(cls) if f.name in theirs})
