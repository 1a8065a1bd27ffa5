"""Words of a source are not said by it: content is cut where the source turned out to be longer.

The rules find content and source together, by the plain phrase; what hangs on that phrase ("einem Bericht
*der „Küstenpost“*") is known only once the source is chosen.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newsdoc.quotes.paragraph import Found, Paragraph
from newsdoc.quotes.tokens import Range

_JOINTS = " \u00a0,;:–—-"


def cut_at_sources(paragraphs: Sequence[Paragraph]) -> None:
    """Take the words of sources out of what is said, and drop what then is empty.

    Args:
        paragraphs: with their attributions, sources chosen.
    """
    for paragraph in paragraphs:
        if not paragraph.found:
            continue
        places = [_place(paragraph, found) for found in paragraph.found]
        known = sorted({place for place in places if place is not None})
        kept: list[Found] = []
        for found, own in zip(paragraph.found, places, strict=True):
            if found.kind == "direct" and _is_part(found.spans, own, known):
                continue
            if own is not None:
                found.spans = [
                    cut for span in found.spans if (cut := _cut(paragraph.text, span, own))
                ]
                if found.kind == "mixed" and not _has_marks(paragraph, found.spans):
                    found.kind = "indirect"
            if found.spans:
                kept.append(found)
        if len(kept) < len(paragraph.found):
            paragraph.found[:] = kept


def _place(paragraph: Paragraph, found: Found) -> Range | None:
    """Where the source of an attribution stands in its paragraph, in code points."""
    if found.home is not paragraph or found.cue is None or found.cue.source is None:
        return None
    start, end = found.cue.source
    return (paragraph.tokens.starts[start], paragraph.tokens.end(end - 1))


def _is_part(spans: Sequence[Range], own: Range | None, known: Sequence[Range]) -> bool:
    """Whether all that is said stands in the source of another: the nearest one that starts before."""
    index = bisect_right(known, (spans[0][0], spans[-1][1])) - 1
    if index < 0 or known[index] == own:
        return False
    start, end = known[index]
    return start <= spans[0][0] and spans[-1][1] <= end


def _cut(text: str, span: Range, place: Range) -> Range | None:
    """What of a span is left beside a source at one of its ends."""
    start, end = span
    if place[1] <= start or end <= place[0]:
        return span
    if place[0] <= start:
        start = place[1]
    elif end <= place[1]:
        end = place[0]
    else:
        return span
    while start < end and text[start] in _JOINTS:
        start += 1
    while start < end and text[end - 1] in _JOINTS:
        end -= 1
    return (start, end) if start < end else None


def _has_marks(paragraph: Paragraph, spans: Sequence[Range]) -> bool:
    """Whether words in marks are left."""
    segments = paragraph.segments
    for start, end in spans:
        index = bisect_left(segments, start, key=lambda one: one.start)
        if index < len(segments) and segments[index].end <= end:
            return True
    return False
