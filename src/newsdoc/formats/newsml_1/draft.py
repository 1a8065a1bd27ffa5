"""What is known while a document is read: `State` for the file, `Draft` for one article."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import orjson
from lxml import etree

from newsdoc.codec import converter
from newsdoc.formats._base import ReadContext
from newsdoc.formats._loose_times import is_iso, read_loose_time
from newsdoc.formats._xml.account import Account, path_of
from newsdoc.formats._xml.body import Body
from newsdoc.formats._xml.dates import read_time
from newsdoc.model import Concept, Time
from newsdoc.model._makers import make_headline


class State:
    """What the readers of one file share."""

    __slots__ = ("account", "body", "context", "extension", "names", "topics", "used")

    def __init__(self, context: ReadContext) -> None:
        self.context = context
        self.account = Account(context)
        self.body = Body(self.account)
        self.extension: list[tuple[str, str, etree._Element]] = []
        """What the item just read has in its Metadata of type `newsdoc`."""
        self.topics: dict[str, Concept] = {}
        """Topics of the file by their Duid."""
        self.names: dict[tuple[str | None, str], str] = {}
        """Names of codes, by scheme and code, and by code alone."""
        self.used: set[str] = set()
        """Duids of topics that stand in an article already."""

    def carrier(self, element: etree._Element, name: str, value: str | None) -> None:
        """Report a fact about how the file carries the story, which the article does not keep."""
        if self.account.wanted and value and not value.isspace():
            self.context.remark(
                "NL101",
                f"{name} tells how the file is made; not kept",
                value=value,
                line=element.sourceline,
                path=path_of(element),
            )

    def placed(self, element: etree._Element, name: str, field: str) -> None:
        """Report a name (of a property, of a pointer) that became a field of the article."""
        if self.account.wanted:
            self.context.remark(
                "NL105",
                f"kept as {field}",
                value=name,
                line=element.sourceline,
                path=path_of(element),
            )

    def cut(self, element: etree._Element, text: str) -> None:
        """Report plain text that was cut into paragraphs, as the cuts are guessed."""
        if self.account.wanted:
            self.context.remark(
                "NL106",
                "plain text cut into paragraphs at its line ends",
                value=text,
                line=element.sourceline,
                path=path_of(element),
            )

    def time(self, element: etree._Element, value: str | None = None) -> Time | None:
        """The time that an element (or a value of it) says; what is none is reported."""
        text = (value if value is not None else element.text or "").strip()
        if not text:
            return None
        time = read_time(text) or read_loose_time(text)
        if time is None:
            self.account.value(element, None, text, "no date or time of ISO 8601")
        elif self.account.wanted and not is_iso(text):
            self.account.kept_as(element, None, text, time.isoformat())
        return time


class Draft:
    """Collects keyword arguments for `Article`; lists grow, single values are set once."""

    __slots__ = ("_seen", "lists", "shared", "values")

    def __init__(self) -> None:
        self._seen: dict[str, tuple[set[Any], int]] = {}
        self.shared: dict[str, tuple[Any, ...]] = {}
        """What all items of the file have, before what is their own."""
        self.values: dict[str, Any] = {}
        self.lists: dict[str, list[Any]] = {}

    def add(self, name: str, value: Any) -> None:
        """Add to a field that holds several."""
        found = self.lists.get(name)
        if found is None:
            self.lists[name] = [value]
        else:
            found.append(value)

    def once(self, name: str, value: Any, element: etree._Element, state: State) -> None:
        """Set a single value; another one that is there already stays, and this one is reported."""
        held = self.values.setdefault(name, value)
        if held is not value and held != value and state.account.wanted:
            state.account.value(element, None, shown(value), f"a second {name}; the first is kept")

    def merge(self, more: dict[str, Any], element: etree._Element, state: State) -> None:
        """Take what a part of the story says of it, where that is not said already."""
        for name, value in more.items():
            if isinstance(value, tuple):
                held = self.lists.setdefault(name, [])
                seen, upto = self._seen.get(name, (set(), 0))
                seen.update(held[upto:])
                held.extend(v for v in value if v not in seen)
                self._seen[name] = seen, len(held)
                seen.update(value)
            elif name == "headline" and self.values.get(name, value) != value:
                self.add("headlines", make_headline(text=value))
            else:
                self.once(name, value, element, state)

    def arguments(self) -> dict[str, Any]:
        """The keyword arguments."""
        values = dict(self.values)
        for name, found in self.lists.items():
            if found:
                values[name] = tuple(found)
        for name, shared in self.shared.items():
            values[name] = shared + values[name] if name in values else shared
        return values


Handler = Callable[[Any, Draft, State], None]
"""Reads an element into the draft of its article."""


def shown(value: Any) -> str:
    """A value for a diagnostic: text as it is, objects of the model as JSON."""
    if isinstance(value, str):
        return value
    try:
        return orjson.dumps(converter.unstructure(value), default=str).decode()
    except (TypeError, ValueError):
        return str(value)
