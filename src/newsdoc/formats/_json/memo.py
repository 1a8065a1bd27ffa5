"""Objects that are read again and again: the subjects, people and sections of an archive.

A few thousand of them make up most of what the stories of an agency list, so that each is read once
and then found. What the readers make is immutable, and one object may stand in many articles.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

import orjson

_MOST = 4096
"""Objects that are remembered of one kind; with one more all of them are forgotten."""
_LONGEST = 1024
"""Bytes, as JSON, of the longest object that is remembered."""

_P = ParamSpec("_P")
_T = TypeVar("_T")


class Silent(Protocol):
    """The state of a reader, which knows whether anybody reads its remarks."""

    @property
    def wanted(self) -> bool:
        """Whether anybody reads the remarks."""


_R = TypeVar("_R", bound=Silent)


def remembered(
    read: Callable[Concatenate[_R, dict[str, Any], _P], _T],
) -> Callable[Concatenate[_R, dict[str, Any], _P], _T]:
    """A reader of objects that remembers what it made of each, where nobody reads its remarks.

    Where somebody does, every object is taken apart anew, for what is left of it is reported. The
    reader must go by the object alone: further arguments (its pointer) serve the remarks only. The
    object is not taken apart where it is known.

    Example:
        >>> from newsdoc.formats._base import ReadContext
        >>> reader = remembered(lambda _, node: (node.pop("name", None),))
        >>> first, second = (reader(ReadContext(wanted=False), {"name": "rain"}) for _ in range(2))
        >>> first, first is second
        (('rain',), True)
    """
    known: dict[bytes, _T] = {}

    def reader(state: _R, node: dict[str, Any], /, *args: _P.args, **kwargs: _P.kwargs) -> _T:
        if state.wanted:
            return read(state, node, *args, **kwargs)
        try:
            key = orjson.dumps(node)
        except TypeError:  # orjson writes fewer levels than it reads
            return read(state, node, *args, **kwargs)
        if key in known:
            return known[key]
        made = read(state, node, *args, **kwargs)
        if len(key) <= _LONGEST:
            if len(known) >= _MOST:
                known.clear()
            known[key] = made
        return made

    update_wrapper(reader, read)
    return reader
