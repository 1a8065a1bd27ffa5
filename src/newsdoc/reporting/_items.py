"""What a reporter is given: findings with the words that they are about, file by file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, Literal, NamedTuple, Protocol

from newsdoc.codec import to_tree
from newsdoc.diagnostics import SEVERITIES, Diagnostic, Severity
from newsdoc.errors import WriteError
from newsdoc.model import Article
from newsdoc.model._frozen import frozen


class Item(NamedTuple):
    """A finding, which story of the file it is in, and the words that its span counts in."""

    diagnostic: Diagnostic
    article: int | None = None
    """Number of the story in its file, from 0; None where the file holds one."""
    text: str | None = None
    """The string at the diagnostic's pointer; None where it is no string."""


Undone = Literal["read", "judged", "fixed"]
"""What could not be done with a file: reading it, judging it by a schema, or writing its fixes."""


class Failure(NamedTuple):
    """A file with which something could not be done."""

    file: str
    message: str
    line: int | None = None
    """Line of the file that is at fault, from 1; None where it is not known."""
    undone: Undone = "read"
    """What could not be done."""


@frozen(kw_only=True)
class Settings:
    """What a reporter is told besides the findings."""

    color: bool = False
    """Whether to colour (`text` only)."""
    width: int = 100
    """Columns of a line of words (`text` only)."""
    bar: Severity | None = "error"
    """The mildest severity that counts as a failure (`junit` and the sum of `text`); None: none."""
    version: str = ""
    """Version of newsdoc, for forms that name the tool."""


class Reporter(Protocol):
    """Makes a form out of findings: `file` for each file, in order, then `end` once."""

    def __init__(self, write: Callable[[str], object], settings: Settings, /) -> None: ...

    def file(self, name: str, items: Iterable[Item], /) -> None:
        """The findings of a file; called for files without any too."""

    def failed(self, failure: Failure, /) -> None:
        """A file that could not be judged."""

    def end(self) -> None:
        """There are no more files."""


def fails(severity: Severity, bar: Severity | None) -> bool:
    """Whether a finding of the severity is at or above the bar.

    Example:
        >>> fails("error", "warning"), fails("info", "warning"), fails("error", None)
        (True, False, False)
    """
    return bar is not None and SEVERITIES.index(severity) <= SEVERITIES.index(bar)


def items_of(
    diagnostics: Iterable[Diagnostic], article: Article | None = None, number: int | None = None
) -> list[Item]:
    """The diagnostics of an article with the words that their spans count in.

    Example:
        >>> from newsdoc.diagnostics import Location
        >>> from newsdoc.model import Span
        >>> where = Location(pointer="/headline", span=Span(0, 1))
        >>> found = Diagnostic(code="TX102", severity="info", message="short", where=where)
        >>> items_of([found], Article(headline="Rain"))[0].text
        'Rain'
    """
    found = list(diagnostics)
    tree: Any = None
    if article is not None and any(d.where.pointer for d in found):
        try:
            tree = to_tree(article)
        except WriteError:
            tree = None  # a number without JSON form, or too deep: then without the words
    return [Item(d, number, _string_at(tree, d.where.pointer)) for d in found]


def _string_at(tree: Any, pointer: str | None) -> str | None:
    """The string at a pointer; of an object its `text`."""
    if pointer is None or tree is None:
        return None
    node = tree
    for step in pointer.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        if isinstance(node, list):
            node = node[int(key)] if key.isdecimal() and int(key) < len(node) else None
        else:
            node = node.get(key) if isinstance(node, dict) else None
    if isinstance(node, dict):
        node = node.get("text")
    return node if isinstance(node, str) else None


_NUMBER = re.compile(r"\d+")


def in_order(items: Iterable[Item]) -> list[Item]:
    """The findings of a file in the order of their places; the same for the same findings."""
    return sorted(items, key=_place)


def _place(item: Item) -> tuple[Any, ...]:
    d = item.diagnostic
    where, span = d.where, d.where.span
    pointer = tuple(
        (0, int(part), "") if _NUMBER.fullmatch(part) and len(part) < 9 else (1, 0, part)
        for part in (where.pointer or where.path or "").split("/")
    )
    return (
        item.article or 0,
        where.line or 0,
        where.column or 0,
        pointer,
        (span.start, span.end) if span else (-1, -1),
        d.code,
        d.message,
        d.value or "",
        d.hint or "",
    )
