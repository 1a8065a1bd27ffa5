"""What rules need to know of words: how many, in which case, and whether two lines say the same."""

from __future__ import annotations

import re

_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)
"""Letters of scripts that set no spaces between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese."""
_NOT_WORD = re.compile(r"[\W_]+")


def count_words(text: str) -> int:
    """How many words a text has, about; of unspaced scripts two letters count as one word.

    Example:
        >>> count_words("It rained all day."), count_words("雨が降った")
        (4, 2)
    """
    if text.isascii():
        return len(text.split())
    unspaced = len(_UNSPACED.findall(text))
    if not unspaced:
        return len(text.split())
    return unspaced // 2 + len(_UNSPACED.sub(" ", text).split())


def unspaced(text: str) -> bool:
    """Whether a good part of the text is in a script that sets no spaces between words.

    Example:
        >>> unspaced("東京で雨が降った"), unspaced("Rain in Tokyo (東京)")
        (True, False)
    """
    return not text.isascii() and len(_UNSPACED.findall(text)) * 3 > len(text)


def width(text: str) -> int:
    """Columns that a line takes: the letters of East Asian scripts count twice.

    Example:
        >>> width("Rain"), width("雨が")
        (4, 4)
    """
    return len(text) if text.isascii() else len(text) + len(_UNSPACED.findall(text))


def shouts(text: str, least: int) -> bool:
    """Whether nearly all of a text is in capitals, and at least `least` letters of it.

    Scripts without capitals never shout.

    Example:
        >>> shouts("RAIN FLOODS THE OLD PORT", 15), shouts("NHK会長が会見", 3)
        (True, False)
    """
    if not text.isupper():
        return False
    letters = [char for char in text if char.isalpha()]
    capitals = sum(char.isupper() for char in letters)
    return capitals >= least and capitals * 5 >= len(letters) * 4


def plain(text: str) -> str:
    """The words of a line without case, punctuation and spacing, to compare it with another.

    Example:
        >>> plain("Rain,  at last!") == plain("RAIN – at last")
        True
    """
    return _NOT_WORD.sub(" ", text.casefold()).strip()


def primary(language: str | None) -> str | None:
    """The primary subtag of a BCP 47 tag in lower case; None for none.

    Example:
        >>> primary("en-GB"), primary("pt_BR"), primary(None)
        ('en', 'pt', None)
    """
    return language.replace("_", "-").partition("-")[0].lower() or None if language else None


def distance_within(one: str, other: str, most: int) -> bool:
    """Whether at most `most` letters are put in, left out, changed or swapped between two words.

    Example:
        >>> distance_within("Smith", "Smtih", 1), distance_within("Smith", "Schmidt", 2)
        (True, False)

    Spec: Damerau-Levenshtein distance, optimal string alignment
    """
    if abs(len(one) - len(other)) > most:
        return False
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        last, row, older = row, [i], before
        before = last
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return False
    return row[-1] <= most


def around(text: str, span: tuple[int, int]) -> str:
    """A range of a text with a few words before and after it, as a person finds it by.

    Example:
        >>> around("It rained  all day.", (9, 11))
        'It rained  all day.'
    """
    start, end = max(span[0] - _CONTEXT, 0), span[1] + _CONTEXT
    cut = text[start:end].strip()
    return cut if len(cut) > span[1] - span[0] else text[start:end]


_CONTEXT = 16
"""Code points before and after a range that are shown with it."""
