"""The files of an item to the objects of a version."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from newsdoc.formats.ninjs._names import COLUMNS, Node, Version
from newsdoc.model import Rendition


def renditions(given: Sequence[Rendition], version: Version) -> Any:
    """The files of an item: a list, or in version 1 an object by their names."""
    if version != 1:
        return [
            {"name": file.name or f"rendition_{number}", **_rendition(file, version)}
            for number, file in enumerate(given, 1)
        ]
    named: Node = {}
    for number, file in enumerate(given, 1):
        name = file.name or ""
        key = name if name[:1].isascii() and (name[:1].isalnum() or name[:1] == "_") else ""
        key = key or f"rendition_{number}"
        while key in named:
            key = f"{key}_{number}"
        named[key] = _rendition(file, version)
    return named


def _rendition(given: Rendition, version: Version) -> Node:
    names = COLUMNS[version]
    made: Node = {
        "href": given.href,
        str(names["content_type"]): given.content_type,
        "title": given.title,
        "height": given.height,
        "width": given.width,
        str(names["size"]): given.size,
        "duration": _finite(given.duration),
        "format": given.format,
    }
    if version == 3:
        poi = {"x": _whole(given.poi_x), "y": _whole(given.poi_y)}
        made.update(
            aspectRatio=given.aspect_ratio,
            videoCodec=given.video_codec,
            frameRate=_finite(given.frame_rate),
            poi={axis: at for axis, at in poi.items() if at is not None} or None,
            transportProtocol=given.transport,
            scanType=given.scan_type if given.scan_type in ("progressive", "interlaced") else None,
            bitrate=given.bitrate,
        )
    return {name: value for name, value in made.items() if value is not None}


def _finite(value: float | None) -> float | None:
    return value if value is None or math.isfinite(value) else None


def _whole(value: float | None) -> int | None:
    if value is None or not abs(value) < 1 << 63 or value != int(value):
        return None
    return int(value)
