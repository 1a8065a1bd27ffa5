"""Annotations of GitHub Actions: workflow commands, a line a finding.

Spec: GitHub Actions, workflow commands (`::error file=…,line=…::message`); the escapes are those of
the runner's own toolkit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from newsdoc.reporting._items import Failure, Item, Settings, in_order
from newsdoc.validation.rule_pages import rule_pages

_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


class Form:
    """The reporter."""

    def __init__(self, write: Callable[[str], object], _settings: Settings, /) -> None:
        self._write = write
        self._rules = {page.code: page for page in rule_pages()}

    def file(self, name: str, items: Iterable[Item]) -> None:
        """A command for each finding."""
        for item in in_order(items):
            d = item.diagnostic
            where = d.where
            title = d.code
            if d.code in self._rules:
                title += f" {self._rules[d.code].name}"
            properties = {
                "file": None if name == "-" else name,
                "line": where.line,
                "col": where.column if where.line is not None else None,
                "title": title,
            }
            self._command(_LEVELS[d.severity], properties, _message(item))

    def failed(self, failure: Failure) -> None:
        """An error of the file, at its line if that is known."""
        properties = {
            "file": None if failure.file == "-" else failure.file,
            "line": failure.line,
            "title": "not readable",
        }
        self._command("error", properties, failure.message)

    def end(self) -> None:
        """Nothing more."""

    def _command(self, level: str, properties: dict[str, str | int | None], message: str) -> None:
        given = ",".join(
            f"{key}={_property(str(value))}" for key, value in properties.items() if value
        )
        self._write(f"::{level} {given}::{_data(message)}\n")


def _message(item: Item) -> str:
    d = item.diagnostic
    lines = [d.message if d.value is None else f"{d.message}: '{d.value}'"]
    if d.hint:
        lines.append(d.hint)
    story = "" if item.article is None else f"story {item.article + 1} "
    if story or d.where.pointer:
        lines.append(f"at {story}{d.where.pointer or ''}".rstrip())
    return "\n".join(lines)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
