"""Everything that is wrong in a tree, each with its JSON pointer; the slow path.

Used only when a decoder has refused the tree: it says what, where, and what was expected.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsdoc.codec._decode import decoder
from newsdoc.codec._leaves import REFUSALS
from newsdoc.codec._shape import Shape, fields_of, tag_of
from newsdoc.errors import UsageError
from newsdoc.model import BLOCK_TYPES, time_from_iso

Fault = tuple[str, str]
"""An RFC 6901 pointer and what is wrong there."""

_TYPE_NAMES = {dict: "an object", list: "an array", str: "a string", bool: "a boolean"}
_TYPE_NAMES |= {int: "an integer", float: "a number", type(None): "null"}
_EXPECTED = {"str": "a string", "int": "an integer", "bool": "true or false", "number": "a number"}
_PYTHON = {"str": (str,), "int": (int,), "bool": (bool,), "number": (int, float)}


def faults(tree: Any, cls: Any, pointer: str = "") -> Iterator[Fault]:
    """Every fault of a tree that should be an object of `cls`, in the order of the tree."""
    if not isinstance(tree, dict):
        yield pointer, f"expected an object, found {_found(tree)}"
        return
    fields = {field.name: field for field in fields_of(cls)}
    clean = True
    for key, value in tree.items():
        at = f"{pointer}/{escape(key)}"
        if key in fields:
            inner = list(_value_faults(value, fields[key].shape, at))
            clean = clean and not inner
            yield from inner
        elif not (key == "type" and tag_of(cls) is not None):
            clean = False
            from difflib import get_close_matches  # noqa: PLC0415  # for a mistake only

            near = get_close_matches(key, fields, 1)
            yield at, "unknown key" + (f", perhaps '{near[0]}' is meant" if near else "")
    for field in fields.values():
        if field.required and field.name not in tree:
            clean = False
            yield pointer, f"required key '{field.name}' is missing"
    if clean:
        yield from _broken_invariant(tree, cls, pointer)


def escape(key: str) -> str:
    """The key as a reference token of RFC 6901."""
    return key.replace("~", "~0").replace("/", "~1")


def _broken_invariant(tree: Any, cls: Any, pointer: str) -> Iterator[Fault]:
    """What the constructor refuses, where all parts are of the right shape."""
    try:
        decoder(cls)(tree)
    except UsageError as error:
        yield pointer, str(error)
    except REFUSALS:
        yield pointer, "does not fit the schema"


def _value_faults(value: Any, shape: Shape, at: str) -> Iterator[Fault]:
    if value is None and shape.nullable:
        return
    if not shape.many:
        yield from _one(value, shape, at)
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _one(part, shape, f"{at}/{index}")
    else:
        yield at, f"expected an array, found {_found(value)}"


def _one(value: Any, shape: Shape, at: str) -> Iterator[Fault]:
    match shape.kind:
        case "object":
            yield from faults(value, shape.cls, at)
        case "block":
            yield from _block(value, at)
        case "span":
            yield from _span(value, at)
        case "time":
            yield from _time(value, at)
        case "literal":
            if value not in shape.values:
                yield at, f"expected one of {', '.join(shape.values)}, found {_found(value)}"
        case kind:
            if type(value) not in _PYTHON[kind]:
                yield at, f"expected {_EXPECTED[kind]}, found {_found(value)}"


def _block(value: Any, at: str) -> Iterator[Fault]:
    if not isinstance(value, dict):
        yield at, f"expected an object, found {_found(value)}"
    elif "type" not in value:
        yield at, f"required key 'type' is missing (one of {', '.join(BLOCK_TYPES)})"
    elif not isinstance(value["type"], str) or value["type"] not in BLOCK_TYPES:
        yield (
            f"{at}/type",
            f"expected one of {', '.join(BLOCK_TYPES)}, found {_found(value['type'])}",
        )
    else:
        yield from faults(value, BLOCK_TYPES[value["type"]], at)


def _span(value: Any, at: str) -> Iterator[Fault]:
    if not (
        isinstance(value, list) and len(value) == 2 and all(type(part) is int for part in value)
    ):
        yield at, f"expected [start, end], found {_found(value)}"
    elif not 0 <= value[0] <= value[1]:
        yield at, f"span {value[0]}..{value[1]} ends before it starts or is negative"


def _time(value: Any, at: str) -> Iterator[Fault]:
    if not isinstance(value, str):
        yield at, f"expected an ISO 8601 string, found {_found(value)}"
        return
    try:
        time_from_iso(value)
    except UsageError as error:
        yield at, str(error)


def _found(value: Any) -> str:
    if isinstance(value, str):
        return f"'{value if len(value) <= 40 else value[:39] + '…'}'"
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return _TYPE_NAMES[type(value)]
