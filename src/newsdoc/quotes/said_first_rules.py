"""Reporting clauses after what is said: „…“, sagte X; « … », X a dit; "es regne, sagte X"."""

from __future__ import annotations

import re

from newsdoc.quotes.inserted_rules import is_inserted, place_around
from newsdoc.quotes.listener_rules import past_agency, real_subject, subject_past_listeners
from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.phrase_rules import phrase_from, skip_adverbials
from newsdoc.quotes.place_rules import place_of_words, those_at_place
from newsdoc.quotes.report_clause import SAID, Clause
from newsdoc.quotes.said_before import leads_on, put_before
from newsdoc.quotes.said_first_sources import (
    far_subject,
    office_behind,
    subject_between,
    with_relative,
    words_of,
)
from newsdoc.quotes.tokens import Range

_APART = 3
_CLAUSE = 3
"""How many tokens a clause without marks has at least."""
_ASIDE = 8
_SUBJECT = 6
_SUBJECT_WITH_MARKS = re.compile(r"(?P<phrase>[DHeNnyKAYj9f]+),[wtDEnpr][^,VabMd:;QRX]*P")
_NAMED_OFFICE = re.compile(r"[yNKA]")
_NAMED = re.compile(r"[NKyf]")
_WHOLE = 4
"""How many tokens before the comma are more than a time or a place."""
_SOMEBODY = re.compile(r"[NKyh]")


