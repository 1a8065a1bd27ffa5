"""What points elsewhere: links and item references, remote files, icons."""

from __future__ import annotations

from typing import Any

from newsdoc.formats.newsml_g2._concepts import concept
from newsdoc.formats.newsml_g2._names import ITEM_CLASSES, LOCAL, XML_LANG
from newsdoc.formats.newsml_g2._reading import Fields, Reading, attribute, attributes_of, tree
from newsdoc.model import Label, Link, Media, Property, Rendition
from newsdoc.model._makers import changed, make_label, make_link, make_media, make_rendition

_LINK_STRINGS = {
    "rel": "rel",
    "href": "href",
    "residref": "guid",
    "version": "version",
    "contenttype": "content_type",
    "title": "title",
    "id": "id",
    "type": "type",
    "uri": "uri",
    "name": "name",
    "role": "role",
    "language": "language",
}

_FILE_STRINGS = {
    "href": "href",
    "rendition": "name",
    "residref": "guid",
    "version": "version",
    "title": "title",
    "contenttype": "content_type",
    "format": "format",
    "widthunit": "dimension_unit",
    "layoutorientation": "orientation",
    "videoaspectratio": "aspect_ratio",
    "colourspace": "colour_space",
    "durationunit": "duration_unit",
    "videocodec": "video_codec",
    "videoscan": "scan_type",
    "audiocodec": "audio_codec",
    "audiochannels": "audio_channels",
    "audiosamplerate": "sample_rate",
    "language": "language",
    "transport": "transport",
    "data": "data",
    "encoding": "encoding",
}
_POINTS = ("poi_x", "poi_y")
_FILE_NUMBERS = {
    "width": "width",
    "height": "height",
    "size": "size",
    "resolution": "resolution",
}


def bare_class(qcode: str) -> str:
    """The item class without its alias where it is one of IPTC's; else as written.

    Example:
        >>> bare_class("icls:text"), bare_class("x:slideshow")
        ('text', 'x:slideshow')
    """
    alias, _, code = qcode.partition(":")
    if code.lower() in ITEM_CLASSES:
        return code.lower()
    return code if alias == "ninat" and code else qcode


def read_link(r: Reading, element: Any) -> Link:
    """A link or a reference to an item. Spec: NewsML-G2 2.35, Link1Type"""
    fields: Fields = {}
    properties: list[Property] = []
    for name, value in attributes_of(element).items():
        if not value:
            continue
        if (key := _LINK_STRINGS.get(name)) is not None:
            fields[key] = value
        elif name in ("rank", "size"):
            number = r.number(element, name, value)
            if number is not None:
                fields[name] = number
        elif name == "guidref" and "guid" not in fields and element.get("residref") is None:
            fields["guid"] = value
        elif name[0] != "{" or "XMLSchema-instance" not in name:
            properties.append(attribute(name, value))
    links: list[Link] = []
    labels: list[Label] = []
    if len(element):
        for child in element[:]:
            name = LOCAL[child.tag]
            if name == "title":
                _title(r, child, fields, labels)
            elif name == "itemClass" and "item_class" not in fields and child.get("qcode"):
                qcode = child.get("qcode")
                fields["item_class"] = bare_class(qcode)
                if qcode != f"ninat:{fields['item_class']}" or len(child):
                    properties.append(tree(child))
            elif name == "versionCreated" and "modified" not in fields and not child.items():
                fields["modified"] = r.time(child)
            elif name == "link":
                links.append(read_link(r, child))
            elif name == "description" and "description" not in fields and not child.items():
                fields["description"] = r.text(child)
            elif name in ("genre", "subject"):
                found = concept(r, child)
                fields.setdefault("concepts", []).append((name, found))
            else:
                properties.append(tree(child))
    if labels:
        fields["labels"] = tuple(labels)
    if links:
        fields["links"] = tuple(links)
    if "concepts" in fields:
        fields["concepts"] = tuple(_with_rel(found, name) for name, found in fields["concepts"])
    if properties:
        fields["properties"] = tuple(properties)
    if r.wanted:
        r.account.stray(element)
    return make_link(**fields)


def _with_rel(found: Any, name: str) -> Any:
    return changed(found, rel=name)


def _title(r: Reading, element: Any, fields: Fields, labels: list[Label]) -> None:
    """The title of what is linked; those in other languages or roles are labels."""
    given = attributes_of(element)
    language, role = given.pop(XML_LANG, None) or None, given.pop("role", None) or None
    text = r.text(element)
    if text is None:
        r.left(element)
        return
    if "title" not in fields and language is None and role is None:
        fields["title"] = text
    else:
        labels.append(make_label(text=text, language=language, role=role))
    if r.wanted:
        r.leave(element, given)


def read_file(r: Reading, element: Any) -> Rendition:
    """A file: `remoteContent` or `icon`. Spec: NewsML-G2 2.35, RemoteContentPropType"""
    fields: Fields = {}
    properties: list[Property] = []
    rate = "videoavgbitrate"
    if (element.get("contenttype") or "").startswith("audio/"):
        rate = "audiobitrate"
    for name, value in attributes_of(element).items():
        if not value:
            continue
        if (key := _FILE_STRINGS.get(name)) is not None:
            fields[key] = value
        elif (key := _FILE_NUMBERS.get(name)) is not None:
            if value.isdigit() and value.isascii() and len(value) < 16:
                fields[key] = int(value)
            else:
                properties.append(attribute(name, value))
        elif name in ("duration", "videoframerate"):
            number = _number(value)
            if number is not None:
                fields["duration" if name == "duration" else "frame_rate"] = number
            else:
                properties.append(attribute(name, value))
        elif name in _POINTS and (point := _number(value)) is not None:
            fields[name] = point
        elif name == rate:
            fields["bitrate"] = value
        elif name == "heightunit" and element.get("widthunit") == value:
            continue
        elif name[0] != "{" or "XMLSchema-instance" not in name:
            properties.append(attribute(name, value))
    for child in element[:]:
        if LOCAL[child.tag] == "hash" and not child.items() and "checksum" not in fields:
            fields["checksum"] = r.text(child)
        else:
            properties.append(tree(child))
    if properties:
        fields["properties"] = tuple(properties)
    if r.wanted:
        r.account.stray(element)
    return make_rendition(**fields)


def _number(value: str) -> int | float | None:
    """A plain decimal that is written as Python writes it; None for all else."""
    if not value.isascii() or len(value) > 15 or not value.replace(".", "", 1).isdigit():
        return None
    number: int | float = float(value) if "." in value else int(value)
    return number if str(number) == value else None


def read_icon(r: Reading, element: Any) -> Media:
    """A small picture that stands for the item. Spec: NewsML-G2 2.35, icon"""
    return make_media(renditions=(read_file(r, element),))
