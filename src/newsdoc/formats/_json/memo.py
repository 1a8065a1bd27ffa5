"""Small objects that are read again and again: the subjects, people and places of an archive.

A few thousand of them make up most of what the stories of an agency list, so that each is read once
and then found. What the readers make is immutable, and one object may stand in many articles.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

_T = TypeVar("_T")
_State = TypeVar("_State")
Node = dict[str, Any]

_MOST = 4096
"""Objects that are remembered of one kind; with one more all of them are forgotten."""
_LONGEST = 160
"""Code points of a value that is remembered."""


def remembered(read: Callable[[_State, Node], _T | None]) -> Callable[[_State, Node], _T | None]:
    """A reader of objects that remembers what it made of those with nothing but short strings.

    Remembered is only what the reader took wholly apart, so that nothing is left to report. The
    reader must go by the object alone, and remark nothing on strings.

    Example:
        >>> reader = remembered(lambda _, node: (node.pop("name", None),))
        >>> one, other = ({"name": "rain"} for _ in range(2))
        >>> reader(None, one) is reader(None, other), other
        (True, {})
    """
    known: dict[tuple[tuple[str, Any], ...], _T] = {}

    def reader(state: _State, node: Node) -> _T | None:
        for value in node.values():
            if type(value) is not str or len(value) > _LONGEST:
                return read(state, node)
        key = tuple(node.items())
        found = known.get(key)
        if found is not None:
            node.clear()
            return found
        made = read(state, node)
        if made is not None and not node:
            if len(known) >= _MOST:
                known.clear()
            known[key] = made
        return made

    return reader
