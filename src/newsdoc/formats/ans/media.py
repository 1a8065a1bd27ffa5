"""Pictures, videos and audio: ANS content of these types as media objects."""

from __future__ import annotations

from typing import Any

from newsdoc.formats.ans._reading import ITEM_CLASSES, Node, Reading
from newsdoc.formats.ans.people import creators
from newsdoc.model import Media, Rendition, Text
from newsdoc.model._makers import make_media, make_rendition, make_rights, make_text

MEDIA_TYPES = frozenset({"image", "video", "audio", "graphic"})
"""Types of content that are media objects."""

STREAM_TEXTS = {
    "url": "href",
    "audio_codec": "audio_codec",
    "audioCodec": "audio_codec",
    "video_codec": "video_codec",
    "videoCodec": "video_codec",
    "stream_type": "format",
    "streamType": "format",
    "bitrate": "bitrate",
}
"""Members of a stream to fields of a rendition; the spellings with capitals are of old versions."""

STREAM_NUMBERS = {"width": "width", "height": "height", "filesize": "size", "fileSize": "size"}


def media(r: Reading, node: Node, kind: str, pointer: str, *, name: str | None = None) -> Media:
    """A picture, video or audio; what it has no field for becomes its properties.

    Spec: ANS 0.10, image.json, video.json, audio.json
    """
    account = r.account
    r.version(node, pointer)
    values: dict[str, Any] = {
        "item_class": ITEM_CLASSES[kind],
        "guid": account.text(node, "_id"),
        "name": name,
        **about(r, node, pointer),
    }
    caption = _text(r, node, "caption", pointer)
    if caption is None and (words := account.object(node, "description")) is not None:
        caption = _text(r, words, "basic", f"{pointer}/description")
    values["caption"] = caption
    title = account.text(node, "subtitle") if "subtitle" in node else None
    if title is None and (words := account.object(node, "headlines")) is not None:
        title = account.text(words, "basic")
    values["title"] = title
    if "created_date" in node:
        values["created"] = account.time(node, "created_date")
    if "copyright" in node and (notice := account.text(node, "copyright")):
        values["rights"] = make_rights(notice=notice)
    people, credit = creators(r, node, pointer)
    values["creators"] = people
    if credit is not None:
        values["credit"] = make_text(text=credit)
    return make_media(**values, properties=r.rest(node))


def about(r: Reading, node: Node, pointer: str) -> dict[str, Any]:
    """The files of a media object, and what says what it shows."""
    account = r.account
    values: dict[str, Any] = {}
    if "alt_text" in node:
        values["alt_text"] = account.text(node, "alt_text")
    if renditions := _renditions(r, node, pointer):
        values["renditions"] = renditions
    return values


def _text(r: Reading, node: Node, key: str, pointer: str) -> Text | None:
    value = r.account.text(node, key) if key in node else None
    return None if value is None else r.rich.label(value, f"{pointer}/{key}")


def _renditions(r: Reading, node: Node, pointer: str) -> tuple[Rendition, ...]:
    """The file of a picture, the streams of a video. A duration is in milliseconds."""
    account = r.account
    values: dict[str, Any] = {}
    if "url" in node and (href := account.text(node, "url")):
        values["href"] = href
    for key in ("width", "height"):
        if key in node and (number := account.whole(node, key)) is not None:
            values[key] = number
    files = [_stream(r, stream, pointer, i) for i, stream in enumerate(r.objects(node, "streams"))]
    duration = account.number(node, "duration") if "duration" in node else None
    if values or (duration is not None and not files):
        files.insert(0, values)
    if duration is not None:
        for file in files:
            file.update(duration=duration, duration_unit="ms")
    return tuple(make_rendition(**file) for file in files)


def _stream(r: Reading, node: Node, pointer: str, index: int) -> dict[str, Any]:
    account = r.account
    values: dict[str, Any] = {}
    for key, field in STREAM_TEXTS.items():
        if key in node and field not in values and (text := account.text(node, key)):
            values[field] = text
    for key, field in STREAM_NUMBERS.items():
        if key in node and field not in values:
            number = account.whole(node, key)
            if number is not None:
                values[field] = number
    values["properties"] = r.rest(node)
    r.left(node, f"{pointer}/streams/{index}")
    return values
