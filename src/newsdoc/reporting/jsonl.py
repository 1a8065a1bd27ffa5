"""JSON lines: an object a finding, as they come."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from newsdoc.reporting._items import Failure, Item, Settings, in_order
from newsdoc.reporting.records import record


class Form:
    """The reporter; files that could not be judged are left to the caller."""

    def __init__(self, write: Callable[[str], object], _settings: Settings, /) -> None:
        self._write = write

    def file(self, name: str, items: Iterable[Item]) -> None:
        """A line for each finding."""
        for item in in_order(items):
            self._write(json.dumps(record(name, item), ensure_ascii=False) + "\n")

    def failed(self, _failure: Failure, /) -> None:
        """Nothing: a line is a finding."""

    def end(self) -> None:
        """Nothing more."""
