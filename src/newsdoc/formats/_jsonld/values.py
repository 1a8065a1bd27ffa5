"""Values of JSON-LD properties: one or many, bare or in objects, escaped or not.

A reader takes what it understands out of the node; the rest stays there, and is kept as properties in
the end (`extras`).
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import Any

from newsdoc.formats._base import ReadContext
from newsdoc.formats._jsonld.graph import Node
from newsdoc.formats._loose_times import read_loose_time
from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.body import Body, html_fragment, looks_like_html
from newsdoc.formats._xml.body.words import trimmed
from newsdoc.model import Number, Text, Time
from newsdoc.model._makers import make_text

_SILENT = ReadContext(wanted=False)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_NUMBER = re.compile(r"-?\d{1,15}(?:\.\d{1,15})?", re.ASCII)
_DURATION = re.compile(r"PT(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?", re.ASCII)


def take(node: Node, key: str) -> list[Any]:
    """Take the values of a property, none of them blank; `@list` and `@set` are opened.

    Example:
        >>> take({"author": ["Ada", "", {"@list": ["Bo"]}]}, "author")
        ['Ada', 'Bo']
    """
    if key not in node:
        return []
    first = node.pop(key)
    if type(first) is str:
        return [first] if first and not first.isspace() else []
    waiting = [first]
    found: list[Any] = []
    while waiting:
        value = waiting.pop()
        if type(value) is list:
            waiting += reversed(value)
        elif type(value) is dict and len(value) == 1 and ("@list" in value or "@set" in value):
            waiting.append(next(iter(value.values())))
        elif not (value is None or _is_blank(value)):
            found.append(value)
    return found


def put_back(node: Node, key: str, values: list[Any]) -> None:
    """Leave values that were taken but not used."""
    if values:
        node[key] = values[0] if len(values) == 1 else values


def scalar(value: Any) -> str | None:
    """The text of a bare value, or of a value object; None for nodes.

    Example:
        >>> scalar({"@value": "Rain", "@language": "en"}), scalar(3), scalar({"name": "Ada"})
        ('Rain', '3', None)
    """
    if type(value) is dict:
        if "@value" not in value or not value.keys() <= {"@value", "@language", "@type"}:
            return None
        value = value["@value"]
    if type(value) is str:
        return value.strip() or None
    if type(value) is bool:
        return "true" if value else "false"
    return str(value) if type(value) in (int, float) else None


def words(value: Any) -> str | None:
    """The words of a bare value on one line, without HTML's references and tags."""
    text = scalar(value)
    return None if text is None else trimmed(plain(text)).strip() or None


def plain(text: str) -> str:
    """The text without one layer of HTML: tags, if it has any, else references.

    Example:
        >>> plain("Rain &amp; sun"), plain("<p>Rain <b>again</b></p>"), plain("a < b")
        ('Rain & sun', 'Rain again', 'a < b')
    """
    if "<" in text and _TAG.search(text) and looks_like_html(text):
        found = Body(Account(_SILENT)).text(html_fragment(text))
        return found.text if found is not None else ""
    return html.unescape(text) if "&" in text else text


def escaped(text: str) -> str:
    """What `plain` reads as the text: escaped where it looks like HTML, else as it is.

    Example:
        >>> escaped("AT&T"), escaped("&amp; is an ampersand")
        ('AT&T', '&amp;amp; is an ampersand')
    """
    if ("&" in text and html.unescape(text) != text) or ("<" in text and looks_like_html(text)):
        return html.escape(text, quote=False)
    return text


def one(node: Node, key: str) -> str | None:
    """Take the words of a property with one value; further values stay."""
    found: str | None = _first(node, key, words) if key in node else None
    return found


def _first(node: Node, key: str, read: Callable[[Any], Any]) -> Any:
    """Take the first value of a property that can be read; the others stay."""
    values = take(node, key)
    for index, value in enumerate(values):
        found = read(value)
        if found is not None:
            put_back(node, key, values[:index] + values[index + 1 :])
            return found
    put_back(node, key, values)
    return None


def several(node: Node, key: str) -> list[str]:
    """Take the words of all bare values of a property; nodes stay."""
    if key not in node:
        return []
    left: list[Any] = []
    found: list[str] = []
    for value in take(node, key):
        text = words(value)
        if text is None:
            left.append(value)
        else:
            found.append(text)
    put_back(node, key, left)
    return found


def link(node: Node, key: str) -> str | None:
    """Take a URL: bare, or the `@id` or `url` of a node that says nothing else but its type."""
    found: str | None = _first(node, key, address) if key in node else None
    return found


def address(value: Any) -> str | None:
    """The URL that a value is; None where it is, or says, something else."""
    if type(value) is dict and "@value" not in value:
        if not value.keys() <= {"@id", "@type", "url"}:
            return None
        ids = {v for k, v in value.items() if k != "@type" and type(v) is str and v.strip()}
        return ids.pop().strip() if len(ids) == 1 else None
    return scalar(value)


def time(node: Node, key: str) -> Time | None:
    """Take the date or date-time of a property; what is none stays."""
    found: Time | None = _first(node, key, _time_of) if key in node else None
    return found


def _time_of(value: Any) -> Time | None:
    return read_loose_time(scalar(value))


def number(value: Any) -> Number | None:
    """The number that a value is, also in a string; None where it is none."""
    if type(value) is dict and value.keys() <= {"@type", "value", "unitText", "unitCode"}:
        if str(value.get("unitText", "px")).lower() not in ("px", "pixel", "pixels"):
            return None
        value = value.get("value")
    if type(value) is str:
        text = value.strip().removesuffix("px").strip()
        if not _NUMBER.fullmatch(text):
            return None
        return float(text) if "." in text else int(text)
    if type(value) in (int, float) and abs(value) < 1e15:
        return value  # type: ignore[no-any-return]
    return None


def whole(node: Node, key: str) -> int | None:
    """Take a whole number that is not negative; what is none stays."""
    if key not in node:
        return None
    values = take(node, key)
    if len(values) == 1:
        found = number(values[0])
        if found is not None and found >= 0 and found == int(found):
            return int(found)
    put_back(node, key, values)
    return None


def seconds(text: str) -> int | None:
    """The seconds of an ISO 8601 duration of hours, minutes and seconds.

    Example:
        >>> seconds("PT1M30S"), seconds("P1D") is None
        (90, True)
    """
    found = _DURATION.fullmatch(text)
    if found is None or text == "PT":
        return None
    hours, minutes, rest = (int(part or 0) for part in found.groups())
    return hours * 3600 + minutes * 60 + rest


def long_text(value: Any) -> Text | None:
    """The words of a description, its paragraphs as lines."""
    text = scalar(value)
    if text is None:
        return None
    lines = [line.strip() for line in plain(text).replace("\r\n", "\n").split("\n")]
    shown = "\n".join(line for line in lines if line)
    return make_text(text=shown) if shown else None


def _is_blank(value: Any) -> bool:
    return (type(value) is str and not value.strip()) or (type(value) is dict and not value)
