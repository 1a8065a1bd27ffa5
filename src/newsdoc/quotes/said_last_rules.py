"""Reporting clauses before what is said: X sagte: „…“; X sagte, dass …; X nannte das „…“."""

from __future__ import annotations

import re

from newsdoc.quotes.backward_rules import phrase_before
from newsdoc.quotes.lead_rules import lead_of
from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.phrase_rules import phrase_from, skip_adverbials
from newsdoc.quotes.place_rules import _backward_place, place_of_words, those_at_place
from newsdoc.quotes.report_clause import LEAD, QUOTED, Clause
from newsdoc.quotes.tokens import Range

_FINITE = re.compile(r"[MaV]")
_NO_SUBJECT = frozenset("apLzC")
_MARKS = frozenset("QRXPU")
_RELATED = re.compile(r"[DHnjy9f]{0,4}[nNKy]w[^,:;QRXPU]{2,16},")
"""A subject with the relative clause that ends before the verb."""
_NEAR = 6
"""How many tokens may stand between a gerund and what it leads to."""
_NAMED = re.compile(r"[NKyhw]")
_OBJECT = re.compile(r"[fzp]?D?[QRXPU]")
_AFTER_COMMA = re.compile(r",c[or]{0,2}[Vd]|,G")
"""Where a clause is closed by a comma, and its sentence goes on."""
_NEXT_REPORT = re.compile(
    r",?c[or]{0,2}(?:ar{0,2}E|V)(?=[or]{0,2}(?:t|,t|:|[QRXPU]))|,(?=[nrc]{0,2}[zL][or]{0,2}(?:V|aE))"
)
_LATER_VERB = re.compile(r",[^VQRXP:]{1,8}V:$")
"""Another verb of speech, right before the colon that leads to what is said."""
_SAID_AGAIN = re.compile(r"[QRXP],[ioh]{0,2}(?:a[rh]?E|V)")
"""Words in marks with another report behind them."""
_IN_RELATIVE = re.compile(r"[nyN]t")
"""What stands before the subject of a relative clause."""
_SECOND_VERB = re.compile(r"cr?V(?!h)")
_NEXT_VERB = re.compile(r",?c(?=[or]{0,2}(?:ar{0,2}E|V|d))|,(?=[nrc]{0,2}[zL][or]{0,2}(?:V|aE))")


