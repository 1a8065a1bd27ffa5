"""Times as ANS has them."""

from __future__ import annotations

import datetime as dt

from newsdoc.model import Time


def time_text(time: Time | None) -> str | None:
    """A time as RFC 3339 has it; None for one without a zone or a time of day: none is made up.

    Example:
        >>> time_text(dt.datetime(2031, 5, 4, tzinfo=dt.timezone.utc))
        '2031-05-04T00:00:00Z'
    """
    if not isinstance(time, dt.datetime) or time.tzinfo is None:
        return None
    offset = time.utcoffset()
    # RFC 3339 has no seconds in offsets.
    if offset is None or offset.seconds % 60 or offset.microseconds:
        return None
    text = time.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text
