"""Bytes to an element tree, hardened: nothing is fetched, nothing expands, damage is repaired or named.

What is refused: documents that nest deeper than libxml2's limit (256), values of more than 10 MB,
anything that is not well-formed after the repairs below. What is repaired, and reported: a wrong
declaration of the encoding, text before the XML declaration, characters that XML forbids, HTML's
named entities where no DTD declares them. External DTDs and entities are never loaded.
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache
from typing import Any

from lxml import etree

from newsdoc.errors import ReadError
from newsdoc.formats._base import ReadContext
from newsdoc.formats._xml.repair import (
    BOMS,
    DECLARATION,
    DECLARED,
    FORBIDDEN,
    PARSER,
    as_utf8,
    repaired,
    replace_entities,
)

CODES: dict[str, str] = {
    "XM101": "wrong-encoding: the bytes are not in the declared encoding",
    "XM102": "text-before-xml: text stands before the XML declaration or the root element",
    "XM103": "forbidden-character: a character that XML forbids was removed",
    "XM104": "entity: an entity reference was replaced, or kept as its name",
}
"""Remarks of the parser: code, name, what it says."""


_ONE_BYTE = re.compile(r"iso-?8859|latin|windows-?125|cp-?125|us-?ascii|ascii", re.IGNORECASE)
_WIDE_BOMS = BOMS[1:]


def parse_xml(data: bytes, context: ReadContext, *, format: str) -> etree._Element:
    """The root element of a document: without comments, processing instructions and entities.

    Args:
        data: the document, in any encoding.
        context: names the source, and takes the remarks `XM101` to `XM104`.
        format: name of the format that is being read, for errors.

    Raises:
        ReadError: when the data is no well-formed XML within the limits, with the line.

    Spec: XML 1.0 (5th edition)
    """
    data = _prepared(data, context, format)
    try:
        root = etree.fromstring(data, PARSER)
    except (etree.LxmlError, ValueError, LookupError) as error:
        root = repaired(data, context, format, error)
    # No other document can declare an entity; `&nbsp;` and the like came here through the repairs.
    if b"&" in data and (b"<!DOCTYPE" in data or b"<\0!\0D\0" in data):
        replace_entities(root, context)
    return root


class _LocalNames(dict[Any, str]):
    """The local name of each tag that was met; hostile names cannot fill it up."""

    def __missing__(self, tag: Any) -> str:
        name: str = tag.rpartition("}")[2]
        if len(self) < _MOST_TAGS:
            self[tag] = name
        return name


_MOST_TAGS = 4096

LOCAL_NAMES = _LocalNames()
"""`local_name` as a look-up, for where it is asked of every element: a quarter of the time."""


def local_name(tag: Any) -> str:
    """The name without its namespace.

    Example:
        >>> local_name("{http://www.w3.org/1999/xhtml}p"), local_name("p")
        ('p', 'p')
    """
    return LOCAL_NAMES[tag]


def _prepared(data: bytes, context: ReadContext, format: str) -> bytes:
    """The document from its declaration on, in the encoding that it says."""
    if context.encoding is not None:
        try:
            return as_utf8(data.decode(context.encoding, "replace"))
        except LookupError:
            raise ReadError(
                f"unknown encoding '{context.encoding}'", format=format, source=context.source
            ) from None
    if not data.startswith(b"<"):
        if data.startswith(_WIDE_BOMS):
            return data
        data = _without_prefix(data, context)
    if data.isascii():
        return data
    name = _one_byte_encoding(data[: data.find(b">", 0, _LONGEST_DECLARATION) + 1])
    if name is not None:
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            return data
        message = f"declared as {name}, but the bytes are UTF-8; read as UTF-8"
        context.remark("XM101", message, line=1)
        if context.wanted:
            _report_as_declared(data, context)
        return as_utf8(text)
    return data


_LONGEST_DECLARATION = 256


@lru_cache(maxsize=64)
def _one_byte_encoding(head: bytes) -> str | None:
    """The encoding of one byte a character that a document declares in its first tag, if any."""
    declaration = DECLARATION.match(head)
    declared = declaration and DECLARED.search(declaration[0])
    if declared and _ONE_BYTE.match(name := declared[1].decode("ascii")):
        return name
    return None


def _report_as_declared(data: bytes, context: ReadContext) -> None:
    """Report what each text would be if the declaration were right."""
    try:
        root = etree.fromstring(data, PARSER)
    except (etree.LxmlError, ValueError, LookupError):
        return
    for node in root.iter(etree.Element):
        for value in (node.text, node.tail, *node.values()):
            if value and not value.isascii():
                context.remark("XM101", "as declared, it reads", value=value, line=node.sourceline)


def _without_prefix(data: bytes, context: ReadContext) -> bytes:
    """The data from its first tag on; line ends are kept where that keeps the line numbers."""
    if data.startswith(codecs.BOM_UTF8):
        data = data[3:]
    start = data.find(b"<?xml")
    first = data.find(b"<")
    if start < 0 or data[first : first + 1] != b"<" or (0 <= first < start):
        start = first
    if start <= 0:
        return data
    prefix = data[:start].decode("utf-8", "replace")
    shown = FORBIDDEN.sub("", prefix).strip()
    if shown and start > 1 and data[1:2] != b"\0":
        context.remark("XM102", "text before the document left out", value=shown, line=1)
    elif data[:1] == b"\0" or data[1:2] == b"\0":
        return data
    lines = b"\n" * prefix.count("\n")
    declaration = DECLARATION.match(data, start)
    if declaration is None:
        return lines + data[start:]
    return declaration[0] + lines + data[declaration.end() :]
