"""Fixes as data: what rules put into `Finding.fix`."""

from __future__ import annotations

import json

from newsdoc.diagnostics import Fix
from newsdoc.model import Span


def replace(pointer: str, span: tuple[int, int], words: str) -> Fix:
    """Put `words` in the place of a span of the string at `pointer`.

    Example:
        >>> replace("/headline", (4, 6), " ").value
        '" "'
    """
    return Fix(pointer=pointer, span=Span(*span), value=json.dumps(words, ensure_ascii=False))


def cut(pointer: str, span: tuple[int, int]) -> Fix:
    """Cut a span out of the string at `pointer`."""
    return Fix(pointer=pointer, span=Span(*span), value=None)


def put(pointer: str, words: str) -> Fix:
    """Put `words` in the place of the string at `pointer`."""
    return Fix(pointer=pointer, value=json.dumps(words, ensure_ascii=False))


def remove(pointer: str) -> Fix:
    """Take away what is at `pointer`."""
    return Fix(pointer=pointer, value=None)
