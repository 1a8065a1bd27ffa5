"""ID: what identifies an item: guid, version, language, class, ids within it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc._stopwords import STOPWORDS
from newsdoc.languages import guess_language
from newsdoc.model import Article
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._fixes import put
from newsdoc.validation.rules._language_tags import TWO_LETTERS, WELL_FORMED, tidied
from newsdoc.validation.rules._words import primary


def guid_missing(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """An item without an identifier.

    What:
        Fires when there is no `guid`.

    Why:
        A correction cannot be told from a second story, and a kill reaches nobody.

    Example:
        An article without `guid`. Give it a URI that stays the same for all its versions.

    Spec:
        NewsML-G2 2.35, newsItem/@guid (required); ninjs 3.1, uri (required).
    """
    if article.guid is None:
        yield Finding("the item has no identifier", "/guid", hint="give it a URI")


def guid_not_uri(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """An identifier that is no URI.

    What:
        Fires for a `guid` without a scheme, or with blanks in it. UUIDs are left alone.

    Why:
        A bare number is unique in one system only; two providers will use it for two
        stories.

    Example:
        `"guid": "4711"`. Write `"urn:newsml:example.com:20240503:4711"`.

    Spec:
        NewsML-G2 2.35, newsItem/@guid (IRI); RFC 3986; RFC 3085 (urn:newsml).
    """
    guid = article.guid
    if guid is not None and not _URI.fullmatch(guid) and not _UUID.fullmatch(guid):
        yield Finding("the identifier is no URI", "/guid", value=guid, hint="give it a URI")


_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:[^\s<>\"{}|\\^`]+")
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}")


def version_not_number(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A version that cannot be compared.

    What:
        Fires for a `version` that is no whole number.

    Why:
        Receivers keep the item with the highest number; "final" is neither higher nor lower
        than "2".

    Example:
        `"version": "final"`. Count 1, 2, 3.

    Spec:
        NewsML-G2 2.35, newsItem/@version (positive integer); NewsML 1.2, RevisionId.
    """
    version = article.version
    if version is not None and not (version.isascii() and version.isdigit()):
        yield Finding(
            "the version is no whole number", "/version", value=version, hint="count 1, 2, 3"
        )


def version_not_growing(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """An item that is older than the version it replaces.

    What:
        Fires when a link with the item's own `guid` has a relation of an earlier version
        (`previousVersion`, `replaces`, `isVersionOf` …), and its `version` is not lower
        than the item's.

    Why:
        Receivers take the item for old and throw it away.

    Example:
        `"version": "2"` and a link of relation `irel:previousVersion` to version 2 of the
        same guid.

    Spec:
        NewsML-G2 2.35, newsItem/@version; IPTC NewsCodes, itemrelation.
    """
    if article.guid is None or article.version is None or not article.version.isdecimal():
        return
    for index, link in enumerate(article.links):
        if link.guid != article.guid or not link.version or not link.version.isdecimal():
            continue
        relation = (link.rel or "").rpartition(":")[2].casefold()
        number = link.version[:18]
        if relation in _EARLIER and int(number) >= int(article.version[:18]):
            yield Finding(
                f"the item is version {article.version}, the one it replaces {link.version}",
                f"/links/{index}/version",
                value=link.version,
                hint="count the version up",
            )


_EARLIER = frozenset(
    ("previousversion", "previous", "replaces", "isversionof", "predecessor-version")
)


def language_missing(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A story that does not say its language.

    What:
        Fires for an article with a body and no `language`.

    Why:
        Hyphenation, speech, search and the finding of quotes all go by it.

    Example:
        An article without `language`. Add `"language": "en"`.

    Spec:
        NewsML-G2 2.35, contentMeta/language and @xml:lang; ninjs 3.1, language; WCAG 2.2,
        3.1.1.
    """
    if article.language is None and facts.body:
        yield Finding("the story does not say its language", "/language", hint="add a BCP 47 tag")


def language_malformed(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A language tag that is none.

    What:
        Fires for a `language` of the article that is not of the form of BCP 47, or whose
        first part has two letters that stand for no language ("GB", "cz"). Case does not
        matter.

    Why:
        Programs fall back to a default, mostly English.

    Example:
        `"language": "en_US"`. Write "en-US"; `--fix` does, where only the form is wrong.

    Spec:
        BCP 47 (RFC 5646, 2.1); ISO 639.
    """
    tag = article.language
    if tag is None:
        return
    short = tag.partition("-")[0]
    if WELL_FORMED.fullmatch(tag) and (len(short) != 2 or short.lower() in TWO_LETTERS):
        return
    right = tidied(tag)
    yield Finding(
        "the language is no BCP 47 tag",
        "/language",
        value=tag,
        hint=f"write '{right}'" if right else "write a tag such as 'en' or 'pt-BR'",
        fix=put("/language", right) if right else None,
    )


def language_not_of_text(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A story in another language than it says.

    What:
        Fires when the commonest words of the body, or its script, tell surely of another
        language than `language`. Short texts, and languages that are close to each other,
        are left alone.

    Why:
        It is read aloud, hyphenated, translated and searched in the wrong language.

    Example:
        `"language": "en"` over a German text. Write "de".

    Spec:
        BCP 47; NewsML-G2 2.35, contentMeta/language.
    """
    stated = primary(article.language)
    if stated is None or len(stated) != 2 or len(facts.body_text) < _ENOUGH:
        return
    own = STOPWORDS.get(stated)
    if own is not None:
        sample = facts.body_text[:_SAMPLE].lower().split()
        if sum(map(own.__contains__, sample)) * 8 >= len(sample):
            return  # the usual case, without a guess
    guess = guess_language(facts.body_text.replace("\x1e", " "))
    if guess is None or guess == stated or any({guess, stated} <= near for near in _CLOSE):
        return
    yield Finding(
        f"the language is '{article.language}', the text looks like '{guess}'",
        "/language",
        value=article.language,
        hint=f"write '{guess}' if it is",
    )


_ENOUGH = 300
_SAMPLE = 400
"""Code points of the body: fewest to judge, and those looked at first."""
_CLOSE = tuple(
    frozenset(family.split())
    for family in (
        "no nb nn da sv", "hr sr bs sh sl mk bg", "cs sk", "es gl ca pt", "id ms jv su",
        "ru uk be bg kk mk", "hi mr ne", "ar fa ur ps ku", "nl af fy", "zh ja yue", "fil tl",
        "iw he yi", "et fi", "tr az", "de lb gsw als",
    )
)  # fmt: skip
"""Languages whose words or scripts the guess may take for one another."""
