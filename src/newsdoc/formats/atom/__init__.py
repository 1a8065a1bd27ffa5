"""Atom feeds with Media RSS and Dublin Core.

Spec: RFC 4287; Media RSS 1.5.1; GeoRSS Simple
"""

from __future__ import annotations

from newsdoc.formats._base import Format
from newsdoc.formats._feeds.codes import codes
from newsdoc.formats._feeds.write import CARRIES
from newsdoc.formats.atom.read import NAME, read, sniff
from newsdoc.formats.atom.write import write

__all__ = ["CODES", "FORMAT"]

CODES: dict[str, str] = codes("AT")
"""Remarks of the reader (1xx) and losses of the writer (2xx): code, name, what it says."""

FORMAT = Format(
    name=NAME,
    title="Atom feed",
    spec="RFC 4287 with Media RSS 1.5.1 (reads 0.3)",
    media_types=("application/atom+xml", "application/xml", "text/xml"),
    suffixes=(".atom", ".atom.xml"),
    sniff=sniff,
    read=read,
    write=write,
    carries=CARRIES,
    several=True,
)
