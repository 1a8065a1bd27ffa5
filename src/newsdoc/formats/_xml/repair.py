"""The hardened parser, and XML that is broken or holds entities: read as far as it can be."""

from __future__ import annotations

import codecs
import re
from html.entities import html5

from lxml import etree

from newsdoc._counted import counted
from newsdoc.formats._base import ReadContext
from newsdoc.formats._xml.refuse import is_limit, read_error

PARSER = etree.XMLParser(
    resolve_entities=False,
    no_network=True,
    load_dtd=False,
    dtd_validation=False,
    attribute_defaults=False,
    huge_tree=False,
    remove_comments=True,
    remove_pis=True,
)

DECLARATION = re.compile(rb"<\?xml\b[^>]{0,200}?\?>")
TEXT_DECLARATION = re.compile(r"<\?xml\b[^>]{0,200}?\?>")
DECLARED = re.compile(rb"""encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']""")
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FORBIDDEN_REFERENCE = re.compile(r"&#(?:x([0-9A-Fa-f]{1,8})|([0-9]{1,9}));")
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_PREDEFINED = frozenset({"amp", "lt", "gt", "quot", "apos"})
BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_BOM_ENCODINGS = ("utf-8-sig", "utf-16", "utf-16")
_ENTITY_SIZE = 1000
"""Characters of an entity's declared value that are put in its place; longer ones stay names."""


def as_utf8(text: str) -> bytes:
    """The text as UTF-8 with a declaration that says no other encoding."""
    text = text.removeprefix("\ufeff")
    return TEXT_DECLARATION.sub('<?xml version="1.0"?>', text, count=1).encode(
        "utf-8", "surrogatepass"
    )


def repaired(data: bytes, context: ReadContext, format: str, error: Exception) -> etree._Element:
    """Parse once more after the repairs; what cannot be repaired is the first error."""
    if is_limit(error):
        raise read_error(error, data, context, format) from None
    text, encoding, declared = _decoded(data)
    remarks: list[tuple[str, str, str | None]] = []
    if encoding != declared:
        remarks.append(("XM101", f"not in the declared {declared}; read as {encoding}", None))
    repaired, count = FORBIDDEN.subn("", text)
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
        root = etree.fromstring(as_utf8(repaired), PARSER)
    except (etree.LxmlError, ValueError, LookupError) as second:
        raise read_error(second, data, context, format) from None
    for code, message, value in remarks:
        context.remark(code, message, severity="warning", value=value)
    return root


def _decoded(data: bytes) -> tuple[str, str, str]:
    """The text, the encoding it was read in, and the one that was declared."""
    for bom, encoding in zip(BOMS, _BOM_ENCODINGS, strict=True):
        if data.startswith(bom):
            return data.decode(encoding, "replace"), encoding, encoding
    declaration = DECLARATION.match(data)
    found = declaration and DECLARED.search(declaration[0])
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
    if number > 0x10FFFF or FORBIDDEN.match(chr(number)):
        removed.append(match[0])
        return ""
    return match[0]


def _character(match: re.Match[str], named: list[str]) -> str:
    found = html5.get(match[1] + ";")
    if found is None or match[1] in _PREDEFINED:
        return match[0]
    named.append(match[0])
    return "".join(f"&#{ord(character)};" for character in found)


def replace_entities(root: etree._Element, context: ReadContext) -> None:
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
