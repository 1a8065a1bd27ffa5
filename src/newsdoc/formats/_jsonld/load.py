"""JSON-LD blocks of pages: text to a tree, mending what pages get wrong.

What is mended and reported: comments and CDATA around the JSON, a semicolon after it, line ends in
strings, HTML's references in place of quotation marks, commas before a closing bracket, several values
one after the other, a key that stands twice (its values become a list).
"""

from __future__ import annotations

import html
import json
import re
from typing import Any

from newsdoc.errors import ReadError
from newsdoc.formats._base import ReadContext
from newsdoc.formats._json import load

_COMMA = re.compile(r",\s*(?=[}\]])")
_SURROGATE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])"
    r"|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)
_SILENT = ReadContext(wanted=False)


def load_block(
    text: str, context: ReadContext, *, line: int | None = None, path: str | None = None
) -> Any:
    """The tree of a JSON-LD block; None, and a remark, where it is no JSON whatever one does.

    Example:
        >>> load_block('<!-- {"@type": "NewsArticle",} -->', ReadContext())
        {'@type': 'NewsArticle'}

    Spec: JSON-LD 1.1, 7.4 Embedding JSON-LD in HTML Documents
    """
    try:
        return load(text.encode("utf-8", "replace"), _SILENT, format="schema-org")
    except ReadError:
        pass
    bare = _unwrapped(text)
    if not bare:
        return None
    for mended in (bare, _unwrapped(html.unescape(bare)), _COMMA.sub("", bare)):
        tree = _loaded(mended)
        if tree is not None:
            context.remark(
                "SO101",
                "JSON-LD block mended",
                severity="warning",
                line=line,
                path=path,
                hint="write it as JSON (RFC 8259)",
            )
            return tree
    context.remark(
        "SO102", "JSON-LD block is no JSON", severity="warning", value=text, line=line, path=path
    )
    return None


_START = re.compile(r"(?:\s|<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[|\ufeff)+")
_ENDS = ("-->", "]]>", "*/", "//", "/*", ";")


def _unwrapped(text: str) -> str:
    """The text without comments, CDATA and semicolons around it."""
    start = _START.match(text)
    text = text[start.end() :] if start else text
    end = len(text)
    while True:
        while end and text[end - 1].isspace():
            end -= 1
        closing = next((sign for sign in _ENDS if text.endswith(sign, 0, end)), None)
        if closing is None:
            return text[:end]
        end -= len(closing)


def _loaded(text: str) -> Any:
    """The value, or the list of the values one after the other; None where it is no JSON."""
    decoder = json.JSONDecoder(
        strict=False, object_pairs_hook=_merged, parse_constant=_refuse_constant
    )
    values: list[Any] = []
    position = 0
    # References to half a surrogate pair are no characters.
    text = _SURROGATE.sub(r"\\ufffd", text)
    try:
        while position < len(text):
            value, position = decoder.raw_decode(text, position)
            values.append(value)
            while position < len(text) and (text[position].isspace() or text[position] in ",;"):
                position += 1
    except (ValueError, RecursionError):
        return None
    containers = [v for v in values if isinstance(v, dict | list)]
    if len(containers) != len(values) or not values:
        return None
    return values[0] if len(values) == 1 else values


def _merged(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; a key that stands twice gets the list of its values."""
    tree: dict[str, Any] = {}
    twice: set[str] = set()
    for key, value in pairs:
        if key not in tree:
            tree[key] = value
        elif tree[key] != value:
            if key not in twice:
                twice.add(key)
                tree[key] = [tree[key]]
            tree[key].append(value)
    return tree


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")
