"""`Diagnostic`: one located remark about an article or a document, the same type for all.

Readers say with it what they found and could not place, writers what the target cannot carry, rules
what is wrong. It is data: how a list of diagnostics is printed is not here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from newsdoc.model import Span
from newsdoc.model._frozen import frozen

Severity = Literal["error", "warning", "info"]
"""`error`: would be refused or misread downstream; `warning`: legal, probably wrong; `info`: worth
knowing (dropped, assumed, guessed)."""

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
"""The severities, worst first."""

_SHOWN = 80
"""Code points of a value that the one-line form shows."""


@frozen(kw_only=True)
class Location:
    """Where something is: in the article, in the source document, or both."""

    pointer: str | None = None
    """RFC 6901 pointer into the native JSON of the article (`""` is all of it); absent when the
    remark is about the source document only."""
    span: Span | None = None
    """Code points in the text that `pointer` leads to (or of the source, for plain text); absent
    when all of it is meant."""
    source: str | None = None
    """File name or other name of the source document; absent when it has none."""
    line: int | None = None
    """1-based line in the source document; absent when not known."""
    column: int | None = None
    """1-based column in that line, in code points; absent when not known."""
    path: str | None = None
    """Path in the source document: an element path for XML (`newsItem/contentMeta/by`), an RFC 6901
    pointer for JSON; absent for plain text."""

    def __str__(self) -> str:
        """`source:line:column path pointer`, as far as known."""
        spot = ":".join(str(p) for p in (self.source, self.line, self.column) if p is not None)
        if self.line is not None and self.source is None:
            spot = f"line {spot}"
        return " ".join(part for part in (spot, self.path, self.pointer) if part)


@frozen(kw_only=True)
class Fix:
    """A change of the article that would remove the finding: put `value` at `pointer`.

    `newsdoc.fixes.apply` applies it; what the change touches (marks, quotes) moves along.
    """

    pointer: str
    """RFC 6901 pointer into the native JSON."""
    value: str | None
    """JSON text of the new value; None removes what is there."""
    span: Span | None = None
    """Code points of the string at `pointer` that `value` (a JSON string; None cuts them out)
    replaces; absent when all of what is there is replaced."""
    safe: bool = True
    """Whether it can be applied without a person looking at it."""


@frozen(kw_only=True)
class Diagnostic:
    """One remark: what (`code`, `message`), how bad, where, about which words, and what to do.

    Example:
        >>> print(Diagnostic(code="PT101", severity="info", message="page furniture left out",
        ...     where=Location(source="a.txt", line=1), value="Share"))
        a.txt:1: PT101 info: page furniture left out: 'Share'
    """

    code: str
    """Two letters for the area and three digits (`PT101`); never used for anything else later."""
    severity: Severity
    """How bad it is; see `Severity`."""
    message: str
    """What was found, in one line, without place or value."""
    where: Location = Location()
    """Where it is."""
    value: str | None = None
    """The raw text concerned, whole; absent when the remark is about no text."""
    hint: str | None = None
    """What to do about it, as an imperative; absent when there is nothing to do."""
    fix: Fix | None = None
    """An edit that removes the finding; absent when there is none."""

    def __str__(self) -> str:
        """One line: place, code, severity, message, the value (cut), hint."""
        place = str(self.where)
        line = f"{place}: " if place else ""
        line += f"{self.code} {self.severity}: {self.message}"
        if self.value is not None:
            value = " ".join(self.value.split())
            line += f": '{value if len(value) <= _SHOWN else value[: _SHOWN - 1] + '…'}'"
        if self.hint:
            line += f" ({self.hint})"
        return line


Report = Callable[[Diagnostic], None]
"""Takes a diagnostic; `found.append` of a list is one."""


def ignore(diagnostic: Diagnostic) -> None:
    """The `Report` of those who do not ask."""
