"""Links, item references and files as elements."""

from __future__ import annotations

from newsdoc.formats._xml.escape import quoted
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.formats.newsml_g2._flex_types import SUBJECT
from newsdoc.formats.newsml_g2._names import OWN_PREFIX
from newsdoc.formats.newsml_g2._native import LINK, TARGET
from newsdoc.formats.newsml_g2._value_kinds import date_time, is_qcode
from newsdoc.formats.newsml_g2._write_concepts import write_concept
from newsdoc.formats.newsml_g2._write_extensions import native, own, pairs
from newsdoc.formats.newsml_g2._write_values import POWER, attribute, properties_attributes
from newsdoc.formats.newsml_g2._writing import Writing, elements
from newsdoc.model import Link, Property, Rendition

_LINK = (
    ("rel", "rel"),
    ("href", "href"),
    ("guid", "residref"),
    ("version", "version"),
    ("content_type", "contenttype"),
    ("title", "title"),
)
_KNOWN_LINK = {**POWER, **LINK}
_OWN_LINK = ("type", "uri", "name", "role", "language")


def write_link(w: Writing, tag: str, link: Link) -> None:
    """Append a link or a reference. Spec: NewsML-G2 2.35, Link1Type"""
    head = w.id(link.id)
    for field, name in _LINK:
        value = getattr(link, field)
        if value is not None and field != "title":
            head += attribute(name, LINK[name], value)
    for field in _OWN_LINK:
        value = getattr(link, field)
        if value is not None:
            head += f' {OWN_PREFIX}:{field}="{quoted(value)}"'
    for field in ("rank", "size"):
        number = getattr(link, field)
        if number is not None:
            head += attribute(field, "count", str(number))
    if link.properties:
        head += properties_attributes(_KNOWN_LINK, pairs(link.properties))
    out = w.out
    at = len(out)
    out.append(f"<{tag}{head}")
    tails = elements(link.properties)
    if link.item_class is not None:
        _item_class(w, link, tails)
    if link.title is not None:
        w.rich("title", link.title, ())
    for label in link.labels:
        w.label("title", label)
    if link.description is not None:
        w.rich("description", link.description, ())
    if (text := date_time(link.modified)) is not None:
        out.append(f"<versionCreated>{text}</versionCreated>")
    for concept in link.concepts:
        name = concept.rel if concept.rel in ("genre", "subject") else "subject"
        write_concept(w, name, concept, SUBJECT, without="rel" if concept.rel == name else None)
    for inner in link.links:
        write_link(w, "link", inner)
    for one in tails:
        if one.name != "itemClass":
            out.append(native(one) or own(one))
    if len(out) == at + 1:
        out[at] += "/>"
    else:
        out[at] += ">"
        out.append(f"</{tag}>")


def _item_class(w: Writing, link: Link, tails: list[Property]) -> None:
    """The item class: as it was read, else with IPTC's alias."""
    for one in tails:
        if one.name == "itemClass":
            w.out.append(native(one) or own(one))
            return
    value = link.item_class or ""
    if ":" not in value:
        value = f"ninat:{value}"
    if is_qcode(value):
        w.out.append(f'<itemClass qcode="{quoted(value)}"/>')


