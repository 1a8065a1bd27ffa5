"""What block elements mean: paragraphs, headings, lists, quotations, asides, embeds.

Every reader takes the walk (`Body`), the element and the list that its blocks go to. Tables and
figures have modules of their own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

import attrs
from lxml import etree

from newsdoc.formats._xml.body.inlines import XML_SPACE, take_language
from newsdoc.formats._xml.body.markup import html_markup
from newsdoc.formats._xml.body.words import split, trimmed
from newsdoc.formats._xml.parse import local_name
from newsdoc.model import (
    Aside,
    Block,
    BlockQuote,
    Divider,
    Embed,
    Heading,
    ListBlock,
    ListItem,
    Mark,
    Paragraph,
    Preformatted,
    Raw,
    Span,
    Text,
)
from newsdoc.model.views import plain_text

if TYPE_CHECKING:
    from newsdoc.formats._xml.body.read import Body

PARAGRAPH_ROLES = {"lede": "lede", "summary": "summary", "optional-text": "optional"}
"""NITF's flags on `p`, and the word that each is in `Paragraph.role`."""

EMBED_CLASSES = {
    "twitter-tweet": "twitter",
    "twitter-video": "twitter",
    "instagram-media": "instagram",
    "tiktok-embed": "tiktok",
    "fb-post": "facebook",
    "bluesky-embed": "bluesky",
    "mastodon-embed": "mastodon",
}
"""Classes by which a quotation is really a post of another site."""

_LEVEL = re.compile(r"\s*h([1-6])(?:\s+|$)")
_FALSE = ("false", "no", "0")


def plain(block: Block) -> str:
    """The words of a block, or nothing."""
    return plain_text((block,))


def take_role(given: dict[str, str]) -> str | None:
    """Take the class of an element, its words parted by single spaces; None where it has none."""
    value = given.pop("class", None)
    return (" ".join(value.split()) or None) if value else None


def _about_paragraph(
    body: Body, element: etree._Element, given: dict[str, str], role: str | None
) -> tuple[str | None, str | None, str | None]:
    """Role, identifier and language of a paragraph that has more than a class."""
    for flag, word in PARAGRAPH_ROLES.items():
        if flag in given and given.pop(flag).strip().lower() not in _FALSE:
            role = f"{word} {role}" if role else word
    id_ = given.pop("id", None) or None
    language = take_language(given)
    if given:
        body.account.attributes(element, given)
    return role, id_, language


def paragraph(body: Body, element: etree._Element, out: list[Block]) -> None:
    """Read `p`: one paragraph, or several where blocks stand in it; none where it is blank."""
    items = element.items()
    role = id_ = language = None
    if items:
        given = dict(items)
        role = given.pop("class", None)
        if role is not None:
            role = " ".join(role.split()) or None
        if given:
            role, id_, language = _about_paragraph(body, element, given, role)
    if not len(element) and XML_SPACE not in element.attrib if items else not len(element):
        raw = element.text
        text = trimmed(raw) if raw else ""
        if text and not text.isspace():
            out.append(Paragraph(text=text, role=role, id=id_, language=language))
        elif role and body.account.wanted:
            body.account.attributes(element, {"class": role})
        return
    words = body.words(element)
    out.extend(words.before)
    text, marks = words.finish(body.mark)
    if text and (words.preserve or not text.isspace()):
        pieces = split(text, marks) if words.after or words.before else [(text, marks)]
        for piece, inside in pieces:
            out.append(Paragraph(text=piece, marks=inside, role=role, id=id_, language=language))
            id_ = None
    elif role and body.account.wanted:
        body.account.attributes(element, {"class": role})
    out.extend(words.after)


def heading(body: Body, element: etree._Element, out: list[Block]) -> None:
    """Read `h1` to `h6` and NITF's `hl1`, `hl2`, which have no level."""
    items = element.items()
    name = local_name(element.tag)
    level = int(name[1]) if name[1].isdigit() else None
    if not items and not len(element):
        text = trimmed(element.text or "")
        if text and not text.isspace():
            out.append(Heading(text=text, level=level))
        return
    given = dict(items)
    if given.pop("data-level", None) == "none":
        level = None
    elif level is None and (stated := _LEVEL.match(given.get("class", ""))):
        # NITF has no levels; a class does what the schema does not.
        level = int(stated[1])
        given["class"] = given["class"][stated.end() :]
    words = body.words(element)
    given.pop(XML_SPACE, None)
    text, marks = words.finish(body.mark)
    out.extend(words.before)
    role, id_, language = take_role(given), given.pop("id", None) or None, take_language(given)
    if text and (words.preserve or not text.isspace()):
        out.append(
            Heading(text=text, marks=marks, level=level, role=role, id=id_, language=language)
        )
    elif role:
        given["class"] = role
    out.extend(words.after)
    if given:
        body.account.attributes(element, given)


