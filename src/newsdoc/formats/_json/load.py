"""JSON documents to plain trees, strictly: what is broken, ambiguous or too deep is refused."""

from __future__ import annotations

import codecs
from typing import Any

import orjson

from newsdoc.codec._strict import load_tree, refuse_twice
from newsdoc.errors import ReadError
from newsdoc.formats._base import ReadContext
from newsdoc.formats._json.mend import mended

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ESCAPED_COLON = b"\\u003"


def load(data: bytes, context: ReadContext, *, format: str) -> Any:
    """The tree of a JSON document, fresh, so that a reader may take it apart.

    UTF-8 with or without byte order mark; UTF-16 and UTF-32 with one, or as `context.encoding` says.
    Bytes in another encoding, and halves of characters, are mended and reported.

    Raises:
        ReadError: when it is no JSON, has a key twice in one object, or nests too deeply.

    Example:
        >>> load(b'{"uri": "urn:a"}', ReadContext(), format="ninjs")
        {'uri': 'urn:a'}

    Spec: RFC 8259
    """
    data = _as_utf8(data, context, format)
    try:
        tree = load_tree(data, format=format, source=context.source)
    except ReadError:
        better = mended(data, context)
        if better is None:
            raise
        data = better
        tree = load_tree(data, format=format, source=context.source)
    # To search for keys that stand twice is dear.
    if not _has_all_keys(tree, data):
        refuse_twice(data, format=format, source=context.source)
    return tree


def _has_all_keys(tree: Any, data: bytes) -> bool:
    """Whether the tree has as many keys as the text; false where that is not certain.

    The text has a colon for each key, and those in its strings. The same tree written again has as
    many, unless a key (and the colons of its value) went because it stood twice.
    """
    if _ESCAPED_COLON in data:
        return False
    try:
        return data.count(b":") == orjson.dumps(tree).count(b":")
    except TypeError:  # orjson writes fewer levels than it reads
        return False


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
