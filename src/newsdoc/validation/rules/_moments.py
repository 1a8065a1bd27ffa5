"""Comparing times of which some have a zone, some none, and some no time of day."""

from __future__ import annotations

import datetime as dt

from newsdoc.model.times import PartialDate, Time

FIELDS = (
    "created", "modified", "published", "embargoed", "expires", "content_created", "content_modified",
)  # fmt: skip
"""The times of an article itself."""

_NONE = dt.timedelta(0)


def day_of(when: Time) -> dt.date | None:
    """The day that was written; None for a year or a month.

    Example:
        >>> day_of(PartialDate(2024, 5, 3)), day_of(PartialDate(2024))
        (datetime.date(2024, 5, 3), None)
    """
    if isinstance(when, dt.datetime):
        return when.date()
    return dt.date(when.year, when.month, when.day) if when.month and when.day else None


def is_after(one: Time, other: Time, *, grace: dt.timedelta = _NONE) -> bool:
    """Whether `one` is surely later than `other`, by more than `grace`.

    Two aware times are compared as moments, two naive ones as written. Where only one has a zone,
    they have to be more than a day apart; where one has no time of day, the days have to differ, as
    far as both are known.

    Example:
        >>> is_after(PartialDate(2024, 6), PartialDate(2024, 5, 3))
        True
    """
    if isinstance(one, dt.datetime) and isinstance(other, dt.datetime):
        if (one.utcoffset() is None) == (other.utcoffset() is None):
            return one - other > grace
        return one.replace(tzinfo=None) - other.replace(tzinfo=None) > max(
            grace, dt.timedelta(days=1)
        )
    known = min(_known(one), _known(other))
    if known < 3:
        return _parts(one)[:known] > _parts(other)[:known]
    return (dt.date(*_parts(one)) - dt.date(*_parts(other))) > dt.timedelta(
        days=max(grace.days, _slack(one, other))
    )


def is_past(when: Time, now: dt.datetime) -> bool:
    """Whether a time lies before now, wherever on Earth it was written."""
    return is_after(now, when)


def _slack(one: Time, other: Time) -> int:
    """Days by which written days may differ though the moments do not: zones."""
    zones = {
        when.offset if isinstance(when, PartialDate) else when.utcoffset() for when in (one, other)
    }
    return 0 if zones == {None} else 1


def _known(when: Time) -> int:
    if isinstance(when, dt.datetime) or when.day:
        return 3
    return 2 if when.month else 1


def _parts(when: Time) -> tuple[int, int, int]:
    return when.year, when.month or 1, when.day or 1
