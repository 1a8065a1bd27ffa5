"""Who says it: the noun phrase that is the subject of a reporting verb, or follows it.

Reads the tag string only. Every search is bounded, so that a paragraph without full stops costs no more
than its length.
"""

from __future__ import annotations

import re

from newsdoc.quotes.tokens import Range

REACH = 60
"""How many tokens a source may have at most."""

# Right to left: the last word of the phrase comes first.
_HEAD = r"(?:[NnyKA9ljg]|\.(?=[AK]))"
_PART = r"(?:[NnyKA9ljgdY]|\.W|\.(?=[AK])|[rV](?=[njlyNd]?[DHe]))"
_CORE = rf"(?:{_HEAD}{_PART}{{0,12}}[DHe]{{0,2}}(?:Y{_PART}{{0,6}}[DH]?)?|[DHe9]{{1,2}})"
_BACKWARD = re.compile(rf"{_CORE}(?:(?:p|u(?=[nly])){_CORE}){{0,3}}")

_START = frozenset("DHeNnyKAYlj9hiwodg")
_TIME = re.compile(r"c?[D9nW]{1,5}r,")
_INTRO = frozenset("pCrGgEdVuzLF")
_FINITE = re.compile(r"[bamVSd]")
_BARRIER = re.compile(r"[QRXPU;:tCq]")


def subject_before(tags: str, reverse: str, low: int, last: int) -> Range | None:
    """The noun phrase that ends with token `last`, not reaching below token `low`.

    Args:
        tags: of the paragraph.
        reverse: the same from right to left.
        low: first token of the sentence.
        last: the token just before the verb and what belongs to it.

    Example:
        >>> tags = "DyNNV."
        >>> subject_before(tags, tags[::-1], 0, 3)
        (0, 4)
    """
    if last < low:
        return None
    tag = tags[last]
    end = last + 1
    if tag in "hiwt":
        return (last, end)
    if tag == "o":
        return None
    if tag == ")":
        opening = tags.rfind("(", max(low, last - 12), last)
        if opening <= low:
            return None
        last = opening - 1
        tag = tags[last]
    if tag in ",-":
        clause = tags.rfind(",w", max(low, last - REACH), last) if tag == "," else -1
        if clause > low and ";" not in tags[clause:last]:
            # "Holt, who led it in June after the vote, thinks": the clause may hold anything.
            name = subject_before(tags, reverse, low, clause - 1)
            if name is not None:
                return (name[0], last)
        inserted = _before_insertion(tags, reverse, low, last)
        return inserted or _with_apposition(tags, low, last)
    match = _BACKWARD.match(reverse, len(tags) - 1 - last, len(tags) - low)
    if match is None:
        # "the groups who wrote to her on Thursday say"
        first = _relative(tags, low, last + 1)
        return (first, end) if first <= last else None
    start = last + 1 - (match.end() - match.start())
    if start > low and tags[start - 1] == "w":
        # "whose lawyers say"
        start -= 1
    elif start > low and tags[start - 1] in "VSdbaF":
        start = _relative(tags, low, start)
    if start - 1 == low and tags[low] == "p":
        # "On the last day NATO officials …": the name after a common noun starts the subject.
        joint = max(tags.rfind(pair, start, last) for pair in ("nN", "gN", "nD"))
        if joint > start and "p" not in tags[joint:last]:
            start = joint + 1
    if (
        start - 2 >= low
        and tags[start - 1] == "c"
        and tags[start] in "NKA"
        and tags[start - 2] in "NK"
    ):
        back = start - 2
        while back > low and tags[back - 1] in "NKA.":
            back -= 1
        start = back
    return (start, end)


def _before_insertion(tags: str, reverse: str, low: int, comma: int) -> Range | None:
    """The phrase before words put between subject and verb: "Blunt, after a pause, said"."""
    opening = tags.rfind(",", max(low, comma - 20), comma)
    if opening <= low or tags[opening + 1] not in "CpGgEzr" or tags[comma] != ",":
        return None
    name = subject_before(tags, reverse, low, opening - 1)
    if name is None or (name[0] > low and tags[name[0] - 1] not in "QRXP;:tcC,q"):
        return None
    return name


def _relative(tags: str, low: int, start: int) -> int:
    """Start of the phrase when what precedes it is a relative clause: "the man who knew Lind"."""
    pronoun = tags.rfind("w", max(low, start - 9), start)
    if pronoun <= low or "," in tags[pronoun:start]:
        return start
    first = pronoun
    while first > low and tags[first - 1] in "NnyKA9ljdY":
        first -= 1
    while first > low and tags[first - 1] in "DHe":
        first -= 1
    return first if first < pronoun else start


