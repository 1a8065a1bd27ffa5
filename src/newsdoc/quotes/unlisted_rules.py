"""Verbs on no list where only a verb of speech can stand: behind a quotation."""

from __future__ import annotations

import re

from newsdoc.quotes.listener_rules import subject_past_listeners
from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.phrase_rules import skip_adverbials
from newsdoc.quotes.report_clause import Clause
from newsdoc.quotes.tokens import Range

_SUBJECT_QUOTED = re.compile(r"[QRXP],?(?P<subject>[DHnjy9fNK]{0,5}[NKyh])(?P<verb>n)(?=[.,]|$)")

_PAST = re.compile(r"[QRXP](?:,-?|(?<=[QX])-)o?d")
_PERFECT = re.compile(
    r"[QRXP](?:,-?|(?<=[QX])-)?o?(?P<aux>a)(?:[x-]?(?P<pronoun>[hi]))?[or]{0,2}(?P<verb>n)"
)
_INVERTED = re.compile(r"[QRXP](?:,-?|(?<=[QX])-)?o?(?P<verb>[nd])[x-](?P<pronoun>h)")
_NAMED = re.compile(r"[NKAyh]")


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


def unlisted_past(clause: Clause) -> Cue | None:
    """«…», posteó en su cuenta la actriz; «…», cravou: the past of a verb that is on no list."""
    if not clause.language.drops_pronouns:
        return None
    tags, low, end = clause.tags, clause.low, clause.end
    match = _PAST.search(tags, low, end)
    if match is None or not _is_alone(clause, match.start()):
        return None
    verb = match.end() - 1
    place = skip_adverbials(tags, verb + 1, end)
    source = clause.phrase_from(place) or subject_past_listeners(clause, place)
    if source is not None and not _NAMED.search(tags, *source):
        return None
    if source is None and place < end and tags[place] not in ",.p":
        return None
    return _behind(clause, match.start(), verb, verb, source)


def unlisted_perfect(clause: Clause) -> Cue | None:
    """« … », a-t-il savouré; « … », savoure-t-il; «…», ha dribblato il tecnico.

    Args:
        clause: its sentence, in a language whose participles are told by their endings.
    """
    tags, words = clause.tags, clause.words
    match = _INVERTED.search(tags, clause.low, clause.end)
    if match is not None and _is_alone(clause, match.start()):
        verb = match.start("verb")
        return _behind(clause, match.start(), verb, verb, match.span("pronoun"))
    match = _PERFECT.search(tags, clause.low, clause.end)
    if match is None or not _is_alone(clause, match.start()):
        return None
    verb = match.start("verb")
    if not words[verb].lower().endswith(clause.language.participles):
        return None
    if match["pronoun"] is not None:
        return _behind(clause, match.start(), match.start("aux"), verb, match.span("pronoun"))
    place = skip_adverbials(tags, verb + 1, clause.end)
    source = clause.phrase_from(place) or subject_past_listeners(clause, place)
    if source is not None and not _NAMED.search(tags, *source):
        return None
    free = clause.language.drops_pronouns and (place >= clause.end or tags[place] in ",.p")
    if source is None and not free:
        return None
    return _behind(clause, match.start(), match.start("aux"), verb, source)


def _is_alone(clause: Clause, said: int) -> bool:
    """Whether a quotation is no part of another clause."""
    return said <= clause.said or clause.tags[said - 1] in ".?!:RX"


def _behind(clause: Clause, said: int, first: int, verb: int, source: Range | None) -> Cue:
    """The cue of a verb behind a quotation."""
    cue = Cue(first, verb + 1, clause.words[verb].lower(), "V", source, "adjacent")
    cue.order, cue.kept = "before", True
    cue.content.append((said, said + 1))
    return cue
