"""XML that is a record of named fields: to a tree of plain values, to be taken apart like JSON.

Agencies and newsroom systems export such records: no mixed content, no order that counts. An element
without children or attributes is its text; others are dicts of their children by local name, attributes
with `@`, text beside children as `#text`; elements that repeat are lists.
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from newsdoc.formats._xml.parse import local_name

XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
_DEEPEST = 60
"""Levels of elements; what is deeper is taken as its text."""


def tree_of(element: etree._Element, depth: int = 0) -> Any:
    """The element as plain values; None where it is empty.

    Example:
        >>> tree_of(etree.fromstring("<a><b>x</b><b>y</b><c id='1'>z</c><d/></a>"))
        {'b': ['x', 'y'], 'c': {'@id': '1', '#text': 'z'}, 'd': None}
    """
    if depth > _DEEPEST:
        return "".join(map(str, element.itertext())) or None
    node: dict[str, Any] = {
        f"@{local_name(name)}": value for name, value in element.items() if not name.startswith(XSI)
    }
    if node.get("@nil") in ("true", "1"):  # exporters misspell the namespace
        del node["@nil"]
    pieces = [element.text or ""]
    for child in element:
        name, value = local_name(child.tag), tree_of(child, depth + 1)
        if name not in node:
            node[name] = value
        elif isinstance(node[name], list):
            node[name].append(value)
        else:
            node[name] = [node[name], value]
        pieces.append(child.tail or "")
    text = "\n".join(piece for piece in pieces if piece and not piece.isspace())
    if not node:
        return text or None
    if text:
        node["#text"] = text
    return node


def fields_of(element: etree._Element) -> dict[str, Any]:
    """The element as a dict, also where it has nothing but text."""
    tree = tree_of(element)
    return tree if isinstance(tree, dict) else {"#text": tree} if tree else {}
