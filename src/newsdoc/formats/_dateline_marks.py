"""The mark on a dateline that a paragraph starts with."""

from __future__ import annotations

from newsdoc.model import Paragraph, Span
from newsdoc.model._makers import changed, make_mark


def with_dateline_mark(block: Paragraph, span: Span) -> Paragraph:
    """The paragraph with a mark over its dateline, in the order of marks.

    Example:
        >>> block = with_dateline_mark(Paragraph(text="OSLO (AP) — Rain fell."), Span(0, 11))
        >>> block.marks[0].kind, block.marks[0].span.of(block.text)
        ('dateline', 'OSLO (AP) —')
    """
    mark = make_mark(span=span, kind="dateline")
    if not block.marks:
        return changed(block, marks=(mark,))
    marks = sorted((mark, *block.marks), key=lambda one: (one.span.start, -one.span.end))
    return changed(block, marks=tuple(marks))
