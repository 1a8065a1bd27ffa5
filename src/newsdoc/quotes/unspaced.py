"""Who says what in scripts without spaces: Japanese and Chinese.

There are no words to tag, so a few patterns are tried right before and right after each quotation. The
tokens of a paragraph are the pieces that matter: quotations, sources and cues.
"""

from __future__ import annotations

import re

import attrs

from newsdoc.model.quotes import Basis, Speaker
from newsdoc.quotes.marks import Segment
from newsdoc.quotes.paragraph import Cue, Found, Paragraph
from newsdoc.quotes.tokens import Tokens

_WINDOW = 80
"""Code points before and after a quotation that are looked at."""
_SHORT = 8
"""Fewer code points than this without a cue are a name or a title."""
_STOPS = "。！？!?"


@attrs.frozen(kw_only=True, eq=False)
class Script:
    """The patterns of one language; groups `source` and `cue` are what is found."""

    after: tuple[re.Pattern[str], ...]
    """Tried on what follows a quotation."""
    before: tuple[re.Pattern[str], ...]
    """Tried on what precedes a quotation, up to it."""
    topic: re.Pattern[str]
    """The source in a sentence before a quotation whose cue follows it."""
    title: re.Pattern[str]
    """Name and role in a source, as groups `name` and `role`."""
    pronouns: re.Pattern[str]
    """Sources that say nothing but who spoke last."""
    trim: re.Pattern[str]
    """Words at the start of a source that do not belong to it."""
    courtesy: frozenset[str] = frozenset()
    """Titles that are no role."""


Piece = tuple[int, int]


def find_unspaced(paragraph: Paragraph, script: Script) -> None:
    """Fill in tokens and `found` of a paragraph from its segments.

    Args:
        paragraph: with its segments.
        script: the patterns of its language.
    """
    text = paragraph.text
    made: list[tuple[Segment, Piece | None, Piece | None, Basis]] = []
    position = 0
    for segment in paragraph.segments:
        source, cue, basis = _around(text, segment, position, script)
        position = segment.close
        if cue is None and source is None and not _stands_alone(text, segment):
            continue
        made.append((segment, source, cue, basis))
    pieces: set[Piece] = {(one.open, one.close) for one in paragraph.segments}
    for _, source, cue, _ in made:
        pieces.update(piece for piece in (source, cue) if piece is not None)
    ordered = sorted(pieces)
    index = {piece: place for place, piece in enumerate(ordered)}
    quoted = [index[(one.open, one.close)] for one in paragraph.segments]
    tags = ["N"] * len(ordered)
    for place in quoted:
        tags[place] = "R"
    words = [text[start:end] for start, end in ordered]
    paragraph.tokens = Tokens(words, [start for start, _ in ordered], "".join(tags), quoted)
    for segment, source, cue, basis in made:
        spans = [(segment.start, segment.end)]
        if cue is None:
            paragraph.found.append(Found(spans, "direct", None, None, ()))
            continue
        at = index[cue]
        one = Cue(at, at + 1, text[cue[0] : cue[1]], "V", basis=basis)
        if source is not None:
            one.source = (index[source], index[source] + 1)
        paragraph.found.append(Found(spans, "direct", one, paragraph, (basis,)))


def _stands_alone(text: str, segment: Segment) -> bool:
    """Whether a quotation without a cue is a sentence of its own."""
    before = text[segment.open - 1] if segment.open else "。"
    whole = before in _STOPS or before.isspace() or before in "：:"
    return (whole and segment.end - segment.start >= _SHORT) or (
        text[segment.end - 1] in _STOPS and segment.end - segment.start >= _SHORT
    )


def _around(
    text: str, segment: Segment, position: int, script: Script
) -> tuple[Piece | None, Piece | None, Basis]:
    """Source and cue of a quotation."""
    start, stop = segment.close, min(len(text), segment.close + _WINDOW)
    low = max(position, segment.open - _WINDOW)
    for place in range(segment.open - 1, low - 1, -1):
        if text[place] in _STOPS or text[place] == "\n":
            low = place + 1
            break
    for pattern in script.after:
        match = pattern.match(text, start, stop)
        if match is not None:
            source = _trimmed(text, match, script)
            if source is None:
                topic = script.topic.match(text, low, segment.open)
                source = _trimmed(text, topic, script) if topic is not None else None
            return source, match.span("cue"), "adjacent"
    for pattern in script.before:
        match = pattern.match(text, low, segment.open)
        if match is not None:
            return _trimmed(text, match, script), match.span("cue"), "clause"
    return None, None, "clause"


def _trimmed(text: str, match: re.Match[str], script: Script) -> Piece | None:
    """The source of a match without times and connectives before it."""
    if "source" not in match.re.groupindex or match.group("source") is None:
        return None
    start, end = match.span("source")
    lead = script.trim.match(text, start, end)
    if lead is not None:
        start = lead.end()
    return (start, end) if start < end else None


class UnspacedResolver:
    """Tells whom a source means: the full name for a surname, the last speaker for a pronoun.

    Args:
        script: of the language.
    """

    def __init__(self, script: Script) -> None:
        self._script = script
        self._speakers: list[Speaker] = []

    def speaker(self, paragraph: Paragraph, cue: Cue) -> tuple[Speaker | None, Basis | None]:
        """Who the source of `cue` is; calls must come in the order of the text."""
        if cue.source is None:
            return None, None
        written = paragraph.tokens.words[cue.source[0]]
        if self._script.pronouns.fullmatch(written):
            return (self._speakers[-1], "pronoun") if self._speakers else (None, None)
        match = self._script.title.match(written)
        name = match.group("name") if match is not None else written
        role = match.group("role") if match is not None else None
        if role in self._script.courtesy:
            role = None
        for known in reversed(self._speakers[-40:]):
            if known.name == name or (len(name) >= 1 and match and known.name.startswith(name)):
                self._speakers.append(known)
                return known, "name" if known.name == name else "partial-name"
        made = Speaker(name=name, role=role or None, kind="person" if match else "unnamed")
        self._speakers.append(made)
        return made, "name" if match else None
