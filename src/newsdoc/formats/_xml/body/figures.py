"""Pictures, video and audio in a body: `img`, `figure`, `video`, `audio`, NITF's `media`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from lxml import etree

from newsdoc.formats._xml.body.blocks import take_role
from newsdoc.formats._xml.body.words import Words
from newsdoc.formats._xml.parse import local_name
from newsdoc.model import (
    Block,
    Embed,
    Figure,
    Mark,
    Media,
    Paragraph,
    Property,
    Raw,
    Rendition,
    Rights,
    Text,
)
from newsdoc.model.names import Number

if TYPE_CHECKING:
    from newsdoc.formats._xml.body.read import Body

_CLASSES = {"img": "picture", "picture": "picture", "video": "video", "audio": "audio"}
_MEDIA_TYPES = {"image": "picture"}
"""NITF's `media-type` where it is not the word for the class of an item."""
MEDIA_FIELDS = frozenset({"title", "href", "guid", "rel", "name"})
"""Names of `media-metadata` that are fields of the object."""


def figure(body: Body, element: etree._Element, out: list[Block]) -> None:
    """Read `figure`: the media objects in it share its caption; other content is read as it is."""
    given = dict(element.items())
    role, id_ = take_role(given), given.pop("id", None) or None
    if given:
        body.account.attributes(element, given)
    captions: list[Text] = []
    inner: list[Block] = []
    credit = _credit(body, element)
    _figure_content(body, element, inner, captions)
    caption = captions[0] if captions else None
    inner += [
        Paragraph(text=further.text, marks=further.marks, role="caption")
        for further in captions[1:]
    ]
    done = False
    for block in inner:
        if isinstance(block, Figure) and not done:
            done = True
            media = block.media
            if caption is not None or credit is not None:
                media = attrs.evolve(media, caption=caption, credit=credit)
            out.append(
                attrs.evolve(block, media=media, role=role or block.role, id=id_ or block.id)
            )
        else:
            out.append(block)
    if not done:
        out.extend(
            Paragraph(text=words.text, marks=words.marks, role=role)
            for words, role in ((caption, "caption"), (credit, "credit"))
            if words is not None
        )


def _credit(body: Body, element: etree._Element) -> Text | None:
    """Take the credit that stands beside the caption in an element of its own."""
    for child in list(element):
        if local_name(child.tag).lower() == "footer" and child.get("class") == "credit":
            found = body.text(child)
            if found is not None and not (child.tail or "").strip():
                element.remove(child)
                return found
    return None


def _figure_content(
    body: Body, element: etree._Element, inner: list[Block], captions: list[Text]
) -> None:
    for child in list(element):
        if local_name(child.tag).lower() in ("figcaption", "caption"):
            if body.account.wanted:
                body.account.attributes(child, dict(child.items()))
            if (found := body.text(child)) is not None:
                captions.append(found)
            if child.tail and not child.tail.isspace():
                child.text, child[:] = child.tail, []
                if (found := body.text(child)) is not None:
                    captions.append(found)
            element.remove(child)
    body.flow(element, inner)


def image(body: Body, element: etree._Element, out: list[Block]) -> None:
    """Read `img`."""
    given = dict(element.items())
    role, id_ = take_role(given), given.pop("id", None) or None
    kept = given.pop("data-class", None)
    media = Media(
        item_class="picture" if kept is None else kept or None,
        alt_text=given.pop("alt", None) or None,
        title=given.pop("title", None) or None,
        renditions=_renditions(given),
    )
    if given:
        body.account.attributes(element, given)
    if media.renditions or media.alt_text or media.title or kept is not None:
        out.append(Figure(media=media, role=role, id=id_))


