"""What the schema of NewsDoc lets stand in a block, and the check of values by it.

Spec: NewsDoc JSON Schema, Block
"""

from __future__ import annotations

import re
import uuid
from typing import Any

Node = dict[str, Any]
"""An object of JSON."""

TEXTS = frozenset(
    [
        "id",
        "uuid",
        "uri",
        "url",
        "type",
        "title",
        "rel",
        "role",
        "name",
        "value",
        "contenttype",
        "sensitivity",
    ]
)
"""Members of a block that are strings."""

LISTS = ("links", "content", "meta")
"""Members of a block that are lists of blocks."""

_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", re.ASCII)
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]+", re.ASCII)
_NOT_URI = re.compile(r"[<>\"{}|\\^`]|%(?![0-9A-Fa-f]{2})")


def fitting(node: Any) -> Node:
    """What of a value fits as a block; empty where nothing does.

    Example:
        >>> fitting({"type": "core/text", "data": {"text": "Rain", "n": 1}, "x": "y"})
        {'type': 'core/text', 'data': {'text': 'Rain'}}
    """
    if type(node) is not dict:
        return {}
    made: Node = {}
    for key, value in node.items():
        if key in TEXTS:
            if type(value) is str and _is_fine(key, value):
                made[key] = value
        elif key == "data" and type(value) is dict:
            data = {name: text for name, text in value.items() if type(text) is str}
            if data:
                made[key] = data
        elif key in LISTS and type(value) is list:
            parts = [part for part in map(fitting, value) if part]
            if parts:
                made[key] = parts
    return made


def _is_fine(key: str, value: str) -> bool:
    if key == "uuid":
        return is_uuid(value)
    return is_uri(value) if key in ("uri", "url") else True


def is_uuid(text: str | None) -> bool:
    """Whether a text is a UUID. Spec: RFC 9562"""
    return text is not None and _UUID.fullmatch(text) is not None


def is_uri(text: str | None) -> bool:
    """Whether a text is a URI. Spec: RFC 3986"""
    return text is not None and _URI.fullmatch(text) is not None and not _NOT_URI.search(text)


def uuid_of(guid: str) -> str:
    """The UUID of an item: its identifier where that is one, else one derived from it (version 5).

    Example:
        >>> uuid_of("urn:newsml:example.org:7")
        'cd8ba047-aa15-5e50-af0a-9c5e38c8db81'

    Spec: NewsDoc JSON Schema, Document/uuid; RFC 9562, section 5.5
    """
    return guid if is_uuid(guid) else str(uuid.uuid5(uuid.NAMESPACE_URL, guid))
