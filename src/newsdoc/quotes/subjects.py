"""Whose words a report is, where the rules are not sure: the phrases before the verb, weighed.

The rules of `newsdoc.quotes.cues` propose a source for every cue. Most proposals are safe: the phrase
right before the verb, at the start of the sentence or behind a quotation. The others compete here with
every other noun phrase that ends before the verb, and with none at all ("is known as").
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from newsdoc.quotes.clauses import has_finite
from newsdoc.quotes.language import Language
from newsdoc.quotes.paragraph import Cue, Paragraph
from newsdoc.quotes.sources import sentence_subject, subject_before
from newsdoc.quotes.tokens import Range

_MOST = 3
"""How many phrases are weighed besides the one that the rules propose."""
_REACH = 90
"""How many tokens before the verb are looked at."""
_LONGEST = 40
_WAY = 6
_SHORT_WORD = 12
_CLAUSE_START = frozenset("^,ctQRXP")
# Where a phrase may end: at a pronoun, at a noun that none follows, before the comma before a verb.
_END = re.compile(r"[hiwt]|[NnyKA9ljg](?![NnyKA9ljgY.])|[,)](?=[VSFbamdr])")
_NAMES = frozenset("NKY")
_QUOTED = re.compile(r"[QRXPU]")


class Candidate(NamedTuple):
    """A phrase that may be the source."""

    place: Range
    """Its tokens."""
    way: str
    """`R` the proposal of the rules, `M` the first phrase of the sentence, `C` one that ends with a comma,
    `B` any other."""


def choose_subjects(paragraph: Paragraph, language: Language) -> None:
    """Give the cues of what was found the source that the weights speak for.

    Args:
        paragraph: with what was found in it.
        language: of the text; nothing changes where it has no weights.
    """
    model = language.model
    if model is None:
        return
    seen: set[int] = set()
    reverse = ""
    for found in paragraph.found:
        cue = found.cue
        if cue is None or id(cue) in seen or is_sure(paragraph, cue, language):
            continue
        seen.add(id(cue))
        reverse = reverse or paragraph.tokens.tags[::-1]
        offered = candidates(paragraph, cue, reverse)
        best, most = None, model.subject_bar
        asked = subject_features(paragraph, cue, offered, language)
        for candidate, features in zip(offered, asked, strict=True):
            value = model.subject.score(features)
            if value > most:
                best, most = candidate, value
        cue.source = None if best is None else best.place


def is_sure(paragraph: Paragraph, cue: Cue, language: Language) -> bool:
    """Whether the proposal of the rules needs no second thought.

    Args:
        paragraph: that holds the cue.
        cue: with the proposal.
        language: whose verbs of speech leave out "that".

    Example:
        >>> from newsdoc.quotes.engine import ParagraphText, read_paragraphs
        >>> from newsdoc.quotes.languages import language_data, tagger_for
        >>> english = language_data("en"), tagger_for("en")
        >>> (story,) = read_paragraphs([ParagraphText("Lind said the dam held, citing Haas.")], *english)
        >>> [is_sure(story, cue, english[0]) for cue in story.cues]
        [True, False]
    """
    source = cue.source
    if cue.tag == "L" or cue.basis == "label":
        return True
    if source is None:
        return False
    tags = paragraph.tokens.tags
    who = tags[source[0]]
    if cue.shared or who in "hw":
        return who == "h" or not cue.shared
    if cue.passive or source[1] > cue.first:
        return True
    before = "^" if source[0] == cue.sentence else tags[source[0] - 1]
    if before in "VS" and source[1] == cue.first and cue.lemma in language.tell:
        # "Haas says Lind told him": a clause without its "that".
        form = language.forms.get(paragraph.tokens.words[source[0] - 1].lower())
        return form is not None and form.lemma in language.speak
    return before in _CLAUSE_START and who != "i" and cue.tag not in "lE:"


def candidates(paragraph: Paragraph, cue: Cue, reverse: str) -> list[Candidate]:
    """The phrases that may name who says it: the rules' first, then from the verb to the left.

    Args:
        paragraph: that holds the cue.
        cue: with the proposal of the rules.
        reverse: the tags of the paragraph from right to left.
    """
    tags = paragraph.tokens.tags
    low = max(cue.sentence, cue.first - _REACH)
    offered: list[Candidate] = []
    seen: set[Range] = set()
    if cue.source is not None:
        offered.append(Candidate(cue.source, "R"))
        seen.add(cue.source)
    most = _MOST + len(seen)
    for end in reversed([match.start() for match in _END.finditer(tags, low, cue.first)]):
        place = subject_before(tags, reverse, cue.sentence, end)
        if place is None or place in seen or place[1] - place[0] > _LONGEST:
            continue
        seen.add(place)
        offered.append(Candidate(place, "C" if tags[end] == "," else "B"))
        if len(offered) >= most:
            break
    main = sentence_subject(tags, cue.sentence, cue.first)
    if main is not None and main not in seen and main[1] <= cue.first:
        offered.append(Candidate(main, "M"))
    return offered


def subject_features(
    paragraph: Paragraph, cue: Cue, offered: Sequence[Candidate], language: Language
) -> list[tuple[str, ...]]:
    """What the weights are asked about each candidate; as many as `scoring.SUBJECT`.

    Args:
        paragraph: that holds the cue.
        cue: whose source is looked for.
        offered: the candidates.
        language: whose words they are.
    """
    tags, words = paragraph.tokens.tags, paragraph.tokens.words
    low, first, lemma, tag = cue.sentence, cue.first, cue.lemma, cue.tag
    kind = tag + ("p" if cue.passive else "") + ("s" if cue.shared else "") + cue.order[0]
    kin = cue_class(cue, language)
    before_cue = tags[max(low, first - 2) : first]
    rule = offered[0].place if offered and offered[0].way == "R" else None
    count = str(min(3, len(offered)))
    # Subjects of the verbs before this one.
    subjects = _subjects(paragraph, cue)
    ends = sorted((one.place[1] for one in offered), reverse=True)
    asked: list[tuple[str, ...]] = []
    for place, way in offered:
        start, end = place
        between = tags[end:first]
        path = between if len(between) <= _WAY else between[:3] + "…" + between[-3:]
        before = tags[start - 1] if start > low else "^"
        who = tags[start] + tags[end - 1]
        rank = str(ends.index(end))
        clause = "f" if has_finite(tags, min(end, first), first) else "n"
        commas = str(min(2, between.count(",")))
        quoted = "q" if _QUOTED.search(between) else "-"
        joints = "".join([joint for joint in "wCctp" if joint in between])
        if rule is None:
            fit = "n"
        elif place == rule:
            fit = "="
        elif rule[0] <= start and end <= rule[1]:
            fit = "i"
        else:
            fit = "o" if start <= rule[0] and rule[1] <= end else "n"
        subject = "s" if place in subjects else "-"
        after = tags[end : end + 2]
        last = words[end - 1].lower() if tags[end - 1] not in _NAMES else "-"
        following = words[end].lower() if after and after[0] not in _NAMES else "-"
        asked.append(
            (
                way + fit + kind + count + rank,
                fit + way + lemma,
                path + kind,
                fit + rank + clause + commas + quoted + kind,
                who + kin + subject,
                joints + tag + before_cue,
                fit + before + kind,
                (last if len(last) <= _SHORT_WORD else "-") + kin,
                (following if len(following) <= _SHORT_WORD else "-") + tag,
            )
        )
    return asked


def _subjects(paragraph: Paragraph, cue: Cue) -> set[Range | None]:
    """The subjects of the cues before this one in its sentence."""
    cues = paragraph.cues
    start = bisect_left(cues, cue.sentence, key=_sentence_of)
    stop = bisect_right(cues, cue.sentence, lo=start, key=_sentence_of)
    first = cue.first
    return {one.source for one in cues[start:stop] if one.first < first and not one.shared}


def _sentence_of(cue: Cue) -> int:
    return cue.sentence


def cue_class(cue: Cue, language: Language) -> str:
    """What kind of word a cue is: `K` speech, `T` speech with a listener, `l` noun, `o` other verb."""
    if cue.lemma in language.speak:
        return "K"
    if cue.lemma in language.tell:
        return "T"
    return cue.tag if cue.tag in "ljL:" else "o"
