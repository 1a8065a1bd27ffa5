"""Media RSS and enclosures: objects with their files, words and credits.

What stands in the item or in a group is true of every object inside; what stands in the object itself
comes first.

Spec: Media RSS 1.5.1; RSS 2.0, enclosure
"""

from __future__ import annotations

from typing import Any

import attrs
from lxml import etree

from newsdoc.formats._feeds.names import name_of
from newsdoc.formats._feeds.properties import as_property, attributes
from newsdoc.formats._feeds.state import Feed, Item, words_of
from newsdoc.formats._feeds.texts import kind_of, read_text
from newsdoc.model import Media, Party, Property, Rendition, Rights, Text

CLASSES = {"image": "picture"}
"""Media of Media RSS whose class in the model has another name; others are the same."""
THUMBNAIL = "thumbnail"
ENCLOSURE = "enclosure"


def class_of(content_type: str | None) -> str | None:
    """The class of a file by its media type.

    Example:
        >>> class_of("image/jpeg"), class_of("application/pdf")
        ('picture', None)
    """
    kind = (content_type or "").partition("/")[0].strip().lower()
    return CLASSES.get(kind, kind) if kind in ("image", "video", "audio") else None


def read_media(item: Item) -> tuple[Media, ...]:
    """All media of an item, in the order of the file; enclosures are joined with their like."""
    feed = item.feed
    outer = _facts(feed, item.parts.get("media:facts", []))
    slots: list[list[Media]] = []
    places: dict[str | None, tuple[list[Media], int]] = {}
    for element in item.parts.get("media", []):
        name = name_of(element)
        slot: list[Media] = []
        if name in ("media:group", "media:content"):
            slot.append((_group if name == "media:group" else _content)(feed, element, outer))
            for place, file in enumerate(slot[0].renditions):
                if file.name is None:
                    places.setdefault(file.href, (slot, place))
        slots.append(slot)
    for element, slot in zip(item.parts.get("media", []), slots, strict=True):
        if not slot:
            _enclosure(feed, element, slot, places)
    made = [media for slot in slots for media in slot]
    if not made and outer:
        item_class = "picture" if outer.get("renditions") else None
        made.append(Media(item_class=item_class, **outer))
    return tuple(made)


def _group(feed: Feed, element: etree._Element, outer: dict[str, Any]) -> Media:
    feed.leftover(element, dict(element.items()))
    feed.account.stray(element)
    contents = [c for c in element if name_of(c) == "media:content"]
    facts = {**outer, **_facts(feed, [c for c in element if name_of(c) != "media:content"])}
    files: list[Rendition] = []
    item_class = None
    for content in contents:
        file, kind = _file(feed, content)
        files.append(file)
        item_class = item_class or kind
        inner = _facts(feed, list(content))
        files += inner.pop("renditions", ())
        facts.update(inner)
    if not contents and facts.get("renditions"):
        item_class = "picture"
    facts["renditions"] = (*files, *facts.get("renditions", ()))
    return Media(item_class=item_class, **facts)


def _content(feed: Feed, element: etree._Element, outer: dict[str, Any]) -> Media:
    feed.account.stray(element)
    file, item_class = _file(feed, element)
    facts = {**outer, **_facts(feed, list(element))}
    facts["renditions"] = (file, *facts.get("renditions", ()))
    return Media(item_class=item_class, **facts)


def _enclosure(
    feed: Feed,
    element: etree._Element,
    slot: list[Media],
    places: dict[str | None, tuple[list[Media], int]],
) -> None:
    """An enclosure: joined with the file of the same address where there is one."""
    given = dict(element.items())
    address = given.pop("url", None) or given.pop("href", None)
    content_type = given.pop("type", None) or None
    if given.get("rel") == ENCLOSURE:
        feed.remark(107, "a link to a file", element, given.pop("rel"))
    file = Rendition(
        href=feed.resolve(element, address.strip()) if address else None,
        size=_number(feed, element, given, "length"),
        content_type=content_type,
        title=given.pop("title", None) or None,
        language=given.pop("hreflang", None) or None,
        properties=tuple(attributes(element, given)),
    )
    feed.account.text(element, element.text)
    if file.href is None or file.href not in places:
        places[file.href] = (slot, 0)
        slot.append(Media(item_class=class_of(content_type), rel=ENCLOSURE, renditions=(file,)))
        return
    other_slot, place = places[file.href]
    media = other_slot[0]
    other = media.renditions[place]
    joined = attrs.evolve(
        other,
        size=file.size if other.size is None else other.size,
        content_type=other.content_type or content_type,
        title=other.title or file.title,
        language=other.language or file.language,
        properties=other.properties + file.properties,
    )
    if joined.content_type != content_type:
        feed.account.value(element, "type", content_type, "another type elsewhere")
    if joined.size != file.size and file.size is not None:
        feed.account.value(element, "length", str(file.size), "another size elsewhere")
    other_slot[0] = attrs.evolve(
        media,
        renditions=(*media.renditions[:place], joined, *media.renditions[place + 1 :]),
        item_class=media.item_class or class_of(joined.content_type),
    )


