"""`taxonomy`: what a story is about, and where it stands."""

from __future__ import annotations

from functools import partial
from typing import Any

from newsdoc.formats._json.memo import remembered
from newsdoc.formats.ans._reading import Node, Reading
from newsdoc.model import Concept, Event, Keyword, Party, Place, Symbol
from newsdoc.model._makers import changed, make_concept, make_keyword, make_label, make_party

ENTITIES = {
    "person": "people",
    "people": "people",
    "per": "people",
    "organization": "organisations",
    "organisation": "organisations",
    "org": "organisations",
    "company": "organisations",
    "location": "places",
    "place": "places",
    "gpe": "places",
    "loc": "places",
    "event": "events",
}
"""Types of named entities to fields of the article; all others are objects."""

CLASSES: dict[str, type[Concept]] = {
    "people": Party,
    "organisations": Party,
    "places": Place,
    "events": Event,
    "objects": Concept,
}

LISTS = {
    "categories": "category",
    "custom_categories": "custom_category",
    "topics": "topic",
    "content_topics": "content_topic",
    "auxiliaries": "auxiliary",
    "tags": "tag",
    "sections": "section",
    "sites": "site",
}
"""Lists of the taxonomy to types of subjects."""

ONES = {"primary_section": "section", "primary_site": "site"}
"""Single members of it likewise; their name is the `rel` of the subject."""

ENTITY_LISTS = {"named_entities": None, "entities": "entity", "custom_entities": "custom_entity"}
"""Lists of entities to the `rel` that tells them apart."""

_NAMES = ("name", "label", "text")
_SCHEMES = ("classifier", "_website")


def taxonomy(r: Reading, tree: Node) -> dict[str, Any]:
    """Fields of the article from the taxonomy; what it has no field for stays in the tree.

    Spec: ANS 0.10, traits/trait_taxonomy.json
    """
    node = r.account.object(tree, "taxonomy")
    if node is None:
        return {}
    found: dict[str, list[Any]] = {"keywords": _keywords(r, node)}
    subjects = []
    for key, read in _CONCEPTS.items():
        if key in node:
            for index, part in enumerate(r.objects(node, key)):
                pointer = f"/taxonomy/{key}" if key in ONES else f"/taxonomy/{key}/{index}"
                if (subject := read(r, part, pointer)) is not None:
                    subjects.append(subject)
    found["subjects"] = subjects
    for key, rel in ENTITY_LISTS.items():
        if key in node:
            for index, part in enumerate(r.objects(node, key)):
                _entity(r, part, rel, f"/taxonomy/{key}/{index}", found)
    symbols = [
        make_party(kind="organisation", type="stock_symbol", symbols=(Symbol(symbol=text),))
        for text in r.account.texts(node, "stock_symbols")
    ]
    if symbols:
        found.setdefault("organisations", []).extend(symbols)
    return {field: tuple(values) for field, values in found.items() if values}


def _keywords(r: Reading, node: Node) -> list[Keyword]:
    found = []
    for index, part in enumerate(r.objects(node, "keywords")):
        text = r.account.text(part, "keyword") or r.account.text(part, "tag")
        if text is not None:
            if part.get("tag") == text:
                del part["tag"]
            found.append(make_keyword(text=text, relevance=r.account.number(part, "score")))
        r.left(part, f"/taxonomy/keywords/{index}")
    plain = node.get("keywords")
    if type(plain) is list:
        found += [make_keyword(text=text) for text in r.account.texts(node, "keywords")]
    found += [make_keyword(text=text, role="seo") for text in r.account.texts(node, "seo_keywords")]
    return found


def concept(
    r: Reading, node: Node, pointer: str, *, kind: str, rel: str | None = None
) -> Concept | None:
    """A tag, category, topic, section or site, or a reference to one."""
    account = r.account
    values: dict[str, Any] = {"type": kind, "rel": rel}
    referent = node.get("referent")
    if type(referent) is dict:
        r.kind(node, pointer)
        values["code"] = account.text(referent, "id")
        values["scheme"] = account.text(referent, "website")
        values["role"] = "reference"
        if referent.get("type") == kind:
            del referent["type"]
    else:
        r.version(node, pointer)
        if node.get("type") == kind:
            r.kind(node, pointer)
        values["code"] = account.text(node, "_id")
        for key in _NAMES:
            if key in node and "name" not in values:
                values["name"] = account.text(node, key)
        for key in _SCHEMES:
            if key in node and (text := account.text(node, key)):
                values["scheme"] = text
        if "score" in node:
            values["relevance"] = account.number(node, "score")
        if "description" in node and (text := account.text(node, "description")):
            values["definitions"] = (make_label(text=text),)
        if "parent_id" in node and (text := account.text(node, "parent_id")):
            values["broader"] = (make_concept(code=text),)
    made = make_concept(**values, properties=r.rest(node))
    r.left(node, pointer)
    return None if made == Concept(type=kind, rel=rel) else made


_CONCEPTS = {
    **{key: remembered(partial(concept, kind=kind, rel=key)) for key, kind in ONES.items()},
    **{key: remembered(partial(concept, kind=kind)) for key, kind in LISTS.items()},
}
"""Members of the taxonomy to what reads the objects in them."""


def _entity(
    r: Reading, node: Node, rel: str | None, pointer: str, found: dict[str, list[Any]]
) -> None:
    """A named entity, into the list that its type is for."""
    account = r.account
    kind = account.text(node, "type")
    field = ENTITIES.get((kind or "").lower(), "objects")
    name = account.text(node, "name") or account.text(node, "label")
    made = CLASSES[field](
        type=kind,
        rel=rel,
        code=account.text(node, "_id"),
        name=name,
        relevance=account.number(node, "score"),
        properties=r.rest(node),
    )
    if isinstance(made, Party):
        made = changed(made, kind="person" if field == "people" else "organisation")
    found.setdefault(field, []).append(made)
    r.left(node, pointer)
