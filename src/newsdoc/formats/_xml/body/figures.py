"""Pictures, video and audio in a body: `img`, `figure`, `video`, `audio`, NITF's `media`."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._xml.body.attributes import take_role
from newsdoc.formats._xml.body.walk import Walk
from newsdoc.formats._xml.body.words import Words
from newsdoc.formats._xml.parse import local_name
from newsdoc.model import Block, Figure, Media, Paragraph, Property, Rendition, Text
from newsdoc.model._makers import changed

_CLASSES = {"img": "picture", "picture": "picture", "video": "video", "audio": "audio"}


def figure(body: Walk, element: etree._Element, out: list[Block]) -> None:
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
                media = changed(media, caption=caption, credit=credit)
            out.append(changed(block, media=media, role=role or block.role, id=id_ or block.id))
        else:
            out.append(block)
    if not done:
        out.extend(
            Paragraph(text=words.text, marks=words.marks, role=role)
            for words, role in ((caption, "caption"), (credit, "credit"))
            if words is not None
        )


def _credit(body: Walk, element: etree._Element) -> Text | None:
    """Take the credit that stands beside the caption in an element of its own."""
    for child in list(element):
        if local_name(child.tag).lower() == "footer" and child.get("class") == "credit":
            found = body.text(child)
            if found is not None and not (child.tail or "").strip():
                element.remove(child)
                return found
    return None


def _figure_content(
    body: Walk, element: etree._Element, inner: list[Block], captions: list[Text]
) -> None:
    for child in list(element):
        if local_name(child.tag).lower() in ("figcaption", "caption"):
            if body.account.wanted:
                body.account.rest(child)
            if (found := body.text(child)) is not None:
                captions.append(found)
            if child.tail and not child.tail.isspace():
                child.text, child[:] = child.tail, []
                if (found := body.text(child)) is not None:
                    captions.append(found)
            element.remove(child)
    body.flow(element, inner)


def image(body: Walk, element: etree._Element, out: list[Block]) -> None:
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


def player(body: Walk, element: etree._Element, out: list[Block]) -> None:
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
    for child in element[:]:
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
        return changed(block, media=changed(block.media, href=href))
    return block


READERS = {
    "figure": figure,
    "img": image,
    "image": image,
    **dict.fromkeys(("video", "audio", "picture"), player),
}
"""Readers of media elements by local name."""
