"""Formats that are known and not read: data, so that detection can say what a file is.

A row is asked only when no reader is sure of the data. To read one of them: write the reader, and
take out the row.
"""

from __future__ import annotations

from newsdoc.formats._head import Head
from newsdoc.model._frozen import frozen

_EXPORT = "export it as HTML or text"
_STORY = "give the story itself"
_PLANNING = "newsdoc reads stories, not plans; read the story that covers it"
_ITEM = "give one of its items as HTML, RSS or JSON-LD"


@frozen(kw_only=True)
class Foreign:
    """A format that is not read, and how it is known. All that is given must hold."""

    name: str
    """What it is, with its article."""
    advice: str
    """What to do instead."""
    roots: tuple[str, ...] = ()
    """Local names of the root element."""
    namespace: str | None = None
    """Start of the namespace of the root element; absent when it does not count."""
    keys: tuple[str, ...] = ()
    """Members that the JSON object has."""
    values: tuple[tuple[str, str], ...] = ()
    """Members and how their values start."""
    start: tuple[str, ...] = ()
    """How the text starts, one of these."""
    holds: str | None = None
    """Words in the start of the data; absent when they do not count."""
    envelope: bool = False
    """Whether it may hold a story in a format that is read, which then counts."""


FOREIGN: tuple[Foreign, ...] = (
    # The news industry's own.
    Foreign(
        name="SportsML, sports data",
        advice="newsdoc reads stories, not results; give the story in NewsML-G2 or NITF",
        roots=("sports-content", "sports-content-set", "sports-event", "sportsML"),
    ),
    Foreign(
        name="EventsML, an event", advice=_PLANNING, roots=("eventsML", "eventsml", "EventsML")
    ),
    Foreign(name="ProgramGuideML, a programme guide", advice=_STORY, roots=("ProgramGuide",)),
    Foreign(name="an XMLTV programme guide", advice=_STORY, roots=("tv",), holds="<programme"),
    Foreign(
        name="a rights statement (RightsML, ODRL)",
        advice=_STORY,
        namespace="http://www.w3.org/ns/odrl/",
    ),
    Foreign(
        name="PRISM (PAM)",
        advice="export it as NITF or HTML",
        namespace="http://prismstandard.org/namespaces/pam/",
    ),
    Foreign(
        name="an IPTC catalogue of schemes",
        advice="give the item that refers to it",
        roots=("catalog",),
        namespace="http://iptc.org/std/nar/",
    ),
    Foreign(
        name="a part of a NewsML-G2 item",
        advice="give the whole item, from newsItem or packageItem on",
        roots=("contentSet", "groupSet", "itemMeta", "contentMeta", "partMeta", "rightsInfo"),
    ),
    Foreign(
        name="an event of NTB's news calendar",
        advice=_PLANNING,
        roots=("document",),
        holds="<service>newscalendar</service>",
    ),
    Foreign(
        name="a planning item of Superdesk", advice=_PLANNING, keys=("coverages", "planning_date")
    ),
    Foreign(
        name="a planning item of Superdesk", advice=_PLANNING, keys=("coverages", "event_item")
    ),
    Foreign(name="an event of Superdesk", advice=_PLANNING, keys=("dates", "occur_status")),
    Foreign(name="an event of Superdesk", advice=_PLANNING, keys=("dates", "definition_short")),
    Foreign(
        name="an assignment of Superdesk", advice=_PLANNING, keys=("assigned_to", "coverage_item")
    ),
    # Publishing and the web.
    Foreign(
        name="JSON Feed",
        advice="take the site's RSS or Atom feed",
        values=(("version", "https://jsonfeed.org/"),),
    ),
    Foreign(
        name="an answer of the Guardian's Content API",
        advice=_ITEM,
        keys=("response",),
        holds='"webTitle"',
    ),
    Foreign(
        name="an answer of the New York Times' API",
        advice=_ITEM,
        keys=("response",),
        holds='"web_url"',
    ),
    Foreign(name="an answer of NewsAPI", advice=_ITEM, keys=("articles", "status", "totalResults")),
    Foreign(name="an OPML list of feeds", advice="give one of its feeds", roots=("opml",)),
    Foreign(name="a sitemap", advice="give one of its pages", roots=("urlset", "sitemapindex")),
    Foreign(
        name="a SOAP message",
        advice="take the story out of its body",
        roots=("Envelope",),
        envelope=True,
    ),
    Foreign(name="a document of Draft.js", advice=_EXPORT, keys=("blocks", "entityMap")),
    Foreign(name="a document of Editor.js", advice=_EXPORT, keys=("blocks", "time", "version")),
    Foreign(
        name="a document of a rich text editor (ProseMirror)",
        advice=_EXPORT,
        keys=("content",),
        values=(("type", "doc"),),
    ),
    Foreign(name="Portable Text", advice=_EXPORT, keys=("children",), values=(("_type", "block"),)),
    Foreign(
        name="GeoJSON", advice=_STORY, keys=("features",), values=(("type", "FeatureCollection"),)
    ),
    Foreign(
        name="a JSON Schema",
        advice="give a document, not its schema",
        keys=("$schema", "properties"),
    ),
    Foreign(name="a description of an API (OpenAPI)", advice=_STORY, keys=("openapi", "paths")),
    Foreign(name="a Jupyter notebook", advice=_EXPORT, keys=("nbformat", "cells")),
    # Documents of other trades.
    Foreign(name="TEI", advice=_EXPORT, roots=("TEI", "teiCorpus")),
    Foreign(name="DocBook", advice=_EXPORT, namespace="http://docbook.org/ns/docbook"),
    Foreign(
        name="JATS, a paper of a journal", advice=_EXPORT, roots=("article",), holds="<journal-meta"
    ),
    Foreign(
        name="a document of an office program",
        advice=_EXPORT,
        namespace="http://schemas.openxmlformats.org/",
    ),
    Foreign(
        name="a document of an office program",
        advice=_EXPORT,
        namespace="http://schemas.microsoft.com/office/",
    ),
    Foreign(
        name="a document of an office program",
        advice=_EXPORT,
        namespace="urn:oasis:names:tc:opendocument:",
    ),
    Foreign(name="an export of MediaWiki", advice=_EXPORT, roots=("mediawiki",)),
    Foreign(name="XBRL, a financial report", advice=_STORY, roots=("xbrl",)),
    Foreign(name="an SVG picture", advice="give the file that describes it", roots=("svg",)),
    Foreign(name="a map (KML, GPX)", advice=_STORY, roots=("kml", "gpx")),
    Foreign(name="metadata of a file (XMP)", advice=_STORY, roots=("xmpmeta",)),
    Foreign(name="an XML Schema", advice="give a document, not its schema", roots=("schema",)),
    Foreign(
        name="a stylesheet (XSLT)", advice="give a document", roots=("stylesheet", "transform")
    ),
    Foreign(name="a property list", advice=_STORY, roots=("plist",)),
    Foreign(name="a translation file (XLIFF, TMX)", advice=_EXPORT, roots=("xliff", "tmx")),
    # Text.
    Foreign(name="a calendar (iCalendar)", advice=_PLANNING, start=("BEGIN:VCALENDAR",)),
    Foreign(name="an address card (vCard)", advice=_STORY, start=("BEGIN:VCARD",)),
    Foreign(name="subtitles (WebVTT)", advice="export them as text", start=("WEBVTT",)),
    Foreign(name="a LaTeX document", advice=_EXPORT, start=("\\documentclass", "\\documentstyle")),
    Foreign(name="a PostScript file", advice=_EXPORT, start=("%!PS",)),
)
"""The rows, the nearest to news first; the first that fits is told."""


def recognise(head: Head) -> Foreign | None:
    r"""The format that the data is of, among those that are known and not read.

    Example:
        >>> recognise(Head(b"BEGIN:VCALENDAR\nVERSION:2.0")).name
        'a calendar (iCalendar)'
        >>> recognise(Head(b"Rain in Oslo")) is None
        True
    """
    inside = head.inside is not None
    return next((r for r in FOREIGN if _fits(r, head) and not (r.envelope and inside)), None)


def _fits(row: Foreign, head: Head) -> bool:
    if row.start:
        return head.kind == "text" and head.text.lstrip("\ufeff \t\r\n").startswith(row.start)
    if row.holds is not None and row.holds not in head.text:
        return False
    if row.keys or row.values:
        return head.kind == "json" and _has_members(row, head)
    if head.kind != "xml" or (row.roots and head.root not in row.roots):
        return False
    return row.namespace is None or (head.namespace or "").startswith(row.namespace)


def _has_members(row: Foreign, head: Head) -> bool:
    if not head.keys.issuperset(row.keys):
        return False
    tree = head.tree[0] if isinstance(head.tree, list) and head.tree else head.tree
    return all(
        isinstance(tree, dict) and str(tree.get(key, "")).startswith(value)
        for key, value in row.values
    )
