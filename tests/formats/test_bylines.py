"""Bylines: the people in them, and which lines are one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.formats._bylines import is_byline, is_job_title, read_byline


def people(text: str) -> list[tuple[str | None, str | None, list[str | None]]]:
    return [
        (person.name, person.job_title, [party.name for party in person.affiliations])
        for person in read_byline(text).people
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By Jane Doe", [("Jane Doe", None, [])]),
        (
            "By Jane Doe and John Roe, Staff Writers",
            [("Jane Doe", "Staff Writers", []), ("John Roe", "Staff Writers", [])],
        ),
        ("Jane Doe in Paris", [("Jane Doe", None, [])]),
        ("By JANE DOE AP Business Writer", [("JANE DOE", "AP Business Writer", [])]),
        ("Von Jane Doe, dpa", [("Jane Doe", None, ["dpa"])]),
        ("Jane Doe/TT", [("Jane Doe", None, ["TT"])]),
        ("Par Jean Dupont à Lyon", [("Jean Dupont", None, [])]),
        (
            "Von Maria da Silva und Karl-Heinz Müller",
            [("Maria da Silva", None, []), ("Karl-Heinz Müller", None, [])],
        ),
        (
            "Paula Poe and Frances d'Emilio",
            [("Paula Poe", None, []), ("Frances d'Emilio", None, [])],
        ),
        ("By Jane Doe, Press Association", [("Jane Doe", None, ["Press Association"])]),
        ("Автор: Иван Петров", [("Иван Петров", None, [])]),
        ("rgd/icn", []),
        ("admin", []),
    ],
)
def test_people_are_read(text: str, expected: list[tuple[str, str | None, list[str]]]) -> None:
    assert people(text) == expected


def test_agency_alone_is_an_organisation() -> None:
    assert [(p.name, p.kind) for p in read_byline("By The Associated Press").people] == [
        ("The Associated Press", "organisation")
    ]


def test_text_is_kept_whole_and_language_too() -> None:
    byline = read_byline("  Av Kari Nordmann ", language="nb")

    assert (byline.text, byline.language) == ("Av Kari Nordmann", "nb")


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Doe",
        "BY JANE DOE",
        "By The Associated Press",
        "Von Jane Doe und John Roe",
        "By Jane Doe in Paris and John Roe in London",
        "Jane Doe in Paris",
        "Jane Doe, Staff Writer",
        "Jane Doe | Associated Press",
    ],
)
def test_bylines_are_known(line: str) -> None:
    assert is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "By Friday the rain had stopped",
        "By a slim margin",
        "Rain in Oslo",
        "Por Madrid",
        "Jane Doe",
        "Rain stops the fair.",
        "Peter and Jane",
        "",
    ],
)
def test_other_lines_are_no_bylines(line: str) -> None:
    assert not is_byline(line)


def test_names_without_by_can_be_left_out() -> None:
    assert not is_byline("Jane Doe in Paris", bare=False)
    assert is_byline("By Jane Doe", bare=False)


def test_title_alone_is_known() -> None:
    assert is_job_title("AP Business Writer")
    assert not is_job_title("Writers gather in Oslo")


@given(st.text(max_size=250))
def test_any_text_is_a_byline_of_some_kind(text: str) -> None:
    byline = read_byline(text)

    assert byline.text == text.strip()
    assert all(person.name for person in byline.people)
    is_byline(text)


def test_brackets_between_two_names_leave_no_joiner() -> None:
    people = read_byline("Ana Lee (texto) e Rui Roe (fotos)").people
    assert [person.name for person in people] == ["Ana Lee", "Rui Roe"]
