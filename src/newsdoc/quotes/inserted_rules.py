"""Reporting clauses put between commas: "am Ende, sagt Ritter, gewinne keiner"."""

from __future__ import annotations

from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.report_clause import Clause
from newsdoc.quotes.tokens import Range


def is_inserted(clause: Clause, left: int, source: Range | None) -> bool:
    """Whether a reporting clause stands between commas: "am Ende, sagt Ritter, gewinne keiner"."""
    tags = clause.tags
    if source is None or tags[left] != "," or tags[source[1] : source[1] + 1] != ",":
        return False
    following = tags[source[1] + 1 : source[1] + 2]
    return left > clause.said and bool(following) and following in "MaV"


def place_around(clause: Clause, cue: Cue, left: int, source: Range | None) -> bool:
    """What is said before the reporting clause, and after it."""
    assert source is not None
    cue.source, cue.kept, cue.order, cue.basis = source, True, "around", "adjacent"
    cue.content.append(clause.trimmed(clause.said, left))
    cue.content.append((source[1] + 1, clause.end))
    clause.said = clause.done = source[1]
    return True
