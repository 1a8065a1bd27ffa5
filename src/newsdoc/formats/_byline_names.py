"""Whether a part of a byline is a name, a title, an organisation or a place that somebody writes from."""

from __future__ import annotations

import re

from newsdoc.formats._agency_names import is_agency
from newsdoc.formats._byline_words import IN, NAME_PARTICLES, ORGANISATION_WORDS, TITLES

_SITE = re.compile(r"(?:www\.)?[\w-]{2,40}\.(?:[a-z]{2,3}|info|news)")


def before_place(part: str) -> str:
    """A part without "in Paris" at its end."""
    words = part.split()
    for index in range(1, len(words) - 1):
        if words[index] in IN and words[index + 1][:1].isupper():
            # "Maria da Silva": one particle of a name is written like a word before a place.
            if words[index] in NAME_PARTICLES:
                continue
            return " ".join(words[:index])
    return " ".join(words)


def split_title(part: str) -> tuple[str, str | None]:
    """A name and the title or agency that follows it without a comma."""
    start = title_start(part)
    if start is None:
        return part, None
    words = part.split()
    return " ".join(words[:start]), " ".join(words[start:])


def title_start(part: str) -> int | None:
    """Number of the word at which a title or agency starts that ends the part; None if none does."""
    words = part.split()
    if not words or words[-1].lower() not in TITLES:
        for count in (3, 2, 1):
            if len(words) > count + 1 and is_agency(" ".join(words[-count:])):
                return len(words) - count
        return None
    start = len(words) - 1
    while start > 0 and (words[start - 1].lower() in TITLES or is_agency(words[start - 1])):
        start -= 1
    # "AP Business Writer": words between an agency and the title belong to the title.
    for index in range(1, start):
        if is_agency(words[index]) and index >= 2:
            return index
    return start


def is_title(part: str) -> bool:
    """Whether a part is the title of a writer: a few words, one of them known as such."""
    words = part.lower().split()
    return bool(words) and len(words) <= 6 and any(word in TITLES for word in words)


def is_organisation(part: str) -> bool:
    """Whether a part is a site, or a name in capitals with a word such as "News" in it."""
    words = part.split()
    if len(words) == 1:
        return _SITE.fullmatch(part) is not None
    return (
        1 < len(words) <= 6
        and any(word.lower() in ORGANISATION_WORDS for word in words)
        and all(word[:1].isupper() or word in ("of", "the", "for", "&") for word in words)
    )


def is_full_name(text: str) -> bool:
    """Whether a text looks like the name of one person, of more than one word."""
    return " " in text and is_name(text)


def is_name(text: str) -> bool:
    """Whether a text looks like the name of one person: up to five words with capitals."""
    words = text.split()
    if not 1 <= len(words) <= 5:
        return False
    for word in words:
        core = word.strip(".-'’")
        if not core or not (word.isalpha() or _is_spelled_as_name(word)):
            return False
        if core[0].islower() and word.lower() not in NAME_PARTICLES:
            # "d'Emilio", "al-Masri": the name proper starts behind the article.
            inner = re.split("['’-]", core, maxsplit=1)
            if len(inner) < 2 or not inner[1][:1].isupper() or len(inner[0]) > 2:
                return False
    return not words[0][0].islower() or len(words) > 1


def _is_spelled_as_name(word: str) -> bool:
    return all(
        not char.isdigit() and (char.isalpha() or char in ".-'’\u02bc" or _is_sign(char))
        for char in word
    )


def _is_sign(char: str) -> bool:
    """Vowel signs of Indian and Arabic scripts, which are marks and no letters."""
    return not char.isascii() and not char.isspace() and char not in "–—“”„«»…，。：；！？"
