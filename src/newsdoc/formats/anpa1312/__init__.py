"""ANPA 1312: the text wire of North American agencies.

`header` knows the header lines and the trailer, `head` the lines above the story, `body` the story;
`read` and `write` put them together.
"""

from __future__ import annotations

from newsdoc.formats._base import Format, Head
from newsdoc.formats._decode import CODES as DECODING_CODES
from newsdoc.formats.anpa1312.header import is_first, read_second
from newsdoc.formats.anpa1312.read import read
from newsdoc.formats.anpa1312.write import write

CODES: dict[str, str] = {
    **{code: name for code, (name, _) in DECODING_CODES.items()},
    "AN101": "header-line",
    "AN102": "line-marks",
    "AN103": "control-characters",
    "AN104": "end-word",
    "AN105": "outside-of-messages",
    "AN106": "date-not-read",
    "AN107": "charset-guessed",
    "AN108": "no-header",
    "AN109": "century-assumed",
    "AN110": "unknown-zone",
    "AN201": "not-carried",
}
"""Diagnostics of the format: name by code."""


def sniff(head: Head) -> int:
    """3 for both header lines, with control characters or without; 2 for the first with its US."""
    if head.kind not in ("text", "control"):
        return 0
    text = head.text[:2000]
    start = text.partition("\x01")[2] if "\x01" in text else text
    lines = [line for line in start.lstrip("\ufeff\0\r\n\t \x16").split("\n") if line.strip()]
    if not lines or not is_first(lines[0].rstrip("\r")):
        return 0
    if len(lines) > 1 and read_second(lines[1].strip("\r ")) is not None:
        return 3
    return 2 if "\x1f" in lines[0] else 0


FORMAT = Format(
    name="anpa1312",
    title="ANPA 1312 text wire",
    spec="ANPA 1312",
    media_types=("text/vnd.anpa.1312",),
    suffixes=(".anpa",),
    sniff=sniff,
    read=read,
    write=write,
    carries=(
        "headline",
        "summary",
        "bylines",
        "dateline",
        "body",
        "published",
        "slugline",
        "provider",
        "notes",
        "rights",
        "word_count",
        "wire",
        "item_class",
    ),
    several=True,
)
