"""Times as pages and systems write them where ISO 8601 is asked for."""

from __future__ import annotations

import re

from newsdoc.formats._feeds.dates import ZONES, read_date
from newsdoc.formats._written_dates import read_written_time
from newsdoc.formats._xml.dates import read_time
from newsdoc.model import Time


def read_loose_time(text: str | None) -> Time | None:
    """The time that a text states: in ISO 8601, else as mail, scripts or people write it.

    Example:
        >>> str(read_loose_time("Tue, 02 Jan 2024 03:04:05 GMT"))
        '2024-01-02 03:04:05+00:00'
        >>> str(read_loose_time("January 2, 2024")), read_loose_time("02/01/2024")
        ('2024-01-02', None)

    Spec: RFC 3339; RFC 5322, 3.3
    """
    found = read_time(text)
    if found is None and text and len(text) < _LONGEST:
        plain = _plain(text)
        found = read_time(plain) or read_date(plain)[0] or read_written_time(plain)
    return found


def is_iso(text: str) -> bool:
    """Whether a time that was understood is written so that anybody finds it again as it is kept.

    Example:
        >>> is_iso("20310504T081500Z"), is_iso("2031/05/04"), is_iso("4 May 2031")
        (True, False, False)
    """
    text = text.lstrip()
    return text[:4].isdigit() and (text[4:5] == "-" or text[4:5].isdigit() or len(text) == 4)


_LONGEST = 80
_SCRIPT = re.compile(
    r"([A-Z][a-z]{2}) ([A-Z][a-z]{2}) (\d\d) (\d\d:\d\d:\d\d) ([A-Z]{2,5}) (\d{4})", re.ASCII
)
"""What programs in Java write of a time where nobody says how: `Thu Mar 04 05:06:07 CET 2021`."""
_ZONE_NAME = re.compile(r"(?<=\d)\s?([A-Z]{1,5})$|\[[A-Za-z_]+(?:/[A-Za-z_]+)*\]$", re.ASCII)


def _plain(text: str) -> str:
    """The time with slashes as dashes and without the name of its zone, where that is known."""
    text = " ".join(text.split())
    if script := _SCRIPT.fullmatch(text):
        weekday, month, day, clock, zone, year = script.groups()
        return f"{weekday}, {day} {month} {year} {clock} {zone}"
    if not text[:4].isdigit():
        return text
    if text[4:5] == "/" == text[7:8]:
        text = text.replace("/", "-", 2)
    named = _ZONE_NAME.search(text)
    if named is None or ":" not in text:
        return text
    before = text[: named.start()]
    offset = ZONES.get((named[1] or "").lower())
    if _HAS_OFFSET.search(before):
        return before
    if offset is None:
        return text
    sign, minutes = ("-", -offset) if offset < 0 else ("+", offset)
    return f"{before}{sign}{minutes // 60:02}:{minutes % 60:02}"


_HAS_OFFSET = re.compile(r"(?:Z|[+-]\d\d:?\d\d)$")
