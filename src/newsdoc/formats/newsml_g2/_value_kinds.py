"""Kinds of values of NewsML-G2's attributes, and what each of them may be."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from newsdoc.formats._xml.escape import is_language
from newsdoc.model import Time

_QCODE = re.compile(r"[^\s:]+:[^\s]+")
_QCODES = re.compile(r"[^\s:]+:[^\s]+(?: [^\s:]+:[^\s]+)*")
_LINE = re.compile(r"[^\t\n\r]*")
_DECIMAL = re.compile(r"-?\d{1,15}(?:\.\d{1,15})?", re.ASCII)
_INTEGER = re.compile(r"(?:0|-?[1-9]\d{0,14})", re.ASCII)
_TOKEN = re.compile(r"\S+(?: \S+)*")
_DURATION = re.compile(
    r"-?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?", re.ASCII
)
_CHAR = r"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2}|[^\x00-\x7f]|[<>\"{}|\\^`])"
_IRI = re.compile(
    r"(?:[A-Za-z][A-Za-z0-9+.\-]*:|(?=[^:/?#]*(?:[/?#]|$)))"
    r"(?://(?:[A-Za-z0-9\-._~]|[^\x00-\x7f])*(?::\d{1,5})?(?=[/?#]|$)|(?!//))"
    rf"{_CHAR}*(?:\?(?:{_CHAR}|\?)*)?(?:\#(?:{_CHAR}|\?)*)?"
)


def is_qcode(value: str) -> bool:
    """Whether the value is a QCode."""
    return _QCODE.fullmatch(value) is not None


def is_qcodes(value: str) -> bool:
    """Whether the value is a list of QCodes, parted by single spaces."""
    return _QCODES.fullmatch(value) is not None


def is_iri(value: str) -> bool:
    """Whether a schema processor takes the value for an `xs:anyURI`.

    Example:
        >>> is_iri("http://example.org/a?b=c#d"), is_iri("a b"), is_iri("http://a:b/")
        (True, False, False)
    """
    return _is_short_iri(value) if len(value) < 200 else _IRI.fullmatch(value) is not None


@lru_cache(maxsize=1024)
def _is_short_iri(value: str) -> bool:
    return _IRI.fullmatch(value) is not None


def is_line(value: str) -> bool:
    """Whether the value has no line ends and tabs (`g2normalizedString`)."""
    return _LINE.fullmatch(value) is not None


def is_decimal(value: str) -> bool:
    """Whether the value is an `xs:decimal`."""
    return _DECIMAL.fullmatch(value) is not None


def is_count(value: str) -> bool:
    """Whether the value is an `xs:nonNegativeInteger`."""
    return _INTEGER.fullmatch(value) is not None and value[0] != "-"


def is_positive(value: str) -> bool:
    """Whether the value is an `xs:positiveInteger`."""
    return is_count(value) and value != "0"


def is_percent(value: str) -> bool:
    """Whether the value is a whole number from 0 to 100."""
    return is_count(value) and int(value) <= 100


def is_boolean(value: str) -> bool:
    """Whether the value is an `xs:boolean`."""
    return value in ("true", "false", "0", "1")


def is_any(value: str) -> bool:
    """Any string will do."""
    del value
    return True


def is_none(value: str) -> bool:
    """No string will do: the attribute is a qualified name, whose prefix only its source declares."""
    del value
    return False


def is_duration(value: str) -> bool:
    """Whether the value is an `xs:duration`."""
    return _DURATION.fullmatch(value) is not None


def is_scan(value: str) -> bool:
    """Whether the value names a way of scanning."""
    return value in ("progressive", "interlaced")


def is_tokens(value: str) -> bool:
    """Whether the value is a list of names (`xs:NMTOKENS`) of plain characters."""
    return re.fullmatch(r"[\w.:-]+(?: [\w.:-]+)*", value, re.ASCII) is not None


def is_date_or_time(value: str) -> bool:
    """Whether the value is an `xs:date` or `xs:dateTime`."""
    return _DATE.fullmatch(value) is not None or is_date_time(value)


_DATE = re.compile(
    r"(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)?",
    re.ASCII,
)
_CLOCK = re.compile(
    r"(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)?",
    re.ASCII,
)


def is_date_time(value: str) -> bool:
    """Whether the value is an `xs:dateTime`."""
    found = _CLOCK.fullmatch(value)
    if found is None:
        return False
    try:
        dt.date.fromisoformat(found[1])
    except ValueError:
        return False
    return True


_FARTHEST = dt.timedelta(hours=14)
"""Offset that `xs:dateTime` allows at most."""


def date_time(value: Time | None) -> str | None:
    """The time as `xs:dateTime`; None for dates, and for offsets of more than 14 hours."""
    if not isinstance(value, dt.datetime):
        return None
    text = value.isoformat()
    if value.tzinfo is None or (text[-6] in "+-" and text[-5:-3] < "14"):
        return text
    offset = value.utcoffset()
    if offset is not None and (abs(offset) > _FARTHEST or offset.total_seconds() % 60 != 0):
        return None
    return text


def any_time(value: Time | None) -> str | None:
    """The time in any precision: `xs:dateTime`, `xs:date`, `xs:gYearMonth` or `xs:gYear`."""
    if value is None or isinstance(value, dt.datetime):
        return date_time(value)
    if value.offset is not None and abs(value.offset) > 840:
        return None
    return value.isoformat()


def date_or_time(value: Time | None) -> str | None:
    """The time as `xs:dateTime` or `xs:date`."""
    if value is None or isinstance(value, dt.datetime):
        return date_time(value)
    return any_time(value) if value.day is not None else None


KINDS = {
    "qcode": is_qcode,
    "qcodes": is_qcodes,
    "iri": is_iri,
    "line": is_line,
    "decimal": is_decimal,
    "count": is_count,
    "positive": is_positive,
    "percent": is_percent,
    "boolean": is_boolean,
    "any": is_any,
    "none": is_none,
    "language": is_language,
    "scan": is_scan,
    "date": is_date_or_time,
    "tokens": is_tokens,
    "duration": is_duration,
    "datetime": is_date_time,
}
"""Checks by the kind of a value."""
