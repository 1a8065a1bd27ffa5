"""Noun phrases that end before a verb, found from their last token: who stands before it.

Reads the tag string only; every search is bounded.
"""

from __future__ import annotations

import re

from newsdoc.quotes.phrase_rules import phrase_from
from newsdoc.quotes.tokens import Range

_PART = frozenset("DHeNnyKAYlj9f")
_HEADS = frozenset("NKy")
_MOST = 16
"""How many tokens a phrase has at most, without what stands beside it."""
_NOUNS = frozenset("NKyA9")
_BESIDE = 16
"""How many tokens may stand between two commas beside a name."""
_ASIDE = re.compile(r"Cn|p?nH|[rhoe]{1,2}|pDn{0,2}|pHn{0,2}|p?n|pr|fHn|pnn")
_TITLED = re.compile(r"[nE][zp]?P")
"""„…, titled “Growing Up”, …“"""
_OPENS_OFFICE = re.compile(r"[DH]?[nNj]{0,2}y")
_RELATED = re.compile(r"(?P<plain>[nyj][^wt]*)[wt]")
"""Words beside a name with a relative clause: "spécialiste des reptiles qui n'a pas participé"."""
_NO_ASIDE = frozenset("VaMhmbtqwQRXPU;:")
_CLAUSE = frozenset("VEaMhmbCtqQRXPU;:")


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
    related = _RELATED.match(inner)
    plain = inner if nouns or related is None else related["plain"]
    if not relative and (_CLAUSE.intersection(plain) or not plain):
        return None
    if inner[:1] == "C" or (inner[:1] == "t" and nouns):
        return None
    start = _backward(tags, low, opening - 1)
    free = start is not None and not nouns and start - 2 >= low
    if start is not None and free and tags[start - 2 : start] in ("yp", "np", "Np"):
        # "l'assessore ai Trasporti, Oscar Villani,"
        start = _backward(tags, low, start - 2)
    if start is None or (start > low and tags[start - 1] in "pV"):
        return None
    return (start, comma)
