"""Dates as stories write them, in many languages."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.formats._month_names import month_number
from newsdoc.formats._written_dates import date_at_end, read_written_date, read_written_time
from newsdoc.model import PartialDate


@pytest.mark.parametrize(
    "text",
    [
        "May 3, 2020",
        "3 May 2020",
        "MAY 3rd, 2020",
        "3rd of May 2020",
        "3. Mai 2020",
        "3 mai 2020",
        "3 de mayo de 2020",
        "3 de maio de 2020",
        "3 mag. 2020",
        "3. května 2020",
        "3 maja 2020",
        "2020. május 3.",
        "2020 m. gegužės 3 d.",
        "3 мая 2020 г.",
        "3 травня 2020",
        "3 مايو 2020",
        "2020年5月3日",
        "2020년 5월 3일",
        "ngày 3 tháng 5 năm 2020",
        "2020-05-03",
        "3.5.2020",
    ],
)
def test_date_is_read(text: str) -> None:
    date = read_written_date(text)

    assert date is not None
    assert date.value == PartialDate(2020, 5, 3)


@pytest.mark.parametrize(
    "text", ["31 February", "12/11/2020", "May", "3 Mayonnaise 2020", "", "on May 3"]
)
def test_what_is_no_date_or_unclear_is_not_read(text: str) -> None:
    assert read_written_date(text) is None


def test_year_is_not_guessed() -> None:
    date = read_written_date("May 3")

    assert date is not None
    assert date.value is None


def test_month_that_means_two_things_needs_a_language() -> None:
    assert month_number("listopada") is None
    assert month_number("listopada", "pl") == 11
    assert month_number("listopada", "hr-HR") == 10


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("3 May 2024 14:05", dt.datetime(2024, 5, 3, 14, 5)),  # noqa: DTZ001  # no zone was written
        ("May 3, 2024, 12:12 a.m.", dt.datetime(2024, 5, 3, 0, 12)),  # noqa: DTZ001  # as above
        ("3. Mai 2024, 14.05 Uhr", dt.datetime(2024, 5, 3, 14, 5)),  # noqa: DTZ001  # as above
        ("2024-05-03T14:05:00Z", dt.datetime(2024, 5, 3, 14, 5, tzinfo=dt.UTC)),
        ("3 May 2024 14:05 GMT", dt.datetime(2024, 5, 3, 14, 5, tzinfo=dt.UTC)),
    ],
)
def test_time_of_day_is_read_with_its_zone_or_without(text: str, time: dt.datetime) -> None:
    assert read_written_time(text) == time


@pytest.mark.parametrize(
    "text", ["3 May 2024 14:05 EDT", "May 3 14:05", "3 May 2024 25:61", "14:05"]
)
def test_zone_names_and_missing_years_are_not_guessed(text: str) -> None:
    assert read_written_time(text) is None


def test_date_is_found_at_the_end() -> None:
    date = date_at_end("AUSTIN, Texas, Feb. 1, 2017")

    assert date is not None
    assert (date.start, date.value) == (15, PartialDate(2017, 2, 1))


@given(st.dates())
def test_iso_dates_of_all_years_are_read(day: dt.date) -> None:
    assert read_written_time(day.isoformat()) == PartialDate(day.year, day.month, day.day)


@given(st.text(max_size=100))
def test_any_text_is_a_date_or_not(text: str) -> None:
    read_written_time(text)
    date_at_end(text)
