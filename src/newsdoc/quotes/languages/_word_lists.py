"""Reads the word lists of a language module: words, verbs with their forms, phrases, offices."""

from __future__ import annotations

from typing import Literal

from newsdoc.quotes.inflection import Form

Gender = Literal["male", "female", "unknown"]


def words(text: str) -> frozenset[str]:
    """The words of a list.

    Example:
        >>> sorted(words("sie er"))
        ['er', 'sie']
    """
    return frozenset(text.split())


def verb_table(lines: str) -> tuple[dict[str, Form], dict[str, tuple[str, ...]], list[str]]:
    """Forms of verbs, the particles that some of them need, and the lemmas, from lines.

    A line is `lemma: finite forms | participles | gerunds`; a form `teilte+mit` needs the word after
    the plus later in the sentence.

    Example:
        >>> forms, particles, lemmas = verb_table("mitteilen: teilte+mit | mitgeteilt")
        >>> forms["teilte"].kind, particles["teilte"], lemmas
        ('past', ('mit',), ['mitteilen'])
    """
    forms: dict[str, Form] = {}
    particles: dict[str, tuple[str, ...]] = {}
    free: set[str] = set()
    lemmas = []
    for line in lines.strip().splitlines():
        lemma, _, rest = line.strip().partition(":")
        finite, participles, gerunds = (*rest.split("|"), "", "")[:3]
        lemmas.append(lemma)
        for form in gerunds.split():
            forms.setdefault(form, Form(lemma, "ing"))
        for word in finite.split():
            form, _, particle = word.partition("+")
            forms.setdefault(form, Form(lemma, "past"))
            if particle:
                particles[form] = (*particles.get(form, ()), *particle.split("/"))
                for one in particle.split("/"):
                    # "wie sie mitteilte"
                    forms.setdefault(one + form, Form(lemma, "past"))
                    free.add(one + form)
            else:
                free.add(form)
        for word in participles.split():
            form, _, particle = word.partition("+")
            forms.setdefault(form, Form(lemma, "participle"))
            if particle:
                particles[form] = (*particles.get(form, ()), particle)
    return forms, {form: needs for form, needs in particles.items() if form not in free}, lemmas


def phrase_table(text: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """What follows the first word of phrases, by that word, the longest first.

    Example:
        >>> phrase_table("according to, in the words of, in view")
        {'according': (('to',),), 'in': (('the', 'words', 'of'), ('view',))}
    """
    phrases: dict[str, list[tuple[str, ...]]] = {}
    for phrase in text.split(","):
        parts = phrase.lower().split()
        if parts:
            phrases.setdefault(parts[0], []).append(tuple(parts[1:]))
    return {first: tuple(sorted(rest, key=len, reverse=True)) for first, rest in phrases.items()}


def office_table(lines: str) -> dict[str, tuple[str, ...]]:
    """Roles by phrase, from lines.

    Example:
        >>> office_table("le chef de l' état = président")
        {"le chef de l' état": ('président',)}
    """
    pairs = (line.partition("=") for line in lines.strip().splitlines())
    return {phrase.strip(): tuple(roles.split()) for phrase, _, roles in pairs}


def like_table(lines: str) -> dict[str, tuple[str, ...]]:
    """Roles by each noun for those who have them, from lines.

    Example:
        >>> like_table("edil regidor = alcalde concejal")
        {'edil': ('alcalde', 'concejal'), 'regidor': ('alcalde', 'concejal')}
    """
    table: dict[str, tuple[str, ...]] = {}
    for line in lines.strip().splitlines():
        nouns, _, roles = line.partition("=")
        for noun in nouns.split():
            table[noun] = (*table.get(noun, ()), *roles.split())
    return table


def gender_table(text: str) -> dict[str, Gender]:
    """Genders by ending, the longest ending first.

    Example:
        >>> gender_table("ista=unknown tore=male iatrice=female")
        {'iatrice': 'female', 'ista': 'unknown', 'tore': 'male'}
    """
    table: dict[str, Gender] = {}
    for one in sorted(text.split(), key=len, reverse=True):
        ending, _, gender = one.partition("=")
        table[ending] = (
            "male" if gender == "male" else "female" if gender == "female" else "unknown"
        )
    return table


def _form(word: str) -> str:
    return word.partition("+")[0]


def forms_on_both_sides(lines: str) -> frozenset[str]:
    """Forms that stand on both sides of the bar of their line.

    Example:
        >>> sorted(forms_on_both_sides("betonen: betont betonte | betont"))
        ['betont']
    """
    both: set[str] = set()
    for line in lines.strip().splitlines():
        finite, participles = (*line.partition(":")[2].split("|"), "")[:2]
        after = {word.partition("+")[0] for word in participles.split()}
        both.update(word for word in map(_form, finite.split()) if word in after)
    return frozenset(both)
