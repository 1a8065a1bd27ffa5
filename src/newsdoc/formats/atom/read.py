"""Atom 1.0 feeds and single entries; 0.3 as far as its elements are the same.

Spec: RFC 4287
"""

from __future__ import annotations

from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, Head, ReadContext
from newsdoc.formats._feeds.items import read_item
from newsdoc.formats._feeds.names import ATOM, name_of
from newsdoc.formats._feeds.package import read_package
from newsdoc.formats._feeds.parse import parse_feed
from newsdoc.formats._feeds.state import Feed
from newsdoc.formats._xml.parse import local_name

NAME = "atom"

_SPACES = frozenset({ATOM, "http://purl.org/atom/ns#"})


def sniff(head: Head) -> int:
    """Certain of feeds and entries in a namespace of Atom, likely of others named so."""
    if head.kind != "xml" or head.root not in ("feed", "entry"):
        return 0
    if head.namespace in _SPACES:
        return 3
    return 2 if head.root == "feed" and head.namespace is None else 0


def read(data: bytes, context: ReadContext) -> Document:
    """Read a feed: an article for every entry; the feed is the package.

    A feed that is ill-formed is read as far as possible, with a report.

    Raises:
        ReadError: when nothing of it can be read, its root is another one, or there is no entry.
    """
    root = parse_feed(data, context, format=NAME, code="AT101")
    kind = local_name(root.tag)
    if kind not in ("feed", "entry"):
        raise ReadError(
            f"the root element is '{kind}', not 'feed'",
            format=NAME,
            source=context.source,
            line=root.sourceline,
            hint="leave out format= to have the format detected",
        )
    feed = Feed(context, "AT", bare="atom:")
    if kind == "entry":
        return Document(articles=(read_item(feed, root),))
    package = read_package(feed, root)
    entries = [child for child in root if name_of(child, bare="atom:") == "atom:entry"]
    if not entries:
        raise ReadError(
            "the feed has no entry", format=NAME, source=context.source, line=root.sourceline
        )
    return Document(articles=tuple(read_item(feed, entry) for entry in entries), package=package)
