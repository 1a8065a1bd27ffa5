"""RSS 2.0 and its kin: 0.9x and 1.0 (RDF), podcasts, WordPress exports.

Spec: RSS 2.0.11 (RSS Advisory Board); RSS 1.0; WXR 1.2
"""

from __future__ import annotations

from lxml import etree

from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, Head, ReadContext
from newsdoc.formats._feeds.items import read_item
from newsdoc.formats._feeds.names import name_of
from newsdoc.formats._feeds.package import read_package
from newsdoc.formats._feeds.parse import parse_feed
from newsdoc.formats._feeds.state import Feed
from newsdoc.formats._xml.parse import local_name

NAME = "rss"

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_ROOTS = frozenset({"rss", "RDF", "channel"})
_EXPORT = "http://wordpress.org/export/"


def sniff(head: Head) -> int:
    """Certain where the root element is `rss`, likely for RDF of items and for a bare channel."""
    if head.kind != "xml":
        return 0
    root = head.root or ""
    if root.lower() == "rss":
        return 3
    if root == "RDF" and head.namespace == _RDF:
        return 3 if "purl.org/rss/1.0/" in head.text or "netscape.com/rdf" in head.text else 0
    return 2 if root == "channel" else 0


def read(data: bytes, context: ReadContext) -> Document:
    """Read a feed: an article for every item; the channel is the package.

    A feed that is ill-formed is read as far as possible, with a report.

    Raises:
        ReadError: when nothing of it can be read, its root is another one, or there is no item.
    """
    root = parse_feed(data, context, format=NAME, code="RS101")
    if local_name(root.tag) not in _ROOTS and local_name(root.tag).lower() != "rss":
        raise ReadError(
            f"the root element is '{local_name(root.tag)}', not 'rss'",
            format=NAME,
            source=context.source,
            line=root.sourceline,
            hint="leave out format= to have the format detected",
        )
    feed = Feed(context, "RS")
    feed.is_export = any(uri.startswith(_EXPORT) for uri in _namespaces(root))
    channels = [root] if local_name(root.tag) == "channel" else _named(root, "channel")
    if root not in channels:
        _root(feed, root)
    channel = channels[0] if channels else root
    package = read_package(feed, channel)
    holders = [*dict.fromkeys((*channels, root))]
    items = [item for holder in holders for item in _named(holder, "item", "atom:entry", "entry")]
    if not items:
        raise ReadError(
            "the feed has no item", format=NAME, source=context.source, line=root.sourceline
        )
    for other in channels[1:]:
        for child in other:
            if name_of(child) != "item":
                feed.account.element(child)
    articles = tuple(read_item(feed, item) for item in items)
    return Document(articles=articles, package=package)


def _root(feed: Feed, root: etree._Element) -> None:
    """Report what the root element says around its channel and items."""
    given = dict(root.items())
    version = given.pop("version", None)
    if version:
        feed.remark(107, "version of the format", root, version)
    feed.leftover(root, given)
    feed.account.stray(root)
    for child in root:
        if name_of(child) not in ("channel", "item", "atom:entry", "entry"):
            feed.account.element(child)


def _named(holder: etree._Element, *names: str) -> list[etree._Element]:
    return [child for child in holder if name_of(child) in names]


def _namespaces(root: etree._Element) -> list[str]:
    spaces = list(root.nsmap.values())
    for child in root[:1]:
        spaces += child.nsmap.values()
    return [uri for uri in spaces if uri]
