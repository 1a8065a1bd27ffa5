"""Pictures: `core/image` and `tt/visual`."""

from __future__ import annotations

from typing import Any

from newsdoc.formats.tt_newsdoc._reading import Node, Reading
from newsdoc.model import Block, Figure, Media, Party, Rendition
from newsdoc.model._makers import make_media, make_party, make_rendition, make_text

ITEM_CLASSES = {"tt/graphic": "graphic"}
"""Types of the link to the object to item classes; all others are pictures."""

_OWN = ("self", "image")
CAPTIONS = ("html_caption", "caption", "text")
"""Members of the data that hold the caption, the best one first."""


def figure(r: Reading, node: Node, pointer: str, id_: str | None) -> Block:
    """A picture in its place; its own type is the role where it is not `core/image`."""
    kind = node["type"]
    made = media(r, node, pointer)
    return Figure(media=made, role=None if kind == "core/image" else kind, id=id_)


def media(r: Reading, node: Node, pointer: str) -> Media:
    """The object of a block, by its data and its link to itself.

    Spec: TT revisor schemas, core://image and tt://visual
    """
    own = _own_link(node)
    values: dict[str, Any] = {"item_class": "picture"}
    for key in CAPTIONS:
        value = r.data(node, key)
        if value is None:
            continue
        caption = r.rich.label(value, f"{pointer}/data/{key}")
        if "caption" not in values:
            values["caption"] = caption
        elif caption is None or caption.text != values["caption"].text:
            node.setdefault("data", {})[key] = value
    values["alt_text"] = r.data(node, "alttext")
    credit = r.data(node, "credit")
    file: dict[str, Any] = {key: r.whole(node, key) for key in ("width", "height")}
    guid = r.account.text(node, "uuid") if "uuid" in node else None
    if own is not None:
        credit = credit or r.data(own, "credit")
        file = {key: size or r.whole(own, key) for key, size in file.items()}
        values["item_class"] = ITEM_CLASSES.get(str(own.get("type")), "picture")
        link_guid = r.account.text(own, "uuid")
        if link_guid is not None and guid is not None and link_guid != guid:
            node["uuid"] = guid
        values["guid"] = link_guid or guid
        made = make_rendition(
            href=r.account.text(own, "url"), guid=r.account.text(own, "uri"), **file
        )
    else:
        values["guid"] = guid
        made = make_rendition(
            href=r.account.text(node, "url"), guid=r.account.text(node, "uri"), **file
        )
    if made != Rendition():
        values["renditions"] = (made,)
    if credit is not None:
        values["credit"] = make_text(text=credit.strip())
    values["creators"] = _authors(r, node, pointer)
    rest = {key: node.pop(key) for key in list(node) if key != "type"}
    return make_media(**values, properties=r.rest(rest))


def _own_link(node: Node) -> Node | None:
    """The link to the object that the block shows."""
    links = node.get("links")
    if type(links) is list:
        for link in links:
            if type(link) is dict and link.get("rel") in _OWN:
                return link
    return None


def _authors(r: Reading, node: Node, pointer: str) -> tuple[Party, ...]:
    """Who made the picture; authors of whom only a title and a uuid are said."""
    links = node.get("links")
    if type(links) is not list:
        return ()
    found = []
    for link in list(links):
        if (
            type(link) is dict
            and set(link) <= {"rel", "type", "title", "uuid"}
            and all(type(value) is str for value in link.values())
            and link.get("rel") == "author"
            and link.get("type") == "core/author"
        ):
            name, code = r.account.text(link, "title"), r.account.text(link, "uuid")
            if name or code:
                r.read_as(link, pointer, "type", "rel")
                found.append(make_party(kind="person", name=name, code=code))
                links.remove(link)
    return tuple(found)
