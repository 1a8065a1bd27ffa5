"""Words of a source are not said by it: content is cut where the source turned out to be longer.

The rules find content and source together, by the plain phrase; what hangs on that phrase ("einem Bericht
*der „Küstenpost“*") is known only once the source is chosen.
"""

from __future__ import annotations

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
        places = {id(found): _place(paragraph, found) for found in paragraph.found}
        kept: list[Found] = []
        for found in paragraph.found:
            own = places[id(found)]
            others = [
                place
                for key, place in places.items()
                if place is not None and key != id(found) and place != own
            ]
            if found.kind == "direct" and any(_within(found.spans, place) for place in others):
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


def _within(spans: Sequence[Range], place: Range) -> bool:
    return all(place[0] <= start and end <= place[1] for start, end in spans)


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
    return any(
        start <= segment.start and segment.end <= end
        for segment in paragraph.segments
        for start, end in spans
    )
