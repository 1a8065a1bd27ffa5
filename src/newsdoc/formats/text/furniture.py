"""Page furniture: lines that came along with a story but are no part of it.

They are kept out of the article and reported one by one, whole. Only what stands alone, or at the
edge of a run of lines that is not wrapped, is looked at: the last line of a wrapped paragraph may be
any word.
"""

from __future__ import annotations

import re

from newsdoc.formats._base import ReadContext
from newsdoc.formats.text._furniture_phrases import LABELS, PHRASES
from newsdoc.formats.text.lines import Run
from newsdoc.formats.text.pieces import Phrase, Piece

_LONGEST = 200
"""Code points of the longest line that a label makes furniture."""
_LONGEST_PHRASE = 60
_TRIM = re.compile(r"^[\s>»›→▶►▼▲+×✕|-]+|(?:[\s:…»›→▶►▼▲+×✕|-]|\.{3})+$")
_LABEL = re.compile(r"([^\W\d_][^:：|\n]{1,30}?)\s?[:：](?=\s|$|https?://)")
_DASH_LABEL = re.compile(
    r"(Photo|Photos|Logo|Image|Video|Picture|Infographic)\s[-–—]\s?https?://\S+$"
)
_COUNTS = re.compile(
    r"\d{1,4}\s(?:comments?|shares?|likes?|views?|kommentare|commentaires|comentarios)"
    r"|\d{1,3}[\s-]min(?:ute)?s?\.?\s(?:read|lesezeit|de lecture|de lectura|lesetid)"
    r"|(?:reading time|lesezeit|temps de lecture|lukuaika|lesetid)\s?:\s?\d{1,3}\s?\S{0,10}"
    r"|\d{1,2}\s?/\s?\d{1,3}|page\s\d{1,3}\sof\s\d{1,3}|seite\s\d{1,3}\svon\s\d{1,3}",
    re.IGNORECASE,
)


def is_furniture(text: str) -> bool:
    """Whether a line is page furniture: one of the known phrases, or a label with what follows.

    Example:
        >>> is_furniture("Accessibility links"), is_furniture("Photo: A wet street in Oslo")
        (True, True)
        >>> is_furniture("Share prices fell."), is_furniture("Oslo: Rain")
        (False, False)
    """
    if len(text) > _LONGEST or text[:1].islower() or "\n" in text:
        return False
    if len(text) <= _LONGEST_PHRASE:
        key = _TRIM.sub("", text).lower()
        if key in PHRASES or _COUNTS.fullmatch(key):
            return True
    label = _LABEL.match(text)
    if label is not None and label[1].lower() in LABELS:
        return True
    return _DASH_LABEL.fullmatch(text) is not None


def without_furniture(runs: list[Run], context: ReadContext, *, wrapped: bool) -> list[Run]:
    """The runs without the lines that are furniture; each such line is reported."""
    kept: list[Run] = []
    for run in runs:
        start, end = 0, len(run)
        if len(run) == 1 or not wrapped:
            while start < end and is_furniture(run[start].text):
                report_furniture(run[start].raw.strip(), run[start].number, context)
                start += 1
            last = end
            while end > start and is_furniture(run[end - 1].text):
                end -= 1
            for line in run[end:last]:
                report_furniture(line.raw.strip(), line.number, context)
        elif all(is_furniture(line.text) for line in run):
            for line in run:
                report_furniture(line.raw.strip(), line.number, context)
            end = 0
        if end > start:
            kept.append(run[start:end])
    return kept


def without_furniture_phrases(pieces: list[Piece], context: ReadContext) -> list[Piece]:
    """The same for phrases: a caption may be wrapped, and furniture may part lines of a run."""
    kept: list[Piece] = []
    for at, piece in enumerate(pieces):
        if isinstance(piece, Phrase) and piece.gap != "break" and is_furniture(piece.text):
            below = pieces[at + 1] if at + 1 < len(pieces) else None
            if not isinstance(below, Phrase) or below.gap != "break":
                report_furniture(piece.text, piece.line, context)
                continue
        kept.append(piece)
    return kept


def report_furniture(text: str, line: int, context: ReadContext) -> None:
    """Say which line was left out, whole."""
    if context.wanted:
        context.remark("PT105", "page furniture left out", value=text, line=line)
