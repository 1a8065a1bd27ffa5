"""Parts of an article that several modules of rules look at, with their pointers."""

from __future__ import annotations

from newsdoc.model import Article, Media, Rights
from newsdoc.model.blocks import Figure
from newsdoc.validation.facts import Facts


def all_rights(article: Article) -> list[tuple[str, Rights]]:
    """All rights of the article."""
    found = [("/rights", article.rights)] if article.rights is not None else []
    return found + [
        (f"/further_rights/{index}", rights) for index, rights in enumerate(article.further_rights)
    ]


def all_media(facts: Facts) -> tuple[tuple[str, Media], ...]:
    """The media of the article, and of the figures in its body."""
    found = [(f"/media/{index}", media) for index, media in enumerate(facts.article.media)]
    found += [(f"{p}/media", block.media) for p, block in facts.blocks if type(block) is Figure]
    return tuple(found)


def is_plain_file(media: Media) -> bool:
    """Whether nothing is known of the object but where a file of it is.

    Such is the picture that a page gives to those who link to it; its words stand elsewhere.
    """
    return len(media.renditions) == 1 and media == Media(
        item_class=media.item_class, renditions=media.renditions
    )


def is_pixel(media: Media) -> bool:
    """Whether the object is a picture of a pixel or two, as counters of readers put into pages."""
    return bool(media.renditions) and all(
        file.width is not None and file.height is not None and max(file.width, file.height) <= 2
        and min(file.width, file.height) > 0
        for file in media.renditions
    )  # fmt: skip


def shown_media(facts: Facts) -> tuple[tuple[str, Media], ...]:
    """The media that readers see with words: no counters, and nothing that a page only points at."""
    is_media = facts.article.item_class in ("picture", "graphic", "video", "audio", "animation")
    return tuple(
        (pointer, media)
        for pointer, media in facts.once(all_media)
        if not is_pixel(media)
        and (is_media or not pointer.startswith("/media/") or not is_plain_file(media))
    )
