"""The words of elements."""

from __future__ import annotations

from newsdoc.formats.ans._reading import Node, Reading
from newsdoc.model import (
    Text,
)
from newsdoc.model._makers import make_text


def taken(r: Reading, node: Node) -> str:
    """The words of an element. Versions before 0.5 have them as `text`."""
    for key in ("content", "text", "html"):
        if key in node and (value := r.account.text(node, key)) is not None:
            return value
    return ""


def words(r: Reading, node: Node, pointer: str) -> Text:
    """The words of an element where only words have a place."""
    value = taken(r, node)
    r.kind(node, pointer)
    found = r.rich.words(value, f"{pointer}/content")
    r.left(node, pointer)
    return found or make_text(text="")
