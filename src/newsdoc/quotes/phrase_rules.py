"""Noun phrases in languages that go by rules: who stands before a verb, and who after it.

Reads the tag string only; every search is bounded, so that a text without stops costs its length.
"""

from __future__ import annotations

import re

from newsdoc.quotes.tokens import Range

_PART = frozenset("DHeNnyKAYlj9f")
_HEADS = frozenset("NKy")
_ADVERBIAL = re.compile(
    r"(?:r|o|x|[pf]r(?![nyNKD])|(?:p[D9HnM]{0,2}f?[W9]|[D9HnM]{0,2}f?9?W|9)[W9]{0,2}(?:f?[W9]){0,2}(?:\(9\))?|z(?=[rW]))"
)
_MOST = 16
"""How many tokens a phrase has at most, without what stands beside it."""
_NOUNS = frozenset("NKyA9")
_WORDS = 7
"""How many words without a capital a phrase has at most."""
_BESIDE = 16
"""How many tokens may stand between two commas beside a name."""
_ASIDE = re.compile(r"Cn|p?nH|[rhoe]{1,2}|pDn{0,2}|pHn{0,2}|p?n|pr|fHn|pnn")
_PART_OF = re.compile(r"[D9]f(?:o|[DH]?[ny]{1,2}(?=[.,]|$))")
_TITLED = re.compile(r"[nE][zp]?P")
"""„…, titled “Growing Up”, …“"""
"""Words between commas that say nothing of who stands before them."""
_NAME_LAST = re.compile(r",N{2,4}(?=[,.;:(-]|$)")
"""A name behind words that stand between commas."""
_LONG_OFFICE = re.compile(r",[^VaMhmbtqwQRXPU;:.]{2,30}?,N{2,4}(?=[,.;(-]|$)")
"""Words between commas, whatever they are, and a name."""
_OPENS_OFFICE = re.compile(r"[DH]?[nNj]{0,2}y")
_NO_ASIDE = frozenset("VaMhmbtqwQRXPU;:")
_PLACE = re.compile(r"p[DH]?[nNKyj]{1,4}(?:f[DH]?[nNKyj]{1,3})?(?=,y?[NKA])")
_STARTS = frozenset("DHeNKAyY9j")
_CLAUSE = frozenset("VEaMhmbCtqQRXPU;:")


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
        # "en av dem", "jedna z mieszkanek"
        return part.span()
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
        named = _LONG_OFFICE.match(tags, last, end)
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
            if not joined or not following or following not in "NKAyD":
                break
            if following == "D" and "V" in tags[position : position + 6]:
                break
        elif tag == "r" and before == "D" and tags[position + 1 : position + 2] in ("n", "y"):
            # "den tidligere direktør"
            pass
        elif tag in _PART:
            if tag == "n":
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
    if not named and tags[start] not in "DHe" and position - start > 3:
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
        named = tags[stop] == "P" and stop + 1 == end and "y" in tags[start:stop]
        return end if named else None
    if not _HEADS.intersection(tags[start:stop]) and "9" not in tags[start:stop]:
        return None
    return stop


def phrase_before(tags: str, low: int, last: int, *, nouns: bool = False) -> Range | None:
    """The noun phrase that ends with token `last`, not reaching below `low`.

    Args:
        tags: of the paragraph.
        low: first token of the clause.
        last: the token just before the verb.
        nouns: whether a noun can be told by its capital, so that there must be one.

    Returns:
        Absent too when what stands there is no subject ("In Berlin").

    Example:
        >>> phrase_before("DyfDNpNV", 0, 6), phrase_before("pNV", 0, 1)
        ((0, 7), None)
    """
    if last < low:
        return None
    if tags[last] in "hw":
        return (last, last + 1)
    end = last + 1
    if tags[last] == ")":
        opening = tags.rfind("(", max(low, last - 8), last)
        if opening <= low:
            return None
        last = opening - 1
    if tags[last] in ",-":
        office = _office_before(tags, low, last - 1) if tags[last] == "," and not nouns else None
        return (office, last) if office is not None else _before_beside(tags, low, last, nouns)
    if tags[last] == "N" and not nouns:
        office = _office_before(tags, low, last)
        if office is not None:
            return (office, end)
    for _ in range(3):
        start = _backward(tags, low, last)
        if start is None:
            return None
        before = tags[start - 1] if start > low else ""
        if before != "p":
            break
        # "a spokesman of the police in Bremen": the phrase goes on before the preposition.
        if start - 2 < low or tags[start - 2] not in "NKyn)":
            return None
        last = start - 2
        if tags[last] == ")":
            return None
    else:
        return None
    while start < end - 1 and tags[start] in "n9f" and "D" in tags[start:end]:
        cut = tags.index("D", start, end)
        if "N" in tags[start:cut] or "y" in tags[start:cut]:
            break
        start = cut
    if nouns and not _NOUNS.intersection(tags[start:end]):
        return None
    return (start, end)


