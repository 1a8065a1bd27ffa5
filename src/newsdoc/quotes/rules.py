"""Who reports what, by rules alone: for languages without weights.

Verbs that report, prepositions like "laut" and "selon", and labels before a colon are looked for in each
sentence; what stands around them in one of a few orders is source and content:

    „…“, sagte X.    « … », X a dit.    X sagte: „…“    X sagte, dass …    Laut X …    X: „…“

What no rule places is left to `newsdoc.quotes.attribution`.
"""

from __future__ import annotations

import re

from newsdoc.quotes.according_rules import according_report, postposed_report
from newsdoc.quotes.colon_rules import colon_report, label_report, mood_report
from newsdoc.quotes.inverted_rules import inverted_report
from newsdoc.quotes.language import Language
from newsdoc.quotes.opening_rules import opening_report, smiling_report
from newsdoc.quotes.paragraph import Cue, Paragraph
from newsdoc.quotes.pointing_rules import pointing_report
from newsdoc.quotes.report_clause import Clause
from newsdoc.quotes.tokens import Range
from newsdoc.quotes.unlisted_rules import unlisted_last, unlisted_past, unlisted_perfect
from newsdoc.quotes.uttered_rules import utterance_report
from newsdoc.quotes.verb_rules import verb_report

_CUE = re.compile(r"[VEGLTpfDzH]")
_MAYBE = "pfDzH"
_AFTER_QUOTED = re.compile(r"[QRXP](?:,-?|(?<=[QX])-)o?[ndV](?=[DHNKAyh])(?!.hoa)")
_ASKED = frozenset(("du", "ni", "dere", "i", "ty", "вы", "ты"))
"""Pronouns for who is spoken to."""
_PARTY = 3
"""How many tokens before the full stop a bracket is looked for."""
_RESUMED = 8
"""How many tokens of a sentence such a word is looked for in."""
_NAMED = re.compile(r"[NKAyh]")


def find_reports(paragraph: Paragraph, language: Language) -> None:
    """Fill in `paragraph.cues`, each with source and content, in order of their place.

    Args:
        paragraph: with its sentences.
        language: whose words are looked for.
    """
    tokens = paragraph.tokens
    previous: Cue | None = None
    earlier: Range | None = None
    for low, high in paragraph.sentences:
        end = high
        while end > low and tokens.tags[end - 1] in ".?!')":
            end -= 1
        bracket = tokens.tags.rfind("(", max(low, end - _PARTY), end)
        if bracket >= 0 and (closing := tokens.tags.find(")", end, high)) >= 0:
            # "Jukka Harju (sd.)"
            end = closing + 1
        clause = Clause(tokens, language, low, end, high)
        clause.earlier = earlier
        cues = _cues(clause)
        said = any(cue.kept and cue.lemma not in language.calling for cue in cues)
        earlier = None if said else (low, end)
        if not cues and previous is not None and _goes_on(tokens.tags, low, end):
            if previous.silent:
                previous.content[0] = (previous.content[0][0], end)
                continue
            free = Cue(previous.first, previous.last, previous.lemma, previous.tag, previous.source)
            free.basis, free.kept, free.silent = "continuation", True, True
            free.content.append((low, end))
            cues = [free]
        for cue in cues:
            cue.sentence = low
            understood = language.drops_pronouns and cue.tag in "VE"
            cue.dropped = cue.source is None and (cue.dropped or understood)
            paragraph.cues.append(cue)
        kept = [cue for cue in cues if cue.kept]
        previous = kept[-1] if kept else None


def _goes_on(tags: str, low: int, end: int) -> bool:
    """Whether a sentence has the mood of reported speech: "Das sei falsch."."""
    at = tags.find("M", low, end)
    return at >= 0 and tags[low] not in "QRXU" and "C" not in tags[low:at]


