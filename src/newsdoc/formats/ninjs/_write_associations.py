"""Media, links and references as items of their own, the way that the reader takes them apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from newsdoc.formats.ninjs._names import LINK_RENDITION
from newsdoc.model import Article, Byline, Group, Link, Media, Rendition, Text


def is_own(media: Media, article: Article) -> bool:
    """Whether the media object is the article itself, and not one that goes with it."""
    return media == Media(
        item_class=article.item_class,
        caption=media.caption,
        alt_text=media.alt_text,
        renditions=media.renditions,
    )


def as_item(media: Media) -> Article:
    """A media object as an item of its own, the way that the reader takes it apart."""
    item = media.item or Article()
    own = Media(
        item_class=media.item_class,
        caption=media.caption,
        alt_text=media.alt_text,
        renditions=media.renditions,
    )
    changes: dict[str, Any] = {"item_class": media.item_class, "guid": media.guid or item.guid}
    if own != Media(item_class=media.item_class):
        changes["media"] = (own, *item.media)
    if media.caption is not None and item.summary is None:
        changes["summary"] = Text(text=media.caption.text, marks=media.caption.marks)
    if media.title is not None:
        changes["headline"] = media.title
        changes["headline_marks"] = ()
    if media.credit is not None:
        changes["bylines"] = (Byline(text=media.credit.text), *item.bylines)
    if media.creators:
        changes["creators"] = (*media.creators, *item.creators)
    if media.created is not None:
        changes["content_created"] = media.created
    if media.rights is not None:
        changes["rights"] = media.rights
    return attrs.evolve(item, **changes)


def linked(link: Link) -> Article:
    """A linked item: whole where the link carries it, else what the link says of it."""
    if link.item is not None:
        item = link.item
        return item if item.guid is not None else attrs.evolve(item, guid=link.guid or link.uri)
    media: tuple[Media, ...] = ()
    where = Rendition(
        name=LINK_RENDITION, href=link.href, content_type=link.content_type, size=link.size
    )
    if where != Rendition(name=LINK_RENDITION):
        media = (Media(item_class=link.item_class, renditions=(where,)),)
    return Article(
        guid=link.guid or link.uri,
        item_class=link.item_class,
        version=link.version,
        language=link.language,
        modified=link.modified,
        headline=link.title,
        summary=Text(text=link.description) if link.description is not None else None,
        media=media,
    )


def links_of(groups: Iterable[Group]) -> Iterator[Link]:
    """The references of a package, in order; ninjs has associations for them, but no groups."""
    waiting = list(groups)[::-1]
    while waiting:
        group = waiting.pop()
        yield from group.links
        waiting += group.groups[::-1]
