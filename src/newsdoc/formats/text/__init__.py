"""Plain text: the story as it is pasted, mailed, or sent in a slug.

There is no standard to follow; the reader knows the customs of newsrooms and the rubbish that web
pages add, and prefers to leave a paragraph a paragraph. What it kept out of the article it reports.
"""

from __future__ import annotations

from newsdoc.formats._base import Format
from newsdoc.formats._decode import CODES as DECODING_CODES
from newsdoc.formats._head import Head
from newsdoc.formats._signatures import describe_binary
from newsdoc.formats.text.read import read
from newsdoc.formats.text.write import write

__all__ = ["CODES", "FORMAT", "read", "sniff", "write"]

CODES: dict[str, str] = {
    **{code: name for code, (name, _) in DECODING_CODES.items()},
    "PT104": "control-characters",
    "PT105": "page-furniture",
    "PT106": "language-guessed",
    "PT107": "date-read",
    "PT108": "no-story",
    "PT109": "source-read",
    "PT201": "not-carried",
}
"""Diagnostics of the format: name by code."""


def sniff(head: Head) -> int:
    """1 for anything that is text: the last resort of detection."""
    return 1 if head.kind == "text" and head.data and describe_binary(head.data) is None else 0


FORMAT = Format(
    name="text",
    title="plain text",
    spec="no standard; the customs of newsrooms",
    media_types=("text/plain",),
    suffixes=(".txt", ".text"),
    sniff=sniff,
    read=read,
    write=write,
    carries=(
        "item_class",
        "headline",
        "headlines",
        "bylines",
        "dateline",
        "body",
        "published",
        "modified",
        "notes",
        "rights",
        "sources",
        "contributors",
        "language",
    ),
)
