"""Prepositions of speech, before the source or after it: "laut X", "nach Angaben von X", "X zufolge"."""

from __future__ import annotations

import re

from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.phrase_rules import skip_adverbials
from newsdoc.quotes.report_clause import QUOTED, SAID, Clause
from newsdoc.quotes.tokens import Range

_BELONGING = re.compile(r"p[DH]?[nNKyj]{1,3}(?:p[nNKy]{1,2})?")
_CONTACT = re.compile(r"[DHny]{1,3}[NK]{1,4}a[nEVd]p,")
_NAME = ("N", "K")
_WITH = re.compile(r"p[DH]?[nNKyj]{1,2}(?:p[DH]?[nNKyj])?(?=[na][DHhrnN9])")
_NEAR = re.compile(r"p[DH]?(?:[NK]{1,3}|[nyj])")
_PARTICIPLES = ("ego", "ej", "ych", "ого", "ой", "ых", "его")
_AT_BODY = re.compile(r"N[fp][NK]N$")
_ASIDE = 14
"""How many tokens stand between the commas behind a source at most."""
_RELATIVE = 14
"""How many tokens a relative clause behind a source has at most."""
_CLAUSE = re.compile(r"[VEaQRXPU]")
_SUBJECT = 5
"""How many tokens before "according to" are hardly a sentence."""


def according_report(clause: Clause, at: int) -> Cue | None:
    """„…“, so X. Laut X …; nach Angaben von X …"""
    tags, words, end = clause.tags, clause.words, clause.end
    last = at + 1
    source: Range | None = None
    noun = _according_noun(clause, at)
    if noun is not None:
        last = noun + 1
        place = last + 1 if tags[last : last + 1] == "f" else last
        if tags[place : place + 1] and tags[place] in "DHeNKAy":
            source = clause.phrase_from(place)
            last = place if source is not None else last
        if source is None:
            source, last = (at + 1, noun + 1), at + 1
            whole = clause.phrase_from(last) if clause.nouns else None
            if whole is not None and whole[1] > noun:
                # "nach dem Artikel 65 des Grundgesetzes"
                source = whole
        return _placed(clause, at, last, source)
    own = _own_view(clause, at)
    if own is not None:
        return own
    nouns = clause.language.according_nouns
    if clause.nouns and at > clause.low + 1 and tags[at - 2] == "H":
        opinion = words[at].lower() in clause.language.according_before
        if opinion and words[at - 1].lower().endswith(nouns):
            # "Seiner Meinung nach …"
            return postposed_report(clause, at)
    phrases = clause.language.according.get(words[at].lower(), ())
    for phrase in phrases:
        stop = at + 1 + len(phrase)
        if tuple(word.lower() for word in words[at + 1 : stop]) == phrase:
            last = stop
            break
    else:
        return None
    if tags[at - 1 : at] in ("D", "H") and at > clause.low:
        # "seu segundo filme"
        return None
    # "d'après des sources": the article looks like a preposition.
    partitive = tags[last : last + 1] == "f" and not clause.nouns
    source = clause.phrase_from(last + partitive)
    if source is not None and source[1] >= end and at <= clause.said and not clause.nouns:
        # "Segundo o comandante, ninguém fugiu": what follows the comma is said, not an apposition.
        source = clause.phrase_from(last, beside=False)
    if source is not None and not clause.nouns and not clause.language.male_articles:
        # "Volgens de hoogleraar loopt …": the verb comes second, though it be on no list.
        listed = tags[source[1] : source[1] + 1] in ("a", "V", "m", "E", ",")
        if at == clause.low and not listed and tags[source[1] - 1] == "n":
            named = any(tag in "NKy" for tag in tags[source[0] : source[1] - 1])
            source = (source[0], source[1] - 1) if named else source
    if source is not None and words[last - 1].lower() in clause.language.papers and last - at > 1:
        # "de source diplomatique"
        source = (last - 1, source[1])
    if source is not None and at <= clause.said and clause.language.like_roles:
        source = _with_relative(clause, source)
    if source is None and tags[last : last + 1] == "o" and _is_person(clause, last):
        source = (last, last + 1)
    if source is None and QUOTED.match(tags, last, end) is not None and tags[last] == "P":
        source = (last, last + 1)
    if source is None:
        return None
    if clause.language.cases is not None and tags[source[1] - 2 : source[1]] == "Ny":
        # "Według posła Jacka Sowy rząd …": the name ends the phrase.
        source = (source[0], source[1] - 1)
    elif clause.language.agreeing and _AT_BODY.search(tags, *source) is not None:
        acronym = words[source[1] - 2]
        if acronym.isupper() and not words[source[1] - 1].isupper():
            # "W ocenie dr Anny Bryc z UMK Rosja …"
            source = (source[0], source[1] - 1)
    if clause.language.belonging or clause.language.agreeing:
        source = _with_belonging(clause, at, source)
    if words[at].lower() in clause.language.quoted_only:
        following = source[1] + 1 if tags[source[1] : source[1] + 1] == "," else source[1]
        starts = at == clause.low or tags[at - 1] in ",;"
        starts = starts or (at == clause.low + 1 and tags[clause.low] == "c")
        pronoun = source[1] - source[0] == 1 and tags[source[0]] in "ho" and following > source[1]
        told = tags[source[1] - 1] in "ho" and source[1] - source[0] == 1 and at == clause.low
        if told and clause.language.like_roles and QUOTED.search(tags, following, end):
            # "Per lui servono «assunzioni»"
            return _placed(clause, at, last, source)
        if starts and pronoun and at == clause.low:
            # "Para ele, a inflação vai subir."
            return _placed(clause, at, last, source)
        several = "y" in tags[slice(*source)] and QUOTED.search(tags, following, end) is not None
        several = several or _is_somebody(clause, source)
        held = "y" in tags[slice(*source)] and tags[source[1] + 1 : source[1] + 2] in (
            "Q",
            "R",
            "X",
            "P",
        )
        held = held and bool(clause.language.like_roles)
        bare = tags[source[1] : source[1] + 1] in ("o", "a")
        bare = bare and (held or _is_somebody(clause, source))
        bare = (
            bare
            and clause.language.drops_pronouns
            and QUOTED.search(tags, following, end) is not None
        )
        if at == clause.low and (following > source[1] or bare) and several:
            # "Para el abogado de la acusación, Gerardo Trigo, las disculpas …"
            return _placed(clause, at, last, source)
        if not starts or tags[following : following + 1] not in ("Q", "R", "X", "P", "U"):
            return None
    if words[at].lower() in clause.language.closing and not (
        at > clause.low and tags[at - 1] in ",-QRXP"
    ):
        return None
    return _placed(clause, at, last, source)


