"""Who can be the subject of a verb, by the forms and places of the noun phrases of its sentence."""

from __future__ import annotations

from newsdoc.quotes.report_clause import Clause
from newsdoc.quotes.tokens import Phrase, Range

_NOT_BEFORE = frozenset("pfL")


def subject_of(clause: Clause, verb: int, opening: int | None, stop: int) -> Range | None:
    """The phrase that can be the subject of a verb.

    Args:
        clause: its sentence.
        verb: token of the finite verb, or of the verb that stands last.
        opening: the word that opens a clause whose verb stands last; absent in other clauses.
        stop: the token that a subject must not reach.
    """
    phrases = clause.phrases()
    tags = clause.tags
    if opening is not None:
        if tags[opening] in "DqH":
            return (opening, opening + 1)
        for phrase in phrases:
            if opening < phrase.start < verb and _can_be_subject(clause, phrase):
                return (phrase.start, min(phrase.end, verb))
        return None
    before = [one for one in phrases if clause.low <= one.start and one.end <= verb]
    if before:
        last = before[-1]
        between = tags[last.end : verb]
        if not between.strip("ro,") and _can_be_subject(clause, last):
            return (last.start, last.end)
    for phrase in phrases:
        if phrase.start > verb and phrase.start < stop and _can_be_subject(clause, phrase):
            return (phrase.start, min(phrase.end, stop - 1))
    for phrase in before:
        if _can_be_subject(clause, phrase):
            return (phrase.start, phrase.end)
    return None


def _can_be_subject(clause: Clause, phrase: Phrase) -> bool:
    """Whether a phrase stands free, in a form that the nominative may have."""
    tags, words = clause.tags, clause.words
    if phrase.start > clause.low and tags[phrase.start - 1] in _NOT_BEFORE:
        return False
    word = words[phrase.start].lower()
    if phrase.end == phrase.start + 1 and word in clause.language.pointing:
        return False
    return tags[phrase.start] not in "W9" and word not in clause.language.oblique


def is_passive(clause: Clause, subject_at: int, at: int) -> bool:
    """Whether participle and auxiliary make a passive: "wurde aufgefordert"."""
    return subject_at != at and clause.words[subject_at].lower() in clause.language.passives


def agent_of(clause: Clause, after: int, end: int) -> Range | None:
    """Wurde *von der Polizei* aufgefordert."""
    for phrase in clause.phrases():
        free = phrase.start > after and phrase.end <= end
        if free and clause.tags[phrase.start - 1] == "f":
            return (phrase.start, phrase.end)
    return None
