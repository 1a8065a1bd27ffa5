"""The shape of every class of the model, read once from its type annotations.

The decoder, the encoder, the fault finder and the JSON Schema are all made from these shapes, so that
they cannot disagree.
"""

from __future__ import annotations

import datetime as dt
import types
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs

from newsdoc.model import BLOCK_TYPES, Block, PartialDate, Span
from newsdoc.model._frozen import frozen

Kind = Literal["str", "int", "number", "bool", "literal", "time", "span", "object", "block"]


@frozen(kw_only=True)
class Shape:
    """What a field holds."""

    kind: Kind
    """Nature of the value, or of each member of a tuple."""
    many: bool = False
    """Whether it is a tuple, written as a JSON array."""
    nullable: bool = False
    """Whether it may be None."""
    cls: Any = None
    """The class, for `object`."""
    values: tuple[str, ...] = ()
    """The allowed strings, for `literal`."""


@frozen(kw_only=True)
class Field:
    """A field of a class."""

    name: str
    """Its name, in Python and in the JSON."""
    shape: Shape
    """What it holds."""
    required: bool
    """Whether it has no default."""
    default: Any = None
    """The default; values equal to it are not written."""


@cache
def fields_of(cls: Any) -> tuple[Field, ...]:
    """The fields of a class of the model: what must be there first, then in the order written."""
    hints = _hints(cls)
    found = [
        Field(
            name=field.name,
            shape=_shape(hints[field.name]),
            required=field.default is attrs.NOTHING,
            default=None if field.default is attrs.NOTHING else field.default,
        )
        for field in attrs.fields(cls)
    ]
    return tuple(sorted(found, key=lambda field: not field.required))


def tag_of(cls: Any) -> str | None:
    """The value of `type` that is written for the class; None for classes without one."""
    tag = cls.__dict__.get("type")
    return tag if isinstance(tag, str) and BLOCK_TYPES.get(tag) is cls else None


@cache
def _hints(cls: Any) -> dict[str, Any]:
    hints: dict[str, Any] = {}
    for base in reversed(cls.__mro__[:-1]):
        hints |= get_type_hints(base)
    return hints


def _shape(hint: Any) -> Shape:
    origin, args = get_origin(hint), get_args(hint)
    if hint == Block:
        return Shape(kind="block")
    if origin is tuple:
        return attrs.evolve(_shape(args[0]), many=True)
    if origin in (types.UnionType, Union):
        members = set(args) - {types.NoneType}
        nullable = types.NoneType in args
        if members == {int, float}:
            return Shape(kind="number", nullable=nullable)
        if members == {dt.datetime, PartialDate}:
            return Shape(kind="time", nullable=nullable)
        (member,) = members
        return attrs.evolve(_shape(member), nullable=nullable)
    if origin is Literal:
        return Shape(kind="literal", values=args)
    if hint is Span:
        return Shape(kind="span")
    if attrs.has(hint):
        return Shape(kind="object", cls=hint)
    plain: dict[Any, Kind] = {str: "str", int: "int", float: "number", bool: "bool"}
    return Shape(kind=plain[hint])
