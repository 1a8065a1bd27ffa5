"""What there is to read about each code: rules from their docstrings, the others from their tables."""

from __future__ import annotations

import inspect
import re
from functools import cache

from newsdoc.diagnostics import Severity
from newsdoc.model._frozen import frozen
from newsdoc.validation.codes import PROFILE, SCHEMA
from newsdoc.validation.rules import RULES
from newsdoc.validation.structure import STRUCTURE

AREAS = {
    "TX": "text and blocks",
    "QU": "quotes",
    "NM": "names",
    "DT": "dates and versions",
    "ID": "identity",
    "SU": "subjects",
    "RT": "rights and embargo",
    "MD": "media",
    "CO": "corrections and kills",
    "ST": "structure that a profile demands",
    "PR": "faults of a profile",
    "SC": "schema of the source",
}
"""The areas of the codes of validation, and what they are about."""

_SECTION = re.compile(r"^(What|Why|Example|Fix|Options|Spec):$", re.MULTILINE)


@frozen(kw_only=True)
class RulePage:
    """One code, explained."""

    code: str
    """The code."""
    name: str
    """The fault in kebab case."""
    severity: Severity
    """How bad it is unless a profile says otherwise."""
    summary: str
    """One sentence."""
    body: str
    """The sections, as Markdown with bold titles; `""` where the summary says all."""
    since: str | None = None
    """Version that has it first; absent for codes that are no rules."""
    spec: str | None = None
    """The standard that it stands on; absent when there is none."""

    def markdown(self, level: int = 2) -> str:
        """The page as Markdown, its title a heading of the level."""
        facts = f"*{self.severity}*"
        if self.since:
            facts += f" · since {self.since}"
        if self.spec:
            facts += f" · {self.spec}"
        head = f"{'#' * level} {self.code} {self.name}"
        return "\n\n".join(filter(None, (head, self.summary, facts, self.body))) + "\n"


@cache
def rule_pages() -> tuple[RulePage, ...]:
    """A page for each code, in the order of the areas and codes.

    Example:
        >>> [page.name for page in rule_pages() if page.code == "ST101"]
        ['required-missing']
    """
    pages = []
    for rule in RULES:
        summary, body = _from_docstring(inspect.getdoc(rule.check) or "")
        pages.append(
            RulePage(
                code=rule.code,
                name=rule.name,
                severity=rule.severity,
                summary=summary,
                body=body,
                since=rule.since,
                spec=rule.spec,
            )
        )
    for row in (*STRUCTURE, *PROFILE, *SCHEMA):
        body = f"Demanded by the key `{row.key}` of a profile." if row.key else ""
        severity: Severity = "info" if row.code == "ST115" else "error"
        pages.append(
            RulePage(code=row.code, name=row.name, severity=severity, summary=row.says, body=body)
        )
    areas = list(AREAS)
    return tuple(
        sorted(
            pages,
            key=lambda p: (areas.index(p.code[:2]) if p.code[:2] in AREAS else len(areas), p.code),
        )
    )


def rule_page(code_or_name: str) -> RulePage | None:
    """The page of a code or name, in any case of letters; None when there is none.

    Example:
        >>> rule_page("st101").code, rule_page("nothing")
        ('ST101', None)
    """
    word = code_or_name.strip()
    return next((p for p in rule_pages() if word.upper() == p.code or word.lower() == p.name), None)


def _from_docstring(text: str) -> tuple[str, str]:
    """The first line, and the sections as Markdown."""
    summary, _, rest = text.partition("\n")
    parts = _SECTION.split(rest)
    lines = [parts[0].strip()]
    for title, section in zip(parts[1::2], parts[2::2], strict=True):
        lines.append(f"**{title}.** {inspect.cleandoc(section)}")
    return summary.strip(), "\n\n".join(filter(None, lines))
