"""`content_elements`: the body of a story, element by element.

A handler takes what it uses out of its element. What is left beside the words of an element with an
`_id` (its alignment, channels, additional properties) is kept by that `_id` among the article's
properties; without one it is reported. Elements of types that are not known are kept whole.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from newsdoc.formats._json.properties import take_properties
from newsdoc.formats._xml.body.words import trimmed
from newsdoc.formats.ans import embeds, figures, nested
from newsdoc.formats.ans._reading import DEPTH, Node, Reading, type_of
from newsdoc.formats.ans.media import MEDIA_TYPES
from newsdoc.formats.ans.strings import taken
from newsdoc.model import (
    Block,
    Divider,
    Heading,
    Paragraph,
    Preformatted,
    Raw,
)
from newsdoc.model._makers import changed, make_heading, make_paragraph, make_property

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

Handler = Callable[[Reading, Node, str, str | None], list[Block]]
"""Reads an element: its node, its pointer, its `_id`."""


def elements(r: Reading, node: Node, pointer: str, key: str = "content_elements") -> list[Block]:
    """The blocks of a list of elements, which is taken out of the tree.

    Spec: ANS 0.10, traits/trait_content_elements.json
    """
    out: list[Block] = []
    pointer = f"{pointer}/{key}"
    for index, part in enumerate(r.objects(node, key)):
        if part.get("type") == "text" and "text" in r.said and (plain := _plain(part)) is not None:
            out.append(plain)
        else:
            out += element(r, part, f"{pointer}/{index}")
    return out


def _plain(node: Node) -> Paragraph | None:
    """The paragraph of a text with an id and plain words, as most elements of most stories are."""
    value, id_ = node.get("content"), node.get("_id")
    if type(value) is not str or "<" in value or "&" in value:
        return None
    if id_ is None:
        if len(node) != 2:
            return None
    elif len(node) != 3 or type(id_) is not str or not id_:
        return None
    text = trimmed(value)
    return make_paragraph(text=text, id=id_) if text and not text.isspace() else None


def element(r: Reading, node: Node, pointer: str) -> list[Block]:
    """The blocks of one element."""
    kind = type_of(node)
    handler = None if kind is None else HANDLERS.get(kind)
    if kind in MEDIA_TYPES:
        return figures.figure(r, node, str(kind), pointer)
    if handler is None or r.depth >= DEPTH:
        return [raw(r, node, pointer)]
    id_ = r.account.text(node, "_id") if "_id" in node else None
    r.depth += 1
    blocks = handler(r, node, pointer, id_)
    r.depth -= 1
    r.kind(node, pointer)
    if not blocks and id_ is not None:
        node["_id"] = id_  # there is nothing that could have it
        id_ = None
    if node:
        if id_ is not None:
            rest = take_properties(node)
            if rest:
                r.decorations.append(make_property(name=id_, value_type="object", properties=rest))
        r.left(node, pointer)
    return blocks


def raw(r: Reading, node: Node, pointer: str) -> Raw:
    """An element that is kept whole, with the words in it."""
    return Raw(format="ans", data=r.json(node, pointer), text=_words(node))


def _words(node: Any) -> str | None:
    """The words of an element that is kept whole: what stands under the keys that hold words."""
    found: list[str] = []
    waiting = [node]
    while waiting:
        part = waiting.pop()
        if type(part) is list:
            waiting += reversed(part)
        elif type(part) is dict:
            for key in ("content", "text", "caption", "title", "name"):
                value = part.get(key)
                if type(value) is str and value and not value.isspace():
                    found.append(" ".join(value.split()))
            waiting += [value for value in reversed(part.values()) if type(value) in (dict, list)]
    return "\n".join(found) or None


def _text(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    value = taken(r, node)
    blocks = list(r.rich.blocks(value, f"{pointer}/content"))
    role = r.account.text(node, "subtype") if "subtype" in node else None
    first = blocks[0] if len(blocks) == 1 else None
    if isinstance(first, Heading):
        # A text stays a text: headings have an element of their own.
        role = role or f"h{first.level or 2}"
        blocks = [make_paragraph(text=first.text, marks=first.marks)]
    if blocks:
        changes: dict[str, Any] = {"id": id_} if id_ is not None else {}
        if role is not None and not isinstance(blocks[0], Divider | Raw):
            changes["role"] = role
        if changes:
            blocks[0] = changed(blocks[0], **changes)
    return blocks


def _header(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    text = r.rich.words(taken(r, node), f"{pointer}/content")
    level = r.account.whole(node, "level") if "level" in node else None
    if text is None:
        return []
    role = r.account.text(node, "subtype") if "subtype" in node else None
    return [make_heading(text=text.text, marks=text.marks, level=level, role=role, id=id_)]


def _code(r: Reading, node: Node, _pointer: str, id_: str | None) -> list[Block]:
    value = node.pop("content", None)
    if type(value) is not str or not value:
        return []
    syntax = r.account.text(node, "language") if "language" in node else None
    return [Preformatted(text=value, syntax=syntax, id=id_)]


def _divider(_r: Reading, _node: Node, _pointer: str, id_: str | None) -> list[Block]:
    return [Divider(id=id_)]


def _interstitial(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    text = nested.linked(r, node, pointer)
    if text is None:
        return []
    return [make_paragraph(text=text.text, marks=text.marks, role="interstitial_link", id=id_)]


HANDLERS: dict[str, Handler] = {
    "text": _text,
    "paragraph": _text,
    "header": _header,
    "list": nested.listed,
    "quote": nested.quote,
    "blockquote": nested.quote,
    "pullquote": nested.quote,
    "table": nested.table,
    "code": _code,
    "divider": _divider,
    "correction": nested.correction,
    "element_group": nested.group,
    "interstitial_link": _interstitial,
    "link_list": nested.link_list,
    "gallery": figures.gallery,
    "raw_html": embeds.raw_html,
    "oembed_response": embeds.oembed,
    "oembed": embeds.old_oembed,
    "custom_embed": embeds.custom,
    "reference": embeds.reference,
}
"""Types of elements to what reads them."""
