"""Where a quote stands, and its words, as findings about quotes need them."""

from __future__ import annotations

from newsdoc.model import Span
from newsdoc.model.walk import FoundQuote
from newsdoc.validation.facts import Facts


def where(found: FoundQuote) -> str:
    """The pointer to the text that the quote's spans count in."""
    return found.pointer.rpartition("/quotes/")[0] + "/text"


def end_to_end(found: FoundQuote) -> tuple[int, int]:
    """From the start of the quote's first span to the end of its last one."""
    return found.quote.spans[0].start, found.quote.spans[-1].end


def words_of(found: FoundQuote) -> str:
    """The quoted words, those of several spans parted by dots."""
    return " … ".join(found.quote.texts(found.holder.text))


def spoken(facts: Facts) -> tuple[tuple[FoundQuote, Span, str], ...]:
    """The spans of all direct quotes, with their words."""
    return tuple(
        (found, span, found.holder.text[span.start : span.end])
        for found in facts.quotes
        if found.quote.kind == "direct"
        for span in found.quote.spans
    )
