"""NM: the names of people and organisations, in bylines and metadata."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.model import Article, Party
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._fixes import put, remove
from newsdoc.validation.rules._spellings import near_names
from newsdoc.validation.rules._words import shouts


def _parties(facts: Facts) -> tuple[tuple[str, Party], ...]:
    """Every person and organisation of the article's own fields, with its pointer."""
    article = facts.article
    found = [
        (f"/{field}/{index}", party)
        for field, parties in (
            ("people", article.people),
            ("organisations", article.organisations),
            ("creators", article.creators),
            ("contributors", article.contributors),
            ("sources", article.sources),
        )
        for index, party in enumerate(parties)
    ]
    if article.provider is not None:
        found.append(("/provider", article.provider))
    found += [
        (f"/bylines/{number}/people/{index}", party)
        for number, byline in enumerate(article.bylines)
        for index, party in enumerate(byline.people)
    ]
    return tuple(found)


def role_without_name(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """Somebody with a title and without a name.

    What:
        Fires for people and organisations that have a `job_title`, a `role` or contacts,
        and neither name, code nor URI.

    Why:
        Nobody can be credited or looked up; mostly the name stood in a field that a
        converter did not read.

    Example:
        `{"kind": "person", "job_title": "Staff Writer"}`. Add the name.

    Spec:
        NewsML-G2 2.35, FlexPersonPropType; ninjs 3.1, people/name.
    """
    for pointer, party in facts.once(_parties):
        if party.name or party.code or party.uri or party.family_name or party.labels:
            continue
        title = party.job_title or party.role
        if title or party.contacts:
            yield Finding(
                "a title or contact without a name", pointer, value=title, hint="add the name"
            )


def name_in_capitals(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A person's name in capitals.

    What:
        Fires for names of persons, of two words or more, that are all in capitals, in the
        metadata and in bylines.

    Why:
        Capitals lose how the name is written ("MCDONALD", "DE GAULLE"), and lists sort and
        match by it.

    Example:
        `"name": "JANE DOE"`. Write "Jane Doe".

    Spec:
        Custom of the trade.
    """
    for pointer, party in facts.once(_parties):
        name = party.name
        if name is None or party.kind == "organisation" or not name.isupper():
            continue
        person = party.kind == "person" or "people/" in pointer
        if person and " " in name and shouts(name, 5):
            yield Finding(
                "the name is in capitals",
                f"{pointer}/name",
                value=name,
                hint="write it in lower case",
            )


def name_unclean(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A name with blanks or punctuation around it.

    What:
        Fires for names in the metadata that start or end with white space, a comma, a
        semicolon or a colon.

    Why:
        "Jane Doe" and "Jane Doe," are two people to a program.

    Example:
        `"name": "Jane Doe,"`. Cut it off; `--fix` does.

    Spec:
        XML Schema 1.1, whiteSpace collapse.
    """
    for pointer, party in facts.once(_parties):
        name = party.name
        if not name or (name[0].isalnum() and name[-1].isalnum()):
            continue
        inner = name.strip(_AROUND)
        if inner and inner != name:
            yield Finding(
                "the name has blanks or punctuation around it",
                f"{pointer}/name",
                value=name,
                hint=f"write '{inner}'",
                fix=put(f"{pointer}/name", inner),
            )


_AROUND = " \t\n\r\xa0\u3000,;:"


def name_with_by(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A name that has a word of the byline in it.

    What:
        Fires for names of persons that start with "By", "Par", "Por", "Photo:" and the
        like, or hold an e-mail address or a web address.

    Why:
        The line was taken for the name; lists of authors then have a "By Jane Doe".

    Example:
        `"name": "By Jane Doe"`. Write "Jane Doe".

    Spec:
        NewsML-G2 2.35, contentMeta/creator/name.
    """
    for pointer, party in facts.once(_parties):
        name = party.name
        if not name or party.kind == "organisation" or not (" " in name or "@" in name):
            continue
        if _LINE.match(name) or _ADDRESS.search(name):
            yield Finding(
                "the name has more in it than a name", f"{pointer}/name", value=name,
                hint="leave the name alone in it",
            )  # fmt: skip


_LINE = re.compile(r"(?:By|BY|by|Par|Por|Text:|Texto:|Foto:|Photo:|Written by|Reported by)\s+\w")

_ADDRESS = re.compile(r"\S@\S|https?://|www\.")


def name_listed_twice(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A person or an organisation that is listed twice.

    What:
        Fires for an entry of `people` or `organisations` that equals one before it in all
        that it says.

    Why:
        Counts and lists of names are wrong.

    Example:
        Two equal entries for Mina Holt. Remove one; `--fix` does.

    Spec:
        NewsML-G2 2.35, contentMeta/subject; ninjs 3.1, people.
    """
    for field, parties in (("people", article.people), ("organisations", article.organisations)):
        if len({(party.name, party.code, party.uri) for party in parties}) == len(parties):
            continue  # the usual case, without a look at all that they say
        seen = set()
        for index, party in enumerate(parties):
            if party in seen:
                pointer = f"/{field}/{index}"
                yield Finding("the entry is there twice", pointer, value=party.name,
                              hint="remove one", fix=remove(pointer))  # fmt: skip
            seen.add(party)


def name_spelled_two_ways(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """One person in two spellings.

    What:
        Fires where the text has, beside the first name of somebody whom metadata, byline or
        a quote name, a family name that differs in a letter or two from theirs; or their
        family name after a first name that differs so. Endings of inflection, initials,
        short names, and names that the article lists as another person's are left alone.
        Languages that inflect names (Russian, Polish, Finnish …) are left alone.

    Why:
        A misspelt name is the commonest correction that newspapers print.

    Example:
        "Mina Holt" in the first paragraph, and "Mina Hold" in the sixth. Find out which is
        right.

    Spec:
        Custom of the trade.
    """
    for found in near_names(facts):
        piece, span = facts.spot(found.start, found.end)
        yield Finding(
            f"the story also has '{found.name}'",
            piece.pointer,
            span=span,
            value=facts.joined[found.start : found.end],
            hint="find out which spelling is right",
        )
