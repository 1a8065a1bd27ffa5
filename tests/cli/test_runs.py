from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsdoc import Mark, Quote, Span, Text
from newsdoc.cli.runs import runs


@st.composite
def overlapping_texts(draw: st.DrawFn) -> Text:
    """Texts whose marks and quotes overlap in any way."""
    words = draw(st.text("ab “”'\n", max_size=30))
    place = st.integers(0, len(words))
    spans = st.tuples(place, place).map(sorted).map(lambda ends: Span(ends[0], ends[1]))
    kinds = st.sampled_from(("emphasis", "strong", "link"))
    marks = draw(st.lists(st.builds(Mark, span=spans, kind=kinds), max_size=6))
    quotes = draw(st.lists(st.builds(lambda s: Quote(spans=(s,)), spans), max_size=4))
    return Text(text=words, marks=tuple(marks), quotes=tuple(quotes))


@given(overlapping_texts())
def test_runs_are_the_text_and_have_the_marks_that_cover_them(text: Text) -> None:
    position = 0
    for run in runs(text):
        covering = {mark.kind for mark in text.marks if mark.span.start <= position < mark.span.end}
        assert run.kinds == covering
        assert text.text.startswith(run.text, position)
        position += len(run.text)

    assert position == len(text.text)


@given(overlapping_texts())
def test_every_piece_of_a_quote_is_closed_once(text: Text) -> None:
    closed = sorted(index for run in runs(text) for index in run.closes)

    with_words = [
        index
        for index, quote in enumerate(text.quotes)
        if index in {r.quote for r in runs(text)} or len(quote.spans[0])
    ]
    assert set(with_words) <= set(closed)
    assert len(closed) == len(set(closed))
