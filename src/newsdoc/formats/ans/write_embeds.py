"""Embeds and raw parts as elements."""

from __future__ import annotations

import orjson

from newsdoc.formats._json.rich import as_html
from newsdoc.formats.ans.fitting import MISSING, fitting
from newsdoc.formats.ans.trees import Node
from newsdoc.model import (
    Embed,
    Raw,
)

COMMON = {
    "_id": "text",
    "subtype": "text",
    "channels": ["text"],
    "alignment": "side",
    "additional_properties": {"*": "any"},
    "gallery_properties": {"*": "any"},
    "type": "text",
}
"""Members that the schema knows in every element."""


def with_subtype(tree: Node, subtype: str | None) -> Node:
    """The element with a subtype, where there is one."""
    if subtype is not None:
        tree["subtype"] = subtype
    return tree


def raw(block: Raw) -> Node:
    """A raw part as the element that it was, else as HTML."""
    if block.format == "ans":
        try:
            tree = orjson.loads(block.data)
        except orjson.JSONDecodeError:
            tree = None
        if type(tree) is dict and type(tree.get("type")) is str:
            fit = fitting(tree, {**COMMON, "*": "any"})
            if fit == tree:
                return tree
    if block.format == "html":
        return {"type": "raw_html", "content": block.data}
    return {
        "type": "raw_html",
        "content": as_html(block.text or ""),
        "additional_properties": {"format": block.format, "data": block.data},
    }


def embed(block: Embed) -> Node:
    """An embed as the kind of element that its data is of; others are oEmbed responses."""
    tree: Node = {}
    if block.data is not None:
        try:
            data = orjson.loads(block.data)
        except orjson.JSONDecodeError:
            data = None
        if type(data) is dict:
            fit = fitting(data, {**COMMON, "*": "any"})
            tree = {} if fit is MISSING else dict(fit)
    if type(tree.get("referent")) is dict and "raw_oembed" not in tree:
        return with_subtype({**tree, "type": "reference"}, block.role)
    if type(tree.get("embed")) is dict:
        if block.url is not None:
            tree["embed"] = {**tree["embed"], "url": block.url}
        return with_subtype({**tree, "type": "custom_embed"}, block.role)
    answer = tree.get("raw_oembed")
    made: Node = dict(answer) if type(answer) is dict else {"type": "rich", "version": "1.0"}
    given = {"html": block.html, "url": block.url, "provider_name": block.provider}
    made |= {key: value for key, value in given.items() if value is not None}
    if block.text is not None and (block.html is None or "<p" not in block.html):
        made["description"] = block.text.text
    return with_subtype({**tree, "type": "oembed_response", "raw_oembed": made}, block.role)
