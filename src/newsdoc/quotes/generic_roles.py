"""Somebody called by what others are too: "el técnico", "la cinéaste", "le Polonais", "il 34enne"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsdoc.quotes.cast import Answer, Cast
from newsdoc.quotes.entities import Gender, Mention
from newsdoc.quotes.language import Language
from newsdoc.quotes.paragraph import Paragraph

_POINTING = 9
"""How many words one has that stands behind "this"."""
_SMALL = frozenset("ynj")
_POINTED = frozenset("fDNKnyj9")
"""Tags in a phrase that says of whom it speaks by more than the role."""
_BESIDE = re.compile(r",?[twE]|[,(]")
"""What ends the head of a phrase: "el técnico, muy discutido", "el hombre que"."""
_OF_KIND = re.compile(r"Dyf[ny]")
_GENERIC = 3
"""How many words a role that may be anybody's has with its article."""


def called_by_role(
    cast: Cast, paragraph: Paragraph, index: int, start: int, end: int
) -> Answer | None:
    """Somebody called by what everybody is: "el técnico", "la cinéaste"; absent for others.

    Args:
        cast: of the story.
        paragraph: that the source stands in.
        index: its number.
        start: first token of the source.
        end: the token after its last one.
    """
    language = cast.language
    tokens = paragraph.tokens
    if language.name_particles:
        # "El técnico uruguayo, muy discutido por la hinchada,"
        beside = _BESIDE.search(tokens.tags, start + 1, end)
        end = beside.start() if beside is not None else end
    words = cast.titles.plain(tokens.words[start:end])
    bare = tokens.tags[start] == "y" and tokens.tags[start - 1 : start] in ("f", "p", "L")
    office = language.same_office.get(" ".join(words))
    beside_it: Sequence[str] = ()
    if office is None and language.same_office and language.like_roles and len(words) > _GENERIC:
        # "el jefe del Ejecutivo catalán"
        office, beside_it = language.same_office.get(" ".join(words[:-1])), words[-1:]
    if office is not None:
        wanted = ([one, *beside_it] for one in office)
        holder = next(filter(None, map(cast.titles.bearer, wanted)), None)
        return None if holder is None else (cast.speaker_of(holder), "title")
    # "спортсменка", "18-летняя спортсменка"
    alone = language.suffixed and len(words) - (tokens.tags[start] == "9") == 1
    definite = words[0] in language.definite or (bare and bool(language.male_articles))
    definite, bare = definite or alone, bare or alone
    # "la número 74 del mundo" is somebody who was named before, too.
    pointing = words[0] in language.demonstratives or "9" in tokens.tags[start:end]
    longest = _POINTING if pointing else _GENERIC
    # "l'esponente di governo"
    of_kind = bool(language.name_particles) and bool(_OF_KIND.fullmatch(tokens.tags, start, end))
    longest += of_kind
    if not definite or not 2 - bare <= len(words) <= longest:
        # "na opinião da sindicalista": the article is in the preposition.
        return None
    noun = next((word for word in words if word in language.generic), None)
    if noun is None and language.offices:
        noun = _trade(cast, words)
    if noun is None and alone and tokens.tags[start] == "n" and language.person_endings:
        # "raszynianka", "нобелиат": who does or is something, on no list.
        ending = next((one for one in language.person_endings if words[0].endswith(one)), None)
        if ending is not None:
            entity = cast.antecedents.nearest(index, start, language.person_endings[ending])
            return None if entity is None else (cast.speaker_of(entity), "title")
    origin = len(words) == 2 and words[1] in language.demonyms and not language.epithets
    aged = bool(language.age_endings) and 2 <= len(words) <= _GENERIC
    aged = aged and words[1][0].isdigit() and words[1].endswith(language.age_endings)
    if noun is None and (origin or aged):
        # "le Polonais", "il 34enne"
        noun = words[1]
    elif noun is None or not (_POINTED if pointing or of_kind else _SMALL).issuperset(
        tokens.tags[start + 1 : end]
    ):
        return None
    bearer = cast.titles.bearer(words)
    if bearer is not None:
        if language.name_particles:
            cast.names.note(index, Mention(start, end, bearer))
        return cast.speaker_of(bearer), "title"
    free = bool(language.name_particles) and language.offices.isdisjoint(words)
    free = free and not any(
        word in language.organisations or word in language.papers for word in words[:-1]
    )
    if (noun in language.kin and not pointing) or is_new(cast, paragraph, end):
        # "La nieta" is somebody of her own; so is "el dueño, un turista alemán".
        return None
    if len(words) > 2 - bare and not pointing and not free:
        # "el primer ministro húngaro" is somebody of his own; "el técnico húngaro" is not.
        return None
    gender: Gender = "unknown"
    if words[0] in language.female_articles or noun in language.female_titles:
        gender = "female"
    elif words[0] in language.male_articles or noun in language.male_titles:
        gender = "male"
    elif noun + "e" in language.roles or (noun[-1] == "o" and noun[:-1] + "a" in language.roles):
        # "l'accusé", "l'imputato"
        gender = "male"
    elif language.like_roles and noun[-1] == "a" and noun[:-1] + "o" in language.roles:
        # "l'imputata"
        gender = "female"
    like = language.like_roles.get(noun, ())
    entity = cast.antecedents.in_role(index, start, gender, like) if like else None
    if noun in language.latter:
        entity = cast.antecedents.last(index, start, gender)
    if entity is None and noun in language.of_the_scene and not pointing:
        return None
    entity = entity or cast.antecedents.nearest(index, start, gender)
    if entity is None or (language.offices and not cast.is_named_before(entity, index, start)):
        return None
    if noun in language.offices and language.like_roles and _has_trade(entity.role, language):
        # "la directrice" is not the inspector who was named last.
        return None
    cast.names.note(index, Mention(start, end, entity))
    return cast.speaker_of(entity), "title"


def _has_trade(role: str | None, language: Language) -> bool:
    """Whether a role is known, and no office."""
    return role is not None and language.offices.isdisjoint(role.lower().split())


def is_new(cast: Cast, paragraph: Paragraph, end: int) -> bool:
    """Whether an apposition brings somebody in: "el dueño, un turista alemán".

    Args:
        cast: of the story.
        paragraph: that the phrase stands in.
        end: the token after the phrase.
    """
    words = paragraph.tokens.words
    return (
        words[end : end + 1] == [","]
        and words[end + 1 : end + 2] != []
        and (words[end + 1] in cast.language.indefinite)
    )


def _trade(cast: Cast, words: Sequence[str]) -> str | None:
    """A trade by which somebody named before may be called: nobody without a name bears it.

    Where the story brings in "un chauffeur", "le chauffeur" is that one.
    """
    language = cast.language
    for word in words[1:]:
        if word in language.collectives:  # "os moradores"
            return None
        if language.is_role(word) and word not in language.offices:
            return None if word in cast.brought_in else word
    return None
