"""Bodies found by trafilatura, for pages that do not say where their story is.

`html_with_trafilatura()` is the format `html` with it: `newsdoc.read(page,
format=html_with_trafilatura())`. Pages with an article element are read as ever. What trafilatura
chooses is its affair; all words of the page are in the diagnostics.

Spec: trafilatura 2, XML output (a subset of TEI)
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

import attrs
from lxml import etree

from newsdoc.errors import UsageError
from newsdoc.formats._base import Format, ReadContext
from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.body import Body
from newsdoc.formats.html import FORMAT
from newsdoc.formats.html.furniture import report
from newsdoc.formats.html.read import read_page
from newsdoc.model import Block

_NAMES = {
    "list": "ul",
    "item": "li",
    "quote": "blockquote",
    "code": "pre",
    "lb": "br",
    "row": "tr",
    "cell": "td",
    "ref": "a",
    "graphic": "img",
    "hi": "span",
    "head": "h2",
}
_RENDERED = {
    "#b": "strong",
    "#i": "em",
    "#u": "u",
    "#t": "tt",
    "#sub": "sub",
    "#sup": "sup",
    "ol": "ol",
    **{f"h{level}": f"h{level}" for level in range(1, 7)},
}
"""Values of `rend`, and the element of HTML that each is."""


def html_with_trafilatura() -> Format:
    """The format `html`, with trafilatura for the bodies of pages without an article element.

    Raises:
        UsageError: when trafilatura is not installed (`pip install newsdoc[trafilatura]`).
    """
    try:
        extract: Callable[..., Any] = import_module("trafilatura").extract
    except ImportError:
        raise UsageError(
            "trafilatura is not installed; `pip install newsdoc[trafilatura]` does it"
        ) from None
    read = partial(read_page, extract=partial(_blocks, extract))
    return attrs.evolve(FORMAT, read=read)


def _blocks(
    extract: Callable[..., Any], root: etree._Element, context: ReadContext
) -> tuple[Block, ...] | None:
    """The body that trafilatura finds; None where it finds none."""
    page = etree.tostring(root, encoding="unicode", method="html")
    found = extract(
        page,
        output_format="xml",
        include_comments=False,
        include_formatting=True,
        include_links=True,
        include_images=True,
        include_tables=True,
    )
    blocks = blocks_of_xml(found, context) if found else None
    body = root.find("body")
    if blocks and body is not None:
        report(body, context, code="HT126")
    return blocks or None


def blocks_of_xml(document: str, context: ReadContext) -> tuple[Block, ...]:
    """The blocks of a document in trafilatura's XML.

    Raises:
        UsageError: when it is no XML.

    Example:
        >>> xml = '<doc><main><p>It <hi rend="#b">rained</hi>.</p></main></doc>'
        >>> blocks_of_xml(xml, ReadContext())[0].marks[0].kind
        'strong'
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(document.encode(), parser)
    except etree.XMLSyntaxError as error:
        raise UsageError(f"no XML of trafilatura: {error}") from None
    main = root if root.tag == "main" else root.find("main")
    if main is None:
        return ()
    for element in main.iter(etree.Element):
        _rename(element)
    return Body(Account(context)).blocks(main)


def _rename(element: etree._Element) -> None:
    """Make an element of trafilatura's vocabulary one of HTML."""
    name = str(element.tag)
    rendered = element.attrib.pop("rend", None)
    if name == "cell" and element.attrib.pop("role", None) == "head":
        element.tag = "th"
    elif rendered in _RENDERED:
        element.tag = _RENDERED[str(rendered)]
    elif name in _NAMES:
        element.tag = _NAMES[name]
    target = element.attrib.pop("target", None) if name == "ref" else None
    if target is not None:
        element.set("href", str(target))
