"""Objects of the model to plain trees of dicts and lists, by one compiled function a class.

Values equal to their default are left out; `type` and what every object of the class has stand
first. Compiled straight-line code costs a third of what cattrs generates for the same classes
(benchmarks/native.py), mostly because absent fields cost one truth test.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from newsdoc.codec._shape import Field, Shape, fields_of, tag_of
from newsdoc.errors import WriteError
from newsdoc.model import BLOCK_TYPES, Paragraph, PartialDate, Quote, Time

Encode = Callable[[Any], Any]

_INLINE = 6
"""Objects of classes with at most so many fields are written in the function of what holds them."""


@cache
def encoder(cls: Any, *, header: tuple[tuple[str, str], ...] = (), pairs: bool = False) -> Encode:
    """The function that makes a plain dict of an object of `cls`.

    `header` is what the dict begins with. With `pairs` a span is a tuple of two numbers, not a list:
    cheaper to make, and the same to orjson.
    """
    source = _Source(cls, header, pairs)
    exec("\n".join(source.lines()), source.scope)  # noqa: S102  # made of field names only
    made: Encode = source.scope["encode"]
    return made


class _Source:
    """The source of one encoder, and what its names stand for.

    The dict at depth `k` is `d<k>`, made of the object `o<k>`; `v` is the value at hand.
    """

    def __init__(self, cls: Any, header: tuple[tuple[str, str], ...], pairs: bool) -> None:
        self.cls, self.header, self.pairs = cls, header, pairs
        self.pair = "({0}.start, {0}.end)" if pairs else "[{0}.start, {0}.end]"
        self.scope: dict[str, Any] = {
            "_Paragraph": Paragraph,
            "_number": _number,
            "_iso": _iso,
            "_blocks": _BLOCKS[pairs],
        }

    def lines(self) -> list[str]:
        """The function."""
        return ["def encode(o0):", *_indent(self._object(self.cls, 0)), "    return d0"]

    def _object(self, cls: Any, k: int) -> list[str]:
        """Lines that make the dict `d<k>` of the object `o<k>`."""
        tag = tag_of(cls)
        start = [f"{key!r}: {value!r}" for key, value in self.header] if k == 0 else []
        start += [f"'type': {tag!r}"] if tag is not None else []
        before: list[str] = []
        later: list[str] = []
        for field in fields_of(cls):
            value = self._expression(field.shape, f"o{k}.{field.name}")
            if not field.required:
                later += self._optional(field, k)
            elif value is not None:
                start.append(f"{field.name!r}: {value}")
            else:
                before += self._statements(field.shape, f"o{k}.{field.name}", k, f"r{k}")
                start.append(f"{field.name!r}: r{k}")
        return [*before, f"d{k} = {{{', '.join(start)}}}", *later]

    def _optional(self, field: Field, k: int) -> list[str]:
        """Lines that put a field of `o<k>` into `d<k>`, where it is not at its default."""
        name = f"o{k}.{field.name}"
        value = self._expression(field.shape, name)
        put = f"d{k}[{field.name!r}]"
        return [
            f"if {_given(field, name)}:",
            *_indent(
                self._statements(field.shape, name, k, put)
                if value is None
                else [f"{put} = {value}"]
            ),
        ]

    def _expression(self, shape: Shape, v: str) -> str | None:
        """The JSON form of `v`; None for what takes lines of its own."""
        match shape.kind:
            case "str" | "int" | "bool" | "literal":
                return f"[*{v}]" if shape.many else v
            case "number":
                return f"[*map(_number, {v})]" if shape.many else f"_number({v})"
            case "time":
                return f"[*map(_iso, {v})]" if shape.many else f"_iso({v})"
            case "block" if not shape.many:
                return f"_blocks[type({v})]({v})"
            case "object" if shape.many and shape.cls is not Quote:
                # A list comprehension costs a call of its own on CPython 3.11, `map` does not.
                return f"[*map({self._call(shape.cls)}, {v})]"
            case "object" if not shape.many and len(fields_of(shape.cls)) > _INLINE:
                return f"{self._call(shape.cls)}({v})"
            case _:
                return None

    def _statements(self, shape: Shape, v: str, k: int, put: str) -> list[str]:
        """Lines that assign the JSON form of `v` to `put`, where it is no single expression."""
        if shape.kind == "span" and not shape.many:
            return [f"v = {v}", f"{put} = {self.pair.format('v')}"]
        if shape.kind == "span":
            return [
                f"v = {v}",
                "if len(v) == 1:",
                "    v = v[0]",
                f"    {put} = [{self.pair.format('v')}]",
                "else:",
                f"    {put} = [{self.pair.format('x')} for x in v]",
            ]
        if shape.kind == "block":  # by far the most blocks are paragraphs
            return [
                f"{put} = s{k} = []",
                f"for o{k + 1} in {v}:",
                f"    if type(o{k + 1}) is _Paragraph:",
                *_indent(_indent(self._object(Paragraph, k + 1))),
                "    else:",
                f"        d{k + 1} = _blocks[type(o{k + 1})](o{k + 1})",
                f"    s{k}.append(d{k + 1})",
            ]
        inner = self._object(shape.cls, k + 1)
        if not shape.many:
            return [f"o{k + 1} = {v}", *inner, f"{put} = d{k + 1}"]
        return [
            f"{put} = s{k} = []",
            f"for o{k + 1} in {v}:",
            *_indent([*inner, f"s{k}.append(d{k + 1})"]),
        ]

    def _call(self, cls: Any) -> str:
        name = f"_{cls.__name__}"
        self.scope[name] = _Late(cls, self.scope, name, self.pairs)
        return name


def _indent(lines: Iterable[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def _given(field: Field, v: str) -> str:
    """A test that is true where `v` is to be written."""
    if field.shape.many or field.default is False:
        return v
    if field.default is None:
        return f"{v} is not None"
    return f"{v} != {field.default!r}"


class _Late:
    """Stands for the encoder of a class until it is first used: classes refer to each other."""

    def __init__(self, cls: Any, scope: dict[str, Any], name: str, pairs: bool) -> None:
        self.cls, self.scope, self.name, self.pairs = cls, scope, name, pairs

    def __call__(self, value: Any) -> Any:
        made = self.scope[self.name] = encoder(self.cls, pairs=self.pairs)
        return made(value)


class _BlockEncoders(dict[type, Encode]):
    """The encoder of each class of block, made when it is first asked for."""

    def __init__(self, pairs: bool) -> None:
        self.pairs = pairs

    def __missing__(self, cls: type) -> Encode:
        if cls not in BLOCK_TYPES.values():
            raise WriteError(f"{cls.__name__} is no block", format="newsdoc")
        made = self[cls] = encoder(cls, pairs=self.pairs)
        return made


_BLOCKS = {pairs: _BlockEncoders(pairs) for pairs in (False, True)}


def _iso(time: Time) -> str:
    if type(time) is PartialDate and time.offset is None and time.day and time.month:
        return dt.date(time.year, time.month, time.day).isoformat()  # a quarter of the time
    return time.isoformat()


def _number(value: float) -> float:
    # JSON has no NaN and no infinity, and orjson would write null.
    if not math.isfinite(value):
        raise WriteError(f"{value} is no JSON number", format="newsdoc")
    return value
