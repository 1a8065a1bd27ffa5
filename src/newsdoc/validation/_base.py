"""What a rule is, and what it says: `Rule`, `Finding`.

A rule is a generator function; its docstring is its page in the documentation. The engine
(`engine`) gives each finding the rule's code and the severity that the profile asks for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from newsdoc.diagnostics import Fix, Severity
from newsdoc.model import Article
from newsdoc.model._frozen import frozen
from newsdoc.validation.facts import Facts


class Finding(NamedTuple):
    """What a rule found; cheap to make, the engine turns it into a `Diagnostic`."""

    message: str
    """What was found, in one line: lower case start, no full stop, without place or value."""
    pointer: str
    """RFC 6901 pointer into the native JSON; to the string itself (`/body/0/text`) where `span`
    counts in it."""
    span: tuple[int, int] | None = None
    """Start and end, in code points of the string at `pointer`; None when all of it is meant."""
    value: str | None = None
    """The words concerned, whole; None when it is about no words."""
    hint: str | None = None
    """What to do about it, as an imperative; None when there is nothing to advise."""
    fix: Fix | None = None
    """An edit that removes the finding and changes nothing else; None when there is none."""


Check = Callable[[Article, Facts], Iterator[Finding]]
"""A rule's function: the article, and what is known of it already (see `Facts`)."""


@frozen(kw_only=True)
class Rule:
    """A row of the table of rules.

    Example:
        >>> from newsdoc.validation.rules import RULES
        >>> [rule.name for rule in RULES if rule.code == "TX101"]
        ['headline-missing']
    """

    code: str
    """Two letters for the area and three digits; never used for anything else later."""
    name: str
    """The fault in kebab case, as it reads after "allow" (`headline-missing`)."""
    severity: Severity
    """How bad it is unless the profile says otherwise."""
    check: Check
    """Finds the faults. Its docstring has a first line and the sections What, Why, Example and
    Spec, in Markdown."""
    since: str
    """Version of newsdoc that has it first."""
    spec: str | None = None
    """Standard and section that it stands on; absent when it is a custom of the trade."""

    @property
    def area(self) -> str:
        """The letters of the code."""
        return self.code[:2]
