"""What a file of ANS holds: one item, several in an array, a search result, an operation."""

from __future__ import annotations

import re
from typing import Any

from newsdoc.errors import ReadError
from newsdoc.formats._base import ReadContext
from newsdoc.formats._json import escape
from newsdoc.formats._json.properties import to_properties
from newsdoc.formats.ans._reading import ITEM_CLASSES, Node, Reading, Walk, type_of
from newsdoc.formats.ans.elements import element, elements
from newsdoc.formats.ans.item import article
from newsdoc.model import Article, Package

OTHER_TYPES = {
    "author": "an author",
    "section": "a section",
    "site": "a site",
    "tag": "a tag",
    "redirect": "a redirect",
    "reference": "a reference",
    "results": "a list of results",
    "variant": "a variant of a story",
    "voice_transcript": "a voice transcript",
}
"""Types of ANS objects that are no content."""

_LISTS = ("content_elements", "results", "items", "stories")
Found = list[tuple[Article, Any]]


def read_tree(tree: Any, context: ReadContext) -> tuple[Found, Package | None]:
    """The articles of a document with what newsdoc added to them, and the package.

    Raises:
        ReadError: when there is no content in it.
    """
    if type(tree) is list:
        return _several(tree, context, ""), None
    if type(tree) is not dict:
        raise _refusal("expected an object", context, "")
    kind = tree.get("type")
    if type(tree.get("body")) is dict and str(kind).endswith("_operation"):
        body = tree.pop("body")
        found = [_one(body, context, "/body")]
        return found, Package(properties=to_properties(tree))
    if kind is None or kind == "results":
        for key in _LISTS:
            members = tree.get(key)
            if type(members) is list and any(_is_content(part) for part in members):
                del tree[key]
                found = _several(members, context, f"/{key}")
                return found, Package(properties=to_properties(tree))
        if (found_in := inner(tree)) is not None:
            above, key, pointer = found_in
            node = above.pop(key)
            if type(node) is list:
                if context.wanted:
                    _report_hits(node, context, pointer)
                found = _several([_source(part) for part in node], context, pointer)
            else:
                found = [_one(node, context, pointer)]
            return found, Package(properties=to_properties(tree))
    return [_one(tree, context, "")], None


VERSION = re.compile(r"0\.\d+\.\d+", re.ASCII)
"""The version of ANS that content says it is of."""
_DEEPEST = 4
_LOOKED_AT = 8
"""Members of an array of which one shows that it holds items."""


def inner(tree: Any) -> tuple[Node, str, str] | None:
    """Where the item or the items of an answer of an API are: what holds them, the key, the pointer.

    Objects are looked through, a few levels of them, and the arrays in them; None where no item is
    in them.
    """
    level: list[tuple[Node, str]] = [(tree, "")] if type(tree) is dict else []
    for _ in range(_DEEPEST):
        below = []
        for node, pointer in level:
            for key, value in node.items():
                place = f"{pointer}/{escape(key)}"
                if type(value) is list and any(
                    _is_sure(_source(part)) for part in value[:_LOOKED_AT]
                ):
                    return node, key, place
                if type(value) is not dict:
                    continue
                if _is_sure(value):
                    return node, key, place
                below.append((value, place))
        level = below
    return None


def _is_sure(node: Any) -> bool:
    """Whether an object is content beyond doubt, in whatever it stands."""
    return _is_content(node) and (
        type(node.get("content_elements")) is list
        or type(node.get("headlines")) is dict
        or VERSION.fullmatch(str(node.get("version"))) is not None
    )


def _report_hits(hits: list[Any], context: ReadContext, pointer: str) -> None:
    """Report what a search says of the items that it found."""
    for index, hit in enumerate(hits):
        if _source(hit) is not hit:
            rest = {key: value for key, value in hit.items() if key != "_source"}
            _reading(context).account.report_left(rest, f"{pointer}/{index}")


def _source(part: Any) -> Any:
    """The item in a hit of a search."""
    return part["_source"] if type(part) is dict and type(part.get("_source")) is dict else part


def _is_content(node: Any) -> bool:
    return type(node) is dict and type_of(node) in ITEM_CLASSES


def _several(members: list[Any], context: ReadContext, pointer: str) -> Found:
    found = []
    for index, node in enumerate(members):
        place = f"{pointer}/{index}"
        if type(node) is dict and type_of(node) not in OTHER_TYPES:
            found.append(_one(node, context, place))
        elif context.wanted:
            _reading(context).account.report_left(node, place)
    if not found:
        raise _refusal("no content in the array", context, pointer)
    return found


def _one(node: Node, context: ReadContext, pointer: str) -> tuple[Article, Any]:
    kind = node.get("type")
    if type(kind) is str and (what := OTHER_TYPES.get(kind) or _operation(kind)):
        raise _refusal(f"this is {what}, not content", context, f"{pointer}/type")
    if type_of(node) not in ITEM_CLASSES:
        if not any(
            type(node.get(key)) in (list, dict) for key in ("content_elements", "headlines")
        ):
            raise _refusal("an object with no type of content", context, f"{pointer}/type")
        if context.wanted:
            context.remark(
                "AS104",
                "unknown type of content, read as a story",
                severity="warning",
                value=None if kind is None else str(kind),
                path=f"{pointer}/type",
            )
    return article(_reading(context), node)


def _operation(kind: str) -> str | None:
    return "an operation without a body" if kind.endswith("_operation") else None


def _reading(context: ReadContext) -> Reading:
    return Reading(context, _WALK)


_WALK = Walk(article=lambda r, node: article(r, node)[0], element=element, elements=elements)


def _refusal(reason: str, context: ReadContext, pointer: str) -> ReadError:
    return ReadError(reason, format="ans", source=context.source, pointer=pointer)
