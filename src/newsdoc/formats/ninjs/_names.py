"""The words of ninjs: one table of properties with the spellings of its three major versions.

Reading takes every spelling in every document, because real files mix them. Writing takes the column
of the version that is asked for.
"""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

Version = Literal[1, 2, 3]
"""Major version: 1 stands for 1.0 to 1.6, 2 for 2.0 to 2.2, 3 for 3.0 and 3.1."""

Node = dict[str, Any]
"""An object of the JSON."""

NAME = "ninjs"
"""Name of the format."""

CODES: dict[str, str] = {
    "NJ101": "standard: which version of ninjs the document says that it is",
    "NJ102": "main-text: role or media type of what became the headline, the summary or the body",
    "NJ103": "other-item: an item is no article (an event or a planning item)",
    "NJ104": "read-as: a word of the source was read as the model's own word for it",
    "NJ105": "paragraphs: the body is plain text; its paragraphs are those of its line ends",
    "NJ106": "control-characters: characters that no markup can hold were left out of the body",
    "NJ107": "escaped-twice: the markup of the body was escaped once too often; it is read as markup",
    "NJ201": "not-carried: ninjs has no place for it, or none that reads back the same",
    "NJ202": "filled: ninjs requires an identifier or a name that the article lacks; one was made",
    "NJ203": "bare-format: the value is carried, but not in the form (URI, full date-time) that the "
    "schema describes; validators that check forms refuse it",
}
"""Remarks of the ninjs reader and writer: code, name, what it says."""

RELEASES: dict[Version, str] = {1: "1.6", 2: "2.2", 3: "3.1"}
"""The release of each major version that is written."""


def schema_uri(version: Version) -> str:
    """Identifier of the schema of the release that is written.

    Example:
        >>> schema_uri(3)
        'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#'
    """
    return f"http://www.iptc.org/std/ninjs/ninjs-schema_{RELEASES[version]}.json#"


class Spelling(NamedTuple):
    """A property: what newsdoc calls it, and how each major version spells it."""

    field: str
    v1: str | None
    v2: str | None
    v3: str | None


# Item level. `None`: that version has no such property.
PROPERTIES = (
    Spelling("standard", "$standard", "standard", "standard"),
    Spelling("guid", "uri", "uri", "uri"),
    Spelling("item_class", "type", "type", "type"),
    Spelling("mimetype", "mimetype", None, None),
    Spelling("representation", "representationtype", "representationtype", "representationType"),
    Spelling("profile", "profile", "profile", "profile"),
    Spelling("version", "version", "version", "version"),
    Spelling("created", "firstcreated", "firstcreated", "firstCreated"),
    Spelling("modified", "versioncreated", "versioncreated", "versionCreated"),
    Spelling("content_created", "contentcreated", "contentcreated", "contentCreated"),
    Spelling("embargoed", "embargoed", "embargoed", "embargoedUntil"),
    Spelling("expires", "expires", "expires", "expires"),
    Spelling("status", "pubstatus", "pubstatus", "pubStatus"),
    Spelling("urgency", "urgency", "urgency", "urgency"),
    Spelling("language", "language", "language", "language"),
    Spelling("title", "title", "title", "title"),
    Spelling("headline", "headline", None, None),
    Spelling("headlines", None, "headlines", "headlines"),
    Spelling("byline", "byline", "by", "by"),
    Spelling("slugline", "slugline", "slugline", "slugline"),
    Spelling("located", "located", "located", "located"),
    Spelling("descriptions", None, "descriptions", "descriptions"),
    Spelling("bodies", None, "bodies", "bodies"),
    Spelling("char_count", "charcount", None, None),
    Spelling("word_count", "wordcount", None, None),
    Spelling("note", "ednote", "ednote", "edNote"),
    Spelling("holder", "copyrightholder", "copyrightholder", "copyrightHolder"),
    Spelling("notice", "copyrightnotice", "copyrightnotice", "copyrightNotice"),
    Spelling("usage_terms", "usageterms", "usageterms", "usageTerms"),
    Spelling("rights_info", "rightsinfo", "rightsinfo", "rightsInfo"),
    Spelling("subjects", "subject", "subjects", "subjects"),
    Spelling("genres", "genre", "genres", "genres"),
    Spelling("people", "person", "people", "people"),
    Spelling("organisations", "organisation", "organisations", "organisations"),
    Spelling("places", "place", "places", "places"),
    Spelling("events", "event", "events", "events"),
    Spelling("objects", "object", "objects", "objects"),
    Spelling("sources", "infosource", "infosources", "infoSources"),
    Spelling("digital_source_type", "digitalsourcetype", "digitalsourcetype", "digitalSourceType"),
    Spelling("trust_indicators", "trustindicator", "trustindicators", "trustIndicators"),
    Spelling("alternative_ids", "altids", "altids", "altIds"),
    Spelling("renditions", "renditions", "renditions", "renditions"),
    Spelling("associations", "associations", "associations", "associations"),
)

