"""`dpa-digitalwires`: the JSON of dpa's digital wires (`digitalwires@…`), an entry or several; read only.

- `entry`: an entry to an article;
- `categories`: its controlled values, told apart by `dnltype`.
"""

from __future__ import annotations

from typing import Any

from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, Format, Head, ReadContext
from newsdoc.formats._json import Account, load
from newsdoc.formats._json.lines import by_line
from newsdoc.formats._json.properties import take_properties
from newsdoc.formats._json.rich import Rich
from newsdoc.formats.dpa_digitalwires.entry import read_entry
from newsdoc.model import Package

__all__ = ["CODES", "FORMAT", "read", "sniff"]

NAME = "dpa-digitalwires"

CODES: dict[str, str] = {
    "DW101": "read-as: a word of the source was read as the model's own word for it",
    "DW102": "said-twice: a value says again what another field has said",
}
"""Remarks of the reader: code, name, what it says."""

_MARK = "digitalwires@"


def sniff(head: Head) -> int:
    """3 for an entry that names its format, alone or in a list.

    Example:
        >>> sniff(Head(b'{"format": "digitalwires@1.0.0", "urn": "urn:a"}'))
        3
    """
    if head.kind != "json" or not ("format" in head.keys or "entries" in head.keys):
        return 0
    return 3 if any(_is_entry(node) for _, node in _entries(head.tree)[:1]) else 0


def _is_entry(node: Any) -> bool:
    return type(node) is dict and str(node.get("format", ""))[: len(_MARK)] == _MARK


def _entries(tree: Any) -> list[tuple[str, dict[str, Any]]]:
    """The entries of a document, each with its pointer: alone, in an array, or under `entries`."""
    if type(tree) is dict and type(tree.get("entries")) is list:
        parts, above = tree["entries"], "/entries"
    elif type(tree) is list:
        parts, above = tree, ""
    else:
        return [("", tree)] if type(tree) is dict else []
    return [(f"{above}/{i}", part) for i, part in enumerate(parts) if type(part) is dict and part]


@by_line
def read(data: bytes, context: ReadContext) -> Document:
    """The articles of the entries; what stands around them is the package.

    Raises:
        ReadError: when it is no JSON, or holds no entry.

    Example:
        >>> entry = b'{"format": "digitalwires@1.0.0", "urn": "urn:a", "headline": "Regen"}'
        >>> read(entry, ReadContext()).articles[0].headline
        'Regen'

    Spec: dpa digital wires 0.9 and 1.0, JSON
    """
    tree = load(data, context, format=NAME)
    entries = [
        (path, node)
        for path, node in _entries(tree)
        if _is_entry(node) or "urn" in node or "article_html" in node
    ]
    if not entries:
        raise ReadError(
            "it holds no entry of the digital wires",
            format=NAME,
            source=context.source,
            hint="an entry has 'format' (digitalwires@…), 'urn' and 'article_html'",
        )
    account, rich = Account(context), Rich(context)
    articles = tuple(read_entry(account, rich, node, path) for path, node in entries)
    package = None
    if entries[0][0]:
        around = tree if type(tree) is dict else {}
        told = {key: around.pop(key) for key in list(around) if key != "entries"}
        package = Package(properties=take_properties(told))
        around.update(told)
    account.report_left(tree)
    return Document(articles=articles, package=package)


FORMAT = Format(
    name=NAME,
    title="dpa digital wires",
    spec="dpa digital wires 0.9 and 1.0, JSON",
    media_types=("application/json",),
    suffixes=(".dw.json",),
    sniff=sniff,
    read=read,
    several=True,
)
