"""Markup that a feed must not bring to its readers: scripts, event handlers, addresses that run code.

Spec: OWASP, cross-site scripting prevention; RSS Best Practices Profile 1.0
"""

from __future__ import annotations

import re

from lxml import etree

from newsdoc.formats._base import WriteContext
from newsdoc.formats._xml.parse import local_name

_SUSPECT = re.compile(r"<\s*script|script\s*:|data\s*:|\bon[a-z]+\s*=|srcdoc", re.IGNORECASE)
# Browsers leave these out of addresses before they look at the scheme.
_IGNORED = re.compile("[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028\u2029\ufeff]")
_RUNS = re.compile(r"(?:java|vb|live)script:|data:(?!image/(?:png|gif|jpe?g|webp))", re.IGNORECASE)
_ADDRESSES = frozenset(
    {"href", "src", "cite", "poster", "action", "formaction", "data", "data-href"}
)


def is_safe(address: str) -> bool:
    r"""Whether an address can stand in a feed: it runs no code.

    Example:
        >>> is_safe("https://a.example"), is_safe("java\tscript:alert(1)")
        (True, False)
    """
    return _RUNS.match(_IGNORED.sub("", address)) is None


def harmless(markup: str, pointer: str, context: WriteContext, *, code: str) -> str:
    """XHTML without what runs code; each part that is taken out is reported.

    Example:
        >>> harmless('<p onclick="x()">A</p>', "/body", WriteContext(wanted=False), code="RS203")
        '<p>A</p>'
    """
    if _SUSPECT.search(_IGNORED.sub("", markup)) is None and _SUSPECT.search(markup) is None:
        return markup
    try:
        root = etree.fromstring(f"<div>{markup}</div>")
    except etree.XMLSyntaxError:
        return markup
    taken: list[str] = []
    for node in list(root.iter(etree.Element)):
        if local_name(node.tag).lower() == "script":
            taken.append(etree.tostring(node, encoding="unicode", with_tail=False))
            _remove(node)
            continue
        for name, value in node.items():
            plain = local_name(name).lower()
            if (
                plain.startswith("on")
                or plain == "srcdoc"
                or (plain in _ADDRESSES and not is_safe(value))
            ):
                taken.append(value)
                del node.attrib[name]
    if not taken:
        return markup
    for value in taken:
        context.lost(pointer, "markup that runs code is left out", code=code, value=value)
    made = etree.tostring(root, encoding="unicode", method="xml")
    return made.removeprefix("<div>").removesuffix("</div>") if made != "<div/>" else ""


def _remove(node: etree._Element) -> None:
    parent, previous = node.getparent(), node.getprevious()
    if parent is None:
        return
    if node.tail:
        if previous is not None:
            previous.tail = (previous.tail or "") + node.tail
        else:
            parent.text = (parent.text or "") + node.tail
    parent.remove(node)
