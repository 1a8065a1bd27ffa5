"""Text for people: a line that can be searched for each finding, below it the words underlined.

story.xml:12:8: TX203 warning /body/2/text two spaces between words
    It rained  all day.
             ^^
    use one space
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import get_args

from newsdoc._counted import counted
from newsdoc.diagnostics import SEVERITIES, Severity
from newsdoc.reporting._items import Failure, Item, Settings, Undone, fails, in_order
from newsdoc.reporting._underline import underlined
from newsdoc.reporting.clean import one_line

_COLORS: dict[Severity, str] = {"error": "31", "warning": "33", "info": "36"}
_SEVERAL: dict[Severity, str] = {"info": "info"}
"""Where the plural has no s."""
_INDENT = "    "


class Form:
    """The reporter; findings are written as they come, with a sum at the end."""

    def __init__(self, write: Callable[[str], object], settings: Settings) -> None:
        self._write = write
        self._settings = settings
        self._counts: Counter[Severity] = Counter()
        self._files = 0
        self._failures: Counter[Undone] = Counter()

    def file(self, name: str, items: Iterable[Item]) -> None:
        """The findings of a file."""
        self._files += 1
        for item in in_order(items):
            self._counts[item.diagnostic.severity] += 1
            self._write(self._finding(name, item))

    def failed(self, failure: Failure, /) -> None:
        """Counted; the caller tells it on standard error."""
        self._failures[failure.undone] += 1

    def end(self) -> None:
        """The sum, where there is something to sum up."""
        files = counted(self._files, "file")
        if not self._files:
            line = "nothing was judged"
        elif not self._counts:
            line = f"{files}, nothing found"
        else:
            counts = [counted(n, s, _SEVERAL.get(s)) for s in SEVERITIES if (n := self._counts[s])]
            line = f"{files}: {', '.join(counts)}"
        for undone in get_args(Undone):
            if self._failures[undone]:
                line += f"; {counted(self._failures[undone], 'input')} could not be {undone}"
        failing = any(fails(severity, self._settings.bar) for severity in self._counts)
        self._write(self._paint("1;31" if failing else "1", line) + "\n")

    def _finding(self, name: str, item: Item) -> str:
        d = item.diagnostic
        where = d.where
        spot = (where.line, where.column) if where.line is not None else ()
        place = ":".join([name, *(str(part) for part in spot if part is not None)])
        story = "" if item.article is None else f"story {item.article + 1}"
        pointer = where.pointer if where.pointer is not None else where.path
        head = [
            self._paint("1", f"{one_line(place)}:"),
            self._paint("1", d.code),
            self._paint(_COLORS[d.severity], d.severity),
            *(self._paint("2", one_line(part)) for part in (story, pointer) if part),
            one_line(d.message),
        ]
        lines = [" ".join(head)]
        if where.span is not None and item.text is not None:
            room = max(20, self._settings.width - len(_INDENT))
            words, line = underlined(item.text, where.span.start, where.span.end, room)
            lines += [_INDENT + words, _INDENT + self._paint(_COLORS[d.severity], line)]
        elif d.value is not None:
            value = one_line(d.value)
            room = max(20, self._settings.width - len(_INDENT))
            lines.append(_INDENT + (value if len(value) <= room else value[: room - 1] + "…"))
        if d.hint:
            lines.append(_INDENT + self._paint("2", one_line(d.hint)))
        return "\n".join(lines) + "\n"

    def _paint(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._settings.color else text
