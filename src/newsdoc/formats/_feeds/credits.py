"""Who is behind an item: authors, contributors, sources, publishers, holders of rights.

Spec: RSS 2.0, author and source; RFC 4287, 4.2.1, 4.2.3 and 4.2.11; Dublin Core
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._feeds import texts
from newsdoc.formats._feeds.names import name_of
from newsdoc.formats._feeds.people import author_byline, person_byline, person_party
from newsdoc.formats._feeds.properties import as_property
from newsdoc.formats._feeds.state import Item, words_of
from newsdoc.model import (
    Byline,
    Party,
    Property,
)

_LOOKED_AT = 50


def read_author(item: Item, element: etree._Element) -> None:
    """An author of RSS or Dublin Core: a name, an e-mail address, or both."""
    if len(element):
        read_person(item, element)
        return
    item.feed.leftover(element, dict(element.items()))
    if (byline := author_byline(item.feed, element)) is not None:
        _add_byline(item, byline)
        if (raw := words_of(element)) != byline.text:
            item.feed.remark(103, "name and address, read apart", element, raw)


def read_person(item: Item, element: etree._Element) -> None:
    """An author of Atom."""
    if (byline := person_byline(item.feed, element)) is not None:
        _add_byline(item, byline)


def _add_byline(item: Item, byline: Byline) -> None:
    """Add a byline once; the same name with an address is the fuller one."""
    known = item.lists.setdefault("bylines", [])
    for index, other in enumerate(known[:_LOOKED_AT]):
        if other.text == byline.text:
            if not any(person.contacts for person in other.people):
                known[index] = byline
            return
    known.append(byline)


def read_contributor(item: Item, element: etree._Element) -> None:
    """Somebody who helped."""
    party, _ = person_party(item.feed, element)
    if party != Party():
        item.add("contributors", party)


def read_source(item: Item, element: etree._Element) -> None:
    """The feed of RSS that the item comes from."""
    given = dict(element.items())
    address = given.pop("url", None) or None
    item.feed.leftover(element, given)
    name = words_of(element)
    if name or address:
        item.add("sources", Party(name=name, uri=address))


def read_atom_source(item: Item, element: etree._Element) -> None:
    """The feed that the entry was copied from; its authors are those of an entry without any.

    Spec: RFC 4287, 4.2.11
    """
    feed = item.feed
    name = uri = None
    properties: list[Property] = []
    feed.leftover(element, dict(element.items()))
    feed.account.stray(element)
    for child in element:
        kind = name_of(child, bare=feed.bare)
        if kind == "atom:title" and name is None:
            text = texts.text_value(feed, child)
            name = text.text if text is not None else None
        elif kind == "atom:id" and uri is None:
            uri = words_of(child)
        elif kind == "atom:author" and (byline := person_byline(feed, child)) is not None:
            item.lists.setdefault("_source_bylines", []).append(byline)
        elif kind == "atom:rights":
            item.values["_source_rights"] = words_of(child)
        elif (made := as_property(feed, child)) is not None:
            properties.append(made)
    if name or uri or properties:
        item.add("sources", Party(name=name, uri=uri, properties=tuple(properties)))


def read_dc_source(item: Item, element: etree._Element) -> None:
    """The name of a source."""
    item.feed.leftover(element, dict(element.items()))
    if (name := words_of(element)) is not None:
        item.add("sources", Party(name=name))


def read_publisher(item: Item, element: etree._Element) -> None:
    """The publisher: the provider of the item."""
    item.feed.leftover(element, dict(element.items()))
    if (name := words_of(element)) is not None:
        item.put("provider", Party(name=name), element)


def read_rights(item: Item, element: etree._Element) -> None:
    """A copyright notice."""
    text = texts.text_value(item.feed, element)
    item.put("_notice", text.text if text is not None else None, element)


def read_holder(item: Item, element: etree._Element) -> None:
    """The holder of the copyright."""
    item.feed.leftover(element, dict(element.items()))
    item.put("_holder", words_of(element), element)
