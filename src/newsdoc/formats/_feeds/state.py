"""What a reader knows while it reads: `Feed` for the file, `Item` for the article in the making."""

from __future__ import annotations

import re
from html import unescape
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import etree

from newsdoc.formats._base import ReadContext
from newsdoc.formats._feeds.dates import read_date
from newsdoc.formats._feeds.names import XML
from newsdoc.formats._xml.account import Account, path_of
from newsdoc.formats._xml.body import Body
from newsdoc.model import Property, Time

XML_BASE = f"{{{XML}}}base"
XML_LANG = f"{{{XML}}}lang"


class Feed:
    """The file that is being read: its account, and what its items inherit."""

    def __init__(self, context: ReadContext, prefix: str, *, bare: str = "") -> None:
        self.context = context
        self.account = Account(context)
        self.body = Body(self.account)
        self.prefix = prefix
        self.bare = bare
        self.base: str | None = None
        self.inherited: dict[str, Any] = {}
        self.is_export = False
        self.authors: dict[str, str] = {}
        """Names to be shown of the authors of a WordPress export, by the names they log in with."""

    def remark(self, number: int, message: str, element: etree._Element, value: str | None) -> None:
        """Report a remark of the format's own about an element."""
        if self.account.wanted:
            self.context.remark(
                f"{self.prefix}{number}",
                message,
                value=value,
                line=element.sourceline,
                path=path_of(element),
            )

    def time(self, element: etree._Element) -> Time | None:
        """The time that an element says; its spelling is not kept, so it is reported."""
        text = words_of(element)
        if text is None:
            return None
        time, problem = read_date(text)
        if time is None:
            self.account.value(element, None, text, problem or "no date")
        elif problem:
            self.remark(104, problem, element, element.text)
        elif not text[:4].isdigit():
            self.remark(103, f"date, read as {time.isoformat()}", element, text)
        return time

    def resolve(self, element: etree._Element, address: str) -> str:
        """The address, made absolute where a base is known."""
        return absolute(base_of(element, self.base), address)

    def leftover(self, element: etree._Element, given: dict[str, str]) -> None:
        """Report attributes that were not taken, and text between child elements."""
        given.pop(XML_BASE, None)
        if given:
            self.account.attributes(element, given)


class Item:
    """An article in the making."""

    def __init__(self, feed: Feed, element: etree._Element) -> None:
        self.feed = feed
        self.element = element
        self.values: dict[str, Any] = {}
        self.lists: dict[str, list[Any]] = {}
        self.parts: dict[str, list[etree._Element]] = {}

    def put(self, name: str, value: Any, element: etree._Element) -> None:
        """Set a field; what says something else than an earlier element is reported."""
        if value is None:
            return
        old = self.values.setdefault(name, value)
        if old != value:
            self.feed.account.element(element, f"the item has another {name}")

    def add(self, name: str, value: Any) -> None:
        """Append to a field of many values, once."""
        values = self.lists.setdefault(name, [])
        if value not in values[-_LOOKED_AT:]:
            values.append(value)

    def keep(self, element: etree._Element, name: str) -> None:
        """Put an element aside until all of the item is known."""
        self.parts.setdefault(name, []).append(element)

    def add_property(self, value: Property | None) -> None:
        """Append a property."""
        if value is not None:
            self.lists.setdefault("properties", []).append(value)


_LOOKED_AT = 50
"""Values of a field that a new one is compared with: feeds repeat what is near."""


def words_of(element: etree._Element) -> str | None:
    """All words in an element, blank space squeezed; None where there are none."""
    text = element.text if not len(element) else "".join(str(t) for t in element.itertext())
    return " ".join(text.split()) or None if text else None


_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def label_of(element: etree._Element) -> str | None:
    """The words of a name or category; web logs escape them twice, as they do all their texts."""
    words = words_of(element)
    if words is None or "&" not in words or not _REFERENCE.search(words):
        return words
    return " ".join(unescape(words).split()) or None


def as_label(words: str | None) -> str | None:
    """Words that `label_of` gives back as they are."""
    if words is None or "&" not in words or not _REFERENCE.search(words):
        return words
    return words.replace("&", "&amp;")


def base_of(element: etree._Element, base: str | None) -> str | None:
    """The base of relative addresses at an element: `xml:base` around it, else that of the file.

    Spec: XML Base (2nd edition), 4
    """
    found = []
    if (own := element.get(XML_BASE)) is not None:
        found.append(own)
    found += [v for above in element.iterancestors() if (v := above.get(XML_BASE)) is not None]
    for value in reversed(found):
        base = absolute(base, value.strip())
    return base


def absolute(base: str | None, address: str) -> str:
    """An address resolved against a base; as it is where there is none or either is broken.

    Example:
        >>> absolute("http://news.example/feed/", "../a?b"), absolute(None, "a")
        ('http://news.example/a?b', 'a')
    """
    if not base or not address:
        return address
    try:
        if urlsplit(address).scheme or not urlsplit(base).netloc:
            return address
        return urljoin(base, address)
    except ValueError:
        return address