def report_after(clause: Clause, cue: Cue, left: int, after: int) -> bool:
    """Whether the words before the verb are what is said; fills in source and content."""
    tags, low, end = clause.tags, clause.low, clause.end
    mark = tags[left]
    if mark in "zLqD" and not clause.nouns:
        return _as_he_said(clause, cue, left, after)
    if mark in ",-" and left > low and tags[left - 1] in ",-":
        left -= 1
    quoted = mark in SAID or (mark in ",-" and left - 1 >= low and tags[left - 1] in SAID)
    spoken = mark in ",-?!" and clause.language.dashes and tags[0] == "-" and left > 1
    # Italian "«…»: lo ha detto il ministro"
    announced = mark == ":" and left > low and tags[left - 1] in SAID and left + 1 < cue.first
    announced = announced and bool(clause.language.male_articles)
    quoted = quoted or spoken or announced
    if not quoted and _is_passive(clause, cue):
        return False
    if mark in ",-" and not quoted:
        whole = clause.phrase_before(max(low, clause.said), left)
        if whole is not None and whole[0] <= clause.said + 1:
            # "Lind, der Sprecher, sagte": nothing but who says it stands before.
            return False
    if mark in ",-" or quoted:
        # verb and subject: „…“, sagte X
        if tags[cue.first - 1] in "zC" or (mark == "," and _is_subject(clause, left)):
            return False
        if tags[cue.first] == "a" and cue.last - cue.first > 1:
            inner = next((i for i in range(cue.first + 1, cue.last) if tags[i] in "hi"), None)
            source = (inner, inner + 1) if inner is not None else None
            if inner is not None and tags[inner] == "i" and not clause.nouns:
                # "peut-on lire dans le rapport", "a-t-on appris de source policière"
                source = place_of_words(clause, after)
        else:
            source = None if clause.nouns else subject_between(clause, cue, left)
        place = skip_adverbials(tags, after, end)
        while place < end and tags[place] in "x-" and tags[place + 1 : place + 2] == "h":
            place += 1
        if tags[place : place + 1] == "i":
            source = place_of_words(clause, place + 1)
        if source is None and clause.language.genitives and tags[left + 1 : left + 2] == "a":
            # „…“, wird X zitiert: the subject stands between the parts of the verb.
            source = clause.phrase_from(skip_adverbials(tags, left + 2, end))
        if clause.language.closing_commas and source is None and quoted:
            source = words_of(clause, cue, place)
        if source is None and clause.reads(cue):
            source = place_of_words(clause, place)
            unsaid = clause.language.name_particles and tags[place : place + 1] == "i" and quoted
            if source is None and unsaid:
                # "„…”, klonk het opgelucht"
                cue.dropped = True
                return put_before(clause, cue, left, after)
            if source is None and not clause.language.suffixed:
                return False
        if source is None and (
            tags[place : place + 2] in ("nD", "rD", "nH", "GD", "GH", "GN")
            or (clause.language.male_articles and tags[place : place + 2] == "nN")
        ):
            # "responde tajante el doctor"
            place += 1
        if clause.language.genitives and mark == "P" and tags[clause.said] in "pf":
            # "In ihrem Roman „…“ erzählt sie": nothing is said before the verb.
            return False
        if clause.language.closing_commas and mark == "P" and _is_part(clause, left):
            # "Организаторы из агентства «…» объясняют …"
            return False
        place = past_agency(clause, place)
        if source is None and clause.language.predicates and clause.reads(cue):
            # "fremgår det af en meddelelse"
            source = place_of_words(clause, place + 1) if tags[place : place + 1] == "D" else None
        if source is None and quoted and clause.language.predicates and place < end:
            # "lød svaret": whose it is was told before
            cue.dropped = clause.words[place].lower() in clause.language.wording
        if source is None:
            source = clause.phrase_from(place)
            some = tags[place : place + 1] == "f" and tags[place + 1 : place + 2] in ("n", "y")
            if some and clause.words[place].lower() in clause.language.partitives:
                # "alertent des chercheurs"
                source = clause.phrase_from(place + 1)
                source = None if source is None else (place, source[1])
            source = real_subject(clause, source) if source is not None else None
            described = clause.language.agreeing and cue.lemma in clause.language.calling
            if described and source is not None and not _NAMED_OFFICE.search(tags, *source):
                # "«…», — так назвал встречу в Женеве посол": the subject stands last.
                source = office_behind(clause, place)
        lone = source is not None and source[1] - source[0] == 1 and tags[source[0]] == "n"
        if lone and clause.language.like_roles and clause.language.drops_pronouns and quoted:
            # "cuenta divertida"
            source = None if tags[source[1] if source else end : end] in ("", ",", ".") else source
        if source is None and quoted and tags[place : place + 1] == "," and not clause.nouns:
            # "responde, entre risas, la actriz"
            comma = tags.find(",", place + 1, min(end, place + _ASIDE))
            if comma > 0:
                source = phrase_from(tags, comma + 1, end)
        if source is None and clause.language.speaking_from and quoted:
            source = those_at_place(clause, cue)
        if source is None and (quoted or clause.language.male_articles):
            source = subject_past_listeners(clause, place)
        if source is None and not (quoted and clause.language.drops_pronouns):
            far = far_subject(clause, place) if quoted and mark != "P" else None
            source = far
        if mark == "P" and source is not None and not clause.nouns:
            # "El cartel de «Agua» sigue colgado", "A operação “Lava Jato” completa dez anos"
            thing = clause.language.male_articles and not _SOMEBODY.search(tags, *source)
            if thing or tags[source[0]] == "n":
                return False
        if source is None and mark == "P" and tags[place : place + 1] != "i":
            return False
        if source is None and not quoted:
            if (
                clause.language.genitives
                and tags[place : place + 1] == "i"
                and "M" in tags[low:left]
            ):
                # "…, heißt es": nobody is named.
                return put_before(clause, cue, left, after)
            return False
        if source is None and not clause.language.drops_pronouns and mark not in ",-QRX":
            return False
        if clause.language.genitives and not quoted and is_inserted(clause, left, source):
            return place_around(clause, cue, left, source)
        if not quoted and not _is_said_before(clause, left, source):
            return False
        if source is not None and not clause.nouns:
            source = with_relative(clause, source)
        cue.source = source
        if clause.language.closing_commas or clause.language.male_articles:
            # "…, сообщила Лунина, отметив, что …"
            clause.subject = source
        return put_before(clause, cue, left, after)
    return _subject_and_verb(clause, cue, left)


