"""Embeds: posts, videos, HTML."""

from __future__ import annotations

from newsdoc.formats.tt_newsdoc._reading import Node, Reading
from newsdoc.model import (
    Block,
    Embed,
)
from newsdoc.model._makers import make_text


def social(r: Reading, node: Node, pointer: str, id_: str | None) -> Block | None:
    """A post: the link to itself has the address, the other ones what shows it."""
    url = provider = None
    links = node.get("links")
    if type(links) is list:
        own = next((x for x in links if type(x) is dict and x.get("rel") == "self"), None)
        if own is not None:
            url = r.account.text(own, "url")
            provider = r.account.text(own, "type")
    return _embed(r, node, pointer, id_, url=url, provider=provider)


def youtube(r: Reading, node: Node, pointer: str, id_: str | None) -> Block | None:
    """A video: its address is the address of the block."""
    return _embed(r, node, pointer, id_, url=r.account.text(node, "url"))


def html(r: Reading, node: Node, pointer: str, id_: str | None) -> Block | None:
    """A piece of HTML."""
    return _embed(r, node, pointer, id_, html=r.data(node, "text"))


def _embed(
    r: Reading,
    node: Node,
    pointer: str,
    id_: str | None,
    *,
    url: str | None = None,
    provider: str | None = None,
    html: str | None = None,
) -> Block:
    title = r.account.text(node, "title") if "title" in node else None
    kind = node["type"]
    rest = {key: node.pop(key) for key in list(node) if key != "type"}
    return Embed(
        url=url,
        provider=provider,
        html=html,
        text=None if title is None else make_text(text=title.strip()),
        data=r.json(rest, pointer) if rest else None,
        role=kind,
        id=id_,
    )