_FILE = (
    ("href", "href", "iri"),
    ("name", "rendition", "qcode"),
    ("guid", "residref", "any"),
    ("version", "version", "positive"),
    ("title", "title", "any"),
    ("content_type", "contenttype", "any"),
    ("format", "format", "qcode"),
    ("size", "size", "count"),
    ("width", "width", "count"),
    ("height", "height", "count"),
    ("orientation", "layoutorientation", "qcode"),
    ("colour_space", "colourspace", "qcode"),
    ("video_codec", "videocodec", "qcode"),
)
_CONTENT = (
    ("aspect_ratio", "videoaspectratio", "line"),
    ("resolution", "resolution", "positive"),
    ("duration", "duration", "any"),
    ("duration_unit", "durationunit", "qcode"),
    ("frame_rate", "videoframerate", "decimal"),
    ("scan_type", "videoscan", "scan"),
    ("audio_codec", "audiocodec", "qcode"),
    ("audio_channels", "audiochannels", "qcode"),
    ("sample_rate", "audiosamplerate", "positive"),
    ("language", "language", "language"),
)
_OWN_FILE = ("transport", "data", "encoding", "poi_x", "poi_y")
_KNOWN = {
    **POWER,
    **TARGET,
    "renditionuri": "iri",
    "generator": "any",
    "generated": "date",
    "hascontent": "boolean",
    "widthunit": "qcode",
    "heightunit": "qcode",
    "layoutorientationuri": "iri",
    "colourspaceuri": "iri",
    "colourindicator": "qcode",
    "colourindicatoruri": "iri",
    "videocodecuri": "iri",
    "orientation": "count",
    "colourdepth": "count",
    "width": "count",
    "height": "count",
}
_KNOWN_CONTENT = {
    **_KNOWN,
    "charcount": "count",
    "wordcount": "count",
    "linecount": "count",
    "pagecount": "count",
    "resolution": "positive",
    "duration": "any",
    "durationunituri": "iri",
    "audiocodecuri": "iri",
    "audiobitrate": "positive",
    "audiovbr": "boolean",
    "audiosamplesize": "positive",
    "audiochannelsuri": "iri",
    "videoavgbitrate": "positive",
    "videovbr": "boolean",
    "videoframerate": "decimal",
    "videosampling": "line",
    "videoscaling": "qcode",
    "videoscalinguri": "iri",
    "videodefinition": "qcode",
    "videodefinitionuri": "iri",
    "validfrom": "date",
    "validto": "date",
}
_ORDER = {"altId": 0, "altLoc": 1, "hash": 2, "signal": 3, "remoteContentExtProperty": 4}


def write_file(w: Writing, tag: str, file: Rendition) -> None:
    """Append `remoteContent` or `icon`. Spec: NewsML-G2 2.35, RemoteContentPropType, icon"""
    content = tag == "remoteContent"
    head = ""
    for field, name, kind in (*_FILE, *_CONTENT) if content else _FILE:
        value = getattr(file, field)
        if value is not None:
            head += attribute(name, kind, str(value))
    if file.dimension_unit is not None:
        head += attribute("widthunit", "qcode", file.dimension_unit)
        if is_qcode(file.dimension_unit) and not any(
            one.name == "@heightunit" for one in file.properties
        ):
            head += attribute("heightunit", "qcode", file.dimension_unit)
    if content and file.bitrate is not None:
        audio = (file.content_type or "").startswith("audio/")
        head += attribute("audiobitrate" if audio else "videoavgbitrate", "positive", file.bitrate)
    for field in _OWN_FILE:
        value = getattr(file, field)
        if value is not None:
            head += f' {OWN_PREFIX}:{field}="{quoted(str(value))}"'
    head += properties_attributes(_KNOWN_CONTENT if content else _KNOWN, pairs(file.properties))
    tails = elements(file.properties) if content else []
    if not tails and (file.checksum is None or not content):
        w.out.append(f"<{tag}{head}/>")
        return
    w.out.append(f"<{tag}{head}>")
    made = [(_ORDER.get(one.name, 9), native(one), one) for one in tails]
    hashed = file.checksum is None
    for place, text, one in sorted(made, key=lambda entry: 9 if entry[1] is None else entry[0]):
        if not hashed and (text is None or place > 1):
            w.out.append(f"<hash>{escaped(file.checksum or '')}</hash>")
            hashed = True
        w.out.append(text if text is not None and place < 9 else own(one))
    if not hashed:
        w.out.append(f"<hash>{escaped(file.checksum or '')}</hash>")
    w.out.append(f"</{tag}>")
