"""Cues that only a quotation makes one: verbs on no list where a reporting verb stands, and colons."""

from __future__ import annotations

import re

from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.sentence import Sentence
from newsdoc.quotes.sources import phrase_after, sentence_subject, subject_before
from newsdoc.quotes.tokens import Range

_UNKNOWN = re.compile(
    r"[QX](?P<who>h|[DHeNnyKAYljp.]{1,10})(?:r?(?=[dVSl])|bVz(?=G))(?P<after>[dVSlG])(?=[.,rpWzC]|$)"
    r"|(?P<before>d)[rpi]{0,2}[,:](?=[QRXPU])."
    r"|[QX](?P<inverted>d)(?=[NA][NA.]|D[nNyjgd])"
)
_SPEAKER = re.compile(
    r"[NKA.]{1,5}(?:,[NKAynp]{1,6}|\([^)]{1,6}\))?:(?=[^QRXPU])|(?P<turn>[KD])\.(?=[^a.])"
)
_TURNS = frozenset("QA")
"""What stands before questions and answers."""
_REPLY = re.compile(r"[QRXP]b(?:[He]|[D]?[NnyKA.]{0,5}Y)[njdg]{0,2}(?P<noun>l)(?=[.,]|$)")
_LABEL = re.compile(r"[NKA.ny]{1,6}(?:c[NKA.]{1,5})?")


def unlisted_verb(sentence: Sentence, cues: list[Cue]) -> Cue | None:
    """A verb that stands where a reporting verb stands: "…," Hollande retaliated."""
    tags = sentence.tags
    for match in _UNKNOWN.finditer(tags, sentence.low, sentence.high):
        if match.group("inverted"):
            quote, verb = match.start(), match.start("inverted")
            source = phrase_after(tags, verb + 1, sentence.end)
        elif match.group("after"):
            quote, verb = match.start(), match.start("after")
            source = match.span("who")
        else:
            quote, verb = match.end() - 1, match.start("before")
            source = subject_before(tags, sentence.reverse, sentence.low, verb - 1)
        if source is None:
            continue
        if any(a <= quote < b for cue in cues for a, b in cue.content if cue.order != "after"):
            continue
        if match.group("before") and any(verb - 3 < cue.first < quote for cue in cues):
            continue
        form = sentence.language.forms.get(sentence.words[verb].lower())
        lemma = "" if form is None else form.lemma
        cue = Cue(verb, verb + 1, lemma, "d", source, "adjacent", [(quote, quote + 1)])
        cue.order = "after" if match.group("before") else "before"
        return cue
    return None


def colon_cue(sentence: Sentence, cues: list[Cue]) -> Cue | None:
    """A colon before a quotation with no verb for it: "Holt was blunt: '…'"."""
    tags = sentence.tags
    at = tags.find(":", sentence.low, sentence.high - 1)
    if at <= sentence.low or tags[at + 1] not in "QRXPU":
        return None
    start = max(sentence.low, tags.rfind("-", sentence.low, at) + 1)
    label = _LABEL.fullmatch(tags, start, at)
    claimed = any(a <= at + 1 < b for cue in cues for a, b in cue.content)
    if claimed and (label is None or start == sentence.low):
        return None
    source: Range | None
    owner = _owner(tags, sentence.low, at)
    if owner is not None:
        # "Lind's answer: “…”"
        cue = Cue(at - 1, at, sentence.words[at - 1].lower(), "l", owner, "clause")
        cue.content.append((at + 1, at + 2))
        return cue
    if label is not None:
        source = (start, at)
        if sentence.words[at - 1].lower() in sentence.language.colon_only:
            return None
    else:
        source = sentence_subject(tags, sentence.low, at)
    if source is None:
        return None
    if label is None and _give_to_verb(sentence, cues, at):
        return None
    cue = Cue(at, at + 1, ":", ":", source, "label" if label is not None else "clause")
    cue.content.append((at + 1, at + 2))
    return cue


def reply_cue(sentence: Sentence) -> Cue | None:
    """Of '"No," was Lind's reply'."""
    match = _REPLY.search(sentence.tags, sentence.low, sentence.high)
    if match is None:
        return None
    noun, quote = match.start("noun"), match.start()
    owner = _owner(sentence.tags, quote + 2, noun + 1)
    cue = Cue(noun, noun + 1, sentence.words[noun].lower(), "l", owner, "adjacent")
    cue.content.append((quote, quote + 1))
    cue.order = "before"
    return cue


def _owner(tags: str, low: int, end: int) -> Range | None:
    """The possessor of the noun that ends at `end`: "her reply", "Mina Lind's answer"."""
    last = end - 2
    if end - 1 < low or tags[end - 1] != "l":
        return None
    while last >= low and tags[last] in "njdg":
        last -= 1
    if last < low or tags[last] not in "HeY":
        return None
    first = last
    if tags[last] == "Y":
        while first > low and tags[first - 1] in "NKAyD.":
            first -= 1
    return (first, last + 1)


def _give_to_verb(sentence: Sentence, cues: list[Cue], colon: int) -> bool:
    """Let the verb of speech before a colon lead to the quotation: "He told us, smiling: '…'"."""
    language = sentence.language
    for cue in reversed(cues):
        speaks = cue.lemma in language.speak or cue.lemma in language.tell
        if cue.first < colon and speaks and cue.source is not None and not cue.passive:
            cue.content = [(colon + 1, colon + 2)]
            cue.scope = None
            cue.order = "after"
            return True
    return False


def label_cue(sentence: Sentence, *, interview: bool) -> Cue | None:
    """The label of a speaker at the start of a paragraph, as in transcripts: "TAPPER: Why not?".

    What is said runs to the end of the paragraph. In an interview that is "Q." and "A." too.
    """
    tags = sentence.tags
    match = _SPEAKER.match(tags)
    if match is None:
        return None
    at = match.end() - 1
    if match["turn"]:
        if not interview or sentence.words[0] not in _TURNS:
            return None
        cue = Cue(1, 2, ":", ":", (0, 1), "label", [(2, len(tags))])
        cue.complement = tags[2]
        return cue
    if "," in tags[:at] and not sentence.words[0].isupper():
        return None
    if sentence.words[at - 1].lower() in sentence.language.colon_only:
        return None
    cue = Cue(at, at + 1, ":", ":", (0, at), "label", [(at + 1, len(tags))])
    cue.complement = tags[at + 1]
    return cue
