"""What is quoted or set in from elsewhere: quotations, posts, players, raw parts."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._xml.body.attributes import take_role
from newsdoc.formats._xml.body.markup import XHTML, html_markup
from newsdoc.formats._xml.body.walk import Walk
from newsdoc.formats._xml.parse import local_name
from newsdoc.model import Block, BlockQuote, Embed, Raw, Text

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


def quotation(body: Walk, element: etree._Element, out: list[Block]) -> None:
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
                body.account.rest(child)
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
    body: Walk, element: etree._Element, provider: str, role: str | None, out: list[Block]
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


def embed(body: Walk, element: etree._Element, out: list[Block]) -> None:
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


def is_made_up(element: etree._Element) -> bool:
    """Whether a site made up the element to set something in: HTML gives such names a hyphen."""
    tag = str(element.tag)
    return (
        "-" in local_name(tag)
        and (tag[0] != "{" or tag.startswith(f"{{{XHTML}}}"))
        and any(element.get(name) for name in ("src", "href", "data-src", "url"))
    )


def kept_embed(body: Walk, element: etree._Element, out: list[Block]) -> None:
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


def template(body: Walk, element: etree._Element, out: list[Block]) -> None:
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
