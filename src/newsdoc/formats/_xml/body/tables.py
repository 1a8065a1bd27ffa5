"""Tables: rows, cells, caption, and NITF's table with metadata."""

from __future__ import annotations

from typing import Literal

from lxml import etree

from newsdoc.formats._xml.body.attributes import take_role
from newsdoc.formats._xml.body.lists import holder
from newsdoc.formats._xml.body.walk import Walk
from newsdoc.formats._xml.body.words import squeeze, trimmed
from newsdoc.formats._xml.parse import LOCAL_NAMES, local_name
from newsdoc.model import Block, Property, Table, TableCell, TableRow, Text
from newsdoc.model._makers import changed, make_property, make_table_cell, make_table_row

Section = Literal["head", "body", "foot"]
_SECTIONS: dict[str, Section] = {"thead": "head", "tbody": "body", "tfoot": "foot"}
_ORDER = {"head": 0, "body": 1, "foot": 2}
_MOST = 10_000
"""Columns or rows that a cell may cover; more is taken for a mistake."""


def table(body: Walk, element: etree._Element, out: list[Block]) -> None:
    """Read `table`; its attributes and columns are properties of it."""
    given = dict(element.items())
    role, id_ = take_role(given), given.pop("id", None) or None
    caption: Text | None = None
    rows: list[TableRow] = []
    properties = [make_property(name=local_name(k), value=v) for k, v in given.items() if v.strip()]
    body.account.stray(element)
    for child in element[:]:
        name = local_name(child.tag).lower()
        if name == "tr":
            rows.append(_row(body, child, "body"))
        elif name in _SECTIONS:
            body.account.stray(child)
            if body.account.wanted:
                body.account.rest(child)
            for row in child:
                if local_name(row.tag).lower() == "tr":
                    rows.append(_row(body, row, _SECTIONS[name]))
                else:
                    _loose(body, row, rows, _SECTIONS[name])
        elif name == "caption" and caption is None:
            if body.account.wanted:
                body.account.rest(child)
            caption = body.text(child)
        elif name == "colgroup" and len(child) and not child.items():
            properties += [as_property(column) for column in child]
        elif name in ("col", "colgroup"):
            properties.append(as_property(child))
        else:
            _loose(body, child, rows, "body")
    # The schemas put the foot before the body; in the model it stands last.
    rows.sort(key=lambda row: _ORDER[row.section])
    if rows or caption is not None:
        out.append(
            Table(
                caption=caption, rows=tuple(rows), role=role, id=id_, properties=tuple(properties)
            )
        )
    elif given:
        body.account.attributes(element, given)


def _loose(body: Walk, element: etree._Element, rows: list[TableRow], section: Section) -> None:
    """Content of a table that stands in no row: a row of its own."""
    found = body.element(element)
    if found:
        text = found[0] if isinstance(found[0], Text) else None
        cell = (
            make_table_cell(text=text.text, marks=text.marks, blocks=found[1:])
            if text is not None
            else make_table_cell(text="", blocks=found)
        )
        rows.append(make_table_row(cells=(cell,), section=section))


def _row(body: Walk, element: etree._Element, section: Section) -> TableRow:
    role = None
    if items := element.items():
        given = dict(items)
        role = take_role(given)
        if given:
            body.account.attributes(element, given)
    cells = []
    body.account.stray(element)
    for child in element[:]:
        name = LOCAL_NAMES[child.tag].lower()
        if name in ("td", "th"):
            cells.append(_cell(body, child, header=name == "th"))
        else:
            found = body.element(child)
            if found:
                cells.append(make_table_cell(text="", blocks=found))
    return make_table_row(cells=tuple(cells), section=section, role=role)


def _cell(body: Walk, element: etree._Element, *, header: bool) -> TableCell:
    items = element.items()
    if not items and not len(element):
        raw = element.text
        return make_table_cell(text=trimmed(raw) if raw else "", header=header)
    given = dict(items)
    text, marks, blocks = holder(body, element, given)
    role = take_role(given)
    if not given:
        return make_table_cell(text=text, marks=marks, header=header, blocks=blocks, role=role)
    cell = make_table_cell(
        text=text,
        marks=marks,
        header=header,
        colspan=_span(given, "colspan", 1),
        rowspan=_span(given, "rowspan", 0),
        align=given.pop("align", None) or None,
        blocks=blocks,
        role=role,
    )
    if given:
        body.account.attributes(element, given)
    return cell


def _span(given: dict[str, str], name: str, least: int) -> int:
    """Take the number of columns or rows; what is no such number stays to be reported."""
    value = given.get(name, "").strip()
    if value.isascii() and value.isdigit() and len(value) < 6 and least <= int(value) <= _MOST:
        del given[name]
        return int(value)
    return 1


def as_property(element: etree._Element) -> Property:
    """An element as a property: its attributes and its children are properties of that."""
    inner = [make_property(name=local_name(k), value=v) for k, v in element.items() if v.strip()]
    if any(local_name(child.tag) == "p" for child in element):
        text: str | None = squeeze(" ".join(str(t) for t in element.itertext())).strip()
    else:
        text = squeeze(element.text or "").strip()
        inner += [as_property(child) for child in element]
    return make_property(name=local_name(element.tag), value=text or None, properties=tuple(inner))


def nitf_table(body: Walk, element: etree._Element, out: list[Block]) -> None:
    """Read NITF's `nitf-table`: a table, and what is said of its columns; else it is kept whole."""
    if any(local_name(child.tag) not in _TABLE_PARTS for child in element):
        body.raw(element, out)
        return
    if body.account.wanted:
        body.account.rest(element)
        body.account.stray(element)
    metadata: list[Property] = []
    found: list[Block] = []
    for child in element[:]:
        name = local_name(child.tag)
        if name == "nitf-table-metadata":
            metadata.append(as_property(child))
        else:
            table(body, child, found)
    if metadata and found and isinstance(first := found[0], Table):
        found[0] = changed(first, properties=(*first.properties, *metadata))
    elif metadata:
        for child in element[:]:
            if local_name(child.tag) == "nitf-table-metadata":
                body.account.element(child)
    out.extend(found)


_TABLE_PARTS = frozenset({"nitf-table-metadata", "table"})

READERS = {"table": table, "nitf-table": nitf_table}
"""Readers of table elements by local name."""
