"""What somebody or something is called, in languages that put the verb behind the words in marks."""

from __future__ import annotations

from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.report_clause import Clause
from newsdoc.quotes.subject_rules import agent_of, is_passive, subject_of

_SEGMENTS = "QRXP"


def called_before(clause: Clause, cue: Cue, opening: int, at: int) -> Cue | None:
    """…, der das als „…“ bezeichnete: the words in marks right before a verb that stands last."""
    tags = clause.tags
    place = at - 1
    while place > opening and tags[place] in "aMrnp":
        place -= 1
    if place <= opening or tags[place] not in _SEGMENTS:
        return None
    source = subject_of(clause, at, opening, place)
    if source is None:
        return None
    cue.source = source
    cue.content.append((place, place + 1))
    cue.order = "before"
    cue.kept = True
    clause.done = at + 1
    return cue


def called_first(clause: Clause, cue: Cue, at: int) -> Cue | None:
    """Als „…“ bezeichnete X den Plan: the words in marks open the sentence."""
    tags = clause.tags
    place = at - 1
    if cue.lemma not in clause.language.calling or place <= clause.low or tags[place] != "P":
        return None
    if clause.words[place - 1].lower() not in clause.language.labelling:
        return None
    source = subject_of(clause, at, None, clause.end + 1)
    if source is None or source[0] < at:
        return None
    cue.source, cue.order, cue.kept = source, "before", True
    cue.content.append((place, place + 1))
    clause.said = clause.done = source[1]
    return cue


def called_between(clause: Clause, cue: Cue, subject_at: int, at: int) -> Cue | None:
    """X hat den Plan als „…“ bezeichnet: the words in marks stand between the parts of the verb."""
    passive = is_passive(clause, subject_at, at)
    source = (
        agent_of(clause, clause.low, at) if passive else subject_of(clause, subject_at, None, at)
    )
    if source is None or source[1] >= at:
        return None
    cue.source, cue.kept = source, True
    cue.order = "before"
    cue.content.append((at - 1, at))
    clause.said = clause.done = at + 1
    return cue
