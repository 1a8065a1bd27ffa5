"""Parts that were kept as written: whether they can stand in a document as elements again."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._base import ReadContext
from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.body.html import html_fragment
from newsdoc.formats._xml.body.markup import markup
from newsdoc.formats._xml.body.read import Body
from newsdoc.model import Embed, Raw

_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
_SILENT = ReadContext(wanted=False)


def live_markup(block: Embed | Raw) -> str | None:
    """Markup that reads back as exactly this block; None where there is none."""
    if isinstance(block, Raw):
        return _live_raw(block)
    if block.html is None:
        return None
    fragment = html_fragment(block.html)
    if len(fragment) != 1 or (fragment.text or "").strip() or (fragment[0].tail or "").strip():
        return None
    try:
        made = markup(fragment[0])
        again = etree.fromstring(made, _PARSER)
    except (etree.LxmlError, ValueError):
        return None
    return made if Body(Account(_SILENT)).element(again) == (block,) else None


def _live_raw(block: Raw) -> str | None:
    """The raw part where it is an element of a namespace of its own."""
    if not block.data.startswith("<") or block.id is not None:
        return None
    try:
        element = etree.fromstring(block.data, _PARSER)
    except (etree.LxmlError, ValueError):
        return None
    if not str(element.tag).startswith("{"):
        return None
    parent = etree.Element("div")
    parent.append(element)
    return block.data if Body(Account(_SILENT)).blocks(parent) == (block,) else None
