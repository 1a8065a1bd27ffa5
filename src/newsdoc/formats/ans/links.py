"""What a story points to: `promo_items`, `related_content`, the members of a collection."""

from __future__ import annotations

from typing import Any

from newsdoc.formats.ans._reading import ITEM_CLASSES, Node, Reading, type_of
from newsdoc.formats.ans.media import MEDIA_TYPES, media
from newsdoc.model import Group, Link, Media, Rating
from newsdoc.model._makers import make_link

DEPTH = 6
"""Stories that may stand in each other; deeper ones are kept as properties of their link."""

_LISTS = ("promo_items", "promo_images", "related_content")


def related(r: Reading, tree: Node) -> tuple[tuple[Media, ...], tuple[Link, ...]]:
    """Media that promote the story, and links. `promo_images` is of versions before 0.5."""
    found: list[Media] = []
    links: list[Link] = []
    for name in _LISTS:
        node = r.account.object(tree, name)
        if node is None:
            continue
        rel = "promo_items" if name == "promo_images" else name
        for key in list(node):
            for index, part in enumerate(r.objects(node, key)):
                pointer = f"/{name}/{key}/{index}" if rel == "related_content" else f"/{name}/{key}"
                kind = type_of(part)
                if rel == "promo_items" and kind in MEDIA_TYPES:
                    r.kind(part, pointer)
                    place = "basic" if key == "default" else key
                    found.append(media(r, part, str(kind), pointer, name=place))
                else:
                    links.append(link(r, part, rel, "basic" if key == "default" else key, pointer))
                r.left(part, pointer)
    return tuple(found), tuple(links)


def link(r: Reading, node: Node, rel: str, name: str | None, pointer: str) -> Link:
    """A reference, or content that stands whole in its place.

    Spec: ANS 0.10, utils/reference.json, redirect.json
    """
    account = r.account
    values: dict[str, Any] = {"rel": rel, "name": name}
    referent = account.object(node, "referent")
    if referent is not None:
        if node.get("type") != "reference":
            values["role"] = account.text(node, "type")
        else:
            r.kind(node, pointer)
            values["role"] = "reference"
        values["guid"] = account.text(referent, "id")
        kind = account.text(referent, "type")
        values["type"], values["item_class"] = kind, ITEM_CLASSES.get(kind or "")
        return make_link(**values, properties=r.rest(node))
    kind = type_of(node)
    values["type"], values["item_class"] = kind, ITEM_CLASSES.get(kind or "")
    if kind in ITEM_CLASSES and len(node) > 4 and r.depth < DEPTH:
        r.depth += 1
        whole = r.walk.article(r, node)
        r.depth -= 1
        return make_link(**values, guid=whole.guid, title=whole.headline, item=whole)
    if kind is not None:
        r.kind(node, pointer)
    r.version(node, pointer)
    values["guid"] = account.text(node, "_id")
    values["href"] = account.text(node, "redirect_url") or account.text(node, "canonical_url")
    return make_link(**values, properties=r.rest(node))


def collection(r: Reading, tree: Node) -> tuple[Group, ...]:
    """The members of a collection, in order. Spec: ANS 0.10, collection.json"""
    members = [
        link(r, part, "content_elements", None, f"/content_elements/{index}")
        for index, part in enumerate(r.objects(tree, "content_elements"))
    ]
    return (Group(mode="sequential", links=tuple(members)),) if members else ()


def rating(r: Reading, node: Any, pointer: str) -> Rating | None:
    """A rating or an endorsement that stands in the body. None where the element is none.

    Spec: ANS 0.10, story_elements/numeric_rating.json, story_elements/endorsement.json
    """
    if type(node) is not dict or type_of(node) not in ("numeric_rating", "endorsement"):
        return None
    account = r.account
    kind = str(node["type"])
    value = account.text(node, kind)
    if value is None:
        return None
    made = Rating(
        value=value,
        value_type=account.text(node, "type"),
        scale_min=account.text(node, "min"),
        scale_max=account.text(node, "max"),
        scale_unit=account.text(node, "units"),
    )
    r.left(node, pointer)
    return made
