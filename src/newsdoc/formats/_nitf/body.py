"""`body` of an NITF document: its parts, the blocks of the story, the end.

Spec: NITF 3.6, body
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from newsdoc.formats._nitf.body_head import BODY_HEAD
from newsdoc.formats._nitf.fields import Fields
from newsdoc.formats._xml.account import path_of
from newsdoc.formats._xml.body import html_fragment, looks_like_html
from newsdoc.formats._xml.body.inlines import XML_LANG
from newsdoc.formats._xml.parse import LOCAL_NAMES
from newsdoc.formats._xml.plain import paragraphs
from newsdoc.model import AlternativeBody, Block, Figure, Note
from newsdoc.model._makers import changed, make_paragraph

ASSOCIATED = "associated"
"""Class of `media` that goes with the story but has no place in it."""


def read_body(element: etree._Element, fields: Fields) -> None:
    """Read `body`."""
    account = fields.account
    if element.keys():
        _language(element, fields)
    if account.wanted:
        account.stray(element)
    for child in element[:]:
        match LOCAL_NAMES[child.tag]:
            case "body.head":
                read_body_head(child, fields)
            case "body.content":
                read_content(child, fields)
            case "body.end":
                read_body_end(child, fields)
            case name:
                # Parts that files put into `body` itself.
                handler = BODY_HEAD.get(name)
                if handler is not None:
                    handler(child, fields)
                else:
                    fields.lists.setdefault("body", []).extend(fields.body.element(child))


def read_content(element: etree._Element, fields: Fields) -> None:
    """Read `body.content`: the blocks of the story; several of them follow each other."""
    if element.keys():
        _language(element, fields)
    blocks: list[Block] = fields.lists.setdefault("body", [])
    first = len(blocks)
    if first and fields.account.wanted:
        fields.account.context.remark(
            "NI102",
            "a second body; it follows the first",
            severity="warning",
            line=element.sourceline,
            path=path_of(element),
        )
    holder = _sole(element)
    text = None if len(holder) else holder.text
    if text and looks_like_html(text):
        # The body travels as text: escaped, or in CDATA.
        element = html_fragment(text)
    elif text and "\n" in text.strip() and len(pieces := paragraphs(text)) > 1:
        blocks.extend(make_paragraph(text=piece) for piece in pieces)
        if fields.account.wanted:
            fields.account.context.remark(
                "NI103",
                "plain text, cut into paragraphs",
                value=text,
                line=holder.sourceline,
                path=path_of(holder),
            )
        return
    if not _in_blocks(element, fields, blocks):
        fields.body.flow(element, blocks)
    for index in range(len(blocks) - 1, first - 1, -1):
        block = blocks[index]
        if block.__class__ is Figure and block.role is not None:
            head, _, rest = block.role.partition(" ")
            if head == ASSOCIATED and block.id is None:
                del blocks[index]
                media = changed(block.media, role=rest or None)
                fields.lists.setdefault("media", []).insert(0, media)


def _sole(element: etree._Element) -> etree._Element:
    """The element itself, or the one `block` or `div` in it that holds nothing but text."""
    if len(element) != 1 or (element.text and not element.text.isspace()):
        return element
    only = element[0]
    plain = LOCAL_NAMES[only.tag] in ("block", "div") and not len(only) and not only.keys()
    return only if plain and not (only.tail and not only.tail.isspace()) else element


FULL_TEXT = "full_text"
"""Class of the `block` that holds the whole story, where others beside it repeat parts of it."""

REPEATED = frozenset({"lead_paragraph", "online_lead_paragraph", "abstract", "summary"})
"""Classes of the blocks that repeat the start of the story: other forms of the text."""

CORRECTIONS = frozenset({"correction_text", "correction"})
"""Classes of the blocks that correct the story, for the editors' notes."""


def _in_blocks(element: etree._Element, fields: Fields, out: list[Block]) -> bool:
    """Read a body that newspapers' archives keep in blocks of classes; whether it is one.

    Beside the block with the whole story stand its first paragraph, once for print and once for the
    web, and what was corrected later.
    """
    parts = element[:]
    classes = [part.get("class") for part in parts]
    if FULL_TEXT not in classes or not all(LOCAL_NAMES[part.tag] == "block" for part in parts):
        return False
    for part, kind in zip(parts, classes, strict=True):
        if fields.account.wanted:
            fields.account.text(element, part.tail)
            fields.account.rest(part, *(["class"] if kind in REPEATED else []))
        if kind in REPEATED:
            fields.add(
                "alternative_bodies", AlternativeBody(role=kind, blocks=fields.body.blocks(part))
            )
        elif kind in CORRECTIONS:
            if (found := fields.body.text(part)) is not None:
                fields.add("notes", Note(text=found.text, marks=found.marks, role="correction"))
        else:
            fields.body.flow(part, out)
    return True


def _language(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    language = given.pop(XML_LANG, None) or given.pop("lang", None)
    if language:
        fields.values.setdefault("language", language)
    if given:
        fields.account.attributes(element, given)


def read_body_head(element: etree._Element, fields: Fields) -> None:
    """Read `body.head`."""
    if element.keys():
        _language(element, fields)
    if fields.account.wanted:
        fields.account.stray(element)
    for child in element[:]:
        tag: Any = child.tag
        handler = BODY_HEAD.get(tag) or BODY_HEAD.get(LOCAL_NAMES[tag])
        if handler is None:
            fields.account.element(child)
        else:
            handler(child, fields)


def read_body_end(element: etree._Element, fields: Fields) -> None:
    """Read `body.end`."""
    if element.keys():
        _language(element, fields)
    fields.account.stray(element)
    for child in element[:]:
        name = LOCAL_NAMES[child.tag]
        if name == "tagline" and "tagline" not in fields.values:
            found = fields.body.text(child)
            if found is not None:
                fields.values["tagline"] = found
        elif name == "bibliography":
            text = fields.body.text(child)
            if text is not None:
                fields.add("notes", Note(text=text.text, marks=text.marks, role="bibliography"))
        else:
            fields.account.element(child)
            continue
        given = dict(child.items())
        if given.get("type") == "std":
            del given["type"]
        if given:
            fields.account.attributes(child, given)
