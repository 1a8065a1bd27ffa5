"""The words that may name rules: codes, names, areas, and `ALL`."""

from __future__ import annotations

from newsdoc.validation.codes import ALL, SCHEMA
from newsdoc.validation.rules import RULES
from newsdoc.validation.structure.codes import STRUCTURE


def known_selectors() -> set[str]:
    """All of them.

    Example:
        >>> {"ALL", "TX", "TX101", "headline-missing"} <= known_selectors()
        True
    """
    rows: list[tuple[str, str]] = [(rule.code, rule.name) for rule in RULES]
    rows += [(row.code, row.name) for row in (*STRUCTURE, *SCHEMA)]
    return {ALL, *(word for code, name in rows for word in (code, name, code[:2]))}


def unknown_selectors(selectors: tuple[str, ...]) -> tuple[str, ...]:
    """Those that are no code, name or area of a rule, nor `ALL`.

    Example:
        >>> unknown_selectors(("TX", "XX999"))
        ('XX999',)
    """
    known = known_selectors()
    return tuple(word for word in selectors if word not in known)
