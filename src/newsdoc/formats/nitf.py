"""NITF, the News Industry Text Format: one story a file, editions 2.5 to 3.6.

What the elements mean is in `formats._nitf`, where the formats that carry NITF inside find it too.
Here is the document: its root, and what is no NITF.

Spec: NITF 3.6; XML 1.0
"""

from __future__ import annotations

from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, Format, ReadContext, WriteContext
from newsdoc.formats._head import Head
from newsdoc.formats._losses import report_losses
from newsdoc.formats._nitf import CODES, NAMESPACE, read_nitf, write_nitf
from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.envelope import outermost
from newsdoc.formats._xml.ids import report_repeated_ids
from newsdoc.formats._xml.legal import legal_article, legal_bytes
from newsdoc.formats._xml.parse import local_name, parse_xml
from newsdoc.model import Article
from newsdoc.model._makers import make_article

__all__ = ["CODES", "FORMAT", "NAMESPACE"]

NAME = "nitf"


def sniff(head: Head) -> int:
    """Whether the data is an NITF document: by its root element, else by one in an envelope."""
    if head.kind != "xml":
        return 0
    if (head.root or "").lower() == "nitf":
        return 3
    return 1 if head.inside == NAME else 0


def read(data: bytes, context: ReadContext) -> Document:
    """Read an NITF document, or those in an envelope of another kind, of which the rest is reported.

    Raises:
        ReadError: when it is no well-formed XML, or holds no `nitf`.

    Spec: NITF 3.6, nitf
    """
    root = parse_xml(data, context, format=NAME)
    name = local_name(root.tag)
    account = Account(context)
    stories = [root]
    if name != "nitf" and name.lower() != "nitf":
        stories = outermost(root, {NAME}, account)
    if not stories:
        raise ReadError(
            f"the root element is '{name}', not 'nitf'",
            format=NAME,
            source=context.source,
            line=root.sourceline,
            hint="leave out format= to have the format detected",
        )
    report_repeated_ids(root, context)
    return Document(articles=tuple(make_article(**read_nitf(one, account)) for one in stories))


def write(article: Article, context: WriteContext) -> bytes:
    """Write an NITF 3.6 document.

    Everything that does not read back the same is reported, by its pointer.

    Spec: NITF 3.6
    """
    made = legal_bytes(write_nitf(article))
    written = article
    if made is None:
        written = legal_article(article, context, code="NI202")
        made = write_nitf(written).encode()
    data = b'<?xml version="1.0" encoding="UTF-8"?>\n%b\n' % made
    report_losses(written, data, read, context, format=NAME, code="NI201")
    return data


FORMAT = Format(
    name=NAME,
    title="News Industry Text Format",
    spec="IPTC NITF 3.6 (reads 2.5 to 3.6)",
    media_types=("application/nitf+xml", "text/vnd.IPTC.NITF", "application/xml"),
    suffixes=(".nitf", ".nitf.xml", ".ntf"),
    sniff=sniff,
    read=read,
    write=write,
    carries=(
        "alternative_bodies",
        "alternative_ids",
        "audiences",
        "body",
        "bylines",
        "char_count",
        "content_created",
        "created",
        "credit_line",
        "dateline",
        "descriptions",
        "embargoed",
        "events",
        "expires",
        "further_rights",
        "genres",
        "guid",
        "headline",
        "headline_marks",
        "headlines",
        "item_class",
        "keywords",
        "language",
        "links",
        "media",
        "modified",
        "notes",
        "objects",
        "organisations",
        "people",
        "places",
        "properties",
        "provider",
        "publications",
        "published",
        "revisions",
        "rights",
        "series",
        "slugline",
        "sources",
        "status",
        "subjects",
        "summary",
        "tagline",
        "title",
        "urgency",
        "url",
        "version",
        "word_count",
    ),
)