def _cues(clause: Clause) -> list[Cue]:
    """The cues of the sentence that have a content."""
    tags = clause.tags
    found: list[Cue] = []
    pointing = pointing_report(clause)
    if pointing is not None:
        return [pointing]
    uttered = utterance_report(clause)
    if uttered is not None:
        return [uttered]
    label = label_report(clause)
    if label is not None:
        return [label]
    for match in _CUE.finditer(tags, clause.low, clause.end):
        at = match.start()
        if at < clause.done:
            continue
        tag = match.group()
        if tag in _MAYBE:
            # The first word of a phrase: "de acuerdo con", "по словам".
            word = clause.words[at].lower()
            opens = word in clause.language.according or word in clause.language.own_views
            made = according_report(clause, at) if opens else None
        elif tag == "L":
            made = according_report(clause, at)
        elif tag == "T":
            made = postposed_report(clause, at)
        else:
            made = verb_report(clause, at, tag)
        if made is not None and made.content:
            made.content = [one for one in made.content if one[0] < one[1]]
            if made.content:
                found.append(made)
    if clause.language.agreeing and len(found) > 1:
        found = [cue for cue in found if not _is_nested(cue, found)]
    if clause.language.suffixed:
        found = [cue for cue in found if not _is_asked(clause, cue)]
    if clause.language.genitives and len(found) > 1:
        found = [cue for cue in found if not _is_inside(cue, found, clause.language)]
    if not found:
        listed = clause.language.finite
        made = inverted_report(clause) if listed else None
        made = made or colon_report(clause) or mood_report(clause)
        made = made or (None if listed else _unlisted(clause)) or _resumed(clause)
        made = made or opening_report(clause) or smiling_report(clause)
        if made is not None:
            found.append(made)
    return found


def _is_nested(cue: Cue, found: list[Cue]) -> bool:
    """Whether a cue stands in the clause that another one reports: "уточнили, что пик ожидается «…»"."""
    return any(
        one is not cue and one.kept and one.complement == "t" and start <= cue.first < end
        for one in found
        for start, end in one.content
    )


def _is_asked(clause: Clause, cue: Cue) -> bool:
    """Whether a cue stands in a question to who is interviewed: "Hvad sagde du?"."""
    if cue.source is None or clause.tags[clause.end : clause.end + 1] != "?":
        return False
    return clause.words[cue.source[0]].lower() in _ASKED


def _is_inside(cue: Cue, found: list[Cue], language: Language) -> bool:
    """Whether a verb that calls something by a name is itself part of what another cue reports."""
    if cue.lemma not in language.calling:
        return False
    return any(
        one.kept and one is not cue and start <= cue.first < end and end - start > 1
        for one in found
        for start, end in one.content
    )


def _is_origin(clause: Clause, source: Range) -> bool:
    """Whether a phrase says where somebody is from: "il friulano"."""
    start, end = source
    return end - start == 2 and clause.words[start + 1].lower() in clause.language.demonyms


def _resumed(clause: Clause) -> Cue | None:
    """Demnach soll ein Gesandter vermitteln: whoever was reported before says so."""
    resuming = clause.language.resuming
    for at in range(clause.low, min(clause.end, clause.low + _RESUMED) if resuming else clause.low):
        if clause.words[at].lower() in resuming:
            cue = Cue(at, at + 1, clause.words[at].lower(), "L", None, "according-to")
            before = clause.trimmed(clause.said, at)
            cue.content = [one for one in (before, (at + 1, clause.end)) if one[0] < one[1]]
            cue.kept = bool(cue.content)
            return cue if cue.kept else None
    return None


def _unlisted(clause: Clause) -> Cue | None:
    """„…“, schmunzelt Lind: a verb on no list, where only a verb of speech can stand."""
    tags, low, end = clause.tags, clause.low, clause.end
    match = _AFTER_QUOTED.search(tags, low, end)
    if match is None and clause.language.subject_first:
        return unlisted_last(clause)
    if match is None and clause.language.participles:
        made = unlisted_perfect(clause)
        if made is not None:
            return made
    if match is None:
        return unlisted_past(clause)
    verb = match.end() - 1
    source = clause.phrase_from(verb + 1)
    if source is None or not (_NAMED.search(tags, *source) or _is_origin(clause, source)):
        return unlisted_past(clause)
    cue = Cue(verb, verb + 1, clause.words[verb].lower(), "V", source, "adjacent")
    cue.order, cue.kept = "before", True
    cue.content.append((match.start(), match.start() + 1))
    return cue
