"""Blocks as the lines of one text: for captions, notes and the like, which hold no blocks."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.body.blocks import plain
from newsdoc.formats._xml.body.pieces import join
from newsdoc.model import Block, Mark, Text
from newsdoc.model._makers import make_text


def lines_of(account: Account, element: etree._Element, found: tuple[Block, ...]) -> Text | None:
    """Blocks of an element as the lines of one text; blocks that hold no words are reported."""
    pieces: list[tuple[str, tuple[Mark, ...]]] = []
    for block in found:
        if isinstance(block, Text):
            pieces.append((block.text, block.marks))
            if account.wanted:
                _report_lost(account, element, block)
        elif words := plain(block):
            pieces.append((words, ()))
            account.words_kept(element)
            account.said(element, block)
        else:
            account.context.remark(
                "XM110",
                "a block has no place in a text",
                value=repr(block),
                line=element.sourceline,
            )
    if not pieces:
        return None
    text, marks = join(pieces)
    return make_text(text=text, marks=marks) if text else None


def _report_lost(account: Account, element: etree._Element, block: Text) -> None:
    """Report what a paragraph has that a line of a text has no place for."""
    for name in ("class", "id", "lang"):
        value = getattr(block, {"class": "role", "lang": "language"}.get(name, name), None)
        if value:
            account.attributes(element, {name: value})
