"""One fictional story in the three generations of ninjs, and in a newsroom system's dialect."""

from __future__ import annotations

from typing import Any

import orjson

Node = dict[str, Any]

BODY = (
    '<p>GULLVIK (Coast) - The ferry <em>Havørn</em> came back, <a href="https://coast.example/r">'
    "the reederei</a> said.</p><h2>A long winter</h2><ul><li>Ice</li><li>Storm</li></ul>"
    "<blockquote><p>We waited.</p></blockquote>"
)
PLAIN = "The ferry came back.\n\nIt had been a long winter."
SUMMARY = "After five months the islands have a ferry again."

SOURCE_2: Node = {"name": "Coast Agency", "role": "originator", "uri": "https://coast.example/"}
ADDRESS = {"lines": ["Pier 2"], "locality": "Gullvik", "country": "Norway"}

ITEM_3: Node = {
    "standard": {
        "name": "ninjs",
        "version": "3.1",
        "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
    },
    "uri": "urn:newsml:coast.example:20310504:7",
    "type": "text",
    "representationType": "full",
    "profile": "text-photo",
    "version": "2",
    "firstCreated": "2031-05-04T07:00:00+02:00",
    "versionCreated": "2031-05-04T08:15:00+02:00",
    "contentCreated": "2031-05-04T06:30:00Z",
    "embargoedUntil": "2031-05-04T12:00:00+02:00",
    "expires": "2031-06-01T00:00:00Z",
    "pubStatus": "usable",
    "urgency": 4,
    "copyrightHolder": "Coast Agency",
    "copyrightNotice": "© 2031 Coast Agency",
    "usageTerms": "No archive.",
    "rightsInfo": {"langId": "http://www.w3.org/ns/odrl/2/", "encodedRights": '{"permission": []}'},
    "edNote": "Photos follow at noon.",
    "language": "en",
    "title": "ferry-return",
    "slugline": "FERRY-RETURN",
    "by": "Kari Lund",
    "located": "Gullvik",
    "headlines": [
        {"role": "main", "value": "Ferry returns"},
        {"role": "subhead", "value": "Islands connected"},
        {"role": "short", "contentType": "text/plain", "value": "Ferry <back>"},
    ],
    "descriptions": [
        {"role": "summary", "value": SUMMARY},
        {"role": "teaser", "value": "At last."},
    ],
    "bodies": [
        {"role": "text", "contentType": "text/plain", "wordCount": 11, "value": PLAIN},
        {
            "role": "main",
            "contentType": "text/html",
            "wordCount": 40,
            "charCount": 210,
            "value": BODY,
        },
    ],
    "subjects": [
        {
            "uri": "http://cv.example/topics/ferry",
            "literal": "ferry",
            "name": "Ferries",
            "rel": "about",
            "creator": "desk",
            "relevance": 90,
            "confidence": 80,
        },
        {"literal": "medtop:04000000", "name": "economy"},
        {"name": "islands", "rel": "keyword"},
    ],
    "genres": [{"uri": "http://cv.example/genre/feature", "literal": "feature", "name": "Feature"}],
    "people": [
        {
            "name": "Ida Holm",
            "rel": "mentions",
            "literal": "p1",
            "contactInfo": [
                {"type": "email", "role": "work", "lang": "no", "value": "i@coast.example"}
            ],
        }
    ],
    "organisations": [
        {
            "name": "Gullvik Ferries",
            "uri": "https://ferries.example/",
            "symbols": [
                {"symbol": "GVF", "exchange": "OSE", "symbolType": "http://cv.example/fi/ticker"}
            ],
            "contactInfo": [{"type": "address", "address": ADDRESS}],
        }
    ],
    "places": [
        {"name": "Gullvik", "geoJSON": {"type": "Point", "coordinates": [14.5, 67]}},
        {
            "name": "The Sound",
            "geoJSON": {
                "type": "Polygon",
                "coordinates": [[[14, 67], [15, 67], [14, 68], [14, 67]]],
            },
        },
        {
            "name": "Islands",
            "geoJSON": {"type": "MultiPoint", "coordinates": [[14.1, 67.1], [14.2, 67.2]]},
        },
    ],
    "events": [{"id": "e1", "name": "Ferry Day", "literal": "ferry-day"}],
    "objects": [{"name": "Havørn", "literal": "ship-3"}],
    "infoSources": [{"name": "Coast Wire", "role": "provider", "literal": "coast"}, SOURCE_2],
    "altIds": [
        {"role": "desk", "value": "77"},
        {"role": "url", "value": "https://coast.example/ferry"},
    ],
    "trustIndicators": [
        {
            "role": "http://cv.example/trust/policy",
            "title": "Policy",
            "href": "https://coast.example/p",
        }
    ],
    "digitalSourceType": {
        "uri": "http://cv.example/dst/human",
        "literal": "human",
        "name": "Human",
    },
    "associations": [
        {
            "name": "main",
            "rel": "photo",
            "uri": "urn:coast:pier",
            "type": "picture",
            "by": "Ida Holm",
            "version": "3",
            "contentCreated": "2031-05-03T15:00:00Z",
            "copyrightNotice": "© Ida Holm",
            "headlines": [{"value": "The pier"}],
            "descriptions": [
                {"role": "caption", "value": "Waiting at the pier."},
                {"role": "alttext", "value": "People on a pier."},
            ],
            "renditions": [
                {
                    "name": "web",
                    "href": "https://coast.example/pier.jpg",
                    "contentType": "image/jpeg",
                    "title": "Web",
                    "width": 640,
                    "height": 480,
                    "sizeInBytes": 1234,
                    "format": "JPEG",
                    "aspectRatio": "4:3",
                    "poi": {"x": 10, "y": 20},
                }
            ],
        },
        {
            "name": "clip",
            "uri": "urn:coast:clip",
            "type": "video",
            "renditions": [
                {
                    "name": "hd",
                    "href": "https://coast.example/clip.mp4",
                    "duration": 12.5,
                    "videoCodec": "h264",
                    "frameRate": 25,
                    "scanType": "progressive",
                    "transportProtocol": "https",
                    "bitrate": "400 kbps",
                }
            ],
        },
        {
            "name": "earlier",
            "uri": "urn:newsml:coast.example:20310401:3",
            "type": "text",
            "headlines": [{"value": "Ferry stays away"}],
            "bodies": [{"contentType": "text/html", "value": "<p>No ferry.</p>"}],
            "associations": [{"name": "map", "uri": "urn:coast:map", "type": "graphic"}],
        },
        {
            "name": "later",
            "uri": "urn:coast:later",
            "type": "text",
            "headlines": [{"value": "Next"}],
        },
    ],
}
"""A story that uses every property of ninjs 3.1 that an article can have."""

