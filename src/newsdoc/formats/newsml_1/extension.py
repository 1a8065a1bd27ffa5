"""What NewsML has no place for: values of the native JSON in a Metadata of type `newsdoc`.

Metadata is where the standard puts properties of a vocabulary of one's own. Each Property there has
a pointer into the native JSON (RFC 6901) as its name, and the JSON value that stands there; `null`
is for a value that NewsML must state and the article does not have.

Spec: NewsML 1.2, Metadata; RFC 6901
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import orjson
from lxml import etree

from newsdoc import codec
from newsdoc.errors import NewsdocError
from newsdoc.formats.newsml_1.draft import State
from newsdoc.model import Article

EXTENSION = "newsdoc"
"""The MetadataType of it."""


def apply_extension(
    article: Article, entries: Iterable[tuple[str, str, etree._Element]], state: State
) -> Article:
    """The article with the values put where their pointers say; those that do not fit are reported."""
    tree = codec.to_tree(article)
    done: list[tuple[str, str, etree._Element]] = []
    for pointer, value, element in entries:
        try:
            _put(tree, pointer, orjson.loads(value))
            done.append((pointer, value, element))
        except (ValueError, LookupError, TypeError, AttributeError):
            state.account.element(element, "value does not fit the article")
    try:
        return codec.from_tree(tree)
    except NewsdocError:
        return _one_by_one(article, done, state)


def _one_by_one(
    article: Article, entries: Iterable[tuple[str, str, etree._Element]], state: State
) -> Article:
    """Apply what can be applied where not all of it makes an article."""
    for pointer, value, element in list(entries)[:_MOST]:
        tree = codec.to_tree(article)
        try:
            _put(tree, pointer, orjson.loads(value))
            article = codec.from_tree(tree)
        except (NewsdocError, ValueError, LookupError, TypeError, AttributeError):
            state.account.element(element, "value does not fit the article")
    return article


_MOST = 100
"""Entries that are tried one by one: whoever writes broken ones gets no more time."""


def _put(tree: Any, pointer: str, value: Any) -> None:
    """Set the value at the pointer; take away what is there for None."""
    if not pointer.startswith("/"):
        raise LookupError(pointer)
    steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer[1:].split("/")]
    for step in steps[:-1]:
        tree = tree[int(step)] if isinstance(tree, list) else tree[step]
    last = steps[-1]
    if isinstance(tree, list):
        tree[int(last)] = value
    elif value is None:
        tree.pop(last, None)
    else:
        tree[last] = value
