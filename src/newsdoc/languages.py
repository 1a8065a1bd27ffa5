"""What language a text is in, as far as its commonest words and its script tell.

A guess for readers of formats that do not say the language, and for finding quotes in a bare
string. It is made to be right or silent: short and mixed texts give None.
"""

from __future__ import annotations

import re
from functools import cache

from newsdoc._stopwords import SCRIPTS, STOPWORDS

_SAMPLE = 6000
"""Code points from the start of the text that are looked at."""
_ENOUGH = 4
"""Function words that a guess needs at least."""
_FEW = 60
"""Words below which the letters of a text count beside them."""
_SHARE = 0.12
"""Part of all words that the function words of the language must make up."""
_LEAD = 1.12
"""How many times more often its words must occur than those of the next language."""
_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = 8
"""Letters of a script that are enough to know it."""
_OWN_LETTERS = 3
"""The same for the Japanese and Korean letters between Chinese ones: no Chinese text has them."""
_ARABIC = re.compile(r"[\u0621-\u06d3]")
_ARABIC_ALONE = re.compile(r"[ةىأإ]")
"""Letters of Arabic itself that the other languages in its script hardly write."""
_ARABIC_ABROAD = re.compile(r"[^\u0621-\u063a\u0640-\u0652\u0670]")
"""Letters of the script that Arabic has not, but Persian, Urdu, Kurdish, Pashto or Uyghur have."""
_COMMON = ("de", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv")
"""Where the words fit several languages as well: those in which most is published."""
_TELLING: dict[str, str | tuple[str, ...]] = {
    "pl": "łąęśżźć",
    "ru": "ыэё",
    "bg": "ъ",
    "uk": "їєґі",
    "es": "ñ¿¡",
    "de": "ßüöä",
    "fi": ("ä", "ö", "ää", "yy", "uu", "ii", "aa"),
    "sv": "åäö",
    "no": "æøå",
    "da": "æøå",
    "fr": "çêëîïœèàù",
    "pt": "ãõçêâ",
    "it": "èòùìà",
    "cs": "řěůčšž",
    "hu": "őűöü",
    "ro": "ășțî",
    "tr": "ığşç",
}
"""Letters, or runs of letters, that few languages have, for texts with too few words."""
_MOST_LETTERS = 6
"""How often such letters count at most, so that a name in another language decides nothing."""


def guess_language(text: str, *, certain: bool = True) -> str | None:
    """The language of a text as a BCP 47 primary subtag, or None when it cannot be told well.

    Only the first few thousand code points are looked at, so the time does not grow with the text.

    Args:
        text: running text; some twenty words are enough for most languages.
        certain: whether a weak guess is worse than none; where it is not, the language with the
            most function words is given, and English where several have as many.

    Example:
        >>> guess_language("The mayor said on Monday that it was not for her to decide.")
        'en'
        >>> guess_language("Die Ministerin sagte, dass sie nicht mit einer Einigung rechnet.")
        'de'
        >>> guess_language("Oslo 2024") is None
        True
    """
    sample = text[:_SAMPLE]
    words = _WORD.findall(sample.lower())
    if not words:
        return None
    scripted = _by_script(sample)
    if scripted is not None:
        return scripted
    owners = _owners()
    hits: dict[str, int] = {}
    for word in words:
        for language in owners.get(word, ()):
            hits[language] = hits.get(language, 0) + 1
    if not certain and len(words) < _FEW:
        for language, letters in _TELLING.items():
            count = sum(map(sample.lower().count, letters))
            if count:
                hits[language] = hits.get(language, 0) + min(count, _MOST_LETTERS)
    if not hits:
        return None
    ranked = sorted(
        hits.items(), key=lambda item: (-item[1], item[0] != "en", item[0] not in _COMMON, item[0])
    )
    best, count = ranked[0]
    if not certain:
        return best
    second = ranked[1][1] if len(ranked) > 1 else 0
    if count < _ENOUGH or count < _SHARE * len(words) or count < _LEAD * second:
        return None
    return best


def _by_script(sample: str) -> str | None:
    """The language whose script most letters of the sample are in, for scripts that tell one."""
    if sample.isascii():
        return None
    letters = sum(map(str.isalpha, sample))
    counts = {
        language: sum(1 for char in sample if first <= char <= last)
        for language, first, last in SCRIPTS
    }
    # Japanese is written with Chinese characters between its own, Korean sometimes too.
    for language in ("ja", "ko"):
        if counts[language] >= _OWN_LETTERS and counts[language] * 8 >= counts["zh"]:
            counts[language] += counts.pop("zh", 0)
            break
    language = max(counts, key=lambda key: counts[key])
    if counts[language] >= _LETTERS and counts[language] * 2 > letters:
        return language
    return "ar" if _is_arabic(sample, letters) else None


def _is_arabic(sample: str, letters: int) -> bool:
    """Whether a text is in the Arabic script, and in Arabic."""
    found = _ARABIC.findall(sample)
    if len(found) < _LETTERS or len(found) * 2 <= letters:
        return False
    abroad = len(_ARABIC_ABROAD.findall("".join(found)))
    return len(_ARABIC_ALONE.findall(sample)) > max(abroad, _OWN_LETTERS - 1)


@cache
def _owners() -> dict[str, tuple[str, ...]]:
    """The languages of each function word."""
    owners: dict[str, list[str]] = {}
    for language, words in STOPWORDS.items():
        for word in words:
            owners.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in owners.items()}
