"""SARIF 2.1.0: what code hosts and editors show beside the files.

Rule metadata stands once, results refer to it. Places are lines of the file where they are known,
and always the JSON pointer into the article as a logical location.

Spec: OASIS Static Analysis Results Interchange Format (SARIF) 2.1.0
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from newsdoc.reporting._items import Failure, Item, Settings, in_order
from newsdoc.validation.rule_pages import rule_pages

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}


class Form:
    """The reporter; the document is written at the end."""

    def __init__(self, write: Callable[[str], object], settings: Settings) -> None:
        self._write = write
        self._version = settings.version
        self._known = {page.code: page for page in rule_pages()}
        self._results: list[dict[str, Any]] = []
        self._failures: list[dict[str, Any]] = []
        self._codes: dict[str, dict[str, Any]] = {}
        self._seen: dict[str, int] = {}

    def file(self, name: str, items: Iterable[Item]) -> None:
        """Keep the findings as results."""
        for item in in_order(items):
            self._codes.setdefault(item.diagnostic.code, self._rule(item))
            self._results.append(self._result(name, item))

    def failed(self, failure: Failure) -> None:
        """Keep the failure as a notification of the run."""
        physical: dict[str, Any] = {"artifactLocation": _artifact(failure.file)}
        if failure.line is not None:
            physical["region"] = {"startLine": failure.line}
        self._failures.append(
            {
                "level": "error",
                "message": {"text": failure.message},
                "locations": [{"physicalLocation": physical}],
            }
        )

    def end(self) -> None:
        """Write the document."""
        codes = sorted(self._codes)
        index = {code: number for number, code in enumerate(codes)}
        for result in self._results:
            result["ruleIndex"] = index[result["ruleId"]]
        driver = {"name": "newsdoc", "rules": [self._codes[code] for code in codes]}
        if self._version:
            driver["version"] = self._version
        invocation: dict[str, Any] = {"executionSuccessful": not self._failures}
        if self._failures:
            invocation["toolExecutionNotifications"] = self._failures
        document = {
            "$schema": SCHEMA,
            "version": "2.1.0",
            "runs": [
                {
                    "tool": {"driver": driver},
                    "invocations": [invocation],
                    "columnKind": "unicodeCodePoints",
                    "results": self._results,
                }
            ],
        }
        self._write(json.dumps(document, ensure_ascii=False, indent=1) + "\n")

    def _rule(self, item: Item) -> dict[str, Any]:
        code = item.diagnostic.code
        rule: dict[str, Any] = {"id": code}
        if code in self._known:
            facts = self._known[code]
            rule["name"] = "".join(word.capitalize() for word in facts.name.split("-"))
            rule["shortDescription"] = {"text": facts.summary}
            if facts.body:
                rule["help"] = {"text": facts.body, "markdown": facts.body}
            rule["defaultConfiguration"] = {"level": _LEVELS[facts.severity]}
        return rule

    def _result(self, name: str, item: Item) -> dict[str, Any]:
        d = item.diagnostic
        message = d.message if d.value is None else f"{d.message}: '{d.value}'"
        if d.hint:
            message += f" ({d.hint})"
        physical: dict[str, Any] = {"artifactLocation": _artifact(name)}
        # Code hosts refuse a result without a line; the first one stands for the whole file.
        region: dict[str, Any] = {"startLine": d.where.line or 1}
        if d.where.line is not None and d.where.column is not None:
            region["startColumn"] = d.where.column
        physical["region"] = region
        location: dict[str, Any] = {"physicalLocation": physical}
        pointer = d.where.pointer if d.where.pointer is not None else d.where.path
        if pointer is not None:
            story = "" if item.article is None else f"{item.article}#"
            location["logicalLocations"] = [{"fullyQualifiedName": f"{story}{pointer or '/'}"}]
        return {
            "ruleId": d.code,
            "ruleIndex": 0,
            "level": _LEVELS[d.severity],
            "message": {"text": message},
            "locations": [location],
            "partialFingerprints": {"newsdoc/v1": self._fingerprint(name, item)},
        }

    def _fingerprint(self, name: str, item: Item) -> str:
        """The same for the same finding when lines move: code, file, words, and a counter."""
        d = item.diagnostic
        words = (d.code, name, str(item.article), d.message, d.value or "")
        digest = hashlib.sha256("\0".join(words).encode("utf-8", "surrogatepass")).hexdigest()[:24]
        self._seen[digest] = self._seen.get(digest, 0) + 1
        return f"{digest}:{self._seen[digest]}"


def _artifact(name: str) -> dict[str, Any]:
    if name == "-":
        return {"uri": "stdin"}
    path = PurePath(name)
    if path.is_absolute():
        return {"uri": path.as_uri()}
    return {"uri": quote(path.as_posix().encode("utf-8", "surrogateescape"))}
