"""How many words an element holds, and what is long for a line of the head of a story."""

from __future__ import annotations

from lxml import etree

LONG = 160
"""Code points of a paragraph that ends the head of a story; bylines are shorter."""


def size_of(element: etree._Element) -> int:
    """Code points of the words in an element."""
    return sum(map(len, map(str, element.itertext())))


def is_short(element: etree._Element) -> bool:
    """Whether there are words in an element, and no more than a summary has."""
    size = 0
    for words in element.itertext():
        size += len(str(words))
        if size > 6 * LONG:
            return False
    return size > 0
