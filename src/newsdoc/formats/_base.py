"""What a format is: the `Format` row and the two contexts that readers and writers are given."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from newsdoc.diagnostics import Diagnostic, Location, Report, Severity, ignore
from newsdoc.formats._head import Head as Head  # noqa: PLC0414  # readers take it from here
from newsdoc.model import Article, Package
from newsdoc.model._frozen import frozen


@frozen(kw_only=True)
class ReadContext:
    """What a reader is told besides the bytes, and whom it tells what it could not place."""

    source: str | None = None
    """Name of the input for messages; absent when it has none."""
    report: Report = ignore
    """Takes each diagnostic as it is found."""
    wanted: bool = True
    """Whether anybody reads the diagnostics; a reader may spare itself their making if not."""
    encoding: str | None = None
    """Character encoding that the caller knows; absent: as declared, else detected."""

    def remark(
        self,
        code: str,
        message: str,
        *,
        severity: Severity = "info",
        value: str | None = None,
        line: int | None = None,
        column: int | None = None,
        path: str | None = None,
        pointer: str | None = None,
        hint: str | None = None,
    ) -> None:
        """Report a diagnostic about this input."""
        self.report(
            Diagnostic(
                code=code,
                severity=severity,
                message=message,
                where=Location(
                    source=self.source, line=line, column=column, path=path, pointer=pointer
                ),
                value=value,
                hint=hint,
            )
        )


@frozen(kw_only=True)
class WriteContext:
    """What a writer is told besides the article, and whom it tells what it could not carry."""

    report: Report = ignore
    """Takes each diagnostic as it is found."""
    wanted: bool = True
    """Whether anybody reads the diagnostics; a writer may spare itself their making if not."""

    def lost(
        self,
        pointer: str,
        message: str,
        *,
        code: str,
        value: str | None = None,
        severity: Severity = "warning",
        hint: str | None = None,
    ) -> None:
        """Report that what stands at `pointer` in the native JSON is not, or not wholly, written."""
        self.report(
            Diagnostic(
                code=code,
                severity=severity,
                message=message,
                where=Location(pointer=pointer),
                value=value,
                hint=hint,
            )
        )


@frozen(kw_only=True)
class Document:
    """What a reader makes of one input."""

    articles: tuple[Article, ...]
    """Every item of the input that is an article, in its order."""
    package: Package | None = None
    """How they belong together; absent where the input is a single item."""
    format: str | None = None
    """Name of the format where the data tells a narrower one (`ninjs-2`); absent otherwise."""


class Sniffer(Protocol):
    """Tells whether data may be of a format, cheaply."""

    def __call__(self, head: Head) -> int:
        """0: no; 1: possibly; 2: looks like it; 3: certainly."""


Reader = Callable[[bytes, ReadContext], Document]
"""Bytes to articles; raises `ReadError`, reports what it could not place."""

Writer = Callable[[Article, WriteContext], bytes]
"""Article to bytes; raises `WriteError`, reports what it could not carry."""


@frozen(kw_only=True)
class Format:
    """A row of the table of formats."""

    name: str
    """Name, as given to `format=`."""
    title: str
    """What it is, in a few words."""
    spec: str
    """Standard and version that it follows."""
    media_types: tuple[str, ...] = ()
    """Media types, preferred one first."""
    suffixes: tuple[str, ...] = ()
    """File name endings, preferred one first, lower case, with the dot."""
    sniff: Sniffer | None = None
    """Detection; absent for formats that are never guessed."""
    read: Reader | None = None
    """Reader; absent for formats that are only written."""
    write: Writer | None = None
    """Writer; absent for formats that are only read."""
    carries: tuple[str, ...] = ()
    """Fields of `Article` that it can carry, at least in part; the rest is always lost."""
    several: bool = False
    """Whether one file may hold several articles."""
    native: bool = False
    """Whether the articles are stored whole, quotes included, so that reading adds nothing."""


FormatName = str | Format
"""The name of a format, or a format of the caller's own."""
