"""A document of ninjs to articles: a single item, an array of them, or an API's envelope."""

from __future__ import annotations

from typing import Any

from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, ReadContext
from newsdoc.formats._json import load
from newsdoc.formats._json.lines import by_line
from newsdoc.formats._json.properties import take_properties
from newsdoc.formats.ninjs._envelope import find_items, is_other, version_of
from newsdoc.formats.ninjs._item import article
from newsdoc.formats.ninjs._names import FIELDS, NAME
from newsdoc.formats.ninjs._reading import Node, Reading
from newsdoc.model import Article, Package, Property


@by_line
def read(data: bytes, context: ReadContext) -> Document:
    """The articles of a document of any version of ninjs, and of its loose dialects.

    Raises:
        ReadError: when it is no JSON, holds no item, or only events and planning items.

    Example:
        >>> read(b'{"uri": "urn:a", "headline": "Rain"}', ReadContext()).articles[0].headline
        'Rain'

    Spec: IPTC ninjs 1.0 to 1.6, 2.0 to 2.2, 3.0 and 3.1
    """
    tree = load(data, context, format=NAME)
    items = find_items(tree) or _unlike(tree)
    if not items:
        raise ReadError(
            "no news item found in the JSON",
            format=NAME,
            source=context.source,
            hint="an item has at least 'uri' and one more property of ninjs",
        )
    reading = Reading(context)
    version = version_of(items[0][1])
    others = [(path, node) for path, node in items if is_other(node)]
    if len(others) == len(items):
        kind = others[0][1].get("type")
        raise ReadError(
            f"this is {'an event' if kind == 'event' else 'a planning'} item, not an article",
            format=f"{NAME}-{version}",
            source=context.source,
            pointer=f"{others[0][0]}/type",
        )
    found: list[Article] = []
    for path, node in items:
        if is_other(node):
            reading.remark(
                "NJ103",
                "an event or planning item, not an article",
                value=str(node.get("uri") or node.get("type")),
                path=path,
            )
        else:
            found.append(article(reading, node, path))
    package = None
    if items[0][0] != "":
        package = _package(reading, tree)
    reading.account.report_left(tree)
    return Document(articles=tuple(found), package=package, format=f"{NAME}-{version}")


def _unlike(tree: Any) -> list[tuple[str, Node]]:
    """What a caller who names the format says to be items, though they hardly look so."""
    if type(tree) is dict and any(key in FIELDS or key.startswith("body_") for key in tree):
        return [("", tree)]
    if type(tree) is list:
        return [pair for i, part in enumerate(tree) for pair in _unlike_at(f"/{i}", part)]
    return []


def _unlike_at(path: str, part: Any) -> list[tuple[str, Node]]:
    return [(path, node) for _, node in _unlike(part)] if type(part) is dict else []


_TITLES = {"title": "title", "description": "description", "language": "language"}


_ABOUT = frozenset({"_meta", "_links", "meta", "links", "paging", "pagination"})
"""Objects of an envelope that say how it was asked for."""


def _package(r: Reading, tree: Any) -> Package:
    """What the envelope itself says: bare values of its outermost object."""
    if type(tree) is not dict:
        return Package()
    values: dict[str, Any] = {}
    properties: list[Property] = []
    for key in list(tree):
        if type(tree[key]) in (dict, list):
            if key in _ABOUT and type(tree[key]) is dict:
                told = {key: tree.pop(key)}
                properties += take_properties(told)
                tree.update(told)
            continue
        if key in _TITLES and (text := r.account.text(tree, key)) is not None:
            values[_TITLES[key]] = text
        elif (text := r.account.text(tree, key)) is not None:
            properties.append(Property(name=key, value=text))
    return Package(properties=tuple(properties), **values)
