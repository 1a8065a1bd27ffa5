"""What a JSON format has no place for, carried in an extension of newsdoc's own.

A writer makes the document of a format's own words, reads that back, and gives `refine` both
articles: what differs comes back as entries, by RFC 6901 pointer into the native JSON. The writer
puts them where the format allows for extensions, its reader gives them to `restore`.

An entry holds the digest of what the document alone says at its place. Where another program has
changed the document, digest and document no longer agree, and the document is believed.

Every entry is reported: other programs do not see what is in it.
"""

from __future__ import annotations

import hashlib
from typing import Any

import orjson

from newsdoc.codec import from_tree, to_tree
from newsdoc.errors import NewsdocError
from newsdoc.formats._base import ReadContext, WriteContext
from newsdoc.model import Article

Entries = dict[str, list[Any]]
"""Pointer to digest and value; the value is null where the article has nothing there."""

_SILENT = ReadContext(wanted=False)


def without_quotes(tree: Any) -> Any:
    """A native tree without the quotes in it: they are found anew when an article is read."""
    if type(tree) is dict:
        return {key: without_quotes(value) for key, value in tree.items() if key != "quotes"}
    return [without_quotes(value) for value in tree] if type(tree) is list else tree


def refine(article: Article, back: Article) -> Entries:
    """Entries for all that `back`, which was read from the document, has not as the article has it.

    Example:
        >>> list(refine(Article(headline="Rain", urgency=3), Article(headline="Rain")))
        ['/urgency']
    """
    given, got = without_quotes(to_tree(article)), to_tree(back)
    entries: Entries = {}
    for name in (*given, *(key for key in got if key not in given)):
        one, other = given.get(name), got.get(name)
        if one == other:
            continue
        if type(one) is list and type(other) is list and len(one) == len(other):
            for index, (part, found) in enumerate(zip(one, other, strict=True)):
                if part != found:
                    entries[f"/{name}/{index}"] = [_digest(found), part]
        else:
            entries[f"/{name}"] = [_digest(other), one]
    return entries


def report(entries: Entries, article: Article, context: WriteContext, *, code: str) -> None:
    """Report what other programs do not see, and the quotes, which are not written at all."""
    if not context.wanted:
        return
    for pointer, (_, value) in entries.items():
        context.lost(
            pointer,
            "carried for newsdoc only, other programs do not see it as it is",
            code=code,
            severity="info",
            value=value if value is None or type(value) is str else orjson.dumps(value).decode(),
        )
    tree = to_tree(article)
    for name, value in tree.items():
        if type(value) is list:
            for index, part in enumerate(value):
                if without_quotes(part) != part:
                    context.lost(
                        f"/{name}/{index}",
                        "the quotes are not written; they are found anew on reading",
                        code=code,
                        severity="info",
                    )
        elif without_quotes(value) != value:
            context.lost(
                f"/{name}",
                "the quotes are not written; they are found anew on reading",
                code=code,
                severity="info",
            )


def restore(article: Article, entries: Any, context: ReadContext, *, code: str) -> Article:
    """The article with what the entries add; those that no longer agree with it are reported."""
    if type(entries) is not dict or not entries:
        return article
    tree = to_tree(article)
    for pointer, entry in entries.items():
        if not _apply(tree, pointer, entry) and context.wanted:
            context.remark(
                code,
                "entry of newsdoc's extension no longer agrees with the document",
                value=orjson.dumps(entry).decode(),
                path=str(pointer),
            )
    try:
        return from_tree(tree)
    except NewsdocError as error:
        if context.wanted:
            context.remark(
                code,
                f"newsdoc's extension cannot be read: {error}",
                severity="warning",
                value=orjson.dumps(entries).decode(),
            )
        return article


def _apply(tree: dict[str, Any], pointer: str, entry: Any) -> bool:
    """Put the value of an entry into the tree; False where it does not agree with it."""
    if type(entry) is not list or len(entry) != 2:
        return False
    _, _, rest = pointer.partition("/")
    name, _, place = rest.partition("/")
    digest, value = entry
    if not place:
        if _digest(tree.get(name)) != digest:
            return False
        if value is None:
            tree.pop(name, None)
        else:
            tree[name] = value
        return True
    parts = tree.get(name)
    if type(parts) is not list or not place.isascii() or not place.isdigit() or len(place) > 9:
        return False
    index = int(place)
    if index >= len(parts) or _digest(parts[index]) != digest:
        return False
    parts[index] = value
    return True


def _digest(value: Any) -> str:
    data = orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(data).hexdigest()[:16]
