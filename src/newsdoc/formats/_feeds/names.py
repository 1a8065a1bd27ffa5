"""Names of elements in feeds: a fixed prefix for each known namespace, whatever the file calls it."""

from __future__ import annotations

from typing import Any

from lxml import etree

from newsdoc.formats._xml.parse import local_name

ATOM = "http://www.w3.org/2005/Atom"
XHTML = "http://www.w3.org/1999/xhtml"
XML = "http://www.w3.org/XML/1998/namespace"

PREFIXES: dict[str, str] = {
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "media": "http://search.yahoo.com/mrss/",
    "georss": "http://www.georss.org/georss",
    "geo": "http://www.w3.org/2003/01/geo/wgs84_pos#",
    "atom": ATOM,
}
"""Prefixes that the writers use, and their namespaces."""

_PLAIN = (
    "",
    "http://purl.org/rss/1.0/",
    "http://my.netscape.com/rdf/simple/0.9/",
    "http://channel.netscape.com/rdf/simple/0.9/",
    "http://backend.userland.com/rss",
    "http://backend.userland.com/rss2",
    "http://backend.userland.com/RSS2",
    "http://blogs.law.harvard.edu/tech/rss",
    "http://www.rssboard.org/rss-specification",
    "http://cyber.law.harvard.edu/rss",
)
_SPACES: dict[str, str] = {
    **{uri: f"{prefix}:" for prefix, uri in PREFIXES.items()},
    **dict.fromkeys(_PLAIN, ""),
    "http://purl.org/atom/ns#": "atom:",
    "http://search.yahoo.com/mrss": "media:",
    "https://search.yahoo.com/mrss/": "media:",
    "http://www.rssboard.org/media-rss": "media:",
    "http://purl.org/dc/elements/1.0/": "dc:",
    "http://www.opengis.net/gml": "gml:",
    "http://wordpress.org/export/1.0/": "wp:",
    "http://wordpress.org/export/1.1/": "wp:",
    "http://wordpress.org/export/1.2/": "wp:",
    "http://wordpress.org/export/1.0/excerpt/": "excerpt:",
    "http://wordpress.org/export/1.1/excerpt/": "excerpt:",
    "http://wordpress.org/export/1.2/excerpt/": "excerpt:",
    XHTML: "xhtml:",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes:",
    # Aggregators who ask for the whole story have elements of their own for it.
    **dict.fromkeys(
        [f"{scheme}://news.yandex.ru{end}" for scheme in ("http", "https") for end in ("", "/")],
        "yandex:",
    ),
    "http://turbo.yandex.ru": "turbo:",
    **dict.fromkeys(("http://news.mail.ru", "http://news.mail.ru/"), "mailru:"),
}


def name_of(element: etree._Element, *, bare: str = "") -> str:
    """The name with the fixed prefix of its namespace; `?` and the local name where that is unknown.

    Args:
        element: the element.
        bare: prefix of elements without a namespace.

    Example:
        >>> name_of(etree.fromstring('<x:title xmlns:x="http://www.w3.org/2005/Atom"/>'))
        'atom:title'
    """
    tag: Any = element.tag
    if tag[0] != "{":
        # A prefix that was never declared stays in the name when a broken feed is mended.
        return str(tag) if ":" in tag else f"{bare}{tag}"
    space = tag[1:].partition("}")[0]
    prefix = _SPACES.get(space)
    return f"?{local_name(tag)}" if prefix is None else prefix + local_name(tag)
