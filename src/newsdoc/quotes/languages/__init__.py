"""The languages that have words of their own, by code, and a cheap guess which one a text is in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from types import MappingProxyType

from newsdoc import languages
from newsdoc.quotes.language import Language
from newsdoc.quotes.tagger import Tagger

MODULES = MappingProxyType(
    {
        code: code
        for code in [
            "en",
            "de",
            "fr",
            "es",
            "pt",
            "it",
            "nl",
            "sv",
            "nb",
            "da",
            "fi",
            "pl",
            "ru",
            "ar",
            "ja",
            "zh",
        ]
    }
    | {"no": "nb", "nn": "nb"}
)
"""Module in this package by primary subtag; each has a function `load`."""


@lru_cache(maxsize=64)
def language_data(code: str) -> Language:
    """The data of a language; a language without a module gets its quotation marks paired, no more.

    Args:
        code: BCP 47 tag; only its primary subtag counts, in any case.

    Example:
        >>> language_data("en-GB").code, language_data("th").attributes
        ('en', False)
    """
    primary = primary_subtag(code)
    module = MODULES.get(primary)
    if module is None or find_spec(f"{__package__}.{module}") is None:
        return Language(code=primary)
    load: Callable[[], Language] = import_module(f"{__package__}.{module}").load
    return load()


@lru_cache(maxsize=64)
def tagger_for(code: str) -> Tagger:
    """The tagger of a language, shared by all texts in it.

    Args:
        code: primary subtag, as in `Language.code`.

    Example:
        >>> tagger_for("en")["they"]
        'h'
    """
    return Tagger(language_data(code))


def primary_subtag(code: str) -> str:
    """The language of a BCP 47 tag, without script, region or variant, in lower case.

    Example:
        >>> primary_subtag("pt_BR"), primary_subtag("EN")
        ('pt', 'en')
    """
    return code.replace("_", "-").partition("-")[0].strip().lower()


_SAMPLE = 6000


def guess_language(texts: Iterable[str]) -> str:
    """The language of a text, from the commonest words of its first few thousand code points.

    A short text gets the likeliest language: a wrong one finds no cue words, which does no harm.

    Args:
        texts: paragraphs, in order.

    Returns:
        A primary subtag; where the words speak for none, that of the commonest language of the news in
        these letters, "en" for Latin ones.

    Example:
        >>> guess_language(["Der Minister sagte, dass das nicht mit ihm zu machen sei."])
        'de'
    """
    sample: list[str] = []
    left = _SAMPLE
    for text in texts:
        sample.append(text[:left])
        left -= len(text)
        if left <= 0:
            break
    whole = "\n".join(sample)
    return languages.guess_language(whole, certain=False) or _by_letters(whole)


_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
)
_LATIN = re.compile(r"[A-Za-z]")


def _by_letters(text: str) -> str:
    """The commonest language of the news that is written in the letters of a text."""
    counts = {code: len(letters.findall(text)) for code, letters in _SCRIPTS}
    counts["zh"] *= not counts["ja"]
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] > len(_LATIN.findall(text)) else "en"
