"""Walk and rewrite an article, with JSON pointers.

Every pointer is an RFC 6901 pointer into the native JSON of the article that is walked, so it means
the same to a program that has only the JSON.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple, TypeVar, get_args

import attrs

from newsdoc.model.article import Article
from newsdoc.model.blocks import Block
from newsdoc.model.quotes import Quote
from newsdoc.model.text import Text

_T = TypeVar("_T")


class FoundQuote(NamedTuple):
    """A quote, the words that it stands in, and where it is."""

    pointer: str
    """RFC 6901 pointer to the quote."""
    quote: Quote
    """The quote."""
    holder: Text
    """Who holds it: a block, a list item, a cell, a caption; spans count in its `text`."""


def walk(node: object, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Every object of the model inside `node`, itself first, depth first, with its pointer.

    Example:
        >>> from newsdoc.model import Article, Paragraph
        >>> [p for p, _ in walk(Article(body=(Paragraph(text="Rain."),)))]
        ['', '/body/0']
    """
    yield pointer, node
    cls: Any = type(node)
    for name in _field_names(cls):
        value = getattr(node, name)
        if isinstance(value, tuple):
            for index, part in enumerate(value):
                if attrs.has(type(part)):
                    yield from walk(part, f"{pointer}/{name}/{index}")
        elif value is not None and attrs.has(type(value)):
            yield from walk(value, f"{pointer}/{name}")


def blocks(article: Article) -> Iterator[tuple[str, Block]]:
    """Every block of the body and of what nests in it, depth first, with its pointer.

    Example:
        >>> from newsdoc.model import Article, Divider
        >>> list(blocks(Article(body=(Divider(),))))
        [('/body/0', Divider())]
    """
    for index, block in enumerate(article.body):
        for pointer, node in walk(block, f"/body/{index}"):
            if isinstance(node, _BLOCKS):
                yield pointer, node


def texts(article: Article) -> Iterator[tuple[str, Text]]:
    """Every holder of words: blocks, list items, cells, captions, summaries, with its pointer.

    Example:
        >>> from newsdoc.model import Article, Text
        >>> [(p, t.text) for p, t in texts(Article(summary=Text(text="Wet.")))]
        [('/summary', 'Wet.')]
    """
    for pointer, node in walk(article):
        if isinstance(node, Text):
            yield pointer, node


def quotes(article: Article) -> Iterator[FoundQuote]:
    """Every quote with the words that hold it and its pointer, in the order of the fields.

    Example:
        >>> from newsdoc.model import Article, Paragraph, Quote, Span
        >>> story = Article(body=(Paragraph(text="“No.”", quotes=(Quote(spans=(Span(1, 4),)),)),))
        >>> [(p.pointer, p.quote.texts(p.holder.text)) for p in quotes(story)]
        [('/body/0/quotes/0', ('No.',))]
    """
    for pointer, holder in texts(article):
        for index, quote in enumerate(holder.quotes):
            yield FoundQuote(f"{pointer}/quotes/{index}", quote, holder)


def rewrite(node: _T, change: Callable[[Text], Text]) -> _T:
    """The same object with every holder of words inside it replaced by `change(holder)`.

    `change` is given each holder as it is in `node`, an outer one before those that nest in it.
    What is not changed is shared, not copied.

    Example:
        >>> import attrs
        >>> from newsdoc.model import Article, Paragraph
        >>> story = Article(body=(Paragraph(text="rain"),))
        >>> rewrite(story, lambda t: attrs.evolve(t, text=t.text.upper())).text
        'RAIN'
    """
    given: Any = change(node) if isinstance(node, Text) else node
    cls: Any = type(given)
    changes: dict[str, object] = {}
    for name in _field_names(cls):
        value = getattr(given, name)
        new: object = value
        if isinstance(value, tuple):
            parts = tuple(rewrite(p, change) if attrs.has(type(p)) else p for p in value)
            if any(a is not b for a, b in zip(parts, value, strict=True)):
                new = parts
        elif value is not None and attrs.has(type(value)):
            new = rewrite(value, change)
        if new is not value:
            changes[name] = new
    return attrs.evolve(given, **changes) if changes else given  # type: ignore[no-any-return]


_BLOCKS = get_args(Block)


@cache
def _field_names(cls: Any) -> tuple[str, ...]:
    """Fields of the class that can hold further objects, tuples of them, or neither."""
    if not attrs.has(cls):
        return ()
    plain = {"str | None", "str", "int | None", "int", "bool", "Number | None"}
    return tuple(f.name for f in attrs.fields(cls) if f.type not in plain)
