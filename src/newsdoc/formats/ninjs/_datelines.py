"""The dateline of an item: told apart, or at the start of its body."""

from __future__ import annotations

import re

from newsdoc.formats._dateline_marks import with_dateline_mark
from newsdoc.formats._datelines import find_dateline
from newsdoc.formats._stated_datelines import stated_dateline
from newsdoc.formats.ninjs._reading import Fields
from newsdoc.model import Block, Dateline, Paragraph, Span
from newsdoc.model._makers import make_dateline, make_place

_START = 170
# No dateline ends without one of these; to look for them first is ten times cheaper.
_MAY_END = re.compile(r"[-–—―‒−_=)\]/】］电電]")


def settle_located(fields: Fields) -> None:
    """Where it was filed: the place that is told apart is the dateline's place, too."""
    place: str | None = fields.pop("_located", None)
    if place is None:
        return
    fields["located"] = (make_place(name=place),)
    if "dateline" not in fields:
        fields["dateline"] = make_dateline(text=place, place=place)


def with_dateline(blocks: tuple[Block, ...], fields: Fields) -> tuple[Block, ...]:
    """Put a mark on the dateline that the first paragraph starts with, and fill in the field."""
    found = _find_in_body(blocks, fields.get("language"))
    if found is None:
        return blocks
    index, dateline, span = found
    if "_located" not in fields:
        fields.setdefault("dateline", dateline)
    block = blocks[index]
    assert isinstance(block, Paragraph)
    if any(mark.kind == "dateline" for mark in block.marks):
        return blocks
    return (*blocks[:index], with_dateline_mark(block, span), *blocks[index + 1 :])


def _find_in_body(
    blocks: tuple[Block, ...], language: str | None
) -> tuple[int, Dateline, Span] | None:
    """The dateline in the first paragraph: where it is marked as one, else as its words tell."""
    index = next((i for i, block in enumerate(blocks[:4]) if isinstance(block, Paragraph)), None)
    if index is None:
        return None
    block = blocks[index]
    assert isinstance(block, Paragraph)
    for mark in block.marks:
        if mark.kind == "dateline" and len(mark.span):
            return index, read_dateline(mark.span.of(block.text), language), mark.span
    if _MAY_END.search(block.text, 0, _START) is None:
        return None
    found = find_dateline(block.text, language=language)
    return None if found is None else (index, *found)


def dateline_of_body(blocks: tuple[Block, ...], language: str | None) -> Dateline | None:
    """The dateline that reading would find in a body.

    Example:
        >>> dateline_of_body((Paragraph(text="LIMA (AP) — Rain fell."),), "en").place
        'LIMA'
    """
    found = _find_in_body(blocks, language)
    return None if found is None else found[1]


def read_dateline(text: str, language: str | None) -> Dateline:
    """A dateline that stands alone, taken apart as far as its words tell.

    Example:
        >>> read_dateline("LIMA (AP) —", "en").source, read_dateline("Lima", "en").place
        ('AP', 'Lima')
    """
    return stated_dateline(text, language)
