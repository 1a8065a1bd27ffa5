"""Datelines: the element of that name, and the one that stands in the first paragraph."""

from __future__ import annotations

import re
from typing import Any

from newsdoc.formats._dateline_marks import with_dateline_mark
from newsdoc.formats._datelines import find_dateline
from newsdoc.formats._stated_datelines import stated_dateline
from newsdoc.formats.newsml_g2._reading import Fields, Reading
from newsdoc.model import Block, Dateline, Paragraph
from newsdoc.model._makers import changed


def read_dateline(text: str, language: str | None, marks: Any = ()) -> Dateline:
    """A dateline of its own: taken apart where it is like those in texts, else a place."""
    plain = stated_dateline(text, language)
    return changed(plain, marks=marks) if marks else plain


_SHORT = 20
"""Code points of a paragraph that is too short to hold more than a dateline or a byline."""
_TRIED = 2
"""Paragraphs that may start with the dateline: a teaser may stand before it."""
_OPENING = 40
"""Code points of a dateline's place that are compared with the start of a paragraph."""
_may_open = re.compile(r"[^\n]{2,100}?(?:[\])/】］]|\s[-–—―_=]|[—―]|月)").match
"""Whether a text can start with a dateline, for most do not and the search takes its time."""


def mark_dateline(r: Reading, fields: Fields) -> None:
    """Put a mark on the dateline that stands in the first paragraph; fill in the field from it."""
    blocks: list[Block] = fields.get("body", [])
    known: Dateline | None = fields.get("dateline")
    place = (known.place or known.text)[:_OPENING].casefold() if known is not None else ""
    tried = 0
    for index, block in enumerate(blocks[:6]):
        if not isinstance(block, Paragraph) or len(block.text) < _SHORT:
            continue
        if any(mark.kind == "dateline" for mark in block.marks):
            return
        tried += 1
        found = None
        if _may_open(block.text) and (
            place in block.text[: 2 * _OPENING].casefold() or block.text[0] == "("
        ):
            found = find_dateline(block.text, language=r.language)
        if found is None:
            if tried == _TRIED:
                return
            continue
        dateline, span = found
        fields.setdefault("dateline", dateline)
        blocks[index] = with_dateline_mark(block, span)
        return
