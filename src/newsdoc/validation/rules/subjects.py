"""SU: what a story is about: subjects, keywords, places."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.model import Article, Concept
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._fixes import remove
from newsdoc.validation.rules._story import is_text


def _lists(article: Article) -> tuple[tuple[str, tuple[Concept, ...]], ...]:
    """The lists of concepts that tell what the article is about."""
    return (
        ("subjects", article.subjects),
        ("genres", article.genres),
        ("places", article.places),
        ("people", article.people),
        ("organisations", article.organisations),
        ("events", article.events),
        ("objects", article.objects),
    )


def subject_missing(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A story about nothing.

    What:
        Fires for an item of text with a body and without `subjects`.

    Why:
        Receivers route, sell and search by subject.

    Example:
        A story without `subjects`. Add at least one Media Topic.

    Spec:
        NewsML-G2 2.35, contentMeta/subject; IPTC NewsCodes, mediatopic.
    """
    if not article.subjects and facts.body and is_text(article):
        yield Finding("the story has no subject", "/subjects", hint="add a Media Topic")


def code_without_scheme(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A code of nobody's vocabulary.

    What:
        Fires once for `subjects`, and once for `genres`, where concepts have a `code` and
        neither `scheme`, `uri` nor name.

    Why:
        "04000000" is economy in one vocabulary and something else in the next.

    Example:
        `{"code": "04000000"}`. Add `"scheme": "medtop"`.

    Spec:
        NewsML-G2 2.35, QCodes; ninjs 3.1, subjects.
    """
    for field, concepts in (("subjects", article.subjects), ("genres", article.genres)):
        bare = [
            (index, concept.code)
            for index, concept in enumerate(concepts)
            if concept.code
            and not (concept.scheme or concept.uri or concept.name or concept.labels)
        ]
        if bare:
            index, code = bare[0]
            yield Finding(
                "a code without a scheme"
                if len(bare) == 1
                else f"{len(bare)} codes without a scheme",
                f"/{field}/{index}/code",
                value=code,
                hint="say which vocabulary it is of",
            )


def concept_repeated(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A subject that is there twice.

    What:
        Fires for an entry of `subjects`, `genres`, `places`, `events` or `objects` that
        equals one before it in all that it says.

    Why:
        Counts are wrong, and lists show it twice.

    Example:
        Two equal entries of medtop:04000000. Remove one; `--fix` does.

    Spec:
        NewsML-G2 2.35, contentMeta/subject; ninjs 3.1, subjects.
    """
    for field, concepts in _lists(article):
        if len(concepts) < 2 or field in ("people", "organisations"):
            continue
        short = {(concept.code, concept.name, concept.uri) for concept in concepts}
        if len(short) == len(concepts):
            continue  # the usual case, without a look at all that they say
        seen = set()
        for index, concept in enumerate(concepts):
            if concept in seen:
                pointer = f"/{field}/{index}"
                yield Finding(
                    f"the entry of {field} is there twice",
                    pointer,
                    value=concept.name or concept.code,
                    hint="remove one",
                    fix=remove(pointer),
                )
            seen.add(concept)


def concept_empty(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A subject that is nothing.

    What:
        Fires for an entry of `subjects`, `genres`, `places`, `people`, `organisations`,
        `events` or `objects` that says nothing at all.

    Why:
        It counts as a subject, and shows as an empty line.

    Example:
        `"subjects": [{}]`. Remove it; `--fix` does.

    Spec:
        NewsML-G2 2.35, contentMeta/subject; ninjs 3.1, subjects.
    """
    for field, concepts in _lists(article):
        for index, concept in enumerate(concepts):
            if not (concept.code or concept.name or concept.uri) and concept == type(concept)():
                pointer = f"/{field}/{index}"
                yield Finding(
                    f"the entry of {field} says nothing",
                    pointer,
                    hint="remove it",
                    fix=remove(pointer),
                )


def share_out_of_range(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A relevance or a confidence beyond the scale.

    What:
        Fires for `relevance` and `confidence` of concepts and keywords that are below 0 or
        above 100.

    Why:
        IPTC counts them from 0 to 100; receivers refuse what is beyond, or show it first.

    Example:
        `"relevance": 250`. Write 100.

    Spec:
        NewsML-G2 2.35, @relevance and @confidence (Int100Type); ninjs 3.1, relevance.
    """
    lists = (*_lists(article), ("keywords", article.keywords))
    for field, entries in lists:
        for index, entry in enumerate(entries):
            for name in ("relevance", "confidence"):
                share = getattr(entry, name)
                if share is not None and not 0 <= share <= 100:
                    yield Finding(f"the {name} is {share}", f"/{field}/{index}/{name}",
                                  hint="count from 0 to 100")  # fmt: skip
