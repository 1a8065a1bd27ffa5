"""„…“, heißt es in einer Mitteilung: what the words stand in, where nobody in particular says them."""

from __future__ import annotations

from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.phrase_rules import phrase_from
from newsdoc.quotes.report_clause import LEAD, Clause
from newsdoc.quotes.tokens import Range


def place_of_words(clause: Clause, start: int) -> Range | None:
    """„…“, heißt es in einer Mitteilung: what the words stand in."""
    tags = clause.tags
    if clause.nouns and clause.said == clause.low and tags[clause.low] == "p":
        # "Auf der Homepage heißt es zur Begründung: „…“"
        ahead = _backward_place(clause, start - 2)
        if ahead is not None and ahead[0] == clause.low + 1:
            return ahead
    for position in range(start, min(clause.end, start + 8)):
        if tags[position] == "P" and position == start and clause.language.closing_commas:
            # "сообщили «Интерфаксу» в полиции"
            continue
        if tags[position] in ",:;QRXPUVE":
            break
        if tags[position] == "p" or (tags[position] == "f" and not clause.nouns):
            # "auprès du parquet"
            partitive = tags[position + 1 : position + 2] == "f" and not clause.nouns
            place = clause.phrase_from(position + 1 + partitive, beside=False)
            if place is None and clause.language.predicates and tags.startswith("o", position + 1):
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


def those_at_place(clause: Clause, cue: Cue) -> Range | None:
    """Dal *Comune* assicurano che …; explican desde *el PP*: several people, told by their place."""
    tags, words, language = clause.tags, clause.words, clause.language
    finite = words[cue.first].lower() if tags[cue.first] in "Va" else words[cue.last - 1].lower()
    if not finite.endswith(language.plural_endings):
        return None
    for position in (clause.said, cue.last):
        if position < clause.end and words[position].lower() in language.speaking_from:
            place = phrase_from(tags, position + 1, clause.end, beside=False)
            if place is not None and not (place[0] < cue.first < place[1]):
                return place
    return None
