"""The members of a story."""

from __future__ import annotations

from typing import Any

from newsdoc.formats._json.properties import from_properties, json_value
from newsdoc.formats._json.rich import as_label
from newsdoc.formats.ans import write_origin as origin
from newsdoc.formats.ans._reading import VERSION
from newsdoc.formats.ans.fitting import MISSING, fitting
from newsdoc.formats.ans.shapes import STORY
from newsdoc.formats.ans.times import time_text
from newsdoc.formats.ans.trees import Node, merge, put
from newsdoc.formats.ans.write_elements import Elements
from newsdoc.formats.ans.write_links import links
from newsdoc.formats.ans.write_taxonomy import taxonomy
from newsdoc.model import Article, Headline


def story(article: Article) -> Node:
    """A story, without newsdoc's extension. Spec: ANS 0.10.12, story.json"""
    tree: Node = {"type": "story", "version": VERSION}
    _simple(tree, article)
    _words(tree, article)
    origin.people(tree, article)
    origin.located(tree, article)
    origin.notes(tree, article)
    put(tree, "taxonomy", taxonomy(article))
    links(tree, article, story)
    decorations, rest = _split(article)
    writer = Elements(decorations)
    elements = writer.elements(article.body)
    elements += [writer.rating(rating) for rating in article.ratings]
    put(tree, "content_elements", elements)
    _properties(tree, rest)
    return tree


def _simple(tree: Node, article: Article) -> None:
    put(tree, "_id", article.guid)
    put(tree, "created_date", time_text(article.created))
    put(tree, "last_updated_date", time_text(article.modified))
    put(tree, "language", article.language)
    put(tree, "canonical_url", article.url)
    put(tree, "publish_date", time_text(article.published))
    for publication in article.publications:
        if publication.kind in ("first_publish_date", "display_date"):
            put(tree, publication.kind, time_text(publication.published))
    put(tree, "status", article.status)
    put(tree, "slug", article.slugline)
    for one in article.alternative_ids:
        if one.role == "short_url" and "short_url" not in tree:
            tree["short_url"] = one.value
        elif one.role == "content_alias" and fitting(one.value, "alias") is not MISSING:
            tree.setdefault("content_aliases", []).append(one.value)
    put(tree, "revision", {"revision_id": article.version} if article.version else None)
    counts = {
        "word_count_actual": article.word_count,
        "character_count_actual": article.char_count,
        "line_count_actual": article.line_count,
    }
    given = {key: value for key, value in counts.items() if value is not None}
    put(tree, "planning", {"story_length": given} if given else None)


def _words(tree: Node, article: Article) -> None:
    headlines: Node = {}
    subheadlines: Node = {}
    labels: Node = {}
    if article.headline is not None:
        headlines["basic"] = as_label(article.headline, article.headline_marks)
    for one in article.headlines:
        _headline(one, headlines, subheadlines, labels)
    # A dictionary must have a `basic`: what has none waits in the extension.
    put(tree, "headlines", headlines if "basic" in headlines else None)
    put(tree, "subheadlines", subheadlines if "basic" in subheadlines else None)
    put(tree, "label", labels)
    if article.summary is not None:
        words = {"basic": as_label(article.summary.text, article.summary.marks)}
        for description in article.descriptions:
            if description.role is not None and description.role != "default":
                words.setdefault(description.role, as_label(description.text, description.marks))
        tree["description"] = words


def _headline(one: Headline, headlines: Node, subheadlines: Node, labels: Node) -> None:
    text = as_label(one.text, one.marks)
    role, _, key = (one.role or "").partition("-")
    if role == "sub":
        subheadlines.setdefault(key or "basic", text)
    elif role == "kicker":
        if not key or (key.replace("_", "").isalnum() and key.isascii()):
            labels.setdefault(key or "basic", {"text": text})
    elif one.role and one.role not in ("basic", "default"):
        headlines.setdefault(one.role, text)


def _split(article: Article) -> tuple[Node, list[Any]]:
    """The decorations of elements by `_id`, and the other properties."""
    decorations: Node = {}
    rest = []
    for one in article.properties:
        if one.name == "content_elements" and one.value_type == "object" and not decorations:
            decorations = from_properties(one.properties)
        else:
            rest.append(one)
    return decorations, rest


def _properties(tree: Node, properties: list[Any]) -> None:
    """Properties: members of a story where they fit, else additional properties."""
    extra: Node = {}
    for one in properties:
        value = json_value(one)
        shape = STORY.get(one.name)
        if shape is None:
            if one.name not in ("version", "newsdoc", "additional_properties"):
                extra.setdefault(one.name, value)
            continue
        given = tree.get(one.name)
        if given is None:
            fit = fitting(value, shape)
            if fit is not MISSING and one.name not in _ONLY_WITH:
                tree[one.name] = fit
        elif type(value) is dict and type(given) is dict:
            # What is required may stand in either.
            both = json_value(one)
            merge(both, given)
            fit = fitting(both, shape)
            if fit is not MISSING:
                merge(given, fit)
    put(tree, "additional_properties", extra)


_ONLY_WITH = frozenset({"credits", "address", "geo"})
"""Members that a property may add to, but not make."""
