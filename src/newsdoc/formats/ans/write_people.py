"""Bylines and makers as `credits`."""

from __future__ import annotations

from collections.abc import Iterable

from newsdoc.formats._json.properties import from_properties
from newsdoc.formats.ans._reading import VERSION
from newsdoc.formats.ans.fitting import MISSING, fitting
from newsdoc.formats.ans.people import ROLES
from newsdoc.formats.ans.shapes import AUTHOR, REFERENCE
from newsdoc.formats.ans.trees import Node
from newsdoc.model import Article, Party

_KEYS = {role: key for key, role in ROLES.items()}
_TEXTS = {
    "code": "_id",
    "given_name": "first_name",
    "family_name": "last_name",
    "honorific": "suffix",
    "job_title": "role",
}


def bylines(article: Article) -> Node:
    """`credits` of a story. Spec: ANS 0.10.12, traits/trait_credits.json"""
    tree: Node = {}
    for line in article.bylines:
        people = [author(one) for one in line.people] or [_named(line.text)]
        key = _KEYS.get(line.role) or str(line.role)
        tree.setdefault(key, []).extend(people)
    for one in article.creators:
        tree.setdefault(_KEYS.get(one.rel, one.rel or "by"), []).append(author(one))
    return tree


def makers(people: Iterable[Party], credit: str | None) -> Node:
    """`credits` of a picture: its makers, or whom the credit names."""
    tree: Node = {}
    for one in people:
        tree.setdefault(one.rel or "by", []).append(author(one))
    if not tree and credit:
        tree["by"] = [_named(credit)]
    return tree


def _named(text: str) -> Node:
    return {"type": "author", "version": VERSION, "name": text}


def author(party: Party) -> Node:
    """A person, or a reference to one. Spec: ANS 0.10.12, utils/author.json"""
    extra = from_properties(party.properties)
    if party.role == "reference" and party.code:
        given = extra.pop("referent", None)
        referent = dict(given) if type(given) is dict else {}
        referent["id"] = party.code
        if party.type:
            referent["type"] = party.type
        if referent.get("type") != "section":
            referent.pop("website", None)
        made = fitting({**extra, "type": "reference", "referent": referent}, REFERENCE)
        if made is not MISSING:
            return dict(made)
    tree: Node = {"type": "author", "version": VERSION, "name": party.name or party.code or ""}
    for field, key in _TEXTS.items():
        if value := getattr(party, field):
            tree[key] = value
    for one in party.affiliations:
        key = one.role if one.role in ("org", "affiliation") else "org"
        if one.name:
            tree.setdefault(key, one.name)
    for note in party.notes:
        if note.role in ("bio", "long_bio"):
            tree.setdefault(note.role, note.text)
    for contact in party.contacts:
        if contact.kind == "email" and contact.value:
            tree.setdefault("email", contact.value)
        elif contact.kind == "web" and contact.value:
            if contact.role is None:
                tree.setdefault("url", contact.value)
            else:
                link = {"site": contact.role, "url": contact.value}
                tree.setdefault("social_links", []).append(link)
    for key, value in extra.items():
        tree.setdefault(key, value)
    made = fitting(tree, AUTHOR)
    return tree if made is MISSING else dict(made)
