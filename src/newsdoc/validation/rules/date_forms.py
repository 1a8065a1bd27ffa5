"""DT: whether dates are there, and in which form."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from newsdoc.model import Article
from newsdoc.model.times import PartialDate, Time, time_to_iso
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._moments import FIELDS


def time_without_zone(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A time of day without a zone.

    What:
        Fires for date-times without an offset in the times of the item itself.

    Why:
        Read in another country the time is off by hours; an embargo then breaks early.

    Example:
        `"embargoed": "2024-05-03T10:00:00"`. Write `"2024-05-03T10:00:00+02:00"`.

    Spec:
        NewsML-G2 2.35, DateTimePropType (requires the zone); ninjs 3.1, date-time; RFC
        3339.
    """
    for name in FIELDS:
        when: Time | None = getattr(article, name)
        if isinstance(when, dt.datetime) and when.tzinfo is None:
            yield Finding(
                f"{name} has no time zone",
                f"/{name}",
                value=time_to_iso(when),
                hint="add the offset",
            )


def date_partial(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A date without a time of day, where a moment is needed.

    What:
        Fires when `created`, `modified`, `published`, `embargoed` or `expires` is a year, a
        month or a day.

    Why:
        Feeds are sorted and embargoes lifted by the minute; NewsML-G2 and ninjs want a
        date-time there.

    Example:
        `"modified": "2024-05-03"`. Add the time.

    Spec:
        NewsML-G2 2.35, itemMeta/versionCreated; ninjs 3.1, versioncreated.
    """
    for name in ("created", "modified", "published", "embargoed", "expires"):
        when: Time | None = getattr(article, name)
        if isinstance(when, PartialDate):
            yield Finding(
                f"{name} has no time of day",
                f"/{name}",
                value=time_to_iso(when),
                hint="add the time",
            )


def date_placeholder(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A date that stands for none.

    What:
        Fires for times of the item in the year 1900 or before, and for midnight of 1
        January 1970, which is zero in many programs.

    Why:
        It sorts last, and reads as a fact.

    Example:
        `"created": "1970-01-01T00:00:00Z"`. Leave it out.

    Spec:
        POSIX, the epoch; custom of the trade.
    """
    for name in FIELDS:
        when: Time | None = getattr(article, name)
        if when is None or (when.year > 1900 and when.year != 1970):
            continue
        zero = isinstance(when, dt.datetime) and when.isoformat().startswith("1970-01-01T00:00:00")
        if when.year <= 1900 or zero:
            yield Finding(
                f"{name} stands for no date",
                f"/{name}",
                value=time_to_iso(when),
                hint="leave it out",
            )


def date_missing(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """An item without any date.

    What:
        Fires when `created`, `modified` and `published` are all absent.

    Why:
        Nobody can tell whether it is news, or which of two versions is the newer.

    Example:
        An article with a headline and a body only. Add `modified`.

    Spec:
        NewsML-G2 2.35, itemMeta/versionCreated (required); ninjs 3.1, versioncreated.
    """
    if article.created is None and article.modified is None and article.published is None:
        yield Finding("the item has no date", "/modified", hint="say when this version was made")
