"""`Fields`: what is known of the article while an NITF document is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lxml import etree

from newsdoc.formats._loose_times import is_iso, read_loose_time
from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.body import Body
from newsdoc.formats._xml.dates import read_time
from newsdoc.model import Time


class Fields:
    """Collects keyword arguments for `Article`; lists grow, single values are set once."""

    __slots__ = ("account", "body", "lists", "values")

    def __init__(self, account: Account) -> None:
        self.account = account
        self.body = Body(account)
        self.values: dict[str, Any] = {}
        self.lists: dict[str, list[Any]] = {}

    def add(self, name: str, value: Any) -> None:
        """Add to a field that holds several."""
        if name in self.lists:
            self.lists[name].append(value)
        else:
            self.lists[name] = [value]

    def time(self, element: etree._Element, name: str) -> Time | None:
        """An attribute that is a time; reported where it is none."""
        value = element.get(name)
        if not value:
            return None
        time = read_time(value) or read_loose_time(value)
        if time is None:
            self.account.value(element, name, value, "no date or time of ISO 8601")
        elif self.account.wanted and not is_iso(value):
            self.account.kept_as(element, name, value, time.isoformat())
        return time

    def number(self, element: etree._Element, name: str) -> int | None:
        """An attribute that is a whole number; reported where it is none."""
        value = element.get(name)
        if not value:
            return None
        number = whole_number(value)
        if number is None:
            self.account.value(element, name, value, "no whole number")
        elif self.account.wanted and str(number) != value.strip():
            self.account.value(element, name, value, "number written with leading zeros or a sign")
        return number

    def arguments(self) -> dict[str, Any]:
        """The keyword arguments."""
        values = self.values
        for name, found in self.lists.items():
            values[name] = tuple(found)
        return values


Handler = Callable[[Any, Fields], None]
"""Reads an element into the fields."""


def whole_number(value: str) -> int | None:
    """The value as a whole number; None where it is none."""
    if len(value) == 1 and value in "0123456789":  # nearly every urgency
        return int(value)
    value = value.strip()
    if value.isascii() and value.lstrip("+-").isdigit() and len(value) < 12:
        try:
            return int(value)
        except ValueError:
            return None
    return None
