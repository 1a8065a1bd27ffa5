"""Blocks to NITF, in a way that the walk of this package reads back unchanged.

What NITF has no element for is kept by its own means: the level of a heading is the first word of its
class, embeds and raw parts are `media` of type `other` with a `media-object`.

Spec: NITF 3.6, group blockContent
"""

from __future__ import annotations

from collections.abc import Iterable

from newsdoc.formats._xml.body.live import live_markup
from newsdoc.formats._xml.body.nest import is_even
from newsdoc.formats._xml.body.write_nitf_media import (
    write_embed,
    write_media,
    write_raw,
    write_words_in,
)
from newsdoc.formats._xml.body.write_nitf_tables import (
    ALIGN,
    table_attributes,
    table_metadata,
    write_columns,
    write_metadata_tree,
)
from newsdoc.formats._xml.escape import attribute, is_language, is_ncname
from newsdoc.formats._xml.escape import text as escaped
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
    Media,
    Paragraph,
    Preformatted,
    Raw,
    Table,
    TableCell,
    TableRow,
    Text,
)

NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/"
"""Namespace of NITF 3.x."""
NOTE_CLASSES = frozenset({"cpyrt", "end", "hd", "editorsnote", "trademk", "undef"})
FLAGS = {"lede": "lede", "summary": "summary", "optional": "optional-text"}


