"""Addresses and identifiers of items: links of both kinds of feeds, `guid`, `comments`.

Spec: RSS 2.0, link, guid, comments; RFC 4287, 4.2.7
"""

from __future__ import annotations

import attrs
from lxml import etree

from newsdoc.formats._feeds.properties import as_property, attributes
from newsdoc.formats._feeds.state import XML_BASE, XML_LANG, Feed, Item, words_of
from newsdoc.model import (
    Link,
)


def link_of(feed: Feed, element: etree._Element) -> Link:
    """A link of Atom.

    Spec: RFC 4287, 4.2.7
    """
    given = dict(element.items())
    language = given.pop(XML_LANG, None)
    given.pop(XML_BASE, None)
    address = given.pop("href", None)
    size = given.get("length", "").strip()
    if size.isascii() and size.isdigit() and len(size) < 16:  # exact in JSON
        given.pop("length")
    else:
        size = ""
    resolved = feed.resolve(element, address.strip()) if address else None
    if address and resolved and address.strip() not in resolved:
        feed.remark(105, f"address resolved to {resolved}", element, address)
    return Link(
        rel=given.pop("rel", None) or None,
        href=resolved,
        content_type=given.pop("type", None) or None,
        language=given.pop("hreflang", None) or language or None,
        title=given.pop("title", None) or words_of(element),
        size=int(size) if size else None,
        properties=tuple(attributes(element, given)),
    )


def read_plain_link(item: Item, element: etree._Element) -> None:
    """The address of the story in RSS; a second one is a link."""
    given = dict(element.items())
    address = words_of(element)
    if address is None and "href" in given:
        read_atom_link(item, element)
        return
    item.feed.leftover(element, given)
    if address is None:
        return
    address = item.feed.resolve(element, address)
    if "url" in item.values:
        item.add("links", Link(href=address))
    item.values.setdefault("url", address)


def read_atom_link(item: Item, element: etree._Element) -> None:
    """A link of Atom: to the story, to a file, or to something else."""
    if element.get("rel") == "enclosure":
        item.keep(element, "media")
        return
    link = link_of(item.feed, element)
    if link.rel in (None, "alternate") and "url" not in item.values and link.href:
        if link.rel is not None:
            item.feed.remark(107, "the link to the story", element, link.rel)
        item.values["url"] = link.href
        # What else the link to the story says: its type, language and title.
        rest = attrs.evolve(link, rel=None, href=None)
        if rest != Link():
            item.values["_alternate"] = link
        return
    item.add("links", link)


def read_guid(item: Item, element: etree._Element) -> None:
    """The identifier of RSS, which is an address unless it says otherwise."""
    given = dict(element.items())
    permanent = (given.pop("isPermaLink", None) or "").strip()
    if permanent:
        item.feed.remark(107, "whether the guid is an address", element, permanent)
    item.feed.leftover(element, given)
    value = words_of(element)
    item.put("guid", value, element)
    if value and permanent.lower() != "false" and value.startswith(("http://", "https://")):
        item.values["_permalink"] = value


def read_identifier(item: Item, element: etree._Element) -> None:
    """An identifier; a second one is a property."""
    value = words_of(element)
    item.feed.leftover(element, dict(element.items()))
    if value is not None and item.values.setdefault("guid", value) != value:
        item.add_property(as_property(item.feed, element))


def read_comments(item: Item, element: etree._Element) -> None:
    """The page of the comments on the story."""
    item.feed.leftover(element, dict(element.items()))
    if (address := words_of(element)) is not None:
        item.add("links", Link(rel="comments", href=item.feed.resolve(element, address)))
