"""`links` of a document: authors, sources, subjects; references to other documents."""

from __future__ import annotations

from functools import partial
from typing import Any

from newsdoc.formats._json.memo import remembered
from newsdoc.formats.tt_newsdoc._reading import Node, Reading
from newsdoc.model import Concept, Contact, Event, Link, Mark, Party, Place
from newsdoc.model._makers import changed, make_byline, make_label, make_link, make_party, make_span

SUBJECTS: dict[str, tuple[str, type[Concept]]] = {
    "core/person": ("people", Party),
    "core/organisation": ("organisations", Party),
    "core/place": ("places", Place),
    "core/event": ("events", Event),
}
"""Types of what a story is about to fields of the article; all others are subjects."""

ABOUT = frozenset({"subject", "section", "category"})
"""Relations of a story to what it is about."""

PERSON = {
    "firstName": "given_name",
    "lastName": "family_name",
}
NOTES = {"shortDescription": "short", "longDescription": "long"}
CONTACTS: dict[str, Any] = {"email": "email", "phone": "phone"}

_TEXTS = {
    "rel": "rel",
    "type": "type",
    "uuid": "guid",
    "uri": "uri",
    "url": "href",
    "title": "title",
    "name": "name",
    "role": "role",
    "contenttype": "content_type",
    "id": "id",
}
DEPTH = 12
"""Links that may nest; deeper ones are properties."""


def links(r: Reading, tree: Node) -> dict[str, Any]:
    """Fields of the article from the links of the document.

    Spec: TT revisor schemas, core/article
    """
    found: dict[str, list[Any]] = {}
    for index, node in enumerate(r.objects(tree, "links")):
        pointer = f"/links/{index}"
        rel, kind = node.get("rel"), node.get("type")
        title = node.get("title")
        if rel == "author" and type(title) is str and title.strip():
            made = _PARTY(r, node, pointer)
            found.setdefault("people in", []).append(made)
        elif rel == "source" and kind == "core/content-source":
            found.setdefault("sources", []).append(_PARTY(r, node, pointer))
        elif type(rel) is str and rel in ABOUT and type(kind) is str:
            field, cls = SUBJECTS.get(kind, ("subjects", Concept))
            found.setdefault(field, []).append(_CONCEPTS[cls](r, node))
        else:
            found.setdefault("links", []).append(_LINK(r, node, pointer))
        r.decorate(None, node, pointer)
    people = found.pop("people in", [])
    if people:
        text = ", ".join(person.name for person in people)
        found["bylines"] = [make_byline(text=text, people=tuple(people))]
    return {field: tuple(values) for field, values in found.items()}


def link(r: Reading, node: Node, pointer: str, depth: int = 0) -> Link:
    """A link that is kept as one, with the links in it."""
    values: dict[str, Any] = {
        field: text for key, field in _TEXTS.items() if (text := r.account.text(node, key))
    }
    inner = []
    if depth < DEPTH:
        for index, part in enumerate(r.objects(node, "links")):
            place = f"{pointer}/links/{index}"
            inner.append(link(r, part, place, depth + 1))
            r.decorate(None, part, place)
    return make_link(**values, links=tuple(inner), properties=r.rest(node))


def _concept(r: Reading, node: Node, *, cls: type[Concept]) -> Concept:
    values: dict[str, Any] = {
        "code": r.account.text(node, "uuid"),
        "uri": r.account.text(node, "uri"),
        "name": r.account.text(node, "title"),
        "type": r.account.text(node, "type"),
        "rel": r.account.text(node, "rel"),
    }
    if cls is Party:
        values |= _about_person(r, node)
        values["kind"] = "person" if values["type"] == "core/person" else "organisation"
    return cls(**values, properties=r.rest(node))


def _party(r: Reading, node: Node, pointer: str) -> Party:
    """An author or a source. The relation says nothing more: it is not kept."""
    kind, rel = node.get("type"), node.get("rel")
    r.read_as(node, pointer, "type", "rel")
    values: dict[str, Any] = {
        "code": r.account.text(node, "uuid"),
        "uri": r.account.text(node, "uri"),
        "name": r.account.text(node, "title"),
        **_about_person(r, node),
    }
    if rel == "author":
        values["kind"] = "person"
        values["type"] = kind if type(kind) is str and kind not in ("core/author", "") else None
    return make_party(**values, properties=r.rest(node))


def _about_person(r: Reading, node: Node) -> dict[str, Any]:
    values: dict[str, Any] = {
        field: text for key, field in PERSON.items() if (text := r.data(node, key))
    }
    values["contacts"] = tuple(
        Contact(kind=kind, value=text)
        for key, kind in CONTACTS.items()
        if (text := r.data(node, key))
    )
    values["notes"] = tuple(
        make_label(text=text, role=role)
        for key, role in NOTES.items()
        if (text := r.data(node, key))
    )
    return values


_LINK = remembered(partial(link, depth=0))
_PARTY = remembered(_party)
_CONCEPTS = {cls: remembered(partial(_concept, cls=cls)) for cls in (Concept, Event, Party, Place)}
"""The readers of links, which remember what they have read."""


def moved(mark: Mark, by: int) -> Mark:
    """The mark, so many code points further on."""
    return changed(mark, span=make_span(mark.span.start + by, mark.span.end + by))