def _file(feed: Feed, element: etree._Element) -> tuple[Rendition, str | None]:
    """The file of a `media:content`, and the class of its object."""
    given = dict(element.items())
    medium = (given.pop("medium", None) or "").strip().lower() or None
    content_type = given.pop("type", None) or None
    address = given.pop("url", None)
    item_class = CLASSES.get(medium, medium) if medium else class_of(content_type)
    if medium is not None and item_class != medium:
        feed.account.kept_as(element, "medium", medium, item_class)
    file = Rendition(
        href=feed.resolve(element, address.strip()) if address else None,
        content_type=content_type,
        size=_number(feed, element, given, "fileSize"),
        width=_number(feed, element, given, "width"),
        height=_number(feed, element, given, "height"),
        duration=_number(feed, element, given, "duration"),
        bitrate=given.pop("bitrate", None) or None,
        frame_rate=_number(feed, element, given, "framerate"),
        sample_rate=given.pop("samplingrate", None) or None,
        audio_channels=given.pop("channels", None) or None,
        language=given.pop("lang", None) or None,
        properties=tuple(attributes(element, given)),
    )
    return file, item_class


def _number(feed: Feed, element: etree._Element, given: dict[str, str], name: str) -> Any:
    """A number in an attribute; None, with a report, where it is none."""
    text = given.pop(name, None)
    if not text or not (text := text.strip()):
        return None
    plain = text.removesuffix("px")
    if plain.isascii() and plain.isdigit() and len(plain) < 16:  # exact in JSON
        return int(plain)
    whole, _, part = plain.partition(".")
    if name in ("duration", "framerate") and (whole + part).isascii() and (whole + part).isdigit():
        return float(plain[:30])
    feed.account.value(element, name, text, "no number")
    return None


def _facts(feed: Feed, elements: list[etree._Element]) -> dict[str, Any]:
    """What Media RSS says of an object besides its file."""
    facts: dict[str, Any] = {}
    lists: dict[str, list[Any]] = {}
    rights: dict[str, Any] = {}
    for element in elements:
        given = dict(element.items())
        match name_of(element):
            case "media:title" if "title" not in facts:
                text = read_text(feed, element, kind_of(feed, element, given))
                if text is not None:
                    facts["title"] = text.text
                feed.leftover(element, given)
            case "media:description" if "caption" not in facts:
                facts["caption"] = read_text(feed, element, kind_of(feed, element, given))
                feed.leftover(element, given)
            case "media:credit" if words_of(element):
                _credit(element, given, facts, lists)
                feed.leftover(element, given)
            case "media:copyright" if "notice" not in rights and words_of(element):
                rights["notice"] = words_of(element)
                rights["notice_href"] = given.pop("url", None)
                feed.leftover(element, given)
            case "media:thumbnail" if given.get("url"):
                lists.setdefault("renditions", []).append(_thumbnail(feed, element, given))
            case _:
                made = as_property(feed, element)
                if made is not None:
                    lists.setdefault("properties", []).append(made)
    if rights:
        facts["rights"] = Rights(**rights)
    for name, values in lists.items():
        facts[name] = tuple(values)
    return {name: value for name, value in facts.items() if value is not None}


def _credit(
    element: etree._Element,
    given: dict[str, str],
    facts: dict[str, Any],
    lists: dict[str, list[Any]],
) -> None:
    """A credit: the line to print, or somebody with a role in the making."""
    name = words_of(element)
    role = given.pop("role", None) or None
    scheme = given.pop("scheme", None) or None
    own = (Property(name="scheme", value=scheme, rel="attribute"),) if scheme else ()
    if role is None and "credit" not in facts:
        facts["credit"] = Text(text=name or "")
        lists.setdefault("properties", []).extend(
            Property(name="scheme", value=scheme, rel="credit") for _ in own
        )
    else:
        lists.setdefault("creators", []).append(Party(name=name, role=role, properties=own))


def _thumbnail(feed: Feed, element: etree._Element, given: dict[str, str]) -> Rendition:
    return Rendition(
        name=THUMBNAIL,
        href=feed.resolve(element, given.pop("url").strip()),
        width=_number(feed, element, given, "width"),
        height=_number(feed, element, given, "height"),
        properties=tuple(attributes(element, given)),
    )
