"""Speech after a dash: which words of a paragraph are said, and which say by whom."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.quotes import find_in_text
from newsdoc.quotes.languages import language_data, tagger_for
from newsdoc.quotes.marks import Segment, mark_style, pair_marks
from newsdoc.quotes.speech import cut_speech

_PIECES = (
    "– ", "- ", " – ", ".", ",", "?", " säger hon", ", säger Per Lind", " mówi Jan Nowak", "”", '"', "„", "Vi väntar",
    " hän sanoo", " ", "(sd.)", "1", ":", "\u00a0",
)  # fmt: skip


def pieces(text: str, language: str) -> list[str]:
    segments = pair_marks(text, mark_style(text))
    cut = cut_speech(text, segments, language_data(language), tagger_for(language))
    return [text[one.start : one.end] for one in cut]


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("sv", "– Vi väntar. Det tar tid, säger hon.", ["Vi väntar. Det tar tid"]),
        ("sv", "– Vi väntar, säger Per Lind. Det tar tid.", ["Vi väntar", "Det tar tid."]),
        ("sv", "– Hur länge? frågar hon.", ["Hur länge?"]),
        ("sv", "– Det, säger hon, är fel.", ["Det", "är fel."]),
        ("sv", "– Det tar tid att bygga.", ["Det tar tid att bygga."]),
        ("nb", "Huset brant. – Vi løp ut, sier Kari Moe.", ["Vi løp ut"]),
        ("nb", "– Det er feil, har Mona Berg uttalt.", ["Det er feil"]),
        ("da", "- Vi ved det ikke endnu, siger vagtchef Lars Kjær til Ritzau.", ["Vi ved det ikke endnu"]),
        ("fi", "– Silta on suljettu, päällikkö Antti Salo sanoo.", ["Silta on suljettu"]),
        ("pl", "– Czekamy – mówi kobieta. – Urząd milczy.", ["Czekamy", "Urząd milczy."]),
        ("pl", "– Czekamy – powiedział Jan Nowak. Dodał, że urząd milczy.", ["Czekamy"]),
    ],
)  # fmt: skip
def test_speech_is_cut_at_its_reporting_clauses(language: str, text: str, said: list[str]) -> None:
    assert pieces(text, language) == said


@pytest.mark.parametrize(
    "text",
    [
        "– ägg och mjölk",
        "-5 grader i natt.",
        "Mötet – det första på ett år – blev kort.",
        "Resultatet blev 3–2.",
    ],
)
def test_other_dashes_open_no_speech(text: str) -> None:
    assert pieces(text, "sv") == []


def test_marks_inside_of_speech_belong_to_it() -> None:
    text = "– Han kallade det ”en dröm”, säger Per Lind."

    assert pieces(text, "sv") == ["Han kallade det ”en dröm”"]


def test_speech_without_a_reporting_clause_goes_on_from_the_paragraph_before() -> None:
    text = "– Vi väntar, säger Per Lind.\n– Det tar tid att bygga."

    _, second = find_in_text(text, "sv")

    assert second.attribution is not None
    assert second.attribution.speaker is not None
    assert second.attribution.speaker.name == "Per Lind"


@given(
    st.lists(st.sampled_from(_PIECES), max_size=30).map("".join),
    st.sampled_from(("sv", "nb", "da", "fi", "pl")),
)
def test_pieces_stand_in_order_and_apart(text: str, language: str) -> None:
    segments = pair_marks(text, mark_style(text))
    cut = cut_speech(text, segments, language_data(language), tagger_for(language))

    assert all(0 <= one.open <= one.start < one.end <= one.close <= len(text) for one in cut)
    assert all(before.close <= after.open for before, after in pairwise(cut))
    assert all(isinstance(one, Segment) for one in cut)


@given(
    st.lists(st.sampled_from(_PIECES), max_size=30).map("".join),
    st.sampled_from(("sv", "nb", "da", "fi", "pl")),
)
def test_every_text_is_read(text: str, language: str) -> None:
    for quote in find_in_text(text, language):
        assert all(quote.texts(text))