def _subject_and_verb(clause: Clause, cue: Cue, left: int) -> bool:
    """« … », X a dit: the subject stands between what is said and the verb."""
    tags, low = clause.tags, clause.low
    subject = clause.phrase_before(max(low, clause.said), left)
    if subject is None or subject[0] <= clause.said:
        return False
    edge = subject[0] - 1
    while edge > clause.said and tags[edge] in ",-z" and tags[edge - 1] in ",-":
        edge -= 1
    link = tags[edge]
    said = link in SAID or (link in ",-z" and edge > low and tags[edge - 1] in SAID)
    ends = clause.language.subject_first and tags[cue.last : cue.last + 1] in (".", ",", "")
    if not said and link == "," and ends:
        # "Liikenne on poikki, VR tiedottaa."
        said = edge - clause.said >= _CLAUSE and tags[clause.said] not in "CzwpL"
    if not said and not (link == "z" and edge > low and tags[edge - 1] == ","):
        return False
    if tags[cue.last : cue.last + 1] == ":" or tags[cue.last : cue.last + 2] == ",t":
        return False
    if link == "P" and leads_on(clause, cue.last):
        return False
    named = link == "," and tags[edge - 1] == "P" and tags[edge - 2] in "pfDn" and edge - 2 >= low
    if named and clause.language.like_roles and tags[cue.last : cue.last + 1] == "t":
        # "Dans une interview au « Temps », il affirme que …"
        return False
    cue.source = subject
    return put_before(clause, cue, edge, cue.last)


def _is_part(clause: Clause, mark: int) -> bool:
    """Whether words in marks belong to the phrase that they stand in, and nobody says them."""
    before = clause.tags[mark - 1] if mark > clause.said else ""
    return before in ("n", "N", "y", "K") and clause.tags[clause.said] not in "-QRXPU"


def _is_passive(clause: Clause, cue: Cue) -> bool:
    """Whether something is only done to the subject: "será declarado", and not "s'est félicité"."""
    if not clause.language.male_articles or cue.last - cue.first < 2:
        return False
    reflexive = cue.first > clause.low and clause.tags[cue.first - 1] == "o"
    return clause.words[cue.first].lower() in clause.language.passives and not reflexive


def _is_subject(clause: Clause, comma: int) -> bool:
    """Whether there is only a subject before the comma: "Les opposants, réunis dans « X », …"."""
    if clause.nouns or clause.tags[comma - 1] != "P":
        return False
    match = _SUBJECT_WITH_MARKS.fullmatch(clause.tags, clause.said, comma)
    return match is not None and match.end("phrase") - clause.said <= _SUBJECT


def _as_he_said(clause: Clause, cue: Cue, opening: int, after: int) -> bool:
    """…, como explicó X; …, según quanto V X: what stands before the comma is what is said."""
    tags = clause.tags
    if clause.subject is not None:
        # "El ministerio responde que …, como explicó X": it has somebody who says it.
        return False
    while opening > clause.said and tags[opening] in "qDnt" and cue.first - opening < _APART:
        opening -= 1
    if tags[opening] not in "zL" or opening <= clause.said + 2:
        return False
    edge = opening - 1
    while edge > clause.said and tags[edge] in "nrc":
        edge -= 1
    if tags[edge] != ",":
        return False
    place = skip_adverbials(tags, after, clause.end)
    place += tags[place : place + 2] in ("nD", "nH")
    source = phrase_from(tags, place, clause.end)
    if source is None and cue.lemma in clause.language.reading:
        source = place_of_words(clause, after)
    if source is None:
        return False
    cue.source = source
    return put_before(clause, cue, edge, after)


def _is_said_before(clause: Clause, left: int, source: Range | None) -> bool:
    """Whether a clause without marks is what is said: "Es regne, sagte X"."""
    tags = clause.tags
    if source is None or left - clause.said < 3 - clause.language.predicates:
        return False
    if tags[left] != "," and (tags[left] != "-" or clause.language.speech != "-"):
        return False
    bare = tags[source[0]] == "n" and tags[source[0] - 1] not in "fp"
    if bare and not clause.nouns and not _NAMED.search(tags, *source):
        return False
    if tags[clause.said] in "CzwpL" and "M" not in tags[clause.said : left]:
        whole = tags[clause.said] == "p" and left - clause.said > _WHOLE
        if not whole or source[1] < clause.end:
            return False
    if tags[clause.low] == "z":
        return False
    return not leads_on(clause, source[1])