# Inside of properties.
INNER = (
    Spelling("content_type", "mimetype", "contenttype", "contentType"),
    Spelling("size", "sizeinbytes", "sizeinbytes", "sizeInBytes"),
    Spelling("body_chars", None, "charcount", "charCount"),
    Spelling("body_words", None, "wordcount", "wordCount"),
    Spelling("contacts", "contactinfo", "contactinfo", "contactInfo"),
    Spelling("postal_code", "postalcode", "postalcode", "postalCode"),
    Spelling("symbol_type", "symboltype", "symboltype", "symbolType"),
    Spelling("geo", "geometry_geojson", "geojson", "geoJSON"),
    Spelling("rights_language", "langid", "langid", "langId"),
    Spelling("linked_rights", "linkedrights", "linkedrights", "linkedRights"),
    Spelling("encoded_rights", "encodedrights", "encodedrights", "encodedRights"),
    Spelling("aspect_ratio", None, None, "aspectRatio"),
    Spelling("video_codec", None, None, "videoCodec"),
    Spelling("frame_rate", None, None, "frameRate"),
    Spelling("scan_type", None, None, "scanType"),
    Spelling("transport", None, None, "transportProtocol"),
    Spelling("bitrate", None, None, "bitrate"),
    Spelling("poi", None, None, "poi"),
)

# What newsroom systems add or spell otherwise; only read.
LOOSE: dict[str, str] = {
    "guid": "other_guid",
    "_id": "other_id",
    "id": "other_id",
    "representationType": "representation",
    "embargoeduntil": "embargoed",
    "embargo": "embargoed",
    "firstpublished": "published",
    "firstPublished": "published",
    "published": "published",
    "mimeType": "mimetype",
    "abstract": "abstract",
    "creditline": "credit_line",
    "creditLine": "credit_line",
    "credit": "credit_line",
    "dateline": "dateline",
    "keywords": "keywords",
    "keyword": "keywords",
    "priority": "priority",
    "service": "services",
    "services": "services",
    "source": "source",
    "provider": "provider",
    "authors": "authors",
    "bylines": "bylines",
    "signal": "signals",
    "signals": "signals",
    "altid": "alternative_ids",
    "infosource": "sources",
    "evolvedfrom": "evolved_from",
    "evolvedFrom": "evolved_from",
    "url": "url",
    "wordCount": "word_count",
    "charCount": "char_count",
    "contentModified": "content_modified",
    "contentmodified": "content_modified",
    "extra": "extra",
}

COLUMNS: dict[Version, dict[str, str | None]] = {
    1: {row.field: row.v1 for row in (*PROPERTIES, *INNER)},
    2: {row.field: row.v2 for row in (*PROPERTIES, *INNER)},
    3: {row.field: row.v3 for row in (*PROPERTIES, *INNER)},
}
"""Version to field to spelling, for writing."""

FIELDS: dict[str, str] = {
    **LOOSE,
    **{name: row.field for row in PROPERTIES for name in row[1:] if name is not None},
}
"""Any spelling of an item's property to its field, for reading."""

ITEM_CLASSES = frozenset({"text", "audio", "video", "picture", "graphic", "composite", "component"})
"""The types of all versions that are articles."""
OTHER_CLASSES = frozenset({"event", "planning"})
"""The types of version 3 that are not."""
MEDIA_CLASSES = frozenset({"audio", "video", "picture", "graphic"})
"""The types whose content is a file."""
STATUSES = frozenset({"usable", "withheld", "canceled"})
"""The publishing statuses of all versions."""

MARKUP_ROLES = frozenset({"html", "xhtml", "html5", "richtext", "rich", "richhtml5"})
"""Roles (in version 1 suffixes) that name markup."""
PLAIN_ROLES = frozenset({"text", "plain", "plaintext"})
"""Roles that name plain text."""
MAIN_HEADLINES = ("main", None, "headline", "text", "simple")
"""Roles of the main headline, the most certain first."""
SUMMARIES = ("summary", "abstract", "main", None, "description")
"""Roles of a summary, the most certain first."""
MAIN_DESCRIPTIONS = (
    *SUMMARIES,
    *("text", "html", "xhtml", "richtext", "caption", "standfirst", "lead", "preamble"),
)
"""Roles of what may serve as the summary, the most certain first."""
MAIN_BODIES = frozenset({"main", "xhtml", "html", None})
"""Roles of the body that go before others of the same kind."""
HEADLINE_ROLES = {
    "subhead": "sub",
    "subheadline": "sub",
    "sub_headline": "sub",
    "subtitle": "sub",
    "subheading": "sub",
}
"""Roles of headlines to the model's own words."""
CREDIT_ROLES = frozenset({"creditline", "credit", "credit_line"})
"""Roles of a description that is a credit line."""
ALT_ROLES = frozenset({"alt", "alttext", "alt_text"})
"""Roles of a description that is for those who cannot see the picture."""

MADE = "urn:x-newsdoc:sha256:"
"""Start of the identifiers that the writer makes where an article has none: a digest of what is
written. The reader knows them and gives no identifier."""
KEYWORD = "keyword"
"""`rel` of a subject that is a free keyword."""
LINK_RENDITION = "link"
"""Name of the rendition that says where a linked item is, for one that is not carried whole."""
