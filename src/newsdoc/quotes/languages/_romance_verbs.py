"""Forms of regular verbs of the Romance languages, as lines for `verb_table`.

News reports in the third person: present, imperfect, simple past, future and conditional, singular and
plural; the participle in all genders, with the infinitive ("quiso aclarar"); and the gerund. Verbs that
go their own way are written out in the language modules.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple


class Endings(NamedTuple):
    """What is put to the stem of a conjugation."""

    strong: str
    """Endings of the forms that are stressed on the stem."""
    weak: str
    """Endings of the other finite forms."""
    participles: str
    """Endings of the participle."""
    gerund: str
    """Ending of the gerund."""


_SPANISH: Mapping[str, Endings] = MappingProxyType(
    {
        "ar": Endings("a an", "ó aron aba aban ará arán aría arían", "ado", "ando"),
        "er": Endings("e en", "ió ieron ía ían erá erán ería erían", "ido", "iendo"),
        "ir": Endings("e en", "ió ieron ía ían irá irán iría irían", "ido", "iendo"),
    }
)
_PORTUGUESE: Mapping[str, Endings] = MappingProxyType(
    {
        "ar": Endings("a am", "ou aram ava avam ará arão aria ariam", "ado", "ando"),
        "er": Endings("e em", "eu eram ia iam erá erão eria eriam", "ido", "endo"),
        "ir": Endings("e em", "iu iram ia iam irá irão iria iriam", "ido", "indo"),
    }
)
_ITALIAN: Mapping[str, Endings] = MappingProxyType(
    {
        "are": Endings("a ano", "ò arono ava avano", "ato ata ati ate", "ando"),
        "ere": Endings(
            "e ono", "ette ettero eva evano erà eranno erebbe", "uto uta uti ute", "endo"
        ),
        "ire": Endings(
            "isce iscono", "ì irono iva ivano irà iranno irebbe", "ito ita iti ite", "endo"
        ),
    }
)
_FRENCH: Mapping[str, Endings] = MappingProxyType(
    {
        "er": Endings("e ent", "ait aient a èrent", "é ée és ées", "ant"),
        "ir": Endings(
            "it issent", "issait issaient irent ira iront irait", "i ie is ies", "issant"
        ),
    }
)


def regular(language: str, verbs: str) -> str:
    """The lines of `verb_table` for regular verbs.

    Args:
        language: "es", "pt", "it" or "fr".
        verbs: infinitives, parted by spaces. A stem of its own where the stress is on it stands after
            a slash: "contar/cuent"; a preverb pronoun does not belong to it.

    Example:
        >>> regular("es", "contar/cuent").split()[:4]
        ['contar:', 'cuenta', 'cuentan', 'contó']
    """
    table = {"es": _SPANISH, "pt": _PORTUGUESE, "it": _ITALIAN, "fr": _FRENCH}[language]
    spell = _SPELLING.get(language, _join)
    return "\n".join(_line(verb, table, spell) for verb in verbs.split()) + "\n"


def _line(verb: str, table: Mapping[str, Endings], spell: Callable[[str, str], str]) -> str:
    infinitive, _, strong = verb.partition("/")
    ending = next(one for one in table if infinitive.endswith(one))
    stem = infinitive[: -len(ending)]
    forms = table[ending]
    finite = [spell(strong or stem, one) for one in forms.strong.split()]
    finite += [spell(stem, one) for one in forms.weak.split()]
    if ending == "are":
        finite += [_hard(stem) + one for one in ("erà", "eranno", "erebbe")]
    elif ending == "er" and table is _FRENCH:
        finite += [(strong or stem) + one for one in ("era", "eront", "erait")]
    participles = [spell(stem, one) for one in forms.participles.split()]
    gerund = spell(stem, forms.gerund)
    return f"{infinitive}: {' '.join(finite)} | {' '.join(participles)} {infinitive} | {gerund}"


def _join(stem: str, ending: str) -> str:
    return stem + ending


def _french(stem: str, ending: str) -> str:
    """Annonc-ait: the sound of the stem is kept."""
    if ending[0] in "ao":
        if stem.endswith("c"):
            return stem[:-1] + "ç" + ending
        if stem.endswith("g"):
            return stem + "e" + ending
    return stem + ending


def _spanish(stem: str, ending: str) -> str:
    """Conclu-yó, re-yeron: an unstressed i between vowels is a y."""
    if stem[-1] in "aeu" and ending[:2] in ("ió", "ie") and not stem.endswith(("gu", "qu")):
        return stem + "y" + ending[1:]
    return stem + ending


def _hard(stem: str) -> str:
    """Indic-herà, annunc-erà."""
    if stem.endswith(("c", "g")):
        return stem + "h"
    return stem[:-1] if stem.endswith(("ci", "gi", "sci")) else stem


_SPELLING: Mapping[str, Callable[[str, str], str]] = MappingProxyType(
    {"fr": _french, "es": _spanish}
)
