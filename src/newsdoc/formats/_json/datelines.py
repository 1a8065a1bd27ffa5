"""Datelines that stand in the first paragraph of a body."""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.formats._dateline_marks import with_dateline_mark
from newsdoc.formats._datelines import find_dateline
from newsdoc.model import Block, Dateline, Paragraph

_FIRST = 160
_ENDS = frozenset("-–—―‒−_=:/)]電电")
"""No dateline ends without one of these."""


def mark_dateline(
    body: Sequence[Block], known: Dateline | None, language: str | None
) -> tuple[Dateline | None, tuple[Block, ...]]:
    """The dateline of an article, and its body with a mark on the one in the first paragraph.

    A dateline that is `known` from elsewhere stays as it is.

    Example:
        >>> line, body = mark_dateline([Paragraph(text="OSLO (Coast) - Rain.")], None, "en")
        >>> line.place, body[0].marks[0].span.of(body[0].text)
        ('OSLO', 'OSLO (Coast) -')
    """
    for index, block in enumerate(body):
        if isinstance(block, Paragraph):
            if _ENDS.isdisjoint(block.text[:_FIRST]):
                break
            found = find_dateline(block.text, language=language)
            if found is None or found[1].end >= len(block.text):
                break
            marked = with_dateline_mark(block, found[1])
            return known or found[0], (*body[:index], marked, *body[index + 1 :])
    return known, tuple(body)
