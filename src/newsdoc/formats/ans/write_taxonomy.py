"""Subjects, keywords and entities as `taxonomy`."""

from __future__ import annotations

from newsdoc.formats._json.properties import from_properties
from newsdoc.formats.ans._reading import VERSION
from newsdoc.formats.ans.fitting import MISSING, fitting
from newsdoc.formats.ans.shapes import KEYWORD, REFERENCE, TAXONOMY
from newsdoc.formats.ans.taxonomy import ENTITIES, ENTITY_LISTS, LISTS, ONES
from newsdoc.formats.ans.trees import Node
from newsdoc.model import Article, Concept, Party

_KEYS = {kind: key for key, kind in LISTS.items()}
_ENTITY_KEYS = {rel: key for key, rel in ENTITY_LISTS.items()}
_TYPES = {
    "people": "person",
    "organisations": "organization",
    "places": "location",
    "events": "event",
    "objects": "object",
}
_NAMES = {"tag": "text", "content_topic": "label"}


def taxonomy(article: Article) -> Node:
    """The taxonomy of a story. Spec: ANS 0.10.12, traits/trait_taxonomy.json"""
    tree: Node = {}
    for word in article.keywords:
        if word.role == "seo":
            tree.setdefault("seo_keywords", []).append(word.text)
        elif word.relevance is not None:
            one = fitting({"keyword": word.text, "score": word.relevance}, KEYWORD)
            tree.setdefault("keywords", []).append(one)
        else:
            # A keyword of ANS has a score; none is made up.
            tree.setdefault("seo_keywords", []).append(word.text)
    for subject in article.subjects:
        _subject(tree, subject)
    for field, default in _TYPES.items():
        for entity in getattr(article, field):
            _entity(tree, entity, field, default)
    return tree


def _subject(tree: Node, subject: Concept) -> None:
    kind = subject.type
    if kind not in _KEYS:
        kind = None
    if subject.rel in ONES and ONES[subject.rel] == kind and subject.rel not in tree:
        made = _made(subject, subject.rel, str(kind))
        if made is not None:
            tree[subject.rel] = made
            return
    made = None if kind is None else _made(subject, _KEYS[kind], kind)
    if made is not None and kind is not None:
        tree.setdefault(_KEYS[kind], []).append(made)
        return
    # A category has a code, a name and a classifier; what has only some of them is a tag.
    if kind is None and subject.code and subject.name and subject.scheme:
        made = _made(subject, "categories", "category")
        if made is not None:
            tree.setdefault("categories", []).append(made)
            return
    name = subject.name or subject.code or subject.uri
    if name:
        tag = {"_id": subject.code or subject.uri, "text": name}
        tree.setdefault("tags", []).append({key: value for key, value in tag.items() if value})


def _made(subject: Concept, key: str, kind: str) -> Node | None:
    """A subject as a member of a list; None where it does not fit."""
    extra = from_properties(subject.properties)
    if subject.role == "reference" and subject.code and kind in ("section", "site"):
        given = extra.pop("referent", None)
        referent = dict(given) if type(given) is dict else {}
        referent |= {"type": kind, "id": subject.code}
        if subject.scheme and kind == "section":
            referent["website"] = subject.scheme
        made = fitting({**extra, "type": "reference", "referent": referent}, REFERENCE)
        return None if made is MISSING else dict(made)
    tree: Node = {}
    if kind in ("section", "site"):
        tree |= {"type": kind, "version": VERSION}
    given = {
        "_id": subject.code,
        _NAMES.get(kind, "name"): subject.name,
        "score": subject.relevance,
        "_website" if kind == "section" else "classifier": subject.scheme,
        "description": subject.definitions[0].text if subject.definitions else None,
        "parent_id": subject.broader[0].code if subject.broader else None,
    }
    tree |= {name: value for name, value in given.items() if value is not None}
    for name, value in extra.items():
        tree.setdefault(name, value)
    made = fitting(tree, TAXONOMY[key])
    return None if made is MISSING else dict(made)


def _entity(tree: Node, entity: Concept, field: str, default: str) -> None:
    if isinstance(entity, Party) and entity.type == "stock_symbol" and entity.symbols:
        tree.setdefault("stock_symbols", []).append(entity.symbols[0].symbol)
        return
    key = _ENTITY_KEYS.get(entity.rel, "named_entities")
    name = entity.name or entity.code or entity.uri
    if not name:
        return
    kind = entity.type
    if kind is None or ENTITIES.get(kind.lower(), "objects") != field:
        kind = default
    made: Node = {"_id": entity.code or entity.uri}
    made["name" if key == "named_entities" else "label"] = name
    made |= {"type": kind, "score": entity.relevance}
    if key == "named_entities":
        made["_id"] = made["_id"] or name
    made |= {k: v for k, v in from_properties(entity.properties).items() if k not in made}
    fit = fitting({k: v for k, v in made.items() if v is not None}, TAXONOMY[key])
    if fit is not MISSING:
        tree.setdefault(key, []).append(fit)
