"""NewsItemRef, and NewsItems inside of NewsComponents: references to items, and items whole.

Spec: NewsML 1.2, NewsItemRef
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lxml import etree

from newsdoc.formats.newsml_1.comments import comment_words
from newsdoc.formats.newsml_1.component import equivalents, read_facts
from newsdoc.formats.newsml_1.draft import Draft, State
from newsdoc.formats.newsml_1.scan import Node
from newsdoc.model import Article, Group, Link
from newsdoc.model._makers import make_link

ReadItem = Callable[[Any, State], Article | None]
"""Reads a NewsItem; None where it holds no article."""


def read_group(node: Node, draft: Draft, state: State, read_item: ReadItem) -> None:
    """A component that holds references to items, or items themselves."""
    inner = Draft()
    read_facts(node, inner, state, keep_duid=True)
    title = inner.values.pop("headline", None)
    add_references(node, title, draft, state, read_item)
    draft.merge(inner.arguments(), node.element, state)


def add_references(
    node: Node, title: str | None, draft: Draft, state: State, read_item: ReadItem
) -> None:
    """Add the references of a component as a group, and the items in it as links that hold them."""
    links = [link for element in node.refs if (link := _reference(element, state)) is not None]
    if links:
        draft.add(
            "groups",
            Group(
                id=node.element.get("Duid") or None,
                role=node.role,
                title=title,
                mode="alternative" if equivalents(node) else None,
                links=tuple(links),
            ),
        )
    for element in node.items:
        item = read_item(element, state)
        if item is not None:
            draft.add(
                "links",
                make_link(id=node.element.get("Duid") or None, role=node.role, item=item),
            )
        else:
            state.account.element(element)


def _reference(element: etree._Element, state: State) -> Link | None:
    given = dict(element.items())
    target = given.pop("NewsItem", None) or None
    if given:
        state.account.attributes(element, given)
    comments = [c for child in element if (c := comment_words(child, state)) is not None]
    if target is None and not comments:
        return None
    is_urn = target is not None and target.lower().startswith("urn:")
    return make_link(
        href=None if is_urn else target,
        guid=target if is_urn else None,
        title=comments[0] if comments else None,
        description=comments[1] if len(comments) > 1 else None,
    )
