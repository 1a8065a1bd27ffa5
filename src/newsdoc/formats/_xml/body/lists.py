"""What lists mean: items, the words of each, and the blocks after them."""

from __future__ import annotations

from typing import Literal

from lxml import etree

from newsdoc.formats._xml.body.attributes import take_role
from newsdoc.formats._xml.body.inlines import XML_SPACE
from newsdoc.formats._xml.body.walk import Walk
from newsdoc.formats._xml.body.words import trimmed
from newsdoc.formats._xml.parse import local_name
from newsdoc.model import Block, ListBlock, ListItem, Mark, Paragraph, Text
from newsdoc.model._makers import changed, make_list_item


def list_block(body: Walk, element: etree._Element, out: list[Block]) -> None:
    """Read `ul`, `ol`, `dl` and their kin."""
    given = dict(element.items())
    name = local_name(element.tag).lower()
    style: Literal["bullet", "ordered", "definition"] = (
        "ordered" if name == "ol" else "definition" if name == "dl" else "bullet"
    )
    start = None
    for attribute in ("start", "seqnum"):
        value = given.get(attribute, "").strip()
        if name == "ol" and value.isascii() and value.isdigit() and len(value) < 10:
            start = int(given.pop(attribute))
    items: list[ListItem] = []
    body.account.stray(element)
    for child in element[:]:
        _item(body, child, items)
    role, id_ = take_role(given), given.pop("id", None) or None
    if given:
        body.account.attributes(element, given)
    if items:
        out.append(ListBlock(style=style, start=start, items=tuple(items), role=role, id=id_))


def _item(body: Walk, element: etree._Element, items: list[ListItem]) -> None:
    name = local_name(element.tag).lower()
    if name == "div" and len(element) and not (element.text or "").strip():
        # HTML lets `div` group the terms and definitions of a `dl`.
        for child in element[:]:
            _item(body, child, items)
        return
    if name not in ("li", "dt", "dd"):
        found = body.element(element)
        if not found:
            return
        if items and not isinstance(found[0], Text):
            items[-1] = changed(items[-1], blocks=(*items[-1].blocks, *found))
        else:
            text, marks, rest = first_words(found)
            items.append(make_list_item(text=text, marks=marks, blocks=rest))
        return
    given = dict(element.items())
    text, marks, rest = holder(body, element, given)
    role = take_role(given)
    if given:
        body.account.attributes(element, given)
    if text or rest:
        items.append(
            make_list_item(text=text, marks=marks, term=name == "dt", blocks=rest, role=role)
        )
    elif role:
        body.account.attributes(element, {"class": role})


def holder(
    body: Walk, element: etree._Element, given: dict[str, str]
) -> tuple[str, tuple[Mark, ...], tuple[Block, ...]]:
    """The words of a list item or a table cell, the marks on them, and the blocks after them."""
    if given.pop(XML_SPACE, None) == "preserve":
        words = body.words(element)
        text, marks = words.finish(body.mark)
        return text, marks, (*words.before, *words.after)
    if not len(element):
        raw = element.text
        return (trimmed(raw) if raw else ""), (), ()
    found = body.blocks(element)
    if found and isinstance(first := found[0], Paragraph) and first.role and "class" not in given:
        # The class of the paragraph in an item is as good as the item's own.
        given["class"] = first.role
        found = (changed(first, role=None), *found[1:])
    return first_words(found)


def first_words(found: tuple[Block, ...]) -> tuple[str, tuple[Mark, ...], tuple[Block, ...]]:
    """Blocks as the words of what holds them (the first paragraph) and the rest."""
    if (
        found
        and isinstance(first := found[0], Paragraph)
        and not (first.role or first.id or first.language)
    ):
        return first.text, first.marks, found[1:]
    return "", (), found
