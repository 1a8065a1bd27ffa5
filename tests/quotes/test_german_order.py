"""German: finite verbs, subjects by the order of words, words that only look like nouns, cut sources."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.quotes import find_in_text
from newsdoc.quotes.languages import language_data, tagger_for
from newsdoc.quotes.marks import mark_style, pair_marks
from newsdoc.quotes.noun_phrases import find_phrases
from newsdoc.quotes.tokens import Tokens, tokenise
from newsdoc.quotes.word_order import find_parts

GERMAN = language_data("de")


def tokens_of(text: str) -> Tokens:
    return tokenise(text, pair_marks(text, mark_style(text)), tagger_for("de"))


def subjects(text: str) -> list[tuple[str, str]]:
    """Each clause's finite verb and the first word of its likely subject."""
    tokens = tokens_of(text)
    high = len(tokens.tags)
    parts = find_parts(tokens, GERMAN, 0, high, find_phrases(tokens, GERMAN, 0, high))
    return [
        (tokens.words[part.verb], tokens.words[part.subject] if part.subject >= 0 else "")
        for part in parts
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Lotse lobte den Plan.", [("lobte", "Der")]),
        ("Den Plan lobte der Lotse.", [("lobte", "der")]),
        ("Die Pläne nannte sie teuer.", [("nannte", "sie")]),
        ("Der Reeder nannte sie teuer.", [("nannte", "Der")]),
        ("Am Montag stellte Minister Falk Lang den Bericht vor.", [("stellte", "Minister")]),
        ("Er ging, weil der Damm brach.", [("ging", "Er"), ("brach", "der")]),
        ("Der Regierung zeigte der Anwalt die Akten.", [("zeigte", "der")]),
    ],
)
def test_subjects_stand_first_or_behind_the_verb(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert subjects(text) == expected


@given(st.text(alphabet="DHeNnyKAhM „“,.;:der sie sagte Plan ", max_size=80))
def test_clauses_are_in_order_and_hold_their_verbs(text: str) -> None:
    tokens = tokens_of(text)
    high = len(tokens.tags)
    last = 0
    for part in find_parts(tokens, GERMAN, 0, high, find_phrases(tokens, GERMAN, 0, high)):
        assert last <= part.start <= part.verb < part.end <= high
        last = part.end


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Höhnisch fügte er an", "rVhp"),
        ("Wirtschaft fügte er an", "NVhp"),
        ("Jan Nicht schlief", "NNn"),
        ("die erwarteten Proteste", "DjN"),
        ("sagte die Frau.", "VDy."),
        ("Frau Vogt", "AN"),
        ("der 78-Jährige", "DN"),
        ("die 78-jährige Ärztin", "D9y"),
    ],
)
def test_capitals_are_not_all(text: str, tags: str) -> None:
    assert tokens_of(text).tags == tags


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("sagte Vogt.Danach ging sie", ["sagte", "Vogt", ".", "Danach", "ging", "sie"]),
        ("um 3,5 Prozent", ["um", "3,5", "Prozent"]),
        ("z.B. ver.di", ["z.B", ".", "ver.di"]),
    ],
)
def test_words_end_at_stops_without_a_space(text: str, words: list[str]) -> None:
    assert tokens_of(text).words == words


Row = tuple[str, str | None, str | None]


def rows(text: str) -> list[Row]:
    """Words, source and cue of each quote."""
    found = []
    for quote in find_in_text(text, "de"):
        attribution = quote.attribution
        source = attribution.source.text if attribution and attribution.source else None
        cue = attribution.cue.text if attribution and attribution.cue else None
        found.append((" // ".join(quote.texts(text)), source, cue))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nach einem Bericht der „Neuen Küstenpost“ ist der Damm gebrochen.",
            [("ist der Damm gebrochen", "einem Bericht der „Neuen Küstenpost“", "Nach")],
        ),
        (
            "„Wir schließen nie“, zitiert die Küstenpost den Minister.",
            [("Wir schließen nie", "den Minister", "zitiert")],
        ),
        (
            "Für viele ist das Pflicht: „Wir kommen jedes Jahr“, sagte der Wirt Uwe Timm.",
            [("Wir kommen jedes Jahr", "der Wirt Uwe Timm", "sagte")],
        ),
        (
            "„Wir sind endlich fertig“, zeigte sich Uwe Timm erfreut.",
            [("Wir sind endlich fertig", "Uwe Timm", "zeigte")],
        ),
        (
            "Der Experte Uwe Timm befand: „Das war gar nichts.“",
            [("Das war gar nichts.", "Der Experte Uwe Timm", "befand")],
        ),
        (
            "Das Geld reiche nicht aus, das hat auch Ida Vogt festgestellt.",
            [("Das Geld reiche nicht aus", "Ida Vogt", "festgestellt")],
        ),
        (
            "Ida Vogt bat um Geduld: „Wir prüfen das noch“, heißt es in der Mitteilung.",
            [("Wir prüfen das noch", "der Mitteilung", "heißt")],
        ),
        (
            "„Wir helfen gern“, sagte die Frau. „Ich komme auch mit“, sagte ihr Nachbar.",
            [
                ("Wir helfen gern", "die Frau", "sagte"),
                ("Ich komme auch mit", "ihr Nachbar", "sagte"),
            ],
        ),
    ],
)
def test_sources_as_a_reader_sees_them(text: str, expected: list[Row]) -> None:
    assert rows(text) == expected


def test_people_without_a_name_are_no_organisations() -> None:
    (quote,) = find_in_text("„Es ist kalt“, sagt der Mann.", "de")

    assert quote.attribution is not None
    assert quote.attribution.speaker is not None
    assert quote.attribution.speaker.kind == "unnamed"


def test_his_opinion_is_his() -> None:
    _, second = find_in_text(
        "„Das war knapp“, sagte Uwe Timm. Seiner Meinung nach „muss jetzt alles anders werden“.",
        "de",
    )

    assert second.attribution is not None
    assert second.attribution.speaker is not None
    assert second.attribution.speaker.name == "Uwe Timm"