def _with_relative(clause: Clause, source: Range) -> Range:
    """Según un diputado *que pidió el anonimato*, …: the source up to the comma that ends the clause."""
    tags, last = clause.tags, source[1]
    if tags[last : last + 1] not in ("w", "t"):
        return source
    comma = tags.find(",", last + 1, min(clause.end, last + _RELATIVE))
    free = comma > last + 1 and not QUOTED.search(tags, last, comma)
    return (source[0], comma) if free else source


def _with_belonging(clause: Clause, at: int, source: Range) -> Range:
    """Enligt källor *i partiet* …; ifølge rapporten *fra tilsynet* har …"""
    tags, words = clause.tags, clause.words
    if at == clause.said and (
        tags[source[1] - 1] in "NK" or tags[source[1] : source[1] + 1] in _NAME
    ):
        relative = _CONTACT.match(tags, source[0], clause.end)
        if relative is not None and tags[source[0]] not in "NK":
            # "Ifølge kilder VG har snakket med, skal …"
            return (source[0], relative.end() - 1)
    head = words[source[1] - 1].lower()
    if (
        clause.language.agreeing
        and clause.language.cases is not None
        and tags[source[1] - 1] == "n"
    ):
        # "Według osoby zbliżonej do zarządu spółka …"
        near = _NEAR.match(tags, source[1], clause.end) if head.endswith(_PARTICIPLES) else None
        return source if near is None else (source[0], near.end())
    if at == clause.said and head in clause.language.collectives and clause.language.bare_clauses:
        inner = _WITH.match(tags, source[1], clause.end)
        if inner is not None and words[inner.end()].lower().endswith(clause.language.verb_endings):
            # "Enligt en källa med insyn i bolaget väntas …"
            return (source[0], inner.end())
    if (
        at == clause.said
        and clause.language.bare_clauses
        and tags[source[1] : source[1] + 1] == "w"
    ):
        for place in range(source[1] + 3, min(clause.end - 1, source[1] + 8)):
            if tags[place] in ",:;QRXPU":
                break
            if tags[place] in "naV" and words[place].lower().endswith(clause.language.verb_endings):
                # "Enligt ett vittne som vill vara anonymt hördes …"
                return (source[0], place)
    following = _BELONGING.match(tags, source[1], clause.end)
    if following is None:
        return source
    after = clause.tags[following.end() : following.end() + 1]
    if at > clause.said and (following.end() >= clause.end or after == ","):
        return (source[0], following.end())
    return (source[0], following.end()) if after and after in "aV" else source


def _is_somebody(clause: Clause, source: Range) -> bool:
    """Whether a phrase names a person by name and office."""
    language = clause.language
    spoken = [word.lower() for word in clause.words[slice(*source)]]
    named = "N" in clause.tags[slice(*source)]
    return named and any(language.is_role(one) or one in language.first_names for one in spoken)


def _is_person(clause: Clause, at: int) -> bool:
    """Whether a pronoun stands for somebody: "selon lui"."""
    language, word = clause.language, clause.words[at].lower()
    return word in language.male or word in language.female or word in language.plural


def _own_view(clause: Clause, at: int) -> Cue | None:
    """A su juicio, …: the possessive stands for somebody who was named before."""
    tags = clause.tags
    for phrase in clause.language.own_views.get(clause.words[at].lower(), ()):
        stop = at + 1 + len(phrase)
        if tuple(word.lower() for word in clause.words[at + 1 : stop]) == phrase:
            owner = tags.find("H", at, stop)
            if owner < 0:
                return None
            cue = _placed(clause, at, stop, (owner, stop))
            cue.source = (owner, owner + 1)
            return cue
    return None


