"""A quotation alone in its sentence, and a sentence behind it that says whose it was.

«Il governo va avanti». Lo ha detto la presidente, Giorgia Mancini. « Pardon. » C'est par ces mots que …
"""

from __future__ import annotations

import re

from newsdoc.quotes.clauses import dateline_end
from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.phrase_rules import phrase_from
from newsdoc.quotes.report_clause import Clause

_REACH = 12
"""How many tokens behind the pointing words the name may start."""
_ALONE = re.compile(r"[('~-]*[QRXPU](?:[.,?!-]*[QRXPU])*[.?!)']*")
_NAMED = re.compile(r"[NKyh]")
_STARTS = frozenset("DHNKAyh")


def pointing_report(clause: Clause) -> Cue | None:
    """The report of the quotation before; absent where the sentence does not point at one.

    Args:
        clause: the sentence behind it.
    """
    earlier, tags = clause.earlier, clause.tags
    if earlier is None:
        return None
    earlier = (earlier[0] or dateline_end(tags, clause.words), earlier[1])
    if _ALONE.fullmatch(tags, *earlier) is None:
        return None
    phrases = clause.language.pointers.get(clause.words[clause.low].lower(), ())
    for phrase in phrases:
        last = clause.low + 1 + len(phrase)
        if tuple(word.lower() for word in clause.words[clause.low + 1 : last]) == phrase:
            break
    else:
        return None
    if not phrase and tags[clause.low] in "Do" and tags[last : last + 1] not in ("a", "V"):
        # "Lo" is an article elsewhere.
        return None
    for place in range(last, min(clause.end, last + _REACH)):
        if tags[place] in "QRXPU;:" or (tags[place - 1] in "pf" and place > last):
            continue
        source = phrase_from(tags, place, clause.end) if tags[place] in _STARTS else None
        if source is not None and _NAMED.search(tags, *source) is not None:
            verb = next((at for at in range(clause.low, clause.end) if tags[at] in "VE"), None)
            cue = Cue(
                clause.low, last, " ".join(clause.words[clause.low : last]).lower(), "V", source
            )
            if verb is not None:
                first = verb - 1 if tags[verb - 1] == "a" else verb
                cue = Cue(first, verb + 1, clause.words[verb].lower(), "V", source)
            cue.basis, cue.order, cue.kept = "same-paragraph", "before", True
            cue.content.append(earlier)
            clause.said = clause.done = clause.end
            return cue
    return None
