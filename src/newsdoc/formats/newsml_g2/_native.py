"""Elements of NewsML-G2 that the model keeps as properties: what the schema lets stand in them.

A table of facts for the writer: an element that fits is written as it was, one that does not (made
up, or no longer valid) goes to newsdoc's own namespace.

Spec: NewsML-G2 2.35, XML Schema for power conformance
"""

from __future__ import annotations

import attrs

EMPTY: dict[str, str] = {}

_FLEX = {"qcode": "qcode", "uri": "iri", "literal": "line", "type": "qcode", "typeuri": "iri"}
_VALID = {"validfrom": "date", "validto": "date"}
_RELATED = {**_FLEX, **_VALID, "rel": "qcode", "reluri": "iri", "rank": "count"}
_LABEL = {"role": "qcodes", "media": "tokens", "rank": "count"}
_SCORES = {"confidence": "percent", "relevance": "percent"}
_VALUE = {"value": "any", "valueunit": "qcode", "valueunituri": "iri"}
TARGET = {
    "href": "iri",
    "residref": "any",
    "residrefformat": "qcode",
    "residrefformaturi": "iri",
    "version": "positive",
    "persistidref": "any",
    "contenttype": "any",
    "contenttypestandardversion": "any",
    "contenttypevariant": "any",
    "contenttypevariantstandardversion": "any",
    "format": "qcode",
    "formaturi": "iri",
    "formatstandardversion": "any",
    "size": "count",
    "title": "any",
}
"""Attributes of what points to a resource."""
LINK = {
    **TARGET,
    **_VALID,
    "rel": "qcode",
    "reluri": "iri",
    "rank": "count",
    "guidref": "any",
    "hreftype": "any",
}
"""Attributes of a link."""


@attrs.frozen
class Native:
    """What may stand in an element."""

    attributes: dict[str, str] = EMPTY
    """Kinds of its attributes beyond those of nearly all elements."""
    text: str | None = None
    """Kind of its text; None for an element without text."""
    children: frozenset[str] = frozenset()
    """Elements of NewsML-G2 that may stand in it, in any order."""
    required: tuple[str, ...] = ()
    """Attributes that it must have."""
    open: bool = False
    """Whether any element may stand in it."""
    closed: bool = False
    """Whether it takes no attributes of other namespaces."""


_NAMES = frozenset({"name", "hierarchyInfo"})
_DEFINED = frozenset({*_NAMES, "definition", "note", "facet", "remoteInfo"})

NATIVE: dict[str, Native] = {
    # parts of concepts
    "name": Native({"role": "qcodes", "part": "qcode", **_VALID}, "line"),
    "hierarchyInfo": Native(EMPTY, "tokens"),
    "definition": Native({"role": "qcodes", **_VALID}, "any"),
    "note": Native({"role": "qcodes", **_VALID}, "any"),
    "remoteInfo": Native(LINK, open=True),
    "sameAs": Native({**_FLEX, **_VALID}, children=_NAMES),
    "facet": Native({**_FLEX, **_VALID, "rel": "qcode", "reluri": "iri"}, children=_NAMES),
    "broader": Native(_RELATED, children=_NAMES),
    "narrower": Native(_RELATED, children=_NAMES),
    "related": Native({**_RELATED, **_VALUE}, children=_NAMES),
    "type": Native({"qcode": "qcode", "uri": "iri"}, children=_NAMES),
    # item management
    "itemClass": Native({"qcode": "qcode", "uri": "iri"}, children=_NAMES),
    "pubStatus": Native({"qcode": "qcode", "uri": "iri"}, children=_NAMES),
    "role": Native({"qcode": "qcode", "uri": "iri"}, children=_NAMES),
    "service": Native({"qcode": "qcode", "uri": "iri"}, children=_NAMES),
    "provider": Native(_FLEX, children=_DEFINED),
    "signal": Native({**_FLEX, "severity": "qcode", "severityuri": "iri"}, children=_NAMES),
    "title": Native(_LABEL, "any"),
    "edNote": Native({"role": "qcodes", "media": "tokens"}, "any"),
    "profile": Native({"versioninfo": "any"}, "line"),
    "fileName": Native(EMPTY, "line"),
    "versionCreated": Native(EMPTY, "datetime"),
    "firstCreated": Native(EMPTY, "datetime"),
    "hash": Native(
        {"hashtype": "qcode", "hashtypeuri": "iri", "scope": "qcode", "scopeuri": "iri"},
        "any",
        closed=True,
    ),
    "altRep": Native({**_VALID, "representation": "qcode", "size": "count"}, "iri"),
    "link": Native(LINK, open=True),
    # content
    "language": Native(
        {"tag": "language", "role": "qcodes", "rank": "count"},
        children=frozenset({"name"}),
        required=("tag",),
    ),
    "headline": Native({**_LABEL, **_SCORES}, "any"),
    "dateline": Native(_LABEL, "any"),
    "by": Native(_LABEL, "any"),
    "creditline": Native({"rank": "count"}, "line"),
    "description": Native({**_LABEL, **_SCORES}, "any"),
    "slugline": Native({"separator": "any", "role": "qcode", "rank": "count", **_SCORES}, "line"),
    "keyword": Native({"role": "qcodes", "rank": "count", **_SCORES}, "line"),
    "altId": Native(
        {
            "type": "qcode",
            "environment": "qcodes",
            "idformat": "qcode",
            "role": "qcode",
            "version": "any",
        },
        "any",
    ),
    "altLoc": Native({"type": "qcode", "role": "qcode"}, "iri"),
    "rating": Native(
        {
            "value": "decimal",
            "valcalctype": "qcode",
            "scalemin": "decimal",
            "scalemax": "decimal",
            "scaleunit": "qcode",
            "raters": "count",
            "ratertype": "qcode",
            "ratingtype": "qcode",
        },
        required=("value", "scalemin", "scalemax"),
    ),
    "userInteraction": Native(
        {"interactions": "count", "interactiontype": "qcode"}, required=("interactions",)
    ),
    "infoSource": Native({**_FLEX, "role": "qcodes"}, children=_DEFINED),
    "creator": Native({**_FLEX, "role": "qcodes", "jobtitle": "qcode"}, children=_DEFINED),
    "contributor": Native({**_FLEX, "role": "qcodes", "jobtitle": "qcode"}, children=_DEFINED),
    "dataMining": Native(_FLEX, children=_NAMES),
    **{
        f"{place}ExtProperty": Native({**_FLEX, **_VALID, **_VALUE, "reluri": "iri"})
        for place in (
            *("itemMeta", "contentMeta", "rightsInfo", "partMeta"),
            *("concept", "group", "remoteContent"),
        )
    },
}
"""Elements by name."""

PLACED = frozenset(
    {
        *("itemClass", "pubStatus", "title", "altRep", "hash", "itemMetaExtProperty"),
        *("userInteraction", "rating", "language", "slugline", "dateline", "creditline"),
        "contentMetaExtProperty",
    }
)
"""Properties of an article that are written where the schema has them."""
PATHS = frozenset(
    {
        *("fileName", "profile", "title", "headline", "description", "dateline", "slugline"),
        *("creditline", "inlineXML", "item"),
    }
)
"""Elements of which the attributes are kept as `element/@name`."""
