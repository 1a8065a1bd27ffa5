"""Reading the tables of a profile: each key by a function of its own, each mistake with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Any

from newsdoc.diagnostics import SEVERITIES, Diagnostic, Location
from newsdoc.validation._toml_places import Path, Place

BAD = object()
"""What a parser gives for a value that it has complained about."""


class Remarks:
    """Collects the mistakes of one profile file, with the lines where they stand."""

    def __init__(self, source: str | None, places: Mapping[Path, Place], root: Path = ()) -> None:
        self.source = source
        self.places = places
        self.root = root
        """Path of the profile in the file: `("tool", "newsdoc")` in a pyproject.toml."""
        self.found: list[Diagnostic] = []

    def add(self, code: str, path: Path, message: str, hint: str | None = None) -> Any:
        """Complain about what stands at `path`; gives `BAD`."""
        full = (*self.root, *path)
        place = next((self.places[p] for p in _outwards(full) if p in self.places), None)
        diagnostic = Diagnostic(
            code=code,
            severity="error",
            message=message,
            where=Location(
                source=self.source,
                line=place.line if place else None,
                column=place.column if place else None,
                path=".".join(map(str, path)) or None,
            ),
            hint=hint,
        )
        if diagnostic not in self.found:  # a definition is read once for each of its uses
            self.found.append(diagnostic)
        return BAD

    def unknown(self, path: Path, what: str, name: str, known: Any) -> Any:
        """Complain about a name that is none of those known, and say which one is near."""
        names = sorted(known)
        near = get_close_matches(name, names, 1)
        hint = (
            f"perhaps '{near[0]}' is meant"
            if near
            else f"known: {', '.join(names[:30])}{', …' if len(names) > 30 else ''}"
            if names
            else None
        )
        return self.add("PR104", path, f"there is no {what} '{name}'", hint)


def _outwards(path: Path) -> list[Path]:
    return [path[:end] for end in range(len(path), -1, -1)]


Parser = Callable[[Remarks, Any, Path], Any]
"""Gives the value in the form that the profile keeps, or `BAD` after a complaint."""


def read_table(
    remarks: Remarks, tree: Any, path: Path, keys: Mapping[str, Parser]
) -> dict[str, Any]:
    """The values of a table's keys, by key; those with mistakes are left out."""
    if not isinstance(tree, dict):
        remarks.add("PR103", path, f"expected a table, found {_kind(tree)}")
        return {}
    found = {}
    for key, value in tree.items():
        here = (*path, key)
        if key not in keys:
            near = get_close_matches(key, keys, 1)
            hint = f"perhaps '{near[0]}' is meant" if near else f"known: {', '.join(sorted(keys))}"
            remarks.add("PR102", here, f"unknown key '{key}'", hint)
            continue
        parsed = keys[key](remarks, value, here)
        if parsed is not BAD:
            found[key] = parsed
    return found


def text(remarks: Remarks, value: Any, path: Path) -> Any:
    """A string that is not blank."""
    if isinstance(value, str) and value.strip():
        return value
    return _wrong(remarks, value, path, "a string")


def texts(remarks: Remarks, value: Any, path: Path) -> Any:
    """A string or an array of strings, as a tuple."""
    values = [value] if isinstance(value, str) else value
    if isinstance(values, list) and all(isinstance(v, str) and v.strip() for v in values):
        return tuple(values)
    return _wrong(remarks, value, path, "an array of strings")


def flag(remarks: Remarks, value: Any, path: Path) -> Any:
    """A flag: true or false."""
    return value if isinstance(value, bool) else _wrong(remarks, value, path, "true or false")


def count(remarks: Remarks, value: Any, path: Path) -> Any:
    """A whole number from 0 on."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    return _wrong(remarks, value, path, "a whole number from 0 on")


def number(remarks: Remarks, value: Any, path: Path) -> Any:
    """A number."""
    if isinstance(value, int | float) and not isinstance(value, bool) and value == value:  # noqa: PLR0124  # no NaN
        return value
    return _wrong(remarks, value, path, "a number")


def scalars(remarks: Remarks, value: Any, path: Path) -> Any:
    """A string, number or flag, or an array of them, as a tuple."""
    values = value if isinstance(value, list) else [value]
    if values and all(isinstance(v, str | int | float | bool) for v in values):
        return tuple(values)
    return _wrong(remarks, value, path, "a string, a number, true or false, or an array of them")


def severity(remarks: Remarks, value: Any, path: Path) -> Any:
    """One of the severities."""
    if value in SEVERITIES:
        return value
    if isinstance(value, str):
        return remarks.unknown(path, "severity", value, SEVERITIES)
    return _wrong(remarks, value, path, "error, warning or info")


def pattern(remarks: Remarks, value: Any, path: Path) -> Any:
    """A regular expression."""
    if not isinstance(value, str):
        return _wrong(remarks, value, path, "a regular expression")
    try:
        re.compile(value)
    except (re.error, OverflowError, RecursionError) as error:
        return remarks.add("PR107", path, f"the pattern is no regular expression: {error}")
    return value


def _wrong(remarks: Remarks, value: Any, path: Path, expected: str) -> Any:
    return remarks.add("PR103", path, f"expected {expected}, found {_kind(value)}")


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"the string '{value[:40]}'"
    if isinstance(value, int | float):
        return f"the number {value}"
    if isinstance(value, dict):
        return "a table"
    return "an array" if isinstance(value, list) else "a date or time"
