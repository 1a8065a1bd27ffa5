"""Reporting clauses before what is said: X sagte: „…“; X sagte, dass …; X nannte das „…“."""

from __future__ import annotations

import re

from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.phrase_rules import phrase_before, phrase_from, skip_adverbials
from newsdoc.quotes.report_clause import LEAD, QUOTED, Clause
from newsdoc.quotes.tokens import Range

_FINITE = re.compile(r"[MaV]")
_NO_SUBJECT = frozenset("apLzC")
_MARKS = frozenset("QRXPU")
_BARE_CLAUSE = re.compile(
    r",?(?P<clause>(?:h|[DH9]?[DHny9jfNKA.]{1,5}(?:p[DHnNKy]{1,3})?)r?[aV])(?=[^:.,])"
)
"""A subject with its verb."""
_SAID_OF = re.compile(r"r?(?:[DHo][nNKyj]{0,3}|[nNKy]{1,2})(?:[wzp]D?)?")
"""What words in marks are said of."""
_BARE_SUBJECT = re.compile(r"h|[DH]?[nN]{0,3}[NKyn](?=n)")
"""A subject before a verb on no list."""
_SAID_BEHIND = re.compile(r"[QRXP],V(?=[DNKAyhi])")
"""A quotation that a reporting clause follows."""
_NEAR = 6
"""How many tokens may stand between a gerund and what it leads to."""
_NAMED = re.compile(r"[NKyhw]")
_OBJECT = re.compile(r"[fzp]?D?[QRXPU]")
_AFTER_COMMA = re.compile(r",c[or]{0,2}[Vd]|,G")
"""Where a clause is closed by a comma, and its sentence goes on."""
_NEXT_REPORT = re.compile(
    r",?c[or]{0,2}(?:ar{0,2}E|V)(?=[or]{0,2}(?:t|,t|:|[QRXPU]))|,(?=[nrc]{0,2}[zL][or]{0,2}(?:V|aE))"
)
_NEXT_VERB = re.compile(r",?c(?=[or]{0,2}(?:ar{0,2}E|V|d))|,(?=[nrc]{0,2}[zL][or]{0,2}(?:V|aE))")


def report_before(clause: Clause, cue: Cue, subject_at: int, left: int, at: int) -> Cue | None:
    """X sagte: „…“; X sagte, dass …; X nannte das „…“."""
    tags, end, language = clause.tags, clause.end, clause.language
    after = max(cue.last, at + 1)
    source: Range | None = None
    if left >= clause.low:
        source = clause.phrase_before(max(clause.low, clause.said), left)
        if source is not None and source[0] > clause.low and tags[source[0] - 1] in _NO_SUBJECT:
            source = source if tags[source[0] - 1] == "z" else None
    forward = skip_adverbials(tags, subject_at + 1, end)
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
    if source is None and tags[left : left + 1] == "t" and not clause.nouns:
        # "…, que tildó de «invento»": the subject is that of the sentence.
        source = clause.subject or phrase_from(tags, clause.low, left, nouns=False)
        if source is None and tags[left - 1] == ",":
            # "…, ha detto Ada Rossi, che parla di «guerra»"
            source = (left, left + 1)
    if source is None and clause.reads(cue):
        # "Uit onderzoek blijkt dat …", "si legge nel rapporto che …"
        source = place_of_words(clause, subject_at + 1)
    if clause.nouns and clause.words[subject_at + 1 : subject_at + 2] == ["es"]:
        # "In dem Bericht, der als Datei vorliegt, heißt es: „…“"
        source = None
    if source is None and (
        tags[left : left + 1] == "i" or tags[subject_at + 1 : subject_at + 2] == "i"
    ):
        source = place_of_words(clause, subject_at + 1)
    lead = _lead(clause, cue, after)
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
        return None
    start, strong = lead
    if not clause.nouns and _leaves_relative(clause, at, start):
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
    if language.genitives:
        stop = _without_particle(clause, at, start, stop)
    if start >= stop:
        return None
    cue.content.append((start, stop))
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
    if clause.language.closing_commas:
        closed = _AFTER_COMMA.search(clause.tags, start + 1, clause.end)
        if closed is not None:
            return closed.start()
    pattern = _NEXT_VERB if clause.tags[start] in _MARKS else _NEXT_REPORT
    match = pattern.search(clause.tags, start + 1, clause.end)
    return match.start() if match is not None else clause.end


def report_gerund(clause: Clause, cue: Cue) -> Cue | None:
    """…, añadiendo que …: the gerund of a verb of speech; its subject is that of the sentence."""
    tags = clause.tags
    lead = _lead(clause, cue, cue.last)
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
    lead = _lead(clause, cue, cue.last)
    if lead is None or not lead[1] or lead[0] - cue.last > _NEAR:
        return None
    if lead[0] >= len(clause.tags):
        return None
    cue.kept = cue.dropped = True
    cue.content.append((lead[0], clause.high))
    clause.said = clause.done = _next_report(clause, lead[0])
    return cue


