"""Who speaks without being a person: "they", "it", "the bank"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from newsdoc.model.quotes import Speaker
from newsdoc.quotes.entities import Entity, Mention
from newsdoc.quotes.language import Language
from newsdoc.quotes.names import Names
from newsdoc.quotes.paragraph import Paragraph
from newsdoc.quotes.phrase_rules import phrase_from
from newsdoc.quotes.sources import sentence_subject

_MENTIONS = 40
"""How many mentions back in a paragraph."""
_NEAR = 1
"""How many paragraphs back a group may stand that "they" are."""
_SENTENCES = 8
"""How many sentences of a paragraph are looked at."""
_BACK = 12
"""How many paragraphs back an organisation is remembered."""


def group_before(
    paragraphs: Sequence[Paragraph], language: Language, index: int, token: int
) -> Speaker | None:
    """Several people who are the subject of one of the sentences before: "Farmers blocked …".

    Args:
        paragraphs: of the story.
        language: for nouns that mean several people.
        index: of the paragraph where "they" stands.
        token: of "they".
    """
    for number in range(index, max(-1, index - _NEAR - 1), -1):
        paragraph = paragraphs[number]
        tokens = paragraph.tokens
        sentences = paragraph.sentences
        stop = bisect_left(sentences, (token, 0)) if number == index else len(sentences)
        for low, high in reversed(sentences[max(0, stop - _SENTENCES) : stop]):
            end = min(high, token) if number == index else high
            subject = sentence_subject(tokens.tags, low, end)
            if subject is None:
                continue
            if language.name_particles:
                # "Les analystes d'Invest Partners"
                whole = phrase_from(tokens.tags, subject[0], end, beside=False)
                words = [word.lower() for word in tokens.words[slice(*subject)]]
                several = not language.collectives.isdisjoint(words)
                # "Trois touristes"
                several = several or (
                    words[-1].endswith("s") and tokens.tags[subject[1] - 1] == "y"
                )
                if whole is not None and several:
                    if language.like_roles and "N" in tokens.tags[slice(*whole)]:
                        # "Fuentes de la Conselleria restan importancia"
                        whole = (whole[0], tokens.tags.rindex("N", *whole) + 1)
                    first, last = tokens.starts[whole[0]], tokens.end(whole[1] - 1)
                    return Speaker(name=paragraph.text[first:last], kind="group")
            if tokens.words[subject[1] - 1].lower() in language.collectives:
                first, last = tokens.starts[subject[0]], tokens.end(subject[1] - 1)
                return Speaker(name=paragraph.text[first:last], kind="group")
    return None


def first_free(tags: str, mentions: Sequence[Mention], low: int) -> Entity | None:
    """The first person in a sentence behind no preposition: a guess at its subject.

    Args:
        tags: of the paragraph.
        mentions: those in the sentence, in order.
        low: its first token.
    """
    for mention in mentions:
        first = mention.token
        while first > low and tags[first - 1] in "DHynjA":
            first -= 1
        if mention.entity.person and (first == low or tags[first - 1] not in "pfL"):
            return mention.entity
    return None


def body_before(names: Names, index: int, token: int, nouns: frozenset[str]) -> Entity | None:
    """The organisation named last whose name has one of the nouns; with no nouns, any.

    Args:
        names: of the story.
        index: of the paragraph where it is called "it", or by a noun.
        token: of that word.
        nouns: in lower case.
    """
    for number in range(index, max(-1, index - _BACK - 1), -1):
        before = token if number == index else None
        for mention in reversed(names.before(number, before, _MENTIONS)):
            entity = mention.entity
            if not entity.person and (not nouns or _has_word(entity.name, nouns)):
                return entity
    return None


def _has_word(name: str, words: frozenset[str]) -> bool:
    return any(word in words for word in name.lower().replace(".", "").split())
