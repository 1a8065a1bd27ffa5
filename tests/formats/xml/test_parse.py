"""The parser of the XML formats, its account, and its dates."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given

from newsdoc.diagnostics import Diagnostic
from newsdoc.formats._base import ReadContext
from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.dates import read_time, write_basic, write_iso
from newsdoc.formats._xml.parse import parse_xml
from newsdoc.model import PartialDate, Time
from newsdoc.testing import strategies


def context() -> tuple[ReadContext, list[Diagnostic]]:
    found: list[Diagnostic] = []
    return ReadContext(source="a.xml", report=found.append), found


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("20310504T081500+0200", "2031-05-04T08:15:00+02:00"),
        ("20310504T081500Z", "2031-05-04T08:15:00+00:00"),
        ("20310504T081500", "2031-05-04T08:15:00"),
        ("2031-05-04T08:15:00+02:00", "2031-05-04T08:15:00+02:00"),
        ("2031-05-04T08:15:00.250Z", "2031-05-04T08:15:00.250000+00:00"),
        ("2031-05-04 08:15:00", "2031-05-04T08:15:00"),
        ("20310504081500-0500", "2031-05-04T08:15:00-05:00"),
        ("20310504", "2031-05-04"),
        ("2031-05-04+02:00", "2031-05-04+02:00"),
        ("2031-05", "2031-05"),
        ("2031", "2031"),
        (" 20310504T081500Z\n", "2031-05-04T08:15:00+00:00"),
    ],
)
def test_times_are_read_as_written(text: str, time: str) -> None:
    found = read_time(text)
    assert found is not None
    assert found.isoformat() == time


@pytest.mark.parametrize("text", [None, "", "yesterday", "2031-13-01", "4 May 2031", "31", "T08"])
def test_what_is_no_time_is_none(text: str | None) -> None:
    assert read_time(text) is None


@given(strategies.times())
def test_written_times_are_read_back(time: Time) -> None:
    for write in (write_iso, write_basic):
        found = read_time(write(time))
        assert found == time
        assert type(found) is type(time)


def test_day_without_time_stays_a_day() -> None:
    assert write_basic(PartialDate(2031, 5, 4)) == "20310504"
    assert write_basic(dt.datetime(2031, 5, 4, 8, tzinfo=dt.UTC)) == "20310504T080000+0000"


def test_comments_and_instructions_vanish_without_cutting_the_text() -> None:
    told, _ = context()
    root = parse_xml(b"<a>one<!-- two --><?three?> four</a>", told, format="test")
    assert root.text == "one four"


def test_account_names_each_piece_of_an_element_that_no_handler_took() -> None:
    told, found = context()
    root = parse_xml(b'<a>\n<b x="1">two<c>three</c>four</b></a>', told, format="test")
    Account(told).element(root[0])
    assert [(d.where.path, d.value, d.where.line) for d in found] == [
        ("a/b/@x", "1", 2),
        ("a/b", "two", 2),
        ("a/b/c", "three", 2),
        ("a/b", "four", 2),
    ]


def test_account_is_silent_where_nobody_asks() -> None:
    found: list[Diagnostic] = []
    told = ReadContext(report=found.append, wanted=False)
    root = parse_xml(b'<a x="1">two</a>', told, format="test")
    account = Account(told)
    account.element(root)
    account.attributes(root, {"x": "1"})
    account.stray(root)
    account.value(root, "x", "1", "no date")
    assert found == []
