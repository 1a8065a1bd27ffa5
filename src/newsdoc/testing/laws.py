"""Checks of the laws that every article, reader and writer keeps."""

from __future__ import annotations

from newsdoc import api
from newsdoc.codec import to_tree
from newsdoc.formats._losses import differences
from newsdoc.model import Article
from newsdoc.model.walk import texts


def assert_round_trip(article: Article, format: str) -> None:
    """Check that a format gives the article back, but for what its writer names as lost.

    A named pointer covers what stands below it; where a difference is deeper than the pointer of a
    diagnostic, or the other way round, either one's field counts.

    Raises:
        AssertionError: when something differs that no diagnostic names; it lists the places.
        NewsdocError: when it cannot be written or read.

    Example:
        >>> assert_round_trip(Article(headline="Rain"), "newsdoc")
    """
    result = api.serialize_result(article, format)
    back = api.parse(result.data, format=format, quotes=False)
    named = [d.where.pointer for d in result.diagnostics if d.where.pointer is not None]
    silent = [
        (pointer, value)
        for pointer, value in differences(to_tree(article), to_tree(back))
        if not any(_covers(name, pointer) or _covers(pointer, name) for name in named)
    ]
    assert not silent, f"{format} changed in silence: {silent}"


def assert_spans_hold(article: Article) -> None:
    """Check that every span lies in its text and that sources and cues are the words they claim.

    Raises:
        AssertionError: with the pointer of the first one that does not.

    Example:
        >>> from newsdoc.model import Paragraph
        >>> assert_spans_hold(Article(body=(Paragraph(text="Rain."),)))
    """
    for pointer, holder in texts(article):
        spans = [mark.span for mark in holder.marks]
        spans += [span for quote in holder.quotes for span in quote.spans]
        for quote in holder.quotes:
            parts = (
                ()
                if quote.attribution is None
                else (
                    quote.attribution.source,
                    quote.attribution.cue,
                )
            )
            for part in parts:
                if part is not None and part.span is not None:
                    spans.append(part.span)
                    found = part.span.of(holder.text)
                    assert found == part.text, f"{pointer}: {found!r} is not {part.text!r}"
        for span in spans:
            assert span.end <= len(holder.text), f"{pointer}: {span} ends outside of the text"


def _covers(outer: str, inner: str) -> bool:
    return inner == outer or inner.startswith(f"{outer}/") or outer == ""
