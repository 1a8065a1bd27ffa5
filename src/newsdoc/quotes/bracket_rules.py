"""Reports whose parts stand apart, in languages that part the verb and put it last.

"X teilte am Montag mit, man werde …", "wurde aufgefordert, … zu räumen", "wie X mitteilte",
"…, der das als „…“ bezeichnete": asked only where the plain orders gave nothing.
"""

from __future__ import annotations

import re

from newsdoc.quotes.lead_rules import is_listener
from newsdoc.quotes.naming_rules import called_before, called_between, called_first
from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.place_rules import place_of_words
from newsdoc.quotes.report_clause import Clause
from newsdoc.quotes.subject_rules import agent_of, is_passive, subject_of

_REACH = 30
"""How many tokens after its verb a reported clause may start."""
_SHORT = 2
"""Up to how many tokens before a comma are no clause."""
_MOOD = 16
"""How many tokens of a clause its verb is looked for in."""
_INFINITIVE = re.compile(r"\w+zu\w+n$")
_SEGMENTS = "QRXP"


def bracket_report(clause: Clause, cue: Cue, at: int, subject_at: int) -> Cue | None:
    """The report of a verb, by the clause that follows or encloses it.

    Args:
        clause: its sentence.
        cue: of the verb, without source and content.
        at: token of the word that reports.
        subject_at: token of the finite verb.
    """
    opening = _subordinate(clause, at)
    if opening is not None and clause.tags[opening] == "z":
        return _inserted(clause, cue, opening, at)
    start = _complement(clause, max(at, subject_at) + 1, cue)
    if start is not None:
        passive = is_passive(clause, subject_at, at)
        source = None if passive else subject_of(clause, subject_at, opening, start)
        if passive:
            source = agent_of(clause, subject_at, start)
        elif source is None and clause.tags[subject_at + 1 : subject_at + 2] != "i":
            # "Am Vormittag hatte es geheißen, …": nobody is named.
            return None
        cue.source = source
        cue.content.append((start, clause.end))
        cue.kept = True
        cue.complement = clause.tags[start]
        clause.said = clause.done = start
        return cue
    if opening is not None:
        return called_before(clause, cue, opening, at)
    if subject_at < at - 1 and clause.tags[at - 1] in _SEGMENTS:
        return called_between(clause, cue, subject_at, at)
    return _pointing_back(clause, cue, at, subject_at) or called_first(clause, cue, at)


def _pointing_back(clause: Clause, cue: Cue, at: int, subject_at: int) -> Cue | None:
    """Das bestätigte die Polizei: the sentence before is what is said."""
    points = min(at, subject_at) - 1
    if points < clause.low or clause.words[points].lower() not in clause.language.pointing:
        return None
    said = clause.earlier
    if points > clause.low:
        # "Das reiche nicht aus, das hat auch Lind festgestellt."
        if clause.tags[points - 1] != "," or points - clause.said <= _SHORT:
            return None
        said = clause.trimmed(clause.said, points)
    if said is None:
        return None
    if cue.lemma not in clause.language.speak:
        return None
    source = subject_of(clause, subject_at, None, clause.end + 1)
    if source is None or source[0] <= points:
        # "Das geht aus dem Bericht hervor": nobody but what stands after the preposition.
        source = place_of_words(clause, at + 1)
    if source is None or "," in clause.tags[source[1] + 1 : clause.end]:
        return None
    cue.source, cue.order, cue.kept = source, "before", True
    cue.content.append(said)
    clause.done = clause.end
    return cue


def _subordinate(clause: Clause, at: int) -> int | None:
    """The word that opens the clause of a verb that stands last: "wie", "dass", "der"."""
    tags = clause.tags
    following = tags[at + 1 : at + 2]
    if following and following not in ",.aM" and at + 1 < clause.end:
        return None
    for place in range(at - 1, max(clause.low, at - 26) - 1, -1):
        tag = tags[place]
        if tag in "ztC" and (place == clause.low or tags[place - 1] in ",-c("):
            return place
        if tag in "DqH" and tags[place - 1] == "," and place > clause.low:
            after = tags[place + 1 : place + 2]
            if tag == "D" and after and after in "NKyn" and tags[place + 2 : place + 3] != "N":
                continue
            return place
        if tag in "V;:" or (tag == "a" and place < at - 2):
            return None
    return None


def _inserted(clause: Clause, cue: Cue, opening: int, at: int) -> Cue | None:
    """Wie X mitteilte, …; …, wie X mitteilte."""
    tags = clause.tags
    after = at + 1
    while after < clause.end and tags[after] in "aM":
        after += 1
    source = subject_of(clause, at, opening, at)
    if source is None:
        return None
    cue.source = source
    before = clause.trimmed(clause.said, opening)
    if before[1] - before[0] > 1:
        cue.order = "before"
        cue.content.append(before)
        rest = clause.trimmed(after, clause.end)
        if rest[1] - rest[0] > 1:
            cue.order = "around"
            cue.content.append(rest)
    else:
        rest = clause.trimmed(after, clause.end)
        if rest[0] >= rest[1]:
            return None
        cue.content.append(rest)
    cue.kept = True
    clause.said = clause.done = after
    return cue


def _complement(clause: Clause, after: int, cue: Cue) -> int | None:
    """Where a reported clause starts: a comma, and then "dass", reported mood, or an infinitive."""
    tags, language = clause.tags, clause.language
    limit = min(clause.end, after + _REACH)
    commas = 0
    place = after
    while place < limit:
        tag = tags[place]
        if tag == "P" and is_listener(tags, place):
            place += 1
            continue
        if tag in "QRXPU:;V" or (tag == "M" and commas):
            return None
        if tag == "," and place + 2 < clause.end:
            start = place + 1
            if tags[start] == "t" or (tags[start] in "qz" and tags[place - 1] in "rnV"):
                return start if cue.lemma not in language.calling or tags[start] == "t" else None
            if in_reported_mood(clause, start) or _is_infinitive(clause, start):
                return start
            commas += 1
            if commas > 2:
                return None
        place += 1
    return None


def in_reported_mood(clause: Clause, start: int) -> bool:
    """Whether the verb of a clause without conjunction says that it is reported: "… sei da"."""
    tags = clause.tags
    if start >= clause.end:
        return False
    first = tags[start]
    if first in "CzwqtMVa" or clause.words[start].lower() in clause.language.purposes:
        return False
    if first == "D" and tags[start + 1 : start + 2] not in ("n", "N", "K", "y", "A", "j", "9", "P"):
        return False
    for place in range(start + 1, min(clause.end, start + _MOOD)):
        if tags[place] == "M":
            return True
        if tags[place] in "aV;:":
            return False
    return False


def _is_infinitive(clause: Clause, start: int) -> bool:
    """Whether a clause ends in an infinitive with "zu"."""
    tags, words, language = clause.tags, clause.words, clause.language
    if tags[start] in "CzwqtMVai" or words[start].lower() in language.purposes:
        return False
    for place in range(start, min(clause.end, start + _REACH)):
        if tags[place] in ";:MV":
            return False
        word = words[place]
        following = tags[place + 1 : place + 2]
        if (
            word.lower() == "zu"
            and following in ("n", "V", "a", "r", "E")
            and words[place + 1].endswith("n")
        ):
            return True
        if tags[place] == "n" and _INFINITIVE.match(word):
            return True
        if tags[place] == "a" and place > start and words[place - 1].lower() != "zu":
            return False
    return False
