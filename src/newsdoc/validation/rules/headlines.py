"""Rules about headlines."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.model import Article
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts


def headline_missing(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A story without a headline.

    What:
        Fires for an item of text that has a body and neither `headline` nor one in `headlines`.

    Why:
        Lists, feeds, alerts and search results show the headline and nothing else.

    Example:
        An article with paragraphs and no `headline`. Give it one: `"headline": "Rain floods port"`.

    Spec:
        NewsML-G2 2.35, contentMeta/headline; ninjs 3.1, headlines.
    """
    if article.headline is None and not article.headlines and facts.body:
        yield Finding("the story has no headline", "/headline", hint="give it a headline")
