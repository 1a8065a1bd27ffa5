"""„…“, zitiert die Zeitung den Minister: the object of the verb says it, not its subject."""

from __future__ import annotations

import re

from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.report_clause import Clause
from newsdoc.quotes.tokens import Range

_PERSON = re.compile(r"[NKyhP]")
_REACH = 12
"""How many tokens behind the verb its object is looked for."""


def quoted_by(clause: Clause, cue: Cue) -> Cue:
    """The cue with the object of its verb for source, where there is one.

    Args:
        clause: its sentence.
        cue: of a verb in the active voice.
    """
    tags = clause.tags
    if cue.first > clause.low and tags[cue.first - 1] == "a":
        return cue
    behind = [
        (one.start, one.end)
        for one in clause.phrases()
        if cue.last <= one.start < min(clause.end, cue.last + _REACH)
        and tags[one.start - 1] not in "pfL"
        and _PERSON.search(tags, one.start, one.end) is not None
    ]
    before = cue.source is not None and cue.source[1] <= cue.first
    rest: list[Range] = behind if before else behind[1:]
    if rest and not any(start <= rest[0][0] < end for start, end in cue.content):
        cue.source, cue.certain = rest[0], True
    return cue
