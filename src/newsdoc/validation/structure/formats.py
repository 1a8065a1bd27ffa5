"""The formats that a profile can ask of a value: `format = "uri"`."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time

import orjson

_SHAPES = {
    "bool": r"true|false",
    "colour": r"#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})"
    r"|rgba?\((?:\d{1,3} *, *){2}\d{1,3}(?: *, *[\d.]+)?\)",
    "date-time": r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)",
    "email": r"[^@\s<>]+@[^@\s<>.]+(?:\.[^@\s<>.]+)+",
    "float": r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?",
    "int": r"[+-]?\d+",
    # BCP 47, section 2.1: langtag, private use, and the grandfathered tags that have their shape.
    "language": r"(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?"
    r"(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*"
    r"(?:-[A-WY-Za-wy-z0-9](?:-[A-Za-z0-9]{2,8})+)*(?:-[xX](?:-[A-Za-z0-9]{1,8})+)?"
    r"|[xX](?:-[A-Za-z0-9]{1,8})+|[iI]-[A-Za-z0-9]{3,8}",
    "media-type": r"[A-Za-z0-9][\w!#$&^.+-]*/[A-Za-z0-9][\w!#$&^.+-]*(?: *;.*)?",
    # RFC 3986: a scheme, and of the rest what the appendix A lets stand (any script as in RFC 3987).
    "uri": r"[A-Za-z][A-Za-z0-9+.-]*:(?:%[0-9A-Fa-f]{2}|[^\s<>\"{}|\\^`%\x00-\x20])+",
    "url": r"https?://(?:%[0-9A-Fa-f]{2}|[^\s<>\"{}|\\^`%/?#\x00-\x20])+"
    r"(?:[/?#](?:%[0-9A-Fa-f]{2}|[^\s<>\"{}|\\^`%\x00-\x20])*)?",
    "uuid": r"(?:urn:uuid:)?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
    "wkt": r"(?:POINT|LINESTRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON)"
    r"(?: ?Z| ?M| ?ZM)? ?\([-+0-9.eE(), ]+\)",
}


def _shape(pattern: str) -> Callable[[str], bool]:
    compiled = re.compile(pattern, re.ASCII)
    return lambda value: compiled.fullmatch(value) is not None


def _parsed(parse: Callable[[str], object], like: str = "") -> Callable[[str], bool]:
    compiled = re.compile(like or r".*", re.ASCII | re.DOTALL)

    def holds(value: str) -> bool:
        if compiled.fullmatch(value) is None:
            return False
        try:
            parse(value)
        except ValueError:
            return False
        return True

    return holds


def _date_time(value: str) -> object:
    if value[11:19].endswith(":60"):  # a leap second, which RFC 3339 allows
        value = f"{value[:17]}59{value[19:]}"
    return datetime.fromisoformat(value.upper())


FORMATS: dict[str, Callable[[str], bool]] = {
    **{name: _shape(pattern) for name, pattern in _SHAPES.items()},
    "date": _parsed(date.fromisoformat, r"\d{4}-\d\d-\d\d"),
    "date-time": _parsed(_date_time, _SHAPES["date-time"]),
    "json": _parsed(orjson.loads),
    "time": _parsed(time.fromisoformat, r"\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:\d\d)?"),
}
"""Name to test of a string.

Example:
    >>> FORMATS["uuid"]("c1b9f1a0-0000-4000-8000-000000000000"), FORMATS["uri"]("not one")
    (True, False)
"""


def is_time_of(value: str, form: str) -> bool:
    """Whether the value is a time in the signs of `strptime`.

    Example:
        >>> is_time_of("24.12.2024", "%d.%m.%Y")
        True
    """
    try:
        datetime.strptime(value, form)  # noqa: DTZ007  # the form alone counts
    except ValueError:
        return False
    return True
