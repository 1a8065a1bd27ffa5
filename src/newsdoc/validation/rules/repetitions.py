"""TX1: what stands above the story and in it once more."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.model import Article
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._words import plain


def headline_repeated(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A first paragraph that says what the headline says, word for word.

    What:
        Fires when the first paragraph or heading of the body is the headline again,
        whatever the case and punctuation.

    Why:
        Who prints headline and body prints it twice. It mostly comes from a page or a
        template that had the headline inside of the text.

    Example:
        `"headline": "Rain floods port"`, and a body that opens with the paragraph "Rain
        floods port". Take that paragraph away.

    Spec:
        Custom of the trade.
    """
    headline = article.headline
    if headline is None or len(headline) < 10 or not facts.body:
        return
    first = facts.body[0]
    if abs(len(first.text) - len(headline)) > 20 or first.kind not in ("paragraph", "heading"):
        return
    if plain(first.text) == plain(headline) and len(facts.body) > 1:
        yield Finding(
            "the body opens with the headline",
            first.pointer,
            value=first.text,
            hint="take the line out of the body",
        )


def byline_repeated(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A byline that stands in the body once more.

    What:
        Fires when one of the first three or of the last two paragraphs is nothing but the
        byline, or the name of a person in it, with or without "By".

    Why:
        Who prints byline and body prints it twice, and counts and searches take it for
        text.

    Example:
        `"bylines": [{"text": "By Jane Doe"}]`, and a paragraph "By Jane Doe". Take the
        paragraph away.

    Spec:
        Custom of the trade.
    """
    if not article.bylines or not facts.paragraphs:
        return
    longest = max(len(byline.text) for byline in article.bylines) + 10
    pieces = facts.paragraphs
    near = [p for p in (*pieces[:3], *pieces[3:][-2:]) if len(p.text) <= longest]
    if not near:
        return
    lines = {_bare(byline.text) for byline in article.bylines}
    lines |= {plain(p.name) for byline in article.bylines for p in byline.people if p.name}
    for piece in near:
        if _bare(piece.text) in lines:
            yield Finding(
                "the paragraph is the byline again",
                piece.pointer,
                value=piece.text,
                hint="take the paragraph out of the body",
            )


def _bare(line: str) -> str:
    """A byline to compare: without the word before the name."""
    words = plain(line)
    return (
        words[3:] if words.startswith(("by ", "af ", "av ", "di ")) else words.removeprefix("von ")
    )


def summary_is_headline(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A summary that says nothing but the headline.

    What:
        Fires when `summary` has the words of `headline` and no others.

    Why:
        Teasers and previews show the two below each other. A summary that repeats the
        headline was mostly filled in by a program because a field was required.

    Example:
        `"headline": "Rain floods port"` and `"summary": {"text": "Rain floods port."}`.
        Leave the summary out, or write one.

    Spec:
        NewsML-G2 2.35, contentMeta/description; ninjs 3.1, descriptions.
    """
    if article.summary is None or article.headline is None or len(article.headline) < 5:
        return
    text = article.summary.text
    if abs(len(text) - len(article.headline)) <= 20 and plain(text) == plain(article.headline):
        yield Finding(
            "the summary repeats the headline",
            "/summary/text",
            value=text,
            hint="leave it out or write one",
        )
