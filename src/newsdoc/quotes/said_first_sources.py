"""Sources behind a reporting verb that follows what is said: „…“, sagte gegenüber der Zeitung der Minister."""

from __future__ import annotations

from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.phrase_rules import phrase_from
from newsdoc.quotes.report_clause import QUOTED, Clause
from newsdoc.quotes.tokens import Range

_APART = 3
_ASIDE = 8
_RELATIVE = 20
"""How many tokens a relative clause has at most that belongs to who says it."""


def words_of(clause: Clause, cue: Cue, place: int) -> Range | None:
    """Whose words are given: "…», — приводит пресс-служба слова министра"."""
    stop = min(clause.end, place + _ASIDE)
    for at in range(place, stop):
        if clause.tags[at] in ",;:QRXPUV":
            break
        if clause.words[at].lower() in clause.language.wording:
            source = clause.phrase_from(at + 1)
            if source is not None:
                cue.last = at + 1 if at == cue.last else cue.last
                return source
    return None


def office_behind(clause: Clause, place: int) -> Range | None:
    """The first office or name behind a verb that no preposition leads to."""
    for at in range(place, min(clause.end, place + _ASIDE)):
        if clause.tags[at] in ",;:QRXPUV":
            break
        if clause.tags[at] in "yNKA" and clause.tags[at - 1] not in "pf":
            return clause.phrase_from(at)
    return None


def subject_between(clause: Clause, cue: Cue, left: int) -> Range | None:
    """The subject between the parts of the verb: Dutch "…, heeft de politie zondag gezegd"."""
    tags = clause.tags
    if tags[left + 1 : left + 2] != "a" or cue.tag != "E" or cue.first - left < _APART:
        return None
    source = phrase_from(tags, left + 2, cue.first, beside=False, nouns=False)
    return source if source is not None and source[1] <= cue.first else None


def with_relative(clause: Clause, source: Range) -> Range:
    """The source with the relative clause that ends the sentence: "…, said Lind, who never met him"."""
    tags, end = clause.tags, clause.end
    place = source[1]
    if tags[place : place + 1] == ",":
        place += 1
    dash = tags.find("-", place, end) if clause.language.like_roles else -1
    end = end if dash < 0 else dash
    last = place + _RELATIVE
    if place < end <= last and tags[place] in "tw" and QUOTED.search(tags, place, end) is None:
        return (source[0], end)
    return source


def far_subject(clause: Clause, place: int) -> Range | None:
    """The subject behind a listener: „…“, sagte gegenüber der Zeitung der Minister."""
    tags = clause.tags
    for position in range(place, min(clause.end, place + 10)):
        if tags[position] in ",QRXPU:;":
            return None
        if tags[position] in "DNKyh" and position > place and tags[position - 1] not in "pDHf":
            return clause.phrase_from(position)
    return None