class NitfBlocks:
    """Writes blocks; remembers the identifiers that the document has used, since each is once only."""

    def __init__(self, out: list[str]) -> None:
        self.out = out
        self._ids: set[str] = set()

    def write(self, blocks: Iterable[Block], *, parts: bool = False) -> None:
        """Append the blocks; `parts` tells whether `block` may stand here (`body.content`, `bq`)."""
        out = self.out
        for block in blocks:
            match block:
                case Paragraph():
                    if block.role or block.id or block.language:
                        self._paragraph(block)
                    else:
                        write_words_in(out, "p", block)
                case Heading():
                    level = f"h{block.level}" if block.level is not None else None
                    role = " ".join(filter(None, (level, block.role))) or None
                    more = self._common(role, block.id) + _language(block.language)
                    self.words("hl2", block, more)
                case ListBlock():
                    self._list(block)
                case Table():
                    self._table(block)
                case BlockQuote():
                    self._quotation(block)
                case Figure():
                    self.media(block.media, self._common(block.role, block.id))
                case Embed():
                    write_embed(out, block, self._common(block.role, block.id))
                case Preformatted():
                    text = escaped(block.text)
                    out.append(f"<pre{self._common(block.role, block.id)}>{text}</pre>")
                case Divider():
                    out.append(f"<hr{self._common(None, block.id)}/>")
                case Aside():
                    self._aside(block)
                case Raw():
                    self._raw(block, parts=parts)

    def words(self, name: str, words: Text, more: str = "") -> None:
        """Append an element with words."""
        write_words_in(self.out, name, words, more)

    def _common(self, role: str | None, id_: str | None) -> str:
        made = attribute("class", role)
        if id_ is not None and id_ not in self._ids and is_ncname(id_):
            self._ids.add(id_)
            made += attribute("id", id_)
        return made

    def _paragraph(self, block: Paragraph) -> None:
        words = (block.role or "").split(" ")
        flags = ""
        while words and words[0] in FLAGS and f" {FLAGS[words[0]]}=" not in flags:
            flags += f' {FLAGS[words.pop(0)]}="true"'
        more = self._common(" ".join(words) or None, block.id) + flags + _language(block.language)
        self.words("p", block, more)

    def _list(self, block: ListBlock) -> None:
        if not block.items:
            return
        name = {"bullet": "ul", "ordered": "ol", "definition": "dl"}[block.style]
        start = attribute("seqnum", block.start) if name == "ol" else ""
        self.out.append(f"<{name}{self._common(block.role, block.id)}{start}>")
        for item in block.items:
            more = attribute("class", item.role)
            if name == "dl":
                self._definition(item, more)
            else:
                self._holder("li", item, more)
        self.out.append(f"</{name}>")

    def _definition(self, item: ListItem, more: str) -> None:
        if item.term:
            self.words("dt", item, more)
            if not item.blocks:
                return
            more = ""
        # `dd` holds no words of its own.
        self.out.append(f"<dd{more}>")
        if not item.term:
            self.words("p", item)
        self.write(item.blocks, parts=True)
        self.out.append("</dd>")

    def _holder(self, name: str, part: ListItem | TableCell, more: str) -> None:
        """A list item or a cell: its words, then its blocks."""
        if not part.blocks:
            if not part.text:
                self.out.append(f"<{name}{more}/>")
                return
            if "\n\n" in part.text and is_even(part.text):
                more += ' xml:space="preserve"'
            self.words(name, part, more)
            return
        self.out.append(f"<{name}{more}>")
        if part.text:
            self.words("p", part)
        self.write(part.blocks)
        self.out.append(f"</{name}>")

    def _quotation(self, block: BlockQuote) -> None:
        common = self._common(block.role, block.id)
        self.out.append(f"<bq{common}{attribute('quote-source', block.cite)}>")
        if block.blocks or block.credit is not None:
            raw = [b for b in block.blocks if _live(b) is not None]
            self.out.append("<block>")
            for inner in block.blocks:
                if inner in raw:
                    self.out.append("</block>")
                    self.write((inner,), parts=True)
                    self.out.append("<block>")
                else:
                    self.write((inner,))
            self.out.append("</block>")
        if block.credit is not None:
            self.words("credit", block.credit)
        self.out.append("</bq>")

    def _aside(self, block: Aside) -> None:
        first, _, rest = (block.role or "").partition(" ")
        if first == "footnote":
            name, more = "fn", self._common(rest or None, block.id)
        elif first in NOTE_CLASSES:
            name, more = "note", self._common(rest or None, block.id) + f' noteclass="{first}"'
        else:
            name, more = "note", self._common(block.role, block.id)
        self.out.append(f"<{name}{more}><body.content>")
        if block.title is not None:
            self.words("hl2", block.title)
        self.write(block.blocks, parts=True)
        self.out.append(f"</body.content></{name}>")

    def _table(self, block: Table) -> None:
        metadata = table_metadata(block.properties)
        if metadata is not None:
            self.out.append("<nitf-table>")
            write_metadata_tree(self.out, metadata)
        common = self._common(block.role, block.id)
        self.out.append(f"<table{common}{table_attributes(block.properties)}>")
        if block.caption is not None:
            self.words("caption", block.caption)
        write_columns(self.out, block.properties)
        for section, name in (("head", "thead"), ("foot", "tfoot"), ("body", "tbody")):
            rows = [row for row in block.rows if row.section == section and row.cells]
            if rows:
                self.out.append(f"<{name}>")
                for row in rows:
                    self._row(row)
                self.out.append(f"</{name}>")
        self.out.append("</table>")
        if metadata is not None:
            self.out.append("</nitf-table>")

    def _row(self, row: TableRow) -> None:
        self.out.append(f"<tr{attribute('class', row.role)}>")
        for cell in row.cells:
            more = attribute("class", cell.role)
            if cell.align in ALIGN:
                more += attribute("align", cell.align)
            if cell.colspan != 1:
                more += attribute("colspan", cell.colspan)
            if cell.rowspan != 1:
                more += attribute("rowspan", cell.rowspan)
            self._holder("th" if cell.header else "td", cell, more)
        self.out.append("</tr>")

    def media(self, media: Media, common: str = "") -> None:
        """Append a media object. Spec: NITF 3.6, media"""
        write_media(self.out, media, common)

    def _raw(self, block: Raw, *, parts: bool) -> None:
        """A raw part: itself in a `block` where it is XML of another namespace, else as an object."""
        live = _live(block) if parts else None
        if live is not None:
            self.out.append(f"<block>{live}</block>")
            return
        write_raw(self.out, block, self._common(None, block.id))


def _live(block: Block) -> str | None:
    """The markup of a raw part of another namespace: of NITF's own, not all may stand anywhere."""
    if not isinstance(block, Raw) or block.format == NAMESPACE:
        return None
    return live_markup(block)


def _language(language: str | None) -> str:
    if language is None or not is_language(language):
        return ""
    return attribute("xml:lang", language)
