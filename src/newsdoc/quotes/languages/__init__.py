"""The languages that have words of their own, by code, and a cheap guess which one a text is in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from types import MappingProxyType

from newsdoc.quotes.language import Language, Tagger

MODULES = MappingProxyType(
    {
        code: code
        for code in "en de fr es pt it nl sv nb da fi pl ru ar ja zh".split()
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


_WORDS = re.compile(r"[^\W\d_]+")
_SAMPLE = 4000
_FREQUENT = MappingProxyType(
    {
        "en": "the of and to that was with for is he said they from his were",
        "de": "der die und das nicht mit ist von den sich dem auf eine für ein",
        "fr": "le les des et est une dans que pour qui du il par au sur",
        "es": "el los las que en una por con del para se es lo su más",
        "pt": "o os uma que em não para com do da dos das ao pelo mais",
        "it": "il che di gli una per non con del della sono è anche nel alla",
        "nl": "het een van en dat niet zijn voor met op aan ook werd door bij",
        "sv": "och att det som en är på för av med den till inte har om",
        "nb": "og det som er på for av med til ikke har om en å ble",
        "da": "og det som er på for af med til ikke har om en at blev",
        "fi": "ja on ei että se hän oli mukaan myös kun ovat mutta joka tai sen",
        "pl": "i w na z się nie że do to jest o jak za po od",
    }
)


def guess_language(texts: Iterable[str]) -> str:
    """The language of a text, from the commonest words of its first few thousand code points.

    Args:
        texts: paragraphs, in order.

    Returns:
        A primary subtag; "und" when nothing speaks for one.

    Example:
        >>> guess_language(["Der Minister sagte, dass das nicht mit ihm zu machen sei."])
        'de'
    """
    counts: Counter[str] = Counter()
    left = _SAMPLE
    for text in texts:
        counts.update(word.lower() for word in _WORDS.findall(text[:left]))
        left -= len(text)
        if left <= 0:
            break
    scores = {
        code: sum(counts[word] for word in words.split()) for code, words in _FREQUENT.items()
    }
    best = max(scores, key=scores.__getitem__)
    return best if scores[best] else "und"
