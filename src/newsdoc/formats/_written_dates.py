"""Dates as stories write them out: "May 3, 2020", "3. Mai", "3 de mayo de 2020", "5月3日".

Formats' own notations (ISO 8601, RFC 822 …) are not here but in the modules of the formats. A year
that is not written is not guessed.
"""

from __future__ import annotations

import datetime as dt
import re

import attrs

from newsdoc.formats._month_names import month_number
from newsdoc.model import PartialDate, Time

_MONTH = r"[^\W\d_]{2,12}"
_FORMS = (
    # 3 May 2020; 3. Mai; 3 de mayo de 2020; 1er mai; 3rd of May; 3-го мая 2020 г.
    (
        rf"(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|º|°|-?го)?\.?\s*(?:of\s|de\s|di\s|d['’]|-)?\s*"
        rf"(?P<m1>{_MONTH})\.?(?:(?:,|-|\sde|\sdel|\sof)?\s*(?P<y1>\d{{4}})(?:\.|\s?г\.?|\s?р\.?)?)?"
    ),
    # May 3, 2020; MAY 3rd; Sept. 3
    rf"(?P<m2>{_MONTH})\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th|\.)?(?:,?\s+(?P<y2>\d{{4}})\.?)?",
    # 2020. május 3.; 2020 m. gegužės 3 d.; gada
    rf"(?P<y3>\d{{4}})\.?\s+(?:m\.\s+|gada\s+)?(?P<m3>{_MONTH})\s+(?P<d3>\d{{1,2}})\.?(?:\s?d\.)?",
    r"(?P<y4>\d{4})-(?P<n4>\d{2})-(?P<d4>\d{2})",
    r"(?P<d5>\d{1,2})\.\s?(?P<n5>\d{1,2})\.\s?(?P<y5>\d{4})?",
    r"(?:(?P<y6>\d{4})\s?[年년]\s?)?(?P<n6>\d{1,2})\s?[月월]\s?(?P<d6>\d{1,2})\s?[日일]",
    r"(?:ngày\s)?(?P<d7>\d{1,2})\stháng\s(?P<n7>\d{1,2})(?:(?:,\s|\s)năm\s(?P<y7>\d{4}))?",
    r"(?P<y8>\d{4})/(?P<n8>\d{2})/(?P<d8>\d{2})",
)
_DATE = "(?:" + "|".join(_FORMS) + ")"
_WHOLE = re.compile(_DATE, re.IGNORECASE)
_GROUPS = tuple(
    (f"d{number}", f"{'m' if f'm{number}' in _WHOLE.groupindex else 'n'}{number}", f"y{number}")
    for number in range(1, 9)
)
"""Day, month and year of each form."""
_STARTS = re.compile(r"(?<![\w.])(?=[^\W_])")
"""Where a date may start."""
_CLOCK = re.compile(
    r"(?:,|\s?[|·•–-]|\sat|\sum|\sà|\sklo|\skl\.?|\salle|\sT)?[\sT]*"
    r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2})(?::(?P<second>\d{2}))?|(?=\s?[ap]\.?m))"
    r"(?:\s?(?P<half>[ap])\.?m\.?)?(?:\s?(?:Uhr|hrs?|h))?"
    r"(?:\s?(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}))?",
    re.IGNORECASE,
)
_LOOKED_AT = 80
"""Code points at the end of a text that a date at its end may take."""


@attrs.frozen
class WrittenDate:
    """A date as written out, with its year or without."""

    day: int
    """1 to 31."""
    month: int
    """1 to 12."""
    year: int | None = None
    """Absent when it is not written."""
    start: int = 0
    """Where it starts in the text that was searched, in code points."""

    @property
    def value(self) -> PartialDate | None:
        """The date as a value of the model; None when its year is not known."""
        return None if self.year is None else PartialDate(self.year, self.month, self.day)


def read_written_date(text: str, *, language: str | None = None) -> WrittenDate | None:
    """The date that a text wholly consists of, or None.

    Example:
        >>> read_written_date("3. Mai 2020")
        WrittenDate(day=3, month=5, year=2020, start=0)
        >>> read_written_date("the 3rd of May") is None
        True
    """
    if len(text) > _LOOKED_AT:
        return None
    return _checked(_WHOLE.fullmatch(text), language)


def date_at_end(text: str, *, language: str | None = None) -> WrittenDate | None:
    """The date that ends a text, or None; only its last 80 code points are looked at.

    Example:
        >>> date_at_end("LONDON, May 3")
        WrittenDate(day=3, month=5, year=None, start=8)
    """
    offset = max(0, len(text) - _LOOKED_AT)
    tail = text[offset:]
    # The forms overlap ("3 May 2020" holds "3 May"): try from each place a date may start.
    for found in _STARTS.finditer(tail):
        start = found.start()
        date = _checked(_WHOLE.fullmatch(tail, start), language, offset + start)
        if date is not None:
            return date
    return None


def read_written_time(text: str, *, language: str | None = None) -> Time | None:
    """The date, or date and time of day, that a text wholly consists of, or None.

    A time of day gives a naive `datetime`, or an aware one where the text has an offset, UTC or
    GMT. Other names of zones are not understood, for many of them mean several offsets.

    Example:
        >>> read_written_time("9 October 2003")
        PartialDate(year=2003, month=10, day=9)
        >>> read_written_time("2003-10-09 12:30:00+02:00").isoformat()
        '2003-10-09T12:30:00+02:00'
        >>> read_written_time("May 3, 2024 at 2:05 p.m.").isoformat()
        '2024-05-03T14:05:00'
    """
    if len(text) > _LOOKED_AT:
        return None
    if _ISO.fullmatch(text):
        try:
            return dt.datetime.fromisoformat(text)
        except ValueError:
            return None
    whole = read_written_date(text, language=language)
    if whole is not None:
        return whole.value
    for found in _CLOCK.finditer(text):
        date = read_written_date(text[: found.start()].rstrip(" ,|·•–-"), language=language)
        if date is None or date.value is None or found.end() != len(text):
            continue
        return _with_clock(date.value, found)
    return None


_ISO = re.compile(
    r"\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?(?:Z|[+-]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?",
    re.ASCII,
)


def _with_clock(date: PartialDate, clock: re.Match[str]) -> dt.datetime | None:
    """The day with the time of day that was written behind it."""
    hour, minute, second = int(clock["hour"]), int(clock["minute"] or 0), int(clock["second"] or 0)
    if clock["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if clock["half"].lower() == "p" else 0)
    zone: dt.tzinfo | None = None
    name = clock["zone"]
    try:
        if name:
            zone = dt.UTC
            if name[0] in "+-":
                minutes = int(name[1:3]) * 60 + int(name[-2:])
                zone = dt.timezone(dt.timedelta(minutes=-minutes if name[0] == "-" else minutes))
        return dt.datetime(
            date.year, date.month or 1, date.day or 1, hour, minute, second, tzinfo=zone
        )
    except ValueError:
        return None


def _checked(
    found: re.Match[str] | None, language: str | None, start: int = 0
) -> WrittenDate | None:
    """The date behind a match, unless its name is no month or there is no such day."""
    if found is None:
        return None
    for form in _GROUPS:
        if found[form[0]] is not None:
            break
    day, written_month, written_year = found.group(*form)
    in_words = form[1][0] == "m"
    month = month_number(written_month, language) if in_words else int(written_month)
    if month is None:
        return None
    year = None if written_year is None else int(written_year)
    try:
        dt.date(2000 if year is None else year, month, int(day))
    except ValueError:
        return None
    return WrittenDate(int(day), month, year, start)
