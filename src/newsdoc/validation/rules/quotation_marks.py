"""QU1: quotation marks in the text, before anybody asks whose words they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.model import Article
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._quote_styles import (
    FOREIGN,
    has_unusual,
    looks_even,
    opens_quote,
    surplus,
)
from newsdoc.validation.rules._words import plain, primary

_ANY = re.compile('["“”„«»「」『』]')


def quote_unclosed(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A quotation mark without its partner.

    What:
        Fires for a paragraph of the body with an opening mark that is never closed, or a
        closing one that was never opened. A paragraph may leave its quote open when the
        next one opens with a mark (the open-quote convention). Inches and apostrophes are
        left alone.

    Why:
        Nobody can tell where the quote ends, and whose words they are.

    Example:
        "The river rose, the mayor said on Monday." with a mark at its start only.

    Spec:
        Custom of the trade.
    """
    if not _ANY.search(facts.joined):
        return
    swedish = "”" in facts.joined and not ("“" in facts.joined or "„" in facts.joined)
    pieces = facts.paragraphs
    usual = not swedish and not has_unusual(facts.joined)
    lone = [
        None if usual and looks_even(piece.text) else surplus(piece.text, swedish=swedish)
        for piece in pieces
    ]
    for index, (piece, found) in enumerate(zip(pieces, lone, strict=True)):
        if found is None:
            continue
        at, opening = found
        following = pieces[index + 1].text if index + 1 < len(pieces) else ""
        if opening and opens_quote(following):
            continue
        if opening and (closing := _closing(lone, index)) is not None:
            lone[closing] = None
            continue
        if not opening and index and lone[index - 1] is not None and opens_quote(piece.text):
            continue
        yield Finding(
            f"a quotation mark {'is never closed' if opening else 'closes what was never opened'}",
            piece.pointer,
            span=(at, at + 1),
            value=piece.text[max(0, at - 20) : at + 40],
            hint="set the missing mark",
        )


_FURTHEST = 6
"""Paragraphs that one quote runs over at most, where only its first and last one have marks."""


def _closing(lone: list[tuple[int, bool] | None], index: int) -> int | None:
    """The next paragraph with a lone closing mark, when no other opens before it."""
    for later in range(index + 1, min(index + _FURTHEST, len(lone))):
        found = lone[later]
        if found is not None:
            return None if found[1] else later
    return None


def quote_marks_mixed(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """Straight and curved quotation marks in one story.

    What:
        Fires when paragraphs of the body use both straight double marks and typographic
        ones, each for two quotes at least. Inches, and values in markup that was left over,
        are not counted.

    Why:
        It mostly shows where a piece of another text was put in.

    Example:
        One paragraph with "…" and one with “…”. Settle for one.

    Spec:
        Custom of the trade.
    """
    text = facts.body_text
    if '"' not in text or not any(mark in text for mark in "“”„«»"):
        return
    places = {
        kind: [
            (piece, match.start())
            for piece in facts.paragraphs
            for match in pattern.finditer(piece.text)
            if match.lastindex != 1
        ]
        for kind, pattern in (("straight", _STRAIGHT), ("curved", _CURVED))
    }
    rare = min(places.values(), key=len)
    if len(rare) < _SEVERAL:
        return
    piece, at = rare[0]
    yield Finding(
        " and ".join(f"{len(found)} {kind}" for kind, found in places.items()) + " quotation marks",
        piece.pointer,
        span=(at, at + 1),
        value=piece.text[max(0, at - 20) : at + 40],
        hint="settle for one kind",
    )


_SEVERAL = 4
"""Marks of a kind that make a habit: two quotes."""
# The group is what counts for none: a value in left over markup.
_STRAIGHT = re.compile(r'(="[^"]{0,300}")|(?<!\d)"')
_CURVED = re.compile("[“”„«»]")


def quote_marks_foreign(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """Quotation marks of another language.

    What:
        Fires when a body in a language that the rule knows opens two quotes or more with
        marks that this language does not use.

    Why:
        It mostly tells of a wrong language tag, or of a text that a program translated.

    Example:
        «…» in an article with `"language": "en"`.

    Spec:
        Unicode CLDR, delimiters.
    """
    strange = FOREIGN.get(primary(article.language) or "")
    if strange is None:
        return
    for mark in strange:
        if facts.body_text.count(mark) < 2:
            continue
        for piece in facts.paragraphs:
            at = piece.text.find(mark)
            if at >= 0 and piece.text[at - 1 : at] != "â":
                yield Finding(
                    f"quotation marks {mark} are not of the language {article.language}",
                    piece.pointer,
                    span=(at, at + 1),
                    value=piece.text[max(0, at - 20) : at + 40],
                    hint="see whether the language is right",
                )
                return


def headline_quote_not_in_body(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """Quoted words in the headline that nobody says in the story.

    What:
        Fires when the headline has three words or more in double quotation marks that the
        body does not have in this order, whatever case and punctuation. Bodies of fewer
        than three paragraphs are left alone.

    Why:
        Quotation marks promise somebody's own words.

    Example:
        A headline "Mayor: “We will never pay the bill”" over a story in which she says "I
        doubt that we will pay". Quote what was said.

    Spec:
        Custom of the trade.
    """
    headline = article.headline
    if headline is None or len(facts.paragraphs) < 3 or not _ANY.search(headline):
        return
    body = ""
    for match in _QUOTED.finditer(headline):
        words = plain(match[1] or match[2] or match[3] or match[4])
        body = body or plain(facts.body_text)
        if words.count(" ") >= 2 and words not in body:
            yield Finding(
                "nobody in the story says the quoted words",
                "/headline",
                span=match.span(),
                value=match[0],
                hint="quote what was said",
            )


_QUOTED = re.compile('“([^”“]+)[”“]|„([^“”]+)[“”]|«([^»]+)»|"([^"]+)"')
