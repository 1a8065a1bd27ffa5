"""Associated items: what was read of one, as a media object or as a link."""

from __future__ import annotations

from newsdoc.formats.ninjs._names import LINK_RENDITION
from newsdoc.formats.ninjs._reading import Fields
from newsdoc.model import Link, Media, Rendition, Text
from newsdoc.model._makers import make_article, make_link, make_media, make_text


def as_media(inner: Fields, name: str | None, rel: str | None) -> Media:
    """An associated picture, video, audio or graphic: its own fields, and the rest as an item."""
    media: tuple[Media, ...] = inner.pop("media", ())
    own = Media()
    if media and media[0].guid is None and media[0].name is None and media[0].rel is None:
        own, media = media[0], media[1:]
    if media:
        inner["media"] = media
    if own.caption is not None and own.caption == inner.get("summary"):
        del inner["summary"]
    title = None if "headline_marks" in inner else inner.pop("headline", None)
    credit: Text | None = None
    lines = inner.get("bylines", ())
    if len(lines) == 1 and lines[0].role is None:
        del inner["bylines"]
        credit = make_text(text=lines[0].text)
    return make_media(
        item_class=inner.pop("item_class", None),
        guid=inner.pop("guid", None),
        name=name,
        rel=rel,
        title=title,
        caption=own.caption,
        credit=credit,
        alt_text=own.alt_text,
        creators=inner.pop("creators", ()),
        created=inner.pop("content_created", None),
        rights=inner.pop("rights", None),
        renditions=own.renditions,
        item=make_article(**inner) if inner else None,
    )


_BARE = frozenset(
    {"guid", "item_class", "version", "language", "modified", "headline", "summary", "media"}
)


def as_link(inner: Fields, name: str | None, rel: str | None) -> Link:
    """An associated story, whole where the source carries more than a reference."""
    summary: Text | None = inner.get("summary")
    is_bare = (
        inner.keys() <= _BARE
        and (summary is None or summary == Text(text=summary.text))
        and ("media" not in inner or is_reference(inner))
    )
    where = inner["media"][0].renditions[0] if is_bare and "media" in inner else Rendition()
    return make_link(
        name=name,
        rel=rel,
        guid=inner.get("guid"),
        item_class=inner.get("item_class"),
        title=inner.get("headline"),
        **(
            {
                "version": inner.get("version"),
                "language": inner.get("language"),
                "modified": inner.get("modified"),
                "description": summary.text if summary is not None else None,
                "href": where.href,
                "content_type": where.content_type,
                "size": where.size,
            }
            if is_bare
            else {"item": make_article(**inner)}
        ),
    )


def is_reference(inner: Fields) -> bool:
    """Whether the item's only file is the address of a linked item."""
    media: tuple[Media, ...] = inner.get("media", ())
    if len(media) != 1 or len(media[0].renditions) != 1:
        return False
    given = media[0].renditions[0]
    return given == Rendition(
        name=LINK_RENDITION, href=given.href, content_type=given.content_type, size=given.size
    )
