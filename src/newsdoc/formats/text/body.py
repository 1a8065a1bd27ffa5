"""From pieces to the blocks of the body: paragraphs, lists, crossheads, dividers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from newsdoc.formats.text.marks import bullet, is_divider, is_sure_bullet, number
from newsdoc.formats.text.notices import is_notice, is_sign_off
from newsdoc.formats.text.pieces import Phrase, Piece
from newsdoc.formats.text.titles import is_prose
from newsdoc.model import Block, Divider, Heading, ListBlock, ListItem, Paragraph

LONGEST_CROSSHEAD = 80
_MOST_WORDS = 10
_DEEPEST_LIST = 6
"""Levels of lists in lists; deeper items count as of the deepest level."""


def make_body(pieces: Sequence[Piece]) -> list[Block]:
    """The blocks that pieces stand for, in order."""
    blocks: list[Block] = []
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        if not isinstance(piece, Phrase):
            blocks.append(piece)
            at += 1
        elif items := _items_from(pieces, at):
            blocks.extend(_lists(items))
            at += len(items)
        elif is_divider(piece.text):
            blocks.append(Divider(text=piece.text))
            at += 1
        else:
            start, at = at, at + 1
            while at < len(pieces) and _goes_on(pieces, at):
                at += 1
            words = "\n".join(p.text for p in pieces[start:at] if isinstance(p, Phrase))
            if at == start + 1 and _is_crosshead(blocks, words, pieces, at):
                blocks.append(Heading(text=words))
            else:
                blocks.append(Paragraph(text=words))
    return blocks


def _goes_on(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a piece belongs to the paragraph before it, after a line break."""
    piece = pieces[at]
    return isinstance(piece, Phrase) and piece.gap == "break" and bullet(piece.text) is None


def _is_crosshead(before: list[Block], words: str, pieces: Sequence[Piece], at: int) -> bool:
    """Whether a line is a crosshead where it stands; `at` is the piece behind it."""
    below = pieces[at] if at < len(pieces) else None
    if not before or not isinstance(below, Phrase) or below.gap == "break":
        return False
    return stands_as_crosshead(before[-1], words, below.text)


def stands_as_crosshead(above: Block, words: str, below: str) -> bool:
    """Whether a line between a block and a paragraph is a crosshead.

    Example:
        >>> above = Paragraph(text="The river rose all night.")
        >>> stands_as_crosshead(above, "Bridges closed", "Police closed two bridges on Monday.")
        True
    """
    if isinstance(above, Heading) or (isinstance(above, Paragraph) and not is_prose(above.text)):
        return False
    if not may_be_crosshead(words) or is_sign_off(words) or not is_prose(below):
        return False
    return not (is_notice(below) or is_sign_off(below))


def may_be_crosshead(words: str) -> bool:
    """Whether a line has the form of a crosshead: short, a capital first, no punctuation last.

    Example:
        >>> may_be_crosshead("What comes next"), may_be_crosshead("What comes next?")
        (True, False)
    """
    if not 2 <= len(words) <= LONGEST_CROSSHEAD or len(words.split()) > _MOST_WORDS:
        return False
    first, last = words[0], words[-1]
    if first.islower() or not first.isalnum() or last in ".,:;…。?!？！-–—)\"”»“'’":
        return False
    if "\n" in words or "@" in words or "://" in words or "www." in words:
        return False
    # "Holt: Keep it" is somebody speaking rather than a title.
    return ": " not in words and sum(map(str.isalpha, words)) * 2 > len(words)


@attrs.frozen
class _Item:
    """A line that may be an item of a list."""

    text: str
    indent: int
    number: int | None


def _items_from(pieces: Sequence[Piece], at: int) -> list[_Item]:
    """The items that start at a piece; `[]` when no list starts there.

    A sign that opens other lines too (a dash, an asterisk, a number) makes a list only in company.
    """
    items: list[_Item] = []
    sign = ""
    for piece in _phrases(pieces, at):
        found = bullet(piece.text)
        numbered = number(piece.text) if found is None and "\n" not in piece.text else None
        if found is not None and "\n" in piece.text and not is_sure_bullet(found[0]):
            break
        if found is not None:
            item = _Item(piece.text[found[1] :], piece.indent, None)
        elif numbered is not None and _follows(items, piece.indent, numbered[0]):
            item = _Item(piece.text[numbered[1] :], piece.indent, numbered[0])
        else:
            break
        if not items:
            sign = found[0] if found else ""
        elif len(items) == 1 and not is_sure_bullet(sign) and sign != (found[0] if found else ""):
            return []
        items.append(item)
    return items if len(items) > 1 or is_sure_bullet(sign) else []


def _phrases(pieces: Sequence[Piece], at: int) -> Iterator[Phrase]:
    for index in range(at, len(pieces)):
        piece = pieces[index]
        if not isinstance(piece, Phrase) or is_divider(piece.text):
            return
        yield piece


def _follows(items: list[_Item], indent: int, value: int) -> bool:
    """Whether a number goes on from the last one of its level, or starts a level."""
    for item in reversed(items):
        if item.indent < indent:
            return True
        if item.indent == indent:
            return item.number is not None and item.number + 1 == value
    return not items


def _lists(items: list[_Item]) -> list[ListBlock]:
    """Items as lists; more deeply indented ones go into the item before them."""
    return _lists_at(items, 1)


def _lists_at(items: list[_Item], depth: int) -> list[ListBlock]:
    lists: list[ListBlock] = []
    made: list[ListItem] = []
    level = items[0].indent
    first = items[0]
    at = 0
    while at < len(items):
        item = items[at]
        if made and (item.number is None) != (first.number is None):
            lists.append(_list(first, made))
            made, first = [], item
        end = at + 1
        while end < len(items) and depth < _DEEPEST_LIST and items[end].indent > level + 1:
            end += 1
        inner = _lists_at(items[at + 1 : end], depth + 1) if end > at + 1 else []
        made.append(ListItem(text=item.text, blocks=tuple(inner)))
        at = end
    lists.append(_list(first, made))
    return lists


def _list(first: _Item, items: list[ListItem]) -> ListBlock:
    ordered = first.number is not None
    return ListBlock(
        style="ordered" if ordered else "bullet",
        start=first.number if ordered and first.number != 1 else None,
        items=tuple(items),
    )
