"""Dates of wire messages: days, clock times and zones as trailers write them, years of two digits."""

from __future__ import annotations

import datetime as dt
from types import MappingProxyType

_PIVOT = 69
"""Years of two digits below it are of this century: wires carried none of these formats before."""

ZONES: MappingProxyType[str, int] = MappingProxyType(
    {
        "GMT": 0, "UTC": 0, "Z": 0, "UT": 0, "WEZ": 0, "WET": 0, "TU": 0,
        "MEZ": 60, "CET": 60, "MET": 60, "HNEC": 60,
        "MESZ": 120, "CEST": 120, "MEST": 120, "HAEC": 120,
        "OEZ": 120, "EET": 120, "OESZ": 180, "EEST": 180, "MSK": 180, "JST": 540,
    }
)  # fmt: skip
"""Minutes east of UTC by name of the zone, where a name means one offset all over the world."""

AMERICAN_ZONES: MappingProxyType[str, int] = MappingProxyType(
    {
        **ZONES,
        "AST": -240, "ADT": -180, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300,
        "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
    }
)  # fmt: skip
"""The same with the zones of North America, where a format is used only there."""


def full_year(digits: str) -> int:
    """The year that its last two digits stand for; years of four digits as they are.

    Example:
        >>> full_year("13"), full_year("98"), full_year("2003")
        (2013, 1998, 2003)
    """
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (2000 if year < _PIVOT else 1900)


def make_time(
    day: tuple[int, int, int], clock: tuple[int, int], offset: int | None
) -> dt.datetime | None:
    """The time that year, month and day, hour and minute and an offset make; None if there is none.

    Args:
        day: year, month and day.
        clock: hour and minute.
        offset: minutes east of UTC; a naive time when None.

    Example:
        >>> make_time((2013, 11, 13), (15, 9), 0).isoformat()
        '2013-11-13T15:09:00+00:00'
        >>> make_time((2013, 2, 30), (15, 9), None) is None
        True
    """
    zone = None if offset is None else dt.timezone(dt.timedelta(minutes=offset))
    try:
        return dt.datetime(*day, *clock, tzinfo=dt.UTC if offset == 0 else zone)
    except ValueError:
        return None


def zone_of(time: dt.datetime) -> tuple[dt.datetime, str]:
    """The time as a trailer writes it, and the name of its zone: "" for a naive time.

    Offsets without a name of their own are turned into GMT.

    Example:
        >>> zone_of(dt.datetime(2013, 11, 13, 15, 9, tzinfo=dt.UTC))[1]
        'GMT'
    """
    offset = time.utcoffset()
    if offset is None:
        return time, ""
    minutes = offset.total_seconds() / 60
    for name in ("GMT", "CET", "CEST"):
        if ZONES[name] == minutes:
            return time, name
    try:
        return time.astimezone(dt.UTC), "GMT"
    except OverflowError:
        return time.replace(tzinfo=None), ""


def is_writable(time: object) -> bool:
    """Whether a time can stand in a trailer: a point in time in the century that two digits mean.

    Example:
        >>> is_writable(dt.datetime(2013, 1, 2)), is_writable(dt.datetime(1913, 1, 2))
        (True, False)
    """
    return isinstance(time, dt.datetime) and 1900 + _PIVOT < time.year < 1999 + _PIVOT
