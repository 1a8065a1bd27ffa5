"""One JSON document: what was judged, the findings, and what could not be judged."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from newsdoc.diagnostics import SEVERITIES
from newsdoc.reporting._items import Failure, Item, Settings, in_order
from newsdoc.reporting.records import record


class Form:
    """The reporter; the document is written at the end."""

    def __init__(self, write: Callable[[str], object], settings: Settings) -> None:
        self._write = write
        self._version = settings.version
        self._files = 0
        self._findings: list[dict[str, Any]] = []
        self._failures: list[dict[str, Any]] = []

    def file(self, name: str, items: Iterable[Item]) -> None:
        """Keep the findings."""
        self._files += 1
        self._findings += [record(name, item) for item in in_order(items)]

    def failed(self, failure: Failure) -> None:
        """Keep the failure."""
        self._failures.append(failure._asdict())

    def end(self) -> None:
        """Write the document."""
        counts = Counter(found["severity"] for found in self._findings)
        document = {
            "newsdoc": self._version,
            "files": self._files,
            "counts": {severity: counts[severity] for severity in SEVERITIES},
            "findings": self._findings,
            "failures": self._failures,
        }
        self._write(json.dumps(document, ensure_ascii=False, indent=1) + "\n")
