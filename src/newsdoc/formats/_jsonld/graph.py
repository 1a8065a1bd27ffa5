"""The nodes of a JSON-LD document: where the articles are, and what a reference refers to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from newsdoc.formats._jsonld.vocabulary import ARTICLE_TYPES, CONTEXTS, bare

Node = dict[str, Any]
"""A JSON object; its keys are properties without the prefix of schema.org."""

_PLURAL = ("@graph", "mainEntity", "itemListElement", "item", "@list", "@set")
"""Members of nodes that are no articles, through which articles are found."""


class Graph:
    """The trees of one document, made ready: names without prefixes, nodes by their `@id`.

    Example:
        >>> graph = Graph([{"@graph": [{"@type": "schema:NewsArticle", "author": {"@id": "#a"}},
        ...                            {"@id": "#a", "@type": "Person", "name": "Mina Holt"}]}])
        >>> (article,) = graph.articles()
        >>> graph.resolve(article["author"])["name"]
        'Mina Holt'

    Spec: JSON-LD 1.1, node objects and node references
    """

    def __init__(self, trees: Iterable[Any]) -> None:
        self.trees = list(trees)
        self._by_id: dict[str, Node] = {}
        waiting = list(self.trees)
        while waiting:
            node = waiting.pop()
            if type(node) is dict:
                _normalise(node)
                self._remember(node)
                waiting += [v for v in node.values() if type(v) is dict or type(v) is list]
            elif type(node) is list:
                waiting += [v for v in node if type(v) is dict or type(v) is list]

    def _remember(self, node: Node) -> None:
        """Keep the node under its `@id`; of several the one that says most."""
        name = node.get("@id")
        if type(name) is str and len(node) > 1:
            known = self._by_id.get(name)
            if known is None or len(known) < len(node):
                self._by_id[name] = node

    def resolve(self, value: Any) -> Any:
        """The node that a reference refers to; all else as it is."""
        if type(value) is dict and len(value) == 1 and "@id" in value:
            name = value["@id"]
            return self._by_id.get(name, value) if type(name) is str else value
        return value

    def articles(self) -> list[Node]:
        """The articles of the document, in its order; those inside of articles are not among them."""
        found: list[Node] = []
        seen: set[int] = set()
        waiting = list(reversed(self.trees))
        while waiting:
            node = self.resolve(waiting.pop())
            if type(node) is list:
                waiting += reversed(node)
            elif type(node) is dict and id(node) not in seen:
                seen.add(id(node))
                if is_article(node):
                    found.append(node)
                else:
                    waiting += reversed([node[k] for k in _PLURAL if k in node])
        return found

    def types(self) -> list[str]:
        """Types of the outermost nodes, for messages."""
        nodes = [part for tree in self.trees for part in (tree if type(tree) is list else [tree])]
        nodes += [
            part
            for node in nodes
            if type(node) is dict and type(node.get("@graph")) is list
            for part in node["@graph"]
        ]
        return list(dict.fromkeys(name for n in nodes if type(n) is dict for name in types_of(n)))


def types_of(node: Node) -> list[str]:
    """The types of a node, as names of schema.org."""
    given = node.get("@type")
    names = given if type(given) is list else [given]
    return [bare(name) for name in names if type(name) is str]


def is_article(node: Node) -> bool:
    """Whether one of the node's types is Article or below it."""
    return any(name in ARTICLE_TYPES for name in types_of(node))


def _normalise(node: Node) -> None:
    """Take the prefixes off the names of properties, and a context that says only schema.org."""
    for key in [key for key in node if ":" in key]:
        short = bare(key)
        if short != key and short not in node:
            node[short] = node.pop(key)
    context = node.get("@context")
    if context is not None:
        parts = context if type(context) is list else [context]
        left = [part for part in parts if not _is_schema(part)]
        if left:
            node["@context"] = left
        else:
            del node["@context"]


def _is_schema(part: Any) -> bool:
    if type(part) is dict:
        return all(type(v) is str and v in CONTEXTS for k, v in part.items())
    return type(part) is str and part in CONTEXTS
