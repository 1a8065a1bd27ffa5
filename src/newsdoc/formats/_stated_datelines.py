"""Datelines that an element or a property of their own states: read freely, for it is certain.

What a paragraph starts with is another matter, see `_datelines`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newsdoc.formats._agency_names import is_agency
from newsdoc.formats._datelines import DAY_AND_MONTH, find_dateline
from newsdoc.formats._written_dates import date_at_end
from newsdoc.model import Dateline, PartialDate
from newsdoc.model._makers import changed, make_dateline

_LONGEST = 200
"""Code points of a dateline at most; what is longer is not taken apart."""
_LONGEST_PLACE = 60
_MOST_WORDS = 6
_MORE = re.compile(r"[\d()/\[\]]")
"""What shows that a dateline says more than its place."""
_SOURCE = re.compile(r"\s*(?:\((?P<round>[^()]{2,60})\)|/(?P<slash>[^/()\d]{2,60})/?)$")
_AFTER_DASH = re.compile(r"\s[-–—]\s(?P<name>[^\W\d][^\d,]{1,40})$")
_OPENING_DAY = re.compile(r"\d{1,2}[./]\d{1,2}\.?(?:[./]?\d{2,4})?[\s,]+")
_ASIDE = re.compile(r"\s*(?:\[[^\[\]]*\]|\([^()]*\))$")
_WEEKDAY = re.compile(r"[,\s]\s*[^\W\d_]{4,12}$")


@lru_cache(maxsize=512)
def stated_dateline(text: str, language: str | None = None) -> Dateline:
    """A dateline, taken apart as far as its words tell.

    Args:
        text: the whole of it, with or without the dash that closes it.
        language: BCP 47 tag, for the names of months; any language when absent.

    Example:
        >>> line = stated_dateline("BRUXELLES 02/01 (BELGA)")
        >>> line.place, line.source, stated_dateline("Lima").place
        ('BRUXELLES', 'BELGA', 'Lima')
    """
    if len(text) >= _LONGEST:
        return make_dateline(text=text)
    if _MORE.search(text) is None and not text.endswith("—"):
        found = find_dateline(f"{text} — X", language=language) if " " in text else None
        if found is not None and found[1].end >= len(text):
            return changed(found[0], text=text)
        return make_dateline(text=text, place=_place(text))
    # in a text a dash would stand behind it, which a dateline of its own needs not
    for whole in (text, f"{text} — X", f"{text} X"):
        found = find_dateline(whole, language=language)
        if found is not None and found[1].end >= len(text):
            return changed(found[0], text=text)
    return _loose(text, language)


def _loose(text: str, language: str | None) -> Dateline:
    """Agency, date and place in any order and notation."""
    rest = text.strip()
    source: str | None = None
    value: PartialDate | None = None
    dated = False
    opening = _OPENING_DAY.match(rest)
    if opening is not None:
        rest, dated = rest[opening.end() :], True
    for _ in range(4):
        rest = rest.rstrip(" .,;:-–—_=")
        if source is None and (agency := _SOURCE.search(rest)) is not None and agency.start():
            source = (agency["round"] or agency["slash"]).strip()
            rest = rest[: agency.start()]
        elif source is None and (named := _AFTER_DASH.search(rest)) is not None:
            source = named["name"].strip()
            rest = rest[: named.start()]
        elif not dated and (date := date_at_end(rest, language=language)) is not None:
            value, dated = date.value, True
            rest = rest[: date.start]
        elif not dated and (day := DAY_AND_MONTH.search(rest)) is not None:
            rest, dated = rest[: day.start()], True
        elif (
            not dated
            and (weekday := _WEEKDAY.search(rest)) is not None
            and date_at_end(rest[: weekday.start()].rstrip(" ,"), language=language) is not None
        ):
            rest = rest[: weekday.start()]
        else:
            break
    place = _place(_ASIDE.sub("", rest))
    if place is not None and is_agency(place):
        source, place = source or place, None
    return make_dateline(text=text, place=place, source=source, date=value)


def _place(text: str) -> str | None:
    """The text as the name of a place; None where it can be none."""
    text = text.strip(" ,;-–—―_=:")
    if not text or len(text) > _LONGEST_PLACE or len(text.split()) > _MOST_WORDS:
        return None
    return text if not any(c.isdigit() for c in text) and any(c.isalpha() for c in text) else None
