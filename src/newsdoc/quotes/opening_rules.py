"""A quotation alone, and who says it in the sentence beside it, without a verb of speech that joins the two.

"“Yo no disparé”. Con esas palabras rompió su silencio Gastón Medrano."; "Haar drummer lacht. ‘Altijd.’"
"""

from __future__ import annotations

import re

from newsdoc.quotes.backward_rules import phrase_before
from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.phrase_rules import phrase_from
from newsdoc.quotes.report_clause import QUOTED, Clause
from newsdoc.quotes.tokens import Range

_ALONE = re.compile(r"[('~-]*[QRXP][.,?!)'-]*")
_NAME = re.compile(r"(?<![NKAPpfL])(?:D?y[nj]?(?:f[DH]?[nNKy]{1,3})?,?)?(?<![NK])N[NK]{1,4}")
_NAME_AT_END = re.compile(r"NN{1,3}$|NN{1,3}(?=,)")
_SENTENCE = 16
"""How many tokens a sentence has at most that brings in who speaks behind it."""
_FULL = 2
"""How many words a full name has at least."""
_FINITE = re.compile(r"[Vad]")
_NOT_BEFORE = "pfL"
_SOMEBODY = re.compile(r"[NKyh]")


def opening_report(clause: Clause) -> Cue | None:
    """The report of the quotation before; absent where nobody with a full name follows at once.

    Args:
        clause: the sentence behind it, with no report of its own.
    """
    earlier, tags = clause.earlier, clause.tags
    if not clause.language.name_particles or earlier is None or earlier[0] > 0:
        return None
    if _ALONE.fullmatch(tags, *earlier) is None or QUOTED.search(tags, clause.low, clause.end):
        return None
    for match in _NAME.finditer(tags, clause.low, clause.end):
        start = match.start()
        if start > clause.low and tags[start - 1] in _NOT_BEFORE:
            continue
        source = phrase_from(tags, start, clause.end)
        if source is None or match.end() - start < _FULL:
            continue
        verb = _FINITE.search(tags, clause.low, clause.end)
        at = verb.start() if verb is not None else clause.low
        cue = Cue(at, at + 1, clause.words[at].lower(), "V", source, "same-paragraph")
        cue.order, cue.kept, cue.silent = "before", True, verb is None or tags[at] == "a"
        cue.content.append(earlier)
        clause.said = clause.done = clause.end
        return cue
    return None


def smiling_report(clause: Clause) -> Cue | None:
    """Le patron soupire. « … »: the sentence before ends with a verb of speech.

    Args:
        clause: a quotation alone, behind a sentence without a report.
    """
    earlier, tags, language = clause.earlier, clause.tags, clause.language
    if not language.name_particles or language.suffixed or earlier is None:
        return None
    if _ALONE.fullmatch(tags, clause.low, clause.high) is None:
        return None
    if language.like_roles:
        made = _introduced(clause, earlier)
        if made is not None:
            return made
    verb = earlier[1] - 1
    form = language.forms.get(clause.words[verb].lower()) if tags[verb] == "V" else None
    if form is None or form.lemma not in language.speak:
        return None
    source = phrase_before(tags, earlier[0], verb - 1)
    if source is None or source[0] != earlier[0] or not _SOMEBODY.search(tags, *source):
        return None
    cue = Cue(verb, verb + 1, form.lemma, "V", source, "same-paragraph")
    cue.kept = True
    cue.content.append((clause.low, clause.high))
    clause.said = clause.done = clause.high
    return cue


def _introduced(clause: Clause, earlier: Range) -> Cue | None:
    """Le maire, Luc Morel, est resté de marbre. « … »: the subject before is named in full."""
    tags, words, language = clause.tags, clause.words, clause.language
    low, high = earlier
    if tags[low] not in "DNyA" or high - low > _SENTENCE or QUOTED.search(tags, low, high):
        return None
    source = phrase_from(tags, low, high)
    if source is None or source[1] >= high:
        return None
    name = _NAME_AT_END.search(tags, *source)
    if name is None:
        return None
    told = any(language.is_role(word.lower()) for word in words[low : name.start()])
    if not told and words[name.start()].lower() not in language.first_names:
        return None
    verb = source[1] + (tags[source[1]] == ",")
    while verb < high and tags[verb] in "or":
        verb += 1
    if verb >= high or tags[verb] not in "aVdn":
        return None
    cue = Cue(verb, verb + 1, words[verb].lower(), "V", source, "same-paragraph")
    cue.kept = cue.silent = True
    cue.content.append((clause.low, clause.high))
    clause.said = clause.done = clause.high
    return cue
