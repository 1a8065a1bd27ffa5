"""What a language module says to the engine, and the alphabet of tags they share.

The engine never looks at letters: every word becomes one character of a *tag string*, so that
`re` runs over the grammar of a sentence instead of over its spelling. A language module is data: it
gives a tag to the words it knows, and the forms of the verbs that can report.

Tags of words: `N` name or other capitalised word, `K` initial or initialism, `A` title ("Sen"),
`D` determiner, `H` possessive ("his"), `Y` possessive name ("Lind's"), `e` "her", `h` subject pronoun,
`i` "it", `o` object pronoun, `t` "that", `w` "who", `q` other question word, `C` subordinator, `c` "and",
`u` "to", `z` "as", `p` preposition, `b` finite *be*, `B` *be* and *been*, `a` *have*, `m` modal or *do*,
`r` adverb, `W` day or month, `9` number, `y` noun for people or papers, `j` adjective that can report,
`v` form that can report, with a capital, `d` past form, `g` -ing form, `n` any other word, `L` "according".
Languages that go by rules alone (`newsdoc.quotes.rules`) use a few more: `f` preposition that holds a
phrase together ("von", "de"), `L` any word before a source ("laut", "selon"), `T` one after it
("zufolge"), `M` a verb form of reported speech ("sei"), `x` a letter put between verb and pronoun.
Tags of forms that can report: `V` past, `S` -s form, `F` base, `G` -ing form, `E` participle; `s` and
`k` are -s form and base where they may be a noun as well; `l` is a noun that can report.
Tags of a quoted segment, by how it ends: `Q` comma or dash, `R` full stop, `X` question or exclamation
mark, `P` anything else, `U` never closed. Punctuation stands for itself, `-` for every dash.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

import attrs

from newsdoc.quotes.choices import Choices
from newsdoc.quotes.declension import Cases
from newsdoc.quotes.inflection import Form
from newsdoc.quotes.scoring import Model

if TYPE_CHECKING:
    from newsdoc.quotes.unspaced import Script
    from newsdoc.quotes.unspaced_speakers import Naming

_NO_FORMS: Mapping[str, Form] = MappingProxyType({})
_NO_TAGS: Mapping[str, str] = MappingProxyType({})
_NO_PARTICLES: Mapping[str, tuple[str, ...]] = MappingProxyType({})
_WITH_ROLE = ("co-", "ex-", "vice-", "then-")
"""What may be tied to a role: "co-author"."""
_NO_PHRASES: Mapping[str, tuple[tuple[str, ...], ...]] = MappingProxyType({})


@attrs.frozen(kw_only=True, eq=False)
class Language:
    """The data of one language; every field but `code` may be empty.

    A language without words still has its quotation marks paired; nothing is attributed in it.
    """

    code: str
    """BCP 47 primary subtag."""
    tags: Mapping[str, str] = _NO_TAGS
    """Tag by word in lower case."""
    title_tags: Mapping[str, str] = _NO_TAGS
    """Tag by word with its capital, where that differs from a name ("Sen", "Monday")."""
    function_tags: frozenset[str] = frozenset()
    """Tags that a word keeps with a capital letter: "The", "He", "According"."""
    suffixes: tuple[tuple[str, str], ...] = ()
    """Endings of unknown words in lower case and the tag they give; the first that fits counts."""
    forms: Mapping[str, Form] = _NO_FORMS
    """Forms of verbs that can report, by the form in lower case."""
    nouns: Mapping[str, str] = _NO_TAGS
    """Lemma of nouns that can report, by form."""
    speak: frozenset[str] = frozenset()
    """Lemmas that may follow what is said: '"…," she explained.'"""
    silent: frozenset[str] = frozenset()
    """Lemmas that hardly ever report: looked at only right before a quotation."""
    tell: frozenset[str] = frozenset()
    """Lemmas that name the listener before what is said."""
    inverting: frozenset[str] = frozenset()
    """Lemmas that may stand between what is said and who says it: '"…," said Holt.'"""
    agents: frozenset[str] = frozenset()
    """Words before who does what a passive says: "by"."""
    absolutes: frozenset[str] = frozenset()
    """Words before a participle with a subject of its own: "with"."""
    colon_only: frozenset[str] = frozenset()
    """Labels before a colon that are no speakers ("Note")."""
    scare_before: frozenset[str] = frozenset()
    """Words before a mark that announce a name or a distance: "so-called", "dubbed"."""
    male: frozenset[str] = frozenset()
    """Pronouns for a man, in lower case."""
    female: frozenset[str] = frozenset()
    """Pronouns for a woman, in lower case."""
    common: frozenset[str] = frozenset()
    """Pronouns for a man or a woman alike, in lower case: Finnish "hän"."""
    plural: frozenset[str] = frozenset()
    """Pronouns for several, in lower case."""
    male_names: frozenset[str] = frozenset()
    """First names that men have, in lower case."""
    female_names: frozenset[str] = frozenset()
    """First names that women have, in lower case."""
    male_titles: frozenset[str] = frozenset()
    """Titles and nouns that say that somebody is a man, in lower case, without full stop."""
    female_titles: frozenset[str] = frozenset()
    """Titles and nouns that say that somebody is a woman, in lower case, without full stop."""
    courtesy: frozenset[str] = frozenset()
    """Titles that are no role ("Mr"), in lower case, without full stop."""
    role_titles: Mapping[str, str] = _NO_TAGS
    """Titles that stand before a name, in lower case without full stop, and the role's full name."""
    roles: frozenset[str] = frozenset()
    """Nouns for what somebody is by office or trade, in lower case: "minister"."""
    collectives: frozenset[str] = frozenset()
    """Nouns for several people without a name: "residents", "police"."""
    papers: frozenset[str] = frozenset()
    """Nouns for what can speak without being a person: "statement", "report"."""
    kin: frozenset[str] = frozenset()
    """Nouns for relatives, in lower case: "wife", "brother"."""
    bodies: frozenset[str] = frozenset()
    """Nouns by which an organisation is called that has them in its name: "the bank"."""
    firms: frozenset[str] = frozenset()
    """Nouns by which any company is called: "the company"."""
    body_trades: frozenset[str] = frozenset()
    """Nouns before the name of a company or body, and no part of it: "drugmaker Helixa"."""
    organisations: frozenset[str] = frozenset()
    """Words that make a name that of an organisation: "Ministry", "Inc", in lower case."""
    labelling: frozenset[str] = frozenset()
    """Words between such a verb and what it calls something: "als", "von"."""
    calling: frozenset[str] = frozenset()
    """Lemmas that report only with words in marks: "nannte", "kritisierte"."""
    thinking: frozenset[str] = frozenset()
    """Lemmas that report only with "that"."""
    particles: Mapping[str, tuple[str, ...]] = _NO_PARTICLES
    """Words that must stand later in the sentence for a form to report ("teilte … mit")."""
    unsure: frozenset[str] = frozenset()
    """Forms that are finite, or participles after an auxiliary: "betont"."""
    according: Mapping[str, tuple[tuple[str, ...], ...]] = _NO_PHRASES
    """Words that must follow the first one of a phrase before a source ("nach" "Angaben" "von")."""
    closing: frozenset[str] = frozenset()
    """Words before a source that only follow what is said: "so", "aldus"."""
    according_before: frozenset[str] = frozenset()
    """Prepositions that lead to a source with the right noun only: "nach (Angaben)"."""
    according_nouns: tuple[str, ...] = ()
    """Endings of these nouns."""
    role_endings: tuple[str, ...] = ()
    """Endings of compounds that are roles: "-minister"."""
    genitives: frozenset[str] = frozenset()
    """Determiners that hang a noun on the noun before them: "des", "einer"."""
    naming: tuple[str, ...] = ()
    """Endings of nouns that have a name in marks after them: "-zeitung", "-film"."""
    paper_endings: tuple[str, ...] = ()
    """Endings of compounds that can speak without being a person: "-bericht"."""
    oblique: frozenset[str] = frozenset()
    """Determiners and pronouns that no subject has: "dem", "einen"."""
    adverb_endings: tuple[str, ...] = ()
    """Endings of words that are no nouns where a sentence starts with them: "Höhnisch fügte …"."""
    finite: frozenset[str] = frozenset()
    """Finite verbs that report nothing: "kann", "ging", where they tell who is the subject."""
    nonfinite: frozenset[str] = frozenset()
    """Forms of auxiliaries that are not: "worden"."""
    hearsay: frozenset[str] = frozenset()
    """Verbs by which a sentence is said to be somebody else's: "soll"."""
    finite_endings: tuple[str, ...] = ()
    """Endings of any others: "-te"."""
    feminine_endings: tuple[str, ...] = ()
    """Endings of nouns that have one article in the genitive and dative: "-ung"."""
    masculine_endings: tuple[str, ...] = ()
    """Endings of nouns that have that article in the nominative: "-er"."""
    passives: frozenset[str] = frozenset()
    """Auxiliaries of the passive: "wurde"."""
    persons: tuple[str, ...] = ()
    """Endings of nouns for people who are not named: "-mann", "-jährige"."""
    quoting: frozenset[str] = frozenset()
    """Lemmas whose object says it: "zitiert die Zeitung den Minister"."""
    wording: frozenset[str] = frozenset()
    """Nouns for what somebody says, right before a colon: "mit den Worten"."""
    resuming: frozenset[str] = frozenset()
    """Words that say that a report goes on: "demnach"."""
    pointing: frozenset[str] = frozenset()
    """Words that stand for the sentence before: "das"."""
    purposes: frozenset[str] = frozenset()
    """Words that open an infinitive clause that reports nothing: "um", "ohne"."""
    close_prepositions: frozenset[str] = frozenset()
    """Prepositions that do so too: "für", "aus"."""
    agent_endings: tuple[str, ...] = ()
    """Endings of nouns for who does something: "-er", "-ist"; trades that no list of roles has."""
    no_agents: frozenset[str] = frozenset()
    """Words with such an ending that are no trades: "paper"."""
    definite: frozenset[str] = frozenset({"the", "this", "that"})
    """Determiners of somebody who was named before."""
    determined: Mapping[str, str] = _NO_TAGS
    """Tag, after a determiner, of forms that may be a noun as well: Spanish "la denuncia"."""
    owners: frozenset[str] = frozenset()
    """Words that are possessives before a noun, and something else elsewhere: Dutch "zijn"."""
    pointers: Mapping[str, tuple[tuple[str, ...], ...]] = _NO_PHRASES
    """Phrases, like `according`, that open a sentence about the quotation before it: "lo ha detto"."""
    christening: frozenset[str] = frozenset()
    """Those of `calling` that may give a name: "bautizar", "appeler"."""
    demonstratives: frozenset[str] = frozenset()
    """Determiners that point at somebody named before: "cet", "este"."""
    same_office: Mapping[str, tuple[str, ...]] = _NO_PARTICLES
    """Roles by a phrase for them, in lower case: "le chef de l' état"."""
    reading: frozenset[str] = frozenset()
    """Lemmas whose source is what the words stand in: "se lee en el informe"."""
    agencies: frozenset[str] = frozenset()
    """Media that are told things, in lower case: "dijo a EFE"."""
    quoted_only: frozenset[str] = frozenset()
    """Words before a source that lead to words in marks only: French "pour"."""
    own_views: Mapping[str, tuple[tuple[str, ...], ...]] = _NO_PHRASES
    """Phrases for what somebody named before thinks, like `according`: "a su juicio"."""
    name_particles: frozenset[str] = frozenset()
    """Words in lower case inside of names: "van", "de"."""
    demonyms: frozenset[str] = frozenset()
    """Words for where somebody comes from, in lower case: "el rumano", "le Polonais", "Irishman"."""
    indefinite: frozenset[str] = frozenset()
    """Articles of somebody who is new to the story: "un", "une"."""
    domains: frozenset[str] = frozenset()
    """What ministries are for, in lower case: "ministre de la Culture Ève Laurent"."""
    offices: frozenset[str] = frozenset()
    """Those of `generic` of which there are many in the world: "presidente", "ministro"."""
    age_endings: tuple[str, ...] = ()
    """What follows the number in a noun for somebody's age: "34enne", "31-jarige"."""
    plural_endings: tuple[str, ...] = ()
    """Endings of verbs whose subject is several people, where it may be understood."""
    plural_after: frozenset[str] = frozenset()
    """Articles that before a plural are prepositions: Portuguese "a jornalistas"."""
    utterances: frozenset[str] = frozenset()
    """Nouns for what somebody says, with him behind a preposition: "la réponse de Luc Morel"."""
    before_infinitives: frozenset[str] = frozenset()
    """Words that lead to such an infinitive: Italian "di"."""
    partitives: frozenset[str] = frozenset()
    """Prepositions that are the article of several, too: French "des"."""
    participles: tuple[str, ...] = ()
    """Endings of participles of verbs on no list, behind an auxiliary: "a savouré"."""
    infinitives: tuple[str, ...] = ()
    """Endings of infinitives that what is said may begin with: "afirmou ter visto"."""
    near: frozenset[str] = frozenset()
    """Adjectives that a preposition belongs to: "una fuente cercana a", "une source proche de"."""
    generic: frozenset[str] = frozenset()
    """Roles that news calls somebody by who was named before: "el técnico", "la cinéaste"."""
    also_surnames: frozenset[str] = frozenset()
    """Roles that are family names as well: "baker"."""
    role_participles: frozenset[str] = frozenset()
    """Participles that belong to a role: "managing"."""
    degrees: frozenset[str] = frozenset()
    """Titles that any other role tells more than: "doctor"."""
    epithets: frozenset[str] = frozenset()
    """Nouns for whoever was named last, whatever the role: "the singer"."""
    epithet_gender: Mapping[str, str] = _NO_TAGS
    """What such a noun says about gender."""
    origin_starts: frozenset[str] = frozenset()
    """First words of such words: "South Korean", "New Zealander"."""
    of_the_scene: frozenset[str] = frozenset()
    """Roles of whoever is about, named or not: "the judge", "the reporter"."""
    appointing: frozenset[str] = frozenset()
    """Verb forms that give somebody an office: "elected"."""
    trading: frozenset[str] = frozenset()
    """Words at the end of a company's name, which may be left out: "Corp", "Motors"."""
    like_roles: Mapping[str, tuple[str, ...]] = _NO_PARTICLES
    """Roles of those who may be called by a noun: an attorney by "the lawyer"."""
    male_articles: frozenset[str] = frozenset()
    """Determiners of a man: "el"."""
    female_articles: frozenset[str] = frozenset()
    """Determiners of a woman: "la"."""
    suffixed: bool = False
    """Whether definiteness is no word of its own ("ministern"), or not marked at all."""
    drops_pronouns: bool = False
    """Whether a verb without a subject has one that is understood."""
    noun_capitals: bool = False
    """Whether every noun has a capital."""
    dashes: bool = False
    """Whether a dash at the start of a paragraph opens speech."""
    speech: str = ""
    """The sign that ends speech after a dash before its reporting clause: a comma or a dash."""
    subject_first: bool = False
    """Whether the subject may stand before the verb of speech there: Finnish "…, hän sanoo"."""
    bare_clauses: bool = False
    """Whether reported clauses go without "that": Norwegian "Lie sier han er lei seg"."""
    predicates: bool = False
    """Whether words in marks come with what they are said of: "kaller ham «en helt»"."""
    belonging: frozenset[str] = frozenset()
    """Prepositions between somebody's office and where it is: "professor ved Universitetet"."""
    definite_endings: tuple[str, ...] = ()
    """Endings of nouns that mean somebody named before: "ministern" after "Kulturminister"."""
    relaying: frozenset[str] = frozenset()
    """Lemmas of passing on what somebody else says, behind one of `agents`: "نقل عن"."""
    person_endings: Mapping[str, Literal["male", "female", "unknown"]] = MappingProxyType({})
    """Gender by endings of nouns for somebody, the longest first: Polish "-anka"."""
    located: tuple[str, ...] = ()
    """Endings of names that say where: "Savukoskella", "Turusta"."""
    attributes_of_place: tuple[str, ...] = ()
    """Endings of the words that such a name goes with: "asuva", "syntynyt"."""
    agreeing: tuple[str, ...] = ()
    """Endings of adjectives in the nominative: "официальный", "главная"."""
    verb_endings: tuple[str, ...] = ()
    """Endings of verbs that are on no list, where only a verb of speech can stand."""
    caseless: str = ""
    """The article written with its noun, where nothing has a capital: first names tell names."""
    cases: Cases | None = None
    """How names are declined; absent where they are not."""
    impersonal: frozenset[str] = frozenset()
    """Forms by which nobody in particular speaks, so that the place does: "в полиции сообщили"."""
    origin_endings: tuple[str, ...] = ()
    """Endings of words with a capital for where somebody is from: "le Finistérien"."""
    latter: frozenset[str] = frozenset()
    """Nouns for who was named last: "esta última", "ce dernier"."""
    speaking_from: frozenset[str] = frozenset()
    """Prepositions before those who speak without a subject: "dal Comune assicurano", "desde el PP"."""
    closing_commas: bool = False
    """Whether a comma closes every subordinate clause: ", что он прав, и ушёл"."""
    script: Script | None = None
    """Patterns instead of words, for scripts without spaces."""
    people: Naming | None = None
    """How people are named there."""
    splitter: str | None = None
    """Pattern of a token, with one group, where it is not the common one."""
    choices: Choices | None = None
    """Weights that judge what the rules propose; absent means that the rules decide."""
    model: Model | None = None
    """Weights for the decisions that no rule makes well; absent means rules alone."""

    @cached_property
    def first_names(self) -> frozenset[str]:
        """First names of men and women, in lower case."""
        return self.male_names | self.female_names

    @property
    def attributes(self) -> bool:
        """Whether the language has words enough to attribute anything."""
        return bool(self.forms) or self.script is not None

    def is_role(self, word: str) -> bool:
        """Whether a word in lower case is an office or trade.

        Example:
            >>> Language(code="de", role_endings=("minister",)).is_role("finanzminister")
            True
        """
        if word in self.roles or (self.role_endings and word.endswith(self.role_endings)):
            return True
        former = word.startswith(_WITH_ROLE)
        return former and word.partition("-")[2] in self.roles
