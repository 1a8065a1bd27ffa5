"""What stands above a story: kicker, headline, sub-headline, byline, dates, dateline, notices."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from newsdoc.formats._base import ReadContext
from newsdoc.formats._bylines import is_byline, is_job_title, read_byline
from newsdoc.formats._datelines import find_dateline
from newsdoc.formats.text.furniture import is_furniture, report_furniture
from newsdoc.formats.text.layout import Layout
from newsdoc.formats.text.notices import (
    read_copyright,
    read_dated,
    read_note,
    read_source,
    split_trailing_date,
)
from newsdoc.formats.text.pieces import Phrase, Piece
from newsdoc.formats.text.titles import (
    MOST_SUBS,
    is_headline,
    is_kicker,
    is_prose,
    is_sub_headline,
    title_text,
)
from newsdoc.model import Byline, Dateline, Headline, Note, Party, Time

_MOST_BYLINES = 4
_RELEASE = re.compile(
    r"(?:for )?(?:immediate|press|news|media) release(?: [A-Z]{0,4}\d+)?|for immediate release"
    r"|pressemitteilung|medienmitteilung|presseinformation|communiqué de presse|nota de prensa"
    r"|comunicado de prensa|comunicado à imprensa|comunicato stampa|persbericht|pressmeddelande"
    r"|pressemelding|pressemeddelelse|lehdistötiedote|informacja prasowa|пресс-релиз",
    re.IGNORECASE,
)
"""A line that says no more than that the text is a release."""


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
    kicker = title_text(pieces, at)
    if kicker is not None and _RELEASE.fullmatch(kicker):
        head.headlines.append(Headline(text=kicker, role="kicker"))
        at = _metadata(pieces, at + 1, head, context)
        kicker = title_text(pieces, at)
    if kicker is not None and is_kicker(kicker) and is_headline(pieces, at + 1):
        head.headlines.append(Headline(text=kicker, role="kicker"))
        at += 1
    if not is_headline(pieces, at):
        return head, pieces[at:]
    line = title_text(pieces, at) or ""
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


def _sub_headlines(pieces: Sequence[Piece], at: int, layout: Layout, head: TopMatter) -> int:
    """Take the sub-headlines that stand at a place; gives the place behind them."""
    taken = 0
    while taken < MOST_SUBS and is_sub_headline(pieces, at, layout):
        head.headlines.append(Headline(text=title_text(pieces, at) or "", role="sub"))
        at += 1
        taken += 1
    return at


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
    if head.bylines and piece.gap is not None and is_job_title(line):
        # "AP Business Writer" on a line below the name.
        head.bylines[-1] = read_byline(f"{head.bylines[-1].text} {line}")
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
        if context.wanted:
            context.remark("PT109", "source read from the text", value=line, line=piece.line)
        return True
    return False


def _date_read(text: str, piece: Piece, context: ReadContext) -> None:
    if context.wanted:
        line = piece.line if isinstance(piece, Phrase) else None
        context.remark("PT107", "date read from the text", value=text, line=line)
