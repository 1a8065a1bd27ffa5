"""JSON read strictly: no key twice in an object, no NaN, a bound on nesting.

`orjson` refuses NaN and more than 1,024 levels, but takes the last of two equal keys in silence.
To find those costs a second, slow parse. It is spared where the tree, written again, is the same
text, or has as many colons.
"""

from __future__ import annotations

from typing import Any

import orjson

from newsdoc.errors import ReadError


def load_tree(
    data: bytes, *, format: str = "newsdoc", source: str | None = None, line: int | None = None
) -> Any:
    """The tree of a JSON text; of equal keys in one object the last one.

    `format`, `source` and `line` (of the first line of `data`) are for the messages of errors.

    Raises:
        ReadError: when it is no JSON.
    """
    try:
        return orjson.loads(data)
    except orjson.JSONDecodeError as error:
        at = (line or 1) + error.lineno - 1
        raise ReadError(f"no JSON: {error.msg}", format=format, source=source, line=at) from None


def has_all_keys(tree: Any, data: bytes) -> bool:
    """Whether no key of a JSON text went in the reading of its tree; false where in doubt.

    What orjson wrote is what orjson writes again. Any other text has a colon for each of its keys,
    and those in its strings; the tree written again has as many, unless a key (and what colons are
    in its value) went because it stood twice.
    """
    try:
        again = orjson.dumps(tree)
    except TypeError:  # nested more deeply than orjson writes
        return False
    if data.startswith(again):  # and nothing but space after it: it was read as one JSON value
        return True
    return _ESCAPED_COLON not in data and data.count(b":") == again.count(b":")


_ESCAPED_COLON = b"\\u003"


def refuse_twice(
    data: bytes, *, format: str = "newsdoc", source: str | None = None, line: int | None = None
) -> None:
    """Refuse a JSON text in which an object has a key twice; slow, see `has_all_keys`.

    Raises:
        ReadError: when a key stands twice.
    """
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