def player(body: Body, element: etree._Element, out: list[Block]) -> None:
    """Read `video`, `audio`, `picture`: one object with the files of its `source` elements."""
    given = dict(element.items())
    name = local_name(element.tag).lower()
    role, id_ = take_role(given), given.pop("id", None) or None
    files = list(_renditions(given))
    poster = given.pop("poster", None)
    if poster:
        files.append(Rendition(href=poster, name="poster"))
    title, alt = given.pop("title", None) or None, given.pop("data-alt", None)
    kept = given.pop("data-class", None)
    inner: list[Block] = []
    body.account.text(element, element.text)
    for child in element:
        own = dict(child.items())
        local = local_name(child.tag).lower()
        if local in ("source", "img", "track"):
            alt = own.pop("alt", None) or alt
            title = own.pop("title", None) or title
            if local == "track":
                own.setdefault("name", own.pop("kind", "track"))
            files += _renditions(own)
            if own:
                body.account.attributes(child, own)
        else:
            inner += body.element(child)
        body.account.text(child, child.tail)
    if given:
        body.account.attributes(element, given)
    if files or kept is not None:
        media = Media(
            item_class=_CLASSES[name] if kept is None else kept or None,
            alt_text=alt,
            title=title,
            renditions=tuple(files),
        )
        out.append(Figure(media=media, role=role, id=id_))
    out.extend(inner)


def _renditions(given: dict[str, str]) -> tuple[Rendition, ...]:
    """Take the file that an element of HTML names; sizes that are no pixels stay properties."""
    href = given.pop("src", None) or given.pop("data-src", None) or None
    properties = []
    sizes: dict[str, int | None] = {}
    for name in ("width", "height"):
        value = given.pop(name, None)
        sizes[name] = number if (number := pixels(value)) is not None else None
        if value and number is None and not value.isspace():
            properties.append(Property(name=name, value=value))
    for name in ("srcset", "sizes", "media", "loading", "srclang", "style"):
        value = given.pop(name, None)
        if value and not value.isspace():
            properties.append(Property(name=name, value=value))
    kind = given.pop("type", None) or None
    name_ = given.pop("name", None) or given.pop("label", None) or None
    if not (href or properties or any(sizes.values())):
        if kind:
            given["type"] = kind
        return ()
    return (
        Rendition(
            href=href,
            name=name_,
            content_type=kind,
            width=sizes["width"],
            height=sizes["height"],
            properties=tuple(properties),
        ),
    )


def pixels(value: str | None) -> int | None:
    """A count of pixels (`640`, `640px`); None for all else."""
    digits = (value or "").strip().removesuffix("px")
    if digits.isascii() and digits.isdigit() and len(digits) < 10:
        return int(digits)
    return None


def link(words: Words, href: str) -> None:
    """Give the link around a picture to the picture."""
    words.before = [_linked(block, href) for block in words.before]
    words.after = [_linked(block, href) for block in words.after]


def _linked(block: Block, href: str) -> Block:
    if isinstance(block, Figure) and block.media.href is None:
        return attrs.evolve(block, media=attrs.evolve(block.media, href=href))
    return block


def media(body: Body, element: etree._Element, out: list[Block]) -> None:
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


def nitf_media(body: Body, element: etree._Element) -> Figure | None:
    """NITF's `media` with all that it holds; None where it is empty."""
    given = dict(element.items())
    kind = (given.pop("media-type", None) or "").strip() or None
    role, id_ = take_role(given), given.pop("id", None) or None
    properties: list[Property] = []
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
    for child in element:
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
                files[-1] = attrs.evolve(files[-1], data=data, encoding=encoding)
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
            captions += [t] if (t := body.text(child)) is not None else []
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
            item_class=_MEDIA_TYPES.get((kind or "").lower(), kind),
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
        marks += [attrs.evolve(m, span=m.span.shift(offset)) for m in text.marks]
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
    unit = own.pop("units", None)
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


READERS = {
    "figure": figure,
    "img": image,
    "image": image,
    **dict.fromkeys(("video", "audio", "picture"), player),
    "media": media,
}
"""Readers of media elements by local name."""
