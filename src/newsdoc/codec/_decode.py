"""Plain trees to objects of the model, by one compiled function a class; the fast path.

A decoder raises one of `REFUSALS` at the first thing that is not as it should be, without saying
what: `_faults.py` then looks at the tree and names everything at once. Objects are made through
their unfrozen twins (see `model/_frozen.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
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
    scope: dict[str, Any] = {
        "_Unfit": Unfit,
        "_time": _time,
        "_blocks": _BLOCKS,
        "_SpanTwin": unfrozen_twin(Span),
        "_Span": Span,
    }
    # `t` counts the keys of all objects, by which the caller knows whether one had a key twice.
    lines = [
        "def decode(d0, c):",
        "    t = 0",
        *_indent(_object(cls, 0, scope)),
        "    c[0] += t",
        "    return o0",
    ]
    exec("\n".join(lines), scope)  # noqa: S102  # made of field names only
    made: Decode = scope["decode"]
    return made


_INLINE = 6
"""Objects of classes with at most so many fields are made in the function of what holds them."""


def _object(cls: Any, k: int, scope: dict[str, Any]) -> list[str]:
    """Lines that make the object `o<k>` of the dict `d<k>`."""
    fields = fields_of(cls)
    required = [field for field in fields if field.required and not field.shape.nullable]
    optional = [field for field in fields if field not in required]
    twin, own = f"_twin_{cls.__name__}", f"_cls_{cls.__name__}"
    scope |= {twin: unfrozen_twin(cls), own: cls}
    finish = [f"o{k}.__class__ = {own}"]
    check = [f"o{k}.__attrs_post_init__()"] if hasattr(cls, "__attrs_post_init__") else []
    return [
        f"if type(d{k}) is not dict: raise _Unfit",
        f"n{k} = len(d{k})",
        f"t += n{k}",
        f"o{k} = {twin}()",
        *([f"if 'type' in d{k}: n{k} -= 1"] if tag_of(cls) is not None else []),
        *(line for field in required for line in _required(field, k, scope)),
        # What is taken is counted: more keys than that are unknown ones.
        f"if n{k}:",
        *_indent(line for field in optional for line in _optional(field, k, scope)),
        *_indent([f"if n{k}: raise _Unfit", *finish, *check]),
        "else:",  # most objects have no more than they must: spare them the questions
        *_indent(f"o{k}.{field.name} = {field.default!r}" for field in optional),
        *_indent([*finish, *(check if _checks_required(cls) else [])]),
    ]


def _indent(lines: Iterable[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def _checks_required(cls: Any) -> bool:
    """Whether the class has an invariant that may fail where only required fields are set."""
    return any(field.required and field.shape.kind != "str" for field in fields_of(cls))


def _required(field: Field, k: int, scope: dict[str, Any]) -> list[str]:
    """Lines that set a field of `o<k>` that must be in `d<k>`."""
    return [
        f"if {field.name!r} not in d{k}: raise _Unfit",
        f"v = d{k}[{field.name!r}]",
        f"n{k} -= 1",
        *_checks(field.shape, k, scope),
        f"o{k}.{field.name} = v",
    ]


def _optional(field: Field, k: int, scope: dict[str, Any]) -> list[str]:
    """Lines that set a field of `o<k>` that may be in `d<k>`."""
    checks = _checks(field.shape, k, scope)
    if field.shape.nullable:
        # Missing and null are the same where None is a value of the field, and only there.
        checks = ["if v is not None:", *_indent(checks)]
    return [
        f"if {field.name!r} in d{k}:",
        *_indent([f"v = d{k}[{field.name!r}]", f"n{k} -= 1", *checks, f"o{k}.{field.name} = v"]),
        "else:",
        f"    o{k}.{field.name} = {field.default!r}",
    ]


def _checks(shape: Shape, k: int, scope: dict[str, Any]) -> list[str]:
    """Lines that check and convert `v`, which is not None."""
    if not shape.many:
        return _one(shape, k, scope)
    is_list = "if type(v) is not list: raise _Unfit"
    match shape.kind:
        case "object":
            return [is_list, f"v = tuple([{_call(shape.cls, scope)}(x, c) for x in v])"]
        case "block":
            # What has no `type`, or is no dict, raises KeyError or TypeError here.
            return [is_list, "v = tuple([_blocks[x['type']](x, c) for x in v])"]
        case "span" | "time":
            one = _one(shape, k, scope)
            return [
                is_list,
                "s = []",
                "for v in v:",
                *_indent([*one, "s.append(v)"]),
                "v = tuple(s)",
            ]
        case _:
            one = _one(shape, k, scope)
            return [is_list, "s = v", "for v in s:", *_indent(one), "v = tuple(s)"]


def _one(shape: Shape, k: int, scope: dict[str, Any]) -> list[str]:
    """Lines that check and convert the single value `v`."""
    match shape.kind:
        case "str" | "int" | "bool":
            return [f"if type(v) is not {shape.kind}: raise _Unfit"]
        case "number":
            return ["if type(v) is not int and type(v) is not float: raise _Unfit"]
        case "literal":
            name = f"_allowed_{len(scope)}"
            scope[name] = frozenset(shape.values)
            return [f"if type(v) is not str or v not in {name}: raise _Unfit"]
        case "time":
            return ["v = _time(v)"]
        case "span":
            return [
                "if type(v) is not list or len(v) != 2: raise _Unfit",
                "a, b = v",
                "if type(a) is not int or type(b) is not int or not 0 <= a <= b: raise _Unfit",
                "v = _SpanTwin()",
                "v.start = a",
                "v.end = b",
                "v.__class__ = _Span",
            ]
        case "block":
            return ["v = _blocks[v['type']](v, c)"]
        case "object":
            if len(fields_of(shape.cls)) > _INLINE or hasattr(shape.cls, "__attrs_post_init__"):
                return [f"v = {_call(shape.cls, scope)}(v, c)"]
            return [f"d{k + 1} = v", *_object(shape.cls, k + 1, scope), f"v = o{k + 1}"]


def _call(cls: Any, scope: dict[str, Any]) -> str:
    name = f"_{cls.__name__}"
    scope[name] = _Late(cls, scope, name)
    return name


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


def _time(text: Any) -> Time:
    if type(text) is not str:
        raise Unfit
    try:
        return time_from_iso(text)
    except UsageError:
        raise Unfit from None
