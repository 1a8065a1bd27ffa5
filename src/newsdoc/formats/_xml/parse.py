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
from html.entities import html5
from typing import Any

from lxml import etree

from newsdoc._counted import counted
from newsdoc.errors import ReadError
from newsdoc.formats._base import ReadContext
from newsdoc.formats._xml.refuse import is_limit, read_error

CODES: dict[str, str] = {
    "XM101": "wrong-encoding: the bytes are not in the declared encoding",
    "XM102": "text-before-xml: text stands before the XML declaration or the root element",
    "XM103": "forbidden-character: a character that XML forbids was removed",
    "XM104": "entity: an entity reference was replaced, or kept as its name",
}
"""Remarks of the parser: code, name, what it says."""

_PARSER = etree.XMLParser(
    resolve_entities=False,
    no_network=True,
    load_dtd=False,
    dtd_validation=False,
    attribute_defaults=False,
    huge_tree=False,
    remove_comments=True,
    remove_pis=True,
)

_DECLARATION = re.compile(rb"<\?xml\b[^>]{0,200}?\?>")
_DECLARED = re.compile(rb"""encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']""")
_TEXT_DECLARATION = re.compile(r"<\?xml\b[^>]{0,200}?\?>")
_ONE_BYTE = re.compile(r"iso-?8859|latin|windows-?125|cp-?125|us-?ascii|ascii", re.IGNORECASE)
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FORBIDDEN_REFERENCE = re.compile(r"&#(?:x([0-9A-Fa-f]{1,8})|([0-9]{1,9}));")
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_PREDEFINED = frozenset({"amp", "lt", "gt", "quot", "apos"})
_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_WIDE_BOMS = _BOMS[1:]
_BOM_ENCODINGS = ("utf-8-sig", "utf-16", "utf-16")
_ENTITY_SIZE = 1000
"""Characters of an entity's declared value that are put in its place; longer ones stay names."""


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
        root = etree.fromstring(data, _PARSER)
    except (etree.LxmlError, ValueError, LookupError) as error:
        root = _repaired(data, context, format, error)
    # No other document can declare an entity; `&nbsp;` and the like came here through the repairs.
    if b"&" in data and (b"<!DOCTYPE" in data or b"<\0!\0D\0" in data):
        _replace_entities(root, context)
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
            return _as_utf8(data.decode(context.encoding, "replace"))
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
        return _as_utf8(text)
    return data


_LONGEST_DECLARATION = 256


@lru_cache(maxsize=64)
def _one_byte_encoding(head: bytes) -> str | None:
    """The encoding of one byte a character that a document declares in its first tag, if any."""
    declaration = _DECLARATION.match(head)
    declared = declaration and _DECLARED.search(declaration[0])
    if declared and _ONE_BYTE.match(name := declared[1].decode("ascii")):
        return name
    return None


def _report_as_declared(data: bytes, context: ReadContext) -> None:
    """Report what each text would be if the declaration were right."""
    try:
        root = etree.fromstring(data, _PARSER)
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
    shown = _FORBIDDEN.sub("", prefix).strip()
    if shown and start > 1 and data[1:2] != b"\0":
        context.remark("XM102", "text before the document left out", value=shown, line=1)
    elif data[:1] == b"\0" or data[1:2] == b"\0":
        return data
    lines = b"\n" * prefix.count("\n")
    declaration = _DECLARATION.match(data, start)
    if declaration is None:
        return lines + data[start:]
    return declaration[0] + lines + data[declaration.end() :]


def _as_utf8(text: str) -> bytes:
    """The text as UTF-8 with a declaration that says no other encoding."""
    text = text.removeprefix("\ufeff")
    return _TEXT_DECLARATION.sub('<?xml version="1.0"?>', text, count=1).encode(
        "utf-8", "surrogatepass"
    )


