"""What a writer lost: fields that a format never carries, and what reading back shows.

For formats such as plain text only reading back tells whether a paragraph comes back as one. Both
functions report by RFC 6901 pointers into the native JSON.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

import orjson

from newsdoc.codec import to_tree
from newsdoc.errors import NewsdocError
from newsdoc.formats._base import ReadContext, Reader, WriteContext
from newsdoc.model import Article

_HEADER = ("type", "newsdoc")


def report_unset(
    article: Article, carries: Collection[str], context: WriteContext, *, format: str, code: str
) -> None:
    """Report every top-level field that is set and not among `carries`."""
    if not context.wanted:
        return
    for name, value in to_tree(article).items():
        if name not in carries and name not in _HEADER:
            context.lost(f"/{name}", f"{format} cannot carry it", code=code, value=_shown(value))


def report_losses(
    article: Article, data: bytes, read: Reader, context: WriteContext, *, format: str, code: str
) -> None:
    """Read `data` back and report each value that differs from the article's.

    Only what is lost is named: values that reading adds (a guessed language) are named too, as what
    stands at their pointer is not what the article has.
    """
    if not context.wanted:
        return
    try:
        articles = read(data, ReadContext(wanted=False)).articles
    except NewsdocError as error:
        context.lost("", f"{format} written so cannot be read back: {error}", code=code)
        return
    if len(articles) != 1:
        context.lost("", f"{format} reads it back as {len(articles)} articles", code=code)
        return
    for pointer, value in differences(to_tree(article), to_tree(articles[0])):
        if value is None:
            # The article has nothing there, so nothing is lost; but it does not come back the same.
            message = f"{format} reads back with a value that the article does not have"
            context.lost(pointer, message, code=code, severity="info")
        else:
            message = f"{format} does not carry it as it is"
            context.lost(pointer, message, code=code, value=_shown(value))


def differences(given: Any, got: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Pointer and given value of each place where two plain trees differ, as deep as it goes."""
    if type(given) is type(got):
        if isinstance(given, dict):
            for key in (*given, *(key for key in got if key not in given)):
                if key not in given:
                    yield f"{pointer}/{key}", None
                elif key not in got:
                    yield f"{pointer}/{key}", given[key]
                else:
                    yield from differences(given[key], got[key], f"{pointer}/{key}")
            return
        if isinstance(given, list) and len(given) == len(got):
            for index, (one, other) in enumerate(zip(given, got, strict=True)):
                yield from differences(one, other, f"{pointer}/{index}")
            return
    if given != got:
        yield pointer, given


def _shown(value: Any) -> str | None:
    """The value as text: bare strings as they are, all else as JSON."""
    if value is None or isinstance(value, str):
        return value
    return orjson.dumps(value).decode()
