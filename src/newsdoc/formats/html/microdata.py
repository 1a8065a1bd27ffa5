"""Microdata of a page as JSON-LD trees, so that there is one mapping of schema.org.

Spec: HTML, Microdata (5.2.4 values)
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from newsdoc.formats._jsonld.vocabulary import ARTICLE_TYPES, bare

_ADDRESSES = {
    **dict.fromkeys(("a", "area", "link"), "href"),
    **dict.fromkeys(("audio", "embed", "iframe", "img", "source", "track", "video"), "src"),
    "object": "data",
    "data": "value",
    "meter": "value",
    "time": "datetime",
}
_BODY = frozenset({"articleBody", "text"})
"""Properties that hold the body: it is read as markup, not as words."""


def microdata_articles(root: etree._Element) -> list[dict[str, Any]]:
    """A tree for each article in the page's microdata, in its order.

    Example:
        >>> page = etree.HTML('<div itemscope itemtype="https://schema.org/NewsArticle">'
        ...                   '<h1 itemprop="headline">Rain</h1></div>')
        >>> microdata_articles(page)
        [{'@type': ['NewsArticle'], 'headline': 'Rain'}]
    """
    found = []
    scopes: Any = _SCOPES(root)
    for scope in scopes:
        element = scope.getparent()
        types = [bare(name) for name in (element.get("itemtype") or "").split()]
        if element.get("itemprop") is None and any(name in ARTICLE_TYPES for name in types):
            found.append(_item(element))
    return found


_SCOPES = etree.XPath("//@itemscope")


def _item(element: etree._Element) -> dict[str, Any]:
    """The item of an element; walked without recursion, as pages nest as deep as they like."""
    top = _node(element)
    waiting = [(child, top) for child in reversed(element)]
    while waiting:
        child, node = waiting.pop()
        names = [bare(name) for name in (child.get("itemprop") or "").split()]
        inner = node
        if child.get("itemscope") is not None:
            if not names:
                continue
            inner = _node(child)
            for name in names:
                _add(node, name, inner)
        else:
            for name in names:
                if name not in _BODY:
                    _add(node, name, _value(child))
        waiting += [(part, inner) for part in reversed(child)]
    return top


def _node(element: etree._Element) -> dict[str, Any]:
    node: dict[str, Any] = {}
    types = [bare(name) for name in (element.get("itemtype") or "").split()]
    if types:
        node["@type"] = types
    name = element.get("itemid")
    if name:
        node["@id"] = name
    return node


def _value(element: etree._Element) -> str:
    content = element.get("content")
    if content is not None:
        return content
    attribute = _ADDRESSES.get(str(element.tag))
    given = element.get(attribute) if attribute is not None else None
    if given is not None:
        return given
    return " ".join("".join(map(str, element.itertext())).split())


def _add(node: dict[str, Any], name: str, value: Any) -> None:
    if name in node and not name.startswith("@"):
        known = node[name]
        node[name] = [*known, value] if type(known) is list else [known, value]
    else:
        node[name] = value
