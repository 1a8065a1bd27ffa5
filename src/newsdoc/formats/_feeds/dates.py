"""Dates of feeds: RFC 822 as it is written in the wild, ISO 8601, and RFC 822 as it should be.

A wrong weekday is no reason to distrust the rest. A zone name that is not known is not guessed: the
time has no offset then.
"""

from __future__ import annotations

import datetime as dt
import re
from email.utils import format_datetime

from newsdoc.formats._xml.dates import read_time
from newsdoc.model import PartialDate, Time

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
ZONES = {
    **dict.fromkeys(("z", "ut", "gmt", "utc"), 0),
    "est": -300,
    "edt": -240,
    "cst": -360,
    "cdt": -300,
    "mst": -420,
    "mdt": -360,
    "pst": -480,
    "pdt": -420,
    "akst": -540,
    "akdt": -480,
    "hst": -600,
    "ast": -240,
    "adt": -180,
    "wet": 0,
    "west": 60,
    "cet": 60,
    "mez": 60,
    "cest": 120,
    "mesz": 120,
    "eet": 120,
    "eest": 180,
    "msk": 180,
    "jst": 540,
    "kst": 540,
    "aest": 600,
    "aedt": 660,
    "nzst": 720,
    "nzdt": 780,
    "sast": 120,
    "hkt": 480,
}
"""Minutes east of UTC of the zone names of RFC 822 and of others that mean one zone only."""

_CENTURY_TURN = 50
_CLOCK = r"(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:\s*([AaPp])\.?[Mm]\.?)?"
_ZONE = r"(?:\s*(?:(?:GMT|UTC)?([+-])(\d{1,2}):?(\d\d)|([A-Za-z]{1,5})))?(?:\s*\([^()]*\))?"
_RFC_822 = re.compile(
    rf"(?:([A-Za-z]{{2,9}})\.?\s*,?\s*)?(\d{{1,2}})(?:st|nd|rd|th)?[\s-]+([A-Za-z]{{3,9}})\.?,?[\s-]+"
    rf"(\d{{4}}|\d\d)(?:,?\s+{_CLOCK}{_ZONE})?",
    re.ASCII,
)
_AMERICAN = re.compile(
    rf"(?:([A-Za-z]{{2,9}})\.?\s*,?\s*)?([A-Za-z]{{3,9}})\.?\s+(\d{{1,2}}),?\s+(\d{{4}})"
    rf"(?:,?\s+{_CLOCK}{_ZONE})?",
    re.ASCII,
)
_DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
_LONGEST = 80


def read_date(text: str) -> tuple[Time | None, str | None]:
    """The time that a text says, and what is wrong with its spelling, in words.

    Example:
        >>> read_date("Sat, 07 Sep 02 00:00:01 GMT")[0]
        datetime.datetime(2002, 9, 7, 0, 0, 1, tzinfo=datetime.timezone.utc)
        >>> read_date("Mon, 07 Sep 2002 10:00 XYZ")
        (datetime.datetime(2002, 9, 7, 10, 0), 'the day is no Monday; zone XYZ is not known')
        >>> read_date("soon")
        (None, 'no date')

    Spec: RFC 822, 5.1; RFC 2822, 4.3; RFC 3339; RSS 2.0, "Data types"
    """
    text = " ".join(text.split())
    if len(text) > _LONGEST:
        return None, "no date"
    if found := _RFC_822.fullmatch(text):
        weekday, day, month, year, *clock = found.groups()
    elif found := _AMERICAN.fullmatch(text):
        weekday, month, day, year, *clock = found.groups()
    else:
        time = read_time(text)
        return (time, None) if time is not None else (None, "no date")
    try:
        return _made(weekday, int(day), month, year, clock)
    except (ValueError, OverflowError):
        return None, "no date"


def _made(
    weekday: str | None, day: int, month: str, year: str, clock: list[str | None]
) -> tuple[Time, str | None]:
    problems: list[str] = []
    number = int(year)
    if len(year) == 2:  # two digits
        number += 2000 if number < _CENTURY_TURN else 1900
    date = dt.date(number, _MONTHS.index(month[:3].lower()) + 1, day)
    if weekday and weekday[:3].lower() != _DAYS[date.weekday()]:
        problems.append(f"the day is no {_day_name(weekday)}")
    hour, minute, second, half, sign, hours, minutes, name = clock
    if hour is None:
        return PartialDate(date.year, date.month, date.day), "; ".join(problems) or None
    offset: int | None = None
    if sign:
        offset = (int(hours or 0) * 60 + int(minutes or 0)) * (-1 if sign == "-" else 1)
    elif name:
        offset = ZONES.get(name.lower())
        if offset is None:
            problems.append(f"zone {name} is not known")
    zone = None if offset is None else dt.timezone(dt.timedelta(minutes=offset))
    clock_hour = int(hour)
    if half:
        clock_hour = clock_hour % 12 + (12 if half in "pP" else 0)
    midnight = clock_hour == 24 and not int(minute or 0) and not int(second or 0)
    time = dt.datetime(
        date.year,
        date.month,
        date.day,
        0 if midnight else clock_hour,
        int(minute or 0),
        min(int(second or 0), 59),
        tzinfo=zone,
    )
    return time + dt.timedelta(days=1) if midnight else time, "; ".join(problems) or None


def _day_name(word: str) -> str:
    full = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return next((name for name in full if name.lower().startswith(word[:3].lower())), word)


def is_instant(time: Time | None) -> bool:
    """Whether a time has the offset and the whole seconds that both kinds of feeds can write."""
    return (
        isinstance(time, dt.datetime)
        and (offset := time.utcoffset()) is not None
        and not offset.seconds % 60
        and not time.microsecond
        and time.year > 999  # both formats have four digits
    )


def write_rfc_822(time: dt.datetime) -> str:
    """A time with an offset as RSS writes it.

    Example:
        >>> write_rfc_822(dt.datetime(2002, 9, 7, 0, 0, 1, tzinfo=dt.timezone.utc))
        'Sat, 07 Sep 2002 00:00:01 +0000'

    Spec: RFC 822, 5.1, with the year of four digits that RSS 2.0 prefers
    """
    return format_datetime(time)
