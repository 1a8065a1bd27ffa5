"""Whom a pronoun means that is a source: "she said", "which it denied", "Lind, who said"."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right

from newsdoc.quotes.bodies import body_before, group_before
from newsdoc.quotes.cast import Answer, Cast
from newsdoc.quotes.described_sources import described
from newsdoc.quotes.entities import Entity, Gender, Mention
from newsdoc.quotes.generic_roles import called_by_role
from newsdoc.quotes.paragraph import Paragraph
from newsdoc.quotes.phrase_rules import phrase_from
from newsdoc.quotes.role_families import called_by_kind
from newsdoc.quotes.sources import sentence_subject
from newsdoc.quotes.tokens import Range

_BEHIND_VERB = re.compile(r"[maVd](?P<noun>D[yn])(?![nyNKf])")
_LONGEST = 4
"""How many words a subject has at most that is an office alone."""


def meant_by_pronoun(cast: Cast, paragraph: Paragraph, index: int, token: int) -> Answer:
    """Who a pronoun is.

    Args:
        cast: of the story.
        paragraph: that the pronoun stands in.
        index: its number.
        token: the pronoun.
    """
    language = cast.language
    word = paragraph.tokens.words[token].lower().replace("’", "'").partition("'")[0]
    if language.name_particles and paragraph.tokens.tags[token] == "h":
        new = _note_subject(cast, paragraph, index, token, woman=word in language.female)
        if new is not None and word not in language.plural:
            return new
    if word in language.common:
        entity = cast.antecedents.nearest(index, token, "unknown")
    elif word in language.male or word in language.female:
        gender: Gender = "male" if word in language.male else "female"
        entity = _subject_before(cast, paragraph, token, gender)
        entity = entity or cast.antecedents.nearest(index, token, gender)
    elif paragraph.tokens.tags[token] in "wt":
        return _relative(cast, paragraph, index, token)
    elif word in language.plural:
        group = cast.group or group_before(cast.paragraphs, cast.language, index, token)
        return group, "pronoun" if group is not None else None
    elif paragraph.tokens.tags[token] == "i" and language.bodies:
        # Only an organisation speaks as "it".
        body = body_before(cast.names, index, token, language.bodies)
        return (None, None) if body is None else (cast.speaker_of(body), "pronoun")
    else:
        return None, None
    if entity is None:
        latest = cast.latest
        named = latest is None or latest.kind != "unnamed"
        if language.suffixed:
            somebody = cast.antecedents.unnamed(index, token)
            return somebody, None if somebody is None else "pronoun"
        if language.name_particles and not named:
            # "une porte-parole …": nobody with a name could be meant.
            return latest, "pronoun"
        return None, None
    if entity.gender == "unknown" and word not in language.common:
        entity.gender = "male" if word in language.male else "female"
    cast.names.note(index, Mention(token, token + 1, entity))
    return cast.speaker_of(entity), "pronoun"


def _note_subject(
    cast: Cast, paragraph: Paragraph, index: int, token: int, *, woman: bool
) -> Answer | None:
    """Take in who is the subject of the sentence before: "L'accusé hausse les épaules.".

    Gives whoever is new there and has no name: "Een zoon van het slachtoffer wil anoniem blijven."
    """
    sentences, tags = paragraph.sentences, paragraph.tokens.tags
    place = bisect_right(sentences, (token, sys.maxsize)) - 2
    if place >= 0 and cast.language.like_roles:
        _note_object(cast, paragraph, index, *sentences[place])
    if place < 0 or tags[sentences[place][0]] not in ("DH" if cast.language.like_roles else "D"):
        return None
    low, high = sentences[place]
    subject = phrase_from(tags, low, high, beside=False)
    if subject is None or cast.names.within(index, *subject):
        return None
    whole = phrase_from(tags, low, high)
    if whole is not None and cast.names.within(index, *whole):
        # "Zijn echtgenote, Klaske, zwijgt."
        return None
    words, language = paragraph.tokens.words, cast.language
    new = words[low] in language.indefinite or tags[low] == "H"
    if new and language.like_roles:
        inside = [word.lower() for word in words[low + 1 : subject[1]]]
        told = next((one for one in inside if language.is_role(one)), None)
        fits = told is not None and (told in language.female_titles) == woman
        if told is not None and not language.male_articles:
            # A Dutch trade may be anybody's.
            fits = woman or told not in language.female_titles
        return described(cast, paragraph, *subject) if fits and tags[high - 1] == "." else None
    called_by_role(cast, paragraph, index, *subject)
    return None


def _note_object(cast: Cast, paragraph: Paragraph, index: int, low: int, high: int) -> None:
    """Take in who stands right behind the finite verb: "Over het gesprek wilde de socialist niets kwijt."."""
    if cast.language.male_articles:
        return
    behind = _BEHIND_VERB.search(paragraph.tokens.tags, low, high)
    if behind is not None and not cast.names.within(index, low, high):
        called_by_kind(cast, paragraph, index, *behind.span("noun"))


def _subject_before(cast: Cast, paragraph: Paragraph, token: int, gender: Gender) -> Entity | None:
    """Whom an office means that is the subject of the sentence before: "The senator shrugged."."""
    sentences = paragraph.sentences
    place = bisect_right(sentences, token, key=_end_of) - 1
    language = cast.language
    if place < 0 or language.model is None:
        return None
    tokens = paragraph.tokens
    subject = sentence_subject(tokens.tags, *sentences[place])
    if subject is None or subject[1] - subject[0] > _LONGEST:
        return None
    words = [word.lower() for word in tokens.words[subject[0] : subject[1]]]
    if words[0] not in language.definite or not language.is_role(words[-1]):
        return None
    if tokens.tags.startswith((",", "("), subject[1]):
        # "The visitors' coach, Rolf Imhof, blamed the referee."
        return None
    entity = cast.titles.bearer(words)
    return entity if entity is not None and entity.gender in ("unknown", gender) else None


def _relative(cast: Cast, paragraph: Paragraph, index: int, token: int) -> Answer:
    """The noun phrase before "who"."""
    before = cast.names.before(index, token, 1)
    tags = paragraph.tokens.tags
    last = token - 1
    if last >= 0 and tags[last] == ",":
        last -= 1
    if before and last - before[-1].end < 12:
        mention = before[-1]
        gap = tags[mention.end : last + 1]
        if not gap or gap[0] in ",(":
            return cast.speaker_of(mention.entity), "pronoun"
    first = last
    while first > 0 and tags[first - 1] in "DHeNnyKAYlj9" and tags[first] not in "DHe":
        first -= 1
    if first > last or last < 0 or tags[last] not in "Nnyl":
        return None, None
    return described(cast, paragraph, first, last + 1)


def _end_of(sentence: Range) -> int:
    return sentence[1]
