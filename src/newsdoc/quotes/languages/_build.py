"""Makes a `Language` of the word lists of a language module."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from newsdoc.quotes.inflection import Form
from newsdoc.quotes.language import Language
from newsdoc.quotes.languages._word_lists import (
    forms_on_both_sides,
    gender_table,
    like_table,
    office_table,
    phrase_table,
    verb_table,
    words,
)
from newsdoc.quotes.languages._word_tags import word_tags

FUNCTION_TAGS = frozenset("DHehiotwqCcuzpfbamrLTMWxB")
"""Tags of words that are the same word with a capital."""


def build(
    code: str,
    *,
    function_words: Mapping[str, str],
    speak: str,
    think: str = "",
    call: str = "",
    according: str = "",
    closing: str = "",
    according_before: str = "",
    according_nouns: str = "",
    calendar: str = "",
    titles: str = "",
    courtesy: str = "",
    roles: str = "",
    role_endings: str = "",
    female_roles: str = "",
    papers: str = "",
    collectives: str = "",
    organisations: str = "",
    male: str = "",
    female: str = "",
    common: str = "",
    plural: str = "",
    male_names: str = "",
    female_names: str = "",
    male_titles: str = "",
    female_titles: str = "",
    definite: str = "",
    genitives: str = "",
    close_prepositions: str = "",
    purposes: str = "",
    resuming: str = "",
    pointing: str = "",
    persons: str = "",
    quoting: str = "",
    wording: str = "",
    passives: str = "",
    oblique: str = "",
    paper_endings: str = "",
    adverb_endings: str = "",
    finite: str = "",
    nonfinite: str = "",
    hearsay: str = "",
    finite_endings: str = "",
    feminine_endings: str = "",
    masculine_endings: str = "",
    naming: str = "",
    scare_before: str = "",
    labelling: str = "",
    no_label: str = "",
    determined: str = "",
    owners: str = "",
    pointers: str = "",
    christening: str = "",
    plurals: str = "",
    demonstratives: str = "",
    same_office: str = "",
    like_roles: str = "",
    kin: str = "",
    person_endings: str = "",
    suffixes: str = "",
    reading: str = "",
    agencies: str = "",
    quoted_only: str = "",
    own_views: str = "",
    name_particles: str = "",
    indefinite: str = "",
    domains: str = "",
    offices: str = "",
    age_endings: str = "",
    plural_endings: str = "",
    plural_after: str = "",
    utterances: str = "",
    partitives: str = "",
    speaking_from: str = "",
    of_the_scene: str = "",
    latter: str = "",
    origin_endings: str = "",
    participles: str = "",
    infinitives: str = "",
    before_infinitives: str = "",
    near: str = "",
    demonyms: str = "",
    prefixes: str = "",
    generic: str = "",
    male_articles: str = "",
    female_articles: str = "",
    suffixed: bool = False,
    drops_pronouns: bool = False,
    noun_capitals: bool = False,
    dashes: bool = False,
    speech: str = "",
    subject_first: bool = False,
    verb_endings: str = "",
    bare_clauses: bool = False,
    predicates: bool = False,
    capital_roles: bool = False,
    belonging: str = "",
    definite_endings: str = "",
    caseless: str = "",
    splitter: str | None = None,
) -> Language:
    """A language of word lists, each a text of words parted by spaces.

    Args:
        code: primary subtag.
        function_words: words by tag; see `newsdoc.quotes.language`.
        speak: verbs of speech, in the form of `verb_table`.
        think: verbs that report with "that" only.
        call: verbs that report words in marks only.
        according: phrases before a source, a line each, parted by commas.
        closing: those of them that only follow what is said.
        according_before: prepositions that need a noun to lead to a source.
        according_nouns: endings of these nouns.
        calendar: days and months, as written.
        titles: abbreviations before a name ("Dr Prof").
        courtesy: titles that are no role.
        roles: nouns for what a person is by office or trade.
        role_endings: endings of compounds that are.
        female_roles: those that say that it is a woman.
        papers: nouns for what can speak without being a person.
        collectives: nouns for several people.
        organisations: words that make a name an organisation's.
        male: pronouns for a man; likewise female, plural.
        female: see male.
        common: see male; for both.
        plural: see male.
        male_names: first names of men; likewise female_names.
        female_names: see male_names.
        male_titles: titles of men; likewise female_titles.
        female_titles: see male_titles.
        definite: determiners of somebody named before.
        genitives: determiners that hang a noun on the one before.
        close_prepositions: prepositions that do.
        persons: endings of nouns for people who are not named.
        quoting: lemmas of verbs whose object says it: "quotes the minister".
        wording: nouns for what somebody says, before a colon.
        resuming: words that say that a report goes on.
        pointing: words that stand for the sentence before.
        purposes: words that open an infinitive of purpose.
        passives: auxiliaries of the passive.
        naming: endings of nouns that have a name in marks after them.
        paper_endings: endings of compounds that can speak without being a person.
        adverb_endings: endings of words that are no nouns where a sentence starts with them.
        finite: finite verbs that report nothing.
        nonfinite: forms of auxiliaries that are not finite.
        hearsay: verbs by which a sentence is said to be somebody else's.
        finite_endings: endings of any others.
        feminine_endings: endings of feminine nouns, where these have an article of the masculine ones.
        masculine_endings: endings of those.
        oblique: determiners that no subject has.
        scare_before: words that announce a name in marks.
        labelling: words before what something is called.
        no_label: words before a colon that name no speaker.
        determined: forms that are nouns after a determiner.
        owners: words that are possessives before a noun.
        pointers: phrases that open a sentence about the quotation before it, parted by commas.
        plurals: endings that make several of a role.
        christening: lemmas of verbs that may give a name.
        demonstratives: determiners that point at somebody named before.
        same_office: phrases for a role, a line each: "le chef de l' état = président".
        like_roles: nouns and the roles of those whom they may mean, a line each: "edil = alcalde".
        kin: nouns for relatives, and for others who are somebody's.
        person_endings: endings of nouns for somebody that are on no list, with his gender: "ista=unknown".
        suffixes: endings of the past of verbs that are on no list, or an ending with its tag: "mente=r".
        reading: verbs, in the form of `verb_table`, whose source is what the words stand in.
        agencies: media that are told things.
        quoted_only: words before a source that lead to words in marks only.
        own_views: phrases for what somebody named before thinks, parted by commas.
        name_particles: words in lower case inside of names.
        demonyms: nouns for where somebody comes from.
        prefixes: what may stand before a role: "ex-", "vice".
        indefinite: articles of somebody who is new to the story.
        domains: what ministries are for.
        offices: those of `generic` of which there are many in the world.
        age_endings: what follows the number in a noun for somebody's age.
        plural_endings: endings of verbs whose understood subject is several people.
        plural_after: articles that before a plural are prepositions.
        utterances: nouns for what somebody says, with him behind a preposition.
        partitives: prepositions that are the article of several, too.
        of_the_scene: roles of whoever is about, named or not.
        origin_endings: endings of words for where somebody is from, with a capital.
        latter: nouns for who was named last.
        speaking_from: prepositions before those who speak without a subject.
        participles: endings of participles of verbs on no list.
        infinitives: endings of infinitives that what is said may begin with.
        before_infinitives: words that lead to such an infinitive.
        near: adjectives that a preposition belongs to.
        generic: roles that somebody named before is called by.
        male_articles: determiners of a man; likewise female_articles.
        female_articles: see male_articles.
        suffixed: whether definiteness is no word of its own.
        drops_pronouns: whether a subject may be understood.
        noun_capitals: whether every noun has a capital.
        dashes: whether a dash at the start of a paragraph opens speech.
        speech: the sign that ends speech after a dash before its reporting clause.
        subject_first: whether the subject may stand before the verb there.
        verb_endings: endings of verbs of speech that are on no list.
        capital_roles: whether a role is told from a name where it has its capital from the sentence.
        predicates: whether words in marks come with what they are said of.
        bare_clauses: whether reported clauses go without "that".
        belonging: prepositions between an office and where it is.
        definite_endings: endings of nouns for somebody named before, "-" for none.
        caseless: the article, where nothing has a capital.
        splitter: pattern of a token.
    """
    forms, particles, speaking = verb_table(speak)
    thinking_forms, more, thinking = verb_table(think)
    calling_forms, most, calling = verb_table(call)
    reading_forms, _, readings = verb_table(reading)
    role_words = words(f"{roles} {female_roles} {generic}")
    female_words = words(female_roles)
    if prefixes:
        role_words |= {before + role for before in prefixes.split() for role in role_words}
        female_words |= {before + role for before in prefixes.split() for role in female_words}
    all_forms = {**reading_forms, **calling_forms, **thinking_forms, **forms}
    ordered, views = phrase_table(according), phrase_table(own_views)
    tags, title_tags = word_tags(
        roles=role_words,
        nouns=(*papers.split(), *collectives.split()),
        plurals=plurals.split(),
        capitals=noun_capitals or capital_roles,
        forms=all_forms,
        function_words=function_words,
        according=ordered,
        own_views=views,
        agencies=agencies.split(),
        according_before=according_before.split(),
        first_names=words(f"{male_names} {female_names}".lower()),
        calendar=calendar.split(),
        titles=titles.split(),
    )
    role_titles = {title.lower(): title for title in titles.split()}
    if not noun_capitals:
        role_titles.update((role, role) for role in role_words)
    else:
        role_titles.update((role, role[0].upper() + role[1:]) for role in role_words)
    return Language(
        code=code,
        tags=MappingProxyType(tags),
        title_tags=MappingProxyType(title_tags),
        function_tags=FUNCTION_TAGS,
        forms=MappingProxyType(all_forms),
        speak=frozenset((*speaking, *readings)),
        unsure=forms_on_both_sides(speak + think + call),
        inverting=frozenset(speaking),
        thinking=frozenset(thinking),
        calling=frozenset(calling),
        particles=MappingProxyType(
            {
                f: (*particles.get(f, ()), *more.get(f, ()), *most.get(f, ()))
                for f in (*particles, *more, *most)
                if _needs_particle(f, all_forms, forms, particles)
            }
        ),
        according=MappingProxyType(ordered),
        closing=words(closing),
        according_before=words(according_before),
        according_nouns=tuple(according_nouns.split()),
        colon_only=words(no_label),
        scare_before=words(scare_before),
        labelling=words(labelling),
        male=words(male),
        female=words(female),
        common=words(common),
        plural=words(plural),
        male_names=words(male_names.lower()),
        female_names=words(female_names.lower()),
        male_titles=words(male_titles.lower()),
        female_titles=words(female_titles.lower()) | female_words,
        courtesy=words(courtesy.lower()),
        role_titles=MappingProxyType(role_titles),
        roles=role_words,
        role_endings=tuple(role_endings.split()),
        collectives=words(collectives),
        papers=words(papers),
        organisations=words(organisations.lower()),
        definite=words(definite),
        genitives=words(genitives),
        close_prepositions=words(close_prepositions),
        purposes=words(purposes),
        resuming=words(resuming),
        pointing=words(pointing),
        persons=tuple(persons.split()),
        quoting=words(quoting),
        wording=words(wording),
        passives=words(passives),
        oblique=words(oblique),
        naming=tuple(naming.split()),
        paper_endings=tuple(paper_endings.split()),
        adverb_endings=tuple(adverb_endings.split()),
        finite=words(finite),
        nonfinite=words(nonfinite),
        hearsay=words(hearsay),
        finite_endings=tuple(finite_endings.split()),
        feminine_endings=tuple(feminine_endings.split()),
        masculine_endings=tuple(masculine_endings.split()),
        determined=MappingProxyType(
            {form: "y" if form in role_words else "n" for form in determined.split()}
        ),
        owners=words(owners),
        pointers=MappingProxyType(phrase_table(pointers)),
        christening=words(christening),
        demonstratives=words(demonstratives),
        same_office=MappingProxyType(office_table(same_office)),
        like_roles=MappingProxyType(like_table(like_roles)),
        kin=words(kin),
        person_endings=MappingProxyType(gender_table(person_endings)),
        suffixes=tuple(
            (ending, tag or "d")
            for ending, _, tag in (suffix.partition("=") for suffix in suffixes.split())
        ),
        reading=frozenset(readings),
        agencies=words(agencies.lower()),
        quoted_only=words(quoted_only),
        own_views=MappingProxyType(views),
        name_particles=words(name_particles),
        indefinite=words(indefinite),
        domains=words(domains),
        offices=words(offices),
        age_endings=tuple(age_endings.split()),
        plural_endings=tuple(plural_endings.split()),
        plural_after=words(plural_after),
        utterances=words(utterances),
        partitives=words(partitives),
        speaking_from=words(speaking_from),
        latter=words(latter),
        origin_endings=tuple(origin_endings.split()),
        of_the_scene=words(of_the_scene),
        participles=tuple(participles.split()),
        infinitives=tuple(infinitives.split()),
        before_infinitives=words(before_infinitives),
        near=words(near),
        demonyms=words(demonyms),
        generic=words(generic),
        male_articles=words(male_articles),
        female_articles=words(female_articles),
        suffixed=suffixed,
        drops_pronouns=drops_pronouns,
        noun_capitals=noun_capitals,
        dashes=dashes,
        speech=speech,
        subject_first=subject_first,
        verb_endings=tuple(verb_endings.split()),
        bare_clauses=bare_clauses,
        predicates=predicates,
        belonging=words(belonging),
        definite_endings=tuple(ending.strip("-") for ending in definite_endings.split()),
        caseless=caseless,
        splitter=splitter,
    )


def _needs_particle(
    form: str,
    every: Mapping[str, Form],
    speaking: Mapping[str, Form],
    particles: Mapping[str, tuple[str, ...]],
) -> bool:
    """Whether a form needs its particle: not where it reports without one too."""
    return form not in speaking or form in particles or every[form] is not speaking[form]
