"""Blocks and marks to XHTML, in a way that the walk of this package reads back unchanged.

What HTML has no word for stands in `data-` attributes: the kind of a mark (`data-kind`), the code of
a concept, a heading without a level, raw parts (in an inert `template`). The result is at once well-
formed XML (without a namespace declaration: the caller opens the root) and HTML that browsers show.

Spec: HTML Living Standard, XML syntax
"""

from __future__ import annotations

from collections.abc import Iterable

from newsdoc.formats._xml.body.spell_xhtml import common, write, write_element
from newsdoc.formats._xml.body.write_xhtml_media import write_embed, write_figure, write_raw
from newsdoc.formats._xml.escape import attribute, language
from newsdoc.model import (
    Aside,
    Block,
    BlockQuote,
    Divider,
    Embed,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Preformatted,
    Raw,
    Table,
    TableCell,
    TableRow,
)


def xhtml(blocks: Iterable[Block]) -> str:
    """The blocks as XHTML, one element after the other, without a namespace declaration.

    Example:
        >>> xhtml([Paragraph(text="Rain & sun."), Heading(text="Later", level=2)])
        '<p>Rain &amp; sun.</p><h2>Later</h2>'
    """
    out: list[str] = []
    write_blocks(out, blocks)
    return "".join(out)


def write_blocks(out: list[str], blocks: Iterable[Block]) -> None:
    """Append the blocks as elements."""
    for block in blocks:
        match block:
            case Paragraph():
                if block.role or block.id or block.language:
                    write_element(out, "p", block, common(block) + language(block.language))
                else:
                    write_element(out, "p", block, "")
            case Heading():
                name = f"h{block.level}" if block.level in range(1, 7) else "h2"
                level = attribute("data-level", "none") if block.level is None else ""
                extra = common(block) + language(block.language) + level
                write_element(out, name, block, extra)
            case ListBlock():
                _list(out, block)
            case Table():
                _table(out, block)
            case BlockQuote():
                out.append(f"<blockquote{common(block)}{attribute('cite', block.cite)}>")
                write_blocks(out, block.blocks)
                if block.credit is not None:
                    write_element(out, "footer", block.credit, "")
                out.append("</blockquote>")
            case Figure():
                write_figure(out, block)
            case Embed():
                write_embed(out, block)
            case Preformatted():
                _preformatted(out, block)
            case Divider():
                out.append(f"<hr{attribute('id', block.id)}{attribute('data-text', block.text)}/>")
            case Aside():
                _aside(out, block)
            case Raw():
                write_raw(out, block)


def _preformatted(out: list[str], block: Preformatted) -> None:
    out.append(f"<pre{common(block)}>")
    if block.syntax is not None:
        out.append(f"<code{attribute('class', f'language-{block.syntax}')}>")
    write(out, block.text, block.marks, line_break="\n")
    if block.syntax is not None:
        out.append("</code>")
    out.append("</pre>")


def _list(out: list[str], block: ListBlock) -> None:
    name = {"bullet": "ul", "ordered": "ol", "definition": "dl"}[block.style]
    out.append(f"<{name}{common(block)}{attribute('start', block.start)}>")
    for item in block.items:
        term = "dt" if item.term else "dd"
        _holder(out, term if name == "dl" else "li", item, attribute("class", item.role))
    out.append(f"</{name}>")


def _holder(out: list[str], name: str, part: ListItem | TableCell, attributes: str) -> None:
    """A list item or a cell: its words, then its blocks."""
    if not part.blocks:
        if part.text and ("\n\n" in part.text):
            attributes += ' xml:space="preserve"'
        elif part.text:
            write_element(out, name, part, attributes)
            return
        out.append(f"<{name}{attributes}>")
        write(out, part.text, part.marks)
        out.append(f"</{name}>")
        return
    out.append(f"<{name}{attributes}>")
    if part.text:
        write_element(out, "p", part, "")
    write_blocks(out, part.blocks)
    out.append(f"</{name}>")


def _table(out: list[str], block: Table) -> None:
    out.append(f"<table{common(block)}")
    out += [
        attribute(p.name, p.value)
        for p in block.properties
        if p.value is not None and not p.properties and _is_plain_name(p.name)
    ]
    out.append(">")
    if block.caption is not None:
        write_element(out, "caption", block.caption, "")
    for p in block.properties:
        if p.name in ("col", "colgroup") and all(not inner.properties for inner in p.properties):
            inside = "".join(
                attribute(i.name, i.value)
                for i in p.properties
                if i.value is not None and _is_plain_name(i.name)
            )
            out.append(f"<{p.name}{inside}/>")
    section = None
    for row in block.rows:
        if row.section != section:
            if section is not None:
                out.append(f"</{_SECTIONS[section]}>")
            section = row.section
            out.append(f"<{_SECTIONS[section]}>")
        _row(out, row)
    if section is not None:
        out.append(f"</{_SECTIONS[section]}>")
    out.append("</table>")


_SECTIONS = {"head": "thead", "body": "tbody", "foot": "tfoot"}


def _row(out: list[str], row: TableRow) -> None:
    out.append(f"<tr{attribute('class', row.role)}>")
    for cell in row.cells:
        attributes = ""
        if cell.role is not None or cell.align is not None:
            attributes = attribute("class", cell.role) + attribute("align", cell.align)
        if cell.colspan != 1:
            attributes += attribute("colspan", cell.colspan)
        if cell.rowspan != 1:
            attributes += attribute("rowspan", cell.rowspan)
        _holder(out, "th" if cell.header else "td", cell, attributes)
    out.append("</tr>")


def _is_plain_name(name: str) -> bool:
    return (
        name.isascii()
        and name.replace("-", "").isalnum()
        and name[0].isalpha()
        and (name.lower() not in ("class", "id"))
    )


def _aside(out: list[str], block: Aside) -> None:
    first = block.blocks[0] if block.blocks else None
    bare = block.title is None and isinstance(first, Heading)
    out.append(f"<aside{common(block)}{attribute('data-title', 'none' if bare else None)}>")
    if block.title is not None:
        write_element(out, "h4", block.title, "")
    write_blocks(out, block.blocks)
    out.append("</aside>")
