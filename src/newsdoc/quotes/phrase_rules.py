"""Noun phrases in languages that go by rules: who stands before a verb, and who after it.

Reads the tag string only; every search is bounded, so that a text without stops costs its length.
"""

from __future__ import annotations

import re

from newsdoc.quotes.tokens import Range

_PART = frozenset("DHeNnyKAYlj9f")
_HEADS = frozenset("NKy")
_ADVERBIAL = re.compile(
    r"(?:r|o|x|[pf]r(?![nyNKD])|(?:p[D9HnM]{0,2}f?[W9]|[D9HnM]{0,2}f?9?W|9(?![ny]))[W9]{0,2}(?:f?[W9]){0,2}(?:\(9\))?|z(?=[rW]))"
)
_MOST = 16
"""How many tokens a phrase has at most, without what stands beside it."""
_NOUNS = frozenset("NKyA9")
_WORDS = 7
"""How many words without a capital a phrase has at most."""
_BESIDE = 16
"""How many tokens may stand between two commas beside a name."""
_PART_OF = re.compile(r"[D9]f(?:[oh]|[DH]?[ny]{1,2}(?=[.,]|$))")
_NAME_LAST = re.compile(r",N{2,4}(?=[,.;:(-]|$)")
"""A name behind words that stand between commas."""
_LONG_OFFICE = re.compile(r",[^VaMhmbtqwQRXPU;:.]{2,30}?,N{2,4}(?=[,.;(-]|$)")
"""Words between commas, whatever they are, and a name."""
_REST_OF_OFFICE = re.compile(r"n[nyfDKj]{0,5},NN{1,3}(?=[,.;(-]|$)")
"""What is left of an office, and a name: "la responsabile Enti locali dei dem, Chiara Riva"."""
_PLACE = re.compile(r"p[DH]?[nNKyj]{1,4}(?:f[DH]?[nNKyj]{1,3})?(?=,y?[NKA])")
_TWO_FIELDS = re.compile(r"cn{1,2}y[NK]")
_STARTS = frozenset("DHeNKAyY9j")


def skip_adverbials(tags: str, start: int, end: int) -> int:
    """The token after adverbs and times: "sagte *am Montag* …".

    Example:
        >>> skip_adverbials("VpWDN", 1, 5)
        3
    """
    for _ in range(4):
        match = _ADVERBIAL.match(tags, start, end)
        if match is None:
            break
        start = match.end()
    return start


def phrase_from(
    tags: str, start: int, end: int, *, beside: bool = True, nouns: bool = False
) -> Range | None:
    """The noun phrase that begins with token `start`, with an apposition when it has one.

    Args:
        tags: of the paragraph.
        start: where it would begin.
        end: the end of the sentence.
        beside: whether brackets and appositions belong to it.
        nouns: whether a noun can be told by its capital, so that there must be one.

    Example:
        >>> phrase_from("VDyfDN,pN", 1, 9)
        (1, 6)
    """
    if start >= end:
        return None
    if tags[start] == "h":
        return (start, start + 1)
    part = _PART_OF.match(tags, start, end)
    if part is not None:
        # "en av dem", "jedna z mieszkanek"; "uno de ellos, Íker Zabaleta"
        named = _NAME_LAST.match(tags, part.end(), end) if beside and not nouns else None
        return (start, named.end()) if named is not None else part.span()
    if tags[start] not in _PART or tags[start] == "f":
        return None
    last = _run(tags, start, min(end, start + _MOST), nouns)
    if last is None or (nouns and not _NOUNS.intersection(tags[start:last])):
        return None
    if beside and tags[last : last + 1] == "(":
        closing = tags.find(")", last, min(end + 1, last + 8))
        if closing >= 0:
            last = closing + 1
            if tags[last : last + 1] == "f" and not nouns:
                # "le maire (SE) de la commune, Abel Navarro"
                last = _run(tags, last, min(end, last + _MOST), nouns) or last
    if beside and not nouns and tags[last : last + 1] == "p":
        # "la directora de Aena en el País Vasco, Idoia Larrañaga"
        place = _PLACE.match(tags, last, end)
        last = place.end() if place is not None else last
    if beside and not nouns and "y" in tags[start:last] and "NN" not in tags[start:last]:
        named = _LONG_OFFICE.match(tags, last, end) or _REST_OF_OFFICE.match(tags, last, end)
        if named is not None:
            return (start, named.end())
    if beside and tags[last : last + 1] == ",":
        other = _apposition(tags, last + 1, end)
        if other is not None:
            last = other
            if tags[last : last + 1] == "(" and not nouns:
                closing = tags.find(")", last, min(end + 1, last + 8))
                last = closing + 1 if closing >= 0 else last
            if not nouns and "NN" not in tags[start:last]:
                # "el secretario de Minas, exdiputado por Jaén, Luis Vega,"
                named = _NAME_LAST.match(tags, last, end)
                last = named.end() if named is not None else last
    return (start, last)


