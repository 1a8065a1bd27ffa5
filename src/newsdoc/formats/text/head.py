"""What stands above a story: kicker, headline, sub-headline, byline, dates, dateline, notices.

The rules are careful. A first line is a headline only when it stands over running text and looks
like no sentence of it; when unsure, a paragraph is a paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

import attrs

from newsdoc.formats._base import ReadContext
from newsdoc.formats._bylines import is_byline, read_byline
from newsdoc.formats._datelines import find_dateline
from newsdoc.formats.text.furniture import is_furniture, report_furniture
from newsdoc.formats.text.layout import LONG, Layout
from newsdoc.formats.text.marks import bullet, ends_open, ends_sentence, is_divider, number
from newsdoc.formats.text.notices import (
    is_notice,
    is_sign_off,
    read_copyright,
    read_dated,
    read_note,
    read_source,
    split_trailing_date,
)
from newsdoc.formats.text.pieces import Phrase, Piece
from newsdoc.model import Byline, Dateline, Heading, Headline, Note, Party, Time

LONGEST_HEADLINE = 200
LONGEST_SENTENCE_HEADLINE = 150
LONGEST_SUB = 300
LONGEST_SUB_BELOW = 160
LONGEST_KICKER = 40
_LOOK_AHEAD = 12
"""Lines behind a line that are asked whether it stands over running text."""
_MOST_SUBS = 3
_MOST_BYLINES = 4


@attrs.define
class TopMatter:
    """What was found above the story; filled while its lines are read."""

    headline: str | None = None
    headlines: list[Headline] = attrs.Factory(list)
    bylines: list[Byline] = attrs.Factory(list)
    dateline: Dateline | None = None
    published: Time | None = None
    modified: Time | None = None
    sources: list[Party] = attrs.Factory(list)
    copyrights: list[str] = attrs.Factory(list)
    notes: list[Note] = attrs.Factory(list)


def read_head(
    pieces: Sequence[Piece], layout: Layout, context: ReadContext
) -> tuple[TopMatter, list[Piece]]:
    """What stands above the story, and the pieces that are left."""
    head = TopMatter()
    pieces = _without_notices(pieces, head)
    at = _metadata(pieces, 0, head, context)
    kicker = _text(pieces, at)
    if kicker is not None and is_kicker(kicker) and _is_headline(pieces, at + 1):
        head.headlines.append(Headline(text=kicker, role="kicker"))
        at += 1
    if not _is_headline(pieces, at):
        return head, pieces[at:]
    line = _text(pieces, at) or ""
    dated = split_trailing_date(line) if head.published is None else None
    if dated is None:
        head.headline = line
    else:
        head.headline, head.published = dated
        _date_read(line[len(dated[0]) :].strip(), pieces[at], context)
    at = _sub_headlines(pieces, at + 1, layout, head)
    at = _metadata(pieces, at, head, context)
    if not head.bylines and not any(headline.role == "sub" for headline in head.headlines):
        # A date may stand between the headline and what belongs to it.
        at = _metadata(pieces, _sub_headlines(pieces, at, layout, head), head, context)
    return head, pieces[at:]


def _without_notices(pieces: Sequence[Piece], head: TopMatter) -> list[Piece]:
    """The pieces without the notes and copyright lines above the story.

    These may stand anywhere among the lines there, so that they go first. A text of nothing but
    notices keeps them.
    """
    kept: list[Piece] = []
    removed = False
    for at, piece in enumerate(pieces):
        if not isinstance(piece, Phrase) or "\n" in piece.text:
            kept += pieces[at:]
            break
        note = read_note(piece.text)
        if note is None and read_copyright(piece.text) is None:
            if removed and piece.gap == "break":
                piece = attrs.evolve(piece, gap="split")  # noqa: PLW2901  # it lost its neighbour
            kept.append(piece)
            removed = False
            if is_prose(piece.text):
                kept += pieces[at + 1 :]
                break
            continue
        removed = True
        if note is not None:
            head.notes.append(note)
        else:
            head.copyrights.append(piece.text)
    if kept:
        return kept
    head.notes, head.copyrights = [], []
    return list(pieces)


def is_kicker(line: str) -> bool:
    """Whether a line above a headline is a short label in capitals."""
    return (
        len(line) <= LONGEST_KICKER
        and line.isupper()
        and len(line.split()) <= 4
        and ends_open(line)
        and find_dateline(line) is None
    )


def _text(pieces: Sequence[Piece], at: int) -> str | None:
    """The words of a piece that may be part of the top; None behind the end and for other pieces.

    What has a line break inside is a paragraph.
    """
    if at >= len(pieces):
        return None
    piece = pieces[at]
    if not isinstance(piece, Phrase | Heading) or "\n" in piece.text:
        return None
    return piece.text


def _is_headline(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a piece is the headline, by its own form and by what follows it."""
    line = _text(pieces, at)
    if line is None or not 2 <= len(line) <= LONGEST_HEADLINE or not _may_be_title(line):
        return False
    if line.endswith((":", ",", "：", "،")) or not _stands_over_prose(pieces, at):
        return False
    if not ends_sentence(line):
        return True
    if len(line) > LONGEST_SENTENCE_HEADLINE:
        return False
    if line[-1] not in ".。।։" and line[0] not in "\"“„«‘'「":
        return True
    # A headline with a full stop looks like a sentence: other evidence is needed.
    return _is_in_title_case(line) or _is_over_credits(pieces, at + 1)


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
        and read_source(line) is None
        and find_dateline(line) is None
        and not line.startswith(("http://", "https://", "> "))
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


