"""NITF's `media`: an object, its files, its caption; and what newsdoc keeps in that guise.

Spec: NITF 3.6, media
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._xml.body.attributes import take_role
from newsdoc.formats._xml.body.figures import pixels
from newsdoc.formats._xml.body.walk import Walk
from newsdoc.formats._xml.parse import local_name
from newsdoc.model import Block, Embed, Figure, Mark, Media, Property, Raw, Rendition, Rights, Text
from newsdoc.model._makers import changed
from newsdoc.model.names import Number

MEDIA_TYPES: dict[str, str] = {
    "image": "picture",
    "photo": "picture",
    "photograph": "picture",
    "picture": "picture",
    "still": "picture",
    "graphics": "graphic",
    "infographic": "graphic",
    "film": "video",
    "movie": "video",
    "sound": "audio",
}
"""NITF's `media-type`, and the words that agencies put there, to the class of an item."""

_PLAIN_TYPES = frozenset({"image", "text", "audio", "video", "data", "application", "other"})
"""What the standard has for `media-type`, spelt so; of other words the spelling is kept."""

_CREDITS = frozenset({"credit", "byline", "photographer", "producer", "source"})
"""Classes of a `media-caption` whose words say who made the object."""

MEDIA_FIELDS = frozenset({"title", "href", "guid", "rel", "name"})
"""Names of `media-metadata` that are fields of the object."""


def media(body: Walk, element: etree._Element, out: list[Block]) -> None:
    """Read NITF's `media`. Spec: NITF 3.6, media"""
    found = nitf_media(body, element)
    if found is not None:
        out.append(_kept(found) or found)


def _kept(figure: Figure) -> Block | None:
    """The embed or raw part that newsdoc wrote as a media object; None for a real one."""
    media = figure.media
    if media.item_class != "other" or not media.properties or len(media.renditions) > 1:
        return None
    first, *more = media.properties
    file = media.renditions[0] if media.renditions else Rendition()
    if first.name == "embed":
        data = next((p.value for p in more if p.name == "embed-data"), None)
        return Embed(
            url=file.href,
            provider=first.value,
            text=media.caption,
            html=file.data,
            data=data,
            role=figure.role,
            id=figure.id,
        )
    if first.name == "raw" and first.value is not None and file.data is not None:
        text = media.caption.text if media.caption is not None else None
        return Raw(format=first.value, data=file.data, text=text, id=figure.id)
    return None


def nitf_media(body: Walk, element: etree._Element) -> Figure | None:
    """NITF's `media` with all that it holds; None where it is empty."""
    given = dict(element.items())
    kind = (given.pop("media-type", None) or "").strip() or None
    item_class = kind
    properties: list[Property] = []
    if kind is not None:
        item_class = MEDIA_TYPES.get(kind.lower(), kind)
        if item_class == kind and kind.lower() in _PLAIN_TYPES:
            item_class = kind.lower()
        if item_class != kind and kind not in _PLAIN_TYPES:
            properties.append(Property(name="media-type", value=kind))
        elif item_class != kind:
            body.account.kept_as(element, "media-type", kind, item_class)
    role, id_ = take_role(given), given.pop("id", None) or None
    if style := given.pop("style", None):
        properties.append(Property(name="style", value=style))
    if given:
        body.account.attributes(element, given)
    body.account.stray(element)
    files: list[Rendition] = []
    captions: list[Text] = []
    credits: list[Text] = []
    alternative = holder = None
    fields: dict[str, str] = {}
    for child in element[:]:
        name = local_name(child.tag)
        own = dict(child.items())
        if name == "media-reference":
            alternative = own.pop("alternate-text", None) or alternative
            holder = own.pop("copyright", None) or holder
            file = _reference(child, own)
            following = child.getnext()
            if file != Rendition() or (
                following is not None and local_name(following.tag) == "media-object"
            ):
                files.append(file)
        elif name == "media-object":
            data = child.text if child.text and not child.text.isspace() else None
            encoding = own.pop("encoding", None) or None
            if data and files and files[-1].data is None:
                files[-1] = changed(files[-1], data=data, encoding=encoding)
            elif data:
                files.append(Rendition(data=data, encoding=encoding))
        elif name == "media-metadata":
            label = own.pop("name", None)
            value = own.pop("value", None) or (child.text or "").strip() or None
            if label in MEDIA_FIELDS and value and label not in fields:
                fields[label] = value
            elif label:
                properties.append(Property(name=label, value=value))
        elif name in ("media-caption", "caption", "figcaption"):
            (credits if own.get("class") in _CREDITS else captions).extend(
                [t] if (t := body.text(child)) is not None else []
            )
        elif name in ("media-producer", "credit"):
            credits += [t] if (t := body.text(child)) is not None else []
        else:
            body.account.element(child)
            continue
        if own:
            body.account.attributes(child, own)
    if not (files or captions or credits or properties or fields or kind or alternative):
        return None
    return Figure(
        media=Media(
            item_class=item_class,
            caption=_one(captions),
            credit=_one(credits),
            alt_text=alternative,
            rights=Rights(notice=holder) if holder else None,
            renditions=tuple(files),
            properties=tuple(properties),
            title=fields.get("title"),
            href=fields.get("href"),
            guid=fields.get("guid"),
            rel=fields.get("rel"),
            name=fields.get("name"),
        ),
        role=role,
        id=id_,
    )


def _one(texts: list[Text]) -> Text | None:
    """Several captions as the lines of one."""
    if not texts:
        return None
    if len(texts) == 1:
        return texts[0]
    marks: list[Mark] = []
    offset = 0
    for text in texts:
        marks += [changed(m, span=m.span.shift(offset)) for m in text.marks]
        offset += len(text.text) + 1
    return Text(text="\n".join(t.text for t in texts), marks=tuple(marks))


def _reference(element: etree._Element, own: dict[str, str]) -> Rendition:
    """NITF's `media-reference`: one file."""
    text = " ".join((element.text or "").split()) or None
    href = own.pop("source", None) or own.pop("data-location", None) or None
    sizes = {}
    properties = []
    for name in ("width", "height"):
        value = own.pop(name, None)
        sizes[name] = pixels(value)
        if value and sizes[name] is None and not value.isspace():
            properties.append(Property(name=name, value=value))
    duration: Number | None = None
    if (time := own.get("time")) is not None and (duration := _number(time)) is not None:
        del own["time"]
    unit = own.get("units")
    if unit != "pixels":  # the default, which is only reported
        own.pop("units", None)
    for name in ("time", "source-credit", "outcue", "imagemap", "noflow", "data-location", "id"):
        value = own.pop(name, None)
        if value and not value.isspace():
            properties.append(Property(name=name, value=value))
    if text and href is None:
        href, text = text, None
    if text:
        properties.append(Property(name="text", value=text))
    return Rendition(
        href=href,
        name=own.pop("name", None) or None,
        content_type=own.pop("mime-type", None) or None,
        format=own.pop("coding", None) or None,
        width=sizes["width"],
        height=sizes["height"],
        dimension_unit=None if unit in (None, "", "pixels") else unit,
        duration=duration,
        duration_unit=own.pop("time-unit-of-measure", None) or None,
        properties=tuple(properties),
    )


def _number(value: str) -> Number | None:
    """A plain decimal number; None for all else."""
    value = value.strip()
    whole, _, part = value.partition(".")
    if not (value.isascii() and whole.isdigit() and len(value) < 16):
        return None
    if "." not in value:
        return int(value)
    return float(value) if part.isdigit() else None


READERS = {"media": media}
"""Readers of media elements by local name."""
