"""The rules, one module an area; `RULES` is the table of them, sorted by code."""

from __future__ import annotations

from newsdoc.validation._base import Rule
from newsdoc.validation.rules.headlines import headline_missing

RULES: tuple[Rule, ...] = (
    Rule(
        code="TX101",
        name="headline-missing",
        severity="error",
        check=headline_missing,
        since="0.1.0",
        spec="IPTC ninjs 3.1, headlines; NewsML-G2 2.35, contentMeta/headline",
    ),
)
"""Every rule, sorted by code. Codes are never reused."""