def _with_apposition(tags: str, low: int, comma: int) -> Range | None:
    """The phrase from the start of the clause up to `comma`: "Mina Holt, an electrician,"."""
    start = max(low, comma - REACH)
    barriers = [match.end() for match in _BARRIER.finditer(tags, start, comma)]
    at_start = start == low
    if barriers:
        start, at_start = barriers[-1], False
    while start < comma and tags[start] in "c,'(~":
        start += 1
    if start < comma and tags[start] in "zC" and not _FINITE.search(tags, start, comma):
        # "As John Cornyn, the No. 2 in the Senate, put it"
        start += 1
    elif at_start or start == low:
        start = skip_introduction(tags, start, comma)
    joint = tags.rfind(",c", start, comma)
    if start > low and tags[start - 1] in "QRXP":
        joint = -1
    if joint >= 0 and tags[joint + 2] in _START and joint + 2 < comma:
        start = joint + 2
    if start >= comma or tags[start] not in _START:
        return None
    return (start, comma)


def skip_introduction(tags: str, start: int, end: int) -> int:
    """The token after the phrases that open a sentence: "In Ohio, on Monday, …".

    Example:
        >>> skip_introduction("pN,DyV", 0, 6)
        3
    """
    match = _TIME.match(tags, start, end)
    if match is not None:
        start = match.end()
    for _ in range(3):
        while start < end and tags[start] in "cr,'~(":
            start += 1
        if start >= end or tags[start] not in _INTRO or tags.startswith("p9", start):
            return start
        comma = tags.find(",", start, end)
        if comma < 0:
            return start
        start = comma + 1
    return start


def phrase_after(tags: str, start: int, end: int, *, dated: bool = False) -> Range | None:
    """The noun phrase that begins with token `start`, with apposition and relative clause.

    Args:
        tags: of the paragraph.
        start: where it would begin.
        end: the end of the sentence.
        dated: whether a day belongs to it: "a poll released Thursday".

    Example:
        >>> phrase_after("VNN,DywVuF.", 1, 11)
        (1, 10)
    """
    end = min(end, start + REACH)
    if start >= end or tags[start] not in _START or tags.startswith("DW", start):
        # "wrote last week"
        return None
    if tags[start] in "hiwo":
        return (start, start + 1)
    position = start + 1
    relative = False
    while position < end:
        tag = tags[position]
        if tag in ";:QRXU?!":
            break
        if tag == "." and tags[position - 1] not in "AK":
            break
        if tag == "-" and not relative:
            break
        if tag == ",":
            following = tags[position + 1] if position + 1 < end else ""
            if following in "GcrCQRXPUgS" or not following:
                break
            if following == "p" and tags[position + 2 : position + 3] not in ("N", "K"):
                # "Haug, in a statement", but "Kest, of Port Elm"
                break
            if following == "w":
                relative = True
            elif following in "hi" or (relative and following in "pu"):
                break
        elif tag == "w":
            relative = True
        elif (not relative and tag in "Cbamz") or (
            not relative
            and not dated
            and (tag == "W" or (tag == "p" and tags[position + 1 : position + 2] == "W"))
        ):
            break
        position += 1
    while position > start + 1 and tags[position - 1] in ",pcr'":
        position -= 1
    return (start, position)


def sentence_subject(tags: str, low: int, high: int) -> Range | None:
    """The first noun phrase of a sentence: a guess at the subject of its verbs.

    Example:
        >>> sentence_subject("pW,DyVuF", 0, 8)
        (3, 5)
    """
    start = skip_introduction(tags, low, high)
    if start < high and tags.startswith("p9", start):
        # "about 200 protesters"
        return (start, _run_end(tags, start + 2, high))
    if start >= high or tags[start] not in _START:
        return None
    if tags[start] in "hiwo":
        return (start, start + 1)
    return (start, _run_end(tags, start + 1, high))


def later_subject(tags: str, start: int, end: int) -> Range | None:
    """The subject of the main clause behind an introduction: "While praising it, she …".

    Args:
        tags: of the paragraph.
        start: a token of the introduction.
        end: the end of the sentence.

    Example:
        >>> later_subject("CGDn,hmF.", 1, 9)
        (5, 6)
    """
    comma = tags.find(",", start, end)
    quoted = tags.find("Q", start, end)
    if quoted >= 0 and (comma < 0 or quoted < comma):
        # "Recalling “the war,” the statement …": the comma inside of the marks is that of the sentence.
        comma = quoted
    if comma < 0 or comma + 1 >= end or tags[comma + 1] not in "hDHeNAKy":
        return None
    return sentence_subject(tags, comma + 1, end)


def _run_end(tags: str, end: int, high: int) -> int:
    """Where a run of nouns and names ends."""
    while end < high and tags[end] in "NnyKA9ljY." and (tags[end] != "." or tags[end - 1] in "AK"):
        end += 1
    return end
