"""What an item is about: categories and keywords.

Spec: RSS 2.0, category; RFC 4287, 4.2.2; Dublin Core, subject; Media RSS, media:keywords
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._feeds.state import XML_LANG, Item, label_of, words_of
from newsdoc.model import (
    Concept,
    Keyword,
)


def read_category(item: Item, element: etree._Element) -> None:
    """A category of RSS; WordPress adds its code."""
    given = dict(element.items())
    name = label_of(element)
    scheme = given.pop("domain", None) or given.pop("scheme", None) or None
    code = given.pop("nicename", None) or given.pop("code", None) or None
    item.feed.leftover(element, given)
    if name or code:
        item.add("subjects", Concept(scheme=scheme, code=code, name=name))


def read_atom_category(item: Item, element: etree._Element) -> None:
    """A category of Atom: a term, its scheme, and a label for people."""
    if "term" not in element.attrib:
        read_category(item, element)
        return
    given = dict(element.items())
    term = given.pop("term") or None
    scheme = given.pop("scheme", None) or None
    label = given.pop("label", None) or words_of(element)
    language = given.pop(XML_LANG, None)
    item.feed.leftover(element, {XML_LANG: language, **given} if language else given)
    if term and scheme is None and label in (None, term):
        item.add("subjects", Concept(name=term))
    elif term or label:
        item.add("subjects", Concept(scheme=scheme, code=term, name=label))


def read_subject(item: Item, element: etree._Element) -> None:
    """A subject of Dublin Core: a keyword."""
    item.feed.leftover(element, dict(element.items()))
    if (words := words_of(element)) is not None:
        item.add("keywords", Keyword(text=words))


def read_keywords(item: Item, element: etree._Element) -> None:
    """Keywords between commas."""
    item.feed.leftover(element, dict(element.items()))
    words = words_of(element) or ""
    if "," in words:
        item.feed.remark(103, "keywords, parted at the commas", element, words)
    for word in words.split(","):
        if word.strip():
            item.add("keywords", Keyword(text=word.strip()))
