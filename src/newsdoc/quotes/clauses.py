"""Where sentences end, and how a quotation and its reporting clause hang together.

Everything here reads the tag string only; see `newsdoc.quotes.language` for the alphabet.
"""

from __future__ import annotations

import re

from newsdoc.quotes.tokens import Range, Tokens

_BOUNDARY = re.compile(r"[.?!RXU](?:(?<=[.?!])[.?!]*[')]*)?")
NAME_PART = r"(?:[DHeNnyKAYlgdjV9cp]|(?<=[AK])\.)"
REPORTING = re.compile(
    rf",?(?:[hiwo]|{NAME_PART}{{1,16}}?)"
    r"(?:,[^.?!;:QRXPU]{1,45}?,|\([^)]{1,10}\)|-[^.?!;:QRXPU]{1,30}?-)?"
    r"[ramb]*(?P<verb>[VSF])(?![thiQRXPU])"
    r"|,?r?(?P<inverted>[VSF])(?=[DHehNyYKA9nlj])"
)
"""A reporting clause after a quotation: subject and verb, or verb and subject."""
_YEAR = 4
"""How many digits the number of a year has."""
LONGEST = 240
"""How many tokens a sentence has at most; longer ones are cut."""
_DATELINE = re.compile(
    r"(?:\([NKAy.]{1,4}\)-?)?[NKA][NKAWy9.,cDfn]{0,9}(?:\([NKAyoc.]{1,5}\))?\.?-(?=.)"
)
_PLACE = 3
"""Letters of a place in capitals, at least."""
_FINITE = re.compile(r"[^wbamVSd]*+[bamVSd]")
"""Words up to the first verb form that can carry a clause; a "who" must not come before it."""
_CLOCK = re.compile(
    r"(?:[(\[] ?)?(?:[^\W\d]{1,5}(?: ?\.)? )?(?P<time>\d{1,2}(?:(?:[.:hH]| [:hH] )\d{2}|[hH](?!\w)|(?<=^Ore \d\d)|(?<=^Ore \d)))"
    r"(?: (?:Uhr|uur|ore|horas|hs|hrs|h))?(?P<end> ?[)\]])?"
)
"""The time that an entry of a running report opens with: "14.32:", "Kl. 08.14", "[10:12]"."""
_CLOCK_TOKENS = 8
"""How many tokens it has at most."""


def sentences(tokens: Tokens) -> list[Range]:
    """Token ranges of the sentences, in order; together they are the paragraph.

    A quotation that ends in a stop ends the sentence too, unless its reporting clause follows.

    Example:
        >>> from newsdoc.quotes.languages import tagger_for
        >>> from newsdoc.quotes.tokens import tokenise
        >>> sentences(tokenise("Mr. Lind left. He was ill.", [], tagger_for("en")))
        [(0, 5), (5, 9)]
    """
    tags = tokens.tags
    words = tokens.words
    length = len(tags)
    ranges: list[Range] = []
    start = 0
    for match in _BOUNDARY.finditer(tags):
        at, end = match.span()
        if at < start:
            continue
        first = tags[at]
        if end >= length:
            break
        if first in "RX":
            reporting = REPORTING.match(tags, end)
            if (
                reporting is not None
                and _may_report(tags, at, start)
                and not _leads_on(tokens, first, end, reporting.end())
            ):
                continue
            if words[end][0].islower():
                # “Choke!” blared the front page; He cried “Choke!” and said …
                continue
        elif first == "." and at and end == at + 1 and tags[at - 1] in "AK":
            # "the U.S. The plan": only a capital on a word that needs none ends the sentence.
            if tags[end] in "NKAY9" or not words[end][0].isupper():
                continue
        elif first == "." and at and tags[at - 1] == "W" and tags[end] == "9":
            # "the Nov. 8 election"
            continue
        elif first == "." and tags[end] in ",;:":
            # "of Flint, Mich., said"
            continue
        elif first == "." and words[end][0].islower() and tags[end] not in "QRXPU":
            continue
        if end < length and tags[end] == "'":
            end += 1
        _append(ranges, start, end)
        start = end
    if start < length:
        _append(ranges, start, length)
    return ranges


def dateline_end(tags: str, words: list[str]) -> int:
    """The token after the dateline that a paragraph starts with; 0 when there is none.

    Example:
        >>> dateline_end("N(N)-QVN.", "OSLO ( Reuters ) - “…” said Holt .".split())
        5
    """
    match = _DATELINE.match(tags)
    if match is None:
        return 0
    # "(ANSA) - ROMA, 14 MAR - …": the agency comes first.
    first = words[tags.find(")", 0, match.end()) + 1 if words[0] == "(" else 0]
    first = words[words.index("-") + 1] if first == "-" else first
    if not first.isupper() or len(first) < _PLACE:
        return 0
    return match.end()


