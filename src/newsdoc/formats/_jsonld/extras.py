"""Properties of schema.org that no field is for: kept whole as `Property`, written back as they were.

A property that stands in an article or another node has the IRI of the schema.org property as its
`uri`; by that the writer knows what is its to write.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import orjson

from newsdoc.formats._jsonld.graph import Node
from newsdoc.formats._jsonld.vocabulary import SCHEMA
from newsdoc.model import Property
from newsdoc.model._makers import make_property

_DEEP = 24
"""Objects that may nest; what is deeper is kept as JSON text."""
_KEY = re.compile(r"@?[A-Za-z][\w.:/#-]*")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?", re.ASCII)


def take_extras(node: Node) -> tuple[Property, ...]:
    """Take everything that is left in the node.

    Example:
        >>> take_extras({"speakable": {"xpath": ["/a"]}, "commentCount": 3})[1]
        Property(name='commentCount', value='3', value_type='number', uri='https://schema.org/commentCount')
    """
    found: list[Property] = []
    for key in list(node):
        for made in _made(key, node.pop(key), 0):
            uri = SCHEMA + key if not key.startswith("@") else None
            found.append(
                make_property(
                    name=made.name,
                    value=made.value,
                    value_type=made.value_type,
                    uri=uri,
                    properties=made.properties,
                )
            )
    return tuple(found)


def _made(name: str, value: Any, depth: int) -> Iterable[Property]:
    kind = type(value)
    if kind is str:
        if value and not value.isspace():
            yield make_property(name=name, value=value)
    elif kind is bool:
        yield make_property(name=name, value="true" if value else "false", value_type="boolean")
    elif kind is int or kind is float:
        yield make_property(name=name, value=str(value), value_type="number")
    elif value is None:
        return
    elif depth >= _DEEP:
        yield make_property(name=name, value=_dumped(value), value_type="json")
    elif kind is list:
        for part in value:
            yield from _made(name, part, depth + 1)
    else:
        inner = tuple(p for key, part in value.items() for p in _made(key, part, depth + 1))
        if inner:
            yield make_property(name=name, properties=inner)


def _dumped(value: Any) -> str:
    try:
        return orjson.dumps(value).decode()
    except (TypeError, ValueError):
        return str(value)


def put_extras(tree: Node, properties: Iterable[Property]) -> None:
    """Write the properties that schema.org has, except where the mapping wrote something itself."""
    groups: dict[str, list[Any]] = {}
    for given in properties:
        is_ours = given.uri == SCHEMA + given.name or (given.name[:1] == "@" and not given.uri)
        if is_ours and given.name not in tree and _KEY.fullmatch(given.name):
            groups.setdefault(given.name, []).append(_value(given))
    for name, values in groups.items():
        tree[name] = values[0] if len(values) == 1 else values


def _value(given: Property) -> Any:
    if given.properties:
        groups: dict[str, list[Any]] = {}
        for inner in given.properties:
            groups.setdefault(inner.name, []).append(_value(inner))
        return {name: v[0] if len(v) == 1 else v for name, v in groups.items()}
    text = given.value or ""
    if given.value_type == "boolean" and text in ("true", "false"):
        return text == "true"
    if given.value_type == "number" and _NUMBER.fullmatch(text) and len(text) < 19:
        return float(text) if any(sign in text for sign in ".eE") else int(text)
    if given.value_type == "json":
        try:
            return orjson.loads(text)
        except orjson.JSONDecodeError:
            return text
    return text
