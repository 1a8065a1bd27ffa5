"""Whether a story tells a speaker to be a woman or a man: by pronoun, title, or first name.

Nothing is looked up and nothing guessed beyond these three; who is named by none of them has no gender
here, and the basis says which one it was, so that a study can leave out the weaker ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from newsdoc.model import Quote, Speaker
from newsdoc.quotes.languages import language_data

Gender = Literal["female", "male"]
GenderBasis = Literal["pronoun", "title", "first-name"]

_WORDS = re.compile(r"\w+").findall


def gender_of(
    speaker: Speaker, quotes: Iterable[Quote], language: str | None
) -> tuple[Gender, GenderBasis] | None:
    """The gender that a story gives a speaker, and by what.

    Args:
        speaker: a speaker; only persons and unnamed ones have a gender.
        quotes: the quotes of that speaker in the story.
        language: BCP 47 tag of the story; English when absent.

    Example:
        >>> gender_of(Speaker(name="Mina Holt", role="spokeswoman"), (), "en")
        ('female', 'title')
    """
    if speaker.kind not in ("person", "unnamed"):
        return None
    data = language_data(language or "en")
    sources = [
        [word.lower() for word in _WORDS(quote.attribution.source.text)]
        for quote in quotes
        if quote.attribution is not None and quote.attribution.source is not None
    ]
    alone = [words[0] for words in sources if len(words) == 1]
    described = [word for words in sources for word in words]
    described += [word.lower() for word in _WORDS(speaker.role or "")]
    if speaker.kind == "unnamed":
        described += [word.lower() for word in _WORDS(speaker.name)]
    found = _one_of(alone, data.female, data.male)
    if found:
        return found, "pronoun"
    found = _one_of(described, data.female_titles, data.male_titles)
    if found:
        return found, "title"
    if speaker.kind == "person":
        parts = speaker.name.lower().split()
        first = parts[:1] if len(parts) > 1 else []
        for known in (data, language_data("en")):  # English has names of the whole world
            found = _one_of(first, known.female_names, known.male_names)
            if found:
                return found, "first-name"
    return None


def _one_of(words: Iterable[str], female: frozenset[str], male: frozenset[str]) -> Gender | None:
    """What the words say, where they do not say both."""
    told = {word in female for word in words if (word in female) != (word in male)}
    if len(told) != 1:
        return None
    return "female" if told.pop() else "male"
