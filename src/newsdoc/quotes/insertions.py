"""Reporting clauses that stand inside of the marks: « Nous avons, dit-elle, appris … », «Да, — сказал он. — Нет».

Such a segment is cut in two, so that what follows sees the clause between them as it sees any other.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from newsdoc.quotes.language import Language
from newsdoc.quotes.marks import Segment
from newsdoc.quotes.tagger import Tagger

_BREAK = re.compile(r",(?!\d)|(?<=[\s,.?!…])[-–—―](?!\d)|(?<=\w)[-–—―](?=[\s,.;])")
_STOP = re.compile(r"(?<=[\w)][\w)])[.](?=\s+[\W\d_]*[A-ZÀ-ÖØ-Þ])")
_BESIDE = re.compile(r",(?P<words>[^,.;:–—]{4,80})(?=[,.](?:\s|$))")
_APPOSITION = re.compile(r"(?:[DH]?[nj]{0,2}y|9n)[DHnNKyjfp9]{0,12}|N{2,4}")
"""A name or an office."""
_LONGEST = 110
"""How many code points an inserted clause has at most."""
_VERB = re.compile(r"[or]{0,2}(?:a(?:x?[hi])?r{0,2}(?P<participle>E)|(?P<finite>V))")
_SUBJECT = re.compile(r"-?x?[hi][^VEG:]*$|[ro]*(?:[DHNKyA]|n[NK])[^VEG:]*$")
_NOTHING = re.compile(r"[^VEGDHNKyhi:]*$")


def cut_insertions(
    text: str, segments: Sequence[Segment], language: Language, tagger: Tagger
) -> list[Segment]:
    """The segments, each that holds a reporting clause as the two pieces around it.

    Args:
        text: the paragraph.
        segments: its quoted segments, in order.
        language: whose verbs of speech count.
        tagger: of the language.

    Example:
        >>> from newsdoc.quotes.languages import language_data, tagger_for
        >>> text = "« Nous avons, dit-elle, tout perdu. »"
        >>> whole = Segment(0, 2, len(text) - 2, len(text))
        >>> pieces = cut_insertions(text, [whole], language_data("fr"), tagger_for("fr"))
        >>> [text[piece.start : piece.end] for piece in pieces]
        ['Nous avons,', 'tout perdu.']
    """
    cut: list[Segment] = []
    for segment in segments:
        rest = segment
        for left, given in _pairs(text, segment):
            right = given
            if left <= rest.start or right - left > _LONGEST:
                continue
            if not _reports(text[left + 1 : right], language, tagger):
                continue
            if text[left] == "," and not language.closing_commas:
                right = _past_apposition(text, right, rest.end, tagger)
            following = _after(text, right + 1, rest.end)
            if following >= rest.end:
                continue
            cut.append(_piece(text, rest, left))
            rest = Segment(following, following, rest.end, rest.close)
        cut.append(rest)
    return cut


def _pairs(text: str, segment: Segment) -> list[tuple[int, int]]:
    """Where two commas, or two dashes, stand with none of their kind between, from left to right."""
    breaks = [match.start() for match in _BREAK.finditer(text, segment.start, segment.end)]
    commas = [place for place in breaks if text[place] == ","]
    dashes = [place for place in breaks if text[place] != ","]
    stops = [match.start() for match in _STOP.finditer(text, segment.start, segment.end)]
    found = [*pairwise(commas), *pairwise(dashes)]
    for left, right in [*pairwise(commas), (commas[-1] if commas else 0, segment.end)]:
        # "…, dit-elle. Nous …": a full stop ends the clause.
        stop = bisect_left(stops, left)
        if commas and stop < len(stops) and stops[stop] < right:
            found.append((left, stops[stop]))
    return sorted(found)


def _past_apposition(text: str, comma: int, end: int, tagger: Tagger) -> int:
    """Where the clause ends, past a name or an office between its comma and the next comma or stop."""
    beside = _BESIDE.match(text, comma, min(end, comma + _LONGEST))
    if beside is None:
        return comma
    words = tagger.cut(beside["words"])
    tags = "".join(map(tagger.__getitem__, words))
    return beside.end() if _APPOSITION.fullmatch(tags) else comma


def _after(text: str, place: int, end: int) -> int:
    while place < end and (text[place].isspace() or text[place] in ".,"):
        place += 1
    return place


def _piece(text: str, segment: Segment, left: int) -> Segment:
    """What stands before the clause; the mark that closes it is the space or the dash behind it."""
    end = left + 1 if text[left] == "," else left
    while text[end - 1].isspace() and end > segment.start + 1:
        end -= 1
    return Segment(segment.open, segment.start, end, end + 1 if text[end].isspace() else end)


def _reports(clause: str, language: Language, tagger: Tagger) -> bool:
    """Whether a clause is verb and subject of speech."""
    words = tagger.cut(clause)
    if not words:
        return False
    tags = "".join(map(tagger.__getitem__, words)).rstrip(".,")
    match = _VERB.match(tags)
    if match is None:
        return False
    verb = match.end() - 1
    form = language.forms.get(words[verb].lower())
    if form is None or form.lemma not in language.speak:
        return False
    inner = match.group() if match["participle"] else ""
    if "h" in inner or "i" in inner or _SUBJECT.match(tags, match.end()):
        return True
    return language.drops_pronouns and _NOTHING.match(tags, match.end()) is not None
