"""Runs of capitalised words: which words are the name, and which the title or the role before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsdoc.quotes.entities import Entity, plain_letters
from newsdoc.quotes.epithets import age_in
from newsdoc.quotes.language import Language
from newsdoc.quotes.nicknames import MARKS
from newsdoc.quotes.offices import role_with_of
from newsdoc.quotes.paragraph import Paragraph

RUN = re.compile(r"[ANK]+(?:\.(?<=[AK]\.)[ANK]*)*Y?")
"""A name with its titles, on the tag string."""
LONGEST = 9
"""How many tokens a name has at most."""

Split = tuple[tuple[str, ...], str | None]
"""The words of a name, and the title before it."""

_NO_NAME: Split = ((), None)
_APPOSITION = re.compile(r",(?P<role>[DHeNnyKAYlj9gdpc]{1,14}?)(?=[,.;w(-]|[VSFGE]|$)")
POSSESSIVE = re.compile(r"['’]s?$")
_GENERATIONS = frozenset(("Jr", "Sr", "II", "III", "IV"))
_ROLE_WORDS = 6
_ROLE_NOUN = frozenset("yn")
_IN_ROLE = frozenset("nNyKjl")
_ROLE_BEFORE = re.compile(r"y[nj]{0,2}(?:f[DH]?[nNKyj]{1,4}){0,3},?$")
_BEFORE = 16
_ABBREVIATION = 4
_ATTRIBUTE = re.compile(r"\w+-(?:year-old|\w*[a-z](?:ed|ing))")
"""At the start of a sentence: "Sixteen-year-old", "Award-winning"."""


def split_run(tags: str, words: list[str], start: int, end: int, language: Language) -> Split:
    """The words of a run that are the name, and the title before it; no words when it is no name.

    Args:
        tags: of the paragraph.
        words: of the paragraph.
        start: first token of the run.
        end: the token after its last one.
        language: for titles and first names.

    Example:
        >>> from newsdoc.quotes.languages import language_data
        >>> split_run("A.NN", ["Sen", ".", "Nora", "Quist"], 0, 4, language_data("en"))
        (('Nora', 'Quist'), 'Senator')
    """
    if end - start == 1:
        word = words[start]
        if tags[start] != "A" and word.lower() in language.role_titles:
            return _NO_NAME
        return (word,), None
    begin = start
    title: str | None = None
    for position in range(end - 1, start - 1, -1):
        abbreviated = tags[position] == "A"
        if not abbreviated and words[position].lower() not in language.role_titles:
            continue
        if position + 1 < end and words[position].lower() in language.organisations:
            # "Guardia Nacional": a body of that name.
            continue
        if position + 1 < end and (tags[position + 1] != "." or position + 2 < end):
            begin = position + 1
            if tags[begin] == ".":
                begin += 1
            last = position
            while begin < end - 1 and not abbreviated and language.is_role(words[begin].lower()):
                # "Chief Engineer Dana Wilk"
                last, begin = begin, begin + 1
            title = _title_text(words, start, last, language)
            break
        if not abbreviated:
            if any(word.lower() in language.first_names for word in words[start:position]):
                # "Billie Jean King": a surname, however much it looks like a title.
                continue
            held = position == end - 1 > start and tags[start - 1 : start] in ("y", "V")
            if held and language.like_roles and not language.epithets:
                # "vertelt bewoonster Hilligje Kok"
                continue
            return _NO_NAME
    if title is not None and end - begin == 1 and words[begin].lower() in language.organisations:
        # "Premier League": a body of that name.
        begin, title = start, None
    parts = words[begin:end]
    if "." in parts or language.model is None or len(parts) > 2:
        parts = _without_marks(parts)
    if not parts:
        return _NO_NAME
    if tags[end - 1] == "Y":
        parts[-1] = POSSESSIVE.sub("", parts[-1])
        if not parts[-1][:1].isupper():
            return _NO_NAME
    elif tags[end - 1] == "." and len(parts[-1]) > _ABBREVIATION and tags[end - 2 : end - 1] != "A":
        parts[-1] = parts[-1][:-1]
    if parts[0].lower() in language.origin_starts and parts[-1].lower() in language.demonyms:
        # "the South Korean"
        return _NO_NAME
    if len(parts) > 1 and (
        parts[0].lower() in language.firms  # "Drugmaker Helixa"
        or (language.model is not None and _ATTRIBUTE.fullmatch(parts[0]))
    ):
        del parts[0]
    if len(parts) > 2 and parts[0].lower() in language.demonyms:
        known = plain_letters(parts[1].lower()) in language.first_names
        # "De Noorse Ragne Hovland"
        known = known or (bool(language.like_roles) and tags[start - 1 : start] == "D")
        if known and parts[-1].lower() not in language.organisations:  # "Kenyan Ruth Chepkoech"
            del parts[0]
    if len(parts) > 2:  # a party or a role, and two names
        if _is_owned(parts, language):
            return tuple(parts[1:]), title
        front = 0 if title is not None else _role_in_front(parts, language)
        if front:
            return tuple(parts[front:]), " ".join(parts[:front])
    return tuple(parts), title


def _without_marks(words: Sequence[str]) -> list[str]:
    """The words of a name, each abbreviated one with its full stop, without a nickname in marks."""
    parts: list[str] = []
    for word in words:
        if word[0] in MARKS and len(word) > 1:
            # "Kevin « Kéké » Diabaté"
            continue
        if word != ".":
            parts.append(word)
        elif parts:
            parts[-1] += "."
    return parts


def _is_owned(parts: Sequence[str], language: Language) -> bool:
    """Whether a party or a firm stands before a name: Danish "Venstres Pelle Friis"."""
    if not language.bare_clauses:
        return False
    known = language.first_names
    return parts[0].endswith("s") and parts[0].lower() not in known and parts[1].lower() in known


def _role_in_front(parts: Sequence[str], language: Language) -> int:
    """How many words of a role with capitals stand before a name: "County Clerk Samir Aziz"."""
    first, second = parts[0].lower(), parts[1].lower()
    if first in language.courtesy:  # "Sir Alec Dunmore"
        return 1
    male, female = language.male_names, language.female_names
    if language.first_names.intersection((first, plain_letters(first))):
        return 0
    for last in range(len(parts) - 3, 0, -1):
        word = parts[last].lower()
        if language.also_surnames and language.is_role(word):
            return 0 if word in language.also_surnames else last + 1
    named = not language.agreeing and second not in language.name_particles
    named = named and (second in male or second in female)
    if language.model is not None:
        # "Librarian Samir Aziz", but "Zbigniew Karl Adler"
        named = named and first.removesuffix("s").endswith(language.agent_endings)
        named = named or language.is_role(first.removesuffix("s"))
    return int(language.is_role(first) or named)


def _title_text(words: Sequence[str], start: int, last: int, language: Language) -> str:
    """The title in words `start` … `last`, an abbreviation written out."""
    if last == start or (words[last - 1] == "." and last == start + 2):
        return language.role_titles.get(words[last].lower(), words[last])
    title: list[str] = []
    for word in words[start : last + 1]:
        if word != ".":
            title.append(word)
        elif "." in title[-1]:  # "U.S."
            title[-1] += "."
        else:  # "Lt. Gov."
            title[-1] = language.role_titles.get(title[-1].lower(), title[-1])
    title[-1] = language.role_titles.get(title[-1].lower(), title[-1])
    return " ".join(title)


def last_name(parts: Sequence[str]) -> str:
    """The word of a name by which somebody is called.

    Example:
        >>> last_name(["Ed", "Lund", "Jr."])
        'Lund'
    """
    for part in reversed(parts):
        if part.rstrip(".") not in _GENERATIONS:
            return part
    return parts[-1]


def read_role(
    entity: Entity, paragraph: Paragraph, start: int, end: int, language: Language
) -> None:
    """Note the role that stands beside a name.

    Before it ("columnist Ai Jun", "the finance minister, Edgar Noll,") or after it ("Mina Holt, an
    electrician").

    Args:
        entity: whose name it is.
        paragraph: where it stands.
        start: first token of the name.
        end: the token after its last one.
        language: for the nouns that are roles.
    """
    tokens = paragraph.tokens
    tags, words = tokens.tags, tokens.words
    is_role = language.is_role
    before = _ROLE_BEFORE.search(tags, max(0, start - _BEFORE), start)
    if language.male_articles and before is not None and is_role(words[before.start()].lower()):
        # "la ministra de Hacienda, Carmen Arrieta"
        last = before.end() - 1
        if tags[last] == ",":
            last -= 1
        entity.role = paragraph.text[tokens.starts[before.start()] : tokens.end(last)]
        entity.take_gender(words[before.start()], language)
        return
    with_of = role_with_of(tags, words, start, language) if language.model is not None else None
    if with_of is not None:
        # "Secretary of State Nora Quist"
        entity.role = paragraph.text[tokens.starts[with_of[0]] : tokens.end(start - 1)]
        return
    last = start - 1
    if tags[last : last + 1] == "," and tags[end : end + 1] == ",":
        last -= 1
    if last >= 0 and tags[last] in _ROLE_NOUN and is_role(words[last].lower()):
        first = last
        while first and last - first < _ROLE_WORDS:
            kind = tags[first - 1]
            participle = kind in "gd" and words[first - 1].lower() in language.role_participles
            if kind not in _IN_ROLE and not participle:
                break
            first -= 1
        entity.role = paragraph.text[tokens.starts[first] : tokens.end(last)]
        entity.take_gender(words[last], language)
        return
    if last >= 0 and tags[last] == "n" and language.agent_endings and entity.person:
        # "harbour master Mina Holt": a trade that no list has, right before a full name.
        first = last
        while first and tags[first - 1] in "nyj" and last - first < _ROLE_WORDS:
            first -= 1
        before_it = tags[first - 1] if first else ""
        if (
            words[last].lower().endswith(language.agent_endings)
            and words[last].lower() not in language.no_agents
            and before_it not in "HepYNKA9a"
            and end - start > 1
        ):
            entity.role = paragraph.text[tokens.starts[first] : tokens.end(last)]
            entity.take_gender(words[last], language)
            return
    match = _APPOSITION.match(tags, end)
    if match is None:
        return
    first, last = match.span("role")
    noun = next((word for word in words[first:last] if is_role(word.lower())), None)
    if tags[first] == "D":
        first += 1
    if last - first > 1 and tags[first] == "9" and words[first].endswith("-year-old"):
        entity.age = age_in(words[first])
        first += 1
    while last > first and tags[last - 1] in "pc":
        last -= 1
    if noun is None or first >= last:
        return
    entity.role = paragraph.text[tokens.starts[first] : tokens.end(last - 1)]
    entity.take_gender(noun, language)
    joint = tags.find("p", first, last)
    name = RUN.search(tags, joint, last) if joint >= 0 else None
    if name is not None:
        start, end = tokens.starts[name.start()], tokens.end(name.end() - 1)
        entity.organisation = paragraph.text[start:end]
