"""RSS 2.0 with Media RSS, Dublin Core and content:encoded; 0.9x, 1.0 and WordPress exports are read.

Spec: RSS 2.0.11 (RSS Advisory Board); Media RSS 1.5.1; RSS 1.0 modules; GeoRSS Simple
"""

from __future__ import annotations

from newsdoc.formats._base import Format
from newsdoc.formats._feeds.codes import codes
from newsdoc.formats._feeds.write import CARRIES
from newsdoc.formats.rss.read import NAME, read, sniff
from newsdoc.formats.rss.write import write

__all__ = ["CODES", "FORMAT"]

CODES: dict[str, str] = codes("RS")
"""Remarks of the reader (1xx) and losses of the writer (2xx): code, name, what it says."""

FORMAT = Format(
    name=NAME,
    title="RSS feed",
    spec="RSS 2.0.11 with Media RSS 1.5.1, Dublin Core and content:encoded (reads 0.9x, 1.0, WXR)",
    media_types=("application/rss+xml", "application/rdf+xml", "application/xml", "text/xml"),
    suffixes=(".rss", ".rss.xml", ".rdf"),
    sniff=sniff,
    read=read,
    write=write,
    carries=CARRIES,
    several=True,
)
