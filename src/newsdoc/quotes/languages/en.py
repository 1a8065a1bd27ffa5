"""English: the tags of its words and the forms of its reporting verbs."""

from __future__ import annotations

from functools import cache
from importlib import resources
from types import MappingProxyType

import orjson

from newsdoc.quotes.inflection import Form, irregular_table, third_person, verb_forms
from newsdoc.quotes.language import Language
from newsdoc.quotes.languages import en_names, en_verbs, en_words
from newsdoc.quotes.scoring import ACCEPT, FRAGMENT, STOP, Model, read_table

_VERB_TAGS = {"past": "V", "s": "S", "base": "F", "ing": "G", "participle": "E"}
_UNSURE_TAGS = {"s": "s", "base": "k"}


@cache
def load() -> Language:
    """The English language data, built once.

    Example:
        >>> load().forms["told"]
        Form(lemma='tell', kind='past')
    """
    light = en_words.LIGHT.split()
    lemmas = [*en_verbs.SPEAK, *en_verbs.TELL, *en_verbs.CALL, *en_verbs.ATTITUDE, *light]
    forms = verb_forms(
        lemmas, irregular_table(en_verbs.IRREGULAR), en_verbs.DOUBLING - frozenset(light[:1])
    )
    tags = _word_tags(forms)
    forms = {word: form for word, form in forms.items() if tags.get(word, "") in _FORM_TAGS}
    titles = dict.fromkeys(en_words.ABBREVIATED_TITLES, "A")
    titles.update((day, "W") for day in en_words.CALENDAR)
    return Language(
        code="en",
        tags=MappingProxyType(tags),
        title_tags=MappingProxyType(titles),
        function_tags=en_words.FUNCTION_TAGS,
        suffixes=en_words.SUFFIXES,
        forms=MappingProxyType(forms),
        nouns=MappingProxyType(_noun_forms()),
        speak=frozenset(en_verbs.SPEAK),
        tell=frozenset(en_verbs.TELL),
        inverting=_words(en_words.INVERTING),
        colon_only=_words(en_words.NO_LABEL),
        scare_before=_words(en_words.SCARE_BEFORE),
        male=_words(en_words.MALE),
        female=_words(en_words.FEMALE),
        plural=_words(en_words.PLURAL),
        male_names=_words(en_names.MALE),
        female_names=_words(en_names.FEMALE),
        male_titles=_words(en_words.MALE_TITLES),
        female_titles=_words(en_words.FEMALE_TITLES),
        courtesy=_words(en_words.COURTESY),
        role_titles=MappingProxyType(_role_titles()),
        roles=_words(en_words.ROLE_NOUNS),
        collectives=_words(en_words.COLLECTIVES),
        papers=_words(en_words.PAPERS),
        organisations=_words(en_words.ORGANISATIONS),
        model=_model(),
    )


_FORM_TAGS = frozenset("VSFGEsk")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _word_tags(forms: dict[str, Form]) -> dict[str, str]:
    """Tag by word in lower case; of two tags the one of the shorter list wins."""
    tags = dict.fromkeys((en_words.PEOPLE + en_words.PAPERS).split(), "y")
    tags.update(dict.fromkeys(en_words.PAST_FORMS.split(), "d"))
    tags.update(dict.fromkeys(en_verbs.ADJECTIVES, "j"))
    for word, form in forms.items():
        unsure = None if form.lemma in en_verbs.NEVER_NOUN else _UNSURE_TAGS.get(form.kind)
        tags[word] = unsure or _VERB_TAGS[form.kind]
    for noun in _noun_forms():
        # "claims" may be either; what stands around it decides.
        if tags.get(noun, "y") == "y":
            tags[noun] = "l"
    for noun in ("official", "officials", "chief", "judge", "judges", "author", "general"):
        tags[noun] = "y"
    for tag, words in en_words.FUNCTION_WORDS.items():
        tags.update(dict.fromkeys(words.split(), tag))
    return tags


def _noun_forms() -> dict[str, str]:
    nouns = {}
    for lemma in en_verbs.NOUNS:
        nouns[lemma] = lemma
        nouns[third_person(lemma)] = lemma
    return nouns


def _role_titles() -> dict[str, str]:
    roles = {short.lower(): full for short, full in en_words.ABBREVIATED_TITLES.items() if full}
    roles.update((title.lower(), title) for title in en_words.ROLE_TITLES.split())
    return roles


def _model() -> Model | None:
    """The trained weights; absent while they are being trained anew."""
    path = resources.files(__package__).joinpath("en_weights.json")
    if not path.is_file():
        return None
    raw = orjson.loads(path.read_bytes())
    return Model(
        accept=read_table(raw["accept"], "accept", ACCEPT),
        stop=read_table(raw["stop"], "stop", STOP),
        fragment=read_table(raw["fragment"], "fragment", FRAGMENT),
    )