def _according_noun(clause: Clause, at: int) -> int | None:
    """Nach ersten *Angaben* …: the noun that makes the preposition one of speech."""
    language = clause.language
    if clause.words[at].lower() not in language.according_before:
        return None
    for position in range(at + 1, min(clause.end, at + 4)):
        if clause.tags[position] not in "DHenNyj9r":
            return None
        if clause.words[position].lower().endswith(language.according_nouns):
            return position
    return None


def _placed(clause: Clause, at: int, last: int, source: Range) -> Cue:
    """The cue with its content, before the source, after it, or around it."""
    tags, words, end = clause.tags, clause.words, clause.end
    cue = Cue(at, last, " ".join(words[at:last]).lower(), "L", source, "according-to")
    cue.kept = True
    before = clause.trimmed(_reported_from(clause, at), at)
    if (
        clause.language.belonging
        and clause.said > clause.low
        and before[0] < before[1]
        and tags[before[0]] in "pWr"
    ):
        # "…, sa Lind på onsdagen, enligt Reuters": all is said already.
        return cue
    if before[0] < before[1] and clause.has_clause(*before):
        cue.order = "before"
        cue.content.append(before)
        after = source[1]
        if after < end and tags[after] == ",":
            after += 1
        inside = tags[at - 1] == "," and tags[after - 1] == "," and not clause.nouns
        inside = inside and before[1] - before[0] <= _SUBJECT and end - after > 1
        # "“Nee”, aldus Talbi, die dinsdag tussenkomt"
        whole = before[1] - before[0] == 1 and tags[before[0]] in "QRXP"
        inside = inside and not (whole and clause.language.like_roles)
        if after < end and (inside or tags[at - 1] not in ",-QRXP" or tags[after] in SAID):
            after = skip_adverbials(tags, after, end) if tags[after - 1] == "," else after
            while tags[after - 1] == "o":
                after -= 1
            cue.order = "around"
            cue.content.append((after, end))
        clause.said = clause.done = source[1]
        return cue
    start = source[1]
    if clause.language.male_articles and tags[start : start + 2] in (",f", ",p"):
        # "Para Juan Soto, del sindicato UGT, la oferta …"
        comma = tags.find(",", start + 1, min(end, start + _ASIDE))
        start = comma if comma > 0 and not _CLAUSE.search(tags, start, comma) else start
    elif clause.language.like_roles and tags[start : start + 2] in (",w", ",t"):
        # "Para Rui Lopes, que revisou o artigo, a descoberta …"
        comma = tags.find(",", start + 2, min(end, start + _RELATIVE))
        start = comma if comma > 0 and not QUOTED.search(tags, start, comma) else start
    while clause.language.genitives and tags[start : start + 2] in ("r,", "n,"):
        # "so Olsen weiter, …"
        start += 1
    if start < end and tags[start] in ",:":
        start += 1
    cue.content.append((start, clause.high if tags[start - 1] == ":" else end))
    clause.done = source[1]
    return cue


def _reported_from(clause: Clause, at: int) -> int:
    """Where what a source says may start: behind the last comma where another one speaks before it.

    "X a assuré que …, au lendemain d'une marche qui a réuni 300.000 personnes selon les syndicats"
    """
    tags = clause.tags
    parted = tags.rfind(";", clause.said, at) if clause.language.like_roles else -1
    if parted >= 0:
        # "Per il premier è «un successo»; per il parroco, «un inizio»"
        return parted + 1
    if clause.subject is None or not clause.language.like_roles or tags[at - 1] in ",-QRXP":
        return clause.said
    comma = tags.rfind(",", clause.said, at)
    return clause.said if comma < 0 else comma + 1


def _genitive(clause: Clause, source: Range) -> Range:
    """The part of a phrase that hangs on a postposition: "on toimittu *Ylen* mukaan"."""
    start, last = source
    while start < last - 1 and clause.tags[start] == "n" and not clause.words[start].endswith("n"):
        start += 1
    return (start, last)


def postposed_report(clause: Clause, at: int) -> Cue | None:
    """Angaben der Polizei zufolge …; poliisin mukaan …"""
    tags, end = clause.tags, clause.end
    low = max(clause.said, at - 12)
    last = at - 1
    while last > low and tags[last] in "Wr":
        # "ersten Angaben vom Mittwoch zufolge"
        last -= 1
        if tags[last] in "fpn":
            last -= 1
    source = clause.phrase_before(low, last) or clause.phrase_before(low, at - 1)
    if source is None:
        return None
    if clause.language.located:
        if tags[source[0]] == "w":
            # "ehdotus, jonka mukaan …": nobody is named.
            return None
        source = _genitive(clause, source)
    cue = Cue(at, at + 1, clause.words[at].lower(), "L", source, "according-to")
    cue.kept = True
    before = clause.trimmed(clause.said, source[0])
    if before[1] - before[0] > 1:
        cue.order = "around"
        cue.content.append(before)
    if at + 1 < end:
        cue.content.append((at + 1, end))
    clause.said = clause.done = at + 1
    return cue