def _is_in_title_case(line: str) -> bool:
    words = [word for word in line.split() if word[:1].isalpha()]
    long = [word for word in words if len(word) > 3]
    return len(words) > 2 and len(long) > 1 and sum(w[0].isupper() for w in long) >= 0.8 * len(long)


def _is_over_credits(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a byline, a date or a dateline follows."""
    line = _text(pieces, at)
    if line is None:
        return False
    return is_byline(line) or read_dated(line) is not None or find_dateline(line) is not None


def _sub_headlines(pieces: Sequence[Piece], at: int, layout: Layout, head: TopMatter) -> int:
    """Take the sub-headlines that stand at a place; gives the place behind them."""
    taken = 0
    while taken < _MOST_SUBS and _is_sub_headline(pieces, at, layout):
        head.headlines.append(Headline(text=_text(pieces, at) or "", role="sub"))
        at += 1
        taken += 1
    return at


def _is_sub_headline(pieces: Sequence[Piece], at: int, layout: Layout) -> bool:
    piece = pieces[at] if at < len(pieces) else None
    if (
        not isinstance(piece, Phrase)
        or "\n" in piece.text
        or not 4 <= len(piece.text) <= LONGEST_SUB
    ):
        return False
    line = piece.text
    if line.endswith((":", ",")) or not _may_be_title(line) or _is_metadata(line):
        return False
    if not _stands_over_prose(pieces, at):
        return False
    below = pieces[at + 1]
    if piece.gap is not None and layout.parted and _is_short_run(pieces, at):
        return True  # right below the headline, with a blank line behind
    following = _text(pieces, at + 1)
    if following is None:
        return False
    if is_byline(following) or read_dated(following) is not None:
        return True
    dateline = find_dateline(following)
    if dateline is not None and dateline[1].end == len(following):
        return True
    return (
        len(line) <= LONGEST_SUB_BELOW
        and len(line.split()) >= 4
        and ends_open(line)
        and is_prose(following)
        and not _is_end_matter(following)
    )


def _is_short_run(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a few lines, none of them long, are left of the run that a piece stands in."""
    for piece in pieces[at : at + _MOST_SUBS + 1]:
        if not isinstance(piece, Phrase) or piece.gap is None:
            return True
        if len(piece.text) > LONGEST_SUB_BELOW:
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


def _metadata(pieces: Sequence[Piece], at: int, head: TopMatter, context: ReadContext) -> int:
    """Take the bylines, dates, notes and the like that stand at a place; gives the place behind."""
    while at < len(pieces):
        piece = pieces[at]
        if not isinstance(piece, Phrase) or "\n" in piece.text:
            break
        if not _take(piece, pieces, at, head, context):
            break
        at += 1
    return at


def _take(
    piece: Phrase, pieces: Sequence[Piece], at: int, head: TopMatter, context: ReadContext
) -> bool:
    """Take a line for what it is, if it is none of the story and something follows."""
    line = piece.text
    if at + 1 == len(pieces):
        return False  # the last line is the story
    if is_furniture(line):
        report_furniture(line, piece.line, context)
        return True
    dated = read_dated(line)
    if dated is not None and getattr(head, dated[0]) is None:
        setattr(head, dated[0], dated[1])
        _date_read(line, piece, context)
        return True
    if len(head.bylines) < _MOST_BYLINES and is_byline(line, bare=head.headline is not None):
        head.bylines.append(read_byline(line))
        return True
    if head.dateline is None:
        found = find_dateline(line)
        if found is not None and found[1].end == len(line):
            head.dateline = found[0]
            return True
    source = read_source(line)
    if source is not None:
        head.sources.append(Party(name=source))
        return True
    return False


def _date_read(text: str, piece: Piece, context: ReadContext) -> None:
    if context.wanted:
        line = piece.line if isinstance(piece, Phrase) else None
        context.remark("PT107", "date read from the text", value=text, line=line)
