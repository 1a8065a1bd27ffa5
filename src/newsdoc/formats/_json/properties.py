"""JSON values that the model has no field for, as `Property` trees, and back.

A property is a member of an object or of an array (then its name is its place, from 0); `value_type`
tells what no string is: `number`, `boolean`, `object`, `array`. `null`, empty strings, arrays and
objects say nothing and are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from newsdoc.formats._base import ReadContext
from newsdoc.formats._json.account import escape
from newsdoc.model import Property

DEPTH = 48
"""Objects and arrays that may nest in a property; deeper ones are not taken."""

_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?", re.ASCII)
_MARKED = ("number", "boolean", "object", "array")


def to_properties(node: dict[str, Any]) -> tuple[Property, ...]:
    """The members of an object as properties; what nests deeper than `DEPTH` is left out.

    Example:
        >>> [(p.name, p.value, p.value_type) for p in to_properties({"a": "x", "b": 2, "c": None})]
        [('a', 'x', None), ('b', '2', 'number')]
    """
    made = (_property(name, value, DEPTH) for name, value in node.items())
    return tuple(part for part in made if part is not None)


def take_properties(node: dict[str, Any]) -> tuple[Property, ...]:
    """As `to_properties`, and takes what became one out of the object."""
    made = []
    for name, value in list(node.items()):
        part = _property(name, value, DEPTH)
        if part is not None:
            made.append(part)
        if depth_of(value) <= DEPTH:
            del node[name]
    return tuple(made)


def depth_of(value: Any) -> int:
    """How deep objects and arrays nest in the value; 0 for a scalar."""
    depth, level = 0, [value]
    while level := [
        part
        for node in level
        if isinstance(node, dict | list)
        for part in (node.values() if isinstance(node, dict) else node)
    ]:
        depth += 1
    return depth + (isinstance(value, dict | list) and not value)


def _property(name: str, value: Any, depth: int) -> Property | None:
    kind = type(value)
    if kind is str:
        return Property(name=name, value=value) if value and not value.isspace() else None
    if kind is bool:
        return Property(name=name, value="true" if value else "false", value_type="boolean")
    if kind is int or kind is float:
        return Property(name=name, value=repr(value), value_type="number")
    if value is None or not depth:
        return None
    if kind is dict:
        found = (_property(key, part, depth - 1) for key, part in value.items())
        inner = tuple(part for part in found if part is not None)
        return Property(name=name, value_type="object", properties=inner) if inner else None
    parts: list[Property] = []
    for part in value:
        made = _property(str(len(parts)), part, depth - 1)
        if made is not None:
            parts.append(made)
    return Property(name=name, value_type="array", properties=tuple(parts)) if parts else None


def from_properties(properties: Iterable[Property]) -> dict[str, Any]:
    """Properties as the members of an object; of several with one name, the first.

    Example:
        >>> from_properties(to_properties({"a": [1, {"b": True}], "c": "x"}))
        {'a': [1, {'b': True}], 'c': 'x'}
    """
    tree: dict[str, Any] = {}
    for part in properties:
        if part.name not in tree:
            tree[part.name] = json_value(part)
    return tree


def json_value(part: Property) -> Any:
    """The JSON value of a property; one that was not made of JSON is a string or an object."""
    value, kind = part.value, part.value_type
    if kind == "array":
        return [json_value(inner) for inner in part.properties]
    if part.properties:
        return from_properties(part.properties)
    if value is None:
        return {} if kind == "object" else ""
    if kind == "boolean" and value in ("true", "false"):
        return value == "true"
    if kind == "number" and (found := _NUMBER.fullmatch(value)):
        number = float(value) if found[1] or found[2] else int(value)
        # Longer integers are not JSON that every program reads, and larger floats are infinite.
        return number if -(1 << 63) <= number < 1 << 63 or isinstance(number, float) else value
    return value


def json_text(node: Any, context: ReadContext, pointer: str, *, code: str) -> str:
    """A value as JSON text, for what is kept whole; strings that look otherwise there are named."""
    if context.wanted:
        for place, value in _escaped(node, pointer):
            context.remark(code, "value kept as JSON text", value=value, path=place)
    return orjson.dumps(node).decode()


def _escaped(node: Any, pointer: str) -> Iterator[tuple[str, str]]:
    """The strings of a tree that JSON has to escape."""
    waiting = [(pointer, node)]
    while waiting:
        place, part = waiting.pop()
        if type(part) is dict:
            waiting += [(f"{place}/{escape(key)}", value) for key, value in part.items()]
        elif type(part) is list:
            waiting += [(f"{place}/{index}", value) for index, value in enumerate(part)]
        elif type(part) is str and _ESCAPED.search(part):
            yield place, part


_ESCAPED = re.compile(r'["\\\x00-\x1f]')
