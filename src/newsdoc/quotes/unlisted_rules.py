"""Verbs on no list behind their subject, where only a verb of speech can stand."""

from __future__ import annotations

import re

from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.report_clause import Clause

_SUBJECT_QUOTED = re.compile(r"[QRXP],?(?P<subject>[DHnjy9fNK]{0,5}[NKyh])(?P<verb>n)(?=[.,]|$)")


def unlisted_last(clause: Clause) -> Cue | None:
    """”…”, Lind rauhoittelee: the report of a quotation with subject and verb behind it.

    Args:
        clause: its sentence, in a language whose subject may stand first there.
    """
    match = _SUBJECT_QUOTED.search(clause.tags, clause.low, clause.end)
    if match is None:
        return None
    verb = match.start("verb")
    if not clause.words[verb].lower().endswith(clause.language.verb_endings):
        return None
    cue = Cue(verb, verb + 1, clause.words[verb].lower(), "V", match.span("subject"), "adjacent")
    cue.order, cue.kept = "before", True
    cue.content.append((match.start(), match.start() + 1))
    return cue
