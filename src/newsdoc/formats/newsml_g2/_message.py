"""`newsMessage`: the envelope with its header, and what is in it."""

from __future__ import annotations

from typing import Any

from newsdoc.formats._base import Document, ReadContext
from newsdoc.formats._xml.account import Account
from newsdoc.formats.newsml_g2._catalogs import STANDARD
from newsdoc.formats.newsml_g2._concepts import concept, read_attributes
from newsdoc.formats.newsml_g2._item import read_item
from newsdoc.formats.newsml_g2._names import LOCAL, NOT_ARTICLES
from newsdoc.formats.newsml_g2._reading import Reading, tree
from newsdoc.model import Article, Concept, Package, Property
from newsdoc.model._makers import changed, make_concept

ITEMS = ("newsItem", "packageItem")
"""Items that are articles."""


def read_message(root: Any, context: ReadContext) -> Document:
    """Every article of a message, and the facts of its header as a `Package`.

    Items of other kinds are reported, value by value. Spec: NewsML-G2 2.35, newsMessage
    """
    account = Account(context)
    package = Package()
    schemes: dict[str, str] = STANDARD
    articles: list[Article] = []
    header = next(root.iterchildren("{*}header"), None)
    if header is not None:
        r = Reading(context, STANDARD)
        package = _header(r, header)
        schemes = dict(r.schemes)
    for part in root:
        name = LOCAL[part.tag]
        if part is header:
            continue
        if name in ("itemSet", *ITEMS):
            for item in part if name == "itemSet" else (part,):
                if LOCAL[item.tag] in ITEMS:
                    articles.append(read_item(item, context, schemes, package.priority))
                else:
                    _other_item(account, item)
            if context.wanted and name == "itemSet":
                account.stray(part)
        else:
            account.element(part)
    if context.wanted:
        account.stray(root)
        account.rest(root)
    return Document(articles=tuple(articles), package=package)


def _other_item(account: Account, item: Any) -> None:
    what = NOT_ARTICLES.get(LOCAL[item.tag], f"'{LOCAL[item.tag]}'")
    account.element(item, f"{what} is no article", code="NG101")


def _header(r: Reading, element: Any) -> Package:
    fields: dict[str, Any] = {}
    concepts: list[Concept] = []
    properties: list[Property] = []
    for child in element[:]:
        name = LOCAL[child.tag]
        if name == "sent" and "sent" not in fields:
            fields["sent"] = r.time(child)
            r.left(child)
        elif name in _TEXTS and _TEXTS[name] not in fields and not child.items():
            fields[_TEXTS[name]] = r.text(child)
        elif name == "priority" and "priority" not in fields:
            fields["priority"] = r.number(child, None, child.text)
            r.left(child)
        elif name in ("channel", "destination", "signal", "origin"):
            concepts.append(_addressed(r, child, name))
        elif name == "catalog":
            r.schemes = {
                **r.schemes,
                **{s.get("alias"): s.get("uri") for s in child if s.get("alias") and s.get("uri")},
            }
            properties.append(tree(child))
        else:
            properties.append(tree(child))
    if r.wanted:
        r.account.stray(element)
        r.left(element)
    return Package(**fields, concepts=tuple(concepts), properties=tuple(properties))


_TEXTS = {"sender": "sender", "transmitId": "transmission_id"}


def _addressed(r: Reading, element: Any, rel: str) -> Concept:
    """A channel, destination, origin or signal: a text, a controlled value, or both."""
    if len(element):
        return changed(concept(r, element), rel=rel)
    fields = read_attributes(r, element)
    if "properties" in fields:
        fields["properties"] = tuple(fields["properties"])
    text = r.text(element)
    if text is not None:
        fields["name"] = text
    return make_concept(**{**fields, "rel": rel})
