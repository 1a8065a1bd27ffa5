"""Who speaks where the language needs no pronoun: "…", añadió."""

from __future__ import annotations

import sys
from bisect import bisect_left, bisect_right
from collections.abc import Callable

from newsdoc.model.quotes import Speaker
from newsdoc.quotes.bodies import first_free, group_before
from newsdoc.quotes.cast import Answer, Cast
from newsdoc.quotes.entities import Entity
from newsdoc.quotes.paragraph import Cue, Paragraph
from newsdoc.quotes.phrase_rules import phrase_from
from newsdoc.quotes.tokens import Range

Resolve = Callable[[Paragraph, int, Range], Answer]
"""Tells who a source in a paragraph of that number is."""


def understood(cast: Cast, paragraph: Paragraph, cue: Cue, resolve: Resolve) -> Answer:
    """Who is meant where the language needs no pronoun: "…", añadió.

    The subject of the sentence before, where nobody says anything in it; else who spoke last; else
    the person in the nearest sentence.

    Args:
        cast: of the story.
        paragraph: that the cue stands in.
        cue: without a source.
        resolve: tells who the subject before is.
    """
    index = cast.index(paragraph)
    verb = paragraph.tokens.words[cue.first].lower()
    if cast.language.plural_endings and verb.endswith(cast.language.plural_endings):
        # "…", señalan: not one person.
        group = cast.group
        if cast.language.like_roles:
            group = group_before(cast.paragraphs, cast.language, index, cue.first) or group
        return group, "pronoun" if group is not None else None
    labelled = _label_of(cast, paragraph, cue) if cast.language.like_roles else None
    if labelled is not None:
        return cast.speaker_of(labelled), "pronoun"
    sentences = paragraph.sentences
    place = bisect_right(sentences, cue.sentence, key=_end_of) - 1
    if place >= 0 and not _has_cue(paragraph, sentences[place][0]):
        low, high = sentences[place]
        subject = phrase_from(paragraph.tokens.tags, low, high)
        first = paragraph.tokens.tags[low]
        named = first in "NKA" and bool(subject and cast.names.within(index, *subject))
        if subject is not None and (named or first in "DHy"):
            found = resolve(paragraph, index, subject)
            organised = found[0] is not None and found[0].kind == "organisation"
            thing = found[0] is not None and found[0].kind == "unnamed"
            thing = thing and "y" not in paragraph.tokens.tags[slice(*subject)]
            if found[0] is not None and not (thing or (organised and cast.latest is not None)):
                return found[0], "pronoun"
        inserted = cast.names.within(index, low, high)
        free = first_free(paragraph.tokens.tags, inserted, low)
        if free is not None:
            # "Otro tono usó el arquero Lucas Benavídez. «Nos faltó actitud», disparó."
            return cast.speaker_of(free), "pronoun"
        aside = inserted[0] if inserted and inserted[0].entity.person else None
        tags = paragraph.tokens.tags
        if aside is not None and (tags[low], tags[aside.token - 1]) == ("p", ","):
            # "En Muxía, Josefa, de 81 años, se alumbra con velas."
            return cast.speaker_of(aside.entity), "pronoun"
        new = _brought_in(cast, paragraph, index, low, high) if cast.language.like_roles else None
        if new is not None:
            return cast.speaker_of(new), "pronoun"
    if cast.latest is not None:
        return cast.latest, "pronoun"
    entity = cast.antecedents.nearest(index, cue.first, "unknown")
    return (None, None) if entity is None else (cast.speaker_of(entity), "pronoun")


def subject_before(cast: Cast, paragraph: Paragraph, index: int, token: int) -> Speaker | None:
    """Who is named, behind no preposition, in the sentence before: "El fiscal Luis Rey pidió … A su juicio …".

    Args:
        cast: of the story.
        paragraph: that the token stands in.
        index: its number.
        token: in the sentence behind.
    """
    if not cast.language.like_roles:
        return None
    place = bisect_right(paragraph.sentences, (token, sys.maxsize)) - 2
    if place < 0:
        return None
    low, high = paragraph.sentences[place]
    free = first_free(paragraph.tokens.tags, cast.names.within(index, low, high), low)
    return None if free is None else cast.speaker_of(free)


def _label_of(cast: Cast, paragraph: Paragraph, cue: Cue) -> Entity | None:
    """Whose label stands in the sentence itself: "Más cauto, Juan Soto: «Faltan datos», dice"."""
    tags = paragraph.tokens.tags
    colon = tags.find(":", cue.sentence, cue.first)
    if colon < 0:
        return None
    return first_free(
        tags, cast.names.within(cast.index(paragraph), cue.sentence, colon), cue.sentence
    )


def _brought_in(cast: Cast, paragraph: Paragraph, index: int, low: int, high: int) -> Entity | None:
    """The one person whom a sentence is the first to name, and to describe: "Ana Ruiz, de 89 años,"."""
    tags = paragraph.tokens.tags
    new = [
        mention
        for mention in cast.names.within(index, low, high)
        if mention.entity.person
        and tags.startswith((",", "("), mention.end)
        and not cast.is_named_before(mention.entity, index, low)
    ]
    return new[0].entity if len(new) == 1 else None


def _end_of(sentence: Range) -> int:
    return sentence[1]


def _sentence_of(cue: Cue) -> int:
    return cue.sentence


def _has_cue(paragraph: Paragraph, start: int) -> bool:
    """Whether anything in the sentence that starts at a token may report."""
    place = bisect_left(paragraph.cues, start, key=_sentence_of)
    return place < len(paragraph.cues) and paragraph.cues[place].sentence == start
