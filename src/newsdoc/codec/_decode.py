"""Plain trees to objects of the model, by one compiled function a class; the fast path.

A decoder raises `Unfit` at the first thing that is not as it should be, without saying what:
`_faults.py` then looks at the tree and names everything at once. Objects are made through their unfrozen twins (see `model/_frozen.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from newsdoc.codec._shape import Field, Shape, fields_of, tag_of
from newsdoc.errors import UsageError
from newsdoc.model import BLOCK_TYPES, Span, Time, time_from_iso
from newsdoc.model._frozen import unfrozen_twin

Decode = Callable[[Any], Any]


class Unfit(Exception):  # never leaves the package
    """Something in the tree is not as it should be."""


@cache
def decoder(cls: Any) -> Decode:
    """The function that makes an object of `cls` from a fresh plain dict."""
    fields = fields_of(cls)
    scope: dict[str, Any] = {
        "_Unfit": Unfit,
        "_twin": unfrozen_twin(cls),
        "_cls": cls,
        "_time": _time,
        "_span": _span,
        "_block": _block,
    }
    lines = [
        "def decode(d):",
        "    if type(d) is not dict: raise _Unfit",
        "    n = len(d)",
        "    o = _twin()",
    ]
    if tag_of(cls) is not None:
        lines.append("    if 'type' in d: n -= 1")
    for field in fields:
        lines += _field(field, scope)
    # What was taken is counted: more keys than that are unknown ones.
    lines += ["    if n: raise _Unfit", "    o.__class__ = _cls"]
    if hasattr(cls, "__attrs_post_init__"):
        lines.append("    o.__attrs_post_init__()")
    lines.append("    return o")
    exec("\n".join(lines), scope)  # noqa: S102  # made of field names only
    made: Decode = scope["decode"]
    return made


def _field(field: Field, scope: dict[str, Any]) -> list[str]:
    """Lines that set one field of `o` from `d`."""
    name = field.name
    take = [f"v = d[{name!r}]", "n -= 1"]
    checks = _checks(field.shape, scope)
    if field.shape.nullable:
        # Missing and null are the same where None is a value of the field, and only there.
        checks = ["if v is not None:", *(f"    {line}" for line in checks)] if checks else []
    store = f"o.{name} = v"
    if field.required and not field.shape.nullable:
        refuse = f"    if {name!r} not in d: raise _Unfit"
        return [refuse, *(f"    {line}" for line in (*take, *checks, store))]
    scope[f"_default_{name}"] = field.default
    return [
        f"    if {name!r} in d:",
        *(f"        {line}" for line in (*take, *checks, store)),
        "    else:",
        f"        o.{name} = _default_{name}",
    ]


def _checks(shape: Shape, scope: dict[str, Any]) -> list[str]:
    """Lines that check and convert `v`, which is not None."""
    if shape.many:
        one = _one(shape, "x", scope)
        inner = [f"    {line}" for line in one.checks]
        if inner:
            return [
                "if type(v) is not list: raise _Unfit",
                "for x in v:",
                *inner,
                "v = tuple(v)",
            ]
        return [
            "if type(v) is not list: raise _Unfit",
            # A comprehension costs a call of its own on CPython 3.11, `map` does not.
            f"v = tuple(map({one.value.removesuffix('(x)')}, v))",
        ]
    one = _one(shape, "v", scope)
    return [*one.checks, *([] if one.value == "v" else [f"v = {one.value}"])]


class _One:
    """Code for a single value: checks, and the expression of the converted value."""

    def __init__(self, value: str, *checks: str) -> None:
        self.value, self.checks = value, checks


def _one(shape: Shape, v: str, scope: dict[str, Any]) -> _One:
    match shape.kind:
        case "str" | "int" | "bool":
            return _One(v, f"if type({v}) is not {shape.kind}: raise _Unfit")
        case "number":
            return _One(v, f"if type({v}) is not int and type({v}) is not float: raise _Unfit")
        case "literal":
            name = f"_values_{len(scope)}"
            scope[name] = frozenset(shape.values)
            return _One(v, f"if type({v}) is not str or {v} not in {name}: raise _Unfit")
        case "time" | "span" | "block":
            return _One(f"_{shape.kind}({v})")
        case "object":
            name = f"_{shape.cls.__name__}"
            scope[name] = _Late(shape.cls, scope, name)
            return _One(f"{name}({v})")


class _Late:
    """Stands for the decoder of a class until it is first used: classes refer to each other."""

    def __init__(self, cls: Any, scope: dict[str, Any], name: str) -> None:
        self.cls, self.scope, self.name = cls, scope, name

    def __call__(self, value: Any) -> Any:
        made = self.scope[self.name] = decoder(self.cls)
        return made(value)


_BLOCK_DECODERS: dict[str, Decode] = {}


def _block(tree: Any) -> Any:
    try:
        tag = tree["type"]
        made = _BLOCK_DECODERS.get(tag)
    except (KeyError, TypeError):
        raise Unfit from None
    if made is None:
        cls: Any = BLOCK_TYPES.get(tag)
        if cls is None:
            raise Unfit
        made = _BLOCK_DECODERS[tag] = decoder(cls)
    return made(tree)


_SpanTwin: Any = unfrozen_twin(Span)


def _span(pair: Any) -> Any:
    if type(pair) is not list:
        raise Unfit
    try:
        start, end = pair
    except ValueError:
        raise Unfit from None
    if type(start) is not int or type(end) is not int or not 0 <= start <= end:
        raise Unfit
    span: Any = _SpanTwin()
    span.start = start
    span.end = end
    span.__class__ = Span
    return span


def _time(text: Any) -> Time:
    if type(text) is not str:
        raise Unfit
    try:
        return time_from_iso(text)
    except UsageError:
        raise Unfit from None
