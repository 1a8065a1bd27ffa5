"""Pictures, videos and galleries in the body."""

from __future__ import annotations

from newsdoc.formats.ans._reading import Node, Reading
from newsdoc.formats.ans.media import MEDIA_TYPES, media
from newsdoc.model import Block, Figure
from newsdoc.model._makers import make_property


def figure(
    r: Reading, node: Node, kind: str, pointer: str, *, group: str | None = None
) -> list[Block]:
    """A picture, video or audio in its place."""
    r.kind(node, pointer)
    role = r.account.text(node, "subtype") if "subtype" in node else None
    made = media(r, node, kind, pointer)
    r.left(node, pointer)
    return [Figure(media=made, role=role, group=group)]


def gallery(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    """A gallery: neighbouring figures of one group. What it says of itself is kept by its id."""
    r.version(node, pointer)
    group = id_ or f"gallery{pointer.replace('/content_elements', '').replace('/', '-')}"
    out: list[Block] = []
    for index, part in enumerate(r.objects(node, "content_elements")):
        kind = part.get("type")
        place = f"{pointer}/content_elements/{index}"
        if type(kind) is str and kind in MEDIA_TYPES:
            out += figure(r, part, kind, place, group=group)
        else:
            r.left(part, place)
    if id_ is None and node:
        rest = r.rest({key: value for key, value in node.items() if key != "type"})
        if rest:
            r.decorations.append(make_property(name=group, value_type="object", properties=rest))
        for key in [key for key in node if key != "type"]:
            del node[key]
    return out
