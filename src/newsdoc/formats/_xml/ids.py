"""Identifiers of elements that stand twice in a document, where a link to one would be ambiguous."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._base import ReadContext
from newsdoc.formats._xml.account import path_of

CODES: dict[str, str] = {
    "XM105": "repeated-id: an identifier stands at more than one element",
}
"""Remarks on identifiers: code, name, what it says."""

_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def report_repeated_ids(root: etree._Element, context: ReadContext, name: str = "id") -> None:
    """Report each element whose identifier another one before it has; nothing is changed.

    Args:
        root: the document.
        context: takes the remarks, `XM105`, each with its line.
        name: the attribute that the format has for identifiers, beside `xml:id`.

    Example:
        >>> found = []
        >>> root = etree.fromstring("<a><b id='x'/><c id='x'/></a>")
        >>> report_repeated_ids(root, ReadContext(report=found.append))
        >>> found[0].value, found[0].where.path
        ('x', 'a/c/@id')

    Spec: XML 1.0, validity constraint ID
    """
    if not context.wanted:
        return
    seen: set[str] = set()
    for element in root.iter(etree.Element):
        for key in (name, _XML_ID):
            value = element.get(key)
            if not value:
                continue
            if value in seen:
                context.remark(
                    "XM105",
                    "identifier of an element before it; links to it are ambiguous",
                    severity="warning",
                    value=value,
                    line=element.sourceline,
                    path=f"{path_of(element)}/@{name if key == name else 'xml:id'}",
                )
            seen.add(value)
