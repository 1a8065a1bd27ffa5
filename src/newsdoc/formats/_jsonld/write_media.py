"""Media objects as ImageObject and its kin."""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.formats._jsonld.extras import put_extras
from newsdoc.formats._jsonld.graph import Node
from newsdoc.formats._jsonld.values import escaped
from newsdoc.formats._jsonld.vocabulary import MEDIA_NAMES
from newsdoc.formats._jsonld.write_things import party, put, put_text
from newsdoc.model import Media, Rendition, Rights

_NAMED = {"thumbnail": "thumbnailUrl", "embed": "embedUrl"}
PROPERTIES = {"picture": "image", "video": "video", "audio": "audio"}
"""The property of an article that holds the media of a class; others go to `associatedMedia`."""


def media_node(media: Media) -> Node | str:
    """The node of a media object; its address alone where nothing else is known."""
    files = media.renditions
    if (
        len(files) == 1
        and files[0].href
        and files[0] == Rendition(href=files[0].href)
        and media.item_class in PROPERTIES
        and media == Media(item_class=media.item_class, renditions=files)
    ):
        return files[0].href
    tree: Node = {"@type": MEDIA_NAMES.get(media.item_class or "", "MediaObject")}
    put(tree, "@id", media.guid)
    put_text(tree, "name", media.title)
    if media.caption is not None:
        put_text(tree, "caption", media.caption.text)
    if media.credit is not None:
        put_text(tree, "creditText", media.credit.text)
    put_text(tree, "description", media.alt_text)
    _put_files(tree, files)
    put(tree, "uploadDate", media.created.isoformat() if media.created is not None else None)
    put(tree, "creator", [party(one) for one in media.creators])
    put_rights(tree, media.rights)
    put(tree, "mainEntityOfPage", media.href)
    put_extras(tree, media.properties)
    return tree


def _put_files(tree: Node, files: Sequence[Rendition]) -> None:
    own = next((file for file in files if file.name not in _NAMED), None)
    if own is not None:
        _put_file(tree, own)
    for name, key in _NAMED.items():
        put(tree, key, [file.href for file in files if file.name == name])
    others = []
    for file in files:
        if file is not own and file.name not in _NAMED:
            node: Node = {"@type": "MediaObject"}
            put_text(node, "name", file.name)
            _put_file(node, file)
            others.append(node)
    put(tree, "encoding", others)


def _put_file(tree: Node, file: Rendition) -> None:
    put(tree, "contentUrl", file.href)
    put_text(tree, "encodingFormat", file.content_type)
    put(tree, "width", file.width)
    put(tree, "height", file.height)
    for given in file.properties:
        if given.name in ("width", "height") and given.name not in tree:
            put(tree, given.name, given.value)
    put(tree, "contentSize", str(file.size) if file.size is not None else None)
    if isinstance(file.duration, int) and file.duration >= 0 and file.duration_unit is None:
        tree["duration"] = f"PT{file.duration}S" if file.duration < 1_000_000 else None
    put_text(tree, "bitrate", file.bitrate)


def put_rights(tree: Node, rights: Rights | None) -> None:
    """Write the rights in a work."""
    if rights is None:
        return
    if rights.holder is not None:
        put(tree, "copyrightHolder", party(rights.holder))
    put_text(tree, "copyrightNotice", rights.notice)
    if rights.year:
        year = rights.year
        tree["copyrightYear"] = (
            int(year)
            if year.isascii() and len(year) == 4 and year.isdigit() and year[0] != "0"
            else escaped(year)
        )
    put_text(tree, "usageInfo", rights.usage_terms)
    put_extras(tree, rights.properties)
