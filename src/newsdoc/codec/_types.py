"""Values of a wrong type in an object that Python code has made, each with its JSON pointer.

The constructors do not check types (a type checker does, and a check would cost more than all else).
This is asked only when writing has failed, or to judge a doubtful object.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from newsdoc.codec._shape import Shape, fields_of
from newsdoc.model import BLOCK_TYPES, PartialDate, Span

_PLAIN: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "literal": (str,),
    "int": (int,),
    "number": (int, float),
    "bool": (bool,),
    "time": (dt.datetime, PartialDate),
    "span": (Span,),
    "block": tuple(BLOCK_TYPES.values()),
}


def wrong_types(node: Any, pointer: str = "") -> Iterator[tuple[str, str]]:
    """Pointer and fault of each value in an object of the model that is not of its field's type.

    Example:
        >>> from newsdoc.model import Article
        >>> list(wrong_types(Article(headline=3)))
        [('/headline', 'expected str, found int')]
    """
    cls: Any = type(node)
    for field in fields_of(cls):
        value = getattr(node, field.name)
        at = f"{pointer}/{field.name}"
        if value is None and (field.shape.nullable or not field.required):
            continue
        if not field.shape.many:
            yield from _one(value, field.shape, at)
        elif isinstance(value, tuple):
            for index, part in enumerate(value):
                yield from _one(part, field.shape, f"{at}/{index}")
        else:
            yield at, f"expected tuple, found {type(value).__name__}"


def _one(value: Any, shape: Shape, at: str) -> Iterator[tuple[str, str]]:
    wanted = _PLAIN.get(shape.kind, (shape.cls,))
    if not isinstance(value, wanted) or (
        isinstance(value, bool) and shape.kind in ("int", "number")
    ):
        names = " or ".join(cls.__name__ for cls in wanted[:4]) + (" …" if len(wanted) > 4 else "")
        yield at, f"expected {names}, found {type(value).__name__}"
    elif shape.kind == "literal" and value not in shape.values:
        yield at, f"expected one of {', '.join(shape.values)}, found '{value}'"
    elif shape.kind in ("object", "block"):
        yield from wrong_types(value, at)
