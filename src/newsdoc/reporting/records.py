"""A finding as a flat record for programs: the same keys in every form of JSON."""

from __future__ import annotations

from typing import Any

import orjson

from newsdoc.reporting._items import Item


def record(file: str, item: Item) -> dict[str, Any]:
    """The finding as a dict; every key is always there.

    `article` counts the stories of the file from 0, `span` is code points in the string at
    `pointer`, `line` and `column` count from 1 in the file.

    Example:
        >>> from newsdoc.diagnostics import Diagnostic
        >>> record("a.xml", Item(Diagnostic(code="TX101", severity="error", message="m")))["code"]
        'TX101'
    """
    d = item.diagnostic
    where, fix = d.where, d.fix
    return {
        "file": file,
        "article": item.article,
        "line": where.line,
        "column": where.column,
        "path": where.path,
        "pointer": where.pointer,
        "span": None if where.span is None else [where.span.start, where.span.end],
        "code": d.code,
        "severity": d.severity,
        "message": d.message,
        "value": d.value,
        "hint": d.hint,
        "fix": None
        if fix is None
        else {
            "pointer": fix.pointer,
            "value": None if fix.value is None else orjson.loads(fix.value),
            "span": None if fix.span is None else [fix.span.start, fix.span.end],
            "safe": fix.safe,
        },
    }
