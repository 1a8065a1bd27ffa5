"""Datelines: where, when and by which agency a story was filed, at the start of its first paragraph.

`find_dateline` serves all formats. It is careful: what may as well be the start of a sentence, a
label or a person with a party ("Merkel (CDU) - …") is no dateline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import attrs

from newsdoc.formats._agency_names import is_agency
from newsdoc.formats._dateline_forms import east_asian, press_wire
from newsdoc.formats._dateline_places import KNOWN, NOT_FIRST, in_capitals, is_place
from newsdoc.formats._month_names import month_number
from newsdoc.formats._written_dates import WrittenDate, date_at_end, read_written_date
from newsdoc.model import Dateline, PartialDate, Span
from newsdoc.model._makers import make_dateline, make_span

_LONGEST = 160
"""Code points from the start of the text within which a dateline ends."""

_DASHES = r"(?:[-–—―‒−]{1,3}|_{1,2}|=)"
_END = re.compile(
    # after "(AP)", "/PRNewswire/" or "]": a dash, a colon, or nothing before a capital; or a dash
    # after blank space (with or without blank space behind an em dash)
    rf"(?<=[)\]/])\s*\.?\s*{_DASHES}(?=\s|$)"
    r"|(?<=[)\]])\s?:(?=\s|$)"
    r"|(?<=[)/])\.(?=\s|$)"
    rf"|(?<=[^\W_])[.,]?\s+{_DASHES}(?=\s|$)"
    r"|(?<=[^\W_])\.?[-–—]{1,2}(?=\s|$)"
    r"|\s?[—―](?=[^\W\d_])"
    r"|(?<=[)\]])(?=\s+[^\W\d_])"
    r"|(?<=/)$"
)
_SIGN = re.compile(r"[)\]/—―–‒−_=-]")
"""What an end of a dateline has in it, or right before it."""
_AGENCY_FIRST = re.compile(
    rf"\((?P<agency>[^()\n]{{2,40}})\)(?P<dash>\s*\.?\s*{_DASHES}(?=\s|$))?\s*"
)
_SOURCE = re.compile(r"\s*(?:\((?P<round>[^()]{2,60})\)|/(?P<slash>[^/()]{2,60})/)\s*\.?$")

DAY_AND_MONTH = re.compile(r"[\s,]+\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\.?$")
"""A day and month in digits ("02/01"), which of them is which the text does not tell."""

_OPENING_DAY = re.compile(r"\d{1,2}[./]\d{1,2}\.?(?:[./]?\d{4})?[\s,]+(?=[^\W\d_])")
"""A day in digits before the place, as some agencies put it: "03.01. Warszawa (PAP) -"."""

_PARTIES_WORDS = (
    "D R I GOP Dem Rep Ind CDU CSU SPD FDP AfD Grüne Linke SVP SP FPÖ ÖVP SPÖ PP PSOE PSD PS LR"
    " RN PD FI M5S Lega VVD PvdA CDA SNP DUP Lab Con LibDem ALP BJP INC ANC PT PSDB MDB"
)
_PARTIES: frozenset[str] = frozenset(_PARTIES_WORDS.split())


def find_dateline(text: str, *, language: str | None = None) -> tuple[Dateline, Span] | None:
    """The dateline that a text starts with, and where it stands; None when there is none.

    The span (code points) starts at the first letter and ends behind the dash or other mark that
    closes the dateline; `Dateline.text` is what it cuts out. Only the first line, and
    160 code points of it, are looked at. The date is absent where the text gives no year.

    Args:
        text: the first paragraph, or a line that may be a dateline of its own.
        language: BCP 47 tag, for the names of months; any language when absent.

    Example:
        >>> dateline, span = find_dateline("WASHINGTON (AP) — Rain fell.")
        >>> dateline.text, dateline.place, dateline.source, span
        ('WASHINGTON (AP) —', 'WASHINGTON', 'AP', Span(start=0, end=17))
        >>> find_dateline("Merkel (CDU) - nobody else - spoke.") is None
        True

    Spec: NITF 3.6, dateline; IPTC 7901 and ANPA 1312 texts
    """
    start = len(text) - len(text.lstrip()) if text[:1].isspace() else 0
    head = text[start : start + _LONGEST].partition("\n")[0]
    found = (
        east_asian(head)
        or press_wire(head, language)
        or _agency_first(head, language)
        or _usual(head, language)
    )
    if found is None:
        return None
    dateline, length = found
    return dateline, make_span(start, start + length)


class _Parts(NamedTuple):
    """What a dateline is made of."""

    place: str | None
    source: str | None
    date: WrittenDate | None
    bracketed: bool

    @property
    def value(self) -> PartialDate | None:
        return None if self.date is None else self.date.value


def _ends(head: str) -> Iterator[re.Match[str]]:
    """What `_END` finds, tried only where a sign stands: 20 µs -> 1 µs where there is none."""
    done = 0
    for sign in _SIGN.finditer(head):
        at = sign.start()
        if sign[0] in ")]/":
            first = last = at + 1
        else:
            first = last = at
            while first > done and (head[first - 1].isspace() or head[first - 1] in ".,"):
                first -= 1
        for start in range(max(first, done), last + 1):
            if (found := _END.match(head, start)) is not None:
                done = max(found.end(), start + 1)
                yield found
                break


def _usual(head: str, language: str | None) -> tuple[Dateline, int] | None:
    """`PLACE, date (Agency) —` with what is optional left out."""
    first = head.partition(" ")[0]
    if (
        first.lower() in NOT_FIRST
        and not first.isupper()
        and month_number(first, language) is None
        and first not in _BEFORE_DATES
    ):
        return None  # neither a place nor a date starts so: spares a search at each dash
    for tried, end in enumerate(_ends(head)):
        stop = end.start() + (end[0][:1] == ".")
        parts = _take_apart(head[:stop], language)
        if _is_credible(parts, end[0].strip(), head[end.end() :].lstrip()):
            line = make_dateline(
                text=head[: end.end()], place=parts.place, source=parts.source, date=parts.value
            )
            return line, end.end()
        if tried == 4:
            break
    return None


def _agency_first(head: str, language: str | None) -> tuple[Dateline, int] | None:
    """`(ANSA) - ROMA, 3 MAG - …`, and `(Reuters) - …`, which names no place."""
    found = _AGENCY_FIRST.match(head)
    if found is None or not is_agency(found["agency"]):
        return None
    agency = found["agency"].strip()
    rest = _usual(head[found.end() :], language)
    if rest is not None and rest[0].source is None:
        length = found.end() + rest[1]
        return attrs.evolve(rest[0], text=head[:length], source=agency), length
    if found["dash"] is None:
        return None
    length = found.end("dash")
    return make_dateline(text=head[:length], source=agency), length


@lru_cache(maxsize=KNOWN)
def _take_apart(prefix: str, language: str | None) -> _Parts:
    """Place, agency and date of what stands before the dash, in whatever order they end it."""
    rest = prefix.rstrip(" .,:")
    if rest[:1].isdigit() and (day := _OPENING_DAY.match(rest)) is not None:
        rest = rest[day.end() :]
    source: str | None = None
    date: WrittenDate | None = None
    bracketed = False
    for _ in range(3):
        if source is None and (found := _SOURCE.search(rest)) is not None:
            source = (found["round"] or found["slash"]).strip() or None
            rest, bracketed = rest[: found.start()].rstrip(" .,"), True
        elif date is None and (end := date_at_end(rest, language=language)) is not None:
            date = end
            rest = rest[: end.start].rstrip(" .,")
        elif (
            date is None
            and bracketed
            and (digits := DAY_AND_MONTH.search(rest)) is not None
            and is_agency(source or "")
        ):
            rest = rest[: digits.start()].rstrip(" .,")
        elif source is None and (bare := _bare_agency(rest)) is not None:
            source = bare
            rest = rest[: -len(bare)].rstrip(" .,")
        else:
            break
    if "," in rest and prefix[len(rest) : len(rest) + 1] == ".":
        rest += "."  # that of an abbreviation: "BEDFORD, N.H."
    return _Parts(rest or None, source, date, bracketed)


def _bare_agency(text: str) -> str | None:
    """A known agency that ends the text without brackets: "BRISBANE, Oct 12 AAP"."""
    words = text.rsplit(" ", 2)
    for count in (2, 1):
        name = " ".join(words[-count:])
        if len(words) > count and is_agency(name):
            return name
    return None


def _is_credible(parts: _Parts, end: str, rest: str) -> bool:
    """Whether the parts are those of a dateline; `end` closes it and `rest` follows."""
    known = parts.source is not None and is_agency(parts.source)
    dash = end.strip(".") not in ("", ":")
    if parts.place is None:
        return known and parts.bracketed and dash and parts.date is not None
    if not is_place(parts.place) or is_agency(parts.place):
        return False
    capitals = in_capitals(parts.place)
    if known and parts.bracketed:
        # Without a mark behind the bracket only a short place and a new sentence tell.
        return bool(end) or (len(parts.place.split()) <= 3 and (rest[:1].isupper() or not rest))
    if not dash:
        return False
    if known:
        return capitals or parts.date is not None
    if parts.source is not None:
        return capitals and parts.source not in _PARTIES and parts.source[:1].isupper()
    if parts.date is not None:
        return True
    return capitals and _starts_sentence(rest)


def _starts_sentence(rest: str) -> bool:
    """Whether what follows is running text, in mixed case, or nothing."""
    if not rest:
        return True
    first = rest.lstrip("\"'“„«‘`¡¿([")[:1]
    if first.isdigit() and read_written_date(rest) is not None:
        return False  # a headline in capitals with its date
    return (first.isupper() or first.isdigit()) and not rest[:60].isupper()


_BEFORE_DATES = ("ngày", "Ngày")
"""Words, other than months, that a written date may start with."""
