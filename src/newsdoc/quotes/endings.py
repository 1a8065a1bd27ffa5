"""Where a reported clause starts and ends.

The start is a matter of rules; the end is decided boundary by boundary (comma, conjunction,
preposition …) by the weights of the language, from left to right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsdoc.quotes.clauses import first_finite, has_finite
from newsdoc.quotes.language import Language
from newsdoc.quotes.scoring import Table
from newsdoc.quotes.stop_bounds import StopBounds, stop_bounds

_ADDRESSEE = re.compile(
    r"(?:o|h(?=[tuq,:hiDN])|e(?=[tuq,:hiDQRXPU])|r?[DHe]{0,2}(?:[NnyKAYlj9]|(?<=[AK])\.)+(?:p[DHe]{0,2}[NnyKAYlj9]+)?)"
)
_TIME = re.compile(r"(?:,?(?:p?[DHern]?W(?:[9W]|,9,?)*|r))*")
_THROUGH = re.compile(
    r"[pzW](?:[^.;:?!QRXPUtVS(-]{0,14}?,(?=t)"
    r"|[^.,;:?!QRXPUtVS(-]{0,14}?(?:,?(?=[QRXPUt])|:(?=[QRXPU])))"
)
_BOUNDARY = re.compile(r"[,;:(cCwpuWQRXP-]")
_SIZES = (0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8, 9)
_SIZE_NAMES = tuple(map(str, _SIZES))


_AFTER = "QRXP"
_NEAR = 6


_PLACE_LIST = re.compile(r",[NDnyKA.9]{1,6},(?=t)")


def size(count: int) -> int:
    """A count of tokens in about ten steps.

    Example:
        >>> size(0), size(4), size(400)
        (0, 2, 9)
    """
    return _SIZES[count] if count < 30 else 9


def size_name(count: int) -> str:
    """The same as a digit."""
    return _SIZE_NAMES[count] if count < 30 else "9"


def content_start(tags: str, verb: int, end: int, lemma: str, language: Language) -> int:
    """The first token of what is said after the verb at `verb`; `end` when nothing follows.

    Skips adverbs, the listener ("told the court"), the day, and "in a statement" where the content
    shows itself behind it.

    Args:
        tags: of the paragraph.
        verb: the last token of the cue.
        end: the end of the sentence.
        lemma: of the verb.
        language: for the verbs that name a listener.
    """
    position = verb + 1
    while position < end and tags[position] == "r":
        position += 1
    if position >= end:
        return end
    if lemma in language.tell and tags[position] in "ohDHeNnyKAYlj9":
        match = _ADDRESSEE.match(tags, position, end)
        if match is not None:
            position = match.end()
            if position >= end:
                return end
    if lemma in language.speak or lemma in language.tell:
        match = _TIME.match(tags, position, end)
        if match is not None and match.end() < end:
            position = match.end()
        if tags[position] in "pz":
            match = _THROUGH.match(tags, position, end)
            if match is not None:
                position = match.end()
    tag = tags[position]
    if tag in ",:-":
        after = position + 1
        if after < end and (tags[after] in "QRXPU" or tag == ":" or tags[after] == "t"):
            return after
        listed = _PLACE_LIST.match(tags, position, end) if tag == "," else None
        if listed is not None:
            # "told supporters in Columbus, Ohio, that"
            return listed.end()
        if tag == "," and after < end and tags[after] in "pCGrzD":
            # "said, however, that", "says, after talks with Lind, he does not": an insertion.
            comma = tags.find(",", after, after + 14)
            if 0 < comma < end - 1 and tags[comma + 1] in "tQRXPUhiDHN":
                return comma + 1
        return end
    return position


class Scope(NamedTuple):
    """Where a reported clause may end, and what is known of it. Indexes are of tokens."""

    tags: str
    """Of the paragraph."""
    low: int
    """First token of the sentence."""
    start: int
    """First token of the clause."""
    end: int
    """The end of the sentence, without its stop."""
    lemma: str
    """Of the reporting word."""
    who: str
    """Tag of the source's first token; empty without a source."""
    reports: Sequence[int]
    """Where verbs of speech stand in the sentence, in order."""


def content_end(scope: Scope, table: Table | None) -> tuple[int, str]:
    """The token after the last one of what is said, and the tags at the boundary.

    Args:
        scope: of the clause.
        table: weights for each boundary; without them the first semicolon ends the clause.
    """
    tags, end = scope.tags, scope.end
    if table is None:
        stop = tags.find(";", scope.start, end)
        return (end, "") if stop < 0 else (stop, ";")
    first = scope.start + 1
    if tags[scope.start] == "Q" and tags[scope.start - 1] in ",:" and tags[first:end][:1] == "c":
        # 'Lind told him, "We go," and left': the comma inside of the marks is that of the sentence.
        return first, tags[first : first + 2]
    score = table.score
    for position, features in stop_examples(scope, scope.start, stop_bounds(table)):
        if score(features) > 0 or _starts_report(scope, position):
            return position, tags[position : position + 2]
    return end, ""


def next_end(scope: Scope, position: int, table: Table | None) -> int:
    """Where what is said ends when it holds the quoted segment at `position`."""
    bounds = None if table is None else stop_bounds(table)
    for boundary, features in stop_examples(scope, position, bounds):
        if boundary > position and (
            table is None or _starts_report(scope, boundary) or table.score(features) > 0
        ):
            return boundary
    return scope.end


def _starts_report(scope: Scope, position: int) -> bool:
    """Whether another report with a subject of its own starts here: ", but Ansel warned"."""
    if scope.tags[position : position + 2] != ",c":
        return False
    return any(2 < place - position < _NEAR for place in scope.reports)


def stop_examples(
    scope: Scope, low: int, bounds: StopBounds | None = None
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The tokens before which a reported clause may end, with what the weights are asked about each.

    Args:
        scope: of the clause.
        low: the token, in the clause, behind which they are looked for.
        bounds: of weights, to leave out those where no clause can end by them.

    Example:
        >>> scope = Scope("hVtDyVN,GtV", 0, 2, 11, "say", "h", [])
        >>> [(position, features[0]) for position, features in stop_examples(scope, 2)]
        [(7, ',Gt')]
    """
    tags, _, start, end, lemma, who, reports = scope
    first = tags[start]
    opening = lemma + first
    verb = first_finite(tags, start, end)
    said = 0 if bounds is None else bounds.lemmas.get(opening, 0)
    for match in _BOUNDARY.finditer(tags, low, end - 1):
        position = match.start()
        if tags[position] in _AFTER:
            position += 1
        elif position == low:
            continue
        pair = tags[position : position + 2]
        if bounds is not None:
            most = said + bounds[tags[position - 1 : position + 3]][verb < position]
            if most <= 0 and (pair != ",c" or not reports):
                continue
        mark = tags[position]
        finite = "f" if verb < position else "n"
        ahead = "f" if has_finite(tags, position + 1, min(end, position + 8)) else "n"
        report = "-"
        for place in reports:
            if place >= position:
                report = size_name(place - position) if place - position < 12 else "-"
                break
        features = (
            tags[position : position + 3],
            pair + tags[position - 1],
            mark + size_name(position - start),
            pair + finite + ahead + first,
            mark + size_name(end - position) + finite,
            opening,
            report + pair,
            who + pair + finite,
        )
        yield position, features
