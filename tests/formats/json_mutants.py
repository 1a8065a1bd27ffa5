"""Documents in which one value after the other is of the wrong kind."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

ODD: tuple[Any, ...] = (None, True, 5, "odd", [], {}, ["odd"], {"odd": [5]})
"""Values that hardly any place is for."""


def mutants(tree: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The document with each of its values replaced by an odd one in turn."""
    for number, path in enumerate(paths(tree)):
        made = copy.deepcopy(tree)
        place: Any = made
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = copy.deepcopy(ODD[number % len(ODD)])
        yield made


def paths(tree: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The paths of all values of a document but the document itself."""
    parts = tree.items() if isinstance(tree, dict) else enumerate(tree)
    for step, value in parts:
        yield (*path, step)
        if isinstance(value, dict | list):
            yield from paths(value, (*path, step))
