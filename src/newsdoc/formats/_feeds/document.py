"""An article as a feed of one item: what the writers of RSS and Atom do alike."""

from __future__ import annotations

from collections.abc import Callable

from newsdoc.formats._base import Reader, WriteContext
from newsdoc.formats._losses import report_losses
from newsdoc.formats._xml.legal import is_legal, legal_article
from newsdoc.model import Article

GENERATOR = "newsdoc"
"""The program that a feed says has made it."""


def write_feed(
    article: Article,
    context: WriteContext,
    make: Callable[[Article, WriteContext], str],
    read: Reader,
    *,
    format: str,
    area: str,
) -> bytes:
    """The feed that `make` writes, without characters that XML forbids; what it lost is reported.

    Args:
        article: the only item.
        context: takes the reports.
        make: writes the feed.
        read: reads it back, to find what was lost.
        format: name of the format for messages.
        area: letters of its codes.
    """
    text = make(article, context)
    if not is_legal(text):
        article = legal_article(article, context, code=f"{area}202")
        text = make(article, WriteContext(wanted=False))
    data = text.encode()
    report_losses(article, data, read, context, format=format, code=f"{area}201")
    return data


def feed_title(article: Article) -> str:
    """The title of a feed, which must have one: its sender, else the headline, else empty.

    Example:
        >>> feed_title(Article(headline="Rain")), feed_title(Article())
        ('Rain', '')
    """
    name = article.provider.name if article.provider is not None else None
    return name or article.headline or article.title or ""
