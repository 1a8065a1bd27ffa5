"""JSON documents to plain trees, strictly: what is broken, ambiguous or too deep is refused."""

from __future__ import annotations

import codecs
from typing import Any

import orjson

from newsdoc.codec._strict import load_tree, refuse_twice
from newsdoc.errors import ReadError
from newsdoc.formats._base import ReadContext

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BLANKS = b" \t\r\n"
_BEFORE_COLON = (b" :", b"\t:", b"\n:", b"\r:")
# Escapes by which signs that end a key may stand in a string without being seen there.
_HIDDEN = b"\\u00"


def load(data: bytes, context: ReadContext, *, format: str) -> Any:
    """The tree of a JSON document, fresh, so that a reader may take it apart.

    UTF-8 with or without byte order mark; UTF-16 and UTF-32 with one, or as `context.encoding` says.

    Raises:
        ReadError: when it is no JSON, has a key twice in one object, or nests too deeply.

    Example:
        >>> load(b'{"uri": "urn:a"}', ReadContext(), format="ninjs")
        {'uri': 'urn:a'}

    Spec: RFC 8259
    """
    data = _as_utf8(data, context, format)
    tree = load_tree(data, format=format, source=context.source)
    # To search for keys that stand twice is dear.
    if not _has_all_keys(tree, data):
        refuse_twice(data, format=format, source=context.source)
    return tree


def _has_all_keys(tree: Any, data: bytes) -> bool:
    """Whether the tree has as many keys as the text; false where that is not certain.

    A quotation mark and a colon end a key, or stand in a string: that counts never less than there
    are, unless blank space parts the two. Where it does not tell, the text is compared with the same
    tree written again: strings may hold what looks like the end of a key, but the same in both.
    """
    count = _keys(tree)
    if data.count(b'":') == count and not any(blank in data for blank in _BEFORE_COLON):
        return True
    if _HIDDEN in data:
        return False
    try:
        again = orjson.dumps(tree)
    except TypeError:  # orjson writes fewer levels than it reads
        return False
    return _ends_of_keys(data) == _ends_of_keys(again)


def _keys(tree: Any) -> int:
    """Keys of all objects of the tree."""
    count = 0
    waiting = [tree]
    for node in waiting:  # grows while it is walked
        if type(node) is dict:
            count += len(node)
            waiting += [v for v in node.values() if type(v) is dict or type(v) is list]
        elif type(node) is list:
            waiting += [v for v in node if type(v) is dict or type(v) is list]
    return count


def _ends_of_keys(data: bytes) -> int:
    """How often a quotation mark and a colon stand together, blank space apart."""
    return data.translate(None, _BLANKS).count(b'":')


def _as_utf8(data: bytes, context: ReadContext, format: str) -> bytes:
    encoding = context.encoding
    for bom, name in _BOMS:
        if data.startswith(bom):
            data, encoding = data[len(bom) :], name
            break
    if encoding is None or encoding.lower().replace("_", "-") in ("utf-8", "utf8"):
        return data
    try:
        return data.decode(encoding).encode()
    except (UnicodeError, LookupError) as error:
        raise ReadError(
            f"not in the encoding {encoding}: {error}", format=format, source=context.source
        ) from None