def _run(tags: str, start: int, end: int, nouns: bool) -> int | None:
    """The token after the last one of a phrase; absent when there is no noun in it."""
    position = start
    small = 0
    named = False
    while position < end:
        tag = tags[position]
        before = tags[position - 1] if position > start else ""
        if tag == ".":
            if before not in ("A", "K"):
                break
        elif tag == "c":
            following = tags[position + 1 : position + 2]
            joined = before == "n" and following == "y" and "y" in tags[start:position]
            # "la vicepresidenta segunda y ministra de Trabajo"
            joined = (joined and not nouns) or bool(before and before in "NKy")
            if before == "n" and not named and _TWO_FIELDS.match(tags, position):
                # "kasvatuksen ja koulutuksen toimialajohtaja Aino Ranta"
                position += 1
                continue
            if not joined or not following or following not in "NKAyD":
                break
            if following == "D" and "V" in tags[position : position + 6]:
                break
        elif tag == "r" and before == "D" and tags[position + 1 : position + 2] in ("n", "y"):
            # "den tidligere direktør"
            pass
        elif tag in _PART:
            if tag == "n":
                if named and before == "." and not nouns:
                    # "K. bood": an initial is all of the name.
                    break
                if named and before in _HEADS and before != "y":
                    if nouns or not _is_body(tags, start, position):
                        break
                    # "la Protection civile": the noun has a capital, what goes with it has none.
                    if tags[position + 1 : position + 2] in _STARTS:
                        break
                small += 1
                if small > _WORDS:
                    break
            elif tag == "y" and before and before in "NK" and "y" in tags[start:position]:
                # "kommenterar vd Annika Frid rapporten"
                break
            elif (
                tag in ("De" if nouns else "DeH")
                and before
                and before in "nNKy"
                and (named or not nouns)
            ):
                # Only German hangs a noun on the one before it by nothing but an article.
                if before == "n" or not nouns:
                    break
            elif tag == "f":
                following = tags[position + 1 : position + 2]
                if not following or following not in "DHNnyKAj9e":
                    break
            elif tag == "9" and before and before in "NK":
                if tags[position + 1 : position + 2] in (",", ".", ";", ":", ")", "V", "a"):
                    # "los analistas de Renta 5"
                    position += 1
                break
            named = named or tag in _HEADS
        else:
            break
        position += 1
    while position > start and tags[position - 1] in "fDcHe":
        position -= 1
    if position == start:
        return None
    related = tags[position : position + 2] == ",w"
    if not named and tags[start] not in "DHe" and position - start > 3 + related:
        return None
    return position


def _is_body(tags: str, start: int, position: int) -> bool:
    """Whether a name has an article, which people have not: "la Guardia Nacional tunecina"."""
    first = position - 1
    while first > start and tags[first] == "N":
        first -= 1
    return tags[first] in "DH" or (tags[first] == "f" and first == position - 2)


def _apposition(tags: str, start: int, end: int) -> int | None:
    """The token after words beside a name that end with a comma or with the sentence."""
    if start >= end or (tags[start] not in "DHNny9jKA" and tags[start : start + 2] != "f9"):
        return None
    stop = start
    limit = min(end, start + _BESIDE)
    while stop < limit and tags[stop] not in ",;:-QRXPU(":
        if tags[stop] in "tw" and stop > start + 1 and _HEADS.intersection(tags[start:stop]):
            # "Sandra López, una pasajera que esperaba …"
            return stop
        if tags[stop] in "VEaMhmbCtqcLd":
            return None
        stop += 1
    if stop < end and (stop >= limit or tags[stop] in "QRXPU"):
        # "Zdzisław Mróz, szef zakładowej „Solidarności”."
        named = tags[stop] == "P" and stop + 1 == end and tags[start] == "y"
        return end if named else None
    if not _HEADS.intersection(tags[start:stop]) and "9" not in tags[start:stop]:
        return None
    return stop
