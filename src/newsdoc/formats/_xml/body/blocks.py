"""What block elements mean: paragraphs, headings, lists, quotations, asides, embeds.

Every reader takes the walk (`Body`), the element and the list that its blocks go to. Tables and
figures have modules of their own.
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._xml.body.attributes import take_role
from newsdoc.formats._xml.body.embeds import embed, kept_embed, quotation, template
from newsdoc.formats._xml.body.lists import list_block
from newsdoc.formats._xml.body.paragraphs import credit_paragraph, heading, paragraph, preformatted
from newsdoc.formats._xml.body.walk import Walk
from newsdoc.formats._xml.parse import local_name
from newsdoc.model import Aside, Block, Divider, Heading, Text
from newsdoc.model.views import plain_text


def plain(block: Block) -> str:
    """The words of a block, or nothing."""
    return plain_text((block,))


def divider(body: Walk, element: etree._Element, out: list[Block]) -> None:
    """Read `hr`."""
    given = dict(element.items())
    out.append(Divider(text=given.pop("data-text", None) or None, id=given.pop("id", None) or None))
    if given:
        body.account.attributes(element, given)


def line_break(_body: Walk, _element: etree._Element, _out: list[Block]) -> None:
    """`br` at the level of blocks; the walk makes it a line end where words stand before it."""


FACT_BOXES = frozenset(
    [
        "factbox",
        "fact-box",
        "fact_box",
        "infobox",
        "info-box",
        "faktabox",
        "faktaboks",
        "faktaruta",
        "faktenbox",
        "faktenkasten",
        "infokasten",
        "encadre",
    ]
)
"""Classes of containers that stand beside the story."""


def container(body: Walk, element: etree._Element, out: list[Block]) -> None:
    """Read an element that only holds others; one whose class says so is a fact box."""
    if element.keys():
        if element.get("data-block") == "embed":
            kept_embed(body, element, out)
            return
        if not FACT_BOXES.isdisjoint((element.get("class") or "").lower().split()):
            aside(body, element, out)
            return
    if body.account.wanted:
        body.account.rest(element)
    body.flow(element, out)


def aside(body: Walk, element: etree._Element, out: list[Block]) -> None:
    """Read `aside`, `details` and NITF's `note` and `fn`: a part beside the story."""
    given = dict(element.items())
    name = local_name(element.tag).lower()
    role = take_role(given)
    noteclass = given.pop("noteclass", None) or ("footnote" if name == "fn" else None)
    if noteclass:
        role = f"{noteclass} {role}" if role else noteclass
    inner: list[Block] = []
    body.flow(element, inner)
    id_ = given.pop("id", None) or None
    bare = given.pop("data-title", None) == "none"
    if given:
        body.account.attributes(element, given)
    title = None
    if (
        not bare
        and inner
        and isinstance(first := inner[0], Heading)
        and not (first.role or first.id)
    ):
        title = Text(text=first.text, marks=first.marks)
        del inner[0]
    if inner or title is not None:
        out.append(Aside(title=title, blocks=tuple(inner), role=role, id=id_))


def left_out(body: Walk, element: etree._Element, _out: list[Block]) -> None:
    """Report an element of the page that is no part of the story (`style`, `head`, `input`)."""
    body.account.element(element, "no part of the story")


READERS = {
    **dict.fromkeys(("p", "para", "lead", "center"), paragraph),
    **dict.fromkeys(
        ("h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2", "summary", "dt-heading"), heading
    ),
    "pre": preformatted,
    "hr": divider,
    "template": template,
    "br": line_break,
    **dict.fromkeys(("ul", "ol", "dl", "menu", "dir"), list_block),
    **dict.fromkeys(("blockquote", "bq"), quotation),
    **dict.fromkeys(("aside", "details", "note", "fn"), aside),
    **dict.fromkeys(("iframe", "object", "embed", "script", "applet"), embed),
    **dict.fromkeys(
        ("byline", "dateline", "distributor", "datasource", "tagline", "credit"), credit_paragraph
    ),
    **dict.fromkeys(
        [
            "html",
            "body",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "nav",
            "block",
            "body.content",
            "body.head",
            "body.end",
            "abstract",
            "hedline",
            "form",
            "fieldset",
            "address",
            "hgroup",
            "noscript",
            "li",
            "dt",
            "dd",
            "inlinexml",
            "xhtml",
            "datacontent",
        ],
        container,
    ),
    **dict.fromkeys(
        [
            "head",
            "title",
            "style",
            "meta",
            "link",
            "base",
            "input",
            "button",
            "select",
            "textarea",
            "col",
            "colgroup",
            "tobject",
            "key-list",
            "param",
            "source",
            "track",
            "wbr",
        ],
        left_out,
    ),
}
"""Readers of block elements by local name."""

PARAGRAPHS = frozenset({paragraph, heading, container})
"""Readers of elements that are a paragraph of their own where they stand among words."""
