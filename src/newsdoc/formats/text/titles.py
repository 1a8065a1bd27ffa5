"""Kicker, headline, sub-headline: which lines above a story are its titles.

The rules are careful. A first line is a headline only when it stands over running text and looks
like no sentence of it; when unsure, a paragraph is a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from newsdoc.formats._bylines import is_byline
from newsdoc.formats._datelines import find_dateline
from newsdoc.formats.text.furniture import is_furniture
from newsdoc.formats.text.layout import LONG, Layout
from newsdoc.formats.text.marks import bullet, ends_open, ends_sentence, is_divider, number
from newsdoc.formats.text.notices import (
    has_date_label,
    is_notice,
    is_sign_off,
    read_dated,
    read_source,
)
from newsdoc.formats.text.pieces import Phrase, Piece
from newsdoc.model import Heading

MOST_SUBS = 3
"""Sub-headlines that a story has at most."""

_CONTACT = re.compile(
    r"(?:(?:media|press|further|for more) )?(?:contacts?|kontakt|information|contacto|contatto)\s?[:：]",
    re.IGNORECASE,
)
_LONGEST_HEADLINE = 200
_LONGEST_SENTENCE = 150
"""Code points of a headline with a full stop, at most."""
_LONGEST_SUB = 300
_LONGEST_SUB_BELOW = 160
"""The same where only its place right below the headline tells a sub-headline."""
_LONGEST_KICKER = 40
_LOOK_AHEAD = 12
"""Lines behind a line that are asked whether it stands over running text."""


def is_kicker(line: str) -> bool:
    """Whether a line above a headline is a short label in capitals."""
    return (
        len(line) <= _LONGEST_KICKER
        and line.isupper()
        and len(line.split()) <= 4
        and ends_open(line)
        and find_dateline(line) is None
    )


def title_text(pieces: Sequence[Piece], at: int) -> str | None:
    """The words of a piece that may be part of the top; None behind the end and for other pieces.

    What has a line break inside is a paragraph.
    """
    if at >= len(pieces):
        return None
    piece = pieces[at]
    if not isinstance(piece, Phrase | Heading) or "\n" in piece.text:
        return None
    return piece.text


def is_headline(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a piece is the headline, by its own form and by what follows it."""
    line = title_text(pieces, at)
    if line is None or not 2 <= len(line) <= _LONGEST_HEADLINE or not _may_be_title(line):
        return False
    if line.endswith((":", ",", "：", "،")) or not _stands_over_prose(pieces, at):
        return False
    if not ends_sentence(line):
        return True
    if len(line) > _LONGEST_SENTENCE:
        return False
    if line[-1] not in ".。।։" and line[0] not in "\"“„«‘'「":
        return True
    # A headline with a full stop looks like a sentence: other evidence is needed.
    return _is_in_title_case(line) or _is_over_credits(pieces, at + 1)


def is_sub_headline(pieces: Sequence[Piece], at: int, layout: Layout) -> bool:
    """Whether a piece behind the headline is a sub-headline, by its form and its place."""
    piece = pieces[at] if at < len(pieces) else None
    if (
        not isinstance(piece, Phrase)
        or "\n" in piece.text
        or not 4 <= len(piece.text) <= _LONGEST_SUB
    ):
        return False
    line = piece.text
    if line.endswith((":", ",")) or not _may_be_title(line) or _is_metadata(line):
        return False
    if not _stands_over_prose(pieces, at):
        return False
    if piece.gap is not None and layout.parted and _is_short_run(pieces, at):
        return True  # right below the headline, with a blank line behind
    following = title_text(pieces, at + 1)
    if following is None:
        return False
    if is_byline(following) or read_dated(following) is not None:
        return True
    dateline = find_dateline(following)
    if dateline is not None and dateline[1].end == len(following):
        return True
    return (
        len(line) <= _LONGEST_SUB_BELOW
        and len(line.split()) >= 4
        and ends_open(line)
        and is_prose(following)
        and not _is_end_matter(following)
    )


def is_prose(text: str) -> bool:
    """Whether the first line of a text is running text: long, or a sentence of some words.

    Example:
        >>> is_prose("It rained in the morning."), is_prose("Oslo Weather Office")
        (True, False)
    """
    line = text.partition("\n")[0]
    if len(line) > LONG or (len(line) > 40 and "\u2e80" <= line[:1] <= "\ud7ff"):
        return True
    return len(line) >= 20 and ends_sentence(line) and (" " in line or not line.isascii())


def _may_be_title(line: str) -> bool:
    return (
        any(map(str.isalpha, line[:60]))
        and not is_divider(line)
        and bullet(line) is None
        and number(line) is None
        and not is_sign_off(line)
        and not is_notice(line)
        and not is_byline(line, bare=False)
        and read_dated(line) is None
        and not has_date_label(line)
        and read_source(line) is None
        and find_dateline(line) is None
        and not line.startswith(("http://", "https://", "> "))
        and not _CONTACT.match(line)
    )


def _stands_over_prose(pieces: Sequence[Piece], at: int) -> bool:
    """Whether running text follows."""
    lines = (
        line
        for piece in pieces[at + 1 : at + 1 + _LOOK_AHEAD]
        if isinstance(piece, Phrase)
        for line in piece.text.split("\n")
    )
    return any(is_prose(line) and not _is_end_matter(line) for line in islice(lines, _LOOK_AHEAD))


def _is_in_title_case(line: str) -> bool:
    words = [word for word in line.split() if word[:1].isalpha()]
    long = [word for word in words if len(word) > 3]
    return len(words) > 2 and len(long) > 1 and sum(w[0].isupper() for w in long) >= 0.8 * len(long)


def _is_over_credits(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a byline, a date or a dateline follows."""
    line = title_text(pieces, at)
    if line is None:
        return False
    return is_byline(line) or read_dated(line) is not None or find_dateline(line) is not None


def _is_short_run(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a few lines, none of them long, are left of the run that a piece stands in."""
    for piece in pieces[at : at + MOST_SUBS + 1]:
        if not isinstance(piece, Phrase) or piece.gap is None:
            return True
        if len(piece.text) > _LONGEST_SUB_BELOW:
            return False
    return False


def _is_end_matter(line: str) -> bool:
    return is_notice(line) or is_sign_off(line)


def _is_metadata(line: str) -> bool:
    return (
        is_byline(line)
        or read_dated(line) is not None
        or is_notice(line)
        or is_furniture(line)
        or read_source(line) is not None
    )
