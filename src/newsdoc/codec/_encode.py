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

from newsdoc.codec._shape import Field, Shape, fields_of, tag_of
from newsdoc.errors import WriteError
from newsdoc.model import BLOCK_TYPES, Span

Encode = Callable[[Any], Any]


_INLINE = 6
"""Objects of classes with at most so many fields are written in the function of what holds them."""


@cache
def encoder(cls: Any) -> Encode:
    """The function that makes a plain dict of an object of `cls`."""
    scope: dict[str, Any] = {"_number": _number, "_blocks": _BLOCKS, "_spans": _spans}
    lines = ["def encode(o0):", *_indent(_object(cls, 0, scope)), "    return d0"]
    exec("\n".join(lines), scope)  # noqa: S102  # made of field names only
    made: Encode = scope["encode"]
    return made


def _object(cls: Any, k: int, scope: dict[str, Any]) -> list[str]:
    """Lines that make the dict `d<k>` of the object `o<k>`."""
    tag = tag_of(cls)
    fields = fields_of(cls)
    start = [f"'type': {tag!r}"] if tag is not None else []
    later: list[str] = []
    for field in fields:
        if field.required and (value := _expression(field.shape, f"o{k}.{field.name}", scope)):
            start.append(f"{field.name!r}: {value}")
        else:
            later += _statements(field, k, scope)
    return [f"d{k} = {{{', '.join(start)}}}", *later]


def _statements(field: Field, k: int, scope: dict[str, Any]) -> list[str]:
    """Lines that put a field of `o<k>` into `d<k>`, where it is not at its default."""
    value = _expression(field.shape, "v", scope)
    if value is not None:
        put = [f"d{k}[{field.name!r}] = {value}"]
    else:
        inner = _object(field.shape.cls, k + 1, scope)
        put = [f"o{k + 1} = v", *inner, f"d{k}[{field.name!r}] = d{k + 1}"]
    return [f"if {_given(field, k)}:", *_indent(put)]


def _indent(lines: list[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def _given(field: Field, k: int) -> str:
    """A test that binds `v` and is true where the value is to be written."""
    if field.shape.many or field.default is False:
        return f"v := o{k}.{field.name}"
    if field.default is None:
        return f"(v := o{k}.{field.name}) is not None"
    return f"(v := o{k}.{field.name}) != {field.default!r}"


def _expression(shape: Shape, v: str, scope: dict[str, Any]) -> str | None:
    """The JSON form of `v`; None for an object that takes lines of its own."""
    match shape.kind:
        case "str" | "int" | "bool" | "literal":
            return f"list({v})" if shape.many else v
        case "number":
            return f"list(map(_number, {v}))" if shape.many else f"_number({v})"
        case "time":
            return f"[x.isoformat() for x in {v}]" if shape.many else f"{v}.isoformat()"
        case "span":
            return f"_spans({v})" if shape.many else f"[{v}.start, {v}.end]"
        case "block":
            return f"[_blocks[type(b)](b) for b in {v}]"
        case "object":
            if not shape.many and len(fields_of(shape.cls)) <= _INLINE and shape.nullable:
                return None
            name = f"_{shape.cls.__name__}"
            scope[name] = _Late(shape.cls, scope, name)
            # A list comprehension costs a call of its own on CPython 3.11, `map` does not.
            return f"list(map({name}, {v}))" if shape.many else f"{name}({v})"


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
