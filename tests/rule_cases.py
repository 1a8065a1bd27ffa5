"""The cases of the rules: files of `cases/rules`, each a change of one story that has no fault.

The source of a case is a JSON merge patch (RFC 7396) of `base.json`; a string in the body stands for a
paragraph of these words. What is expected is a line a finding: code, pointer, span.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import Any, NamedTuple

from cases import FOLDER, load_cases
from newsdoc.codec import from_tree
from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article
from newsdoc.validation import validate

NOW = dt.datetime(2024, 5, 4, tzinfo=dt.UTC)
"""The day after the story."""

_BASE = json.loads((FOLDER / "rules" / "base.json").read_text("utf-8"))


class RuleCase(NamedTuple):
    """One case: the first of a file is bad, the second good."""

    code: str
    title: str
    is_bad: bool
    article: Article
    expected: str

    def __str__(self) -> str:
        return f"{self.code} {self.title}"


def findings(article: Article) -> list[Diagnostic]:
    """What all rules find."""
    return list(validate(article, "strict", now=NOW))


def outline(article: Article) -> str:
    """What all rules find, a line a finding."""
    return "\n".join(map(_line, findings(article)))


def _line(found: Diagnostic) -> str:
    span = found.where.span
    place = f"{found.code} {found.where.pointer}"
    return place if span is None else f"{place} {span.start}:{span.end}"


def merged(target: Any, patch: Any) -> Any:
    """A JSON merge patch, applied."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merged(result.get(key), value)
    return result


def article_of(patch: str) -> Article:
    """The base story, changed."""
    tree = merged(_BASE, json.loads(patch))
    tree["body"] = [
        {"type": "paragraph", "text": block} if isinstance(block, str) else block
        for block in tree["body"]
    ]
    return from_tree({"type": "article", "newsdoc": "1", **tree})


def _load() -> list[RuleCase]:
    found = []
    for file in sorted((FOLDER / "rules").glob("*.md")):
        for number, case in enumerate(load_cases(file)):
            article = article_of(case.source)
            found.append(RuleCase(file.stem, case.title, number == 0, article, case.expected))
    return found


CASES = _load()
