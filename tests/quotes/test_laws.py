"""What holds for every text, however odd."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdoc.model import Quote
from newsdoc.quotes import find_in_paragraphs, find_in_text
from quotes.gold import FOLDER

WORDS = st.sampled_from(
    [
        "“", "”", '"', "''", "``", "‘", "’", "'", "«", "»", "„", "(", ")", "-", "—", ",", ".", "?",
        "!", ":", ";", "\n", "said", "says", "told", "saying", "according", "to", "that", "he", "she",
        "who", "which", "Lind", "Haas", "Mina", "Holt", "Mr.", "Sen.", "U.S.", "the", "minister",
        "spokesman", "claim", "is", "confident", "not", "and", "but", "of", "in", "Tuesday", "it",
        "rained", "a", "report", "called", "by", "with", "“so-called”", "1,200", "\u202e", "\0",
    ]
)  # fmt: skip
SENTENCES = st.lists(WORDS, max_size=60).map(" ".join)
GLUED = st.lists(WORDS, max_size=60).map("".join)
ANYTHING = st.text(max_size=200) | st.text(
    st.characters(categories=("Cs", "Po", "Ps", "Pe", "Lu", "Zs")), max_size=50
)
TEXTS = SENTENCES | GLUED | ANYTHING
LANGUAGES = st.sampled_from(["en", "de", "und", "", "zz-ZZ", None])


def assert_in_order(quotes: tuple[Quote, ...], text: str) -> None:
    starts = [quote.spans[0].start for quote in quotes]
    assert starts == sorted(starts)
    for quote in quotes:
        for span in quote.spans:
            assert 0 <= span.start < span.end <= len(text)
        attribution = quote.attribution
        if attribution is not None:
            for part in (attribution.source, attribution.cue):
                if part is not None and part.span is not None:
                    assert part.text
                    assert part.span.of(text) == part.text


@settings(max_examples=400, deadline=None)
@given(TEXTS, LANGUAGES, st.booleans())
def test_spans_cut_out_what_they_claim(text: str, language: str | None, indirect: bool) -> None:
    assert_in_order(find_in_text(text, language, indirect=indirect), text)


STORIES = {
    path.stem: path.read_text("utf-8") for path in (FOLDER / "languages/further").glob("*.md")
}
SIGNS = "\"“”„«»‘’'「」『』‚‹›–—-:,.;!?()[]… \n"


@st.composite
def damaged_stories(draw: st.DrawFn) -> tuple[str, str]:
    """A language, and a piece of its stories with signs put in, words cut and parts exchanged."""
    language = draw(st.sampled_from(sorted(STORIES)))
    story = STORIES[language]
    start = draw(st.integers(0, len(story) - 1))
    text = story[start : start + draw(st.sampled_from((60, 300, 900)))]
    for _ in range(draw(st.integers(0, 12))):
        place = draw(st.integers(0, len(text)))
        kind = draw(st.sampled_from(("put", "cut", "copy")))
        if kind == "put":
            text = text[:place] + draw(st.sampled_from(SIGNS)) + text[place:]
        elif kind == "cut":
            text = text[:place] + text[place + draw(st.integers(1, 6)) :]
        else:
            other = draw(st.integers(0, len(text)))
            text = text[:place] + text[other : other + 25] + text[place:]
    return language, text


@settings(max_examples=300, deadline=None)
@given(damaged_stories(), st.booleans())
def test_damaged_stories_of_every_language_are_read(story: tuple[str, str], indirect: bool) -> None:
    language, text = story

    assert_in_order(find_in_text(text, language, indirect=indirect), text)


@settings(max_examples=200, deadline=None)
@given(st.lists(TEXTS, max_size=4), LANGUAGES)
def test_paragraphs_hold_their_own_quotes(texts: list[str], language: str | None) -> None:
    found = find_in_paragraphs(texts, language)

    assert len(found) == len(texts)
    for text, quotes in zip(texts, found, strict=True):
        assert_in_order(quotes, text)


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_the_same_text_gives_the_same_quotes(text: str) -> None:
    assert find_in_text(text) == find_in_text(text)


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_without_indirect_nothing_is_indirect(text: str) -> None:
    assert all(quote.kind != "indirect" for quote in find_in_text(text, indirect=False))


STORY = (
    "“We dig,” said Mina Lind, a miner. “Then we fill.”\n"
    "She said the pit was “deep.” “Very deep,” she told Haas.\n"
    "“Nobody asked us.\n“We asked,” Haas said."
)


@pytest.mark.parametrize("mark", ["“", "”", '"', "''", "‘", "«", "„"])
def test_an_odd_mark_anywhere_does_no_harm(mark: str) -> None:
    for position in range(len(STORY) + 1):
        text = STORY[:position] + mark + STORY[position:]
        assert_in_order(find_in_text(text), text)


def test_a_lost_mark_anywhere_does_no_harm() -> None:
    for position, character in enumerate(STORY):
        if character in "“”":
            text = STORY[:position] + STORY[position + 1 :]
            assert_in_order(find_in_text(text), text)


HOSTILE = (
    '"', "“", "”", "''", "'", "‘", "«", ",", ".", "(", "he said ", "said ", "Smith said, ", '"x," ',
    "“a” ", '"He said, ', "according to ", "who ", ", who ", "Mr. ", "A. ", "Lind, a man, ", "of the ",
    "the plan ", "\n", '" a\n', "\ud800", "\0", "N", "a-", "9 ", "“a said ", "Lind's ", "s' ",
    "Tom Adler and Rosa Adler said, Adler said. ", "they said so. ", "The bank said so. It did. ",
)  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_text_is_read_in_bounded_time(unit: str) -> None:
    """Quadratic work on this size would take minutes; nothing is measured."""
    text = unit * (200_000 // len(unit))

    assert_in_order(find_in_text(text), text)
