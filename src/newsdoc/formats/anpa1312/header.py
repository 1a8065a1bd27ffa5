r"""The two header lines and the trailer of ANPA 1312.

First line: `SYN SYN SOH`, service letter and number, US, selector. Second line: priority and
category letter, two format characters (DC3 or DC4, DC1 or DC2), keyword and version, month and day,
number of words. Trailer: `AP-WF-MM-DD-YY HHMMGMT`.
"""

from __future__ import annotations

import datetime as dt
import re

import attrs

from newsdoc.formats._agency_names import is_agency
from newsdoc.formats._wire.messages import clean
from newsdoc.formats._wire.stamps import (
    AMERICAN_ZONES,
    full_year,
    is_writable,
    make_time,
    zone_of,
)
from newsdoc.model import Article, Party, Time, WireHeader

_FIRST = re.compile(
    r"\s*(?P<service>[^\W\d_])?(?P<sequence>\d{3,5})[\x1f ]?(?P<selector>[\w-]{0,16})\s*"
)
_SECOND = re.compile(
    r"(?P<priority>[A-Za-z]) (?P<category>[A-Za-z])(?P<format>[\x11-\x14]{0,4}) ?"
    r"(?P<key>[^ ]*)(?P<version>(?: [^ ]+)*?)\s+(?P<date>[01]\d-[0-3]\d)(?:\s+(?P<words>\d{1,5}))?\s*"
)
_TRAILER = re.compile(
    r"(?P<sender>(?:[A-Za-z]{1,8}-){0,4})(?P<month>[01]?\d)-(?P<day>[0-3]?\d)-(?P<year>\d{4}|\d\d)"
    r"\s+(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)\s?(?P<zone>[A-Za-z]{1,5})?\s*<?"
)
_LONGEST = 200
_NAMES = {"\x11": "DC1", "\x12": "DC2", "\x13": "DC3", "\x14": "DC4"}
_SIGNS = {name: sign for sign, name in _NAMES.items()}
_PLAIN, _TABULAR = "DC3 DC1", "DC3 DC2"

_SERVICE, _NUMBER, _SELECTOR, _PRIORITY, _CATEGORY = "n", "0001", "-----", "r", "a"
"""What the header says where an article does not: first message, regular, general news."""
_LONGEST_KEY = 24


@attrs.frozen
class Second:
    """The second header line."""

    priority: str
    category: str
    format: str | None
    key: str | None
    version: str | None
    words: str | None

    @property
    def tabular(self) -> bool:
        """Whether the text is set in columns."""
        return self.format is not None and "DC2" in self.format


def is_first(line: str) -> bool:
    """Whether a line has the form of a first header line, also without its control characters.

    Example:
        >>> is_first("W2870asian"), is_first("2870 people")
        (True, False)
    """
    found = _FIRST.fullmatch(line) if len(line) < 40 else None
    return found is not None and found["service"] is not None and len(found["sequence"]) == 4


def read_first(line: str) -> WireHeader | None:
    """Service, number and selector; None where the line has not their form."""
    found = _FIRST.fullmatch(line) if len(line) < _LONGEST else None
    if found is None:
        return None
    return WireHeader(
        service=found["service"], sequence=found["sequence"], options=found["selector"] or None
    )


def read_second(line: str) -> Second | None:
    r"""The parts of a second header line; None where the line has not its form.

    Example:
        >>> second = read_second("r s\x13\x11 BC-RAIN--Oslo 1stLd-Writethru   02-20 0500")
        >>> second.priority, second.category, second.format, second.key, second.version, second.words
        ('r', 's', 'DC3 DC1', 'BC-RAIN--Oslo', '1stLd-Writethru', '0500')
    """
    found = _SECOND.fullmatch(line) if len(line) < _LONGEST else None
    if found is None:
        return None
    return Second(
        priority=found["priority"],
        category=found["category"],
        format=" ".join(_NAMES[sign] for sign in found["format"]) or None,
        key=clean(found["key"]) or None,
        version=clean(found["version"]).strip() or None,
        words=found["words"],
    )


