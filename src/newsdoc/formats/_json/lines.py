"""JSON lines: several documents of one format in a file, one a line, as archives and APIs give them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import wraps

import attrs

from newsdoc.diagnostics import Diagnostic
from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, ReadContext, Reader
from newsdoc.model import Article, Package

_BOM = b"\xef\xbb\xbf"
_BLANK = b" \t\r\n"


def is_lines(data: bytes) -> bool:
    r"""Whether the data is JSON, one document a line, two or more of them.

    Only the first two lines are looked at: no JSON document ends a line with the end of an object or
    array and starts the next one with a new one.

    Example:
        >>> is_lines(b'{"uri": "a"}\n{"uri": "b"}\n'), is_lines(b'[{"uri": "a"},\n {"uri": "b"}]')
        (True, False)
    """
    start = len(_BOM) if data.startswith(_BOM) else 0
    while data[start : start + 1] and data[start : start + 1] in _BLANK:
        start += 1
    end = data.find(b"\n", start)
    if end < 0 or data[start : start + 1] not in (b"{", b"["):
        return False
    last = end - 1
    while last > start and data[last] in _BLANK:
        last -= 1
    if data[last : last + 1] not in (b"}", b"]"):
        return False
    following = end
    while data[following : following + 1] and data[following : following + 1] in _BLANK:
        following += 1
    return data[following : following + 1] in (b"{", b"[")


def by_line(read: Reader) -> Reader:
    """A reader that takes documents of its format one a line, too.

    Remarks and errors have the number of the line. A line that cannot be read is left out and
    reported as an error where somebody takes the reports; where nobody does, nothing may be left out
    in silence: there it is raised.
    """

    @wraps(read)
    def read_any(data: bytes, context: ReadContext) -> Document:
        return _read_lines(data, context, read) if is_lines(data) else read(data, context)

    return read_any


def _read_lines(data: bytes, context: ReadContext, read: Reader) -> Document:
    articles: list[Article] = []
    packages: list[Package] = []
    format: str | None = None
    first_fault: ReadError | None = None
    for number, line in _lines(data):
        try:
            document = read(line, _at_line(context, number))
        except ReadError as error:
            if error.line is None or error.line == 1:
                error.line = number
            if not context.wanted:
                raise
            first_fault = first_fault or error
            context.remark(
                "JS115",
                f"the line cannot be read and was left out: {error.reason}",
                severity="error",
                value=line.decode("utf-8", "replace").strip(),
                line=error.line,
                path=error.pointer,
                hint=error.hint,
            )
            continue
        articles += document.articles
        format = format or document.format
        if document.package is not None:
            packages.append(document.package)
    if first_fault is not None and not articles:
        raise first_fault
    return Document(articles=tuple(articles), package=_joined(packages, context), format=format)


def _lines(data: bytes) -> Iterator[tuple[int, bytes]]:
    for number, line in enumerate(data.removeprefix(_BOM).split(b"\n"), 1):
        if line and not line.isspace():
            yield number, line


def _at_line(context: ReadContext, number: int) -> ReadContext:
    """The context for one line: what it reports has the line's number."""
    if not context.wanted:
        return context
    report: Callable[[Diagnostic], None] = context.report

    def at_line(diagnostic: Diagnostic) -> None:
        report(attrs.evolve(diagnostic, where=attrs.evolve(diagnostic.where, line=number)))

    return attrs.evolve(context, report=at_line)


def _joined(packages: list[Package], context: ReadContext) -> Package | None:
    """One package of all: lists one after the other, single values of the first that has them."""
    if not packages:
        return None
    values: dict[str, object] = {}
    for field in attrs.fields(Package):
        given = [value for package in packages if (value := getattr(package, field.name))]
        if given and type(given[0]) is tuple:
            values[field.name] = tuple(part for parts in given for part in parts)
        elif given:
            values[field.name] = given[0]
            for other in given[1:]:
                if other != given[0]:
                    context.remark(
                        "JS116",
                        f"another line gives the {field.name} of the package",
                        value=str(other),
                    )
    return Package(**values)  # type: ignore[arg-type]  # made of the values of packages
