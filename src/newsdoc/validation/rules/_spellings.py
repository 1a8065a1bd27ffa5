"""Names that are nearly those that a story has elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._words import distance_within, primary

_INFLECTED_WORDS = "ru uk be bg sr hr bs sl cs sk pl lt lv et fi hu tr el la is eu ka hy kk"
_INFLECTED = frozenset(_INFLECTED_WORDS.split())
"""Languages in which a name has endings in the sentence."""
_MOST = 60
"""Names of one story that are looked for."""
_SHORTEST = 3
_LONGEST_FIRST = 11
"""Letters of first names; what is longer is rather an organisation taken for a person."""
_LONGEST = 40
"""Code points of a word that may be a first name."""
_WORD_AFTER = re.compile(r" ([^\W\d_][\w’'-]*)")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_ENDINGS = re.compile(r"(?:['’]s?|s['’]?|es)$")


class NearName(NamedTuple):
    """Words that nearly are a name."""

    name: str
    """The name, as the story has it elsewhere."""
    start: int
    """Where the words start in `facts.joined`."""
    end: int
    """Where they end there."""


def near_names(facts: Facts) -> Iterator[NearName]:
    """The first place of each spelling that differs by little from a name that is known."""
    if primary(facts.article.language) in _INFLECTED:
        return
    names = _names(facts)
    firsts = {first for first, _ in names}
    lasts = {last for _, last in names}
    told: set[tuple[str, str]] = set()
    for first, last in names:
        for start, end, other in _after(facts.joined, first, last):
            if (
                _near(last, other)
                and other not in lasts
                and (first, other) not in told
                and f"{first} {last}" in facts.joined
            ):
                told.add((first, other))
                yield NearName(f"{first} {last}", start, end)
        for start, end, other in _before(facts.joined, last, first):
            if (
                _near(first, other)
                and other not in firsts
                and (other, last) not in told
                and f"{first} {last}" in facts.joined
            ):
                told.add((other, last))
                yield NearName(f"{first} {last}", start, end)


def _names(facts: Facts) -> list[tuple[str, str]]:
    """First and last words of the names of persons that the article knows, each pair once."""
    article = facts.article
    names = [party.name for party in (*article.people, *article.creators) if party.name]
    names += [p.name for byline in article.bylines for p in byline.people if p.name]
    for found in facts.quotes:
        told = found.quote.attribution
        if told is not None and told.speaker is not None and told.speaker.kind == "person":
            names.append(told.speaker.name)
    pairs: dict[tuple[str, str], None] = {}
    for name in dict.fromkeys(names):
        words = name.split()
        if len(words) != 2 or name.isupper():
            continue
        first, last = words
        if _SHORTEST <= len(first) <= _LONGEST_FIRST and _SHORTEST < len(last) <= _LONGEST:
            pairs[first, last] = None
    return list(pairs)[:_MOST]


def _after(text: str, first: str, last: str) -> Iterator[tuple[int, int, str]]:
    """Places of `first` with the word behind it, where that is not `last`."""
    at = text.find(f"{first} ")
    while at >= 0:
        end = at + len(first)
        if text.startswith(last, end + 1):
            pass
        elif (found := _WORD_AFTER.match(text, end)) and not text[at - 1 : at].isalpha():
            yield at, found.end(), found[1]
        at = text.find(f"{first} ", end)


def _before(text: str, last: str, first: str) -> Iterator[tuple[int, int, str]]:
    """Places of `last` with the word before it, where that is not `first`."""
    at = text.find(f" {last}")
    while at >= 0:
        end = at + 1 + len(last)
        if not text.endswith(first, 0, at):
            words = text[max(0, at - _LONGEST) : at].split()
            word = words[-1] if words else ""
            near = word[:1] == first[0] and _WORD.fullmatch(word)
            if near and not text[end : end + 1].isalpha():
                yield at - len(word), end, word
        at = text.find(f" {last}", end)


def _near(name: str, other: str) -> bool:
    """Whether `other` looks like a slip for `name`: both capitalised, a letter or two apart."""
    if not other[:1].isupper() or len(other) < 3 or other.isupper() or other[0] != name[0]:
        return False
    one, two = _ENDINGS.sub("", name), _ENDINGS.sub("", other)
    if one == two or one.startswith(two) or two.startswith(one):
        return False
    return distance_within(one, two, 2 if min(len(one), len(two)) >= 7 else 1)
