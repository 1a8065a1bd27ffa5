"""HTML: an article page, or a piece of one.

This is no remover of boilerplate: it reads pages that say what is what, by elements (`article`, `h1`,
`figure`, `time`), by microdata, JSON-LD, Open Graph, Dublin Core and the customary meta elements. Where
these disagree the order of trust is that of `candidates.SOURCES`, and the other values are reported.

Spec: HTML Living Standard; schema.org 29; The Open Graph protocol; Dublin Core in HTML
"""

from __future__ import annotations

from newsdoc.formats._base import Document, Format, ReadContext, WriteContext
from newsdoc.formats._jsonld.carries import CARRIES
from newsdoc.formats._losses import report_losses
from newsdoc.formats.html.codes import CODES
from newsdoc.formats.html.read import NAME, read_page
from newsdoc.formats.html.sniff import sniff
from newsdoc.formats.html.write import write_page
from newsdoc.model import Article

__all__ = ["CODES", "FORMAT"]


def read(data: bytes, context: ReadContext) -> Document:
    """Read a page: one article.

    Raises:
        ReadError: when there is no story in it.
    """
    return read_page(data, context)


def write(article: Article, context: WriteContext) -> bytes:
    """Write the article as a page with JSON-LD, safe to be put on a site.

    What does not read back the same is reported, by its pointer.

    Raises:
        WriteError: when its blocks nest too deeply.
    """
    data, written = write_page(article, context)
    report_losses(written, data, read, context, format=NAME, code="HT201")
    return data


FORMAT = Format(
    name=NAME,
    title="HTML page with structured data",
    spec="HTML Living Standard; schema.org 29; Open Graph; Dublin Core",
    media_types=("text/html", "application/xhtml+xml"),
    suffixes=(".html", ".htm", ".xhtml"),
    sniff=sniff,
    read=read,
    write=write,
    carries=(*CARRIES, "headline_marks", "tagline"),
)
