"""Who says what in scripts without spaces: Japanese and Chinese.

There are no words to tag. Quotations are masked, the text is cut at its full stops, and in each sentence
the patterns of the language look for verbs of speech, who stands beside them, and what is said. The
tokens of a paragraph are the pieces that matter: quotations, sources and cues.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Protocol

import attrs

from newsdoc.model.quotes import Basis
from newsdoc.quotes.marks import Segment
from newsdoc.quotes.paragraph import Cue, Found, Paragraph
from newsdoc.quotes.tokens import Tokens

QUOTED, REST = "\ue000", "\ue001"
"""What stands for a quotation in masked text: its first code point, and all others."""
_LONGEST = 300
"""Code points of a sentence that are looked at together."""
_SHORT = 8
"""Fewer code points than this without a cue are a name or a title."""
STOPS = "。！？!?"
_CLOCK = re.compile(
    r"\s*(?:[【\[［▼▽●○■◆◇▲△・]\s*\d{1,2}(?:[:：]\d{2}|[时時点點](?:\d{1,2}分?|半)?)\s*[】\]］]?|"
    r"\d{1,2}[:：]\d{2}(?=[\s\u3000，,:：]))[\s\u3000，,:：]*"
)
"""The time that an entry of a running report opens with: "【10:12】", "▼10時15分　"."""
_STOP = re.compile(r"[。！？!?；;]+")
_NOTHING = re.compile(f"[{QUOTED}{REST}，,。、：:；;！？!?\\s]*")
_EDGES = "，,。、：:；;！？!? \u3000"

Piece = tuple[int, int]


@attrs.define(eq=False)
class Report:
    """What one sentence says that somebody says; offsets are code points of the paragraph."""

    source: Piece | None
    """Who; absent where the sentence does not say."""
    cue: Piece
    """The verb, or what stands for one."""
    content: list[Piece]
    """What is said, with the quotations in it; empty where it stands in the sentence before."""
    basis: Basis = "clause"
    """How the source was found."""
    spoken: bool = False
    """Whether it is speech, though there are no marks around it."""
    backward: bool = False
    """Whether the quotation that ends the sentence before is what is said."""


class Script(Protocol):
    """How a language reports."""

    def reports(self, masked: str, low: int, high: int) -> list[Report]:
        """The reports of one sentence of a masked text, in order."""
        ...

    def ends(self, masked: str, segment: Segment, low: int) -> bool:
        """Whether a quotation that ends with a full stop ends its sentence, which starts at `low`."""
        ...


def find_unspaced(paragraph: Paragraph, script: Script, *, indirect: bool = True) -> None:
    """Fill in tokens and `found` of a paragraph from its segments.

    Args:
        paragraph: with its segments.
        script: how its language reports.
        indirect: whether reports without quotation marks are wanted.
    """
    segments = paragraph.segments
    masked = _masked(paragraph.text, segments)
    reports: list[Report] = []
    for low, high in _sentences(masked, paragraph.text, segments, script):
        for one in script.reports(masked, low, high):
            if one.backward:
                last = next((s for s in reversed(segments) if s.close <= low), None)
                if last is None or low - last.close > 1:
                    continue
                one.content = [(last.open, last.close)]
            reports.append(one)
    _found(paragraph, masked, reports, indirect=indirect)


def _masked(text: str, segments: Sequence[Segment]) -> str:
    parts = []
    done = 0
    for one in segments:
        parts += [text[done : one.open], QUOTED, REST * (one.close - one.open - 1)]
        done = one.close
    parts.append(text[done:])
    return "".join(parts)


def _sentences(
    masked: str, text: str, segments: Sequence[Segment], script: Script
) -> Iterator[Piece]:
    """Where sentences start and end; long ones are cut."""
    ends = [match.end() for match in _STOP.finditer(masked)]
    ends.append(len(masked))
    clock = _CLOCK.match(masked)
    low = clock.end() if clock is not None else 0
    ends = [end for end in ends if end > low]
    waiting = iter([*segments, None])
    segment = next(waiting)
    for end in ends:
        while segment is not None and segment.open < end:
            stops = segment.close < end and text[segment.end - 1] in STOPS
            if stops and segment.open >= low and script.ends(masked, segment, low):
                yield from _cut(low, segment.close)
                low = segment.close
            segment = next(waiting)
        if low < end:
            yield from _cut(low, end)
        low = end


def _cut(low: int, high: int) -> Iterator[Piece]:
    while high - low > _LONGEST:
        yield low, low + _LONGEST
        low += _LONGEST
    yield low, high


def _found(paragraph: Paragraph, masked: str, reports: list[Report], *, indirect: bool) -> None:
    """Make tokens, and of each report and each quotation alone something found."""
    text, segments = paragraph.text, paragraph.segments
    pieces: set[Piece] = {(one.open, one.close) for one in segments}
    for one in reports:
        pieces.update(piece for piece in (one.source, one.cue) if piece is not None)
    ordered = sorted(pieces)
    index = {piece: place for place, piece in enumerate(ordered)}
    quoted = [index[(one.open, one.close)] for one in segments]
    tags = ["N"] * len(ordered)
    for place in quoted:
        tags[place] = "R"
    words = [text[start:end] for start, end in ordered]
    paragraph.tokens = Tokens(words, "".join(tags), quoted, text, [start for start, _ in ordered])
    owned: set[int] = set()
    found: list[Found] = []
    for one in reports:
        spans, kind, used = _spans(text, masked, segments, one.content)
        if not spans or owned.intersection(used):
            continue
        if one.spoken and kind == "indirect":
            start, end = spans[0]
            end += text[end : end + 1] in tuple("。！？!?")
            spans, kind = [(start, end)], "direct"
        at = index[one.cue]
        cue = Cue(at, at + 1, text[slice(*one.cue)], "V", basis=one.basis, sentence=at)
        if one.source is not None:
            place = index[one.source]
            cue.source = (place, place + 1)
        cue.dropped = one.source is None
        owned.update(used)
        if indirect or kind != "indirect":
            found.append(Found(spans, kind, cue, paragraph, (one.basis,)))
    found.sort(key=_first)
    paragraph.found = _with_loose(paragraph, masked, found, owned)


def _opening(segment: Segment) -> int:
    return segment.open


def _first(one: Found) -> Piece:
    return one.spans[0]


def _spans(
    text: str, masked: str, segments: Sequence[Segment], content: list[Piece]
) -> tuple[list[Piece], str, list[int]]:
    """The spans of what is said, its kind, and the numbers of its quotations."""
    spans: list[Piece] = []
    used: list[int] = []
    kind = "direct"
    for start, end in content:
        inner = []
        for n in range(bisect_left(segments, start, key=_opening), len(segments)):
            if segments[n].close > end:
                break
            inner.append(n)
        used += inner
        if inner and _NOTHING.fullmatch(masked, start, end):
            spans += [(segments[n].start, segments[n].end) for n in inner]
            continue
        words = text[start:end].strip(_EDGES)
        if words:
            first = text.index(words, start)
            spans.append((first, first + len(words)))
            kind = "mixed" if inner or kind == "mixed" else "indirect"
    if used and kind == "indirect":
        kind = "mixed"
    return spans, kind, used


def _with_loose(
    paragraph: Paragraph, masked: str, found: list[Found], owned: set[int]
) -> list[Found]:
    """What was found with the quotations that stand alone: they go on from the one before."""
    made = list(found)
    last: Found | None = None
    passed = 0
    for number, segment in enumerate(paragraph.segments):
        while passed < len(found) and found[passed].spans[0][0] < segment.open:
            last = found[passed]
            passed += 1
        if number in owned or not _stands_alone(paragraph.text, segment):
            continue
        span = (segment.start, segment.end)
        if last is None or last.spans[-1][1] > segment.open:
            made.append(Found([span], "direct", None, None, ()))
            continue
        gap = masked[last.spans[-1][1] : segment.open]
        if last.kind == "direct" and gap.count("。") <= 1:
            last.spans.append(span)
        else:
            last = Found([span], "direct", last.cue, paragraph, ("continuation",))
            made.append(last)
    made.sort(key=_first)
    return made


def _stands_alone(text: str, segment: Segment) -> bool:
    """Whether a quotation without a cue is a sentence of its own."""
    before = text[segment.open - 1] if segment.open else "。"
    after = text[segment.close] if segment.close < len(text) else "。"
    whole = before in STOPS or before.isspace() or before in "：:」』”）)"
    ends = after in STOPS or after.isspace() or after in "「『“" or text[segment.end - 1] in STOPS
    return whole and ends and segment.end - segment.start >= _SHORT
