"""Members of a story that are fields of the article: identity, words, people, place, notes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from newsdoc.formats.ans._reading import Node, Reading
from newsdoc.model import (
    Description,
    Publication,
    Text,
)
from newsdoc.model._makers import make_alternative_id, make_headline

Fields = dict[str, Any]
Part = Callable[[Reading, Node, Fields], None]

_TEXTS = {"_id": "guid", "language": "language", "canonical_url": "url", "slug": "slugline"}
_TIMES = {"created_date": "created", "last_updated_date": "modified", "publish_date": "published"}
_OTHER_TIMES = ("first_publish_date", "display_date")
_COUNTS = {
    "word_count_actual": "word_count",
    "character_count_actual": "char_count",
    "line_count_actual": "line_count",
}


def simple(r: Reading, tree: Node, fields: Fields) -> None:
    """Identity, address, times, status and counts."""
    account = r.account
    for key, field in _TEXTS.items():
        if key in tree:
            fields[field] = account.text(tree, key)
    for key, field in _TIMES.items():
        if key in tree:
            fields[field] = account.time(tree, key)
    fields["publications"] = tuple(
        Publication(kind=key, published=time)
        for key in _OTHER_TIMES
        if key in tree and (time := account.time(tree, key)) is not None
    )
    if not fields.get("published") and fields["publications"]:
        # Drafts of systems, and old stories, have no other date of issue.
        fields["published"] = fields["publications"][0].published
    if "status" in tree and (status := account.text(tree, "status")):
        if status == status.lower():
            fields["status"] = status
        else:
            fields["status"] = status.lower()
            r.say("AS102", f"status read as '{status.lower()}'", status, "/status")
    ids = []
    if "short_url" in tree and (text := account.text(tree, "short_url")):
        ids.append(make_alternative_id(value=text, role="short_url"))
    ids += [
        make_alternative_id(value=text, role="content_alias")
        for text in account.texts(tree, "content_aliases")
    ]
    fields["alternative_ids"] = tuple(ids)
    revision = account.object(tree, "revision")
    if revision is not None:
        fields["version"] = account.text(revision, "revision_id")
    planning = account.object(tree, "planning")
    if planning is not None and (length := account.object(planning, "story_length")) is not None:
        for key, field in _COUNTS.items():
            if key in length:
                fields[field] = account.whole(length, key)


def headlines(r: Reading, tree: Node, fields: Fields) -> None:
    """`headlines`, `subheadlines` and `label`; before 0.5 the main one is called `default`."""
    account = r.account
    found = []
    node = account.object(tree, "headlines")
    if node is not None:
        for key in list(node):
            text = label(r, node, key, "/headlines")
            if text is None:
                continue
            if key == "basic" or (key == "default" and "basic" not in node):
                fields["headline"], fields["headline_marks"] = text.text, text.marks
            else:
                found.append(make_headline(text=text.text, marks=text.marks, role=key))
    node = account.object(tree, "subheadlines")
    if node is not None:
        for key in list(node):
            text = label(r, node, key, "/subheadlines")
            if text is not None:
                role = "sub" if key in ("basic", "default") else f"sub-{key}"
                found.append(make_headline(text=text.text, marks=text.marks, role=role))
    node = account.object(tree, "label")
    if node is not None:
        for key in node:
            inner = account.object(node, key)
            text = label(r, inner, "text", f"/label/{key}") if inner is not None else None
            if text is not None:
                role = "kicker" if key == "basic" else f"kicker-{key}"
                found.append(make_headline(text=text.text, marks=text.marks, role=role))
    fields["headlines"] = tuple(found)


def label(r: Reading, node: Node, key: str, pointer: str) -> Text | None:
    """Take words that may hold markup."""
    value = node.get(key)
    if type(value) is not str:
        return None
    del node[key]
    return r.rich.label(value, f"{pointer}/{key}")


def descriptions(r: Reading, tree: Node, fields: Fields) -> None:
    """`description`: the summary, and further ones by their key."""
    node = r.account.object(tree, "description")
    if node is None:
        if type(tree.get("description")) is str:
            fields["summary"] = label(r, tree, "description", "")
        return
    found = []
    for key in list(node):
        text = label(r, node, key, "/description")
        if text is not None:
            if key == "basic" or (key == "default" and "basic" not in node):
                fields["summary"] = text
            else:
                found.append(Description(text=text.text, marks=text.marks, role=key))
    fields["descriptions"] = tuple(found)