def clock_end(tags: str, words: list[str]) -> int:
    """The token after the time of day that an entry of a running report opens with; 0 without one.

    Example:
        >>> clock_end("9:Q,VN.", "14.32 : ”…” , säger Lind .".split())
        2
    """
    if "9" not in tags[:_CLOCK_TOKENS]:
        return 0
    opening = " ".join(words[:_CLOCK_TOKENS])
    match = _CLOCK.match(opening)
    if match is None:
        return 0
    end = opening.count(" ", 0, match.end()) + 1
    first = end
    while end < len(tags) and tags[end] in ":.-~":
        end += 1
    if end >= len(tags):
        return 0
    follows = end > first or match["end"] is not None or tags[end] in "QRXPU"
    # "14:32 Lind säger", "9.02 HSL tiedottaa"; "3.50 kroner" is no time.
    first_letter = words[end][0]
    capital = (":" in match["time"] and not first_letter.islower()) or (
        "." in match["time"] and first_letter.isupper()
    )
    return end if follows or capital else 0


def plain_sentences(tokens: Tokens) -> list[Range]:
    """Token ranges of the sentences where no reporting clause is asked for.

    A quotation that ends in a stop ends the sentence, unless a comma, a dash or a small letter follows.

    Example:
        >>> from newsdoc.quotes.languages import tagger_for
        >>> from newsdoc.quotes.tokens import tokenise
        >>> plain_sentences(tokenise("Dr. Lind ging. Er war krank.", [], tagger_for("de")))
        [(0, 5), (5, 9)]
    """
    tags, words = tokens.tags, tokens.words
    length = len(tags)
    ranges: list[Range] = []
    start = clock_end(tags, words)
    for match in _BOUNDARY.finditer(tags):
        at, end = match.span()
        if at < start:
            continue
        if end >= length:
            break
        following = words[end]
        if tags[end] in ",;:-)" or following[:1].islower() or tags[at] == "U":
            continue
        if tags[at] == "." and end == at + 1 and at:
            before = tags[at - 1]
            if before == "A" or (before == "K" and tags[end] in "NKAy"):
                continue
            if (
                before == "9"
                and tags[end] in "W9NyK"
                and at - 1 > start
                and not _is_year(words[at - 1])
            ):
                # "am 3. Oktober", "die 2. Kammer"
                continue
        if tags[at] in "RX" and tags[at - 1 : at] == ":" and tags[end] == "a":
            continue
        _append(ranges, start, end)
        start = end
    if start < length:
        _append(ranges, start, length)
    return ranges


def _is_year(word: str) -> bool:
    """Whether a number is a year, which has no full stop of its own."""
    return len(word) == _YEAR and word.isdigit() and word[0] in "12"


def _append(ranges: list[Range], start: int, end: int) -> None:
    """Add a sentence; one without end is cut, so that no later stage meets more than it can take."""
    while end - start > LONGEST:
        ranges.append((start, start + LONGEST))
        start += LONGEST
    ranges.append((start, end))


def _leads_on(tokens: Tokens, mark: str, start: int, end: int) -> bool:
    """Whether a clause after a full quotation belongs to the next one: “It rained.” He added, “…”"""
    if (
        tokens.tags[start] == "h"
        and tokens.words[start][0].isupper()
        and tokens.words[start] != "I"
    ):
        return True
    following = tokens.tags[end : end + 2]
    return mark == "R" and len(following) == 2 and following[0] in ",:" and following[1] in "QRXPU"


def _may_report(tags: str, at: int, start: int) -> bool:
    """Whether the segment at `at` can still wait for its reporting clause.

    `Haas asked, "Why?" Lind said no.`: the question has its cue already.
    """
    before = tags[max(start, at - 3) : at]
    if before.endswith((",", ":")) and any(tag in "VSFGE" for tag in before):
        return False
    return tags[at] == "X" or at == start


def has_finite(tags: str, start: int, end: int) -> bool:
    """Whether there is a verb form that can carry a clause in the range, before any "who".

    Example:
        >>> has_finite("DydN", 0, 4), has_finite("DywdN", 0, 5)
        (True, False)
    """
    return _FINITE.match(tags, start, end) is not None


def first_finite(tags: str, start: int, end: int) -> int:
    """Where that verb form stands; `end` when there is none.

    Example:
        >>> first_finite("DydN", 0, 4), first_finite("DywdN", 0, 5)
        (2, 5)
    """
    match = _FINITE.match(tags, start, end)
    return end if match is None else match.end() - 1
