"""Forms of English verbs: from the lemma lists of the language data to a table of forms.

Only what a regular suffix or the table of irregular verbs gives; nothing is analysed here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

FormKind = Literal["base", "s", "past", "ing", "participle"]
"""Which form of the verb: *say*, *says*, *said*, *saying*, or a participle unlike the past."""

_VOWELS = "aeiou"


class Form(NamedTuple):
    """What a word form is a form of."""

    lemma: str
    """Dictionary form, in lower case."""
    kind: FormKind
    """Which form; a form that is both past and participle counts as past."""


def irregular_table(lines: str) -> dict[str, tuple[str, str]]:
    """Past tense and participle by lemma, from lines of three words each.

    Example:
        >>> irregular_table("write wrote written")
        {'write': ('wrote', 'written')}
    """
    table = {}
    for line in lines.strip().splitlines():
        lemma, past, participle = line.split()
        table[lemma] = (past, participle)
    return table


def third_person(lemma: str) -> str:
    """The -s form of a verb (or the plural of a noun) by the spelling rules.

    Example:
        >>> third_person("deny"), third_person("press"), third_person("say")
        ('denies', 'presses', 'says')
    """
    if lemma == "have":
        return "has"
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


def present_participle(lemma: str, doubling: frozenset[str]) -> str:
    """The -ing form of a verb by the spelling rules.

    Example:
        >>> present_participle("note", frozenset()), present_participle("lie", frozenset())
        ('noting', 'lying')
    """
    if lemma in doubling:
        return lemma + lemma[-1] + "ing"
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")):
        return lemma[:-1] + "ing"
    return lemma + "ing"


def past_tense(lemma: str, doubling: frozenset[str]) -> str:
    """The -ed form of a verb by the spelling rules.

    Example:
        >>> past_tense("reply", frozenset()), past_tense("plan", frozenset({"plan"}))
        ('replied', 'planned')
    """
    if lemma in doubling:
        return lemma + lemma[-1] + "ed"
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ied"
    return lemma + "ed"


def verb_forms(
    lemmas: Iterable[str], irregular: Mapping[str, tuple[str, str]], doubling: frozenset[str]
) -> dict[str, Form]:
    """Every form of `lemmas`, by the form in lower case; the first lemma to claim a form keeps it.

    Example:
        >>> forms = verb_forms(["write"], {"write": ("wrote", "written")}, frozenset())
        >>> forms["written"]
        Form(lemma='write', kind='participle')
    """
    forms: dict[str, Form] = {}
    for lemma in lemmas:
        regular = past_tense(lemma, doubling)
        past, participle = irregular.get(lemma, (regular, regular))
        # "read" and "put": the past comes first, for news tells what was said.
        forms.setdefault(past, Form(lemma, "past"))
        forms.setdefault(participle, Form(lemma, "participle"))
        forms.setdefault(third_person(lemma), Form(lemma, "s"))
        forms.setdefault(lemma, Form(lemma, "base"))
        forms.setdefault(present_participle(lemma, doubling), Form(lemma, "ing"))
    return forms
