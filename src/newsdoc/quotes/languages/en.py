"""English: the tags of its words and the forms of its reporting verbs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any

import attrs
import orjson

from newsdoc.quotes.inflection import Form, irregular_table, third_person, verb_forms
from newsdoc.quotes.language import Language
from newsdoc.quotes.languages import _names_abroad, en_names, en_people, en_verbs, en_words
from newsdoc.quotes.scoring import ACCEPT, FRAGMENT, LATE, OWNER, STOP, SUBJECT, Model, read_table

_SILENT = -1000
"""Weight of a lemma that hardly ever reports."""
_VERB_TAGS = {"past": "V", "s": "S", "base": "F", "ing": "G", "participle": "E"}
_UNSURE_TAGS = {"s": "s", "base": "k"}


@cache
def load() -> Language:
    """The English language data with its weights, built once.

    Example:
        >>> load().code, load().model is None
        ('en', False)
    """
    path = resources.files(__package__).joinpath("en_weights.json")
    return with_weights(orjson.loads(path.read_bytes()))


def with_weights(raw: Mapping[str, Any]) -> Language:
    """The English language data with the weights of a file, read."""
    model = _model(raw)
    lemmas = model.accept.columns[0]
    silent = frozenset(lemma for lemma, weight in lemmas.items() if weight <= _SILENT)
    return attrs.evolve(words(), model=model, silent=silent)


def words() -> Language:
    """The English language data without weights: what `tools/train_quotes.py` starts from.

    Example:
        >>> words().forms["told"]
        Form(lemma='tell', kind='past')
    """
    light = en_words.LIGHT.split()
    lemmas = [
        *en_verbs.SPEAK.split(),
        *en_verbs.TELL.split(),
        *en_verbs.CALL.split(),
        *en_verbs.ATTITUDE.split(),
        *light,
    ]
    forms = verb_forms(lemmas, irregular_table(en_verbs.IRREGULAR), _words(en_verbs.DOUBLING))
    tags = _word_tags(forms)
    forms = {word: form for word, form in forms.items() if tags.get(word, "") in _FORM_TAGS}
    titles = dict.fromkeys(en_words.ABBREVIATED_TITLES, "A")
    titles.update((day, "W") for day in en_words.CALENDAR.split())
    # Will is a man far more often than a question.
    titles["Will"] = "N"
    return Language(
        code="en",
        tags=MappingProxyType(tags),
        title_tags=MappingProxyType(titles),
        function_tags=en_words.FUNCTION_TAGS,
        suffixes=en_words.SUFFIXES,
        forms=MappingProxyType(forms),
        nouns=MappingProxyType(_noun_forms()),
        speak=_words(en_verbs.SPEAK),
        tell=_words(en_verbs.TELL),
        inverting=_words(en_words.INVERTING),
        agents=frozenset({"by"}),
        absolutes=frozenset({"with"}),
        colon_only=_words(en_words.NO_LABEL),
        scare_before=_words(en_words.SCARE_BEFORE),
        male=_words(en_words.MALE),
        female=_words(en_words.FEMALE),
        plural=_words(en_words.PLURAL),
        male_names=_with_abroad(en_names.MALE, _names_abroad.MALE, en_names.FEMALE),
        female_names=_with_abroad(en_names.FEMALE, _names_abroad.FEMALE, en_names.MALE),
        male_titles=_words(en_words.MALE_TITLES),
        female_titles=_words(en_words.FEMALE_TITLES),
        courtesy=_words(en_words.COURTESY),
        agent_endings=tuple(en_words.AGENT_ENDINGS.split()),
        no_agents=_words(en_words.NO_AGENTS),
        role_titles=MappingProxyType(_role_titles()),
        roles=_words(en_words.ROLE_NOUNS + en_words.KIN + en_people.TRADES),
        also_surnames=_words(en_people.ALSO_SURNAMES),
        role_participles=_words(en_words.ROLE_PARTICIPLES),
        degrees=frozenset({"doctor"}),
        epithets=_words(en_people.EPITHETS),
        epithet_gender=MappingProxyType(en_people.GIVEN_GENDER),
        demonyms=_words(en_people.DEMONYMS),
        origin_starts=frozenset({"north", "south", "east", "west", "new", "saudi", "sri", "costa"}),
        of_the_scene=_words(en_people.OF_THE_SCENE),
        appointing=_words(en_people.APPOINTING),
        trading=_words(en_people.TRADING),
        like_roles=MappingProxyType(_like_roles()),
        collectives=_words(en_words.COLLECTIVES),
        papers=_words(en_words.PAPERS),
        own_views=MappingProxyType(dict.fromkeys(en_words.VIEWS.split(), ((),))),
        kin=_words(en_words.KIN),
        bodies=_words(en_words.BODIES),
        firms=_words(en_words.FIRMS),
        body_trades=_words(en_words.FIRMS + " " + en_words.TRADES_OF_FIRMS),
        organisations=_words(en_words.ORGANISATIONS),
    )


_FORM_TAGS = frozenset("VSFGEsk")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _with_abroad(own: str, abroad: str, others: str) -> frozenset[str]:
    """First names of a gender: those of English come before those of elsewhere."""
    return _words(own) | (_words(abroad.lower()) - _words(others))


def _word_tags(forms: dict[str, Form]) -> dict[str, str]:
    """Tag by word in lower case; of two tags the one of the shorter list wins."""
    tags = dict.fromkeys((en_words.PEOPLE + en_words.PAPERS).split(), "y")
    tags.update(dict.fromkeys(en_words.PAST_FORMS.split(), "d"))
    tags.update(dict.fromkeys(en_verbs.ADJECTIVES.split(), "j"))
    never_noun = _words(en_verbs.NEVER_NOUN)
    for word, form in forms.items():
        unsure = None if form.lemma in never_noun else _UNSURE_TAGS.get(form.kind)
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
    for lemma in en_verbs.NOUNS.split():
        nouns[lemma] = lemma
        nouns[third_person(lemma)] = lemma
    return nouns


def _like_roles() -> dict[str, tuple[str, ...]]:
    roles: dict[str, tuple[str, ...]] = {}
    for line in en_people.LIKE_ROLES.strip().split("\n"):
        nouns, _, others = line.partition(" = ")
        for noun in nouns.split():
            roles[noun] = (*roles.get(noun, ()), *others.split())
    return roles


def _role_titles() -> dict[str, str]:
    roles = {short.lower(): full for short, full in en_words.ABBREVIATED_TITLES.items() if full}
    roles.update((title.lower(), title) for title in en_words.ROLE_TITLES.split())
    return roles


def _model(raw: Mapping[str, Any]) -> Model:
    """The trained weights."""
    return Model(
        accept=read_table(raw["accept"], "accept", ACCEPT),
        accept_late=read_table(raw["accept_late"], "accept_late", LATE),
        stop=read_table(raw["stop"], "stop", STOP),
        owner=read_table(raw["owner"], "owner", OWNER),
        owner_bar=raw["owner_bar"],
        subject=read_table(raw["subject"], "subject", SUBJECT),
        subject_bar=raw["subject_bar"],
        fragment=read_table(raw["fragment"], "fragment", FRAGMENT),
    )
