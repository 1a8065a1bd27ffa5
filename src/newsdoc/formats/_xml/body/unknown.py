"""Elements that are not known, or nest too deeply: kept as they are, or only their words."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.body.embeds import embed, is_made_up
from newsdoc.formats._xml.body.markup import markup
from newsdoc.formats._xml.body.walk import Walk
from newsdoc.formats._xml.body.words import Words, squeeze
from newsdoc.model import Block, Raw


def raw_part(element: etree._Element) -> Raw:
    """The element as it is, with its words beside it."""
    text = squeeze(" ".join(str(t) for t in element.itertext())).strip()
    tag = str(element.tag)
    namespace = tag[1:].partition("}")[0] if tag[0] == "{" else "xml"
    return Raw(format=namespace, data=markup(element), text=text or None)


def is_alone(element: etree._Element) -> bool:
    """Whether an unknown element is a part of its own rather than a piece of a sentence."""
    tail = element.tail
    return not tail or tail.isspace()


def add_flat(account: Account, element: etree._Element, words: Words) -> None:
    """Add the words of an element without what its elements mean."""
    account.words_kept(element, deep=True)
    for text in element.itertext():
        if text:
            words.add(str(text))


def read_part(body: Walk, element: etree._Element, out: list[Block]) -> None:
    """Read an unknown element that is a part of its own."""
    if is_made_up(element):
        embed(body, element, out)
    else:
        body.raw(element, out)
