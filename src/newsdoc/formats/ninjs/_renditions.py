"""The files of an item."""

from __future__ import annotations

from typing import Any

from newsdoc.formats.ninjs._reading import Node, Reading
from newsdoc.model import Rendition
from newsdoc.model._makers import make_rendition


def own_name(r: Reading, name: str | None, stem: str, number: int, path: str) -> str | None:
    """The name in a list; None for the one that the writer makes where there is none.

    Example:
        >>> from newsdoc.formats._base import ReadContext
        >>> own_name(Reading(ReadContext()), "rendition_2", "rendition", 2, "") is None
        True
    """
    if name is None or name != f"{stem}_{number}":
        return name
    r.remark("NJ104", "a name that only counts", value=name, path=path)
    return None


_TEXTS = {
    "href": "href",
    "title": "title",
    "format": "format",
    "aspectRatio": "aspect_ratio",
    "videoCodec": "video_codec",
    "scanType": "scan_type",
    "transportProtocol": "transport",
    "bitrate": "bitrate",
    "media": "guid",
    "contentType": "content_type",
    "contenttype": "content_type",
    "mimetype": "content_type",
    "mimeType": "content_type",
}
_WHOLE = {
    "width": "width",
    "height": "height",
    "sizeinbytes": "size",
    "sizeInBytes": "size",
    "filesize": "size",
}
_NUMBERS = {"duration": "duration", "frameRate": "frame_rate"}


def rendition(r: Reading, node: Node, name: str | None) -> Rendition | None:
    """A file of the item, under the name that it has in the list; None where nothing is said."""
    account = r.account
    values: dict[str, Any] = {}
    for key, value in list(node.items()):
        if (field := _TEXTS.get(key)) is not None:
            if field in values:
                continue
            if type(value) is str:
                del node[key]
                if value and not value.isspace():
                    values[field] = value
            elif text := account.text(node, key):
                values[field] = text
        elif (field := _WHOLE.get(key)) is not None:
            if field in values:
                continue
            if type(value) is int:
                del node[key]
                values[field] = value
            elif (whole := account.whole(node, key)) is not None:
                values[field] = whole
        elif (field := _NUMBERS.get(key)) is not None:
            if (number := account.number(node, key)) is not None:
                values[field] = number
        elif key == "poi" and (poi := account.object(node, key)) is not None:
            for axis in ("x", "y"):
                if (number := account.number(poi, axis)) is not None:
                    values[f"poi_{axis}"] = number
    return make_rendition(name=name, **values) if values or name is not None else None
