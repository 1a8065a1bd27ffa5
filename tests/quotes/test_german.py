"""German: noun phrases, and weights that judge what the rules propose."""

from __future__ import annotations

from importlib import resources
from typing import Any

import attrs
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.errors import UsageError
from newsdoc.quotes import find_in_text
from newsdoc.quotes.choices import read_choices, weigh
from newsdoc.quotes.engine import ParagraphText, read_paragraphs
from newsdoc.quotes.languages import de, language_data, tagger_for
from newsdoc.quotes.marks import mark_style, pair_marks
from newsdoc.quotes.noun_phrases import find_phrases
from newsdoc.quotes.paragraph import Paragraph
from newsdoc.quotes.tokens import tokenise

LONGEST_FEATURE = 40
MOST_BYTES = 300_000


def phrases(text: str) -> list[str]:
    tokens = tokenise(text, pair_marks(text, mark_style(text)), tagger_for("de"))
    found = find_phrases(tokens, language_data("de"), 0, len(tokens.tags))
    return [text[tokens.starts[one.start] : tokens.end(one.end - 1)] for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Der Sprecher der Stadtwerke in Kiel, Jan Ruge, schwieg.",
            ["Der Sprecher der Stadtwerke in Kiel, Jan Ruge"],
        ),
        ("Minister Falk Lang (SPD) ging.", ["Minister Falk Lang (SPD)"]),
        ("die in Jena lebende Malerin Ida Vogt", ["die in Jena lebende Malerin Ida Vogt"]),
        ("die Zeitung „Küstenpost“ schrieb", ["die Zeitung „Küstenpost“"]),
        ("Jan Ruge und Ida Vogt riefen", ["Jan Ruge und Ida Vogt"]),
        ("sagte Jan Ruge der Zeitung am Montag", ["Jan Ruge", "der Zeitung"]),
        ("Artikel 65 des Grundgesetzes gilt", ["Artikel 65 des Grundgesetzes"]),
        ("Wie ver.di sagt, regnet es", ["ver.di"]),
        ("Dieser Plan gefällt Jan Ruge", ["Dieser Plan", "Jan Ruge"]),
        ("Ruge, der das Gesetz entwarf, schwieg", ["Ruge", "der", "das Gesetz"]),
        (
            "die Gefahr von Bränden vom Wetterdienst",
            ["die Gefahr von Bränden", "Wetterdienst"],
        ),
    ],
)
def test_noun_phrases_hold_what_hangs_on_them(text: str, expected: list[str]) -> None:
    assert phrases(text)[: len(expected)] == expected


@given(st.text(alphabet="DHeNnyKAYPQh9pfac,.(:-VM „“ derJan", max_size=60))
def test_noun_phrases_are_in_order_and_apart(text: str) -> None:
    tokens = tokenise(text, pair_marks(text, mark_style(text)), tagger_for("de"))
    last = 0
    for one in find_phrases(tokens, language_data("de"), 0, len(tokens.tags)):
        assert last <= one.start < one.core <= one.end <= len(tokens.tags)
        last = one.end


def weights() -> dict[str, Any]:
    path = resources.files("newsdoc.quotes.languages").joinpath("de_weights.json")
    raw: dict[str, Any] = orjson.loads(path.read_bytes())
    return raw


def test_weights_are_small_and_hold_no_text() -> None:
    raw = weights()

    assert len(orjson.dumps(raw)) < MOST_BYTES
    for name in ("segment", "source"):
        assert all(len(one) <= LONGEST_FEATURE and " " not in one for one in raw[name])


@pytest.mark.parametrize("missing", ["segment", "segment_bar", "source"])
def test_weights_without_a_part_are_refused(missing: str) -> None:
    raw = weights()
    del raw[missing]

    with pytest.raises(UsageError, match=missing):
        read_choices(raw)


def test_features_without_weight_count_nothing() -> None:
    assert weigh({"a": 3, "b": -1}, ["a", "c", "b"]) == 2


def read(text: str, *, weighed: bool) -> list[Paragraph]:
    language = language_data("de") if weighed else attrs.evolve(de.words(), choices=None)
    texts = [ParagraphText(line) for line in text.split("\n")]
    return read_paragraphs(texts, language, tagger_for("de"))


def test_rules_alone_propose_too() -> None:
    text = "„Es regnet“, sagte Jan Ruge."

    for weighed in (True, False):
        (paragraph,) = read(text, weighed=weighed)
        (found,) = paragraph.found
        assert found.kind == "direct"
        assert found.cue is not None
        assert found.cue.lemma == "sagen"


def test_words_that_are_all_that_is_said_are_never_a_title() -> None:
    """„Der Damm“ alone looks like a name; the reporting clause says that it is none."""
    (quote,) = find_in_text("„Der Damm“, sagte Jan Ruge, „hält.“", "de")

    assert len(quote.spans) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Der Roman „Das leere Haus“ erschien im Mai.",
        "Die Jury sah den Film „Treibsand“ zweimal.",
        "Jan Ruge gab der „Küstenpost“ ein Interview.",
    ],
)
def test_names_in_marks_are_no_quotes(text: str) -> None:
    assert find_in_text(text, "de") == ()


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("„Wir gehen.“ Das sagte Minister Lang am Montag.", "Minister Lang"),
        ("„Wir gehen.“ Das erklärte Ida Vogt.", "Ida Vogt"),
    ],
)
def test_das_stands_for_the_quotation_before(text: str, source: str) -> None:
    (quote,) = find_in_text(text, "de")
    assert quote.attribution is not None
    assert quote.attribution.source is not None
    assert quote.attribution.source.text == source


def test_das_before_a_participle_says_nothing() -> None:
    assert not find_in_text("Das erklärte Ziel ist „Ruhe“.", "de")
