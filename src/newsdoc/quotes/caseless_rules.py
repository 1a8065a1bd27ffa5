"""Names and subjects where nothing has a capital and the verb comes first: Arabic.

A first name makes a name of the word behind it; a subject reaches to its name, over the office and the
places between: "قال مدير هيئة المياه في المدينة، خالد الشامي، إن".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

_STOP = frozenset("t:;QRXPUVEGwL.?!c")
_OPENS = frozenset("nNyKDHhA9j")
_SMALL = frozenset("nN")
_OFFICE = re.compile(r"y{1,2}(?P<of>n{0,3})(?P<name>[nN]{2})(?=[^nNy]|$)")
_LONGEST = 22
"""How many tokens may stand between a verb and what it leads to."""
_SURNAMES = 2
"""How many words behind a first name belong to it at most."""
_ADVERB = re.compile(r"\w{3,}(?:اً|ًا|ا|ة)$")
_AWAY = frozenset(("مع", "أمام", "ضد", "لدى", "نظيره", "نظيرته"))
"""Words before somebody else."""
_LISTENER = "لل"


def name_words(tags: str, words: Sequence[str], first_names: Collection[str], article: str) -> str:
    """The tags after the words behind first names, and two behind an office, have become names.

    Args:
        tags: by the spelling of each word alone; unknown words are `n`.
        words: of the paragraph.
        first_names: of the language.
        article: written with its noun.

    Example:
        >>> name_words("Vynnt", ["قال", "الوزير", "خالد", "الشامي", "إن"], {"خالد"}, "ال")
        'VyNNt'
    """
    made = list(tags)
    for place, word in enumerate(words):
        if made[place] in "nN" and word in first_names:
            made[place] = "N"
            if tags[place + 1 : place + 2] == "n" and not _is_adverb(words[place + 1], article):
                made[place + 1] = "N"
        elif made[place] == "n" and word.startswith(_LISTENER) and made[place - 1] != "L":
            made[place] = "o"
    for match in _OFFICE.finditer("".join(made)):
        first, last = match.span("name")
        bare = [not words[place].startswith(article) for place in range(match.start("of"), last)]
        if bare[-2:] == [True, True] and not any(bare[:-2]):
            made[first:last] = "NN"
    return "".join(made)


def _is_adverb(word: str, article: str) -> bool:
    """Whether a word tells how somebody speaks: "ضاحكا", "قائلة"."""
    return not word.startswith(article) and _ADVERB.match(word) is not None


def subject_from(
    tags: str, words: Sequence[str], start: int, end: int, first_names: Collection[str]
) -> tuple[int, int] | None:
    """The subject that begins with token `start`, behind its verb.

    Args:
        tags: of the paragraph.
        words: of the paragraph.
        start: where it would begin.
        end: the end of the sentence.
        first_names: of the language.

    Example:
        >>> words = "قال مدير المياه في المدينة ، خالد الشامي ، إن".split()
        >>> subject_from("Vynpn,NN,t", words, 1, 10, {"خالد"})
        (1, 8)
    """
    if start >= end or tags[start] not in _OPENS:
        return None
    if tags[start] == "h":
        return (start, start + 1)
    stop = start
    limit = min(end, start + _LONGEST)
    while stop < limit and tags[stop] not in _STOP and words[stop] not in _AWAY:
        stop += 1
    last: int | None = None
    for place in range(start, stop):
        named = tags[place] == "N" and (place == start or tags[place - 1] not in "po")
        if named and (words[place] in first_names or tags[place + 1 : place + 2] == "N"):
            last = place + 1
            while last < stop and tags[last] == "N":
                last += 1
            if words[place] in first_names or last - place > 1:
                break
    if last is not None:
        return (start, last)
    last = start
    while last < stop and tags[last] not in "p,WroG-(":
        last += 1
    return (start, last) if last > start else None
