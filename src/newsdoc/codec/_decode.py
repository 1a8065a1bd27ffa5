"""Plain trees to objects of the model, by one compiled function a class; the fast path.

A decoder raises one of `REFUSALS` at the first thing that is not as it should be, without saying
what: `_faults.py` then looks at the tree and names everything at once. So it need not ask what an
operation that fails tells as well: a required key that is missing is a `KeyError`, a span of three
numbers a `ValueError`. Objects are made through their unfrozen twins (see `model/_frozen.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from newsdoc.codec._leaves import SPAN_LINES, SPAN_TWIN, Unfit, only_null, read_span, read_time
from newsdoc.codec._shape import Field, Shape, fields_of, tag_of
from newsdoc.model import BLOCK_TYPES, Mark, Quote, Span, Text
from newsdoc.model._frozen import unfrozen_twin

Decode = Callable[[Any], Any]


_INLINE = 6
"""Objects of classes with at most so many fields are made in the function of what holds them."""
_GROUP = 4
"""Optional fields that are asked for together, where a key is left that was not taken."""


@cache
def decoder(cls: Any, *, consume: bool = False) -> Decode:
    """The function that makes an object of `cls` from a plain dict.

    With `consume` the dict loses its blocks on the way. That of a large story is thousands of dicts
    and lists; let go one by one, they are no work for the garbage collector (a sixth of the time).
    """
    source = _Source(cls, consume)
    exec("\n".join(source.lines()), source.scope)  # noqa: S102  # made of field names only
    made: Decode = source.scope["decode"]
    return made


class _Source:
    """The source of one decoder, and what its names stand for.

    The object at depth `k` is `o<k>`, made of the dict `d<k>`, of which `n<k>` keys are not taken
    yet; `v` is the value at hand.
    """

    def __init__(self, cls: Any, consume: bool) -> None:
        self.cls, self.consume = cls, consume
        self.is_text = issubclass(cls, Text)
        """Whether `e` is kept, the furthest end of what stands in the text: its check is dear, and
        has something to say only where that lies behind the text."""
        self.scope: dict[str, Any] = {
            "_Unfit": Unfit,
            "_only_null": only_null,
            "_time": read_time,
            "_span": read_span,
            "_blocks": _BLOCKS,
            "_SpanTwin": SPAN_TWIN,
            "_Span": Span,
        }

    def lines(self) -> list[str]:
        """The function."""
        return [
            "def decode(d0):",
            *_indent([*(["e = 0"] if self.is_text else []), *self._object(self.cls, 0)]),
            "    return o0",
        ]

    def _object(self, cls: Any, k: int) -> list[str]:
        """Lines that make the object `o<k>` of the dict `d<k>`."""
        fields = fields_of(cls)
        required = [field for field in fields if field.required and not field.shape.nullable]
        optional = [field for field in fields if field not in required]
        twin, own, null = (f"_{what}_{cls.__name__}" for what in ("twin", "cls", "null"))
        self.scope |= {twin: unfrozen_twin(cls), own: cls}
        self.scope[null] = frozenset(field.name for field in optional if field.shape.nullable)
        groups = [optional[i : i + _GROUP] for i in range(0, len(optional), _GROUP)]
        return [
            # To take a key of what is no dict is a TypeError.
            *([] if required else [f"if type(d{k}) is not dict: raise _Unfit"]),
            f"o{k} = {twin}()",
            *(line for field in required for line in self._required(field, k)),
            f"n{k} = len(d{k}){f' - {len(required)}' if required else ''}",
            *([f"if 'type' in d{k}: n{k} -= 1"] if tag_of(cls) is not None else []),
            *(line for group in groups for line in self._group(group, k)),
            # What is taken is counted: more keys than that are unknown ones, or null.
            *([f"if n{k}: _only_null(d{k}, n{k}, {null})"]),
            f"o{k}.__class__ = {own}",
            *self._invariant(cls, k),
        ]

    def _invariant(self, cls: Any, k: int) -> list[str]:
        """Lines that have the object check itself, where it might find something."""
        if not hasattr(cls, "__attrs_post_init__"):
            return []
        check = f"o{k}.__attrs_post_init__()"
        if cls is Quote:
            return [f"if len(o{k}.spans) != 1: {check}"]
        return [f"if e and e > len(o{k}.text): {check}"] if k == 0 and self.is_text else [check]

    def _required(self, field: Field, k: int) -> list[str]:
        """Lines that set a field of `o<k>` that must be in `d<k>`."""
        return [
            f"v = d{k}[{field.name!r}]",
            *self._checks(field.shape, k),
            f"o{k}.{field.name} = v",
        ]

    def _group(self, fields: list[Field], k: int) -> list[str]:
        """Lines that set fields of `o<k>` that may be in `d<k>`."""
        return [
            f"if n{k}:",
            *_indent(line for field in fields for line in self._optional(field, k)),
            "else:",  # most objects have no more than they must: spare them the questions
            *_indent(f"o{k}.{field.name} = {field.default!r}" for field in fields),
        ]

    def _optional(self, field: Field, k: int) -> list[str]:
        goes = k == 0 and self.consume and field.shape.many and field.shape.kind == "block"
        return [
            f"v = d{k}.{'pop' if goes else 'get'}({field.name!r}{', None' if goes else ''})",
            f"if v is None: o{k}.{field.name} = {field.default!r}",
            "else:",
            *_indent([*self._checks(field.shape, k), f"n{k} -= 1", f"o{k}.{field.name} = v"]),
        ]

    def _checks(self, shape: Shape, k: int) -> list[str]:
        """Lines that check and convert `v`, which is not None."""
        if not shape.many:
            return self._one(shape, k)
        is_list = "if type(v) is not list: raise _Unfit"
        match shape.kind:
            case "object" if self.is_text and shape.cls is Quote:
                return [
                    is_list,
                    f"s{k} = []",
                    f"for d{k + 1} in v:",
                    *_indent([*self._object(shape.cls, k + 1), f"s{k}.append(o{k + 1})"]),
                    f"v = tuple(s{k})",
                ]
            case "object":
                far = ["if v: e = 1 << 62"] if self.is_text and shape.cls is Mark else []
                return [is_list, f"v = tuple([{self._call(shape.cls)}(x) for x in v])", *far]
            case "block" if self.consume:
                return [
                    is_list,
                    "v.reverse()",
                    "s = []",
                    "while v:",
                    "    x = v.pop()",
                    "    s.append(_blocks[x['type']](x))",
                    "v = tuple(s)",
                ]
            case "block":
                return [is_list, "v = tuple([_blocks[x['type']](x) for x in v])"]
            case "span":
                return [
                    is_list,
                    "if len(v) == 1:",
                    "    v = v[0]",
                    *_indent(self._one(shape, k)),
                    "    v = (v,)",
                    "else:",
                    "    v = tuple([_span(x) for x in v])",
                    *(["    if v and v[-1].end > e: e = v[-1].end"] if self.is_text else []),
                ]
            case "time":
                return [is_list, "v = tuple([_time(x) for x in v])"]
            case _:
                one = self._one(shape, k)
                return [is_list, "s = v", "for v in s:", *_indent(one), "v = tuple(s)"]

    def _one(self, shape: Shape, k: int) -> list[str]:
        """Lines that check and convert the single value `v`."""
        match shape.kind:
            case "str" | "int" | "bool":
                return [f"if type(v) is not {shape.kind}: raise _Unfit"]
            case "number":
                return ["if type(v) is not int and type(v) is not float: raise _Unfit"]
            case "literal":
                name = f"_allowed_{len(self.scope)}"
                self.scope[name] = frozenset(shape.values)
                return [f"if v not in {name}: raise _Unfit"]
            case "time":
                return ["v = _time(v)"]
            case "span":
                return [
                    *SPAN_LINES,
                    *(["if b > e: e = b"] if self.is_text else []),
                ]
            case "block":
                return ["v = _blocks[v['type']](v)"]
            case "object":
                if len(fields_of(shape.cls)) > _INLINE or hasattr(shape.cls, "__attrs_post_init__"):
                    return [f"v = {self._call(shape.cls)}(v)"]
                return [f"d{k + 1} = v", *self._object(shape.cls, k + 1), f"v = o{k + 1}"]

    def _call(self, cls: Any) -> str:
        name = f"_{cls.__name__}"
        self.scope[name] = _Late(cls, self.scope, name)
        return name


def _indent(lines: Iterable[str]) -> list[str]:
    return [f"    {line}" for line in lines]


class _Late:
    """Stands for the decoder of a class until it is first used: classes refer to each other."""

    def __init__(self, cls: Any, scope: dict[str, Any], name: str) -> None:
        self.cls, self.scope, self.name = cls, scope, name

    def __call__(self, value: Any) -> Any:
        made = self.scope[self.name] = decoder(self.cls)
        return made(value)


class _BlockDecoders(dict[str, Decode]):
    """The decoder of each type of block, made when it is first asked for."""

    def __missing__(self, tag: str) -> Decode:
        cls: Any = BLOCK_TYPES.get(tag)
        if cls is None:
            raise Unfit
        made = self[tag] = decoder(cls)
        return made


_BLOCKS = _BlockDecoders()