ITEM_1: Node = {
    "$standard": {"name": "ninjs", "version": "1.6"},
    "uri": "urn:newsml:coast.example:20310504:7",
    "type": "text",
    "mimetype": "text/html",
    "representationtype": "incomplete",
    "firstcreated": "2031-05-04T07:00:00+02:00",
    "versioncreated": "2031-05-04T08:15:00+02:00",
    "embargoed": "2031-05-04T12:00:00+02:00",
    "pubstatus": "usable",
    "urgency": 4,
    "copyrightholder": "Coast Agency",
    "language": "en",
    "byline": "Kari Lund",
    "headline": "Ferry returns",
    "headline_subhead": "Islands connected",
    "description_text": SUMMARY,
    "description_teaser": "At last.",
    "body_text": PLAIN,
    "body_xhtml": BODY,
    "wordcount": 40,
    "charcount": 210,
    "subject": [{"name": "Ferries", "scheme": "http://cv.example/topics/", "code": "ferry"}],
    "genre": [{"name": "Feature", "code": "genre:feature"}],
    "person": [{"name": "Ida Holm", "code": "https://people.example/ida"}],
    "organisation": [
        {"name": "Gullvik Ferries", "symbols": [{"ticker": "GVF", "symbol": "GVF.OL"}]}
    ],
    "place": [
        {
            "name": "Gullvik",
            "geometry_geojson": {"type": "Point", "coordinates": [14.5, 67]},
            "geometry_wkt": {"wkt": "POINT(14.5 67)"},
        }
    ],
    "infosource": [{"name": "Coast Wire", "rel": "provider"}],
    "altids": {"desk": "77"},
    "trustindicator": [{"scheme": "http://cv.example/trust/", "code": "policy", "title": "Policy"}],
    "rightsinfo": {"langid": "http://www.w3.org/ns/odrl/2/", "linkedrights": "https://r.example/1"},
    "associations": {
        "main": {
            "uri": "urn:coast:pier",
            "type": "picture",
            "byline": "Ida Holm",
            "description_text": "Waiting at the pier.",
            "renditions": {
                "web": {"href": "https://coast.example/pier.jpg", "mimetype": "image/jpeg"},
                "16-9": {"href": "https://coast.example/wide.jpg", "width": 1600, "height": 900},
            },
        },
        "none": None,
    },
}
"""The same story as ninjs 1.6."""

LOOSE: Node = {
    "guid": "tag:desk.example:2031:7",
    "_id": "5f1",
    "type": "text",
    "version": 4,
    "versioncreated": "2031-05-04T06:15:00+0000",
    "firstpublished": "2031-05-04T06:20:00+0000",
    "pubstatus": "usable",
    "priority": "3",
    "urgency": 4,
    "headline": "Ferry returns &amp; stays",
    "byline": "By Kari Lund",
    "body_html": "<p>The ferry came back.</p>\n<p>It had been a long&nbsp;winter.</p>",
    "description_html": "<p>After <b>five</b> months.</p>",
    "description_text": "After five months.",
    "subject": [{"code": "04000000", "name": "economy"}, {"qcode": "medtop:20000001", "name": "x"}],
    "place": {"code": "NO", "name": "Norway"},
    "service": [{"code": "n", "name": "Nordic"}],
    "keywords": ["ferry", "", "islands"],
    "source": "Coast",
    "authors": [{"user": "kl", "name": "Kari", "role": "writer", "biography": "Reporter."}],
    "evolvedfrom": "tag:desk.example:2031:6",
    "extra": {"doi": "10.1/2", "flags": {"legal": True}, "notes": ["a", "b"]},
    "readtime": 3,
    "copyrightholder": "",
    "associations": {
        "featuremedia": {
            "guid": "m1",
            "type": "picture",
            "renditions": {
                "original": {"href": "pier.jpg", "media": "f77", "poi": {"x": 1, "y": 2}}
            },
        }
    },
}
"""What a newsroom system calls ninjs."""


def dump(node: object) -> bytes:
    """The node as JSON."""
    return orjson.dumps(node)
