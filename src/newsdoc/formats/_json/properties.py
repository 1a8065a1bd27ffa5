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
from newsdoc.model._frozen import unfrozen_twin

DEPTH = 48
"""Objects and arrays that may nest in a property; deeper ones are not taken."""

_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?", re.ASCII)


class _TooDeepError(Exception):  # never leaves the module
    """A value nests deeper than a property may."""


def to_properties(node: dict[str, Any]) -> tuple[Property, ...]:
    """The members of an object as properties; the tree stays as it is.

    Members that nest deeper than `DEPTH` are left out.

    Example:
        >>> [(p.name, p.value, p.value_type) for p in to_properties({"a": "x", "b": 2, "c": None})]
        [('a', 'x', None), ('b', '2', 'number')]
    """
    return take_properties(dict(node))


def take_properties(node: dict[str, Any]) -> tuple[Property, ...]:
    """As `to_properties`, and takes what became one, or says nothing, out of the object."""
    made: list[Property] = []
    deep = {}
    for name, value in node.items():
        if type(value) is str:
            if value and not value.isspace():
                made.append(_new(name, value, None, ()))
            continue
        try:
            part = _property(name, value, DEPTH)
        except _TooDeepError:
            deep[name] = value
            continue
        if part is not None:
            made.append(part)
    node.clear()
    if deep:
        node.update(deep)
    return tuple(made)


def _new(name: str, value: str | None, kind: str | None, inner: tuple[Property, ...]) -> Property:
    """A property, made as the codec makes its objects: most of a document's values come here."""
    made: Any = _TWIN()
    made.name = name
    made.value = value
    made.value_type = kind
    made.uri = None
    made.rel = None
    made.properties = inner
    made.__class__ = Property
    return made  # type: ignore[no-any-return]


_TWIN = unfrozen_twin(Property)


def _property(name: str, value: Any, depth: int) -> Property | None:
    """The property of a value; None for one that says nothing."""
    kind = type(value)
    if kind is str:
        return _new(name, value, None, ()) if value and not value.isspace() else None
    if kind is bool:
        return _new(name, "true" if value else "false", "boolean", ())
    if kind is int or kind is float:
        return _new(name, repr(value), "number", ())
    if not value:
        return None
    if not depth:
        raise _TooDeepError
    depth -= 1
    parts: list[Property] = []
    if kind is dict:
        for key, part in value.items():
            if type(part) is str:  # nearly all of them: spared a call
                if part and not part.isspace():
                    parts.append(_new(key, part, None, ()))
            elif (made := _property(key, part, depth)) is not None:
                parts.append(made)
        return _new(name, None, "object", tuple(parts)) if parts else None
    for part in value:
        if (made := _property(str(len(parts)), part, depth)) is not None:
            parts.append(made)
    return _new(name, None, "array", tuple(parts)) if parts else None


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
