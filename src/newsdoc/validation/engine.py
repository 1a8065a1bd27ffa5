"""The engine: a profile compiled once, an article judged by it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import NamedTuple

from newsdoc.codec import wrong_types
from newsdoc.diagnostics import Diagnostic, Location, Severity
from newsdoc.errors import UsageError
from newsdoc.model import Article, Span
from newsdoc.validation._base import Check, Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.options import Options
from newsdoc.validation.profile import Demands, Profile
from newsdoc.validation.rules import RULES
from newsdoc.validation.selection import is_on, is_told, severity_of
from newsdoc.validation.structure import STRUCTURE, compile_entries
from newsdoc.validation.structure.codes import Faults

_KEPT = 64
"""Compiled profiles that are kept."""


class Compiled(NamedTuple):
    """A profile in the form in which it judges."""

    profile: Profile
    rules: tuple[tuple[Check, str, Severity], ...]
    """Of each rule that is on: its function, its code, the severity of its findings."""
    structure: Callable[[Article, Facts], Faults] | None
    """Finds what the structure lacks; None where the profile demands none."""
    severities: dict[str, Severity | None]
    """What the profile makes of structural findings; codes that are off are absent, None is as the
    demand says."""
    options: Options


_cache: dict[int, Compiled] = {}


def compile_profile(profile: Profile) -> Compiled:
    """The profile, compiled; the same object for the same profile."""
    # By identity: to hash a profile costs more than to judge a short story by it. The compiled form
    # holds the profile, so that no other object can get its identity.
    found = _cache.get(id(profile))
    if found is None:
        if len(_cache) >= _KEPT:
            _cache.clear()
        found = _cache[id(profile)] = _compile(profile)
    return found


def _compile(profile: Profile) -> Compiled:
    said = profile.selections
    return Compiled(
        profile=profile,
        rules=tuple(
            (rule.check, rule.code, severity_of(rule.code, rule.name, said, rule.severity))
            for rule in RULES
            if is_on(rule.code, rule.name, said)
        ),
        structure=None if profile.demands == Demands() else compile_entries(profile.demands),
        severities={
            row.code: _set_severity(row.code, row.name, profile)
            for row in STRUCTURE
            if is_told(row.code, row.name, said)
        },
        options=profile.options,
    )


def _set_severity(code: str, name: str, profile: Profile) -> Severity | None:
    for said in profile.selections:
        if any(key in (code, name, code[:2]) for key, _ in said.severity):
            return severity_of(code, name, (said,), "error")
    return None


def judge(
    article: Article, compiled: Compiled, now: datetime | None = None
) -> Iterator[Diagnostic]:
    """What an article lacks under a compiled profile: rules in the order of `RULES`, then structure.

    Raises:
        UsageError: when a value in the article is of a type that its field cannot have.
    """
    try:
        yield from _found(article, compiled, Facts(article, compiled.options, now))
    except (AttributeError, TypeError) as error:
        wrong = next(wrong_types(article), None)
        if wrong is None:
            raise
        raise UsageError(f"the article is not well typed: {', '.join(wrong)}") from error


def _found(article: Article, compiled: Compiled, facts: Facts) -> Iterator[Diagnostic]:
    for check, code, severity in compiled.rules:
        for finding in check(article, facts):
            yield to_diagnostic(finding, code, severity)
    if compiled.structure is not None:
        for code, asked, finding in compiled.structure(article, facts):
            if code in compiled.severities:
                yield to_diagnostic(finding, code, compiled.severities[code] or asked)


def to_diagnostic(finding: Finding, code: str, severity: Severity) -> Diagnostic:
    """The finding as a diagnostic."""
    span = finding.span
    return Diagnostic(
        code=code,
        severity=severity,
        message=finding.message,
        where=Location(
            pointer=finding.pointer, span=None if span is None else Span(span[0], span[1])
        ),
        value=finding.value,
        hint=finding.hint,
        fix=finding.fix,
    )
