"""Quotations with the name of who said them behind a dash: in the same line, or in the next one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsdoc.quotes.paragraph import Cue, Found, Paragraph

_NAME = r"-(?P<who>[DAyjn]{0,4}[NKA.]{0,5}[NK])(?:,[^?!;:QRXPU]{1,40})?\.?$"
_LINE = re.compile(_NAME)
_BEHIND = re.compile(r"[QRXPU]+" + _NAME)
_ONLY_QUOTED = frozenset("QRXPU")


def sign(paragraphs: Sequence[Paragraph]) -> None:
    """Give quotations that nobody is said to have made to the name behind the dash after them.

    Args:
        paragraphs: of one story, in order, each with what was found in it.
    """
    above: Paragraph | None = None
    for paragraph in paragraphs:
        tags = paragraph.tokens.tags
        if not tags:
            continue
        behind = _BEHIND.match(tags)
        if behind is not None:
            _give(paragraph, paragraph, behind)
        elif above is not None and tags[0] == "-":
            line = _LINE.match(tags)
            if line is not None:
                _give(above, paragraph, line)
        above = paragraph if _ONLY_QUOTED.issuperset(tags) else None


def _give(paragraph: Paragraph, home: Paragraph, match: re.Match[str]) -> None:
    """Let the name that matches in `home` be the source of what has none in `paragraph`."""
    start, end = match.span("who")
    cue: Cue | None = None
    for one in paragraph.found:
        if one.cue is None and not one.continues:
            cue = cue or Cue(start - 1, start, "", ":", (start, end), "credit", kept=True)
            _take(one, cue, home)


def _take(one: Found, cue: Cue, home: Paragraph) -> None:
    one.cue, one.home, one.basis = cue, home, ("credit",)
