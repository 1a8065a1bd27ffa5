"""Pictures, tables, embeds and raw parts as blocks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import orjson

from newsdoc.formats._json.properties import from_properties
from newsdoc.formats._json.rich import as_html
from newsdoc.formats._xml.body import xhtml
from newsdoc.formats.tt_newsdoc.blocks import SECTIONS
from newsdoc.formats.tt_newsdoc.figures import ITEM_CLASSES
from newsdoc.formats.tt_newsdoc.fit import Node, fitting, is_uri, is_uuid
from newsdoc.model import (
    Embed,
    Mark,
    Media,
    Raw,
    Table,
)

_INLINE = frozenset({"emphasis", "strong", "link"})
_LINK_TYPES = {item_class: kind for kind, item_class in ITEM_CLASSES.items()}
_EMBEDS = ("core/socialembed", "core/youtube", "core/htmlembed")
_SECTION_KEYS = {section: key for key, section in SECTIONS.items()}


def html(text: str, marks: Iterable[Mark] = ()) -> str:
    """Words as the HTML of a text block, which knows `strong`, `em` and `a` alone.

    Spec: TT revisor schemas, htmlPolicies
    """
    return as_html(
        text,
        [
            Mark(span=mark.span, kind=mark.kind, href=mark.href)
            for mark in marks
            if mark.kind in _INLINE
        ],
    )


def table(block: Table) -> Node:
    """A table: the rows of each section as HTML, without the elements around them."""
    data: Node = {}
    if block.caption is not None:
        data["caption"] = html(block.caption.text, block.caption.marks)
    for section, key in _SECTION_KEYS.items():
        rows = tuple(row for row in block.rows if row.section == section)
        if rows:
            markup = xhtml((Table(rows=rows),))
            inner = markup.partition(f"<{key}>")[2].rpartition(f"</{key}>")[0]
            data[key] = inner
    tree: Node = {"type": "core/table", "data": data}
    extra = fitting(from_properties(block.properties))
    tree["data"] = {**extra.pop("data", {}), **data}
    return {**extra, **{key: value for key, value in tree.items() if value}}


def figure(media: Media, role: str | None) -> Node:
    """A picture: the data of the block says what it shows, the link where it is."""
    visual = role is not None and "/" in role
    file = media.renditions[0] if media.renditions else None
    own: Node = {"rel": "self" if visual else "image"}
    own["type"] = _LINK_TYPES.get(media.item_class or "", "tt/picture" if visual else "core/image")
    data: Node = {}
    size: Node = {}
    if is_uuid(media.guid):
        own["uuid"] = media.guid
    if file is not None:
        if is_uri(file.guid):
            own["uri"] = file.guid
        if is_uri(file.href):
            own["url"] = file.href
        size = {
            key: str(value)
            for key, value in (("width", file.width), ("height", file.height))
            if value is not None
        }
    if media.caption is not None:
        key = "html_caption" if media.caption.marks else "caption" if visual else "text"
        data[key] = html(media.caption.text, media.caption.marks)
    if media.alt_text:
        data["alttext"] = media.alt_text
    if media.credit is not None:
        size["credit"] = media.credit.text
    if not visual:
        data |= size
        size = {}
    extra = fitting(from_properties(media.properties))
    given = extra.pop("links", [])
    first: Node = {}
    for one in given:
        if one.get("rel") in ("self", "image"):
            first = one
            break
    others = [one for one in given if one is not first]
    link = {**own, **first}
    if size or "data" in first:
        link["data"] = {**first.get("data", {}), **size}
    made: Node = {"type": role if visual else "core/image"}
    made |= {key: value for key, value in extra.items() if key not in ("type", "data")}
    if inner := {**extra.get("data", {}), **data}:
        made["data"] = inner
    authors: list[Node] = [
        {
            "rel": "author",
            "type": "core/author",
            **({"title": one.name} if one.name else {}),
            **({"uuid": one.code} if is_uuid(one.code) else {}),
        }
        for one in media.creators
    ]
    made["links"] = [link, *authors, *others]
    return made


def embed(block: Embed) -> Node:
    """An embed as the block that it was, else as HTML or as a post with its address."""
    data: Any = None
    if block.data is not None:
        try:
            data = orjson.loads(block.data)
        except orjson.JSONDecodeError:
            data = None
    tree = fitting(data)
    kind = block.role if block.role in _EMBEDS else None
    if kind is None:
        kind = "core/htmlembed" if block.html is not None else "core/socialembed"
    tree["type"] = kind
    if block.text is not None:
        tree["title"] = block.text.text
    if kind == "core/htmlembed":
        if block.html is not None:
            tree["data"] = {**tree.get("data", {}), "text": block.html}
    elif kind == "core/youtube":
        if is_uri(block.url):
            tree["url"] = block.url
    elif block.url is not None or block.provider is not None:
        found = tree.setdefault("links", [])
        own = next((link for link in found if link.get("rel") == "self"), None)
        if own is None:
            own = {"rel": "self"}
            found.insert(0, own)
        if is_uri(block.url):
            own["url"] = block.url
        if block.provider is not None:
            own["type"] = block.provider
    return tree


def raw(block: Raw) -> Node:
    """A part that was kept whole: the block that it was, else a block that holds it."""
    if block.format == "tt-newsdoc":
        try:
            tree = orjson.loads(block.data)
        except orjson.JSONDecodeError:
            tree = None
        if type(tree) is dict and tree and fitting(tree) == tree:
            return tree
    if block.format == "html":
        return {"type": "core/htmlembed", "data": {"text": block.data}}
    return {"type": "newsdoc/raw", "data": {"format": block.format, "raw": block.data}}
