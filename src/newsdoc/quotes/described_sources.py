"""Sources without anybody's name: "the senator", "the bank", "residents", "a person close to him"."""

from __future__ import annotations

import re

from newsdoc.model.quotes import Speaker, SpeakerKind
from newsdoc.quotes.bodies import body_before
from newsdoc.quotes.caseless_rules import without_preposition
from newsdoc.quotes.cast import Answer, Cast
from newsdoc.quotes.declension import nominative_phrase
from newsdoc.quotes.entities import Entity
from newsdoc.quotes.language import Language
from newsdoc.quotes.name_runs import POSSESSIVE
from newsdoc.quotes.paragraph import Paragraph

_NAME = frozenset("NK")
_DOMAIN = re.compile(r"p[nyl]{1,3}")
_MARKED = frozenset("QRXPU,.(-:")
"""Tags in a phrase that is written with other signs than spaces."""


def described(cast: Cast, paragraph: Paragraph, start: int, end: int) -> Answer:
    """A source without a person's name: by title, or as it is.

    Args:
        cast: of the story; a group or organisation without a name becomes its last one.
        paragraph: that the source stands in.
        start: first token of the source.
        end: the token after its last one.
    """
    language = cast.language
    tokens = paragraph.tokens
    tags, words = tokens.tags, tokens.words
    if language.caseless and end - start == 1:
        # A surname alone looks like any other word.
        known = cast.names.by_short_name(words[start])
        if known is not None:
            return cast.speaker_of(known), "partial-name"
    head_end = start
    while head_end < end and tags[head_end] in "DHeNnyKAYljgd9r":
        head_end += 1
    head_end = max(head_end, start + 1)
    head = words[head_end - 1].lower()
    if language.male_articles:
        # The noun comes first: "el entrenador argentino".
        parts = [word.lower() for word in words[start:head_end]]
        head = next((word for word in parts if language.is_role(word)), head)
    definite = (
        words[start].lower() in language.definite or tags[start] in "HeY" or language.suffixed
    )
    if language.like_roles and tags[start:end] == "y" and not language.epithets:
        # "zegt koningin in troonrede", in a headline
        definite = True
    whole = language.suffixed and head_end == end
    if language.agreeing:
        # The noun comes first: "глава правительства".
        parts = cast.titles.plain(words[start:head_end])
        head = next((word for word in parts if language.is_role(word)), head)
    full = tags[head_end : head_end + 1] != "p"
    if not full and language.model is not None and _DOMAIN.fullmatch(tags, head_end, end):
        # "the secretary of state"
        full, whole_end = True, end
    else:
        whole_end = head_end
    if definite and language.is_role(head) and (whole or full):
        entity = cast.titles.bearer(cast.titles.plain(words[start:whole_end]))
        if entity is not None:
            return cast.speaker_of(entity), "title"
    if (
        tags[start] == "D"
        and tags[start + 1 : head_end]
        and tags[start + 1] in "NK"
        and tags[head_end - 1] != "y"
        and language.name_particles
    ):
        # "la CGT", "l'Arpal": the name is without the article.
        start += 1
    if tags[start] in "NK" and tags[head_end : head_end + 1] in (",", "(") and head_end < end:
        # "Natasja, een studente": the name is what stands before the comma.
        name = paragraph.text[tokens.starts[start] : tokens.end(head_end - 1)]
        return Speaker(name=name, kind="person"), "name"
    if definite and head_end == end:
        body = _body(cast, paragraph, start, head_end, head)
        if body is not None:
            return cast.speaker_of(body), "title"
    if definite and (head_end == end or tags[head_end] == ","):
        somebody = cast.antecedents.by_epithet(paragraph, start, head_end)
        if somebody is not None:
            return cast.speaker_of(somebody), "title"
    last = max(start, tags.rfind(",", start, end))
    if language.name_particles and start < last < end - 1 and set(tags[last + 1 : end]) <= _NAME:
        # "su sindicato, Asaja"
        start, head_end, head = last + 1, end, words[end - 1].lower()
    elif language.name_particles and (comma := tags.find(",", start, end)) > start:
        # "un porte-parole, joint par l'AFP": what is told beside is no name.
        end = comma if _NAME.isdisjoint(tags[comma:end]) else end
    kinds = tags[start:head_end]
    if language.model is not None and _kind(cast.language, kinds, head) == "organisation":
        start = _name_in(cast, paragraph, start, head_end)
    text = paragraph.text[tokens.starts[start] : tokens.end(end - 1)]
    if language.cases is not None and not _MARKED.intersection(tags[start:end]):
        text = nominative_phrase(words[start:end], language.cases) or text
    if language.located and end - start == 1 and text[:-1] in cast.written:
        # "Ylen mukaan", where the story has "Yle" too
        text = text[:-1]
    if language.caseless and tags[start - 1 : start] == "L":
        text = without_preposition(text, language.caseless, language.tags)
    if tags[end - 1] == "Y" and language.model is not None:
        # "Lind's answer: …"
        text, kinds = POSSESSIVE.sub("", text), tags[start : end - 1] + "N"
    speaker = Speaker(name=text, kind=_kind(cast.language, kinds, head))
    if speaker.kind != "unnamed":
        cast.group = speaker
    return speaker, "name" if speaker.kind == "organisation" else None


def _name_in(cast: Cast, paragraph: Paragraph, start: int, end: int) -> int:
    """Where a body's name starts: "The Transport Workers' Union", "drugmaker Helixa"."""
    tags, words = paragraph.tokens.tags, paragraph.tokens.words
    if words[start] == "The":
        start += 1
    name = end
    while name - 1 > start and tags[name - 1] in _NAME:
        name -= 1
    for place in (start, name - 1):
        if place < end - 1 and words[place].lower() in cast.language.body_trades:
            return place + 1
    return start


def _body(cast: Cast, paragraph: Paragraph, start: int, end: int, head: str) -> Entity | None:
    """The organisation that "the bank", "the company" is; absent where none was named."""
    language = cast.language
    if end - start != 2 or not (head in language.bodies or head in language.firms):  # "the bank"
        return None
    nouns = frozenset() if head in language.firms else frozenset((head,))
    return body_before(cast.names, cast.index(paragraph), start, nouns)


def _kind(language: Language, tags: str, head: str) -> SpeakerKind:
    if head in language.collectives or (head.endswith("s") and tags[-1] == "y"):
        return "group"
    if language.persons and tags[0] in "DH" and head.endswith(language.persons):
        # "der Mann": a noun has its capital without being a name.
        return "unnamed"
    if language.model is None and tags == "N" and language.is_role(head):
        # "Journalisten": the capital is the sentence's.
        return "unnamed"
    if tags[-1] in "NK" or (tags[-1] != "y" and any(t in "NK" for t in tags)):
        return "organisation"
    if head in language.organisations and any(t in "NKY" for t in tags):
        return "organisation"
    return "unnamed"
