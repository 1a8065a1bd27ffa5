"""First names of French, Spanish, Portuguese, Italian and Dutch together: news names its neighbours."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from newsdoc.quotes.languages import _names_abroad

_CODES = ("fr", "es", "pt", "it", "nl")


@cache
def western_names(code: str) -> tuple[str, str]:
    """The names of men and those of women; where two languages differ, that of the text counts.

    Args:
        code: of the language of the text, one of the five.

    Returns:
        Two texts of words parted by spaces.

    Example:
        >>> "Andrea" in western_names("it")[0].split(), "Andrea" in western_names("es")[0].split()
        (True, False)
    """
    lists = {one: import_module(f"{__package__}.{one}_names") for one in _CODES}
    men = {name for one in lists.values() for name in one.MALE.split()}
    women = {name for one in lists.values() for name in one.FEMALE.split()}
    men |= set(_names_abroad.MALE.split())
    women |= set(_names_abroad.FEMALE.split())
    both = men & women
    own_men = set(lists[code].MALE.split())
    own_women = set(lists[code].FEMALE.split())
    men = (men - both) | own_men
    women = (women - both) | (own_women - own_men)
    return " ".join(sorted(men - women)), " ".join(sorted(women))