def is_trailer(line: str) -> bool:
    """Whether a line can be nothing but a trailer.

    Example:
        >>> is_trailer("AP-WF-11-13-13 1509GMT<"), is_trailer("11-13-13")
        (True, False)
    """
    found = _TRAILER.fullmatch(line.strip()) if len(line) < 60 else None
    return found is not None and bool(found["sender"] or found["zone"])


@attrs.frozen
class Trailer:
    """What a trailer says."""

    time: dt.datetime | None = None
    """The time; absent when the line states none."""
    assumed: bool = False
    """Whether the century of the year was assumed."""
    zone: str | None = None
    """A name of a zone that is not known; absent otherwise."""


def read_trailer(line: str) -> Trailer:
    """The time that a trailer states; naive where it names no known zone.

    Example:
        >>> read_trailer("AP-WF-11-13-13 1509GMT").time.isoformat()
        '2013-11-13T15:09:00+00:00'
    """
    found = _TRAILER.fullmatch(line.strip()) if len(line) < 80 else None
    if found is None:
        return Trailer()
    zone = found["zone"].upper() if found["zone"] else None
    offset = AMERICAN_ZONES.get(zone) if zone else None
    day = (full_year(found["year"]), int(found["month"]), int(found["day"]))
    time = make_time(day, (int(found["hour"]), int(found["minute"])), offset)
    return Trailer(
        time=time,
        assumed=time is not None and len(found["year"]) == 2,
        zone=found["zone"] if offset is None else None,
    )


def provider_of(trailer: str | None) -> Party | None:
    """The agency that a trailer names; None when it names none that is known.

    Example:
        >>> provider_of("AP-WF-11-13-13 1509GMT").name
        'AP'
    """
    sender = (trailer or "").partition("-")[0]
    return Party(name=sender) if sender.isalpha() and is_agency(sender) else None


def write_first(article: Article) -> str:
    """The first header line, from behind SOH on."""
    wire = article.wire or WireHeader()
    sequence = (wire.sequence or _NUMBER).zfill(4)
    return f"{wire.service or _SERVICE}{sequence}\x1f{wire.options or _SELECTOR}"


def write_second(article: Article, key: str) -> str:
    """The second header line; `key` is the keyword where the wire has none."""
    wire = article.wire or WireHeader()
    words = wire.word_count
    if words is None or (article.word_count is not None and int(words or 0) != article.word_count):
        count = article.word_count
        words = f"{len(article.text.split()) if count is None or count < 0 else count:04}"
    codes = wire.format or (_TABULAR if _has_columns(article) else _PLAIN)
    signs = "".join(_SIGNS.get(name, "") for name in codes.split())
    time = article.published
    day = f"{time.month:02}-{time.day:02}" if isinstance(time, dt.datetime) else "01-01"
    version = wire.take_key or " "
    return (
        f"{wire.priority_code or _PRIORITY} {wire.category or _CATEGORY}{signs} {key}"
        f" {version}   {day} {words}"
    )


def short_key(slug: str) -> str:
    """The keyword of the second header line for a slug: without blanks, 24 code points at most.

    Example:
        >>> short_key("BC-LT--Rain in Oslo, Again")
        'BC-LT--RaininOslo'
    """
    return re.sub(r"\s", "", slug.partition(",")[0])[:_LONGEST_KEY]


def write_trailer(time: Time | None, sender: str | None) -> str | None:
    """The trailer for a time; None where it has none: a day, or a year of another century."""
    if not is_writable(time):
        return None
    assert isinstance(time, dt.datetime)
    moment, zone = zone_of(time)
    prefix = f"{sender}-WF-" if sender else "WF-"
    return f"{prefix}{moment:%m-%d}-{moment.year % 100:02} {moment:%H%M}{zone}"


def _has_columns(article: Article) -> bool:
    return any(block.type in ("preformatted", "table") for block in article.body)
