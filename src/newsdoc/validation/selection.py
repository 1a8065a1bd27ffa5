"""Which rules a profile has on, and how bad their findings are.

What a profile says of a rule goes before what the one that it extends says. Within one profile the
narrowest selector decides (code or name, then area, then `ALL`), and off goes before on.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.diagnostics import Severity
from newsdoc.validation.codes import ALL
from newsdoc.validation.profile import Selection


def is_on(code: str, name: str, selections: Sequence[Selection]) -> bool:
    """Whether a rule is on.

    Example:
        >>> chain = (Selection(ignore=("TX",), extend_select=("TX101",)), Selection(select=("ALL",)))
        >>> [is_on(code, "", chain) for code in ("TX101", "TX102", "QU101")]
        [True, False, True]
    """
    for said in selections:
        on = _width(code, name, (*(said.select or ()), *said.extend_select))
        off = _width(code, name, said.ignore)
        if off and off >= on:
            return False
        if on == 3 or (on and not said.narrows):
            return True
        if not on and said.select is not None:
            return False
    return not selections


def is_told(code: str, name: str, selections: Sequence[Selection]) -> bool:
    """Whether a structural finding is told: what a profile demands it wants told, unless ignored.

    Example:
        >>> is_told("ST101", "", (Selection(select=("TX",)),))
        True
        >>> is_told("ST101", "", (Selection(ignore=("ST",)),))
        False
    """
    for said in selections:
        on = _width(code, name, (*(said.select or ()), *said.extend_select))
        off = _width(code, name, said.ignore)
        if off and off >= on:
            return False
        if on == 3:
            return True
        if said.narrows and said.select is not None and not on:
            return False
    return True


def severity_of(
    code: str, name: str, selections: Sequence[Selection], default: Severity
) -> Severity:
    """The severity of a rule's findings: the narrowest word of the nearest profile.

    Example:
        >>> severity_of("TX101", "", (Selection(severity=(("TX", "info"),)),), "error")
        'info'
    """
    for said in selections:
        fitting = [(_width(code, name, (key,)), value) for key, value in said.severity]
        best = max(fitting, default=(0, default), key=lambda pair: pair[0])
        if best[0]:
            return best[1]
    return default


def _width(code: str, name: str, selectors: Sequence[str]) -> int:
    """How narrowly the selectors mean the rule: 0 not at all, 3 by itself."""
    if code in selectors or name in selectors:
        return 3
    if code[:2] in selectors:
        return 2
    return 1 if ALL in selectors else 0
