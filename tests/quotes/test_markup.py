"""Quotations that the document marks up: `q`, block quotations, their credits, names."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

import newsdoc
from newsdoc.model import (
    Article,
    BlockQuote,
    Concept,
    Mark,
    Paragraph,
    Party,
    Quote,
    Span,
    Speaker,
    Text,
)
from newsdoc.model.walk import quotes
from newsdoc.testing.strategies import articles


def said(article: Article) -> list[tuple[str, str | None]]:
    """Words and speaker of each quote in marks, or set off as a block."""
    return [
        (" … ".join(found.quote.texts(found.holder.text)), speaker_of(found.quote))
        for found in quotes(newsdoc.find_quotes(article, language="en"))
        if found.quote.kind != "indirect"
    ]


def speaker_of(quote: Quote) -> str | None:
    speaker = quote.attribution.speaker if quote.attribution else None
    return speaker.name if speaker else None


def block(*paragraphs: str, credit: str | None = None, role: str | None = None) -> BlockQuote:
    return BlockQuote(
        blocks=tuple(Paragraph(text=text) for text in paragraphs),
        credit=Text(text=credit) if credit else None,
        role=role,
    )


def test_the_credit_of_a_block_quotation_names_the_speaker() -> None:
    story = Article(
        body=(
            Paragraph(text="The quay is open, Mina Holt said."),
            block("Nobody asked us.", "They just dug.", credit="Olaf Brekke, fisherman"),
        )
    )
    found = newsdoc.find_quotes(story, language="en")
    assert said(story) == [
        ("Nobody asked us.", "Olaf Brekke"),
        ("They just dug.", "Olaf Brekke"),
    ]
    given = found.quotes[-1].attribution
    assert given is not None
    assert given.speaker == Speaker(name="Olaf Brekke", role="fisherman")
    assert given.basis == ("credit", "name")
    assert found.quotes[-1].continues


@pytest.mark.parametrize("dash", ["—", "–", "-", "--", "―"])
def test_a_last_line_after_a_dash_is_a_credit(dash: str) -> None:
    story = Article(body=(block("Nobody asked us.", f"{dash} Olaf Brekke, fisherman"),))
    assert said(story) == [("Nobody asked us.", "Olaf Brekke")]


def test_a_credit_by_surname_is_resolved_over_the_story() -> None:
    story = Article(
        body=(
            Paragraph(text="“It froze,” said Olaf Brekke, a fisherman."),
            block("Nobody asked us.", credit="Brekke"),
        )
    )
    assert said(story)[-1] == ("Nobody asked us.", "Olaf Brekke")


def test_a_pull_quote_speaks_as_the_same_words_in_the_story() -> None:
    story = Article(
        body=(
            Paragraph(text="“Nobody asked us before they dug,” said Olaf Brekke, a fisherman."),
            Paragraph(text="“We did,” Mina Holt said."),
            block("Nobody asked us before they dug", role="pull-quote"),
        )
    )
    assert said(story)[-1] == ("Nobody asked us before they dug", "Olaf Brekke")


def test_a_block_quotation_with_marks_keeps_to_them() -> None:
    story = Article(body=(block("“Nobody asked us,” he wrote.", credit="Olaf Brekke"),))
    (words, _speaker), *_ = said(story)
    assert words == "Nobody asked us,"


def test_inline_quotations_are_read_as_if_in_marks() -> None:
    text = "Mina Holt said It is the best quay. Then she left."
    marks = (Mark(span=Span(15, 35), kind="quote"), Mark(span=Span(0, 9), kind="strong"))
    story = Article(body=(Paragraph(text=text, marks=marks),))
    assert said(story) == [("It is the best quay.", "Mina Holt")]
    found = newsdoc.find_quotes(story, language="en").quotes[0].attribution
    assert found is not None
    assert found.source is not None
    assert found.source.span == Span(0, 9)


def test_inline_quotations_that_have_their_marks_are_read_once() -> None:
    text = "Mina Holt said: “It is the best quay.”"
    story = Article(body=(Paragraph(text=text, marks=(Mark(span=Span(16, 38), kind="quote"),)),))
    assert said(story) == [("It is the best quay.", "Mina Holt")]


def test_single_quotation_marks_still_work_beside_a_block_quotation() -> None:
    story = Article(
        body=(
            Paragraph(text="‘The quay is ready,’ Mina Holt said."),
            block("Nobody asked us.", credit="Olaf Brekke"),
        )
    )
    assert said(story) == [
        ("The quay is ready,", "Mina Holt"),
        ("Nobody asked us.", "Olaf Brekke"),
    ]


def test_marked_persons_are_known_by_their_full_names() -> None:
    name = Concept(name="Mina Holt", uri="https://example.org/holt")
    text = "“It is ready,” Holt said."
    mark = Mark(span=Span(15, 19), kind="person", concept=name)
    found = newsdoc.find_quotes(
        Article(body=(Paragraph(text=text, marks=(mark,)),)), language="en"
    ).quotes[0]
    assert found.attribution is not None
    assert found.attribution.speaker == Speaker(name="Mina Holt", uri="https://example.org/holt")


def test_organisations_of_the_metadata_are_organisations() -> None:
    party = Party(name="Bright Water", uri="https://example.org/bw", kind="organisation")
    text = "“It is ready,” Bright Water said."
    found = newsdoc.find_quotes(
        Article(body=(Paragraph(text=text),), organisations=(party,)), language="en"
    ).quotes[0]
    assert found.attribution is not None
    assert found.attribution.speaker == Speaker(
        name="Bright Water", kind="organisation", uri="https://example.org/bw"
    )


@settings(max_examples=200)
@given(articles())
def test_spans_lie_in_their_words_whatever_the_markup(article: Article) -> None:
    for found in quotes(newsdoc.find_quotes(article)):
        length = len(found.holder.text)
        given = found.quote.attribution
        spans = [*found.quote.spans]
        for part in (given.source, given.cue) if given else ():
            if part is not None and part.span is not None:
                assert part.span.of(found.holder.text) == part.text
                spans.append(part.span)
        assert all(span.end <= length for span in spans)
