"""Plots as SVG: stories by time, and bars. Colours and sizes are those of the page's style sheet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from html import escape

from newsdoc.overview.figures import Bar

_WIDE, _HIGH = 960, 176
"""The timeline, in units of its own drawing."""
_MOST_BARS = 120
_NAMED_BARS = 4
"""Bars of which each has its date below it, where there are no more."""

Day = tuple[dt.date, int]
"""A day, and how many stories are of it."""

_STEPS = {"day": 1, "week": 7, "month": 30, "year": 365, "decade": 3650, "century": 36500}
"""Days of each step, or a few less."""
_YEARS = {"year": 1, "decade": 10, "century": 100}


def mainly(days: Sequence[Day]) -> tuple[Sequence[Day], Sequence[Day]]:
    """The days to draw, and stray ones: a wrong date far away would press all others into one bar.

    Stray are at most 2 % of the stories at each end, further away than four times the time that all
    others take.

    Example:
        >>> usual = [(dt.date(2024, 1, day), 9) for day in range(1, 32)]
        >>> mainly([*usual, (dt.date(3013, 7, 7), 1)])[1]
        [(datetime.date(3013, 7, 7), 1)]
    """
    allowed = sum(count for _, count in days) // 50
    if not allowed:
        return days, []
    first, last = _beyond(days, allowed), _beyond(days[::-1], allowed)
    far = dt.timedelta(days=4 * max((last - first).days, _MOST_BARS // 4))
    stray = [(day, count) for day, count in days if first - day > far or day - last > far]
    return [pair for pair in days if pair not in stray], stray


def _beyond(days: Sequence[Day], stories: int) -> dt.date:
    """The day of the story behind so many."""
    seen = 0
    for day, count in days:
        seen += count
        if seen > stories:
            return day
    return days[-1][0]


def binned(days: Sequence[tuple[dt.date, int]]) -> tuple[str, list[tuple[dt.date, int]]]:
    """Counts by day, week, month, year, decade or century: the finest step that gives at most 120 bars.

    Steps without any story are there with 0, so that time is even.

    Example:
        >>> binned([(dt.date(2024, 1, 1), 2), (dt.date(2024, 1, 3), 1)])[1][1]
        (datetime.date(2024, 1, 2), 0)
    """
    if not days:
        return "day", []
    first, last = days[0][0], days[-1][0]
    length = (last - first).days
    step = next(name for name, days in _STEPS.items() if length // days < _MOST_BARS)
    counts: dict[dt.date, int] = {}
    for day, count in days:
        start = _start(day, step)
        counts[start] = counts.get(start, 0) + count
    bins = []
    at = _start(first, step)
    while True:
        bins.append((at, counts.get(at, 0)))
        if at >= _start(last, step):
            return step, bins
        at = _next(at, step)


def _start(day: dt.date, step: str) -> dt.date:
    match step:
        case "week":
            return day - dt.timedelta(days=min(day.weekday(), day.toordinal() - 1))
        case "month":
            return day.replace(day=1)
        case "day":
            return day
        case _:
            years = _YEARS[step]
            return dt.date(max(1, day.year // years * years), 1, 1)


def _next(day: dt.date, step: str) -> dt.date:
    if step == "day":
        return day + dt.timedelta(days=1)
    if step == "week":
        return _start(day + dt.timedelta(days=7), step)
    if step == "month":
        return (day + dt.timedelta(days=32)).replace(day=1)
    years = _YEARS[step]
    return dt.date(day.year // years * years + years, 1, 1)


def timeline(days: Sequence[tuple[dt.date, int]]) -> str:
    """Stories by time, as bars, with the range and the highest number written out.

    Words stand beside the drawing, not in it: it shrinks with the page, and they must not.

    Example:
        >>> "2024-01-01: 2" in timeline([(dt.date(2024, 1, 1), 2)])
        True
    """
    step, bins = binned(days)
    if not bins:
        return ""
    top = max(count for _, count in bins)
    width = _WIDE / len(bins)
    bar = max(0.5, min(width - min(2.0, width * 0.2), 60))
    label = f"Stories by {step}, from {bins[0][0]} to {bins[-1][0]}, at most {top}"
    parts = [
        f'<div class="timeline"><span>{top:,}</span>',
        f'<svg viewBox="0 0 {_WIDE} {_HIGH}" role="img" aria-label="{label}">',
        f'<line class="grid" x1="0" x2="{_WIDE}" y1="1" y2="1"/>',
    ]
    room = _HIGH - 2
    for index, (start, count) in enumerate(bins):
        if count:
            height = max(1.0, room * count / top)
            parts.append(
                f'<rect class="bar" x="{index * width + (width - bar) / 2:.2f}" '
                f'y="{_HIGH - 1 - height:.2f}" width="{bar:.2f}" height="{height:.2f}">'
                f"<title>{_when(start, step)}: {count:,}</title></rect>"
            )
    base = _HIGH - 1
    parts.append(f'<line class="axis" x1="0" x2="{_WIDE}" y1="{base}" y2="{base}"/></svg>')
    few = len(bins) <= _NAMED_BARS
    named = bins if few else (bins[0], bins[-1])
    dates = "".join(f"<span>{_when(start, step)}</span>" for start, _ in named)
    parts.append(f'<div class="{"each" if few else "ends"}">{dates}</div></div>')
    return "".join(parts)


def _when(day: dt.date, step: str) -> str:
    match step:
        case "month":
            return f"{day.year}-{day.month:02}"
        case "week":
            return f"week of {day}"
        case "day":
            return str(day)
        case _:
            return f"{day.year}" if step == "year" else f"{step} from {day.year}"


def bars(rows: Sequence[Bar], what: str) -> str:
    """A table with a bar in each row: readable without the drawing too.

    Example:
        >>> "50.0 %" in bars([Bar(name="a", count=1), Bar(name="b", count=1)], "stories")
        True
    """
    total = sum(row.count for row in rows) or 1
    top = max((row.count for row in rows), default=1) or 1
    lines = []
    for row in rows:
        share = 100 * row.count / total
        width = 100 * row.count / top
        lines.append(
            f'<tr><th scope="row" dir="auto">{escape(row.name)}</th><td class="number">{row.count:,}</td>'
            f'<td class="number share">{share:.1f} %</td><td class="plot"><svg viewBox="0 0 100 10" '
            f'preserveAspectRatio="none" aria-hidden="true"><rect class="bar" width="{width:.2f}" '
            'height="10"/></svg></td></tr>'
        )
    return (
        f'<table class="bars"><thead><tr><th></th><th class="number">{escape(what)}</th>'
        f'<th class="number">share</th><th></th></tr></thead><tbody>{"".join(lines)}</tbody></table>'
    )
