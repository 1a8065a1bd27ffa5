"""What the readers of single elements may ask of the walk that calls them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from lxml import etree

from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.body.inline_kinds import InlineKind
from newsdoc.formats._xml.body.words import Words
from newsdoc.model import Block, Mark, Text


class Walk(Protocol):
    """The walk over one body, as the readers see it; `read.Body` is the one there is."""

    account: Account
    """Takes what has no place."""

    def blocks(self, element: etree._Element) -> tuple[Block, ...]:
        """The content of an element as blocks."""

    def element(self, element: etree._Element) -> tuple[Block, ...]:
        """An element itself as blocks."""

    def flow(self, element: etree._Element, out: list[Block]) -> None:
        """Read the content of a container."""

    def text(self, element: etree._Element) -> Text | None:
        """The words of an element, its paragraphs as lines."""

    def lines(self, element: etree._Element, found: tuple[Block, ...]) -> Text | None:
        """Blocks of an element as the lines of one text."""

    def words(self, element: etree._Element, *, preserve: bool = False) -> Words:
        """The words of an element that is to be a paragraph or the like."""

    def inside(self, element: etree._Element, words: Words) -> None:
        """Add the words of an element: its text and children, not its tail."""

    def raw(self, element: etree._Element, out: list[Block]) -> None:
        """Keep an element as it is."""

    def mark(self, kind: InlineKind, element: etree._Element, start: int, end: int) -> Mark | None:
        """The mark of an inline element on a span of the finished text."""


BlockReader = Callable[[Walk, Any, list[Block]], None]
"""Reads a block element to blocks, which it adds to the list."""
