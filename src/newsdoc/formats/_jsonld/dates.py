"""Dates as pages write them where ISO 8601 is asked for."""

from __future__ import annotations

from newsdoc.formats._feeds.dates import read_date
from newsdoc.formats._written_dates import read_written_time
from newsdoc.formats._xml.dates import read_time
from newsdoc.model import Time


def read_web_time(text: str | None) -> Time | None:
    """The time that a text states: in ISO 8601, else as mail, scripts or people write it.

    Example:
        >>> str(read_web_time("Tue, 02 Jan 2024 03:04:05 GMT"))
        '2024-01-02 03:04:05+00:00'
        >>> str(read_web_time("January 2, 2024")), read_web_time("02/01/2024")
        ('2024-01-02', None)

    Spec: RFC 3339; RFC 5322, 3.3
    """
    found = read_time(text)
    if found is None and text:
        found = read_date(text)[0] or read_written_time(text)
    return found
