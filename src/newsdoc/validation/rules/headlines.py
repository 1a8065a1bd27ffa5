"""TX1: what stands above the story: headlines, summary, byline."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc._counted import counted
from newsdoc.model import Article
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._story import is_text
from newsdoc.validation.rules._words import primary, shouts, width

_ABBREVIATED_WORDS = "inc corp ltd co jr sr st gov sen rep u.s u.k etc bros dept univ vs no"
_ABBREVIATED = frozenset(_ABBREVIATED_WORDS.split())


def headline_missing(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A story without a headline.

    What:
        Fires for an item of text that has a body and neither `headline` nor one in
        `headlines`.

    Why:
        Lists, feeds, alerts and search results show the headline and nothing else.

    Example:
        An article with paragraphs and no `headline`. Give it one: `"headline": "Rain floods
        port"`.

    Spec:
        NewsML-G2 2.35, contentMeta/headline; ninjs 3.1, headlines.
    """
    if article.headline is None and not article.headlines and facts.body and is_text(article):
        yield Finding("the story has no headline", "/headline", hint="give it a headline")


def headline_too_long(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A headline that does not fit where headlines go.

    What:
        Fires when `headline` has more code points than the option `headline-max-length`
        (120 unless the profile says otherwise). Letters of East Asian scripts count twice.

    Why:
        Long headlines are cut off on phones, in feeds and in search results, often in the
        wrong place; a very long one is mostly a first paragraph in the wrong field.

    Example:
        A `headline` of 140 letters. Shorten it, or put the long one into `headlines`.

    Spec:
        Custom of the trade; IPTC 7901 and ANPA 1312 headers hold a line.
    """
    if article.headline is None or len(article.headline) * 2 <= facts.options.headline_max_length:
        return
    columns = width(article.headline)
    if columns > facts.options.headline_max_length:
        yield Finding(
            f"the headline has {counted(columns, 'character')}, "
            f"{facts.options.headline_max_length} allowed",
            "/headline",
            value=article.headline,
            hint="shorten it",
        )


def headline_in_capitals(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A headline that shouts.

    What:
        Fires when all words of a `headline` of three words or more are in capitals. Scripts
        without capitals are left alone.

    Why:
        Capitals are harder to read, lose what is a name, and cannot be turned back by a
        program.

    Example:
        `"headline": "RAIN FLOODS THE OLD PORT"`. Write `"Rain floods the old port"`.

    Spec:
        Custom of the trade; teleprinters knew nothing but capitals, IPTC 7901 does.
    """
    headline = article.headline
    if headline is not None and shouts(headline, 12) and headline.count(" ") >= 2:
        yield Finding(
            "the headline is in capitals",
            "/headline",
            value=headline,
            hint="write it in lower case",
        )


def headline_with_stop(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A headline that ends with a full stop.

    What:
        Fires for a `headline` of one sentence that ends with a full stop; abbreviations,
        initials and dots that trail off are left alone.

    Why:
        Headlines have no full stop in nearly every house style, and a stop tells of a
        sentence that was cut out of the text.

    Example:
        `"headline": "Rain floods the old port."`. Take the stop away.

    Spec:
        Custom of the trade.
    """
    headline = article.headline
    if headline is None or not headline.endswith((".", "。")) or headline.endswith(".."):
        return
    inner, last = headline[:-1], headline[:-1].rpartition(" ")[2]
    abbreviated = "." in last or len(last) <= 2 or last.lower() in _ABBREVIATED
    if not abbreviated and ". " not in inner and "。" not in inner and inner.count(" ") != 0:
        yield Finding(
            "the headline ends with a full stop",
            "/headline",
            span=(len(inner), len(headline)),
            value=headline,
            hint="take the stop away",
        )


def headline_starts_small(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A headline that starts with a small letter.

    What:
        Fires when `headline` is of three words or more, in a language that starts sentences
        with a capital, and starts with a small letter. Brand names with a capital inside
        ("iPhone"), web addresses and names with small particles ("de Gaulle") are left
        alone.

    Why:
        It mostly tells that the start was cut off.

    Example:
        `"headline": "floods reach the old port"`. Write `"Floods reach the old port"`.

    Spec:
        Custom of the trade.
    """
    headline = article.headline
    if headline is None or not headline[:1].islower() or headline.count(" ") < 2:
        return
    first = headline.partition(" ")[0]
    if primary(article.language) not in (
        "en",
        "de",
        "fr",
        "es",
        "it",
        "pt",
        "sv",
        "da",
        "nb",
        "no",
    ):
        return
    if first.isalpha() and first.islower() and first not in _PARTICLES:
        yield Finding(
            "the headline starts with a small letter", "/headline", span=(0, len(first)),
            value=headline, hint="see whether its start is missing",
        )  # fmt: skip


_PARTICLES_WORDS = "de la le von van der den da di du del al el ten ter zu zur bin ibn"
_PARTICLES = frozenset(_PARTICLES_WORDS.split())