def place_of_words(clause: Clause, start: int) -> Range | None:
    """„…“, heißt es in einer Mitteilung: what the words stand in."""
    tags = clause.tags
    if clause.nouns and clause.said == clause.low and tags[clause.low] == "p":
        # "Auf der Homepage heißt es zur Begründung: „…“"
        ahead = _backward_place(clause, start - 2)
        if ahead is not None and ahead[0] == clause.low + 1:
            return ahead
    for position in range(start, min(clause.end, start + 8)):
        if tags[position] in ",:;QRXPUVE":
            break
        if tags[position] == "p" or (tags[position] == "f" and not clause.nouns):
            # "auprès du parquet"
            partitive = tags[position + 1 : position + 2] == "f" and not clause.nouns
            place = clause.phrase_from(position + 1 + partitive, beside=False)
            if place is None and clause.language.predicates and tags[position + 1] == "o":
                # "lyder det fra ham"
                place = (position + 1, position + 2)
            if place is not None or not clause.language.suffixed:
                return place
    return _backward_place(clause, start - 2)


def _backward_place(clause: Clause, last: int) -> Range | None:
    """In der Mitteilung heißt es: „…“"""
    tags, first = clause.tags, max(clause.low, clause.said)
    opening = tags.find("p", first, last + 1)
    if opening < 0 or last - opening > LEAD:
        return None
    return phrase_from(tags, opening + 1, last + 1, beside=False, nouns=clause.nouns)


def _next_report(clause: Clause, start: int) -> int:
    """Where cues may be looked for again: after the quotations that this one leads to."""
    tags = clause.tags
    last = start
    if tags[start] in "QRXPU":
        last = start + 1
    return last


def is_listener(tags: str, position: int) -> bool:
    """Whether words in marks name who is told: "sagte der „Küstenpost“, der Film sei …"."""
    return tags[position - 1] in "DNy" and tags[position + 1 : position + 2] == ","


def _is_bare(clause: Clause, cue: Cue, after: int) -> bool:
    """Whether a subject and a verb on no list follow subject and verb, up to the end."""
    tags, language = clause.tags, clause.language
    before = tags[max(clause.low, cue.first - 2) : cue.first]
    if before[-1:] not in ("N", "K", "y", ")", "h", "n") and not (
        before[-1:] == "," and before[0] in "NKyn)"
    ):
        return False
    subject = _BARE_SUBJECT.match(tags, after, clause.end)
    if subject is None or subject.end() >= clause.end:
        return False
    verb = clause.words[subject.end()].lower()
    return verb.endswith(language.verb_endings) and "," not in tags[after : clause.end]


def _lead(clause: Clause, cue: Cue, after: int) -> tuple[int, bool] | None:
    """Where what is said starts after the verb, and whether that alone makes a report."""
    tags, end, language = clause.tags, clause.end, clause.language
    calling = cue.lemma in language.calling
    only = calling and cue.lemma not in language.speak
    if calling and clause.nouns and (named := tags.find("CP", after, end)) >= 0:
        # "bezeichnete das Spiel, in dem sie verloren, als „Unfug“"
        return (named + 1, False)
    limit = min(end, after + LEAD)
    position = after
    commas = 0
    if language.bare_clauses:
        bare_clause = _BARE_CLAUSE.match(tags, after, end)
        if bare_clause is not None and not calling:
            # "Lie sier han er lei seg"
            return (bare_clause.start("clause"), True)
        if _is_bare(clause, cue, after):
            # "Lie mener ministeren bommer"
            return (after, True)
    while position < limit:
        tag = tags[position]
        if tag == ":":
            if clause.nouns and _SAID_BEHIND.match(tags, position + 1, end) is not None:
                # "bat um Geduld: „…“, heißt es in der Mitteilung"
                return None
            return (position + 1, not only or tags[position + 1 : position + 2] in _MARKS)
        if tag == "P" and language.genitives and is_listener(tags, position):
            position += 1
            continue
        if tag == "P" and language.suffixed and not calling and clause.is_announced(position):
            # "заявил в интервью газете «Дело», что …"
            position += 1
            continue
        told = tags[position + 1 : position + 3] == ",t" or (
            bool(language.caseless) and tags[position - 1 : position + 2] == "pPt"
        )
        if tag == "P" and language.closing_commas and told:
            # "рассказал «Ведомостям», что …"
            position += 1
            continue
        last = clause.nouns and tags[position + 1 : position + 2] == "a"
        if tag == "V" and not last and ((commas and language.genitives) or language.caseless):
            # "ein Sprecher, der nicht genannt wurde, sagte": another verb leads to what follows.
            return None
        if tag in "QRXPU":
            if language.predicates and _SAID_OF.fullmatch(tags, after, position):
                # "lover et svar «innen sommeren»", "beskriver ham som «stille»"
                return (after + (tags[after] == "r"), False)
            return (position, tags[position - 1] in ",:" or position == after)
        if tag == "t" or (tag == "q" and position == after and language.predicates):
            # "berättar hur …"
            return (position, not only)
        if tag == ";":
            return None
        if tag == "," or (tag == "-" and commas):
            following = tags[position + 1 : position + 2]
            if following in _MARKS:
                return (position + 1, True)
            free = clause.nouns or language.closing_commas
            if following == "t" and (free or commas or position == after):
                return (position + 1, not only)
            if following == "t":
                return None
            bare = language.noun_capitals and cue.lemma not in language.thinking
            bare = bare and position == after and not calling
            if bare and following and following in "DHeNnyKAhjiq9r":
                # "Er sagte, das Geld sei da"
                return (position + 1, True)
            commas += 1
            if commas > 2:
                return None
        position += 1
    if calling and after < end:
        quoted = QUOTED.search(tags, after, end)
        if quoted is not None:
            return (quoted.start() if clause.nouns else min(after, quoted.start()), False)
    return None
