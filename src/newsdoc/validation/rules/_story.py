"""What kind of item an article is, as rules ask it."""

from __future__ import annotations

from newsdoc.model import Article


def is_text(article: Article) -> bool:
    """Whether the item is a text: says so, or says nothing and is no package.

    Example:
        >>> is_text(Article()), is_text(Article(item_class="picture"))
        (True, False)
    """
    return article.item_class == "text" or (article.item_class is None and not article.groups)


def is_canceled(article: Article) -> bool:
    """Whether the item is withdrawn, as its status says.

    Example:
        >>> is_canceled(Article(status="canceled"))
        True
    """
    return article.status in ("canceled", "cancelled")
