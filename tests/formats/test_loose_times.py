"""Times in spellings that no standard of the industry has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from formats.newsml_1.samples import STORY
from formats.newsml_g2.samples import item
from newsdoc.formats._loose_times import read_loose_time


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2031/05/04 08:15:00", "2031-05-04T08:15:00"),
        ("2031/05/04", "2031-05-04"),
        ("2031-05-04T08:15:00 UTC", "2031-05-04T08:15:00+00:00"),
        ("2031-05-04 08:15:00 +0200 CEST", "2031-05-04T08:15:00+02:00"),
        ("2031-05-04T08:15:00EST", "2031-05-04T08:15:00-05:00"),
        ("2031-05-04T08:15:00.000+02:00[Europe/Oslo]", "2031-05-04T08:15:00+02:00"),
        ("Sun May 04 08:15:00 CEST 2031", "2031-05-04T08:15:00+02:00"),
        ("Sun, 04 May 2031 08:15:00 GMT", "2031-05-04T08:15:00+00:00"),
        ("4 May 2031", "2031-05-04"),
    ],
)
def test_time_of_systems_is_read(text: str, time: str) -> None:
    found = read_loose_time(text)
    assert found is not None
    assert found.isoformat() == time


@pytest.mark.parametrize(
    "text", ["", "soon", "04/05/2031", "2031-05-04T08:15:00 XYZ", "1935734100"]
)
def test_what_may_mean_two_times_is_none(text: str) -> None:
    assert read_loose_time(text) is None


@given(st.text(max_size=60))
def test_any_text_is_a_time_or_none(text: str) -> None:
    read_loose_time(text)


def test_times_of_documents_are_read_and_reported_as_they_stand() -> None:
    for data in (
        STORY.replace("20310504T060000Z", "Sun May 04 06:00:00 GMT 2031"),
        item("").replace(
            "<itemMeta>", "<itemMeta><firstCreated>Sun May 04 06:00:00 GMT 2031</firstCreated>"
        ),
    ):
        result = newsdoc.parse_result(data, quotes=False)
        created = result.articles[0].created
        assert created is not None
        assert created.isoformat() == "2031-05-04T06:00:00+00:00"
        assert "Sun May 04 06:00:00 GMT 2031" in {d.value for d in result.diagnostics}
