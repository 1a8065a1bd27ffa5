"""IPTC 7901: the text wire of European agencies.

`header` knows the header and date lines; `read` and `write` put them together with the lines above
the story and the story itself, which are read in `_wire`.
"""

from __future__ import annotations

import re

from newsdoc.formats._base import Format, Head
from newsdoc.formats._decode import CODES as DECODING_CODES
from newsdoc.formats.iptc7901.header import is_header, is_stamp
from newsdoc.formats.iptc7901.read import read
from newsdoc.formats.iptc7901.write import write

CODES: dict[str, str] = {
    **{code: name for code, (name, _) in DECODING_CODES.items()},
    "WI101": "header-line",
    "WI102": "headline-end-mark",
    "WI103": "control-characters",
    "WI104": "outside-of-messages",
    "WI105": "date-not-read",
    "WI106": "charset-guessed",
    "WI107": "no-header",
    "WI108": "century-assumed",
    "WI109": "unknown-zone",
    "WI201": "not-carried",
}
"""Diagnostics of the format: name by code."""


_SOURCE = re.compile(r" ?[A-Za-z]{1,8}[ -]?\d{1,6}(?:(?P<priority>\s+[0-9])(?=\s)|(?=\s|$))")
"""Source letters and number, as a header with SOH has them at least."""


def sniff(head: Head) -> int:
    """3 for a header line with SOH, or without it where a date line ends the file; 2 without both."""
    if head.kind not in ("text", "control"):
        return 0
    lines = [
        line for line in head.text[:2000].lstrip("\ufeff\0\r\n\t \x16").splitlines() if line.strip()
    ]
    if not lines:
        return 0
    if "\x01" in head.text:
        opened = head.text.partition("\x01")[2]
        first = opened.splitlines()[0] if opened.strip() else ""
        if is_header(first):
            return 3
        if found := _SOURCE.match(first):
            return 2 if found["priority"] or "\x02" in head.text else 0
        return 0
    if not is_header(lines[0]):
        return 0
    tail = head.data[-400:].decode("latin-1").splitlines()
    return 3 if any(is_stamp(line.strip("\x03\x04\x7f ")) for line in tail) else 2


FORMAT = Format(
    name="iptc7901",
    title="IPTC 7901 text wire",
    spec="IPTC 7901",
    media_types=("text/vnd.iptc.7901",),
    suffixes=(".7901", ".iptc"),
    sniff=sniff,
    read=read,
    write=write,
    carries=(
        "headline",
        "headlines",
        "bylines",
        "dateline",
        "body",
        "published",
        "priority",
        "slugline",
        "keywords",
        "provider",
        "notes",
        "word_count",
        "wire",
        "item_class",
    ),
    several=True,
)
