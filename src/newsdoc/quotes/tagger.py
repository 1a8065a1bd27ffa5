"""Words and their tags: where a text is cut, and what every word is by its spelling.

`newsdoc.quotes.language` has the alphabet of tags.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from types import MappingProxyType

from newsdoc.quotes.language import Language
from newsdoc.quotes.spread import WholeWords

_CUT = re.compile(r"\w++(?:['’.\-‑&@](?:\w++|(?<=s['’])(?= \w)))*+|\S").findall
_MEMO_LIMIT = 60_000
_PUNCTUATION = MappingProxyType(
    {
        "–": "-", "—": "-", "―": "-", "‐": "-", "-": "-", "‑": "-", "‘": "'", "’": "'", "'": "'",
        "`": "'", "[": "(", "]": ")", "(": "(", ")": ")", "…": "~", ".": ".", ",": ",", ";": ";",
        ":": ":", "?": "?", "!": "!", "$": "9", "£": "9", "€": "9", "%": "n", "&": "c", "¿": "~",
        "¡": "~", "。": ".", "，": ",", "؟": "?", "،": ",", "؛": ";", "/": "c", "•": "~", "*": "~", "@": "N", "#": "N",
    }
)  # fmt: skip
_SITE = re.compile(r"[^\W\d_][\w-]+\.[^\W\d_]{2,}$")
"""A firm or a page on the net: "ver.di", "faz.net"; no abbreviation: "z.B"."""
_ARTICLES = ("al-", "el-", "ul-", "as-", "ad-", "an-", "at-", "ar-", "az-", "ben-", "bin-")
"""Written small in names: "al-Tamimi"."""
_CLITICS = ("re", "ve", "ll", "d", "m")


class Tagger(dict[str, str]):
    """The tag of every word of a language, as a mapping that fills itself.

    A word's tag never changes, so that what is remembered does not alter any answer; the memory is
    bounded, for an archive has no end of names.

    Example:
        >>> from newsdoc.quotes.languages import language_data
        >>> tagger = Tagger(language_data("en"))
        >>> "".join(map(tagger.__getitem__, "The mayor said she slept .".split()))
        'DyVhd.'
    """

    __slots__ = (
        "_language",
        "adverb_endings",
        "caseless",
        "cut",
        "determined",
        "domains",
        "first_names",
        "gendered",
        "located",
        "near",
        "owners",
        "particles",
        "plural_after",
        "whole",
    )

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.adverb_endings = language.adverb_endings
        self.determined = language.determined
        self.domains = language.domains if language.like_roles else frozenset()
        self.first_names = language.first_names
        self.gendered = bool(language.male_articles)
        self.near = language.near
        self.located = (language.located, language.attributes_of_place)
        self.owners = language.owners
        self.plural_after = language.plural_after
        self.caseless = language.caseless
        self.particles = language.name_particles
        self.cut: Callable[[str], list[str]] = (
            re.compile(language.splitter).findall if language.splitter else _CUT
        )
        # A splitter of its own may look beyond the word.
        self.whole = None if language.splitter else WholeWords(_CUT, self.__getitem__)

    def __missing__(self, word: str) -> str:
        if len(self) >= _MEMO_LIMIT:
            self.clear()
        tag = self[word] = tag_word(word, self._language)
        return tag


def word_starts(text: str, words: Sequence[str]) -> list[int]:
    """Where words start that are all of a text but the spaces, in order.

    Example:
        >>> word_starts("It is  it.", ["It", "is", "it", "."])
        [0, 3, 7, 9]
    """
    starts = []
    place = 0
    find = text.find
    for word in words:
        place = find(word, place)
        starts.append(place)
        place += len(word)
    return starts


def _is_compound(word: str) -> bool:
    """Whether a word is a noun by its last part: "78-Jährige", "documenta-Homepage"."""
    last = word.rpartition("-")[2]
    return len(last) < len(word) and last[:1].isupper() and last[-1:].islower()


def tag_word(word: str, language: Language) -> str:
    """The tag of one word, by its spelling alone.

    Args:
        word: as written; not empty.
        language: whose lists are asked.

    Example:
        >>> from newsdoc.quotes.languages import language_data
        >>> [tag_word(word, language_data("en")) for word in ("Lind's", "they're", "walked", "Sen")]
        ['Y', 'h', 'd', 'A']
    """
    first = word[0]
    tag = language.title_tags.get(word)
    if tag is not None:
        return tag
    if not (first.isalnum() or first == "_"):
        return _PUNCTUATION.get(word, "~")
    low = word.lower()
    capital = first.isupper()
    tag = language.tags.get(low)
    if tag is not None and (
        not capital or (tag in language.function_tags and (len(word) == 1 or not word.isupper()))
    ):
        return tag
    if tag is not None and tag in "VSFGE":
        return "v"
    if low[-1] in "'’":
        return "Y"
    stem, _, clitic = low.replace("’", "'").rpartition("'")
    if stem and clitic in ("s", *_CLITICS, "t"):
        inner = language.tags.get(stem)
        if clitic == "t":
            return "m"
        if inner is not None and inner in "hitwqr":
            return inner
        return "Y" if clitic == "s" else "h"
    if first.isdigit():
        return "N" if "-" in word and language.noun_capitals and _is_compound(word) else "9"
    if capital:
        if language.role_endings and low.endswith(language.role_endings):
            return "y"
        return "K" if len(word) == 1 or "." in word else "N"
    if language.role_endings and low.endswith(language.role_endings):
        return "y"
    if "-" in low and language.noun_capitals and _is_compound(word):
        return "N"
    if "." in low and _SITE.match(low):
        return "N"
    if low.startswith(_ARTICLES) and word[3:4].isupper():
        return "N"
    for suffix, tag in language.suffixes:
        if low.endswith(suffix) and len(low) > len(suffix) + 2:
            return tag
    if language.caseless:
        return "N" if low in language.first_names else "n"
    return "n"
