"""Quotation marks: which of them open, which close, and what they hold, a paragraph at a time.

Handles “ ” " „ « » 「 」 『 』, doubled apostrophes ('' and ``), and reversed or mixed marks as
typists leave them. A mark that is never closed runs to the end of its paragraph: whether that is the
open-quote convention or a slip is decided in `newsdoc.quotes.continuation`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

# Starts with the set of all first characters, which `re` finds fast; then looks back for the doubled ones.
_MARK = re.compile("[\"“”„‟«»「」『』＂`'‘’](?:(?<=`)`|(?<=')'{1,2}|(?<=‘)‘|(?<=’)’|(?<![`'‘’]))")
_COMMAS = re.compile(r"(?<![\w,]),,(?=[\w'‘“¿¡(…])")
"""„ as typed with two commas, in Dutch newspapers."""
_WORD = re.compile(r"\w")
_SINGLE_OPEN = re.compile(r"(?<![\w’'‘])[‘'](?=[\w$\[])")
_SINGLE_CLOSE = re.compile(r"(?<=[\w.,!?\]])[’'](?!\w)")
# Enough to tell quotations from apostrophes: a mark closes after a comma or a stop.
_SINGLE_QUOTATION = re.compile(r"[.,!?][’'](?!\w)|(?<![\w’'‘])[‘'](?=\w)[^‘’'\n]{8,300}[’'](?=,\s)")
_BEFORE_OPENING = "([{—–-/'‘’>:…."
_AFTER_CLOSING = ",.;:!?)"
_STRAIGHT = '"”'
_UNSPACED = "\u05ff"
"""The last code point before the scripts in which a mark may open without a space before it."""
_JOINS = re.compile(r"[\u0640\u3040-\u30ff\u3400-\u9fff]$|(?:^|\s)[وفبلك]$")
"""What a mark may open behind there: Chinese and Japanese letters, Arabic prefixes."""


class Segment(NamedTuple):
    """Words between marks. All offsets are code points into the paragraph."""

    open: int
    """Where the opening mark starts."""
    start: int
    """First code point inside."""
    end: int
    """The code point after the last one inside."""
    close: int
    """The code point after the closing mark; equal to `end` when there is none."""

    @property
    def closed(self) -> bool:
        """Whether there is a closing mark."""
        return self.close > self.end


class MarkStyle(NamedTuple):
    """How a text uses the marks whose sense differs between languages."""

    german: bool
    """„Ja“: a raised “ closes."""
    swedish: bool
    """”Ja”: the same mark opens and closes."""
    inward: bool
    """»Ja«: guillemets that point at the words."""
    single: bool
    """‘Yes’: there are no other marks, as in British newspapers."""


def mark_style(text: str) -> MarkStyle:
    """The conventions of a text, from the marks in it.

    Example:
        >>> mark_style("„Ja“, sagte er.").german
        True
    """
    low = "„" in text
    left, right = text.find("«"), text.find("»")
    return MarkStyle(
        german=low,
        swedish="”" in text and "“" not in text and not low,
        inward=right >= 0 and (left < 0 or right < left),
        single=_MARK.search(text) is None and _SINGLE_QUOTATION.search(text) is not None,
    )


def pair_marks(text: str, style: MarkStyle) -> list[Segment]:
    """The quoted segments of one paragraph, in order, none inside another.

    Marks inside a segment that do not close it are part of its words. Takes one pass.

    Args:
        text: one paragraph, without line breaks.
        style: the conventions of the whole text.

    Example:
        >>> [s for s in pair_marks('"Go," she said.', mark_style('"'))]
        [Segment(open=0, start=1, end=4, close=5)]
    """
    segments: list[Segment] = []
    if ",," in text:
        text = _COMMAS.sub("``", text)
    length = len(text)
    opened = -1
    inner = 0
    closers = ""
    for match in _MARK.finditer(text):
        at, after = match.span()
        mark = match.group()
        before = text[at - 1] if at else " "
        if before > _UNSPACED and _JOINS.search(text, max(0, at - 2), at):
            before = " "
        following = text[after] if after < length else " "
        if len(mark) == 3:
            # A single mark inside a doubled one: the inner of the two comes with the words.
            if opened < 0:
                after -= 1
            else:
                at += 1
            mark = "''"
        if opened < 0:
            closers = _closers(mark, before, following, style, first=at == 0)
            if closers:
                opened, inner = at, after
            continue
        if at < inner:
            continue
        reopens = before.isspace() and not following.isspace() and following not in _AFTER_CLOSING
        if mark == "''" and closers == _STRAIGHT and before in ".,?!":
            # "It rained,'' said …: the typist took the wrong one.
            _keep(segments, text, Segment(opened, inner, at, after))
            opened = -1
        elif mark in closers and not (len(mark) == 2 and len(closers) == 1):
            if mark == '"' and (reopens or before in "(["):
                # A second opening: the first mark was never closed.
                _keep(segments, text, Segment(opened, inner, at, at))
                opened, inner = at, after
            else:
                _keep(segments, text, Segment(opened, inner, at, after))
                opened = -1
        elif mark == "“" and "”" in closers and before.isspace() and not following.isspace():
            _keep(segments, text, Segment(opened, inner, at, at))
            opened, inner = at, after
        elif (
            mark == "“" and '"' in closers and (following.isspace() or following in _AFTER_CLOSING)
        ):
            # “It rained,“ said …: the typist took the wrong one.
            _keep(segments, text, Segment(opened, inner, at, after))
            opened = -1
    if opened >= 0:
        _keep(segments, text, Segment(opened, inner, length, length))
    return segments


def _keep(segments: list[Segment], text: str, segment: Segment) -> None:
    """Add a segment, less the spaces at its edges, when there is a word in it."""
    start, end = segment.start, segment.end
    if _WORD.search(text, start, end) is None:
        return
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    close = segment.close
    if not segment.closed:
        close = end
    segments.append(Segment(segment.open, start, end, close))


def _closers(mark: str, before: str, following: str, style: MarkStyle, *, first: bool) -> str:
    """The marks that would close what `mark` opens; empty when it cannot open."""
    edge = before.isspace() or before in _BEFORE_OPENING
    match mark:
        case "``":
            return "''\"”"
        case "‘‘":
            return "’’"
        case "’’":
            return ""
        case "''":
            return "''" if edge and before != "'" and not following.isspace() else ""
        case "„" | "‟":
            return '“”„"'
        case "「":
            return "」"
        case "『":
            return "』"
        case "“":
            if style.german:
                return "“”" if before.isspace() else ""
            return '”"'
        case "”":
            opens = edge and not following.isspace() and (style.swedish or before.isspace())
            return '”"' if opens else ""
        case "«":
            return "" if style.inward else "»"
        case "»":
            if style.inward:
                return "«"
            return "«»" if before.isspace() and not following.isspace() else ""
        case _:
            return (
                '"”'
                if first or (not following.isspace() and (edge or not before.isalnum()))
                else ""
            )


def pair_single_marks(text: str, taken: list[Segment]) -> list[Segment]:
    """Segments in single marks outside of those already found, for headlines and British style.

    An apostrophe at the start of a word and one at the end of a later word look like a pair; so a pair
    counts only when the marks stand at the edges of words on their outer side.

    Example:
        >>> [(s.start, s.end) for s in pair_single_marks("Mayor: ‘We don’t pay’", [])]
        [(8, 20)]
    """
    found: list[Segment] = []
    position = 0
    limits = iter([*taken, Segment(len(text), 0, 0, len(text))])
    limit = next(limits)
    while (opening := _SINGLE_OPEN.search(text, position)) is not None:
        while opening.start() >= limit.close and limit.open < len(text):
            limit = next(limits)
        if opening.start() >= limit.open:
            position = max(limit.close, opening.end())
            continue
        closing = _SINGLE_CLOSE.search(text, opening.end(), limit.open)
        if closing is None:
            position = limit.close
            if position >= len(text):
                break
            continue
        if closing.start() - opening.end() >= 2:
            found.append(Segment(opening.start(), opening.end(), closing.start(), closing.end()))
        position = closing.end()
    return found