def preformatted(body: Body, element: etree._Element, out: list[Block]) -> None:
    """Read `pre`: words whose white space counts."""
    given = dict(element.items())
    given.pop(XML_SPACE, None)
    words = body.words(element, preserve=True)
    text, marks = words.finish(body.mark)
    syntax = None
    if len(element) == 1 and local_name(element[0].tag) == "code" and len(marks) == 1:
        first = (marks[0].role or "").partition(" ")[0]
        if marks[0].span == Span(0, len(text)) and first.startswith("language-"):
            syntax, marks = first.removeprefix("language-"), ()
    role, id_ = take_role(given), given.pop("id", None) or None
    out.extend(words.before)
    if text and not text.isspace():
        out.append(Preformatted(text=text, marks=marks, syntax=syntax, role=role, id=id_))
    out.extend(words.after)
    if given:
        body.account.attributes(element, given)


def divider(body: Body, element: etree._Element, out: list[Block]) -> None:
    """Read `hr`."""
    given = dict(element.items())
    out.append(Divider(text=given.pop("data-text", None) or None, id=given.pop("id", None) or None))
    if given:
        body.account.attributes(element, given)


def line_break(_body: Body, _element: etree._Element, _out: list[Block]) -> None:
    """`br` at the level of blocks; the walk makes it a line end where words stand before it."""


def container(body: Body, element: etree._Element, out: list[Block]) -> None:
    """Read an element that only holds others."""
    if element.get("data-block") == "embed":
        _kept_embed(body, element, out)
        return
    if body.account.wanted:
        body.account.attributes(element, dict(element.items()))
    body.flow(element, out)


def credit_paragraph(body: Body, element: etree._Element, out: list[Block]) -> None:
    """Read `byline`, `dateline` and the like in a block: a paragraph under a mark of that kind."""
    name = local_name(element.tag)
    if body.account.wanted:
        body.account.attributes(element, dict(element.items()))
    found = body.text(element)
    if found is None:
        return
    kind: Literal["byline", "dateline", "credit"] = (
        "byline" if name == "byline" else "dateline" if name == "dateline" else "credit"
    )
    whole = Mark(span=Span(0, len(found.text)), kind=kind)
    out.append(Paragraph(text=found.text, marks=(whole, *found.marks), role=name))


def list_block(body: Body, element: etree._Element, out: list[Block]) -> None:
    """Read `ul`, `ol`, `dl` and their kin."""
    given = dict(element.items())
    name = local_name(element.tag).lower()
    style: Literal["bullet", "ordered", "definition"] = (
        "ordered" if name == "ol" else "definition" if name == "dl" else "bullet"
    )
    start = None
    for attribute in ("start", "seqnum"):
        value = given.get(attribute, "").strip()
        if name == "ol" and value.isascii() and value.isdigit() and len(value) < 10:
            start = int(given.pop(attribute))
    items: list[ListItem] = []
    body.account.stray(element)
    for child in element:
        _item(body, child, items)
    role, id_ = take_role(given), given.pop("id", None) or None
    if given:
        body.account.attributes(element, given)
    if items:
        out.append(ListBlock(style=style, start=start, items=tuple(items), role=role, id=id_))


def _item(body: Body, element: etree._Element, items: list[ListItem]) -> None:
    name = local_name(element.tag).lower()
    if name == "div" and len(element) and not (element.text or "").strip():
        # HTML lets `div` group the terms and definitions of a `dl`.
        for child in element:
            _item(body, child, items)
        return
    if name not in ("li", "dt", "dd"):
        found = body.element(element)
        if not found:
            return
        if items and not isinstance(found[0], Text):
            items[-1] = attrs.evolve(items[-1], blocks=(*items[-1].blocks, *found))
        else:
            text, marks, rest = first_words(found)
            items.append(ListItem(text=text, marks=marks, blocks=rest))
        return
    given = dict(element.items())
    text, marks, rest = holder(body, element, given)
    role = take_role(given)
    if given:
        body.account.attributes(element, given)
    if text or rest:
        items.append(ListItem(text=text, marks=marks, term=name == "dt", blocks=rest, role=role))
    elif role:
        body.account.attributes(element, {"class": role})


def holder(
    body: Body, element: etree._Element, given: dict[str, str]
) -> tuple[str, tuple[Mark, ...], tuple[Block, ...]]:
    """The words of a list item or a table cell, the marks on them, and the blocks after them."""
    if given.pop(XML_SPACE, None) == "preserve":
        words = body.words(element)
        text, marks = words.finish(body.mark)
        return text, marks, (*words.before, *words.after)
    if not len(element):
        raw = element.text
        return (trimmed(raw) if raw else ""), (), ()
    found = body.blocks(element)
    if found and isinstance(first := found[0], Paragraph) and first.role and "class" not in given:
        # The class of the paragraph in an item is as good as the item's own.
        given["class"] = first.role
        found = (attrs.evolve(first, role=None), *found[1:])
    return first_words(found)


