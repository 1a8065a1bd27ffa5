"""Times in the spellings of the news formats, read and written.

Read: ISO 8601 with and without dashes and colons, with and without offset, dates cut to a month or a
year, and the 14 digits that the NITF documentation shows by mistake. Nothing is guessed: no offset
stays no offset, a date stays a `PartialDate`.
"""

from __future__ import annotations

import datetime as dt
import re

from newsdoc.errors import UsageError
from newsdoc.model import PartialDate, Time

_OFFSET = r"(Z|[+-]\d\d:?\d\d)?"
_PARTIAL = re.compile(rf"(\d{{4}})(?:-(\d\d)(?:-(\d\d))?|(\d\d)(\d\d))?{_OFFSET}", re.ASCII)
_DIGITS = re.compile(rf"(\d{{8}})(\d{{6}}){_OFFSET}", re.ASCII)
_ISO = re.compile(
    r"\d{4}-?\d\d-?\d\d[T ]\d\d:?\d\d(?::?\d\d(?:[.,]\d+)?)?\s?(?:Z|[+-]\d\d(?::?\d\d)?)?",
    re.ASCII | re.IGNORECASE,
)


def read_time(text: str | None) -> Time | None:
    """The time that the text says; None where it says none that is certain.

    Example:
        >>> read_time("20140829T134951+0000")
        datetime.datetime(2014, 8, 29, 13, 49, 51, tzinfo=datetime.timezone.utc)
        >>> read_time("2014-08")
        PartialDate(year=2014, month=8)
        >>> read_time("yesterday") is None
        True

    Spec: ISO 8601; NITF 3.6, norm; NewsML 1.2, DateAndTime; NewsML-G2 2.35, TruncatedDateTimePropType
    """
    if not text:
        return None
    size = len(text)
    # The two forms that nearly all files use: YYYY-MM-DDT… and YYYYMMDDT…
    if size > 12 and (text[10] == "T" or text[8] == "T") and not text[-1].isspace():
        try:
            return dt.datetime.fromisoformat(text)
        except ValueError:
            pass
    return _tolerant(text.strip())


def _tolerant(text: str) -> Time | None:
    if found := _PARTIAL.fullmatch(text):
        year, month, day, basic_month, basic_day, zone = found.groups()
        month, day = month or basic_month, day or basic_day
        try:
            return PartialDate(
                int(year), int(month) if month else None, int(day) if day else None, _minutes(zone)
            )
        except UsageError:
            return None
    if found := _DIGITS.fullmatch(text):
        text = f"{found[1]}T{found[2]}{found[3] or ''}"
    elif not _ISO.fullmatch(text):
        return None
    try:
        return dt.datetime.fromisoformat(
            text.replace(",", ".").replace(" +", "+").replace(" -", "-").replace(" Z", "Z")
        )
    except ValueError:
        return None


def _minutes(zone: str | None) -> int | None:
    if zone is None:
        return None
    if zone == "Z":
        return 0
    total = int(zone[1:3]) * 60 + int(zone[-2:])
    return -total if zone[0] == "-" else total


def write_iso(time: Time) -> str:
    """The time with dashes and colons, with exactly the precision and offset that it has.

    Example:
        >>> write_iso(PartialDate(2014, 8))
        '2014-08'
    """
    return time.isoformat()


def write_basic(time: Time) -> str:
    """The time without dashes and colons, as NITF and NewsML 1 prefer it.

    A month or a date with an offset keeps its dashes, because it could be read as something else
    without them.

    Example:
        >>> write_basic(dt.datetime(2014, 8, 29, 13, 49, 51, tzinfo=dt.timezone.utc))
        '20140829T134951+0000'
        >>> write_basic(PartialDate(2014, 8, 29))
        '20140829'
    """
    text = time.isoformat()
    if isinstance(time, PartialDate):
        return text.replace("-", "") if time.day is not None and time.offset is None else text
    return f"{text[:4]}{text[5:7]}{text[8:10]}T{text[11:].replace(':', '')}"