def report_before(clause: Clause, cue: Cue, subject_at: int, left: int, at: int) -> Cue | None:
    """X sagte: „…“; X sagte, dass …; X nannte das „…“."""
    tags, end, language = clause.tags, clause.end, clause.language
    after = max(cue.last, at + 1)
    source: Range | None = None
    reflexive = cue.first > clause.low and tags[cue.first - 1] == "o"
    if language.male_articles and cue.lemma in language.thinking and reflexive:
        # "se espera que …": nobody in particular.
        return None
    if language.like_roles and tags[left : left + 1] == "C" and clause.subject is not None:
        # "…, ha remarcado que seguirá hasta los objetivos de cuando empezó «su guerra»"
        return None
    if left >= clause.low:
        source = clause.phrase_before(max(clause.low, clause.said), left)
        if source is not None and source[0] > clause.low and tags[source[0] - 1] in _NO_SUBJECT:
            source = source if tags[source[0] - 1] == "z" else None
    if source is not None and language.like_roles and clause.subject is not None:
        nested = _IN_RELATIVE.fullmatch(tags, source[0] - 2, source[0]) is not None
        if nested and tags[cue.last : cue.last + 1] not in ("Q", "R", "X", "P", "U", "t", ":"):
            # "…, ha dicho que busca los objetivos que Israel se ha propuesto cuando empezó «su guerra»"
            return None
    verb = cue.last - 1 if language.male_articles and cue.first == subject_at else subject_at
    forward = skip_adverbials(tags, verb + 1, end)
    if source is not None and tags[source[1] - 1] not in "hw" and tags.startswith("h", forward):
        # "2008 erklärte er", "Den Plan nannte sie …": a pronoun is the subject.
        source = None
    if source is not None and not clause.nouns and _NAMED.search(tags, *source) is None:
        # "In een gisteren gepubliceerd stuk pleit econoom Eva Maas voor …"
        later = phrase_from(tags, forward, end)
        if later is not None and _NAMED.search(tags, *later) is not None:
            source = None
    if (
        source is not None
        and clause.words[cue.last - 1].lower() in language.impersonal
        and tags[max(clause.low, clause.said)] == "p"
        and source[1] - source[0] == 1
        and (tags[source[0]] == "n" or clause.words[source[0]].lower() in language.papers)
    ):
        # "В оппозиции документ назвали «…»": the one noun is what they speak of.
        place = _backward_place(clause, left)
        source = source if place is None else (place[0], min(place[1], source[0]))
    if source is None and language.predicates and tags[left : left + 1] == ",":
        # "En nabo som ønsker å være anonym, beskriver ham som …"
        related = _RELATED.fullmatch(tags, max(clause.low, clause.said), left + 1)
        if related is not None:
            source = (related.start(), left)
    if source is None and left > clause.low and tags[left] == "c":
        # "biss den Gast und rief": the subject is that of the first verb.
        source = phrase_from(tags, clause.low, left, nouns=clause.nouns)
        source = source or (clause.subject if language.predicates else None)
    infinitive = _infinitive(clause, cue, after)
    if source is None and infinitive is None and (subject_at + 1 < end):
        if tags[forward : forward + 1] and tags[forward] in "x-":
            forward += 1
        source = clause.phrase_from(forward)
        bare = source is not None and tags[source[0]] == "n"
        if source is not None and bare and language.male_articles:
            # "predica calma: «…»"
            source = source if _NAMED.search(tags, *source) else None
        if source is not None and not clause.nouns and _OBJECT.match(tags, source[1]):
            # "El PP, por boca de su portavoz, tildó la ley de «chapuza»"
            first = phrase_from(tags, clause.low, cue.first)
            source = first if first is not None and cue.lemma in language.calling else source
        if source is not None:
            after = max(after, source[1])
    if language.caseless and cue.lemma in language.relaying:
        relayed = _relayed(clause, cue.last)
        if relayed is not None:
            source, after = relayed, relayed[1]
    relative = tags[left : left + 1] in ("t", "w") and left > clause.low
    relative = relative and bool(language.name_particles) and not language.suffixed
    if relative and tags[left - 1] == "," and (source is None or source == (left, left + 1)):
        # "la CGT, qui dénonce « … »": who is meant is named before.
        meant = phrase_before(tags, clause.low, left - 2)
        if meant is not None and _NAMED.search(tags, *meant):
            source = meant
    if relative and source is not None:
        clause.subject = clause.subject or source
    apart = tags[left : left + 1] == "," and left > clause.low
    if source is None and apart and language.male_articles:
        # "L'ancien président, qui se dit « serein », a fustigé …"
        source = clause.subject
    if source is None and tags[left : left + 1] == "t" and not clause.nouns:
        # "…, que tildó de «invento»": the subject is that of the sentence.
        source = clause.subject or phrase_from(tags, clause.low, left, nouns=False)
        if source is None and tags[left - 1] == ",":
            # "…, ha detto Ada Rossi, che parla di «guerra»"
            source = (left, left + 1)
    if source is None and clause.reads(cue):
        # "Uit onderzoek blijkt dat …", "si legge nel rapporto che …"
        source = place_of_words(clause, subject_at + 1)
    if source is None and language.speaking_from:
        source = those_at_place(clause, cue)
    if clause.nouns and clause.words[subject_at + 1 : subject_at + 2] == ["es"]:
        # "In dem Bericht, der als Datei vorliegt, heißt es: „…“"
        source = None
    if source is None and (
        tags[left : left + 1] == "i" or tags[subject_at + 1 : subject_at + 2] == "i"
    ):
        source = place_of_words(clause, subject_at + 1)
    lead = lead_of(clause, cue, after)
    if infinitive is not None and (lead is None or not lead[1] or lead[0] > infinitive):
        lead = (infinitive, True)
    if not clause.nouns and tags[clause.low] in "zL" and cue.first - clause.low <= 3:
        # "Como explicó el ministro, …"
        comma = tags.find(",", after, min(end, after + LEAD))
        if source is not None and 0 <= comma < end - 1:
            lead = (comma + 1, True)
    opening = source[0] - 1 if source is not None and source[0] < at else -1
    if opening >= clause.low and tags[opening] == "z":
        # "Wie der Minister sagte, …"
        comma = tags.find(",", at, min(end, at + LEAD))
        if 0 <= comma < end - 1:
            lead = (comma + 1, True)
    if lead is None:
        if language.closing_commas:
            clause.subject = clause.subject or source
        return None
    start, strong = lead
    if not clause.nouns and _leaves_relative(clause, at, start):
        return None
    if language.like_roles and _LATER_VERB.search(tags[cue.last : start]):
        # "A chi gli chiede della Lega, Tarsi risponde: «…»"
        return None
    if source is not None and source[1] > start:
        source = None
    cue.source = source
    quoted = QUOTED.search(tags, start, clause.high) is not None
    if not strong and not quoted:
        return None
    if source is None and not (language.drops_pronouns or quoted):
        return None
    stop = clause.high if tags[start - 1] == ":" else _end(clause, start)
    if language.like_roles and _SAID_AGAIN.match(tags, start, stop):
        # "Protesta il comitato: «…», si legge in una nota"
        stop = start + 1
    if relative and language.male_articles and tags[start] in _MARKS:
        # The relative clause ends with a comma.
        comma = tags.find(",", start, stop)
        stop = comma if comma > 0 else stop
    if language.genitives:
        stop = _without_particle(clause, at, start, stop)
    if start >= stop:
        return None
    cue.content.append((start, stop))
    if language.caseless and tags[start] in _MARKS and tags[start - 1] not in ":,":
        # "وأوضح "شعرت بالإعياء" وقد توفي …": what stands behind the marks is the reporter's.
        following = tags.find("V", start, stop)
        stop = stop if following < 0 else following
        cue.content = [(place, place + 1) for place in range(start, stop) if tags[place] in _MARKS]
    if language.genitives and _only_words(clause, cue, start, stop):
        # "lobte die „stille Kraft“ des Films": nothing between the marks is said.
        marked = [place for place in range(start, stop) if tags[place] in _MARKS]
        cue.content = [(place, place + 1) for place in marked]
    cue.kept = strong
    cue.complement = tags[start]
    if strong:
        clause.said = clause.done = _next_report(clause, start)
    if source is not None:
        clause.subject = source
    return cue


