"""Fixes change what they say and nothing else; what stands on the words moves along."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.diagnostics import Diagnostic, Fix
from newsdoc.fixes import apply, fix_all
from newsdoc.fixes._text import Piece, Shift, pieces_between
from newsdoc.model import (
    Article,
    Attribution,
    Concept,
    Cue,
    Mark,
    Mention,
    Paragraph,
    Quote,
    Span,
    Speaker,
)
from newsdoc.testing import assert_spans_hold
from newsdoc.testing import strategies as news


def found(pointer: str, value: object, span: tuple[int, int] | None = None) -> Diagnostic:
    """A finding whose fix puts the value there; `...` removes."""
    fix = Fix(
        pointer=pointer,
        value=None if value is ... else json.dumps(value),
        span=None if span is None else Span(*span),
    )
    return Diagnostic(code="ZZ101", severity="info", message="wrong", fix=fix)


WORDS = "“Rain  fell,” she  said."
STORY = Article(
    body=(
        Paragraph(
            text=WORDS,
            marks=(Mark(span=Span(1, 5), kind="strong"), Mark(span=Span(7, 11), kind="emphasis")),
            quotes=(
                Quote(
                    spans=(Span(1, 12),),
                    attribution=Attribution(
                        source=Mention(text="she", span=Span(14, 17)),
                        cue=Cue(text="said", span=Span(19, 23), lemma="say"),
                        speaker=Speaker(name="Mina Holt"),
                    ),
                ),
            ),
        ),
    )
)


def test_marks_and_quotes_move_with_their_words() -> None:
    fixed, applied = apply(
        STORY, [found("/body/0/text", " ", (5, 7)), found("/body/0/text", " ", (17, 19))]
    )

    (paragraph,) = fixed.paragraphs
    assert len(applied) == 2
    assert paragraph.text == "“Rain fell,” she said."
    assert [mark.span.of(paragraph.text) for mark in paragraph.marks] == ["Rain", "fell"]
    assert paragraph.quotes[0].texts(paragraph.text) == ("Rain fell,",)
    assert_spans_hold(fixed)


def test_a_cue_whose_letters_are_changed_is_the_new_words() -> None:
    fixed, _ = apply(STORY, [found("/body/0/text", "SAID", (19, 23))])

    attribution = fixed.paragraphs[0].quotes[0].attribution
    assert attribution is not None
    assert attribution.cue == Cue(text="SAID", span=Span(19, 23), lemma="say")


def test_a_mark_without_words_left_goes() -> None:
    fixed, _ = apply(STORY, [found("/body/0/text", ..., (1, 5))])

    assert [mark.kind for mark in fixed.paragraphs[0].marks] == ["emphasis"]


def test_a_whole_text_replaced_keeps_the_marks_on_what_stays() -> None:
    fixed, _ = apply(STORY, [found("/body/0/text", "“Rain fell,” she said.")])

    (paragraph,) = fixed.paragraphs
    assert [mark.span.of(paragraph.text) for mark in paragraph.marks] == ["Rain", "fell"]
    assert_spans_hold(fixed)


def test_marks_of_the_headline_move_too() -> None:
    story = Article(
        headline="Rain  falls", headline_marks=(Mark(span=Span(6, 11), kind="emphasis"),)
    )

    fixed, _ = apply(story, [found("/headline", " ", (4, 6))])

    assert fixed.headline == "Rain falls"
    assert fixed.headline_marks[0].span == Span(5, 10)


def test_members_are_removed_by_the_numbers_that_they_had() -> None:
    story = Article(subjects=tuple(Concept(code=str(n)) for n in range(4)))

    fixed, applied = apply(story, [found("/subjects/0", ...), found("/subjects/2", ...)])

    assert [concept.code for concept in fixed.subjects] == ["1", "3"]
    assert len(applied) == 2


def test_the_last_member_removed_leaves_no_empty_list() -> None:
    fixed, _ = apply(Article(subjects=(Concept(code="a"),)), [found("/subjects/0", ...)])

    assert fixed == Article()


def test_of_fixes_that_overlap_the_first_is_made() -> None:
    story = Article(headline="abcdef")

    fixed, applied = apply(
        story, [found("/headline", "X", (1, 4)), found("/headline", "Y", (3, 5))]
    )

    assert fixed.headline == "aXef"
    assert len(applied) == 1


def test_the_same_fix_twice_is_made_once_and_told_twice() -> None:
    same = [found("/headline", "X", (0, 1)), found("/headline", "X", (0, 1))]

    fixed, applied = apply(Article(headline="abc"), same)

    assert fixed.headline == "Xbc"
    assert len(applied) == 2


def test_a_fix_inside_of_what_is_removed_is_left_out() -> None:
    fixed, applied = apply(STORY, [found("/body/0", ...), found("/body/0/text", " ", (5, 7))])

    assert fixed.body == ()
    assert len(applied) == 1


@pytest.mark.parametrize(
    "diagnostic",
    [
        found("/urgency", "high"),
        found("/nothing/0", ...),
        found("/body/7/text", "x", (0, 1)),
        found("/body/0/text", "x", (900, 901)),
        found("/body/0/text", 5),
        found("/body/0", "no block"),
        found("", {}),
        found("body", "x"),
    ],
)
def test_a_fix_that_leaves_no_article_is_left_out(diagnostic: Diagnostic) -> None:
    good = found("/language", "en")

    fixed, applied = apply(STORY, [diagnostic, good])

    assert applied == (good,)
    assert fixed.body == STORY.body


def test_unsafe_fixes_are_left_to_a_person() -> None:
    fix = Fix(pointer="/headline", value='"x"', safe=False)
    diagnostic = Diagnostic(code="ZZ101", severity="info", message="wrong", fix=fix)

    assert apply(Article(headline="a"), [diagnostic])[1] == ()
    assert apply(Article(headline="a"), [diagnostic], unsafe=True)[0].headline == "x"


@st.composite
def edited_texts(draw: st.DrawFn) -> tuple[Paragraph, list[Piece]]:
    """A paragraph with marks and quotes, and pieces of its text to replace."""
    text = draw(st.text("ab “”", min_size=1, max_size=30))
    paragraph = Paragraph(
        text=text,
        marks=tuple(draw(st.lists(news.marks(len(text)), max_size=3))),
        quotes=tuple(draw(st.lists(news.quotes(text), max_size=2))),
    )
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True)))
    words = st.text("xyz", max_size=3)
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    return paragraph, [Piece(start, end, draw(words)) for start, end in pairs]


def spliced(text: str, pieces: list[Piece]) -> str:
    for piece in reversed(pieces):
        text = text[: piece.start] + piece.words + text[piece.end :]
    return text


@given(edited_texts())
def test_edits_of_a_text_change_it_and_break_no_span(case: tuple[Paragraph, list[Piece]]) -> None:
    paragraph, pieces = case
    edits = [found("/body/0/text", p.words, (p.start, p.end)) for p in pieces]

    fixed, applied = apply(Article(body=(paragraph,)), edits)

    (after,) = fixed.paragraphs
    assert after.text == spliced(paragraph.text, pieces)
    assert len(applied) == len(pieces)
    assert_spans_hold(fixed)


@given(edited_texts())
def test_a_mark_that_no_edit_touches_is_on_the_same_words(
    case: tuple[Paragraph, list[Piece]],
) -> None:
    paragraph, pieces = case
    shift = Shift(paragraph.text, pieces)
    for mark in paragraph.marks:
        span = mark.span
        if all(piece.end <= span.start or span.end <= piece.start for piece in pieces):
            start, end = shift.moved(span.start, span.end)
            assert shift.text[start:end] == span.of(paragraph.text)


@given(st.text("ab ", max_size=20), st.text("ab ", max_size=20))
def test_the_pieces_between_two_texts_make_the_one_of_the_other(old: str, new: str) -> None:
    assert Shift(old, pieces_between(old, new)).text == new


@given(news.articles())
def test_fixing_is_idempotent_and_leaves_spans_right(article: Article) -> None:
    fixed, _ = fix_all(article, "strict")

    assert fix_all(fixed, "strict") == (fixed, ())
    assert_spans_hold(fixed)
