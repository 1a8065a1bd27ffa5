"""Who stands behind the listener: "dijo a EFE la portavoz", "a déclaré à la presse le ministre"."""

from __future__ import annotations

from newsdoc.quotes.phrase_rules import phrase_from, skip_adverbials
from newsdoc.quotes.report_clause import Clause
from newsdoc.quotes.tokens import Range

_PHRASES = 3
"""How many prepositional phrases may stand before the subject."""
_LONGEST = 8
"""How many tokens one of them has at most."""
_OPENS = frozenset("DHNKAyn")
_NAMED = frozenset("NKA")


def subject_past_listeners(clause: Clause, place: int) -> Range | None:
    """The noun phrase behind prepositional phrases; absent when there is none of either.

    Args:
        clause: its sentence.
        place: the token after the verb and its adverbs.
    """
    tags, end = clause.tags, clause.end
    for _ in range(_PHRASES):
        if tags[place : place + 1] not in ("p", "f") or tags[place + 1 : place + 2] in ("f", "E"):
            # "antes de abandonar la sala" has no listener.
            return None
        after = place + 1
        place = _past_phrase(clause, after)
        # "dice di lei": nobody but who is spoken of.
        place += (
            place == after and tags[place : place + 1] == "h" and bool(clause.language.like_roles)
        )
        place = skip_adverbials(tags, place, end)
        if tags[place : place + 1] == "," and clause.language.male_articles:
            # "a lancé devant ses troupes, sous les vivats, le patron"
            comma = tags.find(",", place + 1, min(end, place + _LONGEST))
            place = comma + 1 if comma > 0 else end
        if place >= end:
            return None
        if tags[place] in _OPENS:
            found = phrase_from(tags, place, end, nouns=clause.nouns)
            named = found is not None and clause.language.closing_commas
            return clause.with_name(found) if named and found is not None else found
        if tags[place] == "h":
            return (place, place + 1)
    return None


def _past_phrase(clause: Clause, place: int) -> int:
    """The token after a prepositional phrase whose preposition stands before `place`."""
    tags, words = clause.tags, clause.words
    while place < clause.end and tags[place] in "DH":
        place += 1
    stop = min(clause.end, place + _LONGEST)
    if place < stop and words[place].lower() in clause.language.agencies:
        place += 1
        while place < stop and words[place].lower() in clause.language.agencies:
            place += 1
        return place
    first = place
    while place < stop:
        tag = tags[place]
        if tag == "f" or (tag in "DH" and tags[place - 1] == "f" and place > first):
            place += 1
            continue
        owned = tags[place + 1 : place + 2] in ("n", "y") and bool(clause.language.like_roles)
        if tag == "H" and tags[place - 1] == "n" and not owned:
            # "da parte sua"
            place += 1
            break
        if tag == "N" and _is_this_paper(clause, place):
            # "relató a este periódico Remedios"
            break
        known = words[place - 1].lower() in clause.language.agencies
        named = words[place].lower() in clause.language.first_names
        if tag == "N" and known and tags[place + 1 : place + 2] not in ("D", "H", "p"):
            break
        if named and place > first and tags.startswith("NN", place) and tags[place - 1] in "nyNKA":
            # "ha ripetuto in aula Walter Gobbi"
            break
        if tag == "y" and place > first and clause.language.suffixed:
            # "пишет в своём блоге фермер"
            break
        if tag not in "NKynj9" or (tag == "y" and place > first and tags[place - 1] in _NAMED):
            break
        place += 1
    return place


def _is_this_paper(clause: Clause, place: int) -> bool:
    """Whether "this paper" stands before a token."""
    words, language = clause.words, clause.language
    paper = words[place - 1].lower() in language.papers
    return paper and words[place - 2].lower() in language.demonstratives


def past_agency(clause: Clause, place: int) -> int:
    """The token after a news agency that is told something: "сообщил *ТАСС* министр"; else `place`.

    Args:
        clause: its sentence.
        place: the token after the verb and its adverbs.
    """
    tags, words = clause.tags, clause.words
    after = place
    while after < clause.end and words[after].lower() in clause.language.agencies:
        after += 1
    return after if clause.language.suffixed and tags[after : after + 1] in _OPENS else place


def real_subject(clause: Clause, source: Range) -> Range:
    """The phrase right behind one that only names the listener: "disse a jornalistas *a ministra*".

    Args:
        clause: its sentence.
        source: the phrase after the verb.
    """
    tags, last = clause.tags, source[1]
    if clause.language.genitives:
        return _behind_dative(clause, source)
    if tags[last : last + 1] not in ("D", "N", "K", "A") or tags[last - 1] in "NKA,)":
        return source
    if clause.language.is_role(clause.words[last - 1].lower()):
        return source
    if any(tag in "NK" for tag in tags[slice(*source)]):
        return source
    following = phrase_from(tags, last, clause.end, nouns=clause.nouns)
    if following is None or not any(tag in "NKy" for tag in tags[slice(*following)]):
        return source
    return following


def _behind_dative(clause: Clause, source: Range) -> Range:
    """The phrase right behind one in the dative: "sagte *der Zeitung* der Minister"."""
    language = clause.language
    first = clause.words[source[0]].lower()
    head = clause.words[source[1] - 1].lower()
    agency = head.endswith(language.paper_endings) or clause.tags[source[1] - 1] == "P"
    inside = [clause.words[place].lower() for place in range(*source)]
    agency = agency or any(word.endswith(language.paper_endings) for word in inside)
    if first not in language.oblique and not (first in language.genitives and agency):
        return source
    for phrase in clause.phrases():
        if phrase.start == source[1]:
            named = clause.words[phrase.start].lower() not in language.oblique
            return (phrase.start, phrase.end) if named else source
    return source
