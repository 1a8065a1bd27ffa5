"""Authors, sources, subjects and references as `links`."""

from __future__ import annotations

from newsdoc.formats._json.properties import from_properties
from newsdoc.formats.tt_newsdoc.fit import Node, fitting
from newsdoc.formats.tt_newsdoc.links import CONTACTS, NOTES, PERSON, SUBJECTS
from newsdoc.model import Article, Concept, Link, Party

_TYPES = {field: kind for kind, (field, _) in SUBJECTS.items()}
_FIELDS = {role: key for key, role in NOTES.items()}
_MEMBERS = {kind: key for key, kind in CONTACTS.items()}
_NAMES = {
    "rel": "rel",
    "type": "type",
    "guid": "uuid",
    "uri": "uri",
    "href": "url",
    "title": "title",
    "name": "name",
    "role": "role",
    "content_type": "contenttype",
    "id": "id",
}


def links(article: Article) -> list[Node]:
    """The links of a document. Spec: TT revisor schemas, core/article"""
    found: list[Node] = []
    for line in article.bylines:
        people = line.people or (Party(name=line.text),)
        found += [_link({"rel": "author", "type": "core/author"}, one) for one in people]
    for source in article.sources:
        found.append(_link({"rel": "source", "type": "core/content-source"}, source))
    for subject in article.subjects:
        rel = subject.rel if subject.rel in ("subject", "section", "category") else "subject"
        found.append(_link({"rel": rel, "type": subject.type or "core/topic"}, subject))
    for field, kind in _TYPES.items():
        for one in getattr(article, field):
            rel = one.rel if one.rel in ("subject", "section", "category") else "subject"
            found.append(_link({"rel": rel, "type": kind}, one))
    found += [made for link in article.links if (made := link_tree(link))]
    return [made for link in found if (made := fitting(link))]


def _link(tree: Node, concept: Concept) -> Node:
    """A party or a concept as a link; words that are no UUID and no URI stay in the extension."""
    given = {"uuid": concept.code, "uri": concept.uri, "title": concept.name}
    tree |= {key: value for key, value in given.items() if value is not None}
    if "title" not in tree and concept.code:
        tree["title"] = concept.code
    data: Node = {}
    if isinstance(concept, Party):
        for member, field in PERSON.items():
            if value := getattr(concept, field):
                data[member] = value
        for contact in concept.contacts:
            if contact.kind in _MEMBERS and contact.value:
                data.setdefault(_MEMBERS[contact.kind], contact.value)
        for note in concept.notes:
            if note.role in _FIELDS:
                data.setdefault(_FIELDS[note.role], note.text)
    extra = from_properties(concept.properties)
    inner = extra.pop("data", None)
    if type(inner) is dict:
        data = {**inner, **data}
    if data:
        tree["data"] = data
    for key, value in extra.items():
        tree.setdefault(key, value)
    return tree


def link_tree(link: Link) -> Node:
    """A link that is one."""
    tree = {key: value for field, key in _NAMES.items() if (value := getattr(link, field))}
    if link.links:
        tree["links"] = [made for inner in link.links if (made := link_tree(inner))]
    for key, value in from_properties(link.properties).items():
        if key in tree and type(value) is list and type(tree[key]) is list:
            tree[key] = [*tree[key], *value]
        else:
            tree.setdefault(key, value)
    return fitting(tree)
