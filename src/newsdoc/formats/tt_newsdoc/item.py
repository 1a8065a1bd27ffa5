"""One NewsDoc document to an article."""

from __future__ import annotations

from typing import Any

from newsdoc.formats._json.datelines import mark_dateline
from newsdoc.formats._json.properties import take_properties
from newsdoc.formats._stated_datelines import stated_dateline
from newsdoc.formats.tt_newsdoc import links
from newsdoc.formats.tt_newsdoc._reading import Node, Reading
from newsdoc.formats.tt_newsdoc.blocks import blocks
from newsdoc.formats.tt_newsdoc.fit import uuid_of
from newsdoc.model import (
    Article,
    Description,
    Property,
    Rating,
    Text,
)
from newsdoc.model._makers import (
    make_alternative_id,
    make_article,
    make_headline,
    make_note,
    make_property,
    make_text,
)

Fields = dict[str, Any]

HEADLINE, KICKER, PREAMBLE = "heading-1", "vignette", "preamble"
"""Roles of texts that are not body."""

DATELINE = "tt/dateline"
EXTENSION = "newsdoc/article"
"""Type of the meta block in which newsdoc keeps what NewsDoc has no place for."""

ARTICLE = "core/article"
"""The type of document that is written; another one is the profile of the article."""

ITEM_CLASSES = {"core/image": "picture"}
"""Types of documents to item classes; all others are texts."""


def article(r: Reading, tree: Node) -> tuple[Article, Any]:
    """The article of a document, and newsdoc's extension in it.

    Spec: NewsDoc JSON Schema, Document
    """
    account = r.account
    if tree.get("type") == ARTICLE:
        r.read_as(tree, "", "type")
    kind = account.text(tree, "type")
    fields: Fields = {"item_class": ITEM_CLASSES.get(kind or "", "text"), "profile": kind}
    for key, field in (
        ("uuid", "guid"),
        ("language", "language"),
        ("url", "url"),
        ("title", "title"),
    ):
        fields[field] = account.text(tree, key)
    uri = account.text(tree, "uri")
    if uri is not None and fields["guid"] == uuid_of(uri):
        # The UUID says no more than the URI that it was made of.
        r.say("TN103", "the UUID of the URI", fields["guid"], "/uuid")
        fields["guid"] = uri
    elif uri is not None:
        fields["alternative_ids"] = (make_alternative_id(value=uri, role="uri"),)
    extension = _meta(r, tree, fields)
    if fields["title"] is not None and fields["title"] == fields.get("slugline"):
        del fields["title"]
    fields.update(links.links(r, tree))
    _furniture(r, tree, fields)
    body = blocks(r, tree, "")
    fields["dateline"], fields["body"] = mark_dateline(
        body, fields.get("dateline"), fields["language"]
    )
    found: list[Property] = list(fields.get("properties", ()))
    if r.decorations:
        found.append(
            make_property(name="content", value_type="object", properties=tuple(r.decorations))
        )
    found += take_properties(tree)
    r.decorate(None, tree, "")
    fields["properties"] = tuple(found)
    return make_article(**{key: value for key, value in fields.items() if value}), extension


def _furniture(r: Reading, tree: Node, fields: Fields) -> None:
    """What stands in the content and is not body: headline, kicker, preamble, dateline."""
    content = tree.get("content")
    if type(content) is not list:
        return
    preamble: list[Text] = []
    kept: list[Any] = []
    counts: dict[str, int] = {}
    for index, node in enumerate(content):
        pointer = f"/content/{index}"
        name = _furniture_name(node, fields)
        words = r.words(node, "text", pointer) if name is not None else None
        if name is None or words is None:
            kept.append(node)
            continue
        if name == HEADLINE:
            fields["headline"], fields["headline_marks"] = words.text, words.marks
        elif name == KICKER:
            fields["headlines"] = (
                *fields.get("headlines", ()),
                make_headline(text=words.text, marks=words.marks, role="kicker"),
            )
        elif name == DATELINE:
            fields["dateline"] = stated_dateline(words.text, fields.get("language"))
        else:
            preamble.append(words)
        kept.append(None)  # so that the pointers to those behind it are right
        r.read_as(node, pointer, "type", "role")
        counts[name] = counts.get(name, 0) + 1
        r.decorate(name if counts[name] == 1 else f"{name} {counts[name]}", node, pointer)
    tree["content"] = kept
    if preamble:
        fields["summary"] = _joined(preamble)


def _furniture_name(node: Any, fields: Fields) -> str | None:
    if type(node) is not dict:
        return None
    kind, role = node.get("type"), node.get("role")
    if kind == DATELINE:
        return None if fields.get("dateline") else DATELINE
    if kind == "core/text" and (role in (KICKER, PREAMBLE) or role == HEADLINE):
        return None if role == HEADLINE and fields.get("headline") else str(role)
    return None


def _joined(pieces: list[Text]) -> Text:
    """Several preambles as the lines of one text."""
    marks = []
    start = 0
    for piece in pieces:
        marks += [links.moved(mark, start) for mark in piece.marks]
        start += len(piece.text) + 1
    return make_text(text="\n".join(piece.text for piece in pieces), marks=tuple(marks))


def _meta(r: Reading, tree: Node, fields: Fields) -> Any:
    """`meta`: what has a field, and properties for all else; newsdoc's extension is given back."""
    account = r.account
    notes, ratings, teasers, headlines, kept = [], [], [], [], []
    extension = None
    for index, node in enumerate(r.objects(tree, "meta")):
        pointer = f"/meta/{index}"
        kind = node.get("type") if type(node.get("type")) is str else None
        if kind == EXTENSION and type(node.get("data")) is dict:
            extension = node["data"]
            continue
        value = account.text(node, "value") if "value" in node else None
        taken = True
        if kind == "tt/slugline" and value and not fields.get("slugline"):
            fields["slugline"] = value
        elif kind == "core/newsvalue" and value:
            ratings.append(Rating(value=value, value_type=kind))
        elif kind == "core/note" and (words := r.words(node, "text", pointer)) is not None:
            role = account.text(node, "role") if "role" in node else None
            audience = {"internal": "editors"}.get(role or "", role)
            notes.append(make_note(text=words.text, marks=words.marks, audience=audience))
            if role is not None and role != audience:
                node["role"] = role
                r.read_as(node, pointer, "role")
        elif kind == "core/teaser":
            title = account.text(node, "title") if "title" in node else None
            words = r.words(node, "text", pointer)
            if title is not None:
                headlines.append(make_headline(text=title.strip(), role="teaser"))
            if words is not None:
                teasers.append(Description(text=words.text, marks=words.marks, role="teaser"))
            taken = bool(title or words)
        else:
            taken = False
        if taken and len(node) == 1:
            r.read_as(node, pointer, "type")
            continue
        kept.append(_kept(r, node, None if taken else value))
        r.decorate(None, node, pointer)
    fields["notes"], fields["ratings"] = tuple(notes), tuple(ratings)
    fields["headlines"], fields["descriptions"] = tuple(headlines), tuple(teasers)
    fields["properties"] = tuple(kept)
    return extension


def _kept(r: Reading, node: Node, value: str | None) -> Property:
    """A block of `meta`, or what is left of it, as a property."""
    kind = r.account.text(node, "type") or "meta"
    uri = r.account.text(node, "uri") if "uri" in node else None
    return make_property(
        name=kind, value=value, uri=uri, rel="meta", properties=take_properties(node)
    )
