"""Where the items are: a single one, an array, or an API's envelope; and which version they are of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newsdoc.formats._head import Head
from newsdoc.formats._json import escape
from newsdoc.formats.ninjs._names import ITEM_CLASSES, OTHER_CLASSES, PROPERTIES, Version
from newsdoc.formats.ninjs._reading import Node

_OWN = frozenset(
    {
        *("versioncreated", "versionCreated", "firstcreated", "firstCreated", "pubstatus"),
        *("pubStatus", "copyrightholder", "copyrightHolder", "copyrightnotice", "copyrightNotice"),
        *("usageterms", "usageTerms", "representationtype", "representationType", "embargoedUntil"),
        *("infosource", "infosources", "infoSources", "trustIndicators", "trustindicators"),
        *("rightsinfo", "rightsInfo", "digitalsourcetype", "digitalSourceType", "eventDetails"),
        *("plannedCoverage", "contentcreated", "contentCreated", "altIds", "altids"),
    }
)
"""Names that hardly any other format has."""
_SHARED = frozenset(
    {
        *(
            "renditions",
            "associations",
            "headlines",
            "bodies",
            "descriptions",
            "slugline",
            "located",
        ),
        *("urgency", "byline", "by", "ednote", "edNote", "subject", "subjects", "person", "people"),
        *("organisations", "organisation", "places", "place", "genres", "genre", "profile"),
        *("headline", "language", "embargoed"),
    }
)
"""Names of ninjs that other formats have, too."""
_TEXT = re.compile(r"(?:body|description|headline)_[A-Za-z0-9]")
_FOREIGN = frozenset(
    {"@context", "@type", "@graph", "uuid", "content_elements", "newsdoc", "jsonrpc"}
)
"""Names that an item of another format has."""
_DEEPEST = 5
"""Objects and arrays around the items of an envelope."""


def likeness(tree: Any) -> int:
    """How much an object looks like an item of ninjs: 0 not at all to 3 for certain.

    Example:
        >>> likeness({"uri": "urn:a", "type": "text", "versioncreated": "2026-05-01T10:00:00Z"})
        3
        >>> likeness({"uri": "urn:a", "title": "Rain"})
        0
    """
    if type(tree) is not dict or not _FOREIGN.isdisjoint(tree):
        return 0
    for name in ("standard", "$standard"):
        told = tree.get(name)
        if type(told) is dict and "ninjs" in f"{told.get('name')} {told.get('schema')}".lower():
            return 3
    own = not _OWN.isdisjoint(tree)
    known = type(tree.get("uri")) is str or type(tree.get("guid")) is str
    if not known and not (own and type(tree.get("_id")) is str):
        return 0
    kind = tree.get("type")
    typed = type(kind) is str and (kind in ITEM_CLASSES or kind in OTHER_CLASSES)
    if own and typed:
        return 3
    shared = sum(key in _SHARED or _TEXT.match(key) is not None for key in tree)
    if own and shared:
        return 3
    if typed:
        return 3 if shared > 1 else 2 if shared else 1 if len(tree) <= 3 else 0
    return 2 if own or shared > 1 else 0


def is_other(node: Node) -> bool:
    """Whether an item is an event or a planning item, and no article."""
    kind = node.get("type")
    return type(kind) is str and kind in OTHER_CLASSES


def find_items(tree: Any) -> list[tuple[str, Node]]:
    """The items of a document, each with its pointer; an empty list where there are none."""
    if likeness(tree) or _is_nameless(tree):
        return [("", tree)]
    level: list[tuple[str, Any]] = [("", tree)]
    for _ in range(_DEEPEST):
        found = [(path, node) for path, node in level if likeness(node) > 1]
        if found:
            return found
        level = [pair for path, node in level for pair in _parts(path, node)]
    return []


def _is_nameless(tree: Any) -> bool:
    """Whether an object is an item that lacks its identifier, and no envelope."""
    if type(tree) is not dict or _OWN.isdisjoint(tree) or not _FOREIGN.isdisjoint(tree):
        return False
    return any(key in ("headline", "headlines", "bodies") or _TEXT.match(key) for key in tree)


def _parts(path: str, node: Any) -> Iterator[tuple[str, Any]]:
    if type(node) is list:
        yield from ((f"{path}/{index}", part) for index, part in enumerate(node))
    elif type(node) is dict:
        yield from (
            (f"{path}/{escape(key)}", part) for key, part in node.items() if key != "associations"
        )


def version_of(node: Node) -> Version:
    """The major version of an item: as `standard` says, else as its names are spelled.

    Example:
        >>> version_of({"$standard": {"version": "1.4"}}), version_of({"by": "Mina", "ednote": "Hold"})
        (1, 2)
        >>> version_of({"uri": "urn:a", "pubStatus": "usable"})
        3

    Spec: ninjs 1.6, $standard; ninjs 3.1, standard
    """
    for name in ("standard", "$standard"):
        told = node.get(name)
        number = told.get("version") if type(told) is dict else None
        if type(number) in (str, int, float) and str(number)[:1] in ("1", "2", "3"):
            return int(str(number)[0])  # type: ignore[return-value]
    if not _ONLY_3.isdisjoint(node):
        return 3
    later = not _LATER.isdisjoint(node) or type(node.get("renditions")) is list
    if not later and (
        not _ONLY_1.isdisjoint(node)
        or not _NOT_3.isdisjoint(node)
        or "guid" in node
        or any(_TEXT.match(key) for key in node)
    ):
        return 1
    lists = [node.get(name) for name in ("headlines", "bodies", "descriptions", "renditions")]
    parts = [part for value in lists if type(value) is list for part in value]
    if any(type(part) is dict and "contentType" in part for part in parts):
        return 3
    if any(type(part) is dict and "contenttype" in part for part in parts):
        return 2
    return 3 if _NOT_3.isdisjoint(node) else 2


_ONLY_1 = frozenset(row.v1 for row in PROPERTIES if row.v1 not in (None, row.v2, row.v3))
"""Spellings of version 1 alone."""
_ONLY_3 = frozenset(row.v3 for row in PROPERTIES if row.v3 not in (None, row.v2, row.v1))
"""Spellings of version 3 alone."""
_LATER = frozenset(row.v2 for row in PROPERTIES if row.v2 not in (None, row.v1))
"""Spellings of version 2, and perhaps of version 3, but not of version 1."""
_NOT_3 = frozenset(row.v2 for row in PROPERTIES if row.v2 not in (None, row.v3))
"""Spellings of version 2, and perhaps of version 1, but not of version 3."""


def sniff(head: Head) -> int:
    """3 for an item, a list or an envelope of items that can be nothing else.

    Example:
        >>> sniff(Head(b'{"uri": "urn:a", "type": "text", "pubStatus": "usable"}'))
        3
    """
    if head.kind != "json":
        return 0
    tree = head.tree
    own = likeness(tree)
    if own:
        return own
    if type(tree) is list:
        return max((likeness(part) for part in tree[:8]), default=0)
    if type(tree) is dict and _FOREIGN.isdisjoint(tree):
        items = find_items(tree)
        return min(2, max((likeness(node) for _, node in items[:8]), default=0))
    return 0
