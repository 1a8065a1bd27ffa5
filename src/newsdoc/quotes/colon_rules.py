"""Colons that lead to what is said.

Lind: „…“; Lind wörtlich: „…“; Lind ist skeptisch: Der Preis sei zu hoch.
"""

from __future__ import annotations

import re

from newsdoc.quotes.backward_rules import phrase_before
from newsdoc.quotes.bracket_rules import in_reported_mood
from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.phrase_rules import phrase_from
from newsdoc.quotes.report_clause import Clause
from newsdoc.quotes.subject_rules import subject_of
from newsdoc.quotes.tokens import Range

_COLON = re.compile(r":(?=[QRXPU])")
_OPENING = 8
"""How many tokens an adverbial has at most that stands before the subject."""
_VERB_INSIDE = re.compile(r"[NKyh]n+(?:pn)?[DHe]|[NK][DHe]")
_NAMED = re.compile(r"[NKAyh]")
_WORD = re.compile(r"[NKAyn]")
_BESIDE = re.compile(r"N[ny]{1,2},")
"""Words before the name that they describe."""
_FREE_OFFICE = re.compile(r"(?<=[^pfL])[DH]y|(?<=[^pfLNKA])NN")
"""An office behind no preposition."""
_INVERTED = re.compile(r"(?<=[ny])D?y[nNKyf]*N(?=:)")
_LABEL = re.compile(r"(?:[DNyKAn9f.]|(?<=[NKy)])\([^()]{1,6}\)){1,12}:(?=[QRXPU])")


def label_report(clause: Clause) -> Cue | None:
    """Lind: „…“: a name before a colon at the start of a sentence."""
    low = clause.said
    label = _LABEL.match(clause.tags, low, clause.high)
    if label is None or label.group().startswith("n") or _WORD.search(label.group()) is None:
        return None
    if not clause.nouns and (
        label.group()[-3:-1] in ("Nn", "yn") or _VERB_INSIDE.search(label.group()) is not None
    ):
        # "Lind acquiesce :": the last word is a verb.
        return None
    if clause.words[low].lower() in clause.language.colon_only:
        return None
    colon = label.end() - 1
    if clause.nouns and clause.tags[colon - 1] == "n" and clause.is_finite(colon - 1):
        # "Der Experte Ruge befand: „…“"
        return None
    first = low
    if clause.language.name_particles and clause.tags[low] in "fp":
        # "Di altro umore il bomber Sekou Traoré: «…»"
        inner = _INVERTED.search(clause.tags, low, colon)
        first = inner.start() if inner is not None else low
    cue = Cue(colon, colon + 1, ":", ":", (first, colon), "label")
    cue.content.append((colon + 1, clause.high))
    cue.kept = True
    return cue


def colon_report(clause: Clause) -> Cue | None:
    """Lind wörtlich: „…“: a colon leads to the words of the first one named."""
    tags, low = clause.tags, clause.low
    match = _COLON.search(tags, low, clause.high)
    if match is None or match.start() == low:
        return None
    colon = match.start()
    source: Range | None = None
    verb = colon
    if tags[colon - 1] == "n" and clause.nouns and clause.is_finite(colon - 1):
        source = clause.phrase_before(low, colon - 2)
        verb = colon - 1 if source is not None else colon
    if not clause.nouns and tags[colon - 1] in "ndV":
        source = phrase_before(tags, low, colon - 2, nouns=False)
        if source is not None and (
            _NAMED.search(tags, *source) is None or _VERB_INSIDE.search(tags, *source) is not None
        ):
            source = None
        verb = colon - 1 if source is not None else colon
    worded = clause.words[colon - 1].lower() in clause.language.wording
    if worded:
        # "eröffnete die Feier mit den Worten: „…“"
        source = subject_of(clause, low - 1, None, colon)
    if source is None:
        source = phrase_from(tags, low, colon, nouns=clause.nouns)
        if source is not None and clause.language.suffixed:
            source = clause.with_name(source)
    opening = tags.find(",", low, colon)
    bound = opening > low and _FREE_OFFICE.search(tags, low, opening) is None
    # "Beau joueur, Gavazzi a salué son adversaire : « … »"
    beside = _BESIDE.match(tags, low) is not None
    if clause.language.name_particles and bound and (beside or tags[low] not in "DNKAHyh"):
        # "Interrogé sur son buteur, le coach a botté en touche : « … »"
        later = phrase_from(tags, opening + 1, colon)
        if later is not None and _NAMED.search(tags, *later) is not None:
            source, verb = later, colon
    if not clause.nouns and (source is None or _NAMED.search(tags, *source) is None):
        # "A l'inverse, le manager avait le sourire : « … »"
        for place in range(low + 1, min(colon, low + _OPENING)):
            if tags[place] not in "DNKAyH" or tags[place - 1] in "pf":
                continue
            held = tags[place - 1] == "D" and tags[place - 2] in "pf" and place - 2 >= low
            if held and clause.language.like_roles:
                # "Preguntado por el entrenador, torció el gesto: «…»"
                continue
            later = phrase_from(tags, place, colon)
            if later is not None and clause.language.suffixed:
                later = clause.with_name(later)
            if later is not None and _NAMED.search(tags, *later) is not None:
                source = later
                break
    if source is not None and clause.words[low].lower() in clause.language.colon_only:
        return None
    if source is not None and _WORD.search(tags, *source) is None and tags[source[0]] == "9":
        # "2-1 : «…»"
        return None
    cue = Cue(colon, colon + 1, ":", ":", source, "label")
    if worded:
        cue = Cue(colon - 1, colon, clause.words[colon - 1].lower(), "l", source, "clause")
    elif verb < colon:
        cue = Cue(verb, verb + 1, clause.words[verb].lower(), "V", source, "clause")
    cue.content.append((colon + 1, clause.high))
    cue.kept = source is not None
    return cue if cue.kept else None


def mood_report(clause: Clause) -> Cue | None:
    """Lind ist skeptisch: Der Preis sei zu hoch. The mood after the colon says that she says so."""
    if not clause.language.genitives:
        return None
    colon = clause.tags.find(":", clause.low, clause.end)
    if colon < 0 or not in_reported_mood(clause, colon + 1):
        return None
    source = subject_of(clause, clause.low - 1, None, colon)
    if source is None:
        return None
    cue = Cue(colon, colon + 1, ":", ":", source, "label")
    cue.content.append((colon + 1, clause.end))
    cue.kept = True
    return cue
