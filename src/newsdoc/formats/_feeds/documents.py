"""Stories that an entry carries whole, as a document of a news format: NITF, XHTML.

Spec: RFC 4287, 4.1.3.3 (content of an XML media type); NITF 3.6
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._feeds.state import Item
from newsdoc.formats._nitf import read_nitf
from newsdoc.formats._xml.parse import local_name
from newsdoc.model import Block, Party, Rights
from newsdoc.model._makers import make_headline


def document_blocks(item: Item, element: etree._Element) -> tuple[Block, ...]:
    """The body of the document in an element; its metadata fills in what the entry does not say.

    Nothing where there is no such document, or one without a body.
    """
    if len(element) != 1:
        return ()
    root = element[0]
    match local_name(root.tag).lower():
        case "nitf":
            return _nitf(item, root)
        case "html":
            return item.feed.body.blocks(root)
        case _:
            return ()


def _nitf(item: Item, root: etree._Element) -> tuple[Block, ...]:
    fields = read_nitf(root, item.feed.account)
    body: tuple[Block, ...] = fields.pop("body", ())
    fields.pop("item_class", None)
    lists = item.lists
    lists["bylines"] = [*fields.pop("bylines", ()), *lists.get("bylines", [])]
    if (headline := fields.pop("headline", None)) is not None:
        marks = fields.pop("headline_marks", ())
        if item.values.setdefault("headline", headline) == headline:
            item.values["headline_marks"] = marks
        else:
            item.add("headlines", make_headline(text=headline, marks=marks, role="nitf"))
    if (rights := fields.pop("rights", None)) is not None:
        holder = rights.holder
        if rights == Rights(holder=holder) and holder == Party(name=holder.name):
            item.values.setdefault("_holder", holder.name)
        else:
            item.add("further_rights", rights)
    for name, value in fields.items():
        if isinstance(value, tuple):
            for one in value:
                item.add(name, one)
        elif value is not None and item.values.setdefault(name, value) != value:
            shown = value if isinstance(value, str) else repr(value)
            item.feed.account.value(root, None, shown, f"the entry has another {name}")
    return body