def _relayed(clause: Clause, after: int) -> Range | None:
    """Whose words a medium passes on: "نقلت القناة عن *مصدر عسكري* قوله"."""
    words = clause.words
    for at in range(after, min(clause.end - 1, after + LEAD)):
        if words[at] in clause.language.agents:
            stop = at + 1
            while stop < clause.end and words[stop] not in clause.language.wording:
                if clause.tags[stop] in "t:,;QRXPU":
                    break
                stop += 1
            return (at + 1, stop) if stop > at + 1 else None
        if clause.tags[at] in "t:,;QRXPU":
            break
    return None


def _infinitive(clause: Clause, cue: Cue, after: int) -> int | None:
    """Where an infinitive clause starts right behind the verb: "dice di aver visto", "disse ter medo"."""
    language, tags = clause.language, clause.tags
    if not language.infinitives or cue.lemma in language.calling or cue.lemma in language.thinking:
        return None
    place = after
    if tags[place : place + 1] == ",":
        # "negou, em depoimento, ter planejado …"
        comma = tags.find(",", place + 1, min(clause.end, place + LEAD))
        place = after = comma + 1 if comma > 0 else after
    while place < clause.end and tags[place] in "ro":
        place += 1
    if place < clause.end and clause.words[place].lower() in language.before_infinitives:
        place += 1
    while place < clause.end and tags[place] in "ro":
        place += 1
    if place >= clause.end - 1 or tags[place] not in "nEa":
        return None
    return after if clause.words[place].lower().endswith(language.infinitives) else None


