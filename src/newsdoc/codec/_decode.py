"""Plain trees to objects of the model, by one compiled function a class; the fast path.

A decoder raises one of `REFUSALS` at the first thing that is not as it should be, without saying
what: `_faults.py` then looks at the tree and names everything at once. Objects are made through
their unfrozen twins (see `model/_frozen.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from newsdoc.codec._shape import Field, Shape, fields_of, tag_of
from newsdoc.errors import UsageError
from newsdoc.model import BLOCK_TYPES, Span, Time, time_from_iso
from newsdoc.model._frozen import unfrozen_twin

Decode = Callable[[Any, list[int]], Any]


class Unfit(Exception):  # never leaves the package
    """Something in the tree is not as it should be."""


REFUSALS = (Unfit, UsageError, KeyError, TypeError)
"""What a decoder raises."""


@cache
def decoder(cls: Any) -> Decode:
    """The function that makes an object of `cls` from a plain dict.

    Its second argument is a list of one integer, to which the number of keys read is added.
    """
    fields = fields_of(cls)
    scope: dict[str, Any] = {
        "_Unfit": Unfit,
        "_twin": unfrozen_twin(cls),
        "_cls": cls,
        "_time": _time,
        "_span": _span,
        "_blocks": _BLOCKS,
    }
    required = [field for field in fields if field.required and not field.shape.nullable]
    optional = [field for field in fields if field not in required]
    scope |= {f"_default_{field.name}": field.default for field in optional}
    # What is taken is counted: more keys than that are unknown ones. `c` sums the keys of all
    # objects, by which the caller knows whether an object had a key twice.
    lines = [
        "def decode(d, c):",
        "    if type(d) is not dict: raise _Unfit",
        "    n = len(d)",
        "    c[0] += n",
        "    o = _twin()",
        *(["    if 'type' in d: n -= 1"] if tag_of(cls) is not None else []),
        *(f"    {line}" for field in required for line in _required(field, scope)),
        "    if n:",
        *(f"        {line}" for field in optional for line in _optional(field, scope)),
        "        if n: raise _Unfit",
        "        o.__class__ = _cls",
        *(["        o.__attrs_post_init__()"] if hasattr(cls, "__attrs_post_init__") else []),
        "    else:",  # most objects have no more than they must: spare them the questions
        *(f"        o.{field.name} = _default_{field.name}" for field in optional),
        "        o.__class__ = _cls",
        *(["        o.__attrs_post_init__()"] if _checks_required(cls) else []),
        "    return o",
    ]
    exec("\n".join(lines), scope)  # noqa: S102  # made of field names only
    made: Decode = scope["decode"]
    return made


def _checks_required(cls: Any) -> bool:
    """Whether the class has an invariant that may fail where only required fields are set."""
    return hasattr(cls, "__attrs_post_init__") and any(
        field.required and field.shape.kind != "str" for field in fields_of(cls)
    )


def _required(field: Field, scope: dict[str, Any]) -> list[str]:
    """Lines that set a field of `o` that must be in `d`."""
    return [
        f"if {field.name!r} not in d: raise _Unfit",
        f"v = d[{field.name!r}]",
        "n -= 1",
        *_checks(field.shape, scope),
        f"o.{field.name} = v",
    ]


def _optional(field: Field, scope: dict[str, Any]) -> list[str]:
    """Lines that set a field of `o` that may be in `d`."""
    checks = _checks(field.shape, scope)
    if field.shape.nullable:
        # Missing and null are the same where None is a value of the field, and only there.
        checks = ["if v is not None:", *(f"    {line}" for line in checks)] if checks else []
    return [
        f"if {field.name!r} in d:",
        f"    v = d[{field.name!r}]",
        "    n -= 1",
        *(f"    {line}" for line in checks),
        f"    o.{field.name} = v",
        "else:",
        f"    o.{field.name} = _default_{field.name}",
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
            f"v = {one.many}",
        ]
    one = _one(shape, "v", scope)
    return [*one.checks, *([] if one.value == "v" else [f"v = {one.value}"])]


class _One:
    """Code for a single value: checks, the expression of the converted value, and of many."""

    def __init__(self, value: str, *checks: str, many: str = "") -> None:
        self.value, self.checks, self.many = value, checks, many


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
        case "time" | "span":
            # A comprehension costs a call of its own on CPython 3.11, `map` does not.
            return _One(f"_{shape.kind}({v})", many=f"tuple(map(_{shape.kind}, v))")
        case "block":
            # What has no `type`, or is no dict, raises KeyError or TypeError here.
            return _One("", many="tuple([_blocks[x['type']](x, c) for x in v])")
        case "object":
            name = f"_{shape.cls.__name__}"
            scope[name] = _Late(shape.cls, scope, name)
            return _One(f"{name}({v}, c)", many=f"tuple([{name}(x, c) for x in v])")


class _Late:
    """Stands for the decoder of a class until it is first used: classes refer to each other."""

    def __init__(self, cls: Any, scope: dict[str, Any], name: str) -> None:
        self.cls, self.scope, self.name = cls, scope, name

    def __call__(self, value: Any, count: list[int]) -> Any:
        made = self.scope[self.name] = decoder(self.cls)
        return made(value, count)


class _BlockDecoders(dict[str, Decode]):
    """The decoder of each type of block, made when it is first asked for."""

    def __missing__(self, tag: str) -> Decode:
        cls: Any = BLOCK_TYPES.get(tag)
        if cls is None:
            raise Unfit
        made = self[tag] = decoder(cls)
        return made


_BLOCKS = _BlockDecoders()

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
