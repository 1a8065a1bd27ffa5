"""What the readers of one ANS document share, and how values become fields of the model."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from newsdoc.formats._base import ReadContext
from newsdoc.formats._json import Account
from newsdoc.formats._json.properties import json_text, take_properties
from newsdoc.formats._json.rich import Rich
from newsdoc.model import Article, Block, Property

Node = dict[str, Any]

VERSION = "0.10.12"
"""Version of the schema that is written."""

ITEM_CLASSES = {
    "story": "text",
    "image": "picture",
    "video": "video",
    "audio": "audio",
    "gallery": "composite",
    "collection": "composite",
    "graphic": "graphic",
}
"""Types of ANS content to IPTC item classes."""

TYPES = {
    "text": "story",
    "picture": "image",
    "video": "video",
    "audio": "audio",
    "composite": "gallery",
    "graphic": "graphic",
}
"""IPTC item classes to types of ANS content."""


DEPTH = 24
"""Elements that may nest; deeper ones are kept whole."""


@attrs.frozen
class Walk:
    """What reads parts that may stand in each other: the parts know it, and not each other."""

    article: Callable[[Reading, Node], Article]
    """Reads a story, also one that stands in another one."""
    element: Callable[[Reading, Node, str], list[Block]]
    """Reads an element of the body, given its pointer."""
    elements: Callable[[Reading, Node, str], list[Block]]
    """Reads the `content_elements` of an object, given its pointer."""


def type_of(node: Node) -> str | None:
    """The type that an object states, where that is a word; it stays in its place."""
    kind = node.get("type")
    return kind if type(kind) is str else None


class Reading:
    """The state of one run of the reader."""

    __slots__ = ("account", "context", "decorations", "depth", "rich", "said", "walk", "wanted")

    def __init__(self, context: ReadContext, walk: Walk) -> None:
        self.context = context
        self.walk = walk
        self.wanted = context.wanted
        self.account = Account(context)
        self.rich = Rich(context)
        self.depth = 0
        self.decorations: list[Property] = []
        """What elements of the body say beside their words, by their `_id`."""
        self.said: set[str] = set()

    def version(self, node: Node, pointer: str) -> None:
        """Take the version of the schema where it is the one that is written, and say so.

        Another one is a fact about the source: it stays, and becomes a property.
        """
        if node.get("version") == VERSION:
            del node["version"]
            self.say("AS101", "version of the schema", VERSION, f"{pointer}/version")

    def kind(self, node: Node, pointer: str) -> str | None:
        """Take the type of an object; what it is read as is said once for each."""
        kind = self.account.text(node, "type")
        if kind is not None and kind not in self.said:
            self.said.add(kind)
            read_as = ITEM_CLASSES.get(kind)
            message = f"type read as '{read_as}'" if read_as else "type of an object"
            self.say("AS102", message, kind, f"{pointer}/type")
        return kind

    def say(self, code: str, message: str, value: str | None, pointer: str) -> None:
        """Remark, where somebody reads it."""
        if self.wanted:
            self.context.remark(code, message, value=value, path=pointer)

    def objects(self, node: Node, key: str) -> list[Node]:
        """Take the objects of a list, or a single one; what is no object stays where it is."""
        value = node.get(key)
        if type(value) is dict:
            del node[key]
            return [value] if value else []
        if type(value) is not list:
            return []
        found = [part for part in value if type(part) is dict]
        if len(found) == len(value):
            del node[key]
        elif found:
            node[key] = [part for part in value if type(part) is not dict]
        return found

    def json(self, node: Any, pointer: str) -> str:
        """An object that is kept whole, as JSON text."""
        return json_text(node, self.context, pointer, code="AS105")

    def rest(self, node: Node) -> tuple[Property, ...]:
        """All that is left of an object, as properties."""
        return take_properties(node) if node else ()

    def left(self, node: Any, pointer: str) -> None:
        """Report what is left of an object that was taken out of the tree."""
        if node and self.wanted:
            self.account.report_left(node, pointer)
