r"""The header line and the date line of IPTC 7901.

Header: `source+number SP priority SP category SP words SP options`; date line:
`ddhhmm ZONE Mon yy`. Agencies leave parts out, pad numbers, and write months in their language.
"""

from __future__ import annotations

import datetime as dt
import re

import attrs

from newsdoc.formats._agency_names import is_agency
from newsdoc.formats._month_names import month_number
from newsdoc.formats._wire.stamps import ZONES, full_year, is_writable, make_time, zone_of
from newsdoc.model import Article, Party, Time, WireHeader

_LOOSE = re.compile(
    r"\s*(?P<service>[^\W\d_]{1,8}?)?[ -]?(?P<sequence>\d{1,6})?"
    r"(?:\s+(?P<priority>[0-9A-Za-z])(?=\s|$))?(?:\s+(?P<category>[^\W\d_][\w/-]{0,7})(?=\s|$))?"
    r"(?:\s+(?P<words>\d{1,5})(?=\s|$))?(?:\s(?P<options>.*))?"
)
_STRICT = re.compile(r"[A-Za-z]{2,6}\d{2,6} [0-9] [A-Za-z]{1,4} \d{1,5}(?:\s.{0,60})?")
_LONGEST = 200
_STAMP = re.compile(
    r"(?P<sender>[A-Za-z]{2,6}\s+)?(?P<day>[0-3]\d)(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)"
    r"(?P<rest>(?:\s*[^\W\d_]{1,9}\.?){0,4}(?:\s*(?P<year>\d{4}|\d\d))?(?:\s+(?P<after>[A-Za-z]{2,6}))?)",
)
_NUMBERED_STAMP = re.compile(
    r"[A-Z]{2,5}\d{3,6}\s+(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)/(?P<hour>\d\d):(?P<minute>\d\d)"
)
"""The line that some agencies end a message with: its number, and the time in figures."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

_SERVICE, _NUMBER, _PRIORITY, _CATEGORY = "nws", "0001", 4, "g"
"""What a header says where an article does not: news, first message, routine, general."""


def is_header(line: str) -> bool:
    """Whether a line can be nothing but a header, also without its SOH.

    Example:
        >>> is_header("nws0123 4 i 211 abc 061"), is_header("Room 123 4 i 211")
        (True, False)
    """
    return len(line) < _LONGEST and _STRICT.fullmatch(line.strip()) is not None


def read_header(line: str) -> WireHeader:
    """The parts of a header line; what is beyond them is in `options`.

    Example:
        >>> header = read_header("nws0123 4 i 211 ccccb   NWS 061")
        >>> header.service, header.sequence, header.category, header.options
        ('nws', '0123', 'i', 'ccccb   NWS 061')
    """
    found = _LOOSE.fullmatch(line.rstrip()) if len(line) < _LONGEST else None
    if found is None:
        return WireHeader(options=line.strip() or None)
    options = found["options"]
    return WireHeader(
        service=found["service"],
        sequence=found["sequence"],
        priority_code=found["priority"],
        category=found["category"],
        word_count=found["words"],
        options=options if options and options.strip() else None,
    )


def provider_of(header: WireHeader) -> Party | None:
    """The agency that a header names, in its options or as its service; None when none is known.

    Example:
        >>> provider_of(read_header("abc012 4 i 211  dpa 061")).name
        'dpa'
    """
    for word in re.findall(r"[^\W\d_]{2,}", header.options or ""):
        if is_agency(word) or (word.islower() and is_agency(word.upper())):
            return Party(name=word)
    if header.service is not None and is_agency(header.service):
        return Party(name=header.service)
    return None


def write_header(article: Article) -> str:
    """The header line for an article, with defaults for what it does not say."""
    wire = article.wire or WireHeader()
    urgency = article.priority if article.priority is not None else article.urgency
    priority = wire.priority_code
    if priority is None or (urgency is not None and priority != str(urgency)):
        priority = str(urgency if urgency is not None and 0 <= urgency <= 9 else _PRIORITY)
    words = wire.word_count
    if words is None or (article.word_count is not None and int(words or 0) != article.word_count):
        count = article.word_count
        words = str(len(article.text.split()) if count is None or count < 0 else count)
    parts = [
        (wire.service or _service(article)) + (wire.sequence or _NUMBER),
        priority,
        wire.category or _CATEGORY,
        words,
    ]
    options = wire.options or (_agency(article) if article.wire is None else None)
    return " ".join([*parts, options] if options else parts)


def _service(article: Article) -> str:
    """Source letters: those of the provider where it has some, else the default."""
    name = _agency(article) or ""
    return name.lower() if name.isascii() and name.isalpha() and len(name) <= 6 else _SERVICE


def _agency(article: Article) -> str | None:
    """The short name of the provider where it is one that a header can name."""
    name = article.provider.name if article.provider is not None else None
    return name if name and is_agency(name) and name.isalpha() else None


@attrs.frozen
class Stamp:
    """What a date line says."""

    time: dt.datetime | None = None
    """The time; absent when it has no year or is no time."""
    assumed: bool = False
    """Whether the century of the year was assumed."""
    zone: str | None = None
    """A name of a zone that is not known to mean one offset; absent otherwise."""


def is_stamp(line: str) -> bool:
    """Whether a line can be nothing but a date line.

    Example:
        >>> is_stamp("131137 GMT Nov 13"), is_stamp("131137"), is_stamp("211 people")
        (True, False, False)
    """
    if len(line) < 60 and _NUMBERED_STAMP.fullmatch(line.strip()):
        return True
    found = _STAMP.fullmatch(line.strip()) if len(line) < 60 else None
    return found is not None and any(_month(word) for word in _words(found))


def read_stamp(line: str) -> Stamp:
    """The time that a date line states; naive where it names no known zone.

    Example:
        >>> read_stamp("131137 GMT Nov 13").time.isoformat()
        '2013-11-13T11:37:00+00:00'
        >>> read_stamp("131137 Nov").time is None
        True
    """
    if len(line) < 60 and (numbered := _NUMBERED_STAMP.fullmatch(line.strip())):
        numbers = [int(part) for part in numbered.groups()]
        time = make_time((numbers[0], numbers[1], numbers[2]), (numbers[3], numbers[4]), None)
        return Stamp(time=time)
    found = _STAMP.fullmatch(line.strip()) if len(line) < 60 else None
    if found is None:
        return Stamp()
    offset: int | None = None
    month, unknown = None, None
    for word in _words(found):
        if word.upper() in ZONES:
            offset = ZONES[word.upper()]
        elif month is None and _month(word) is not None:
            month = _month(word)
        else:
            unknown = unknown or word
    zone = unknown if unknown and offset is None and unknown != found["after"] else None
    if month is None or not found["year"]:
        return Stamp(zone=zone)
    day = (full_year(found["year"]), month, int(found["day"]))
    time = make_time(day, (int(found["hour"]), int(found["minute"])), offset)
    return Stamp(time=time, assumed=time is not None and len(found["year"]) == 2, zone=zone)


def write_stamp(time: Time | None) -> str | None:
    """The date line for a time; None where it has none: a day, or a year of another century."""
    if not is_writable(time):
        return None
    assert isinstance(time, dt.datetime)
    moment, zone = zone_of(time)
    zone = f" {zone}" if zone else ""
    return (
        f"{moment.day:02}{moment.hour:02}{moment.minute:02}{zone} {_MONTHS[moment.month - 1]}"
        f" {moment.year % 100:02}"
    )


def _words(found: re.Match[str]) -> list[str]:
    return re.findall(r"[^\W\d_]+", found["rest"])


def _month(word: str) -> int | None:
    """The month of a name; names of zones are none."""
    return None if word.upper() in ZONES else month_number(word)
