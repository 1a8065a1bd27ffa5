"""Names in other cases than the nominative: "по словам Павла Сомова" is about Павел Сомов.

The case of the first name, which is on a list, tells the case of the surname.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

import attrs

_NO_NAMES: Mapping[str, tuple[str, str]] = MappingProxyType({})
_NO_ENDINGS: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType({})
_SHORTEST = 2
"""Letters that are left of a surname, at least."""


@attrs.frozen(kw_only=True, eq=False)
class Cases:
    """How the names of a language are declined."""

    first_names: Mapping[str, tuple[str, str]] = _NO_NAMES
    """The nominative of a first name and the key of its gender and case, by form in lower case."""
    doubtful: Mapping[str, tuple[str, str]] = _NO_NAMES
    """The same, for forms that are the nominative of another name."""
    surnames: Mapping[str, tuple[tuple[str, str], ...]] = _NO_ENDINGS
    """Endings and those of the nominative, by key of gender and case; the first that fits counts."""
    certain: Mapping[str, tuple[tuple[str, str], ...]] = _NO_ENDINGS
    """Endings that no nominative has, by key: they decide where a first name is doubtful."""
    places: frozenset[str] = frozenset()
    """Genitives of places and bodies that stand between an office and a name."""
    bodies: tuple[str, ...] = ()
    """Endings of other such genitives: "Еврокомиссии", "Агентства"."""
    patronymics: tuple[tuple[str, str], ...] = ()
    """Endings of names between first name and surname."""
    known: frozenset[str] = frozenset()
    """First names in the nominative, in lower case."""
    nouns: Mapping[str, tuple[str, str]] = _NO_NAMES
    """The nominative of nouns for offices and bodies, and its gender, by form in lower case."""
    adjectives: Mapping[str, tuple[tuple[str, str], ...]] = _NO_ENDINGS
    """Endings of adjectives before such a noun and those of the nominative, by its gender."""

    def plain(self, word: str) -> str:
        """The nominative of a noun in lower case; any other word as given.

        Example:
            >>> Cases(nouns={"мэра": ("мэр", "m")}).plain("мэра")
            'мэр'
        """
        return self.nouns.get(word, (word, ""))[0]


def nominative(parts: tuple[str, ...], cases: Cases) -> tuple[str, ...]:
    """The words of a full name in the nominative; as given when it is in the nominative already.

    Args:
        parts: first name to surname.
        cases: of the language.

    Example:
        >>> cases = Cases(first_names={"павла": ("Павел", "g")}, surnames={"g": (("ова", "ов"),)})
        >>> nominative(("Павла", "Сомова"), cases), nominative(("Павел", "Сомов"), cases)
        (('Павел', 'Сомов'), ('Павел', 'Сомов'))
    """
    parts = _without_places(parts, cases)
    if len(parts) < 2:  # no surname
        return parts
    first = parts[0].lower()
    known = cases.first_names.get(first)
    if known is None:
        known = cases.doubtful.get(first)
        endings = cases.certain.get(known[1], ()) if known is not None else ()
        if _replaced(parts[-1], endings) is None:
            return parts
    assert known is not None
    name, key = known
    endings = cases.surnames.get(key, ())
    # "Скворцовой-Лунц": each half for itself
    last = "-".join(_replaced(half, endings) or half for half in parts[-1].split("-"))
    middle = (_replaced(part, cases.patronymics) or part for part in parts[1:-1])
    return (name, *middle, last)


def nominative_phrase(words: Sequence[str], cases: Cases) -> str | None:
    """A phrase for somebody in the nominative; absent where its noun is none in another case.

    Args:
        words: of the phrase; what stands behind the noun stays as it is.
        cases: of the language.

    Example:
        >>> cases = Cases(nouns={"тренера": ("тренер", "m")}, adjectives={"m": (("ого", "ый"),)})
        >>> nominative_phrase(("главного", "тренера", "сборной"), cases)
        'главный тренер сборной'
    """
    if len(words) > 1 and not cases.adjectives:
        return None
    for place, word in enumerate(words):
        noun = cases.nouns.get(word.lower())
        if noun is None:
            continue
        endings = cases.adjectives.get(noun[1], ())
        before = [_replaced(one, endings) or "" for one in words[:place]]
        if not all(before):
            # "komunikacie spółki": this noun hangs on another one.
            return None
        name = noun[0] if word[0].islower() else noun[0][0].upper() + noun[0][1:]
        return " ".join((*before, name, *words[place + 1 :]))
    return None


def surnames(word: str, cases: Cases) -> Iterator[str]:
    """What a surname may be in the nominative.

    Example:
        >>> cases = Cases(surnames={"g": (("ова", "ов"),), "d": (("ову", "ов"),)})
        >>> list(surnames("Сомова", cases))
        ['Сомов']
    """
    for endings in cases.surnames.values():
        changed = _replaced(word, endings)
        if changed is not None:
            yield changed


def _without_places(parts: tuple[str, ...], cases: Cases) -> tuple[str, ...]:
    """A name without what its bearer heads: "Москвы Сергей Белов", "Finansów Publicznych Izabeli Lis"."""
    for place in range(1, len(parts) - 1):
        low = parts[place].lower()
        if low in cases.known or low in cases.first_names:
            before = parts[place - 1].lower()
            if before not in cases.known and before not in cases.first_names:
                return parts[place:]
            break
    while len(parts) > 2 and (  # two are a name
        parts[0] in cases.places or parts[0].isupper() or parts[0].endswith(cases.bodies)
    ):
        parts = parts[1:]
    return parts


def _replaced(word: str, endings: tuple[tuple[str, str], ...]) -> str | None:
    for ending, instead in endings:
        if word.endswith(ending) and len(word) >= len(ending) + _SHORTEST:
            return word[: len(word) - len(ending)] + instead
    return None
