"""NM: bylines and the people in them."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.model import Article
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._story import is_text
from newsdoc.validation.rules._words import count_words, plain

_BYLINE_LENGTH = 200
"""Words of a story that wants a byline."""


def byline_without_person(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A byline whose people are not given as data.

    What:
        Fires for an entry of `bylines` with no `people` and no role, unless the line has
        the name of one of the `creators`.

    Why:
        Author pages, payment and search go by the person; the line alone does not tell who
        it is.

    Example:
        `{"text": "From our correspondent"}`. Name the person, or move the line to
        `credit_line`.

    Spec:
        NewsML-G2 2.35, contentMeta/creator; ninjs 3.1, by and people.
    """
    for index, byline in enumerate(article.bylines):
        if byline.people or byline.role is not None:
            continue
        line = byline.text.casefold()
        if not any(maker.name and maker.name.casefold() in line for maker in article.creators):
            yield Finding(
                "the byline has no person as data",
                f"/bylines/{index}/text",
                value=byline.text or None,
                hint="name the person in people",
            )


def byline_missing(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A story of some length that nobody signs.

    What:
        Fires for an item of text of 200 words or more with neither byline, creator nor
        credit line.

    Why:
        Readers want to know who tells them, and search engines ask for an author.

    Example:
        A story of 400 words without `bylines`. Add the byline.

    Spec:
        NewsML-G2 2.35, contentMeta/by; schema.org, NewsArticle/author.
    """
    if article.bylines or article.creators or article.credit_line or not is_text(article):
        return
    text = facts.body_text
    if len(text) > _BYLINE_LENGTH and count_words(text.replace("\x1e", " ")) >= _BYLINE_LENGTH:
        yield Finding("nobody signs the story", "/bylines", hint="add the byline")


def byline_person_not_in_line(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A person of a byline whom the line does not name.

    What:
        Fires for a person in the `people` of a byline of whose name no word stands in its
        `text`.

    Why:
        The line and the metadata were changed apart; one of the two credits the wrong
        person.

    Example:
        `{"text": "By Jane Doe", "people": [{"name": "John Roe"}]}`. Set one of them right.

    Spec:
        NewsML-G2 2.35, contentMeta/by and creator.
    """
    for number, byline in enumerate(article.bylines):
        line = ""
        for index, person in enumerate(byline.people):
            if not person.name or person.name in byline.text:
                continue
            line = line or plain(byline.text)
            words = [word for word in plain(person.name).split() if len(word) > 1]
            if words and not any(word in line for word in words):
                yield Finding(
                    "the byline does not name the person",
                    f"/bylines/{number}/people/{index}/name",
                    value=person.name,
                    hint=f"see who wrote it: the line says '{byline.text[:60]}'",
                )
