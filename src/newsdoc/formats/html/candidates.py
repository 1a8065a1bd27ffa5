"""What the sources of a page say, in the order of trust; the first one is believed.

`SOURCES` is that order. Values that another source gives and that are not in the article are reported
with the name of their source, each whole.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import attrs

from newsdoc.formats._base import ReadContext
from newsdoc.model import Time

SOURCES = (
    "JSON-LD",
    "microdata",
    "page",
    "Open Graph",
    "Dublin Core",
    "meta",
    "link",
    "title",
)
"""The sources of a page's values, the most trusted first."""


@attrs.define
class _Candidate:
    field: str
    value: Any
    source: str
    name: str
    line: int | None


class Candidates:
    """Collects what the sources say of each field of the article."""

    def __init__(self, context: ReadContext) -> None:
        self.context = context
        self._given: dict[str, list[_Candidate]] = {}
        self._best: dict[str, _Candidate] = {}

    def offer(
        self, field: str, value: Any, source: str, name: str, line: int | None = None
    ) -> None:
        """Add what a source says.

        Args:
            field: field of the article.
            value: its value, never absent.
            source: one of `SOURCES`.
            name: what exactly says so (`og:title`).
            line: where it stands.
        """
        made = _Candidate(field, value, source, name, line)
        self._given.setdefault(field, []).append(made)
        best = self._best.get(field)
        if best is None or _rank(made) < _rank(best):
            self._best[field] = made

    def best(self, field: str) -> Any:
        """What the most trusted source says of a field; None where none says anything."""
        best = self._best.get(field)
        return best.value if best is not None else None

    def of(self, field: str, source: str) -> Any:
        """What a source says of a field, the first value; None where it says nothing."""
        given = self._given.get(field, ())
        return next((one.value for one in given if one.source == source), None)

    def choose(self) -> dict[str, Any]:
        """The fields, each as its most trusted source has it."""
        return {name: best.value for name, best in self._best.items()}

    def report_others(self, fields: dict[str, Any]) -> None:
        """Report what the sources say that is not in the fields of the article."""
        if not self.context.wanted:
            return
        said: dict[str, set[Any]] = {}
        everything: set[Any] | None = None
        for name, given in self._given.items():
            for candidate in given:
                for leaf in leaves(candidate.value):
                    if name not in said:
                        said[name] = set(leaves(fields.get(name)))
                    if leaf in said[name]:
                        continue
                    if everything is None:
                        everything = {one for value in fields.values() for one in leaves(value)}
                    if isinstance(leaf, str) and leaf in everything:
                        continue
                    self._report(candidate, leaf)

    def _report(self, candidate: _Candidate, leaf: Any) -> None:
        self.context.remark(
            "HT110",
            f"{candidate.name} ({candidate.source}) has another value for {candidate.field}",
            value=leaf if isinstance(leaf, str) else str(leaf),
            line=candidate.line,
            path=candidate.name,
        )


def _rank(candidate: _Candidate) -> int:
    return SOURCES.index(candidate.source)


def leaves(value: Any) -> Iterator[Any]:
    """Every string, number and time in a value of the model; strings with even white space.

    Example:
        >>> from newsdoc.model import Text
        >>> list(leaves((Text(text="Rain  fell"),)))
        ['Rain fell']
    """
    waiting = [value]
    while waiting:
        part = waiting.pop()
        if isinstance(part, str):
            yield " ".join(part.split())
        elif isinstance(part, dt.datetime | int | float):
            yield part
        elif isinstance(part, tuple | list):
            waiting += reversed(part)
        elif part is not None and attrs.has(type(part)):
            if isinstance(part, Time):
                yield part
            else:
                names = [field.name for field in attrs.fields(type(part))]
                waiting += [getattr(part, n) for n in reversed(names) if n not in _FORMAL]


_FORMAL = frozenset({"kind", "span", "spans", "item_class", "rel", "role", "quotes"})
"""Fields that say what a reader made of a value, not what the page says."""
