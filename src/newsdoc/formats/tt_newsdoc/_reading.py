"""What the readers of one NewsDoc document share."""

from __future__ import annotations

from typing import Any

from newsdoc.formats._base import ReadContext
from newsdoc.formats._json import Account
from newsdoc.formats._json.properties import json_text, take_properties
from newsdoc.formats._json.rich import Rich
from newsdoc.model import Property, Text

Node = dict[str, Any]


class Reading:
    """The state of one run of the reader."""

    __slots__ = ("account", "context", "decorations", "depth", "rich", "said", "wanted")

    def __init__(self, context: ReadContext) -> None:
        self.context = context
        self.wanted = context.wanted
        self.account = Account(context)
        self.rich = Rich(context)
        self.depth = 0
        self.said: set[str] = set()
        self.decorations: list[Property] = []
        """What blocks of the content say beside their words, by their `id`."""

    def json(self, node: Any, pointer: str) -> str:
        """A block that is kept whole, as JSON text."""
        return json_text(node, self.context, pointer, code="TN102")

    def read_as(self, node: Node, pointer: str, *keys: str) -> None:
        """Take words of the vocabulary that became a class or a field; each is told once."""
        for key in keys:
            word = node.get(key)
            if type(word) is not str:
                continue
            del node[key]
            if word and word not in self.said:
                self.said.add(word)
                self.say("TN103", f"{key} says what the part is read as", word, f"{pointer}/{key}")

    def say(self, code: str, message: str, value: str | None, pointer: str) -> None:
        """Remark, where somebody reads it."""
        if self.wanted:
            self.context.remark(code, message, value=value, path=pointer)

    def rest(self, node: Node) -> tuple[Property, ...]:
        """All that is left of a block, as properties."""
        return take_properties(node) if node else ()

    def decorate(self, name: str | None, node: Node, pointer: str) -> None:
        """Keep what is left of a block by a name for it; report it where it has none."""
        if not node:
            return
        if name is not None and (rest := take_properties(node)):
            self.decorations.append(Property(name=name, value_type="object", properties=rest))
        if node and self.wanted:
            self.account.report_left(node, pointer)

    def data(self, node: Node, key: str) -> str | None:
        """Take a value of the block's data; all of them are strings."""
        data = node.get("data")
        if type(data) is not dict or key not in data:
            return None
        value = self.account.text(data, key)
        if not data:
            del node["data"]
        return value

    def whole(self, node: Node, key: str) -> int | None:
        """Take a whole number of the block's data."""
        data = node.get("data")
        if type(data) is not dict or key not in data:
            return None
        value = self.account.whole(data, key)
        if not data:
            del node["data"]
        return value

    def words(self, node: Node, key: str, pointer: str) -> Text | None:
        """Take words of the block's data, HTML or plain."""
        value = self.data(node, key)
        return None if value is None else self.rich.words(value, f"{pointer}/data/{key}")

    def objects(self, node: Node, key: str) -> list[Node]:
        """Take the objects of a list; what is no object stays where it is."""
        value = node.get(key)
        if type(value) is not list:
            return []
        found = [part for part in value if type(part) is dict]
        if len(found) == len(value):
            del node[key]
        elif found:
            node[key] = [part for part in value if type(part) is not dict]
        return found
