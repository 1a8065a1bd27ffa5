"""Pictures, videos and audio as ANS content."""

from __future__ import annotations

import re
from typing import Any

from newsdoc.formats._json.properties import from_properties
from newsdoc.formats._json.rich import as_label
from newsdoc.formats.ans._reading import TYPES, VERSION
from newsdoc.formats.ans.fitting import MISSING, fitting
from newsdoc.formats.ans.media import MEDIA_TYPES
from newsdoc.formats.ans.shapes import MEDIA, REFERENCE
from newsdoc.formats.ans.times import time_text
from newsdoc.formats.ans.trees import Node, merge
from newsdoc.formats.ans.write_people import makers
from newsdoc.model import Media, Rendition

_WHOLE = re.compile(r"[1-9]\d{0,15}|0", re.ASCII)


def media_tree(media: Media) -> Node:
    """A media object: a reference where only its id is known, else content.

    Spec: ANS 0.10.12, image.json, video.json, audio.json, utils/reference.json
    """
    kind = TYPES.get(media.item_class or "", "image")
    if kind not in MEDIA_TYPES:
        kind = "image"
    extra = from_properties(media.properties)
    if media.rel == "reference" and media.guid:
        given = extra.pop("referent", None)
        referent = dict(given) if type(given) is dict else {}
        referent |= {"id": media.guid, "type": kind}
        referent.pop("website", None)
        made = fitting({**extra, "type": "reference", "referent": referent}, REFERENCE)
        if made is not MISSING:
            return dict(made)
    tree: Node = {"type": kind, "version": VERSION}
    given = {
        "_id": media.guid,
        "created_date": time_text(media.created),
        "copyright": media.rights.notice if media.rights is not None else None,
        "alt_text": media.alt_text,
    }
    tree |= {key: value for key, value in given.items() if value}
    caption = media.caption and as_label(media.caption.text, media.caption.marks)
    if kind == "video":
        if media.title:
            tree["headlines"] = {"basic": media.title}
        if caption:
            tree["description"] = {"basic": caption}
    else:
        if media.title:
            tree["subtitle"] = media.title
        if caption:
            tree["caption"] = caption
    if people := makers(media.creators, media.credit.text if media.credit is not None else None):
        tree["credits"] = people
    _files(tree, kind, media.renditions)
    rest = fitting(extra, MEDIA)
    if rest is not MISSING:
        merge(tree, rest)
    return tree


def _files(tree: Node, kind: str, renditions: tuple[Rendition, ...]) -> None:
    """The file of a picture; the streams of a video or audio."""
    if not renditions:
        return
    if kind in ("image", "graphic"):
        first = renditions[0]
        given = {"url": first.href, "width": first.width, "height": first.height}
        tree |= {key: value for key, value in given.items() if value is not None}
        return
    streams = [_stream(one) for one in renditions]
    if any(streams):
        tree["streams"] = streams
    first = renditions[0]
    if first.duration is not None:
        unit = first.duration_unit
        if unit == "ms":
            tree["duration"] = first.duration
        elif unit is None:
            tree["duration"] = first.duration * 1000


def _stream(one: Rendition) -> Node:
    bitrate: Any = one.bitrate
    if one.bitrate is not None and _WHOLE.fullmatch(one.bitrate):
        bitrate = int(one.bitrate)
    given = {
        "url": one.href,
        "audio_codec": one.audio_codec,
        "video_codec": one.video_codec,
        "stream_type": one.format,
        "bitrate": bitrate if type(bitrate) is int else None,
        "width": one.width,
        "height": one.height,
        "filesize": one.size,
    }
    tree = {key: value for key, value in given.items() if value is not None}
    for key, value in from_properties(one.properties).items():
        if (key == "provider" and type(value) is str) or key not in _STREAM_KEYS:
            tree.setdefault(key, value)
    return tree


_STREAM_KEYS = frozenset(
    [
        "url",
        "audio_codec",
        "video_codec",
        "stream_type",
        "bitrate",
        "width",
        "height",
        "filesize",
        "provider",
    ]
)
