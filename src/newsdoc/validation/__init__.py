"""Validation: rules that know news, profiles that say which of them count.

`validate` judges an article and yields diagnostics. The rules are in `rules`, what they share in
`facts`, the numbers that a profile may set in `options`.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.diagnostics import Diagnostic, Location
from newsdoc.model import Article, Span
from newsdoc.validation._base import Finding as Finding
from newsdoc.validation._base import Rule as Rule
from newsdoc.validation.facts import Facts as Facts
from newsdoc.validation.options import Options as Options


def validate(article: Article) -> Iterator[Diagnostic]:
    """What the rules find, in the order of `RULES`; lazy.

    Example:
        >>> from newsdoc.model import Paragraph
        >>> [found.code for found in validate(Article(body=(Paragraph(text="It rained."),)))]
        ['TX101']
    """
    from newsdoc.validation.rules import RULES  # noqa: PLC0415  # a hundred functions: when used

    facts = Facts(article, Options())
    for rule in RULES:
        for found in rule.check(article, facts):
            yield Diagnostic(
                code=rule.code,
                severity=rule.severity,
                message=found.message,
                where=Location(
                    pointer=found.pointer, span=None if found.span is None else Span(*found.span)
                ),
                value=found.value,
                hint=found.hint,
                fix=found.fix,
            )
