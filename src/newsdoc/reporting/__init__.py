"""Lists of diagnostics in the forms that people, pipelines and other tools read.

One small module a form: `text`, `json`, `jsonl`, `sarif` (2.1.0), `github` (annotations of GitHub
Actions), `junit` (XML). Each is a `Reporter`; `reporter(name)` makes one. The order is the same for
the same findings, whatever order they come in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from difflib import get_close_matches
from importlib import import_module

from newsdoc.errors import UsageError
from newsdoc.reporting._items import Failure as Failure
from newsdoc.reporting._items import Item as Item
from newsdoc.reporting._items import Reporter as Reporter
from newsdoc.reporting._items import Settings as Settings
from newsdoc.reporting._items import Undone as Undone
from newsdoc.reporting._items import fails as fails
from newsdoc.reporting._items import items_of as items_of

FORMS = ("text", "json", "jsonl", "sarif", "github", "junit")
"""Names of the forms."""


def reporter(
    form: str, write: Callable[[str], object], settings: Settings | None = None
) -> Reporter:
    """A reporter of a form that hands what it makes to `write`, piece by piece.

    Raises:
        UsageError: when there is no form of the name.

    Example:
        >>> from newsdoc.diagnostics import Diagnostic, Location
        >>> out = []
        >>> report = reporter("github", out.append)
        >>> report.file("a.xml", [Item(Diagnostic(code="TX101", severity="error",
        ...     message="no headline", where=Location(line=3)))])
        >>> report.end()
        >>> print("".join(out), end="")
        ::error file=a.xml,line=3,title=TX101 headline-missing::no headline
    """
    if form not in FORMS:
        near = get_close_matches(form, FORMS, 1)
        hint = f"perhaps '{near[0]}' is meant" if near else f"forms: {', '.join(FORMS)}"
        raise UsageError(f"there is no form of output '{form}'; {hint}")
    made: Reporter = import_module(f"newsdoc.reporting.{form}").Form(write, settings or Settings())
    return made


def render(form: str, findings: Iterable[tuple[str, Iterable[Item]]]) -> str:
    """All findings, file by file, in a form.

    Raises:
        UsageError: when there is no form of the name.

    Example:
        >>> render("jsonl", [])
        ''
    """
    out: list[str] = []
    report = reporter(form, out.append)
    for name, items in findings:
        report.file(name, items)
    report.end()
    return "".join(out)
