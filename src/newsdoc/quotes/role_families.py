"""Somebody called by what he is, at length: "el mandatario estatal", "l'élue de Paris".

Such a phrase means whoever was named last and bears a role of its family; where none does, and the noun
is no office, whoever was named last and is of its gender.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsdoc.quotes.cast import Answer, Cast
from newsdoc.quotes.entities import Entity, Gender, Mention
from newsdoc.quotes.generic_roles import is_new
from newsdoc.quotes.language import Language
from newsdoc.quotes.paragraph import Paragraph

_BESIDE = re.compile(r",?[twE]|[,(]")
"""What ends the head of a phrase: "el técnico, muy discutido", "el hombre que"."""
_DESCRIPTION = re.compile(
    r"[DHf]?[9njr]{0,2}(?P<noun>[yn])[nyj9E]{0,3}(?P<of>f[DH]?[nNKyj]{1,4}){0,2}"
)
_NEAR = 1
"""How many paragraphs back somebody may stand who is called by where he is from or what he was."""


def called_by_kind(
    cast: Cast, paragraph: Paragraph, index: int, start: int, end: int
) -> Answer | None:
    """Somebody called by a noun for his kind, with words that hang on it; absent for others.

    Args:
        cast: of the story.
        paragraph: that the source stands in.
        index: its number.
        start: first token of the source.
        end: the token after its last one.
    """
    language = cast.language
    if not language.like_roles or language.epithets:
        return None
    tokens = paragraph.tokens
    beside = _BESIDE.search(tokens.tags, start + 1, end)
    end = beside.start() if beside is not None else end
    words = [word.lower() for word in tokens.words[start:end]]
    tags = "".join(map(_tag_of, tokens.tags[start:end], words, [language] * len(words)))
    bare = tags[0] in "yn" and tokens.tags[start - 1 : start] in ("f", "p", "L")
    if not (words[0] in language.definite or (bare and language.male_articles)):
        return None
    match = _DESCRIPTION.fullmatch(tags)
    if is_new(cast, paragraph, end):
        return None
    if tags in ("DN", "DNn") and _is_origin(words[1], language):
        # "le Finistérien"
        somebody = cast.antecedents.nearest(index, start, _gender(words[0], words[1], language))
        return None if somebody is None else (cast.speaker_of(somebody), "title")
    if match is None:
        return None
    first = match.start("of") if match["of"] is not None else len(words)
    noun = _noun_in(words[:first], match.start("noun"), language)
    if noun is None:
        return None
    told = noun in language.generic or noun in language.like_roles or "N" in tags[first:]
    if first < len(words) and not told:
        # "le propriétaire des lieux"
        return None
    gender = _gender(words[0], noun, language)
    entity = _of_family(cast, index, start, noun, gender)
    if entity is None and noun not in language.kin and noun not in language.of_the_scene:
        entity = cast.antecedents.nearest(index, start, gender)
        near = entity is not None and _is_near(cast, entity, index, start)
        if noun in language.offices:
            # "el líder de la oposición": somebody of whom no office was told.
            near = entity is not None and entity.role is None and noun in language.like_roles
            if near and entity is not None and not language.like_roles[noun]:
                # "le Premier ministre" after "le gouvernement de Luc Morel", and nobody else
                near = cast.is_alone(entity, index, start)
        entity = entity if near else None
    if entity is None:
        return None
    cast.names.note(index, Mention(start, end, entity))
    return cast.speaker_of(entity), "title"


def _tag_of(tag: str, word: str, language: Language) -> str:
    """A role written with a capital is a noun: "o Presidente"."""
    known = tag == "N" and (word in language.like_roles or language.is_role(word))
    return "y" if known else tag


def _is_origin(word: str, language: Language) -> bool:
    """Whether a word with a capital says where somebody is from, and is no paper of that name."""
    named = word in language.agencies or word in language.papers
    return bool(language.origin_endings) and word.endswith(language.origin_endings) and not named


def _noun_in(words: Sequence[str], at: int, language: Language) -> str | None:
    """The noun of a phrase by which somebody named before may be called; `at` is where it stands."""
    if len(words) == at + 1 and language.like_roles.get(words[at]):
        # "le conseil": a lawyer, for all that councils are called so
        return words[at]
    if not language.collectives.isdisjoint(words) or not language.organisations.isdisjoint(words):
        return None
    known = next((word for word in words if language.like_roles.get(word)), None)
    known = known or next((word for word in words if word in language.generic), None)
    known = known or next((word for word in words if word in language.like_roles), None)
    if known is not None:
        return known
    roles = next((word for word in words[1:] if language.is_role(word)), None)
    if roles is not None:
        return roles
    if not language.papers.isdisjoint(words):
        return None
    endings = tuple(language.person_endings)
    if not endings:
        return None
    return next((word for word in words[1 : at + 1] if word.endswith(endings)), None)


def _gender(article: str, noun: str, language: Language) -> Gender:
    if article in language.female_articles or noun in language.female_titles:
        return "female"
    if article in language.male_articles or noun in language.male_titles:
        return "male"
    told = (gender for ending, gender in language.person_endings.items() if noun.endswith(ending))
    return next(told, "unknown")


def _of_family(cast: Cast, index: int, token: int, noun: str, gender: Gender) -> Entity | None:
    """Who was named last of those whose role is of a noun's family."""
    roles = cast.language.like_roles.get(noun)
    return None if roles is None else cast.antecedents.in_role(index, token, gender, roles)


def _is_near(cast: Cast, entity: Entity, index: int, token: int) -> bool:
    """Whether somebody was named in this paragraph or the one before."""
    for number in range(index, max(-1, index - _NEAR - 1), -1):
        before = cast.names.before(number, token if number == index else None, 40)
        if any(mention.entity is entity for mention in before):
            return True
    return False
