"""JSON read strictly: no key twice in an object, no NaN, a bound on nesting.

`orjson` refuses NaN and more than 1,024 levels, but takes the last of two equal keys in silence.
To find those costs a second, slow parse; it is spared where writing the tree again gives the same
bytes, as it does for all that newsdoc writes.
"""

from __future__ import annotations

from typing import Any

import orjson

from newsdoc.errors import ReadError


def load_strict(
    data: bytes, *, format: str = "newsdoc", source: str | None = None, line: int | None = None
) -> Any:
    """The tree of a JSON text.

    `format`, `source` and `line` (of the first line of `data`) are for the messages of errors.

    Raises:
        ReadError: when it is no JSON, or an object has a key twice.
    """
    try:
        tree = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        at = (line or 1) + error.lineno - 1
        raise ReadError(f"no JSON: {error.msg}", format=format, source=source, line=at) from None
    if not _same(tree, data):
        _refuse_twice(data, format, source, line)
    return tree


def _same(tree: Any, data: bytes) -> bool:
    """Whether the tree, written again, is the same text, so that no key was dropped."""
    given = data.strip()
    indented = b"\n  " in given[:200]
    try:
        return orjson.dumps(tree, option=orjson.OPT_INDENT_2 if indented else None) == given
    except TypeError:
        return False


def _refuse_twice(data: bytes, format: str, source: str | None, line: int | None) -> None:
    import json  # noqa: PLC0415  # only where orjson's own form does not tell

    twice: list[str] = []

    def check(pairs: list[tuple[str, Any]]) -> None:
        if len({key for key, _ in pairs}) != len(pairs):
            seen: set[str] = set()
            for key, _ in pairs:
                if key in seen:
                    twice.append(key)
                seen.add(key)

    try:
        json.loads(data, object_pairs_hook=check)
    except (RecursionError, ValueError) as error:
        # What orjson reads and json does not: only nesting beyond Python's own recursion limit.
        raise ReadError(
            f"nested too deeply ({type(error).__name__})", format=format, source=source, line=line
        ) from None
    if twice:
        raise ReadError(
            f"the key '{twice[0]}' stands twice in one object",
            format=format,
            source=source,
            line=line,
            hint="keep one of them",
        )
