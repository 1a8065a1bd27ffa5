"""Accounting: what a reader found in a JSON tree and no handler took.

A reader *takes the tree apart*: what it uses it removes, what it cannot use it leaves where it is. At
the end `Account.report_left(tree)` names every scalar that is still there, with its RFC 6901 pointer
and its whole value. So nothing has to be written down while all goes well, and nothing can be
forgotten.

The ways of a reader:

- `account.text(node, "headline")` and its kin (`number`, `whole`, `flag`, `time`, `texts`, `objects`)
  take the value of a key when it is of that kind, and give None (or an empty list) when not;
- objects that `objects` gives are taken apart in turn; they stay in the tree until they are empty;
- `node.pop(key, None)` takes a value of any kind;
- a value that is there but says nothing that can be read is put back with `account.bad(node, key,
  value, "no date")`: it is reported with that reason.

`null`, empty strings, blank strings, empty arrays and objects say nothing and are never reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newsdoc.formats._base import ReadContext
from newsdoc.formats._xml.dates import read_time
from newsdoc.model import Time

CODES: dict[str, str] = {
    "JS110": "unknown-value: a value of the JSON document has no place in the article",
    "JS113": "bad-value: a value is not what its place asks for",
    "JS115": "bad-line: a line of JSON lines cannot be read; it was left out",
    "JS116": "other-line: a value of the package that lines of JSON lines tell differently",
}
"""Remarks of the account: code, name, what it says."""


_JSON_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?", re.ASCII)
_LARGEST = 1 << 63
"""Whole numbers from here on have no form in the native JSON."""


class Account:
    """Takes values out of the tree of one document, and reports what is left in the end."""

    __slots__ = ("_bad", "context", "wanted")

    def __init__(self, context: ReadContext) -> None:
        self.context = context
        self.wanted = context.wanted
        # By the identity of the object that holds the value: it lives as long as the tree does.
        self._bad: dict[tuple[int, str], str] = {}

    def text(self, node: dict[str, Any], key: str) -> str | None:
        """Take a string that is not blank; numbers are taken as they were written.

        Example:
            >>> Account(ReadContext()).text({"version": 2}, "version")
            '2'
        """
        value = node.get(key)
        if type(value) is str:
            del node[key]
            return value if value and not value.isspace() else None
        if type(value) is int or type(value) is float:
            del node[key]
            return str(value)
        return None

    def number(self, node: dict[str, Any], key: str) -> int | float | None:
        """Take a number, also one that is written as a string."""
        value = node.get(key)
        if type(value) is int or type(value) is float:
            del node[key]
            return value
        if type(value) is str:
            read = _number(value)
            if read is not None:
                del node[key]
                return read
            self._note(node, key, value, "no number")
        return None

    def whole(self, node: dict[str, Any], key: str) -> int | None:
        """Take a whole number, also `2.0`, and one that is written as a string."""
        value = self.number(node, key)
        if type(value) is float:
            if value.is_integer() and abs(value) < _LARGEST:
                return int(value)
            self.bad(node, key, value, "no whole number")
            return None
        return value  # type: ignore[return-value]

    def flag(self, node: dict[str, Any], key: str) -> bool | None:
        """Take `true` or `false`, also as strings."""
        value = node.get(key)
        if value in ("true", "false"):
            value = value == "true"
        if type(value) is bool:
            del node[key]
            return value
        return None

    def time(self, node: dict[str, Any], key: str) -> Time | None:
        """Take a date or date-time in any of the ISO 8601 spellings that occur."""
        value = node.get(key)
        if type(value) is not str:
            return None
        read = read_time(value)
        if read is None:
            self._note(node, key, value, "no date")
            return None
        del node[key]
        return read

    def texts(self, node: dict[str, Any], key: str) -> list[str]:
        """Take the strings of an array, or a single string; blank ones are left out.

        Example:
            >>> Account(ReadContext()).texts({"keywords": ["rain", "", "wind"]}, "keywords")
            ['rain', 'wind']
        """
        value = node.get(key)
        if type(value) is str:
            del node[key]
            return [value] if value and not value.isspace() else []
        if type(value) is not list:
            return []
        found = [part for part in value if type(part) is str and part and not part.isspace()]
        # What is no string stays; the places of the strings stay, too, so that pointers are right.
        node[key] = [None if type(part) is str else part for part in value]
        return found

    def objects(self, node: dict[str, Any], key: str) -> list[dict[str, Any]]:
        """The objects of an array, or a single object; they are to be taken apart in place."""
        value = node.get(key)
        if type(value) is list:
            return [part for part in value if type(part) is dict]
        return [value] if type(value) is dict and value else []

    def object(self, node: dict[str, Any], key: str) -> dict[str, Any] | None:
        """The object at a key; it is to be taken apart in place."""
        value = node.get(key)
        return value if type(value) is dict and value else None

    def bad(self, node: dict[str, Any], key: str, value: Any, reason: str) -> None:
        """Put back a value that was taken, and say why it could not be used."""
        node[key] = value
        self._note(node, key, value, reason)

    def _note(self, node: dict[str, Any], key: str, value: Any, reason: str) -> None:
        if self.wanted and value != "":
            self._bad[id(node), key] = reason

    def report_left(self, tree: Any, pointer: str = "") -> None:
        """Report every value that is still in the tree; nothing when nobody reads it."""
        if not self.wanted:
            return
        for place, value, reason in self._left(tree, pointer):
            self.context.remark(
                "JS110" if reason is None else "JS113",
                reason or "value has no place",
                severity="info" if reason is None else "warning",
                value=value,
                path=place,
            )

    def _left(self, tree: Any, pointer: str) -> Iterator[tuple[str, str, str | None]]:
        """Pointer, value and reason of each scalar, in the order of the document."""
        waiting: list[tuple[str, Any, str | None]] = [(pointer, tree, None)]
        while waiting:
            place, node, reason = waiting.pop()
            if type(node) is dict:
                parts = [
                    (f"{place}/{escape(key)}", value, self._bad.get((id(node), key)))
                    for key, value in node.items()
                ]
                waiting += reversed(parts)
            elif type(node) is list:
                waiting += [(f"{place}/{i}", node[i], reason) for i in range(len(node) - 1, -1, -1)]
            elif type(node) is bool:
                yield place, "true" if node else "false", reason
            elif node is not None and not (type(node) is str and (not node or node.isspace())):
                yield place, str(node), reason


def escape(key: str) -> str:
    """A key as a step of a pointer.

    Example:
        >>> escape("a/b~c")
        'a~1b~0c'

    Spec: RFC 6901
    """
    return key.replace("~", "~0").replace("/", "~1") if "~" in key or "/" in key else key


def _number(text: str) -> int | float | None:
    """The number that a string says in JSON's own spelling; None where it says none."""
    bare = text.strip()
    if len(bare) > 40 or _JSON_NUMBER.fullmatch(bare) is None:
        return None
    try:
        number = int(bare)
    except ValueError:
        pass
    else:
        return number if abs(number) < _LARGEST else None
    try:
        value = float(bare)
    except ValueError:
        return None
    return value if abs(value) <= 1e300 else None
