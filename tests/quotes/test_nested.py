"""Quotations inside of quotations, found where they are asked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc.model import Article, Paragraph, Quote


def told(quotes: tuple[Quote, ...], text: str) -> list[tuple[str, str | None]]:
    return [
        (
            " … ".join(quote.texts(text)),
            quote.attribution.speaker.name
            if quote.attribution and quote.attribution.speaker
            else None,
        )
        for quote in quotes
    ]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        (
            "“Olaf Lind told me, ‘Get out of here,’ and I went,” Mina Holt said.",
            ("Get out of here,", "Olaf Lind"),
        ),
        (
            "\"Olaf Lind told me, 'Get out of here,' and I went,\" Mina Holt said.",
            ("Get out of here,", "Olaf Lind"),
        ),
        (
            "“I said: ‘We must go now,’ and so we did,” Mina Holt said.",
            ("We must go now,", "Mina Holt"),
        ),
    ],
)
def test_inner_words_have_their_own_speaker(text: str, inner: tuple[str, str]) -> None:
    outer, nested = told(newsdoc.find_quotes(text, "en", nested=True, indirect=False), text)
    assert outer[1] == "Mina Holt"
    assert nested == inner


def test_the_basis_says_that_it_is_nested() -> None:
    text = "“Olaf Lind told me, ‘Get out of here,’ and I went,” Mina Holt said."
    _, nested = newsdoc.find_quotes(text, "en", nested=True, indirect=False)
    assert nested.attribution is not None
    assert nested.attribution.basis[0] == "nested"
    assert nested.attribution.source is not None
    assert nested.attribution.source.span is not None
    assert nested.attribution.source.span.of(text) == "Olaf Lind"


@pytest.mark.parametrize(
    "text",
    [
        "“I read ‘The Long Road’ twice, and it’s the boys’ favourite,” Mina Holt said.",
        "“They can’t do ‘that’ to us,” Mina Holt said.",
        "“It rained,” Mina Holt said.",
    ],
)
def test_titles_and_apostrophes_are_no_nested_quotes(text: str) -> None:
    assert len(newsdoc.find_quotes(text, "en", nested=True, indirect=False)) == 1


def test_articles_have_them_where_asked() -> None:
    text = "“Olaf Lind told me, ‘Get out of here,’ and I went,” Mina Holt said."
    story = Article(body=(Paragraph(text=text),))
    plain = newsdoc.find_quotes(story, "en", indirect=False)
    with_inner = newsdoc.find_quotes(story, "en", indirect=False, nested=True)
    assert (len(plain.quotes), len(with_inner.quotes)) == (1, 2)
    assert [one.speaker.name for one in with_inner.speakers] == ["Mina Holt", "Olaf Lind"]


@given(st.text(alphabet="“”‘’'\"« » .,aB\nsaid ", max_size=80))
def test_spans_lie_in_the_text_whatever_the_marks(text: str) -> None:
    for quote in newsdoc.find_quotes(text, "en", nested=True):
        given = quote.attribution
        for part in (given.source, given.cue) if given else ():
            if part is not None and part.span is not None:
                assert part.span.of(text) == part.text
        assert all(span.end <= len(text) for span in quote.spans)
