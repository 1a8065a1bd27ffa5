"""Arc ANS, the JSON of the Arc XP newsroom system: read from 0.5 to 0.10, written as 0.10.12."""

from __future__ import annotations

import attrs

from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, Format, Head, ReadContext, WriteContext
from newsdoc.formats._json import load
from newsdoc.formats._json.extension import report, restore
from newsdoc.formats._json.lines import by_line
from newsdoc.formats.ans._reading import ITEM_CLASSES
from newsdoc.formats.ans.envelope import OTHER_TYPES, VERSION, inner, read_tree
from newsdoc.model import Article

NAME = "ans"

CODES: dict[str, str] = {
    "AS101": "schema-version: the version of the schema is the one that is written, and is not kept",
    "AS102": "read-as: a value is kept in the words of the model",
    "AS103": "extension-outdated: newsdoc's extension does not agree with the document",
    "AS104": "unknown-type: an object of a type that is no content",
    "AS105": "kept-as-json: a value is kept in the JSON text of its object",
    "AS201": "newsdoc-only: carried in newsdoc's extension, other programs do not see it as it is",
}
"""Remarks of the format: code, name, what it says."""

_MARKS = frozenset({"content_elements", "headlines", "canonical_url", "taxonomy", "promo_items"})


def sniff(head: Head) -> int:
    """3 for an object with a type and a version of ANS; 2 where one of them is missing.

    Example:
        >>> sniff(Head(b'{"type": "story", "version": "0.10.12"}'))
        3
        >>> sniff(Head(b'{"type": "article", "newsdoc": "1"}'))
        0
    """
    if head.kind != "json":
        return 0
    tree = head.tree
    if isinstance(tree, list):
        tree = next((part for part in tree if isinstance(part, dict)), None)
    if not isinstance(tree, dict):
        return 0
    if isinstance(tree.get("body"), dict) and str(tree.get("type")).endswith("_operation"):
        tree = tree["body"]
    kind, version = tree.get("type"), tree.get("version")
    versioned = isinstance(version, str) and VERSION.fullmatch(version) is not None
    known = isinstance(kind, str) and (kind in ITEM_CLASSES or kind in OTHER_TYPES)
    if versioned and isinstance(kind, str) and (known or not _MARKS.isdisjoint(tree)):
        return 3
    if isinstance(tree.get("content_elements"), list) and isinstance(kind, str):
        return 3 if known and isinstance(tree.get("headlines"), dict) else 2
    if known and isinstance(tree.get("headlines"), dict):
        return 2
    return 2 if kind is None and inner(tree) is not None else 0


@by_line
def read(data: bytes, context: ReadContext) -> Document:
    """The articles of an ANS object, of several in an array, or of a search result.

    Raises:
        ReadError: when it is no JSON, or an object that is no content (a section, an author).

    Example:
        >>> data = b'{"type": "story", "version": "0.10.12", "headlines": {"basic": "Rain"}}'
        >>> read(data, ReadContext()).articles[0].headline
        'Rain'

    Spec: ANS 0.10.12, JSON Schema
    """
    tree = load(data, context, format=NAME)
    try:
        found, package = read_tree(tree, context)
    except RecursionError:
        raise ReadError("nested too deeply", format=NAME, source=context.source) from None
    articles = tuple(
        restore(article, extension, context, code="AS103") for article, extension in found
    )
    return Document(articles=articles, package=package)


def write(article: Article, context: WriteContext) -> bytes:
    r"""The article as a story of ANS 0.10.12.

    What ANS has no place for is carried in `additional_properties.newsdoc`.

    Raises:
        WriteError: when the article holds what JSON has no form for.

    Example:
        >>> write(Article(item_class="text", headline="Rain"), WriteContext()).decode()
        '{"type":"story","version":"0.10.12","headlines":{"basic":"Rain"}}\n'

    Spec: ANS 0.10.12, story.json
    """
    from newsdoc.formats.ans.write import write_article  # noqa: PLC0415  # for writers only

    data, entries = write_article(article)
    report(entries, article, context, code="AS201")
    return data


FORMAT = Format(
    name=NAME,
    title="Arc ANS",
    spec="Arc ANS 0.5 to 0.10, written as 0.10.12",
    media_types=("application/json",),
    suffixes=(".ans.json", ".ans"),
    sniff=sniff,
    read=read,
    write=write,
    carries=tuple(field.name for field in attrs.fields(Article)),
    several=True,
)