def _without_particle(clause: Clause, at: int, start: int, stop: int) -> int:
    """Where what is said ends: before the other part of the verb."""
    wanted = clause.language.particles.get(clause.words[at].lower(), ())
    if stop - 1 > start and clause.words[stop - 1].lower() in wanted:
        # "warf ihm „Wegsehen“ vor"
        stop -= 1
    return stop


def _only_words(clause: Clause, cue: Cue, start: int, stop: int) -> bool:
    """Whether a verb has words in marks for its object, and no clause."""
    tags = clause.tags
    if tags[start] not in _MARKS or tags[start - 1] in ":,":
        return False
    return cue.lemma in clause.language.calling or not _FINITE.search(tags, start, stop)


def _leaves_relative(clause: Clause, verb: int, start: int) -> bool:
    """Whether a verb stands in a relative clause that ends before what is said starts."""
    tags = clause.tags
    for place in range(verb - 1, max(clause.low, verb - _NEAR), -1):
        if tags[place] in "wt" and (
            tags[place - 1] == "," or (tags[place - 1] == "p" and tags[place - 2] == ",")
        ):
            comma = tags.find(",", verb, start)
            return comma >= 0 and tags[comma + 1] not in "QRXPU"
        if tags[place] in ",;:":
            return False
    return False


def _end(clause: Clause, start: int) -> int:
    """Where what is said ends: before another verb of speech with the same subject."""
    if clause.nouns:
        return clause.end
    if clause.language.caseless:
        # "إن "…"، وفق ما نقلت الوكالة"
        source = clause.tags.find(",L", start + 1, clause.end)
        if source >= 0:
            return source
    if clause.language.closing_commas:
        closed = _AFTER_COMMA.search(clause.tags, start + 1, clause.end)
        if closed is not None:
            return closed.start()
    pattern = _NEXT_VERB if clause.tags[start] in _MARKS else _NEXT_REPORT
    if clause.language.predicates and (said := QUOTED.search(clause.tags, start, clause.end)):
        # "kallar höjningen ”nödvändig” och pekar på …"
        second = _SECOND_VERB.match(clause.tags, said.end(), clause.end)
        if second is not None:
            return said.end()
    match = pattern.search(clause.tags, start + 1, clause.end)
    stop = match.start() if match is not None else clause.end
    over = clause.tags.find(";", start, stop) if clause.language.like_roles else -1
    return stop if over < 0 else over


def report_gerund(clause: Clause, cue: Cue) -> Cue | None:
    """…, añadiendo que …: the gerund of a verb of speech; its subject is that of the sentence."""
    tags = clause.tags
    lead = lead_of(clause, cue, cue.last)
    if lead is None or not lead[1] or lead[0] - cue.last > _NEAR or lead[0] >= len(tags):
        return None
    source = clause.subject or phrase_from(tags, clause.low, cue.first, nouns=clause.nouns)
    if source is None:
        return None
    cue.source, cue.kept, cue.complement = source, True, tags[lead[0]]
    cue.content.append((lead[0], _end(clause, lead[0])))
    clause.said = clause.done = _next_report(clause, lead[0])
    return cue


def report_infinitive(clause: Clause, cue: Cue) -> Cue | None:
    """Et d'ajouter : « … »; who spoke last goes on."""
    lead = lead_of(clause, cue, cue.last)
    if lead is None or not lead[1] or lead[0] - cue.last > _NEAR:
        return None
    if lead[0] >= len(clause.tags):
        return None
    cue.kept = cue.dropped = True
    cue.content.append((lead[0], clause.high))
    clause.said = clause.done = _next_report(clause, lead[0])
    return cue


def _next_report(clause: Clause, start: int) -> int:
    """Where cues may be looked for again: after the quotations that this one leads to."""
    tags = clause.tags
    last = start
    if tags[start] in "QRXPU":
        last = start + 1
    return last
