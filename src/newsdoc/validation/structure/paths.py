"""Paths into the model, such as `media.caption` or `rights.holder`.

A path goes through tuples to all of their members. At the start of a path on the article stand,
besides its fields, four views: `blocks` (every block, however deep), `texts` (every text that
readers see), `quotes` (every quote), and `text` (the plain text of the body).
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from typing import Any

from newsdoc.codec._shape import Field, Shape, fields_of
from newsdoc.errors import UsageError
from newsdoc.model import BLOCK_TYPES, Article, Quote, Text
from newsdoc.validation.facts import Facts

_BLOCK = Shape(kind="block")
VIEWS: dict[str, Shape] = {
    "blocks": Shape(kind="block", many=True),
    "texts": Shape(kind="object", many=True, cls=Text),
    "quotes": Shape(kind="object", many=True, cls=Quote),
    "text": Shape(kind="str", nullable=True),
}
"""What may stand first in a path on the article besides its fields."""

_BESIDE = frozenset(("caption", "credit", "alt-text", "media-title"))
"""Kinds of texts in the body that stand beside the story."""

Found = tuple[str, Any]
"""A JSON pointer and the value there."""


def shape_of(path: str, start: Shape) -> Shape:
    """What stands at the end of a path.

    Raises:
        UsageError: when there is no such path; the message has the nearest field.

    Example:
        >>> shape_of("rights.holder", Shape(kind="object", cls=Article)).kind
        'object'
    """
    shape = start
    for step in path.split(".") if path else ():
        shape = _step(shape, step, first=shape is start)
    return shape


def _step(shape: Shape, step: str, *, first: bool) -> Shape:
    if first and shape.cls is Article and step in VIEWS:
        return VIEWS[step]
    known = {field.name: field.shape for field in _fields(shape)}
    if shape.kind == "block":
        known["type"] = Shape(kind="literal", values=tuple(BLOCK_TYPES))
    if step in known:
        return known[step]
    if not known:
        raise UsageError(f"'{step}' is asked of a plain value")
    names = [*known, *(VIEWS if first and shape.cls is Article else ())]
    near = get_close_matches(step.replace("-", "_"), names, 1)
    owner = "block" if shape.kind == "block" else shape.cls.__name__
    raise UsageError(
        f"{owner} has no field '{step}'" + (f", perhaps '{near[0]}' is meant" if near else "")
    )


def _fields(shape: Shape) -> list[Field]:
    if shape.kind == "object":
        return list(fields_of(shape.cls))
    if shape.kind == "block":
        # Any block may stand there; a field counts for those types that have it.
        classes: tuple[Any, ...] = tuple(BLOCK_TYPES.values())
        return [field for cls in classes for field in fields_of(cls)]
    return []


def resolve(path: str, pointer: str, node: Any, facts: Facts) -> Iterator[Found]:
    """Every value at the path, members of tuples one by one; None where a field is absent.

    What a block's type does not have is passed over.

    Example:
        >>> from newsdoc.model import Byline
        >>> from newsdoc.validation.options import Options
        >>> story = Article(bylines=(Byline(text="A"), Byline(text="B")))
        >>> list(resolve("bylines.text", "", story, Facts(story, Options())))
        [('/bylines/0/text', 'A'), ('/bylines/1/text', 'B')]
    """
    for place, value in slots(path, pointer, node, facts):
        if isinstance(value, tuple):
            yield from ((f"{place}/{index}", part) for index, part in enumerate(value))
        elif isinstance(value, Many):
            yield from value.found
        else:
            yield place, value


class Many:
    """The members of a view, each with a pointer of its own."""

    def __init__(self, found: list[Found]) -> None:
        self.found = found

    def __len__(self) -> int:
        return len(self.found)


def slots(path: str, pointer: str, node: Any, facts: Facts) -> list[Found]:
    """Every slot at the path: its last tuples stay whole, so that they can be counted."""
    current: list[Found] = [(pointer, node)]
    if not path:
        return current
    steps = _steps(path)
    if len(steps) == 1 and node is not facts.article:  # most paths of entries
        return _follow(pointer, node, path)
    for number, step in enumerate(steps):
        following: list[Found] = []
        for place, value in current:
            if isinstance(value, tuple):
                following += [
                    found
                    for index, part in enumerate(value)
                    for found in _follow(f"{place}/{index}", part, step)
                ]
            elif isinstance(value, Many):
                following += [f for at, part in value.found for f in _follow(at, part, step)]
            elif number == 0 and value is facts.article and step in VIEWS:
                following.append(_view(step, facts))
            else:
                following += _follow(place, value, step)
        current = following
    return current


@cache
def _steps(path: str) -> tuple[str, ...]:
    return tuple(path.split("."))


_MISSING = object()


def _follow(place: str, value: Any, step: str) -> list[Found]:
    """The slot of that name in one object; none where it has no such field."""
    part = None if value is None else getattr(value, step, _MISSING)
    return [] if part is _MISSING else [(f"{place}/{step}", part)]


def _view(step: str, facts: Facts) -> Found:
    if step == "text":
        # As `Article.text`, but from what is walked already, however deep it nests.
        words = "\n\n".join(p.text for p in facts.body if p.text and p.kind not in _BESIDE)
        return "/body", words or None
    if step == "blocks":
        return "/body", Many([*facts.blocks])
    if step == "quotes":
        return "/body", Many([(found.pointer, found.quote) for found in facts.quotes])
    return "/body", Many(
        [(p.pointer.removesuffix("/text"), p.holder) for p in facts.pieces if p.holder is not None]
    )
