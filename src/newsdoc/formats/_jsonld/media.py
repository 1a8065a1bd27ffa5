"""Pictures, video and audio: ImageObject and its kin to `Media`.

Spec: schema.org 29, MediaObject; Google, image licence metadata
"""

from __future__ import annotations

import re
from typing import Any

from newsdoc.formats._jsonld import values
from newsdoc.formats._jsonld.extras import take_extras
from newsdoc.formats._jsonld.graph import Node, types_of
from newsdoc.formats._jsonld.rights import take_rights
from newsdoc.formats._jsonld.things import Things
from newsdoc.formats._jsonld.vocabulary import MEDIA_TYPES
from newsdoc.model import Media, Rendition, Text
from newsdoc.model._makers import changed, make_media, make_property, make_rendition, make_text

_SIZE = re.compile(r"(\d{1,15})(?:\s*(?:B|bytes))?", re.ASCII)


def take_media(things: Things, node: Node, key: str, item_class: str | None) -> list[Media]:
    """Take the media objects of a property; what is none stays.

    Args:
        things: reads who made them.
        node: the node that has the property.
        key: the property.
        item_class: what a bare URL is.
    """
    left, found = [], []
    for value in values.take(node, key):
        made = media(things, value, item_class)
        if made is None:
            left.append(value)
        else:
            found.append(made)
    values.put_back(node, key, left)
    return found


def media(things: Things, value: Any, item_class: str | None) -> Media | None:
    """A media object: a URL, or a node with its words and files; None for what is neither."""
    node = things.graph.resolve(value)
    if type(node) is not dict or "@value" in node:
        text = values.scalar(node)
        if text is None:
            return None
        return make_media(item_class=item_class, renditions=(make_rendition(href=text),))
    if node.keys() == {"@id"}:
        return make_media(
            item_class=item_class, renditions=(make_rendition(href=str(node["@id"])),)
        )
    known = things.media.get(id(node))
    if known is None:
        known = things.media[id(node)] = _media(things, node, item_class)
    return None if known == Media(item_class=known.item_class) else known


def _media(things: Things, node: Node, item_class: str | None) -> Media:
    """The object that a node is; the node is taken apart."""
    names = types_of(node)
    node.pop("@type", None)
    kind = next((MEDIA_TYPES[name] for name in names if name in MEDIA_TYPES), item_class)
    guid = values.link(node, "@id")
    files = _files(node)
    if not files and guid is not None:
        # Many pages give the address of a picture as its identifier only.
        files, guid = [make_rendition(href=guid)], None
    caption = [t for t in map(values.long_text, values.take(node, "caption")) if t is not None]
    credits = [t for t in map(values.long_text, values.take(node, "creditText")) if t is not None]
    fields: dict[str, Any] = {
        "item_class": None if kind == "other" else kind,
        "guid": guid,
        "title": values.one(node, "name"),
        "caption": _joined(caption),
        "credit": _joined(credits),
        "alt_text": values.one(node, "description"),
        "created": values.time(node, "uploadDate") or values.time(node, "dateCreated"),
        "creators": tuple(things.parties(node, "creator", 1) + things.parties(node, "author", 1)),
        "rights": take_rights(things, node),
        "renditions": tuple(files),
    }
    fields["href"] = values.link(node, "mainEntityOfPage")
    return make_media(**fields, properties=take_extras(node))


def _files(node: Node) -> list[Rendition]:
    """Take the files of a media object: its own, then its other encodings, then its thumbnails."""
    files = []
    own = _file(node)
    if own is not None:
        files.append(own)
    left = []
    for value in values.take(node, "encoding"):
        part = dict(value) if type(value) is dict else {}
        part.pop("@type", None)
        name = values.one(part, "name")
        other = _file(part)
        if other is None or part:
            left.append(value)
        else:
            files.append(changed(other, name=name))
    values.put_back(node, "encoding", left)
    for key, name in (("thumbnailUrl", "thumbnail"), ("embedUrl", "embed")):
        files += [make_rendition(href=href, name=name) for href in values.several(node, key)]
    return files


def _file(node: Node) -> Rendition | None:
    href = values.link(node, "contentUrl")
    page = values.link(node, "url")
    if href is None:
        href, page = page, None
    elif page is not None and page != href:
        node["url"] = page
    size = values.take(node, "contentSize")
    found = _SIZE.fullmatch(values.scalar(size[0]) or "") if len(size) == 1 else None
    if found is None:
        values.put_back(node, "contentSize", size)
    length = values.take(node, "duration")
    duration = values.seconds(values.scalar(length[0]) or "") if len(length) == 1 else None
    if duration is None:
        values.put_back(node, "duration", length)
    properties = []
    sizes: dict[str, int | None] = {}
    for key in ("width", "height"):
        given = node.get(key)
        sizes[key] = values.whole(node, key)
        if sizes[key] is None and (text := values.scalar(given)) is not None:
            node.pop(key, None)
            properties.append(make_property(name=key, value=text))
    made = make_rendition(
        href=href,
        content_type=values.one(node, "encodingFormat"),
        width=sizes["width"],
        height=sizes["height"],
        size=int(found[1]) if found else None,
        duration=duration,
        bitrate=values.one(node, "bitrate"),
        properties=tuple(properties),
    )
    return None if made == Rendition() else made


def _joined(texts: list[Text]) -> Text | None:
    return make_text(text="\n".join(t.text for t in texts)) if texts else None
