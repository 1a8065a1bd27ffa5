"""Points in time as news formats write them: aware, naive, or partial.

The three are different values and stay so: an aware `datetime` has the offset that was written, a
naive one had none (no zone is guessed), a `PartialDate` is a year, a month or a day.
"""

from __future__ import annotations

import datetime as dt
import re

from newsdoc.errors import UsageError
from newsdoc.model._frozen import frozen

_PARTIAL = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(Z|[+-]\d\d:\d\d)?", re.ASCII)


@frozen()
class PartialDate:
    """A year, a month of a year, or a day, without a time of day.

    Raises:
        UsageError: when a part is out of range, or a day is given without its month.

    Example:
        >>> PartialDate(2003, 10).isoformat()
        '2003-10'

    Spec: NewsML-G2 2.35, TruncatedDateTimePropType; XML Schema gYear, gYearMonth, date
    """

    year: int
    """1 to 9999."""
    month: int | None = None
    """1 to 12; absent when only the year is known."""
    day: int | None = None
    """1 to 31; absent when only the month is known."""
    offset: int | None = None
    """Minutes east of UTC that were written with the date; absent when none was."""

    def __attrs_post_init__(self) -> None:
        try:
            dt.date(self.year, self.month or 1, self.day or 1)
        except ValueError as error:
            raise UsageError(f"no such date: {error}") from None
        if 0 in (self.month, self.day) or (self.day is not None and self.month is None):
            raise UsageError("a date needs its month before its day, both from 1 on")
        if self.offset is not None and not -1440 < self.offset < 1440:
            raise UsageError(f"offset of {self.offset} minutes is a day or more")

    def isoformat(self) -> str:
        """The date as ISO 8601: `2003`, `2003-10`, `2003-10-09` or `2003-10-09+02:00`.

        Example:
            >>> PartialDate(2003, 10, 9, 120).isoformat()
            '2003-10-09+02:00'
        """
        parts = [f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        text = "-".join(parts)
        if self.offset is not None:
            hours, minutes = divmod(abs(self.offset), 60)
            text += f"{'-' if self.offset < 0 else '+'}{hours:02}:{minutes:02}"
        return text

    def __str__(self) -> str:
        return self.isoformat()


Time = dt.datetime | PartialDate
"""An aware or naive `datetime`, or a `PartialDate`."""


def time_to_iso(value: Time) -> str:
    """The time as ISO 8601, with exactly the precision and offset that it has.

    Example:
        >>> time_to_iso(PartialDate(2003, 10, 9))
        '2003-10-09'
    """
    return value.isoformat()


def time_from_iso(text: str) -> Time:
    """Read what `time_to_iso` writes.

    Raises:
        UsageError: when the text is no ISO 8601 date or date-time of that shape.

    Example:
        >>> time_from_iso("2003-10")
        PartialDate(year=2003, month=10)
        >>> time_from_iso("2003-10-09T12:30:00+02:00").utcoffset()
        datetime.timedelta(seconds=7200)
    """
    if "T" in text:
        try:
            return dt.datetime.fromisoformat(text)
        except ValueError:
            pass
    elif found := _PARTIAL.fullmatch(text):
        year, month, day, zone = found.groups()
        return PartialDate(
            int(year), int(month) if month else None, int(day) if day else None, _minutes(zone)
        )
    raise UsageError(f"'{text[:40]}' is no ISO 8601 date or date-time")


def _minutes(zone: str | None) -> int | None:
    if zone is None:
        return None
    if zone == "Z":
        return 0
    total = int(zone[1:3]) * 60 + int(zone[4:6])
    return -total if zone[0] == "-" else total
