"""Forms that offices and bodies take in other cases than the nominative: "министра", "burmistrza", "poliisin".

Spelling alone makes them, so that a rare noun may get a form that nobody writes; that does no harm, for
a form that is itself a nominative is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

Nominative = tuple[str, str]
"""The nominative of a noun, and its gender: m, f, n, or p for several."""
Forms = Iterator[tuple[str, str]]
"""Forms of a noun, and the tag of each: `y`, or `o` of one that can only be told something."""

_RUSSIAN_HARD = "бвгдзклмнпрстфх"
_RUSSIAN_HISSING = "жшщчц"


def declined(
    nouns: str,
    forms_of: Callable[[str], tuple[str, Forms]],
    others: str = "",
    not_forms: Iterable[str] = (),
) -> tuple[Mapping[str, Nominative], dict[str, str]]:
    """The nominative of every form of some nouns, and the tag of every form.

    Args:
        nouns: nominatives.
        forms_of: gives the gender of a noun, and its forms.
        others: forms that it does not give, as "властей=власти:p".
        not_forms: words that are no forms, whatever they look like.

    Example:
        >>> nominatives, tags = declined("министр", russian, "властей=власти:p")
        >>> nominatives["министра"], tags["министру"], nominatives["властей"]
        (('министр', 'm'), 'o', ('власти', 'p'))
    """
    plain = {*nouns.split(), *not_forms}
    found: dict[str, Nominative] = {}
    tags: dict[str, str] = {}
    for noun in nouns.split():
        gender, forms = forms_of(noun)
        for form, tag in forms:
            if form not in plain:
                found.setdefault(form, (noun, gender))
                tags.setdefault(form, tag)
    for one in others.split():
        form, _, rest = one.partition("=")
        noun, _, gender = rest.partition(":")
        found[form] = (noun, gender)
        tags[form] = "y"
    return MappingProxyType(found), tags


def russian(noun: str) -> tuple[str, Forms]:
    """Gender and forms of a Russian noun for somebody.

    Example:
        >>> gender, forms = russian("судья")
        >>> gender, [form for form, _ in forms]
        ('m', ['судьи', 'судье', 'судьёй', 'судьей', 'судью'])
    """
    stem, last = noun[:-1], noun[-1]
    feminine = last in "ая" and noun not in ("глава", "замглавы", "судья", "экс-глава", "папа")
    gender = "f" if feminine else "n" if last in "ое" else "m"
    return gender, _russian_forms(noun, stem, last)


def _russian_forms(noun: str, stem: str, last: str) -> Forms:
    if noun.endswith(("ый", "ий", "ой")) and len(noun) > 4:  # "военный", not "врий"
        stem = noun[:-2]
        soft = noun.endswith("ий") and stem[-1] in "нщшжч"
        yield stem + ("его" if soft else "ого"), "y"
        yield stem + ("ему" if soft else "ому"), "o"
        yield stem + ("ым" if noun.endswith("ый") else "им"), "y"
    elif noun.endswith(("ая", "яя")):
        stem = noun[:-2]
        yield stem + ("ей" if stem[-1] in "щшжч" else "ой"), "y"
        yield stem + "ую", "y"
    elif noun.endswith("ец"):
        for ending, tag in (("а", "y"), ("у", "o"), ("ем", "y"), ("ом", "y")):
            yield noun[:-2] + ("ьц" if noun[-3] == "л" else "ц") + ending, tag
    elif last in _RUSSIAN_HARD or last in _RUSSIAN_HISSING:
        yield noun + "а", "y"
        yield noun + "у", "o"
        yield noun + ("ем" if last in _RUSSIAN_HISSING else "ом"), "y"
        yield noun + "е", "y"
    elif last in "ьй":
        for ending, tag in (("я", "y"), ("ю", "o"), ("ем", "y"), ("е", "y")):
            yield stem + ending, tag
    elif last == "а":
        yield stem + ("и" if stem[-1] in "гкхжшщч" else "ы"), "y"
        yield stem + "е", "y"
        yield stem + ("ей" if stem[-1] in _RUSSIAN_HISSING else "ой"), "y"
        yield stem + "у", "y"
    elif last == "я":
        yield stem + "и", "y"
        yield stem + ("и" if stem.endswith("и") else "е"), "y"
        yield stem + "ёй", "y"
        yield stem + "ей", "y"
        yield stem + "ю", "y"
    elif last in "ое":
        soft = last == "е"
        yield stem + ("я" if soft else "а"), "y"
        yield stem + ("ю" if soft else "у"), "y"
        yield stem + ("и" if stem.endswith("и") else "е"), "y"


def polish(noun: str) -> tuple[str, Forms]:
    """Gender and forms of a Polish noun for somebody.

    Example:
        >>> gender, forms = polish("minister")
        >>> gender, [form for form, _ in forms]
        ('m', ['ministra', 'ministrowi', 'ministrem'])
    """
    masculine = noun.endswith(("ca", "ta", "sędzia")) or noun[-1] not in "aoei"
    masculine = masculine or noun.endswith(("y", "ki", "ni", "owi"))
    gender = "m" if masculine else "f" if noun[-1] in "ai" else "n"
    return gender, _polish_forms(noun, masculine)


def _polish_forms(noun: str, masculine: bool) -> Forms:
    stem = noun[:-1]
    if noun == "sędzia":
        yield from (("sędziego", "y"), ("sędziemu", "o"), ("sędzią", "y"))
    elif noun[-1] in "yi" and masculine:
        soft = stem if noun[-1] == "y" else noun
        yield soft + "ego", "y"
        yield soft + "emu", "o"
        yield noun + "m", "y"
    elif noun.endswith("a") and masculine:
        yield stem + "y", "y"
        yield stem + "ą", "y"
        yield stem + "ę", "y"
        yield (stem[:-1] + "cie" if stem.endswith("t") else stem + "y"), "y"
    elif noun.endswith("ąca"):
        yield stem + "ej", "y"
        yield stem + "ą", "y"
    elif noun.endswith("a"):
        velar = stem.endswith(("k", "g"))
        yield stem + ("i" if velar or stem.endswith(("l", "i", "j")) else "y"), "y"
        yield stem + "ę", "y"
        yield stem + "ą", "y"
        if velar:
            yield stem[:-1] + ("ce" if stem.endswith("k") else "dze"), "y"
    elif noun[-1] in "oe":
        yield stem + "a", "y"
        yield stem + "u", "y"
    elif noun[-1].isalpha() and masculine:
        for ending, instead in (
            ("ister", "istr"),
            ("ek", "k"),
            ("niec", "ńc"),
            ("iec", "c"),
            ("ec", "c"),
        ):
            if noun.endswith(ending):
                noun = noun.removesuffix(ending) + instead
                break
        soft = noun + "i" if noun.endswith(("k", "g")) else noun
        yield noun + "a", "y"
        yield noun + "owi", "o"
        yield soft + "em", "y"


def finnish(noun: str) -> tuple[str, Forms]:
    """The genitive of a Finnish noun; there is no gender.

    Example:
        >>> [next(finnish(noun)[1])[0] for noun in ("poliisi", "nainen", "hallitus", "päällikkö")]
        ['poliisin', 'naisen', 'hallituksen', 'päällikön']
    """
    for ending, instead in (
        ("nen", "sen"),
        ("us", "uksen"),
        ("ys", "yksen"),
        ("mies", "miehen"),
        ("kko", "kon"),
        ("kkö", "kön"),
        ("tti", "tin"),
        ("tto", "ton"),
        ("nki", "ngin"),
        ("nta", "nnan"),
        ("kas", "kkaan"),
        ("e", "een"),
        ("t", ""),
    ):
        if noun.endswith(ending):
            return "", iter([(noun.removesuffix(ending) + instead, "y")] if instead else ())
    return "", iter([(noun + "n", "y")])
