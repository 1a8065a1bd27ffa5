"""The plain handlers: take one value of an item, of a given kind, into one field."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from newsdoc.formats.ninjs._reading import Fields, Node, Reading

Handler = Callable[[Reading, Node, str, Fields, str], None]
"""Takes the value of a key out of the item into the fields; the last argument is the item's path."""


def text_of(field: str) -> Handler:
    """A string."""

    def handler(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
        if field not in fields and (text := r.account.text(node, key)) is not None:
            fields[field] = text

    return handler


def whole_of(field: str) -> Handler:
    """A whole number."""

    def handler(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
        if field not in fields and (number := r.account.whole(node, key)) is not None:
            fields[field] = number

    return handler


def time_of(field: str) -> Handler:
    """A date or date-time."""

    def handler(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
        if field not in fields and (time := r.account.time(node, key)) is not None:
            fields[field] = time

    return handler


def word_of(field: str) -> Handler:
    """A status or type, in lower case."""

    def handler(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
        if field not in fields and (text := r.account.text(node, key)) is not None:
            fields[field] = text.strip().lower()

    return handler


def objects_of(field: str, read: Callable[[Reading, Node], Any]) -> Handler:
    """An array of objects, or a single one, each made by `read`."""

    def handler(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
        found = []
        for part in r.account.objects(node, key):
            if (made := read(r, part)) is not None:
                found.append(made)  # noqa: PERF401  # measured: the comprehension is no faster here
        if found:
            fields[field] = (*fields.get(field, ()), *found)

    return handler


def right_of(name: str) -> Handler:
    """A statement of rights: a string, or several."""

    def handler(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
        rights = fields.setdefault("_rights", {})
        if name not in rights and (texts := r.account.texts(node, key)):
            rights[name] = "\n".join(texts)

    return handler


def add(fields: Fields, field: str, made: object) -> None:
    """Append to a field that is a tuple."""
    fields[field] = (*fields.get(field, ()), made)


def add_entry(fields: Fields, field: str, made: object) -> None:
    """Append to a list of texts that is settled at the end of the item."""
    fields.setdefault(field, []).append(made)
