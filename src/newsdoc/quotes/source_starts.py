"""Where a source starts that the words before its plain phrase belong to."""

from __future__ import annotations

from newsdoc.quotes.sentence import Sentence
from newsdoc.quotes.tokens import Range

_LONGEST_START = 24
_LONGEST_PLACE = 5
_STARTS = frozenset("DHeNnyKAYlj9")
_BASED = "-based"


def from_start(sentence: Sentence, source: Range) -> Range:
    """The source with the words before it that are its own.

    Args:
        sentence: that holds it.
        source: its plain phrase.
    """
    return _from_place(sentence, _from_quotation(sentence, source))


def _from_quotation(sentence: Sentence, source: Range) -> Range:
    """The source from the quotation before it on, where nothing but its own words is between.

    “…,” the bespectacled, 71-year-old diplomat said; “…,” the senator from Ohio and candidate told …
    """
    tags = sentence.tags
    start = source[0]
    low = max(sentence.low, start - _LONGEST_START)
    if tags.find("Q", low, start) < 0 and tags.find("X", low, start) < 0:
        return source
    while start > low and tags[start - 1] in "NnyKAYljgd9DHe,cp.":
        start -= 1
    if low < start < source[0] and tags[start - 1] in "QX" and tags[start] in _STARTS:
        return (start, source[1])
    return source


def _from_place(sentence: Sentence, source: Range) -> Range:
    """The source from its town on: "the Bethesda, Maryland-based company"."""
    tags = sentence.tags
    start = source[0]
    if tags[start - 1 : start] != "," or not sentence.words[start].endswith(_BASED):
        return source
    first = start - 1
    low = max(sentence.low, first - _LONGEST_PLACE)
    while first > low and tags[first - 1] in "NK.":
        first -= 1
    if first < start - 1 and first > sentence.low and tags[first - 1] == "D":
        return (first - 1, source[1])
    return source
