"""What the readers of XML records share: a story out of named fields, and its dateline."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from lxml import etree

from newsdoc.errors import ReadError
from newsdoc.formats._base import ReadContext
from newsdoc.formats._dateline_marks import with_dateline_mark
from newsdoc.formats._datelines import find_dateline
from newsdoc.formats._json import Account
from newsdoc.formats._json.properties import take_properties
from newsdoc.formats._json.rich import Rich
from newsdoc.formats._xml.parse import local_name
from newsdoc.model import Article, Dateline, Headline, Paragraph, Place, Text

CODES: dict[str, str] = {
    "RC101": "read-as: a value was read as the model's own word or form for it",
}
"""Remarks of the readers of records: code, name, what it says."""

Fields = dict[str, Any]

_DOTTED = re.compile(r"(\d\d)\.(\d\d)\.(\d{4}) (\d\d):(\d\d)", re.ASCII)


class Record:
    """The fields of one record, and the article that they become."""

    __slots__ = ("account", "fields", "node", "path", "rich")

    def __init__(self, context: ReadContext, node: dict[str, Any], path: str) -> None:
        self.account = Account(context)
        self.rich = Rich(context)
        self.node = node
        self.path = path
        self.fields: Fields = {}

    def take(self, key: str) -> str | None:
        """Take the words of a field, without blank space around them."""
        text = self.account.text(self.node, key)
        return text.strip() if text is not None else None

    def inner(self, key: str) -> dict[str, Any]:
        """The fields of a field; an empty dict where it has none."""
        return self.account.object(self.node, key) or {}

    def parts(self, key: str, inner: str) -> list[dict[str, Any]]:
        """The records in a list such as `<images><image/>…</images>`; bare words as `#text`."""
        holder = self.inner(key)
        value = holder.get(inner)
        values = value if isinstance(value, list) else [value]
        made = [{"#text": each} if isinstance(each, str) else each for each in values]
        if any(made):
            holder[inner] = made
        return [each for each in made if isinstance(each, dict)]

    def put(self, field: str, value: Any) -> None:
        """Fill a field of the article where there is something to fill in."""
        if value is not None and value != ():
            self.fields[field] = value

    def add(self, field: str, value: Any) -> None:
        """Add to a field that holds several."""
        if value is not None:
            self.fields[field] = (*self.fields.get(field, ()), value)

    def listed(self, key: str) -> list[str]:
        """Take words that are parted by commas."""
        value = self.account.text(self.node, key)
        found = [" ".join(each.split()) for each in (value or "").split(",")]
        if value is not None and len(found) > 1:
            self.read_as("a list", value, key)
        return [each for each in found if each]

    def words(self, key: str) -> Text | None:
        """Take a field that may have markup in it, as text."""
        text = self.account.text(self.node, key)
        return self.rich.words(text, f"{self.path}/{key}") if text else None

    def label(self, key: str) -> Text | None:
        """Take a headline or the like: markup only where it looks like it."""
        text = self.account.text(self.node, key)
        return self.rich.label(text, f"{self.path}/{key}") if text else None

    def headline(self, key: str) -> None:
        """Take the main headline."""
        text = self.label(key)
        if text is not None:
            self.fields["headline"] = text.text
            if text.marks:
                self.fields["headline_marks"] = text.marks

    def further(self, key: str, role: str) -> None:
        """Take a further headline, unless it says the same as the main one."""
        text = self.label(key)
        if text is not None and text.text != self.fields.get("headline"):
            self.add("headlines", Headline(text=text.text, marks=text.marks, role=role))

    def body(self, key: str) -> None:
        """Take the story, and mark the dateline that its first paragraph starts with."""
        text = self.account.text(self.node, key)
        blocks = self.rich.blocks(text, f"{self.path}/{key}") if text else ()
        for index, block in enumerate(blocks[:4]):
            if not isinstance(block, Paragraph):
                continue
            found = find_dateline(block.text, language=self.fields.get("language"))
            if found is not None:
                self.fields["dateline"] = found[0]
                marked = with_dateline_mark(block, found[1])
                blocks = (*blocks[:index], marked, *blocks[index + 1 :])
            break
        self.put("body", blocks)

    def town(self, name: str | None) -> None:
        """Where it was written; that is the dateline's place, too, unless the story has one."""
        if name is not None:
            self.add("located", Place(name=name))
            if "dateline" not in self.fields:
                self.fields["dateline"] = Dateline(text=name, place=name)

    def read_as(self, what: str, value: str, key: str) -> None:
        """Report a value that was read as another word or form."""
        if self.account.wanted:
            self.account.context.remark(
                "RC101", f"read as {what}", value=value, path=f"{self.path}/{key}"
            )

    def dotted_time(self, key: str) -> dt.datetime | None:
        """Take a time such as `05.05.2031 10:30`; naive, as no zone is named."""
        value = self.node.get(key)
        found = _DOTTED.fullmatch(value.strip()) if isinstance(value, str) else None
        if found is None:
            return None
        day, month, year, hour, minute = map(int, found.groups())
        try:
            when = dt.datetime(year, month, day, hour, minute)  # noqa: DTZ001  # none is named
        except ValueError:
            return None
        self.read_as(when.isoformat(), str(self.node.pop(key)), key)
        return when

    def article(self) -> Article:
        """The article; what no field is for becomes its properties, what is too deep is reported."""
        left = take_properties(self.node)
        self.account.report_left(self.node, self.path)
        return Article(**self.fields, properties=left)


def require_root(
    root: etree._Element, names: tuple[str, ...], context: ReadContext, *, format: str
) -> None:
    """Raise a `ReadError` where the root element is none of the names."""
    found = local_name(root.tag)
    if found not in names:
        raise ReadError(
            f"the root element is '{found}', not '{names[0]}'",
            format=format,
            source=context.source,
            line=root.sourceline,
            hint="leave out format= to have the format detected",
        )
