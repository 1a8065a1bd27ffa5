"""JSON documents to plain trees, strictly: what is broken, ambiguous or too deep is refused."""

from __future__ import annotations

import codecs
import re
from typing import Any

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
# The end of a key: a quotation mark that is not escaped, and a colon.
_KEY_END = re.compile(rb'(?<!\\)"[ \t\r\n]*:')


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
    # To search for keys that stand twice is dear; it is spared where as many keys came out as the
    # text has ends of keys.
    if len(_KEY_END.findall(data)) != _count_keys(tree):
        refuse_twice(data, format=format, source=context.source)
    return tree


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


def _count_keys(tree: Any) -> int:
    """Keys of all objects of the tree."""
    count = 0
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if type(node) is dict:
            count += len(node)
            waiting += [v for v in node.values() if type(v) is dict or type(v) is list]
        elif type(node) is list:
            waiting += [v for v in node if type(v) is dict or type(v) is list]
    return count
