"""Who is named as the source where the phrase before the verb is not the one."""

from __future__ import annotations

import pytest

from newsdoc.quotes import find_in_text


def source_of(text: str, words: str) -> str | None:
    """The source of the quote that has `words`."""
    (quote,) = [one for one in find_in_text(text) if any(words in s for s in one.texts(text))]
    source = quote.attribution.source if quote.attribution is not None else None
    return source.text if source is not None else None


@pytest.mark.parametrize(
    ("text", "words", "source"),
    [
        (
            "The mayor welcomed the plan for the old harbour on Monday, calling it “a gift.”",
            "gift",
            "The mayor",
        ),
        (
            "A letter to committee members calls the plan “a costly farce.”",
            "costly",
            "A letter to committee members",
        ),
        (
            "Recalling “the long years of war,” the statement urged them to leave.",
            "long years",
            "the statement",
        ),
        ("According to the Courier: “The mayor has moved.”", "moved", "the Courier"),
        (
            "The boat sank, according to a report released Thursday.",
            "boat",
            "a report released Thursday",
        ),
        (
            "HARBOUR PLANS STALL - Mina Lind and Ole Haas: “Although nobody asked us, we agree.”",
            "nobody",
            "Mina Lind and Ole Haas",
        ),
    ],
)
def test_the_phrase_that_says_it_is_the_source(text: str, words: str, source: str) -> None:
    assert source_of(text, words) == source


@pytest.mark.parametrize(
    "text",
    [
        '"We sail at dawn, and nobody stops us."\n\n- Mina Lind.',
        "“We sail at dawn, and nobody stops us.”\n— Mina Lind, harbour master",
        "“We sail at dawn, and nobody stops us.” — Mina Lind, harbour master",
    ],
)
def test_a_name_behind_a_dash_signs_the_quotation_above_it(text: str) -> None:
    (quote,) = find_in_text(text)

    assert quote.attribution is not None
    assert quote.attribution.source is not None
    assert quote.attribution.source.text == "Mina Lind"
    assert quote.attribution.basis[0] == "credit"


def test_a_list_after_a_quotation_signs_nothing() -> None:
    text = "“We sail at dawn,” Haas said.\n- Lind stayed at home."

    assert source_of(text, "sail") == "Haas"


def test_who_spoke_last_goes_before_who_only_thought() -> None:
    text = (
        "“The pumps held all night,” Haas said. Few of the neighbours believed it.\n"
        "“You can ask anyone who was there at the time.”"
    )

    assert source_of(text, "ask anyone") == "Haas"


def test_a_town_before_the_source_belongs_to_it() -> None:
    text = "The Bethesda, Maryland-based trust said the rents had risen again."

    assert source_of(text, "rents") == "The Bethesda, Maryland-based trust"
