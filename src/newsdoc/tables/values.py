"""Values as the tables want them: clean text, times, small numbers, names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from newsdoc.model import PartialDate
from newsdoc.model.names import Concept
from newsdoc.model.times import Time

Row = tuple[object, ...]
"""Values in the order of the columns."""


def clean(text: str | None) -> str | None:
    r"""The text with lone surrogates, which UTF-8 has no place for, as backslash escapes.

    Example:
        >>> clean("a\udcff")
        'a\\udcff'
    """
    if text is None or text.isascii():
        return text
    return text.encode("utf-8", "backslashreplace").decode()


def names(concepts: Iterable[Concept]) -> list[str]:
    """The names of concepts, else their codes or URIs."""
    return [clean(name) or "" for one in concepts if (name := one.name or one.code or one.uri)]


def iso(time: Time | None) -> str | None:
    """The time as it was written."""
    return None if time is None else time.isoformat()


def utc(time: Time | None) -> dt.datetime | None:
    """The time in UTC; None where no zone was written."""
    if not isinstance(time, dt.datetime) or time.tzinfo is None:
        return None
    try:
        return time.astimezone(dt.UTC)
    except OverflowError:  # the first and the last day of the calendar, seen from elsewhere
        return None


def day(times: Iterable[Time | None]) -> dt.date | None:
    """The day of the first of the times that has one, by its own clock."""
    for time in times:
        if isinstance(time, dt.datetime):
            return time.date()
        if isinstance(time, PartialDate) and time.month and time.day:
            return dt.date(time.year, time.month, time.day)
    return None


def small(number: int | None) -> int | None:
    """The number where 32 bits hold it: a source may say anything."""
    return number if number is not None and -(2**31) <= number < 2**31 else None