def _backward(tags: str, low: int, last: int) -> int | None:
    """First token of the plain phrase that ends with `last`."""
    position = last
    stop = max(low, last - _MOST)
    named = False
    while position >= stop:
        tag = tags[position]
        if tag == ".":
            if position == low or tags[position - 1] not in "AK":
                break
        elif tag == "P":
            # „Bild“-Zeitung, the paper „Bild“
            if named and position < last and tags[position + 1] not in "N-":
                break
        elif tag == "c":
            if position in (low, last):
                break
            joined = tags[position - 2 : position + 2] == "yncy"
            if not joined and not (tags[position - 1] in "NKy" and tags[position + 1] in "NKAyD"):
                break
        elif tag not in _PART:
            break
        named = named or tag in _HEADS
        position -= 1
    first = position + 1
    while first <= last and tags[first] in "fc.":
        first += 1
    if first > last:
        return None
    if not named and not any(tag in "yPn" for tag in tags[first : last + 1]):
        return None
    return first


def _office_before(tags: str, low: int, last: int) -> int | None:
    """Where an office starts, with words between commas before the name that ends with `last`.

    "El secretario de Minas, exdiputado por Jaén y hombre del gobernador, Luis Vega, …"
    """
    first = last
    while first > low and tags[first - 1] == "N":
        first -= 1
    comma = first - 1
    if first == last or tags[last] != "N" or comma <= low or tags[comma] != ",":
        return None
    if comma - low > 2 * _BESIDE or _OPENS_OFFICE.match(tags, low, comma) is None:
        return None
    head = phrase_from(tags, low, comma, beside=False)
    if head is None or head[1] >= comma or tags[head[1]] not in ",p":
        return None
    aside = tags[head[1] : comma]
    return low if "," in aside and _NO_ASIDE.isdisjoint(aside) else None


def _before_beside(tags: str, low: int, comma: int, nouns: bool) -> Range | None:
    """The phrase before words between commas or dashes: "Mina Holt, Sprecherin der Stadt,"."""
    mark = tags[comma]
    opening = tags.rfind(mark, max(low, comma - _BESIDE - 8), comma)
    if opening <= low:
        return None
    inner = tags[opening + 1 : comma]
    if _ASIDE.fullmatch(inner):
        # "El ministro, en cambio, …": nothing about who it is.
        start = _backward(tags, low, opening - 1)
        return (
            None if start is None or (start > low and tags[start - 1] in "pV") else (start, opening)
        )
    relative = _TITLED.fullmatch(inner) is not None or (
        inner[:1] == "w"
        or (inner[:1] == "t" and not nouns)
        or inner[:2] in ("pw", "pD")
        or (inner[:1] == "D" and len(inner) > 2)
    )
    if not relative and (_CLAUSE.intersection(inner) or not inner):
        return None
    if inner[:1] == "C" or (inner[:1] == "t" and nouns):
        return None
    start = _backward(tags, low, opening - 1)
    free = start is not None and not nouns and start - 2 >= low
    if start is not None and free and tags[start - 2 : start] in ("yp", "np"):
        # "l'assessore ai Trasporti, Oscar Villani,"
        start = _backward(tags, low, start - 2)
    if start is None or (start > low and tags[start - 1] in "pV"):
        return None
    return (start, comma)
