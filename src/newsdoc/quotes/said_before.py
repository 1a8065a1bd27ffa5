"""Puts what is said before a reporting verb into its cue: „…“, sagte X; « … », X a dit."""

from __future__ import annotations

import re

from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.report_clause import LEAD, QUOTED, SAID, Clause
from newsdoc.quotes.tokens import Range

_IN_WORK = re.compile(r"[pf][DH]?n{0,2}P")
"""Where something stands: "Dans « Libération »"."""


def put_before(clause: Clause, cue: Cue, left: int, after: int) -> bool:
    """Put what stands before a reporting verb into its cue, with what follows it in marks.

    Args:
        clause: the sentence; goes on behind what the cue takes.
        cue: with its source; gets order, basis and content.
        left: the last token of what is said.
        after: the token after the verb.

    Returns:
        Whether anything is said there.
    """
    tags, end = clause.tags, clause.end
    content = clause.trimmed(clause.said, left + 1)
    if content[0] >= content[1]:
        return False
    if clause.language.male_articles and _IN_WORK.fullmatch(tags, *content):
        return False
    content = _behind_colon(clause, content)
    cue.order = "before"
    cue.basis = "adjacent"
    cue.kept = True
    cue.content.append(content)
    done = max(after, cue.source[1] if cue.source is not None else after)
    rest = done
    while rest < end and tags[rest] not in ",:-QRXPU":
        second = tags[rest] == "V" and tags[rest - 1] == "c" and tags[rest + 1 : rest + 2] in ":t"
        if second and clause.language.predicates:
            # "…, säger han och tillägger: …": what follows is the second verb's.
            break
        rest += 1
    if cue.source is not None and clause.language.predicates:
        clause.subject = cue.source
    while rest < end and tags[rest] in ",:-":
        rest += 1
    near = rest < clause.high and rest - done <= LEAD and tags[rest] != "V"
    if near and tags[rest : rest + 1] and tags[rest] in "QRXPU":
        cue.order = "around"
        cue.content.append((rest, rest + 1))
        done = rest + 1
    clause.said = clause.done = done
    return True


def leads_on(clause: Clause, place: int) -> bool:
    """Whether what is said follows: ", dass", a colon, or a quotation."""
    tags = clause.tags
    stop = min(clause.end, place + LEAD)
    while place < stop and tags[place] not in ":QRXPUt;":
        place += 1
    return place < stop and tags[place] != ";"


def _behind_colon(clause: Clause, content: Range) -> Range:
    """2-1 : « … », a dit X. What stands before the colon is the reporter's, but in reported mood."""
    tags = clause.tags
    last = content[1] - 1
    if last - 1 <= content[0] or tags[last] not in SAID or tags[last - 1] != ":":
        return content
    before = tags[content[0] : last]
    if clause.nouns and ("M" in before or QUOTED.search(before) is not None):
        return content
    return (last, last + 1)
