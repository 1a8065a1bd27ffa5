"""Small words that do not stand twice in a row, by language."""

from __future__ import annotations

import re

_WORDS = {
    # Not in the lists: words that a sentence may have twice ("that that", "die die", "nous nous").
    "en": "the a an of and to from with at by for his its their our your are",
    "de": "und im vom zum zur oder des ein einem einen eines ist auf",
    "fr": "le la les des du et au aux un une par sur dans avec pour",
    "es": "el los las del y al un una con por para en",
    "it": "il gli della dello dei nel nella un una con per alla",
    "pt": "os da do dos das um uma com no na por",
    "nl": "het een van met voor aan bij naar",
    "sv": "och ett med av på till från",
    "da": "og et med af på til fra",
    "nb": "og et med av på til fra",
    "no": "og et med av på til fra",
}

REPEATS: dict[str, re.Pattern[str]] = {
    language: re.compile(rf"(?<=[a-zà-ÿ,] )({'|'.join(words.split())}) \1(?= [a-zà-ÿA-Z])")
    for language, words in _WORDS.items()
}
"""By primary language subtag, a pattern for a word of the list that stands twice."""
