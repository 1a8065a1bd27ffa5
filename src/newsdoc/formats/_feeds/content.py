"""The words of an item: its body, its summaries, its dateline.

Spec: RSS 2.0, description; RSS 1.0 content module; RFC 4287, 4.1.3 and 4.2.13
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from newsdoc.formats._dateline_marks import with_dateline_mark
from newsdoc.formats._datelines import find_dateline
from newsdoc.formats._feeds import texts
from newsdoc.formats._feeds.documents import document_blocks
from newsdoc.formats._feeds.media import class_of
from newsdoc.formats._feeds.names import name_of
from newsdoc.formats._feeds.state import XML_LANG, Item, words_of
from newsdoc.formats._xml.body import markup
from newsdoc.model import (
    AlternativeBody,
    Block,
    Description,
    Link,
    Media,
    Paragraph,
    Raw,
    Rendition,
)


def read_content(item: Item) -> tuple[Block, ...]:
    """The body: the first content with words; others that say more are other forms of it."""
    body: tuple[Block, ...] = ()
    for element in item.parts.get("content", []):
        given = dict(element.items())
        language = given.pop(XML_LANG, None)
        if language and "language" not in item.values:
            item.values["language"] = language
        elif language and language != item.values["language"]:
            given[XML_LANG] = language
        if given.get("src"):
            _remote(item, element, given)
            continue
        kind = texts.kind_of(item.feed, element, given)
        media_type = given.pop("type", None)
        item.feed.leftover(element, given)
        if media_type is not None:
            if body or not (body := document_blocks(item, element)):
                _foreign(item, element, media_type)
            continue
        if kind is None and name_of(element, bare=item.feed.bare) == "atom:content":
            kind = "text"
        if kind is None and (element.text or "").strip():
            kind = "html" if texts.is_html(element.text or "") else None
        blocks = texts.read_blocks(item.feed, element, kind)
        if not body:
            body = blocks
        elif blocks and blocks != body:
            item.add("alternative_bodies", AlternativeBody(blocks=blocks))
    return body


def _remote(item: Item, element: etree._Element, given: dict[str, str]) -> None:
    """Content that is elsewhere. Spec: RFC 4287, 4.1.3.2"""
    address = item.feed.resolve(element, given.pop("src").strip())
    content_type = given.pop("type", None) or None
    item.feed.leftover(element, given)
    item.feed.account.stray(element)
    if class_of(content_type):
        rendition = Rendition(href=address, content_type=content_type)
        item.add(
            "media",
            Media(item_class=class_of(content_type), rel="content", renditions=(rendition,)),
        )
    else:
        item.add("links", Link(rel="content", href=address, content_type=content_type))


def _foreign(item: Item, element: etree._Element, media_type: str) -> None:
    """Content of another media type: XML as it is, else data. Spec: RFC 4287, 4.1.3.3"""
    if len(element):
        raw = Raw(
            format=media_type,
            data=markup(element[0]),
            text=words_of(element),
        )
        item.add("alternative_bodies", AlternativeBody(content_type=media_type, blocks=(raw,)))
        for child in element[1:]:
            item.feed.account.element(child)
    elif (element.text or "").strip():
        encoding = None if media_type.startswith("text/") else "base64"
        item.add(
            "alternative_bodies",
            AlternativeBody(
                content_type=media_type, data=(element.text or "").strip(), encoding=encoding
            ),
        )


Summary = tuple[str, Any, tuple[Block, ...]]


def read_summaries(item: Item, body: tuple[Block, ...]) -> list[Summary]:
    """Each description that is not empty and not the body once more."""
    found: list[Summary] = []
    seen = {body}
    for element in item.parts.get("summary", []):
        given = dict(element.items())
        name = name_of(element, bare=item.feed.bare)
        kind = texts.kind_of(item.feed, element, given)
        if kind is None and name == "atom:summary":
            kind = "text"
        item.feed.leftover(element, given)
        blocks = texts.read_blocks(item.feed, element, kind)
        if blocks and blocks not in seen:
            seen.add(blocks)
            found.append((name, element, blocks))
    return found


def put_summaries(item: Item, summaries: list[Summary]) -> None:
    for name, element, blocks in summaries:
        text, media = texts.as_summary(item.feed, element, blocks)
        for one in media:
            item.add("media", one)
        if text is None:
            continue
        if "summary" not in item.values:
            item.values["summary"] = text
        elif text != item.values["summary"]:
            item.add(
                "descriptions",
                Description(text=text.text, marks=text.marks, role=name.partition(":")[0] or None),
            )


def with_dateline(body: tuple[Block, ...], values: dict[str, Any]) -> tuple[Block, ...]:
    """Put a mark on the dateline that the first paragraph starts with, and fill in the field."""
    for index, block in enumerate(body[:3]):
        if not isinstance(block, Paragraph):
            continue
        found = find_dateline(block.text, language=values.get("language"))
        if found is None:
            break
        values["dateline"], span = found
        if any(mark.kind == "dateline" for mark in block.marks):
            break
        return (*body[:index], with_dateline_mark(block, span), *body[index + 1 :])
    return body
