"""NewsML-G2: news items and packages of the IPTC's family of standards, alone or in a message.

Reads 2.x (and 1.x of the framework, which has the same namespace), core and power conformance;
writes 2.35 power. The parts of the reader are modules by the parts of an item: `_item`,
`_item_meta`, `_content_meta`, `_rights`, `_content_set`, `_package`, `_parts`, `_message`; those of
the writer begin with `_write`.

Spec: NewsML-G2 2.35; IPTC NewsCodes; XML 1.0
"""

from __future__ import annotations

from lxml import etree

from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, Format, Head, ReadContext, WriteContext
from newsdoc.formats._losses import report_losses
from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.envelope import outermost
from newsdoc.formats._xml.ids import report_repeated_ids
from newsdoc.formats._xml.legal import legal_article, legal_bytes
from newsdoc.formats._xml.parse import local_name, parse_xml
from newsdoc.formats.newsml_g2._item import read_item
from newsdoc.formats.newsml_g2._message import ITEMS, read_message
from newsdoc.formats.newsml_g2._names import CODES, NAME, NAR_SPELLINGS, NOT_ARTICLES
from newsdoc.formats.newsml_g2._uris import name_by_codes
from newsdoc.formats.newsml_g2._value_kinds import date_time
from newsdoc.formats.newsml_g2._write_item import write_document
from newsdoc.model import Article, Package

__all__ = ["CODES", "FORMAT"]


def sniff(head: Head) -> int:
    """3 for an item or a message of the namespace, 2 for one that lost it.

    Example:
        >>> sniff(Head(b'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>'))
        3
    """
    if head.kind != "xml":
        return 0
    known = head.root in _ROOTS
    if head.namespace in NAR_SPELLINGS:
        return 3 if known else 2
    if known and head.root in _TELLING:
        return 2
    if head.inside not in _DOCUMENTS:
        return 0
    start = head.data[:_LOOKED_AT]
    return 1 if b"iptc.org/std/nar" in start or b"itemMeta" in start else 0


_ROOTS = frozenset({*ITEMS, "newsMessage", *NOT_ARTICLES})
_LOOKED_AT = 1 << 16
"""Bytes within which an item in an envelope shows that it is one of NewsML-G2."""
_DOCUMENTS = frozenset({*ITEMS, "newsMessage"})
_TELLING = frozenset(
    {*ITEMS, "newsMessage", "conceptItem", "knowledgeItem", "planningItem", "catalogItem"}
)


def read(data: bytes, context: ReadContext) -> Document:
    """Every article of an item or a message, also of those in an envelope of another kind.

    Raises:
        ReadError: when it is no well-formed XML, holds no article, or is no NewsML-G2.

    Spec: NewsML-G2 2.35, newsItem, packageItem, newsMessage
    """
    root = parse_xml(data, context, format=NAME)
    name = local_name(root.tag)
    report_repeated_ids(root, context)
    name_by_codes(root, data, Account(context))
    if name in _DOCUMENTS:
        return _document(root, context)
    if name in NOT_ARTICLES:
        raise ReadError(
            f"{NOT_ARTICLES[name]} ('{name}') is no article",
            format=NAME,
            source=context.source,
            line=root.sourceline,
        )
    found = [_document(one, context) for one in outermost(root, _DOCUMENTS, Account(context))]
    if found:
        return (
            found[0]
            if len(found) == 1
            else Document(articles=tuple(a for one in found for a in one.articles))
        )
    raise ReadError(
        f"the root element is '{name}', not newsItem, packageItem or newsMessage",
        format=NAME,
        source=context.source,
        line=root.sourceline,
        hint="leave out format= to have the format detected",
    )


def _document(root: etree._Element, context: ReadContext) -> Document:
    """The articles of an item or a message."""
    name = local_name(root.tag)
    if name == "newsItem":
        return Document(articles=(read_item(root, context),))
    if name == "packageItem":
        article = read_item(root, context)
        package = Package(guid=article.guid, title=article.headline, groups=article.groups)
        return Document(articles=(article,), package=package)
    document = read_message(root, context)
    if not document.articles:
        raise ReadError(
            "the message holds no newsItem or packageItem",
            format=NAME,
            source=context.source,
            line=root.sourceline,
        )
    return document


def write(article: Article, context: WriteContext) -> bytes:
    """An item of NewsML-G2 2.35, power conformance; in a message where the article has a priority.

    Everything that does not read back the same is reported, by its pointer.

    Raises:
        WriteError: when the article has no time that can be that of its version.

    Spec: NewsML-G2 2.35
    """
    made = legal_bytes(write_document(article))
    written = article
    if made is None:
        written = legal_article(article, context, code="NG202")
        made = write_document(written).encode()
    data = b'<?xml version="1.0" encoding="UTF-8"?>\n%b\n' % made
    _report_filled(article, context)
    report_losses(written, data, read, context, format=NAME, code="NG201")
    return data


def _report_filled(article: Article, context: WriteContext) -> None:
    """Report what the standard requires and the article lacks; reading leaves it absent again."""
    if not context.wanted:
        return
    for pointer, lacking, message in (
        ("/guid", article.guid is None, "required; an identifier made of the content is written"),
        ("/item_class", article.item_class is None, "required; 'ninat:text' is written"),
        (
            "/modified",
            date_time(article.modified) is None,
            "required; the time of publication or creation is written",
        ),
    ):
        if lacking:
            context.lost(pointer, message, code="NG203", severity="info")


FORMAT = Format(
    name=NAME,
    title="NewsML-G2",
    spec="IPTC NewsML-G2 2.35 (reads 2.x)",
    media_types=(
        "application/vnd.iptc.g2.newsitem+xml",
        "application/vnd.iptc.g2.packageitem+xml",
        "application/vnd.iptc.g2.newsmessage+xml",
    ),
    suffixes=(".newsml-g2.xml", ".g2.xml", ".newsml"),
    sniff=sniff,
    read=read,
    write=write,
    carries=(
        "alternative_bodies",
        "alternative_ids",
        "assertions",
        "audiences",
        "body",
        "bylines",
        "catalogs",
        "char_count",
        "contacts",
        "content_created",
        "content_modified",
        "contributors",
        "created",
        "creators",
        "credit_line",
        "dateline",
        "descriptions",
        "digital_source_type",
        "embargo_open_ended",
        "embargoed",
        "events",
        "expires",
        "file_name",
        "further_rights",
        "generators",
        "genres",
        "groups",
        "guid",
        "headline",
        "headline_marks",
        "headlines",
        "icon",
        "item_class",
        "keywords",
        "language",
        "line_count",
        "links",
        "located",
        "media",
        "memberships",
        "modified",
        "notes",
        "objects",
        "organisations",
        "parts",
        "people",
        "places",
        "priority",
        "profile",
        "properties",
        "provider",
        "publications",
        "published",
        "ratings",
        "representation",
        "revisions",
        "rights",
        "roles",
        "series",
        "services",
        "signals",
        "slugline",
        "sources",
        "status",
        "status_change",
        "subjects",
        "summary",
        "tagline",
        "title",
        "trust_indicators",
        "urgency",
        "url",
        "version",
        "wire",
        "word_count",
    ),
    several=True,
)
