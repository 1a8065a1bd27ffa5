"""Cues that are no verbs: "according to", adjectives and nouns."""

from __future__ import annotations

from newsdoc.quotes.clauses import has_finite
from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.sentence import Sentence
from newsdoc.quotes.sources import phrase_after, subject_before

_OWNER = 8
"""How many tokens a possessor has at most."""
_START = 1
"""Tokens before a phrase that are no words of what is said: "And in his view …"."""


def according_cue(sentence: Sentence, at: int) -> Cue | None:
    """Of "according to": its source follows; the content is the rest of the sentence."""
    tags = sentence.tags
    low, end = sentence.low, sentence.end
    source = phrase_after(tags, at + 1, end, dated=True)
    if source is None:
        return None
    cue = Cue(at - 1, at + 1, "according to", "L", source, "according-to")
    first = at - 1
    opening = first
    while opening > low and tags[opening - 1] in "c,r(":
        opening -= 1
    if opening > low and sentence.is_clause(opening):
        cue.order = "before"
        cue.content.append((sentence.said, opening))
        after = source[1]
        if after < end and tags[after] == "," and tags[after + 1] not in "Gw":
            cue.order = "around"
            cue.content.append((after + 1, end))
        sentence.said = source[1]
    else:
        comma = tags.find(",", at, end)
        if tags[source[1] : source[1] + 1] == ":":
            # "According to the paper: “…”"
            comma = source[1]
        elif 0 <= comma < end - 1 and tags[comma + 1] in "wD":
            # An apposition ends with a comma of its own.
            second = tags.find(",", comma + 1, comma + 16)
            if 0 < second < end - 1 and (
                tags[comma + 1] == "w" or not has_finite(tags, comma, second)
            ):
                comma = second
        if 0 <= comma < end - 1:
            cue.source = (source[0], comma)
            cue.content.append((comma + 1, end))
            cue.complement = tags[comma + 1]
    sentence.source = cue.source
    return cue if cue.content else None


def adjective_cue(sentence: Sentence, at: int) -> Cue | None:
    """Of "is confident that …"."""
    tags = sentence.tags
    left = at - 1
    while left >= sentence.low and tags[left] in "ramBbu":
        left -= 1
    source = subject_before(tags, sentence.reverse, sentence.low, left)
    cue = Cue(at, at + 1, sentence.words[at].lower(), "j", source)
    if source is not None:
        sentence.source = source
    start = at + 1
    if start >= sentence.end or tags[start] in ",;.:":
        return None
    sentence.leave_open(cue, start)
    return cue


def noun_cue(sentence: Sentence, at: int) -> Cue | None:
    """Of "her claim that …", "support for …"."""
    tags = sentence.tags
    lemma = sentence.language.nouns.get(sentence.words[at].lower())
    if lemma is None:
        return None
    cue = Cue(at, at + 1, lemma, "l")
    left = at - 1
    while left >= sentence.low and tags[left] in "njd9rg":
        left -= 1
    if left >= sentence.low and tags[left] in "HeY":
        first = left
        if tags[left] == "Y":
            while first > sentence.low and tags[first - 1] in "NKAy":
                first -= 1
            if first > sentence.low and tags[first - 1] in "DH":
                first -= 1
        cue.source = (first, left + 1)
    elif left >= sentence.low and tags[left] in "VSFG":
        cue.shared = True
        cue.source = sentence.source
    start = at + 1
    if start < sentence.end and tags[start] == "b":
        start += 1
    if start >= sentence.end or (tags[start - 1] == "b" and tags[start] not in "tQRXP"):
        return None
    cue.complement = tags[start]
    if tags[start] == "p":
        cue.complement = sentence.words[start].lower()
    sentence.leave_open(cue, start)
    return cue


def view_cue(sentence: Sentence, at: int) -> Cue | None:
    """Of "in Lind's view", "in the words of Lind": the rest of the sentence is what is said."""
    tags, words, end = sentence.tags, sentence.words, sentence.end
    first, last = at, at + 1
    if tags.startswith("p", last) and words[last].lower() == "of" and tags[at - 1 : at] == "D":
        source = phrase_after(tags, last + 1, end)
        first -= 1
        comma = tags.find(",", last, end)
        if source is None or comma < 0:
            return None
        source = (source[0], min(source[1], comma))
        last = source[1]
    else:
        while first > sentence.low and tags[first - 1] in "njdg":
            first -= 1
        owner = first
        if owner > sentence.low and tags[owner - 1] in "HeY":
            owner -= 1
            while tags[owner] == "Y" or (owner > first - _OWNER and tags[owner] in "NKAD."):
                if owner == sentence.low or tags[owner - 1] not in "NKAD.":
                    break
                owner -= 1
        if owner == first:
            return None
        source, first = (owner, first), owner
    if first == sentence.low or words[first - 1].lower() != "in":
        return None
    first -= 1
    cue = Cue(at, at + 1, words[at].lower(), "L", source)
    follows = tags.startswith(",", last) and last + 1 < end
    if first > sentence.begin and sentence.is_clause(first):
        cue.order = "around" if follows else "before"
        cue.content.append((sentence.said, first))
        if follows:
            cue.content.append((last + 1, end))
    elif follows:
        cue.order = "around" if first - sentence.said > _START else "after"
        if cue.order == "around":
            cue.content.append((sentence.said, first))
        cue.content.append((last + 1, end))
        cue.complement = tags[last + 1]
    sentence.source = source
    return cue if cue.content else None
