"""Links and media as `promo_items` and `related_content`."""

from __future__ import annotations

from collections.abc import Callable

from newsdoc.formats._json.properties import from_properties
from newsdoc.formats.ans._reading import VERSION
from newsdoc.formats.ans.fitting import fitting
from newsdoc.formats.ans.trees import Node, put
from newsdoc.formats.ans.write_media import media_tree
from newsdoc.model import Article, Link


def links(tree: Node, article: Article, story: Callable[[Article], Node]) -> None:
    """Add the links and media; `story` writes one that stands whole in its place."""
    promo: Node = {}
    related: Node = {}
    for index, media in enumerate(article.media):
        name = media.name or ("basic" if not index else f"media_{index}")
        if name not in promo:
            promo[name] = media_tree(media)
    for link in article.links:
        name = link.name or "basic"
        if link.rel == "promo_items" and name not in promo:
            promo[name] = link_tree(link, story)
        elif link.type == "redirect":
            redirect = _redirect(link)
            if redirect is not None and "redirect" not in related:
                related["redirect"] = [redirect]
        elif name != "redirect":
            related.setdefault(name, []).append(link_tree(link, story))
    put(tree, "promo_items", promo)
    put(tree, "related_content", related)


def _redirect(link: Link) -> Node | None:
    extra = from_properties(link.properties)
    canonical = extra.get("canonical_url")
    if not link.href or type(canonical) is not str:
        return None
    return {
        "type": "redirect",
        "version": VERSION,
        "canonical_url": canonical,
        "redirect_url": link.href,
    }


def link_tree(link: Link, story: Callable[[Article], Node]) -> Node:
    """A link: the story itself where it is there, else a reference to it.

    Spec: ANS 0.10.12, utils/reference.json, content.json
    """
    if link.item is not None:
        made = story(link.item)
        if link.type and made["type"] != link.type and link.type.isidentifier():
            made["type"] = link.type
        return made
    extra = from_properties(link.properties)
    if link.role is None and link.type is not None and link.type.isidentifier():
        made = {"type": link.type, "version": VERSION}
        put(made, "_id", link.guid)
        put(made, "canonical_url", link.href)
        return made
    referent: Node = {}
    given = extra.pop("referent", None)
    if type(given) is dict:
        referent = {key: value for key, value in given.items() if key not in ("id", "type")}
    referent["id"] = link.guid or link.uri or link.href or ""
    put(referent, "type", link.type)
    made = fitting({**extra, "referent": referent}, REFERENCE_REST)
    return {"type": "reference", **made}


REFERENCE_REST: Node = {
    "referent!": {
        "type": "text",
        "service": "text",
        "id!": "text",
        "provider": "text",
        "referent_properties": {"*": "any"},
    },
    "_id": "text",
    "subtype": "text",
    "channels": ["text"],
    "alignment": "side",
    "additional_properties": {"*": "any"},
}
