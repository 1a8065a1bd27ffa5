"""Nouns for what somebody says: "«…», è il commento di Ada Rossi", "Réponse de Luc Morel : « … »".

The noun is the cue; who says it stands behind a preposition, or is understood.
"""

from __future__ import annotations

import re

from newsdoc.model.quotes import Basis
from newsdoc.quotes.clauses import dateline_end
from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.phrase_rules import phrase_from
from newsdoc.quotes.report_clause import Clause
from newsdoc.quotes.tokens import Range

_COLON = re.compile(r":(?=[QRXPU])")
_AFTER = re.compile(r"(?P<said>[QRXP])(?:,-?|(?<=[QX])-?)i?[aV]?[DH]{0,2}(?=[nylE])")
_OPENS = re.compile(r"[ni]?[aV]?[DH]{0,2}(?=[nylE])")
_ALONE = re.compile(r"[('~-]*[QRXPU][.,?!-]*")
_LINK = re.compile(r"[aVn]{0,2}(?P<link>[fp])")
_REPORTED = re.compile(r"[QRXP],?-?(?:V|a[xhor]{0,3}E)")
"""Words in marks with a verb of speech right behind them."""
_NAMED = re.compile(r"[NKAyh]")


def utterance_report(clause: Clause) -> Cue | None:
    """The report of a noun for what is said; absent where there is none.

    Args:
        clause: the sentence that has it.
    """
    if not clause.language.utterances:
        return None
    return _before_colon(clause) or _behind(clause) or _in_next_sentence(clause)


def _before_colon(clause: Clause) -> Cue | None:
    """La réponse de Luc Morel : « … »; poi la stoccata alla stampa: «…»."""
    tags, low = clause.tags, clause.said
    colon = _COLON.search(tags, low, clause.high)
    if colon is None or "V" in tags[low : colon.start()]:
        return None
    end = colon.start()
    if _REPORTED.match(tags, colon.end(), clause.high):
        # "Gelida la reazione di Mosca: «…», ha osservato la portavoce"
        return None
    for place in range(low, end):
        if not _is_utterance(clause, place):
            continue
        source = _whose(clause, place, end)
        if source is not None and source[1] != end:
            return None
        if source is None and place + 1 < end and tags[place + 1] != "p":
            return None
        return _cue(clause, place, source, (end + 1, clause.high), "label")
    return None


def _behind(clause: Clause) -> Cue | None:
    """«…», è il commento di Ada Rossi; «…», la replica."""
    tags = clause.tags
    match = _AFTER.search(tags, clause.said, clause.end)
    if match is None or not _is_utterance(clause, match.end()):
        return None
    place = match.end()
    source = _whose(clause, place, clause.end)
    if source is None and tags[place + 1 : place + 2] not in ("", ".", ",", ";"):
        return None
    said = match.start("said")
    cue = _cue(clause, place, source, (said, said + 1), "adjacent")
    cue.order = "before"
    clause.said = clause.done = source[1] if source is not None else place + 1
    return cue


def _in_next_sentence(clause: Clause) -> Cue | None:
    """«…». È il racconto di Ada Rossi."""
    earlier, tags = clause.earlier, clause.tags
    if earlier is None:
        return None
    earlier = (earlier[0] or dateline_end(tags, clause.words), earlier[1])
    opening = _OPENS.match(tags, clause.low, clause.end)
    if opening is None or _ALONE.fullmatch(tags, *earlier) is None:
        return None
    place = opening.end()
    source = _whose(clause, place, clause.end) if _is_utterance(clause, place) else None
    if source is None:
        return None
    cue = _cue(clause, place, source, earlier, "same-paragraph")
    cue.order = "before"
    clause.said = clause.done = source[1]
    return cue


def _is_utterance(clause: Clause, place: int) -> bool:
    return place < clause.end and clause.words[place].lower() in clause.language.utterances


def _whose(clause: Clause, place: int, end: int) -> Range | None:
    """Who stands behind a noun and its preposition."""
    link = _LINK.match(clause.tags, place + 1, end)
    if link is None or (link["link"] == "p" and link.end() - place == 2):
        # "stoccata alla stampa" is against somebody.
        return None
    source = phrase_from(clause.tags, link.end(), end)
    if source is None or _NAMED.search(clause.tags, *source) is None:
        return None
    return source


def _cue(clause: Clause, place: int, source: Range | None, content: Range, basis: Basis) -> Cue:
    cue = Cue(place, place + 1, clause.words[place].lower(), "l", source, basis)
    cue.kept, cue.dropped = True, source is None
    cue.content.append(content)
    return cue