def _repaired(data: bytes, context: ReadContext, format: str, error: Exception) -> etree._Element:
    """Parse once more after the repairs; what cannot be repaired is the first error."""
    if is_limit(error):
        raise read_error(error, data, context, format) from None
    text, encoding, declared = _decoded(data)
    remarks: list[tuple[str, str, str | None]] = []
    if encoding != declared:
        remarks.append(("XM101", f"not in the declared {declared}; read as {encoding}", None))
    repaired, count = _FORBIDDEN.subn("", text)
    if count:
        remarks.append(("XM103", f"{counted(count, 'character')} that XML forbids removed", None))
    removed: list[str] = []
    repaired = _FORBIDDEN_REFERENCE.sub(lambda m: _reference(m, removed), repaired)
    if removed:
        remarks.append(
            ("XM103", "references to characters that XML forbids removed", " ".join(removed))
        )
    named: list[str] = []
    if "<!DOCTYPE" not in repaired:
        repaired = _NAMED.sub(lambda m: _character(m, named), repaired)
    if named:
        names = " ".join(dict.fromkeys(named))
        remarks.append(("XM104", "entities of HTML replaced by their characters", names))
    if not remarks:
        raise read_error(error, data, context, format) from None
    try:
        root = etree.fromstring(_as_utf8(repaired), _PARSER)
    except (etree.LxmlError, ValueError, LookupError) as second:
        raise read_error(second, data, context, format) from None
    for code, message, value in remarks:
        context.remark(code, message, severity="warning", value=value)
    return root


def _decoded(data: bytes) -> tuple[str, str, str]:
    """The text, the encoding it was read in, and the one that was declared."""
    for bom, encoding in zip(_BOMS, _BOM_ENCODINGS, strict=True):
        if data.startswith(bom):
            return data.decode(encoding, "replace"), encoding, encoding
    declaration = _DECLARATION.match(data)
    found = declaration and _DECLARED.search(declaration[0])
    declared = found[1].decode("ascii").lower() if found else "utf-8"
    for encoding in (declared, "utf-8", "cp1252"):
        try:
            text = data.decode(encoding)
        except (UnicodeError, LookupError):
            continue
        if "<" in text:
            return text, encoding, declared
    return data.decode("latin-1"), "latin-1", declared


def _reference(match: re.Match[str], removed: list[str]) -> str:
    number = int(match[1], 16) if match[1] else int(match[2])
    if number > 0x10FFFF or _FORBIDDEN.match(chr(number)):
        removed.append(match[0])
        return ""
    return match[0]


def _character(match: re.Match[str], named: list[str]) -> str:
    found = html5.get(match[1] + ";")
    if found is None or match[1] in _PREDEFINED:
        return match[0]
    named.append(match[0])
    return "".join(f"&#{ord(character)};" for character in found)


def _replace_entities(root: etree._Element, context: ReadContext) -> None:
    """Put text in the place of every entity reference, so that readers see elements only."""
    references = list(root.iter(etree.Entity))
    if not references:
        return
    dtd = root.getroottree().docinfo.internalDTD
    declared = {e.name: e.content for e in dtd.iterentities()} if dtd is not None else {}
    texts: dict[etree._Element, str] = {}
    for reference in references:
        name = str(reference.text)[1:-1]
        content = declared.get(name) or html5.get(name + ";")
        if content is None or len(content) > _ENTITY_SIZE or "&" in content or "<" in content:
            context.remark(
                "XM104",
                "entity is not resolved; its name stands in the text",
                value=f"&{name};" if content is None else f"&{name}; {content[:_ENTITY_SIZE]}",
                line=reference.sourceline,
            )
            content = f"&{name};"
        texts[reference] = content
    for parent in dict.fromkeys(reference.getparent() for reference in references):
        if parent is not None:
            _put_in(parent, texts)


def _put_in(parent: etree._Element, texts: dict[etree._Element, str]) -> None:
    """Put the texts in the places of the references among the children of an element."""
    anchor: etree._Element | None = None
    pieces = [parent.text or ""]
    for child in [*parent, None]:
        if child is not None and child in texts:
            pieces += (texts[child], child.tail or "")
            parent.remove(child)
            continue
        if len(pieces) > 1:
            if anchor is None:
                parent.text = "".join(pieces)
            else:
                anchor.tail = "".join(pieces)
        if child is not None:
            anchor, pieces = child, [child.tail or ""]
