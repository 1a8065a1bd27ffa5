"""What NewsML has no place for: values of the native JSON in a Metadata of type `newsdoc`.

Metadata is where the standard puts properties of a vocabulary of one's own. Each Property there has
a pointer into the native JSON (RFC 6901) as its name, and the JSON value that stands there; `null`
is for a value that NewsML must state and the article does not have.

Spec: NewsML 1.2, Metadata; RFC 6901
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import attrs
import orjson
from lxml import etree

from newsdoc import codec
from newsdoc.errors import NewsdocError
from newsdoc.formats.newsml_1.draft import State
from newsdoc.model import Article
from newsdoc.model._makers import changed, make_article

_FIELDS = tuple(field.name for field in attrs.fields(Article))

EXTENSION = "newsdoc"
"""The MetadataType of it."""


def apply_extension(
    article: Article, entries: Iterable[tuple[str, str, etree._Element]], state: State
) -> Article:
    """The article with the values put where their pointers say; those that do not fit are reported."""
    entries = list(entries)
    names = {pointer.split("/", 2)[1] for pointer, _, _ in entries if pointer.startswith("/")}
    if "headline_marks" in names:
        names.add("headline")  # marks cannot be without their words
    fields = [name for name in _FIELDS if name in names]
    # A tree is made of the fields concerned alone: the body is rarely among them.
    part = make_article(**{name: getattr(article, name) for name in fields})
    tree = codec.to_tree(part)
    done: list[tuple[str, str, etree._Element]] = []
    for pointer, value, element in entries:
        try:
            _put(tree, pointer, orjson.loads(value))
            done.append((pointer, value, element))
        except (ValueError, LookupError, TypeError, AttributeError):
            state.account.element(element, "value does not fit the article")
    try:
        part = codec.from_tree(tree)
    except NewsdocError:
        return _one_by_one(article, done, state)
    return changed(article, **{name: getattr(part, name) for name in fields})


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
