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
