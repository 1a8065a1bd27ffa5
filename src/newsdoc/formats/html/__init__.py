"""HTML: an article page, or a piece of one.

This is no remover of boilerplate: it reads pages that say what is what, by elements (`article`, `h1`,
`figure`, `time`), by microdata, JSON-LD, Open Graph, Dublin Core and the customary meta elements. Where
these disagree the order of trust is that of `candidates.SOURCES`, and the other values are reported.

Spec: HTML Living Standard; schema.org 29; The Open Graph protocol; Dublin Core in HTML
"""

from __future__ import annotations

from newsdoc.formats._base import Document, Format, ReadContext
from newsdoc.formats.html.codes import CODES
from newsdoc.formats.html.read import read_page
from newsdoc.formats.html.sniff import sniff

__all__ = ["CODES", "FORMAT"]


def read(data: bytes, context: ReadContext) -> Document:
    """Read a page: one article.

    Raises:
        ReadError: when there is no story in it.
    """
    return read_page(data, context)


FORMAT = Format(
    name="html",
    title="HTML page with structured data",
    spec="HTML Living Standard; schema.org 29; Open Graph; Dublin Core",
    media_types=("text/html", "application/xhtml+xml"),
    suffixes=(".html", ".htm", ".xhtml"),
    sniff=sniff,
    read=read,
)
