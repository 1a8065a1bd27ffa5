"""Front matter written: a small, strict part of YAML, which any reader of it takes.

That is a plain string, or JSON (which is YAML too), one list item a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import orjson

from newsdoc.formats.markdown.front_matter import WORDS

_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?", re.ASCII)
_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_NOT_PLAIN = frozenset({*WORDS, "yes", "no", "on", "off", "y", "n"})


def lines_of(pairs: Iterable[tuple[str, Any]]) -> list[str]:
    """Front matter of these keys and JSON values, both lines of `---` included.

    Example:
        >>> lines_of([("language", "en"), ("keywords", [{"text": "rain"}]), ("urgency", 4)])
        ['---', 'language: en', 'keywords:', '  - {"text":"rain"}', 'urgency: 4', '---']

    Raises:
        TypeError: when a value has no form in JSON.
    """
    lines = ["---"]
    for key, value in pairs:
        if isinstance(value, list) and value and not isinstance(value[0], str):
            lines.append(f"{key}:")
            lines += [f"  - {_json(part)}" for part in value]
        else:
            lines.append(f"{key}: {_written(value)}")
    return [*lines, "---"]


def _written(value: Any) -> str:
    """The value on one line: plain where any YAML reader would see the same words, else JSON."""
    if isinstance(value, str) and (_DATE.fullmatch(value) or _is_plain(value)):
        return value
    return _json(value)


def _is_plain(words: str) -> bool:
    return (
        words[:1].isalpha()
        and words.isprintable()
        and not words.endswith((":", " "))
        and ": " not in words
        and " #" not in words
        and words.lower() not in _NOT_PLAIN
    )


def _json(value: Any) -> str:
    """JSON in one line, without signs that a YAML reader would take for line ends or refuse."""
    text = orjson.dumps(value).decode()
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
