"""Words that their neighbours make something else: "de" in a name, "zijn" before a noun, "la denuncia".

Each pattern finds places on the tag string; the words there decide, by lists of the language.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from newsdoc.quotes.capital_rules import with_capitals
from newsdoc.quotes.caseless_rules import name_words
from newsdoc.quotes.tagger import Tagger

_PARTICLE = re.compile(r"(?<=[^.?!:RXQPU~Dfpn])[Dfpn]{1,3}(?=N)")
_ARTICLE_NAME = re.compile(r"D(?<=[ynV,E]D)(?=[fD]{0,2}N)")
_OF_NAMES = frozenset(("de", "da", "do", "dos", "das"))
"""Particles that may stand behind the first of two surnames: "Renata Cardoso de Melo"."""
_OWNED = re.compile(r"(?:^|(?<=[VEpfLct.?!RX]))[ao](?=[ynNjA])")
_DOMAIN = re.compile(
    r"y[nj]{0,2}(?:f[DH]?[nNKy]{1,3})?[pL](?=[DH]?(?P<domain>[nNyf][nNKyfDp]{0,8})NN)"
)
"""An office, and what it is for, before a name: "assessore alla Mobilità Nino Cacace"."""
_BARE_PLURAL = re.compile(r"(?<=[VEG])D(?=[yn])")
_OFFICE_HELD = re.compile(r"(?<=Dy)E(?=,?N)")
_NUMBER_HELD = re.compile(r"(?<=Dy)D(?=[f,V])")
_CAPITAL = re.compile(r"(?<=[yn,VED])[mrHCoz](?=N)")
_NO_PREPOSITION = re.compile(r"(?<=D)p(?=[ny])")
_NEAR = re.compile(r"[yn][nryE]p")
_PLACED = re.compile(r"NN(?:N|K)(?=[yn])|N(?=[nEV])")
_TOLD = re.compile(r"(?<![NKA])N(?=[NKy])")
_DETERMINED = re.compile(r"[VEG](?<=[DHepfL].)")


def retag(tags: str, words: Sequence[str], tagger: Tagger) -> str:
    """The tags of a paragraph, with those that the neighbours decide.

    Args:
        tags: by the spelling of each word alone.
        words: of the paragraph.
        tagger: of the language.

    Example:
        >>> from newsdoc.quotes.languages import tagger_for
        >>> dutch = tagger_for("nl")
        >>> words = "Annelies de Graaf".split()
        >>> retag("".join(dutch[word] for word in words), words, dutch)
        'NNN'
    """
    if tagger.caseless:
        return name_words(tags, words, tagger.first_names, tagger.caseless)
    if "cn" in tags:
        tags = _with_halves(tags, words)
    if tagger.located[0] and "N" in tags:
        tags = _with_places(tags, words, *tagger.located, tagger.first_names)
    if "Ny" in tags and tagger.first_names:
        tags = _with_surnames(tags, words, tagger.first_names)
    if tagger.adverb_endings:
        tags = with_capitals(tags, words, tagger.first_names, tagger.adverb_endings)
    if tagger.particles and "D" in tags:
        tags = _with_articles_as_names(tags, words, tagger.first_names)
    if tagger.particles:
        tags = _with_particles(tags, words, tagger.particles, tagger.first_names)
    if tagger.plural_after:
        tags = _with_plurals(tags, words, tagger.plural_after)
    if tagger.near:
        tags = _with_near(tags, words, tagger.near)
    if tagger.particles:
        if tagger.first_names:
            tags = _with_first_names(tags, words, tagger.first_names)
        # "le ministre délégué, Luc Morel", "il procuratore aggiunto Vittoria Sansone"
        tags = _OFFICE_HELD.sub("n", tags)
        # "il numero uno del club"
        tags = _NUMBER_HELD.sub("n", tags) if tagger.gendered else tags
        # "la prima cittadina", "les sans abri": no preposition stands behind an article.
        tags = _NO_PREPOSITION.sub("n", tags) if tagger.gendered else tags
        tags = _with_domains(tags, words, tagger.first_names, tagger.domains)
    if tagger.owners:
        tags = _with_owners(tags, words, tagger.owners)
    if tagger.determined:
        tags = _with_nouns(tags, words, tagger.determined)
    return tags


def _with_particles(
    tags: str, words: Sequence[str], particles: Collection[str], first_names: Collection[str]
) -> str:
    """The tags after "de" in "Annelies de Graaf" and "zei De Graaf" has become part of the name."""
    parts = []
    done = 0
    for match in _PARTICLE.finditer(tags):
        start, end = match.span()
        within = start > 0 and words[start - 1].lower() in first_names
        if not within and start > 1 and tags[start - 2 : start] == "NN":
            # "Renata Cardoso de Melo"
            whole = words[start - 2].lower() in first_names and words[start] in _OF_NAMES
            within = whole and end - start == 1 and not words[end].isupper()
        if not within and not words[start][0].isupper():
            continue
        if all(word.lower() in particles for word in words[start:end]):
            parts += [tags[done:start], "N" * (end - start)]
            done = end
    parts.append(tags[done:])
    return "".join(parts)


def _with_articles_as_names(tags: str, words: Sequence[str], first_names: Collection[str]) -> str:
    """The tags after "Elke" in "zei Elke Van den Branden" has become a name: it means "every" as well."""
    for match in _ARTICLE_NAME.finditer(tags):
        at = match.start()
        if words[at][0].isupper() and words[at].lower() in first_names:
            tags = f"{tags[:at]}N{tags[at + 1 :]}"
    return tags


def _with_first_names(tags: str, words: Sequence[str], first_names: Collection[str]) -> str:
    """The tags after "Wil" in "historica Wil Smit" has become a name, for all that it means "wants"."""
    for match in _CAPITAL.finditer(tags):
        at = match.start()
        if words[at][0].isupper() and words[at].lower() in first_names:
            tags = f"{tags[:at]}N{tags[at + 1 :]}"
    return tags


def _with_domains(
    tags: str, words: Sequence[str], first_names: Collection[str], domains: Collection[str]
) -> str:
    """The tags after "alla" in "assessore alla Mobilità Nino Cacace" holds the phrase together."""
    for match in _DOMAIN.finditer(tags):
        first, last = match.start("domain"), match.end("domain") + 1
        named = first
        while named < last and not (tags[named] == "N" and words[named].lower() in first_names):
            named += 1
        listed = tags.startswith("NNN", first) and words[first].lower() in domains
        if first < named < last or listed:
            tags = f"{tags[: match.end() - 1]}f{tags[match.end() :]}"
    return tags


def _with_plurals(tags: str, words: Sequence[str], articles: Collection[str]) -> str:
    """The tags after "a" in "disse a jornalistas" has become a preposition."""
    for match in _BARE_PLURAL.finditer(tags):
        at = match.start()
        if words[at].lower() in articles and words[at + 1].endswith("s"):
            tags = f"{tags[:at]}p{tags[at + 1 :]}"
    return tags


def _with_near(tags: str, words: Sequence[str], near: Collection[str]) -> str:
    """The tags after "a" in "una fuente cercana a la empresa" holds the phrase together."""
    for match in _NEAR.finditer(tags):
        if words[match.end() - 2].lower() in near:
            tags = f"{tags[: match.end() - 1]}f{tags[match.end() :]}"
    return tags


def _with_owners(tags: str, words: Sequence[str], owners: Collection[str]) -> str:
    """The tags after "zijn" in "zegt zijn advocaat" has become a possessive."""
    parts = []
    done = 0
    for match in _OWNED.finditer(tags):
        at = match.start()
        if words[at].lower() in owners:
            parts += [tags[done:at], "H"]
            done = at + 1
    parts.append(tags[done:])
    return "".join(parts)


def _with_nouns(tags: str, words: Sequence[str], determined: Mapping[str, str]) -> str:
    """The tags after forms that may be nouns as well have become nouns behind a determiner."""
    parts = []
    done = 0
    for match in _DETERMINED.finditer(tags):
        at = match.start()
        noun = determined.get(words[at].lower())
        if noun is not None:
            parts += [tags[done:at], noun]
            done = at + 1
    parts.append(tags[done:])
    return "".join(parts)


def _with_halves(tags: str, words: Sequence[str]) -> str:
    """The tags after "og" in "Olje- og energidepartementet" is part of the word around it."""
    parts = list(tags)
    at = tags.find("cn", 1)
    while at >= 0:
        if len(words[at - 1]) > 1 and words[at - 1][-1] == "-":
            parts[at] = "n"
        at = tags.find("cn", at + 1)
    return "".join(parts)


def _with_places(
    tags: str,
    words: Sequence[str],
    places: tuple[str, ...],
    attributes: tuple[str, ...],
    first_names: Collection[str],
) -> str:
    """The tags after "Savukoskella" in "Savukoskella asuva Aino Ranta" is no part of a name.

    Likewise "Hämeen" behind a full name: "Aino Ranta Hämeen poliisista".
    """
    parts = list(tags)
    for match in _PLACED.finditer(tags):
        at = match.end() - 1
        word = words[at].lower()
        if match.group() == "N":
            following = words[at + 1].lower()
            owned = word.endswith("n") and following.endswith("n") and tags[at + 2 : at + 3] == "y"
            if owned or (word.endswith(places) and following.endswith(attributes)):
                parts[at] = "n"
        elif word.endswith((*places, "n")) and not word.endswith("nen"):
            parts[at] = "n"
    for match in _TOLD.finditer(tags):
        word = words[match.start()].lower()
        if word.endswith("lle") and word not in first_names:
            # "Ylelle Niinistö kertoi"
            parts[match.start()] = "o"
    return "".join(parts)


def _with_surnames(tags: str, words: Sequence[str], first_names: Collection[str]) -> str:
    """The tags after a role right behind a first name has become a name: "Thomas Bauer"."""
    parts: list[str] = []
    done = 0
    at = tags.find("Ny")
    while at >= 0:
        if words[at + 1][0].isupper() and words[at].lower() in first_names:
            parts += [tags[done : at + 1], "N"]
            done = at + 2
        at = tags.find("Ny", at + 1)
    return "".join([*parts, tags[done:]]) if parts else tags
