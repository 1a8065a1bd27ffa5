"""Whether data is HTML."""

from __future__ import annotations

import re

from newsdoc.formats._head import Head

_DOCTYPE = re.compile(r"[\s\ufeff]*<!doctype\s+html\b", re.IGNORECASE)
_ELEMENTS_WORDS = (
    "html head body title meta link script style main article section header div p h1 h2 h3 "
    "h4 ul ol table figure blockquote span a b i em strong br img hr pre aside template "
    "center"
)
_ELEMENTS = frozenset(_ELEMENTS_WORDS.split())
"""Elements that a page or a fragment begins with."""


def sniff(head: Head) -> int:
    """Certain of pages, likely of fragments that begin with an element of HTML."""
    if head.kind != "xml":
        return 0
    root = (head.root or "").lower()
    if root == "html" or _DOCTYPE.match(head.text):
        return 3
    if root in _ELEMENTS and head.namespace in (None, "http://www.w3.org/1999/xhtml"):
        return 2
    return 0