def first_words(found: tuple[Block, ...]) -> tuple[str, tuple[Mark, ...], tuple[Block, ...]]:
    """Blocks as the words of what holds them (the first paragraph) and the rest."""
    if (
        found
        and isinstance(first := found[0], Paragraph)
        and not (first.role or first.id or first.language)
    ):
        return first.text, first.marks, found[1:]
    return "", (), found


def quotation(body: Body, element: etree._Element, out: list[Block]) -> None:
    """Read `blockquote` and NITF's `bq`; posts of other sites in that guise are embeds."""
    given = dict(element.items())
    role = take_role(given)
    provider = next((EMBED_CLASSES[w] for w in (role or "").split() if w in EMBED_CLASSES), None)
    if provider is not None:
        _post(body, element, provider, role, out)
        return
    credit: Text | None = None
    inner: list[Block] = []
    for child in list(element):
        if local_name(child.tag).lower() in ("credit", "footer", "cite", "figcaption"):
            found = body.text(child)
            if body.account.wanted:
                body.account.attributes(child, dict(child.items()))
            if credit is None:
                credit = found
            elif found is not None:
                credit = Text(text=f"{credit.text}\n{found.text}", marks=credit.marks)
            _take_out(child)
    body.flow(element, inner)
    cite = given.pop("cite", None) or given.pop("quote-source", None) or None
    id_ = given.pop("id", None) or None
    if given:
        body.account.attributes(element, given)
    if inner or credit is not None:
        out.append(BlockQuote(blocks=tuple(inner), credit=credit, cite=cite, role=role, id=id_))


def _take_out(element: etree._Element) -> None:
    """Remove a child that was read, keeping the words after it."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail and not element.tail.isspace():
        before = element.getprevious()
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
    parent.remove(element)


def _post(
    body: Body, element: etree._Element, provider: str, role: str | None, out: list[Block]
) -> None:
    """A post of another site: its words, its address, its markup."""
    html = html_markup(element)
    links = [str(a.get("href")) for a in element.iter() if a.get("href")]
    url = (
        element.get("cite")
        or element.get("data-instgrm-permalink")
        or (links[-1] if links else None)
    )
    inner: list[Block] = []
    body.flow(element, inner)
    out.append(
        Embed(
            url=url,
            provider=provider,
            text=body.lines(element, tuple(inner)),
            html=html,
            role=role,
            id=element.get("id") or None,
        )
    )


def aside(body: Body, element: etree._Element, out: list[Block]) -> None:
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


def embed(body: Body, element: etree._Element, out: list[Block]) -> None:
    """Read `iframe`, `object`, `embed`, `script` and elements that a site made up: an embed."""
    inner: list[Block] = []
    name = local_name(element.tag).lower()
    if name != "script":
        body.flow(element, inner)
    url = next(
        (v for a in ("src", "data", "href", "data-src", "url") if (v := element.get(a))), None
    )
    out.append(
        Embed(
            url=url,
            text=body.lines(element, tuple(inner)),
            html=html_markup(element),
            role=" ".join((element.get("class") or "").split()) or None,
            id=element.get("id") or None,
        )
    )


def _kept_embed(body: Body, element: etree._Element, out: list[Block]) -> None:
    """Read an embed in the container that newsdoc writes for it."""
    given = dict(element.items())
    del given["data-block"]
    html: str | None = None
    for child in list(element):
        if local_name(child.tag).lower() == "template":
            html = "".join(str(t) for t in child.itertext())
        elif child.get("data-label") != "url":
            continue
        _take_out(child)
    out.append(
        Embed(
            url=given.pop("data-url", None),
            provider=given.pop("data-provider", None),
            text=body.lines(element, body.blocks(element)),
            html=html,
            data=given.pop("data-data", None),
            role=take_role(given),
            id=given.pop("id", None) or None,
        )
    )
    if given:
        body.account.attributes(element, given)


def template(body: Body, element: etree._Element, out: list[Block]) -> None:
    """Read `template`: a raw part that newsdoc wrote; of others, nothing is the story's."""
    given = dict(element.items())
    kind = given.pop("data-raw", None)
    if kind is None:
        body.account.element(element, "no part of the story")
        return
    data = "".join(str(t) for t in element.itertext())
    text = given.pop("data-text", None)
    out.append(Raw(format=kind, data=data, text=text, id=given.pop("id", None) or None))
    if given:
        body.account.attributes(element, given)


def left_out(body: Body, element: etree._Element, _out: list[Block]) -> None:
    """Report an element of the page that is no part of the story (`style`, `head`, `input`)."""
    body.account.element(element, "no part of the story")


READERS = {
    **dict.fromkeys(("p", "lead", "center"), paragraph),
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
