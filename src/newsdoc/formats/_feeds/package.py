"""The feed itself as a `Package`, and what its items inherit from it.

Spec: RSS 2.0, channel; RFC 4287, feed
"""

from __future__ import annotations

from typing import Any

import attrs
from lxml import etree

from newsdoc.formats._feeds.links import link_of
from newsdoc.formats._feeds.names import name_of
from newsdoc.formats._feeds.people import export_author, person_byline
from newsdoc.formats._feeds.properties import as_property, attributes
from newsdoc.formats._feeds.state import XML_BASE, XML_LANG, Feed, words_of
from newsdoc.formats._feeds.texts import text_value
from newsdoc.model import Byline, Concept, Link, Package, Property

_TIMES = frozenset({"lastBuildDate", "pubDate", "atom:updated", "atom:modified", "dc:date"})
_TEXTS = {
    "title": "title",
    "atom:title": "title",
    "description": "description",
    "atom:subtitle": "description",
    "atom:tagline": "description",
}
_RIGHTS = frozenset({"copyright", "atom:rights", "atom:copyright", "dc:rights", "dcterms:rights"})
_ITEMS = frozenset({"item", "entry", "atom:entry", "items"})


def read_package(feed: Feed, element: etree._Element) -> Package:
    """The facts of a channel or feed; what its items inherit goes into `feed.inherited`."""
    facts: dict[str, Any] = {}
    links: list[Link] = []
    properties: list[Property] = []
    concepts: list[Concept] = []
    bylines: list[Byline] = []
    language = element.get(XML_LANG)
    feed.base = _own_address(element)
    if (base := element.get(XML_BASE)) is not None:
        feed.remark(105, "base of the addresses inside", element, base)
    given = {k: v for k, v in element.items() if k not in (XML_LANG, XML_BASE)}
    properties += attributes(element, given)
    feed.account.stray(element)
    for child in element:
        name = name_of(child, bare=feed.bare)
        if name in _ITEMS:
            continue
        if (field := _TEXTS.get(name)) is not None and field not in facts:
            text = text_value(feed, child)
            if text is not None:
                facts[field] = text.text
        elif name == "atom:link":
            link = link_of(feed, child)
            if link.rel in (None, "alternate") and "url" not in facts and link.href:
                facts["url"] = link.href
                if link.rel is not None:
                    feed.remark(107, "the link to the site", child, link.rel)
                if attrs.evolve(link, rel=None, href=None) == Link():
                    continue
            links.append(link)
        elif name == "link" and "url" not in facts and words_of(child):
            facts["url"] = words_of(child)
            feed.leftover(child, dict(child.items()))
        elif name in ("language", "dc:language") and words_of(child):
            language = _once(feed, facts, "_language", child) or language
        elif name in _RIGHTS and "rights" not in facts and (text := text_value(feed, child)):
            facts["rights"] = text.text
        elif name == "atom:id" and "guid" not in facts and words_of(child):
            facts["guid"] = words_of(child)
        elif name in _TIMES and "sent" not in facts:
            time = feed.time(child)
            if time is not None:
                facts["sent"] = time
                if (words_of(child) or "")[:4].isdigit():
                    feed.remark(103, f"date, read as {time.isoformat()}", child, words_of(child))
        elif name in ("managingEditor", "dc:publisher") and "sender" not in facts:
            facts["sender"] = words_of(child)
        elif name == "generator" and "generator" not in facts:
            facts["generator"] = words_of(child)
        elif name == "category" and words_of(child) and not len(child):
            domain = child.get("domain")
            concepts.append(Concept(scheme=domain or None, name=words_of(child), rel="category"))
        elif name == "atom:author":
            if (byline := person_byline(feed, child)) is not None:
                bylines.append(byline)
                properties += _kept(feed, child)
        else:
            if name == "wp:author":
                export_author(feed, child)
            properties += _kept(feed, child)
    facts.pop("_language", None)
    feed.inherited = {"language": language, "rights": facts.get("rights"), "bylines": bylines}
    return Package(
        **facts,
        language=language,
        links=tuple(links),
        concepts=tuple(concepts),
        properties=tuple(properties),
    )


def _kept(feed: Feed, element: etree._Element) -> list[Property]:
    made = as_property(feed, element)
    return [] if made is None else [made]


def _once(feed: Feed, facts: dict[str, Any], name: str, element: etree._Element) -> str | None:
    """The words of an element that is to stand once."""
    if name in facts:
        if facts[name] != words_of(element):
            feed.account.element(element)
        return None
    facts[name] = words_of(element)
    feed.leftover(element, dict(element.items()))
    return words_of(element)


def _own_address(element: etree._Element) -> str | None:
    """Where the feed says that it is: the base of addresses where `xml:base` is not given."""
    for child in element.iterchildren("{http://www.w3.org/2005/Atom}link", "link"):
        if child.get("rel") == "self" and (address := (child.get("href") or "").strip()):
            return address if "://" in address else None
    return None
