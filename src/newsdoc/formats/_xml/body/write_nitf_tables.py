"""What NITF's tables say besides their cells: attributes, columns, and the metadata of `nitf-table`.

Spec: NITF 3.6, table, col, nitf-table-metadata
"""

from __future__ import annotations

from collections.abc import Iterable

from newsdoc.formats._xml.escape import attribute, is_nmtoken
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.model import Property

_TABLE_ATTRIBUTES: dict[str, frozenset[str] | None] = {
    "align": frozenset({"left", "center", "right"}),
    "width": None,
    "border": None,
    "frame": frozenset(
        ["void", "above", "below", "hsides", "lhs", "rhs", "vsides", "box", "border"]
    ),
    "rules": frozenset({"none", "basic", "rows", "cols", "all"}),
    "cellspacing": None,
    "cellpadding": None,
    "style": None,
}
"""Attributes of `table`, and the values that the schema lets them have."""

ALIGN = frozenset({"left", "center", "right", "justify", "char"})
_VALIGN = frozenset({"top", "middle", "bottom", "baseline"})
_NONE: frozenset[str] = frozenset()


def table_attributes(properties: Iterable[Property]) -> str:
    """The attributes of `table` among the properties of one.

    Example:
        >>> table_attributes([Property(name="width", value="50%"), Property(name="col")])
        ' width="50%"'
    """
    made = ""
    for p in properties:
        allowed = _TABLE_ATTRIBUTES.get(p.name, _NONE)
        if (p.value is not None and (allowed is None or p.value in allowed)) or (
            p.name == "cols" and p.value is not None and is_nmtoken(p.value)
        ):
            made += attribute(p.name, p.value)
    return made


def table_metadata(properties: Iterable[Property]) -> Property | None:
    """The metadata that the schema has room for: the first, if it tells of columns."""
    first = next((p for p in properties if p.name == "nitf-table-metadata"), None)
    return first if first is not None and _has_columns(first) else None


def write_columns(out: list[str], properties: Iterable[Property]) -> None:
    """The columns of a table: the schema has room for one `col`, or one `colgroup` of several."""
    columns = [p for p in properties if p.name == "col"]
    groups = [p for p in properties if p.name == "colgroup"]
    if len(columns) == 1 and not groups:
        out.append(f"<col{_column(columns[0])}/>")
    elif columns and not groups:
        out.append("<colgroup>")
        out.extend(f"<col{_column(column)}/>" for column in columns)
        out.append("</colgroup>")
    elif groups:
        inner = [p for p in groups[0].properties if p.name == "col"]
        if inner:
            out.append(f"<colgroup{_column(groups[0])}>")
            out.extend(f"<col{_column(column)}/>" for column in inner)
            out.append("</colgroup>")


def _column(column: Property) -> str:
    made = ""
    for p in column.properties:
        value = p.value
        if value is None or p.properties:
            continue
        fits = {
            "class": True,
            "style": True,
            "width": column.name == "col",
            "span": column.name == "col" and is_nmtoken(value),
            "align": value in ALIGN,
            "char": True,
            "charoff": True,
            "valign": value in _VALIGN,
        }
        if fits.get(p.name):
            made += attribute(p.name, value)
    return made


_METADATA_ATTRIBUTES = {
    "nitf-table-metadata": [
        "subclass",
        "idsrc",
        "value",
        "status",
        "column-count",
        "row-count",
        "class",
        "style",
    ],
    "nitf-table-summary": ["class", "style"],
    "nitf-colgroup": ["idsrc", "value", "occurrences"],
    "nitf-col": ["idsrc", "value", "occurrences", "data-type", "data-format"],
}
_METADATA_VALUES = {
    "status": frozenset({"pre", "snap-shot", "interim", "final", "official"}),
    "data-type": frozenset({"text", "number", "graphic", "other"}),
}


def _has_columns(metadata: Property) -> bool:
    return any(p.name in ("nitf-col", "nitf-colgroup") for p in metadata.properties)


def write_metadata_tree(out: list[str], node: Property) -> None:
    """Metadata of a table as the elements that it was read from."""
    names = _METADATA_ATTRIBUTES[node.name]
    out.append(f"<{node.name}")
    for p in node.properties:
        if p.name in names and p.value is not None and not p.properties:
            allowed = _METADATA_VALUES.get(p.name)
            if allowed is None or p.value in allowed:
                out.append(attribute(p.name, p.value))
    out.append(">")
    if node.name == "nitf-table-summary":
        if node.value is not None:
            out.append(f"<p>{escaped(node.value)}</p>")
    else:
        summaries = 0
        for p in sorted(node.properties, key=lambda p: p.name != "nitf-table-summary"):
            summaries += p.name == "nitf-table-summary"
            if p.name == "nitf-table-summary" and summaries > 1:
                continue
            if p.name in _METADATA_ATTRIBUTES and (
                p.name != "nitf-colgroup" or any(c.name == "nitf-col" for c in p.properties)
            ):
                write_metadata_tree(out, p)
    out.append(f"</{node.name}>")
