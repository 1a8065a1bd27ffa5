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
_JOINED = frozenset(
    (
        "عبد",
        "أبو",
        "ابو",
        "أم",
        "بن",
        "ابن",
        "آل",
        "بو",
        "ولد",
        "دو",
        "دي",
        "فون",
        "فان",
        "لو",
        "دا",
        "ديل",
        "مولاي",
        "سي",
    )
)
"""Words of a name that belong to the one behind them."""
_SURNAMES = 3
"""How many words behind a first name belong to it at most."""
_TITLED = re.compile(r"V[or]?y[ynNo]{1,8}(?=[t,:;QRXPUpr]|$)")
"""An office behind its verb, up to where its bearer's name ends."""
_NOT = frozenset(("عدم", "دون", "بدون"))
"""Words before the name of an action that is not done."""
_BEHIND_MARKS = re.compile(r"y[ynp]{0,4}nP(?P<name>[nN]{2})(?=[t,:])")
"""Who works for a body whose name stands in marks."""
_LINKS = frozenset(("باسم", "لشؤون", "غير", "رفيع", "رفيعة", "سابق", "سابقا", "سابقة"))
"""Words behind an office that begin no name."""
_OWNED = ("ه", "ها", "هم")
"""Endings of an office that is somebody's: "محاميه"."""
_ADVERB = re.compile(r"\w{3,}(?:اً|ًا)$|م\w{3,}ا$|\wا\w\wا$")
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
    taken = 0
    for place, word in enumerate(words):
        if place < taken:
            continue
        if made[place] in "nN" and word in first_names:
            last = _name_end(tags, words, place, article)
            made[place:last] = "N" * (last - place)
            taken = last
        elif made[place] == "V" and place and words[place - 1] in _NOT:
            # "عدم ذكر اسمه": the name of an action.
            made[place] = "n"
        elif made[place] == "n" and word.startswith(_LISTENER) and made[place - 1] != "L":
            made[place] = "o"
    for match in _BEHIND_MARKS.finditer("".join(made)):
        place = match.start("name")
        if not any(words[at].startswith((article, _LISTENER)) for at in (place, place + 1)):
            made[place : place + 2] = "NN"
    for match in _OFFICE.finditer("".join(made)):
        first, last = match.span("name")
        bare = [not words[place].startswith(article) for place in range(match.start("of"), last)]
        if bare[-2:] == [True, True] and not any(bare[:-2]):
            made[first:last] = "NN"
    for match in _TITLED.finditer("".join(made)):
        begin = _office_name(words, match.start() + 1, match.end(), article)
        if begin is not None and "N" not in made[match.start() + 1 : match.end()]:
            last = min(match.end(), _name_end("n" * len(tags), words, begin, article))
            made[begin:last] = "N" * (last - begin)
    return "".join(made)


def _name_end(tags: str, words: Sequence[str], place: int, article: str) -> int:
    """The token after a name that begins with a first name: "عبد الله السيف", "باسل أبو رمضان"."""
    last = place + 1
    if words[place] in _JOINED and tags[last : last + 1] in ("n", "N"):
        last += 1
    joined = False
    for _ in range(_SURNAMES):
        if tags[last : last + 1] not in ("n", "N"):
            break
        if words[last] in _JOINED and tags[last + 1 : last + 2] in ("n", "N"):
            while last + 1 < len(words) and words[last] in _JOINED:
                last += 1
            joined = True
            last += 1
            continue
        if joined or tags[last] != "n" or _is_adverb(words[last], article):
            break
        joined = True
        last += 1
    return last


def _office_name(words: Sequence[str], start: int, end: int, article: str) -> int | None:
    """Where a name begins behind an office: at the bare word after one with an article."""
    for place in range(start, end - 1):
        before = words[place - 1].startswith((article, _LISTENER))
        before = before or (place == start + 1 and words[place - 1].endswith(_OWNED))
        bare = not words[place].startswith((article, _LISTENER))
        if before and bare and words[place] not in _LINKS:
            return place
    return None


def without_preposition(name: str, article: str, known: Collection[str]) -> str:
    """A phrase behind "according to", less the preposition that is written with its first word.

    Args:
        name: the phrase.
        article: of the language.
        known: nouns of the language.

    Example:
        >>> without_preposition("للتقرير", "ال", ()), without_preposition("لوزير النقل", "ال", {"وزير"})
        ('التقرير', 'وزير النقل')
    """
    if name.startswith(_LISTENER):
        return article + name[len(_LISTENER) :]
    first = name.split(maxsplit=1)[0]
    return name[1:] if first[:1] == _LISTENER[0] and first[1:] in known else name


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
    while stop < limit and words[stop] not in _AWAY:
        if tags[stop] in _STOP and tags[stop : stop + 3] != "PNN":
            # "المحلل في بنك "يو بي إس" جيوفاني ستونوفو": a name in marks, and one behind it.
            break
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
    stops = (
        ",WrG-(w" if start and tags[start - 1] == "L" and "," in tags[start:limit] else "p,WroG-(w"
    )
    while last < stop and tags[last] not in stops:
        last += 1
    return (start, last) if last > start else None
