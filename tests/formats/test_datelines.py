"""Datelines: what is one, what it says, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.formats._datelines import find_dateline
from newsdoc.formats._stated_datelines import stated_dateline
from newsdoc.model import PartialDate


@pytest.mark.parametrize(
    ("text", "line", "place", "source"),
    [
        ("WASHINGTON (AP) — The senator", "WASHINGTON (AP) —", "WASHINGTON", "AP"),
        ("WASHINGTON (AP) _ The senator", "WASHINGTON (AP) _", "WASHINGTON", "AP"),
        ("LONDON, May 3 (Reuters) - Britain", "LONDON, May 3 (Reuters) -", "LONDON", "Reuters"),
        ("PARIS, 3. Mai (dpa) – Der", "PARIS, 3. Mai (dpa) –", "PARIS", "dpa"),
        ("Berlin (dpa) - Der", "Berlin (dpa) -", "Berlin", "dpa"),
        ("Berlin/Paris (dpa) - Die", "Berlin/Paris (dpa) -", "Berlin/Paris", "dpa"),
        (
            "Frankfurt/Main (dpa/lhe) - Die",
            "Frankfurt/Main (dpa/lhe) -",
            "Frankfurt/Main",
            "dpa/lhe",
        ),
        ("BEDFORD, N.H. (AP) — Snow", "BEDFORD, N.H. (AP) —", "BEDFORD, N.H.", "AP"),
        ("LA CROSSE, Wisc. — Gov. Roe", "LA CROSSE, Wisc. —", "LA CROSSE, Wisc.", None),
        (
            "PORT-AU-PRINCE, Haiti (AP) — A",
            "PORT-AU-PRINCE, Haiti (AP) —",
            "PORT-AU-PRINCE, Haiti",
            "AP",
        ),
        ("ST. LOUIS — Rain", "ST. LOUIS —", "ST. LOUIS", None),
        (
            "NEW YORK/LONDON (Reuters) - Stocks",
            "NEW YORK/LONDON (Reuters) -",
            "NEW YORK/LONDON",
            "Reuters",
        ),
        ("BRISBANE, Oct 12 AAP - Latest", "BRISBANE, Oct 12 AAP -", "BRISBANE", "AAP"),
        ("Paris, 3. Mai – Der", "Paris, 3. Mai –", "Paris", None),
        ("Dec 29 (Reuters) - Rain", "Dec 29 (Reuters) -", None, "Reuters"),
        ("(Reuters) - Rain fell", "(Reuters) -", None, "Reuters"),
        ("(ANSA) - ROMA, 3 MAG - Il governo", "(ANSA) - ROMA, 3 MAG -", "ROMA", "ANSA"),
        ("Madrid, 3 may (EFE).- El", "Madrid, 3 may (EFE).-", "Madrid", "EFE"),
        ("Oslo (NTB): Regjeringen", "Oslo (NTB):", "Oslo", "NTB"),
        ("Helsinki (STT) Hallitus sanoo", "Helsinki (STT)", "Helsinki", "STT"),
        ("Praha 3. května (ČTK) - Vláda", "Praha 3. května (ČTK) -", "Praha", "ČTK"),
        ("МОСКВА, 3 мая. /ТАСС/. Президент", "МОСКВА, 3 мая. /ТАСС/.", "МОСКВА", "ТАСС"),
        ("القاهرة (رويترز) - قال", "القاهرة (رويترز) -", "القاهرة", "رويترز"),
        (
            "新华社北京5月3日电 （记者张三）总理",
            "新华社北京5月3日电 （记者张三）",
            "北京",
            "新华社",
        ),
        ("【ワシントン共同】米国の", "【ワシントン共同】", "ワシントン", "共同"),
        (
            "(서울=연합뉴스) 홍길동 기자 = 대통령은",
            "(서울=연합뉴스) 홍길동 기자 =",
            "서울",
            "연합뉴스",
        ),
    ],
)
def test_dateline_is_found_with_its_parts(
    text: str, line: str, place: str | None, source: str | None
) -> None:
    found = find_dateline(text)

    assert found is not None
    dateline, span = found
    assert (dateline.text, dateline.place, dateline.source) == (line, place, source)
    assert span.of(text) == line


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("LISBOA, 3 mai 2020 (Lusa) – O", PartialDate(2020, 5, 3)),
        ("Budapest, 2020. május 3. (MTI) - Az", PartialDate(2020, 5, 3)),
        ("AUSTIN, Texas, Feb. 1, 2017 /PRNewswire/ --", PartialDate(2017, 2, 1)),
        ("LONDON, May 3 (Reuters) - Britain", None),
    ],
)
def test_date_needs_its_year(text: str, date: PartialDate | None) -> None:
    found = find_dateline(text)

    assert found is not None
    assert found[0].date == date


@pytest.mark.parametrize(
    "text",
    [
        "Merkel (CDU) - nobody else - spoke.",
        "EXCLUSIVE – Jane Doe speaks",
        "UPDATE: 5/12 — The site",
        "POLLS NOT NECESSARILY WRONG, JUST TOO EARLY - Roe",
        "Obama — the president — spoke.",
        "GOP — the party — lost.",
        "On May 3 - the day of the fair",
        "Monday, May 3 — The fair",
        "In Paris, May 3 — a fair",
        "The Associated Press (AP) Photographer won.",
        "He said—and meant it—no.",
        "Apple - the company",
        "“No” - he said",
        "It rained.",
        "",
    ],
)
def test_other_starts_are_no_datelines(text: str) -> None:
    assert find_dateline(text) is None


@given(st.text(max_size=80))
def test_any_text_gives_a_span_inside_or_nothing(text: str) -> None:
    found = find_dateline(text)

    assert found is None or found[1].of(text) == found[0].text != ""


@given(
    st.lists(
        st.sampled_from(["OSLO", ",", " ", "(AP)", "May 3", "-", "—", "/", "Dr.", "ä"]), max_size=30
    )
)
def test_parts_in_any_order_give_a_span_inside_or_nothing(parts: list[str]) -> None:
    text = "".join(parts)

    found = find_dateline(text)

    assert found is None or found[1].of(text) == found[0].text


@pytest.mark.parametrize(
    ("text", "place", "source"),
    [
        ("NEW YORK--(BUSINESS WIRE)--Acme Corp. said today.", "NEW YORK", "BUSINESS WIRE"),
        ("OSLO & LONDON--(BUSINESS WIRE)-- Acme", "OSLO & LONDON", "BUSINESS WIRE"),
        ("AUSTIN, TX / ACCESSWIRE / January 2, 2024 / Acme", "AUSTIN, TX", "ACCESSWIRE"),
    ],
)
def test_press_release_wires(text: str, place: str, source: str) -> None:
    found = find_dateline(text)

    assert found is not None
    assert (found[0].place, found[0].source) == (place, source)
    assert found[0].text == found[1].of(text)


def test_fractions_and_choices_are_no_press_release_wires() -> None:
    assert find_dateline("He / SHEEE / they / or so") is None
    assert find_dateline("it is--(SEE BELOW)--so") is None


@pytest.mark.parametrize(
    ("text", "place", "source"),
    [
        ("GULLVIK 02/01 (BELGA)", "GULLVIK", "BELGA"),
        ("03/01 GULLVIK (BELGA)", "GULLVIK", "BELGA"),
        ("Gullvik (ats)", "Gullvik", "ats"),
        ("Gullvik [Norway], January 3 (ANI):", "Gullvik", "ANI"),
        ("Gullvik, 2020. január 3., péntek (MTI) -", "Gullvik", "MTI"),
        ("GULLVIK, 3 янв - РИА Новости.", "GULLVIK", "РИА Новости"),
        ("Gullvik /ritzau/", "Gullvik", "ritzau"),
        ("GULLVIK, Norway", "GULLVIK, Norway", None),
        ("4 May 2031", None, None),
        ("A statement of the harbour office that was sent on 4 May", None, None),
        ("x" * 300, None, None),
    ],
)
def test_dateline_of_its_own_is_taken_apart_in_any_notation(
    text: str, place: str | None, source: str | None
) -> None:
    found = stated_dateline(text)
    assert (found.text, found.place, found.source) == (text, place, source)


@given(st.text(max_size=80))
def test_any_text_may_be_stated_to_be_a_dateline(text: str) -> None:
    assert stated_dateline(text).text == text


def test_day_and_month_in_digits_may_stand_before_an_agency() -> None:
    found = find_dateline("GULLVIK 02/01 (BELGA) - The ferry came back.")
    assert found is not None
    assert (found[0].place, found[0].date) == ("GULLVIK", None)


def test_day_in_digits_may_stand_before_the_place() -> None:
    found = find_dateline("03.01. Gullvik (PAP) - Tama otwarta.")
    assert found is not None
    assert (found[0].text, found[0].place) == ("03.01. Gullvik (PAP) -", "Gullvik")
