"""Spans and times from the native JSON, and what refuses them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from newsdoc.errors import UsageError
from newsdoc.model import PartialDate, Span, Time, time_from_iso
from newsdoc.model._frozen import unfrozen_twin


class Unfit(Exception):  # never leaves the package
    """Something in the tree is not as it should be."""


REFUSALS = (Unfit, UsageError, KeyError, TypeError, ValueError)
"""What a decoder raises."""

SPAN_LINES = (
    "a, b = v",
    "if type(a) is not int or type(b) is not int or not 0 <= a <= b: raise _Unfit",
    "v = _SpanTwin()",
    "v.start = a",
    "v.end = b",
    "v.__class__ = _Span",
)
SPAN_TWIN: Any = unfrozen_twin(Span)


def read_span(pair: Any) -> Span:
    """The span of a pair of offsets; the class of the twin is changed, which spares its checks."""
    a, b = pair
    if type(a) is not int or type(b) is not int or not 0 <= a <= b:
        raise Unfit
    made = SPAN_TWIN()
    made.start = a
    made.end = b
    made.__class__ = Span
    return made  # type: ignore[no-any-return]  # a Span by now


def only_null(tree: dict[str, Any], left: int, nullable: frozenset[str]) -> None:
    """Refuse a dict of which some keys were not taken, but for those that stand for no value.

    Missing and null are the same where None is a value of the field, and only there.
    """
    if left != sum(value is None and key in nullable for key, value in tree.items()):
        raise Unfit


def read_time(text: Any) -> Time:
    """A time as it is written; plain dates, the commonest, the quick way."""
    if type(text) is not str:
        raise Unfit
    if len(text) != 10 or text[4] != "-" or text[7] != "-":
        return time_from_iso(text)
    day = dt.date.fromisoformat(text)  # a quarter of the time
    made = _DATE_TWIN()
    made.year = day.year
    made.month = day.month
    made.day = day.day
    made.offset = None
    made.__class__ = PartialDate
    return made  # type: ignore[no-any-return]  # a PartialDate by now


_DATE_TWIN: Any = unfrozen_twin(PartialDate)
