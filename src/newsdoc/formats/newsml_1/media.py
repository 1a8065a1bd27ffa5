"""Pictures, video, audio: components that hold files to media objects with renditions.

Spec: NewsML 1.2, NewsComponent, ContentItem, Characteristics
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from newsdoc.formats._xml.account import path_of
from newsdoc.formats.newsml_1.comments import read_comment
from newsdoc.formats.newsml_1.content import raw_data
from newsdoc.formats.newsml_1.draft import State
from newsdoc.formats.newsml_1.formal import at_properties, read_property
from newsdoc.formats.newsml_1.names import MEDIA_TYPES, key_of, name_of
from newsdoc.formats.newsml_1.scan import Item
from newsdoc.model import Link, Media, Property, Rendition
from newsdoc.model._makers import (
    changed,
    make_article,
    make_link,
    make_property,
    make_rendition,
    make_text,
)

SIZES = {
    "width": "width",
    "pixelwidth": "width",
    "imagewidth": "width",
    "height": "height",
    "pixelheight": "height",
    "imageheight": "height",
}
"""Names of Characteristics' properties for the size of a picture."""

TEXTS = {
    "resolution": "resolution",
    "duration": "duration",
    "orientation": "orientation",
    "colorspace": "colour_space",
    "colourspace": "colour_space",
    "title": "title",
    "bitrate": "bitrate",
    "framerate": "frame_rate",
}
"""Names of Characteristics' properties for other fields of a rendition."""
_NUMBERS = frozenset({"resolution", "duration", "frame_rate"})


def read_rendition(item: Item, name: str | None, state: State) -> Rendition:
    """One file: a ContentItem of a picture, a sound, a film."""
    element = item.element
    given = dict(element.items())
    given.pop("Href", None)
    values: dict[str, Any] = {}
    properties: list[Property] = []
    for child in item.facts:
        match name_of(child.tag):
            case "mediatype":
                media_type = (child.get("FormalName") or child.text or "").strip()
                if MEDIA_TYPES.get(key_of(media_type)) is None and media_type:
                    properties.append(make_property(name="MediaType", value=media_type))
                elif key_of(media_type) != item.item_class and state.account.wanted:
                    _mapped(child, media_type, item.item_class, state)
                _rest(child, state)
            case "mimetype" | "format":
                _rest(child, state)
            case "notation":
                value = (child.get("FormalName") or child.text or "").strip()
                if value:
                    properties.append(make_property(name="Notation", value=value))
                _rest(child, state)
            case "comment":
                if (label := read_comment(child, state)) is not None:
                    properties.append(make_property(name="Comment", value=label.text))
            case "characteristics":
                _characteristics(child, values, properties, state)
            case _:
                state.account.element(child)
    data, encoding = raw_data(item, state)
    return make_rendition(
        href=item.href,
        name=name,
        content_type=item.mime,
        format=item.format,
        data=data,
        encoding=encoding if data is not None else None,
        properties=(*at_properties(given), *properties),
        **values,
    )


def _mapped(element: etree._Element, value: str, kept: str | None, state: State) -> None:
    state.context.remark(
        "NL102",
        f"media type is kept as '{kept}'",
        value=value,
        line=element.sourceline,
        path=path_of(element),
    )


def _rest(element: etree._Element, state: State) -> None:
    given = dict(element.items())
    given.pop("FormalName", None)
    if given:
        state.account.attributes(element, given)


def _characteristics(
    element: etree._Element, values: dict[str, Any], properties: list[Property], state: State
) -> None:
    for child in element[:]:
        match name_of(child.tag):
            case "sizeinbytes":
                size = _whole(child.text)
                if size is not None:
                    values["size"] = size
                elif child.text and not child.text.isspace():
                    properties.append(make_property(name="SizeInBytes", value=child.text.strip()))
                state.account.rest(child)
            case "property":
                found = read_property(child, state)
                field = _typed(found, values)
                if field is None:
                    properties.append(found)
                else:
                    state.placed(child, found.name, field)
            case _:
                state.account.element(child)
    state.account.rest(element)


def _typed(found: Property, values: dict[str, Any]) -> str | None:
    """Put the value where the rendition has a field for it; the field's name."""
    if found.properties or found.uri is not None or found.value is None:
        return None
    key = key_of(found.name)
    field = SIZES.get(key)
    value: Any
    if field is not None:
        value = _whole(found.value)
    else:
        field = TEXTS.get(key)
        value = found.value
        if field in _NUMBERS:
            value = _whole(found.value)
    if field is None or value is None or field in values:
        return None
    values[field] = value
    return field


def _whole(text: str | None) -> int | None:
    text = (text or "").strip()
    if not text.isascii() or not text.isdecimal() or len(text) > 12:
        return None
    number = int(text)
    return number if str(number) == text else None


def media_of(media: Media, name: str | None, facts: dict[str, Any]) -> Media:
    """The media object with what its component says: its own fields first, the rest in `item`."""
    summary = facts.pop("summary", None)
    credit = facts.pop("credit_line", None)
    facts.pop("item_class", None)
    values = {
        "guid": facts.pop("guid", None),
        "name": name,
        "title": facts.pop("headline", None),
        "caption": media.caption or summary,
        "credit": make_text(text=credit) if credit else None,
        "creators": facts.pop("creators", ()),
        "rights": facts.pop("rights", None),
    }
    if media.caption is not None and summary is not None:
        facts["summary"] = summary
    if not facts and not any(values.values()):
        return media
    return changed(media, **values, item=make_article(**facts) if facts else None)


def document_link(item: Item, role: str | None, state: State) -> Link:
    """A ContentItem that only points to a text or a document: a link."""
    rendition = read_rendition(item, None, state)
    return make_link(
        rel="ContentItem",
        href=rendition.href,
        role=role,
        title=rendition.title,
        content_type=rendition.content_type,
        size=rendition.size,
        item_class=item.item_class,
        properties=(
            *rendition.properties,
            *((make_property(name="Format", value=rendition.format),) if rendition.format else ()),
        ),
    )
