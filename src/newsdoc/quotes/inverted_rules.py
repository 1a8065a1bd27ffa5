"""A verb on no list right behind a quotation, where the language has lists to tell finite verbs.

„…“, schmunzelt Lind; „…“, zeigte sich die Ministerin erfreut: only a verb of speech can stand there.
"""

from __future__ import annotations

import re

from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.report_clause import Clause

_VERB = re.compile(r"[QRXP],([nV])o?(?=[DNKAyh])")
_NAMED = re.compile(r"[NKAyh]")


def inverted_report(clause: Clause) -> Cue | None:
    """The report of such a verb; absent where there is none.

    Args:
        clause: its sentence.
    """
    match = _VERB.search(clause.tags, clause.low, clause.end)
    if match is None or not clause.is_finite(match.start(1)):
        return None
    source = clause.phrase_from(match.end())
    if source is None or not _NAMED.search(clause.tags, *source):
        return None
    verb = match.start(1)
    cue = Cue(verb, verb + 1, clause.words[verb].lower(), "V", source, "adjacent")
    cue.order, cue.kept = "before", True
    cue.content.append((match.start(), match.start() + 1))
    return cue
