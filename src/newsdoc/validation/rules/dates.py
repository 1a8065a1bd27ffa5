"""DT: dates, and what they say of each other."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from newsdoc.model import Article
from newsdoc.model.times import PartialDate, Time, time_to_iso
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._moments import day_of, is_after

_DAY = dt.timedelta(days=1)

_MINUTE = dt.timedelta(minutes=1)


def modified_before_created(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """An item that was changed before it was made.

    What:
        Fires when `modified` lies before `created`, or `content_modified` before
        `content_created`. Times with and without a zone are compared only by the day, with
        a day's grace; a minute is left for the clocks of two machines.

    Why:
        Programs sort by these, and keep the version that looks newest.

    Example:
        `"created": "2024-05-03T10:00:00Z", "modified": "2024-05-02T09:00:00Z"`.

    Spec:
        NewsML-G2 2.35, itemMeta/firstCreated and versionCreated.
    """
    pairs = (("created", "modified"), ("content_created", "content_modified"))
    for earlier, later in pairs:
        first: Time | None = getattr(article, earlier)
        second: Time | None = getattr(article, later)
        if first is not None and second is not None and is_after(first, second, grace=_MINUTE):
            yield Finding(
                f"{later} is before {earlier} ({time_to_iso(first)})",
                f"/{later}",
                value=time_to_iso(second),
                hint="set one of them right",
            )


def published_before_created(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """An item that was published before it was made.

    What:
        Fires when `published` lies before `created` by more than an hour. Times with and
        without a zone are compared only by the day, with a day's grace.

    Why:
        One of them is wrong, mostly by a zone or by day and month in the wrong order.

    Example:
        `"created": "2024-05-03T10:00:00Z", "published": "2024-03-05T10:00:00Z"`.

    Spec:
        NewsML-G2 2.35, itemMeta/firstCreated; ninjs 3.1, firstcreated.
    """
    first, second = article.created, article.published
    if first is None or second is None:
        return
    if is_after(first, second, grace=dt.timedelta(hours=1)):
        yield Finding(
            f"published is before created ({time_to_iso(first)})",
            "/published",
            value=time_to_iso(second),
            hint="set one of them right",
        )


def expires_too_early(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """An item that expires before it may be used.

    What:
        Fires when `expires` lies before `published` or `created`.

    Why:
        The item can never be used.

    Example:
        `"published": "2024-05-03T10:00:00Z", "expires": "2024-05-03T09:00:00Z"`.

    Spec:
        NewsML-G2 2.35, rightsInfo and itemMeta/expire; ninjs 3.1, expires.
    """
    if article.expires is None:
        return
    for name in ("published", "created"):
        start: Time | None = getattr(article, name)
        if start is not None and is_after(start, article.expires):
            yield Finding(
                f"expires is before {name} ({time_to_iso(start)})",
                "/expires",
                value=time_to_iso(article.expires),
                hint="set one of them right",
            )
            return


def date_in_future(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """An item that was made tomorrow.

    What:
        Fires when `created`, `modified` or `published` lies more than a day after now. Now
        is the time of the call, unless the caller gives another (`validate(article,
        now=…)`).

    Why:
        It stays on top of every list that is sorted by time.

    Example:
        `"modified": "2042-05-03T10:00:00Z"`.

    Spec:
        Custom of the trade.
    """
    for name in ("created", "modified", "published"):
        when: Time | None = getattr(article, name)
        if (
            when is not None
            and when.year >= facts.now.year
            and is_after(when, facts.now, grace=_DAY)
        ):
            yield Finding(
                f"{name} lies in the future",
                f"/{name}",
                value=time_to_iso(when),
                hint="set it right",
            )


def dateline_far_from_date(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A dateline of another day than the story.

    What:
        Fires when the date in the dateline is more than 30 days from `created`, `modified`
        and `published`, those of them that are there.

    Why:
        One of them is wrong: mostly day and month changed places, or a story was sent again
        as new.

    Example:
        `"dateline": {"text": "OSLO, 5 March 2024", "date": "2024-03-05"}` with `"created"`
        on 3 May.

    Spec:
        NITF 3.6, dateline/story.date.
    """
    dateline = article.dateline
    if dateline is None or not isinstance(dateline.date, dt.datetime | PartialDate):
        return
    written = day_of(dateline.date)
    days = [
        day_of(t) for t in (article.created, article.modified, article.published) if t is not None
    ]
    known = [day for day in days if day is not None]
    if written is not None and known and all(abs((day - written).days) > 30 for day in known):
        yield Finding(
            f"the dateline is {min(abs((day - written).days) for day in known)} days from the item's dates",
            "/dateline/date",
            value=time_to_iso(dateline.date),
            hint="see which of the dates is right",
        )


def event_ends_before_start(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """An event that ends before it starts.

    What:
        Fires for entries of `events` whose `end` lies before `start`.

    Why:
        Calendars drop the event, or show it for ever.

    Example:
        `{"start": "2024-05-03T10:00:00Z", "end": "2024-05-03T09:00:00Z"}`.

    Spec:
        NewsML-G2 2.35, eventDetails/dates; RFC 5545, 3.6.1.
    """
    for index, event in enumerate(article.events):
        if event.start is not None and event.end is not None and is_after(event.start, event.end):
            yield Finding(
                f"the event ends before it starts ({time_to_iso(event.start)})",
                f"/events/{index}/end",
                value=time_to_iso(event.end),
                hint="set one of them right",
            )
