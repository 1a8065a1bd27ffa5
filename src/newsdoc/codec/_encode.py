"""Objects of the model to plain trees of dicts and lists, by one compiled function a class.

Values equal to their default are left out; `type` and what every object of the class has stand
first. Compiled straight-line code costs a third of what cattrs generates for the same classes
(benchmarks/native.py), mostly because absent fields cost one truth test.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache
from typing import Any

from newsdoc.codec._shape import Field, fields_of, tag_of
from newsdoc.errors import WriteError
from newsdoc.model import BLOCK_TYPES, Span

Encode = Callable[[Any], Any]


@cache
def encoder(cls: Any) -> Encode:
    """The function that makes a plain dict of an object of `cls`."""
    scope: dict[str, Any] = {"_number": _number, "_blocks": _BLOCKS, "_spans": _spans}
    start, tail = [], []
    if (tag := tag_of(cls)) is not None:
        start.append(f"'type': {tag!r}")
    for field in fields_of(cls):
        value = _expression(field, scope)
        if field.required:
            start.append(f"{field.name!r}: {value.format(v=f'o.{field.name}')}")
        else:
            tail += [
                f"    if {_given(field)}: d[{field.name!r}] = {value.format(v='v')}",
            ]
    source = "\n".join(["def encode(o):", f"    d = {{{', '.join(start)}}}", *tail, "    return d"])
    exec(source, scope)  # noqa: S102  # made of field names only
    made: Encode = scope["encode"]
    return made


def _given(field: Field) -> str:
    """A test that binds `v` and is true where the value is to be written."""
    if field.shape.many or field.default is False:
        return f"(v := o.{field.name})"
    if field.default is None:
        return f"(v := o.{field.name}) is not None"
    return f"(v := o.{field.name}) != {field.default!r}"


def _expression(field: Field, scope: dict[str, Any]) -> str:
    """The JSON form of `{v}`."""
    shape = field.shape
    match shape.kind:
        case "str" | "int" | "bool" | "literal":
            one = "{v}"
        case "number":
            one = "_number({v})"
        case "time":
            one = "{v}.isoformat()"
        case "span":
            one = "[{v}.start, {v}.end]"
        case "block":
            return "[_blocks[type(b)](b) for b in {v}]"
        case "object":
            name = f"_{shape.cls.__name__}"
            scope[name] = _Late(shape.cls, scope, name)
            one = f"{name}({{v}})"
    if not shape.many:
        return one
    if shape.kind == "span":
        return "_spans({v})"
    # A list comprehension costs a call of its own on CPython 3.11, `map` does not.
    return "list({v})" if one == "{v}" else f"list(map({one.removesuffix('({v})')}, {{v}}))"


class _Late:
    """Stands for the encoder of a class until it is first used: classes refer to each other."""

    def __init__(self, cls: Any, scope: dict[str, Any], name: str) -> None:
        self.cls, self.scope, self.name = cls, scope, name

    def __call__(self, value: Any) -> Any:
        made = self.scope[self.name] = encoder(self.cls)
        return made(value)


class _BlockEncoders(dict[type, Encode]):
    """The encoder of each class of block, made when it is first asked for."""

    def __missing__(self, cls: type) -> Encode:
        if cls not in BLOCK_TYPES.values():
            raise WriteError(f"{cls.__name__} is no block", format="newsdoc")
        made = self[cls] = encoder(cls)
        return made


def _spans(spans: tuple[Span, ...]) -> list[list[int]]:
    if len(spans) == 1:
        return [[spans[0].start, spans[0].end]]
    return [[span.start, span.end] for span in spans]


def _number(value: float) -> float:
    # JSON has no NaN and no infinity, and orjson would write null.
    if not math.isfinite(value):
        raise WriteError(f"{value} is no JSON number", format="newsdoc")
    return value


_BLOCKS = _BlockEncoders()
