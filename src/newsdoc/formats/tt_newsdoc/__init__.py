"""TT NewsDoc: the JSON documents of TT's newsroom system and of those that share its schemas."""

from __future__ import annotations

import re
from typing import Any

import attrs
import orjson

from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, Format, Head, ReadContext, WriteContext
from newsdoc.formats._json import load
from newsdoc.formats._json.extension import report, restore
from newsdoc.formats._json.lines import by_line
from newsdoc.formats.tt_newsdoc._reading import Reading
from newsdoc.formats.tt_newsdoc.item import article as read_article
from newsdoc.model import Article

NAME = "tt-newsdoc"

CODES: dict[str, str] = {
    "TN101": "extension-outdated: newsdoc's extension does not agree with the document",
    "TN102": "kept-as-json: a value is kept in the JSON text of its block",
    "TN103": "read-as: a word of the vocabulary says what a part is read as, and is not kept",
    "TN201": "newsdoc-only: carried in newsdoc's extension, other programs do not see it as it is",
}
"""Remarks of the format: code, name, what it says."""

NOT_ARTICLES = {
    "core/author": "an author",
    "core/category": "a category",
    "core/channel": "a channel",
    "core/contact": "a contact",
    "core/content-source": "a content source",
    "core/event": "an event",
    "core/group": "a group",
    "core/organisation": "an organisation",
    "core/organiser": "an organiser",
    "core/person": "a person",
    "core/place": "a place",
    "core/planning-item": "a planning item",
    "core/section": "a section",
    "core/story": "a story that articles belong to",
    "core/topic": "a topic",
}
"""Types of documents that are no articles. All that is not listed is read: vocabularies are an
organisation's own."""

_TYPE = re.compile(r"[a-z0-9][\w.-]*/[\w+.#-]+", re.ASCII | re.IGNORECASE)
_MEMBERS = frozenset(
    ["uuid", "uri", "url", "type", "title", "language", "content", "meta", "links"]
)
_LISTS = ("content", "meta", "links")


def sniff(head: Head) -> int:
    """3 for an object with a type such as `core/article` and lists of blocks; 2 with a uuid alone.

    Example:
        >>> sniff(Head(b'{"type": "core/article", "content": [{"type": "core/text"}]}'))
        3
        >>> sniff(Head(b'{"type": "story", "version": "0.10.12"}'))
        0
    """
    if head.kind != "json":
        return 0
    tree = head.tree
    if isinstance(tree, dict) and isinstance(tree.get("document"), dict):
        tree = tree["document"]
    if isinstance(tree, list):
        tree = next((part for part in tree if isinstance(part, dict)), None)
    if not isinstance(tree, dict) or not isinstance(tree.get("type"), str):
        return 0
    if not _TYPE.fullmatch(tree["type"]):
        return 0
    parts = [part for key in _LISTS if isinstance(tree.get(key), list) for part in tree[key]]
    if any(isinstance(part, dict) and ("type" in part or "rel" in part) for part in parts):
        return 3
    return 2 if "uuid" in tree and _MEMBERS.issuperset(tree) else 0


@by_line
def read(data: bytes, context: ReadContext) -> Document:
    """The article of a document, or the articles of an array of documents.

    Raises:
        ReadError: when it is no JSON, or a document that is no article (a person, an event).

    Example:
        >>> data = b'{"type": "core/article", "title": "rain-1"}'
        >>> read(data, ReadContext()).articles[0].title
        'rain-1'

    Spec: TT NewsDoc, JSON Schema
    """
    tree = load(data, context, format=NAME)
    if type(tree) is dict and type(tree.get("document")) is dict:
        inner = tree.pop("document")
        Reading(context).account.report_left(tree)
        tree = inner
    trees = tree if type(tree) is list else [tree]
    articles = []
    for index, node in enumerate(trees):
        pointer = f"/{index}" if tree is trees else ""
        if type(node) is not dict:
            raise _refusal("expected an object", context, pointer)
        what = NOT_ARTICLES.get(str(node.get("type")))
        if what is not None and tree is not trees:
            raise _refusal(f"this is {what}, not an article", context, "/type")
        if what is not None:
            Reading(context).account.report_left(node, pointer)
            continue
        articles.append(_article(node, context))
    if not articles:
        raise _refusal("no article in the array", context, "")
    return Document(articles=tuple(articles))


def _refusal(reason: str, context: ReadContext, pointer: str) -> ReadError:
    return ReadError(reason, format=NAME, source=context.source, pointer=pointer)


def _article(node: dict[str, Any], context: ReadContext) -> Article:
    try:
        article, extension = read_article(Reading(context), node)
    except RecursionError:
        raise ReadError("nested too deeply", format=NAME, source=context.source) from None
    return restore(article, _entries(extension), context, code="TN101")


def _entries(extension: Any) -> dict[str, Any] | None:
    """The entries of the extension: JSON texts, as the data of a block is strings only."""
    if type(extension) is not dict:
        return None
    entries = {}
    for pointer, text in extension.items():
        try:
            entries[pointer] = orjson.loads(text)
        except (orjson.JSONDecodeError, TypeError):
            entries[pointer] = text
    return entries


def write(article: Article, context: WriteContext) -> bytes:
    r"""The article as a NewsDoc document of the type `core/article`.

    What NewsDoc has no place for is carried in a meta block of the type `newsdoc/article`.

    Raises:
        WriteError: when the article holds what JSON has no form for.

    Spec: TT NewsDoc, JSON Schema
    """
    from newsdoc.formats.tt_newsdoc.write import write_article  # noqa: PLC0415  # for writers only

    data, entries = write_article(article)
    report(entries, article, context, code="TN201")
    return data


FORMAT = Format(
    name=NAME,
    title="TT NewsDoc",
    spec="TT NewsDoc, JSON Schema",
    media_types=("application/json",),
    suffixes=(".newsdoc-tt.json", ".tt.json"),
    sniff=sniff,
    read=read,
    write=write,
    carries=tuple(field.name for field in attrs.fields(Article)),
    several=True,
)
