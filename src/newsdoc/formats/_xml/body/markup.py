"""Elements as text, for what is kept as it was written."""

from __future__ import annotations

import copy

from lxml import etree

XHTML = "http://www.w3.org/1999/xhtml"


def markup(element: etree._Element) -> str:
    """The element as XML, without its tail, with the namespaces that it uses and no others."""
    alone = copy.copy(element)
    alone.tail = None
    etree.cleanup_namespaces(alone)
    return etree.tostring(alone, encoding="unicode")


def html_markup(element: etree._Element) -> str:
    """The element as HTML, without its tail; elements of the XHTML namespace lose it."""
    alone = copy.copy(element)
    alone.tail = None
    prefix = f"{{{XHTML}}}"
    for node in alone.iter(f"{prefix}*"):
        node.tag = str(node.tag).removeprefix(prefix)
    etree.cleanup_namespaces(alone)
    return etree.tostring(alone, encoding="unicode", method="html")
