"""The body of a story as HTML, block by block; the words in them are written by `page_words`.

Nothing of the story is taken as markup: all text is escaped, links lead only to web pages and mail
addresses, pictures are shown only where the story brings their bytes along.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from itertools import groupby

import attrs

from newsdoc.cli.facts import text_direction, words_of
from newsdoc.cli.page_words import Words, attributes, link, link_target
from newsdoc.cli.pieces import media_label
from newsdoc.model import (
    Article,
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
    Rendition,
    Table,
    TableCell,
    TableRow,
)

_PICTURE = re.compile(r"image/(?:png|jpeg|gif|webp|avif)")
_BASE64 = re.compile(r"[A-Za-z0-9+/\s]+={0,2}\s*")

_ALIGNMENTS = frozenset({"left", "right", "center", "start", "end", "justify"})


@attrs.frozen(kw_only=True)
class Writer(Words):
    """Writes the parts of one story."""

    level: int
    """Level of the crossheads: 1 below that of the headline."""
    right_to_left: bool = False
    """Direction of the story."""

    def shows_dateline(self, article: Article) -> bool:
        """Whether the dateline stands in a paragraph, so that it need not be said twice."""
        return any(m.kind == "dateline" for p in article.paragraphs for m in p.marks)

    def blocks(self, blocks: Iterable[Block]) -> str:
        """The blocks, a line each."""
        return "\n".join(map(self.block, blocks))

    def block(self, block: Block) -> str:
        """One block as HTML."""
        match block:
            case Paragraph():
                return f"<p{self.language(block.language, block.text)}>{self.words(block)}</p>"
            case Heading():
                level = min(6, self.level + max(0, (block.level or 2) - 2))
                language = self.language(block.language, block.text)
                return f"<h{level}{language}>{self.words(block)}</h{level}>"
            case Preformatted():
                return f"<pre>{self.words(block)}</pre>"
            case ListBlock():
                return self.list(block)
            case Table():
                return self.table(block)
            case BlockQuote():
                credit = block.credit
                cite = attributes(cite=link_target(block.cite))
                footer = "" if credit is None else f"\n<footer>— {self.words(credit)}</footer>"
                return f"<blockquote{cite}>\n{self.blocks(block.blocks)}{footer}\n</blockquote>"
            case Figure():
                return self.figure(block.media)
            case Embed():
                return self.embed(block)
            case Divider():
                return "<hr>"
            case Aside():
                title = block.title
                head = (
                    "" if title is None else f"<h{self.level}>{self.words(title)}</h{self.level}>\n"
                )
                return f"<aside>\n{head}{self.blocks(block.blocks)}\n</aside>"
            case Raw():
                what = (
                    f'<p class="what" lang="en">Not shown as laid out: {escape(block.format)}</p>'
                )
                words = escape(block.text or block.data)
                return f'<div class="raw">\n{what}\n<pre>{words}</pre>\n</div>'

    def language(self, language: str | None, text: str) -> str:
        """`lang` where it is not the story's, `dir` where the words run against the story."""
        direction = text_direction(text)
        against = direction is not None and (direction == "rtl") != self.right_to_left
        return attributes(lang=language, dir=direction if against else None)

    def list(self, block: ListBlock) -> str:
        """A list of any kind."""
        if block.style == "definition":
            items = (self.item(i, "dt" if i.term else "dd") for i in block.items)
            return "<dl>\n" + "\n".join(items) + "\n</dl>"
        name = "ol" if block.style == "ordered" else "ul"
        start = None if block.start is None or name == "ul" else str(block.start)
        items = (self.item(item, "li") for item in block.items)
        return f"<{name}{attributes(start=start)}>\n" + "\n".join(items) + f"\n</{name}>"

    def item(self, item: ListItem, name: str) -> str:
        """An item with what it holds."""
        inner = f"\n{self.blocks(item.blocks)}\n" if item.blocks else ""
        return f"<{name}>{self.words(item)}{inner}</{name}>"

    def table(self, table: Table) -> str:
        """A table of the story; it scrolls by itself where the window is narrow."""
        parts = ["<table>"]
        if table.caption is not None:
            parts.append(f"<caption>{self.words(table.caption)}</caption>")
        for section, rows in groupby(table.rows, key=lambda row: row.section):
            lines = "\n".join(self.table_row(row) for row in rows)
            name = {"head": "thead", "body": "tbody", "foot": "tfoot"}[section]
            parts.append(f"<{name}>\n{lines}\n</{name}>")
        return '<div class="scroll" tabindex="0">\n' + "\n".join([*parts, "</table>\n</div>"])

    def table_row(self, row: TableRow) -> str:
        """A row of a table."""
        return "<tr>" + "".join(self.cell(cell, row) for cell in row.cells) + "</tr>"

    def cell(self, cell: TableCell, row: TableRow) -> str:
        """A cell; a header cell says whether it heads its column or its row."""
        name = "th" if cell.header else "td"
        scope = None
        if cell.header:
            scope = "col" if row.section == "head" or all(c.header for c in row.cells) else "row"
        align = (cell.align or "").lower()
        given = attributes(
            scope=scope,
            colspan=str(cell.colspan) if cell.colspan > 1 else None,
            rowspan=str(cell.rowspan) if cell.rowspan != 1 else None,
            style=f"text-align: {align}" if align in _ALIGNMENTS else None,
        )
        inner = f"\n{self.blocks(cell.blocks)}" if cell.blocks else ""
        return f"<{name}{given}>{self.words(cell)}{inner}</{name}>"

    def figure(self, media: Media) -> str:
        """A picture where its bytes are at hand; else what is said of it, and links to its files."""
        label = media_label(media)
        picture = next(filter(None, map(_inline_picture, media.renditions)), None)
        parts = []
        if picture:
            words = media.alt_text or words_of(media.caption)
            parts.append(f'<img src="{picture}" alt="{escape(words)}">')
        caption = [f'<p class="what" lang="en">{escape(label)}</p>']
        if media.title:
            caption.append(f"<strong>{escape(media.title)}</strong> ")
        if media.caption is not None:
            caption.append(self.words(media.caption))
        elif media.alt_text and not picture:
            caption.append(escape(media.alt_text))
        if media.credit is not None:
            caption.append(f" <small>{self.words(media.credit)}</small>")
        files = {r.href: r for r in media.renditions if r.href and not picture}
        links = [link(href, rendition.name or href) for href, rendition in files.items()]
        if links:
            caption.append(f'<br><small lang="en">Files: {", ".join(links)}</small>')
        parts.append(f"<figcaption>{''.join(caption)}</figcaption>")
        return "<figure>\n" + "\n".join(parts) + "\n</figure>"

    def embed(self, embed: Embed) -> str:
        """What another site would show here: its words and its address, never its markup."""
        provider = f" from {escape(embed.provider)}" if embed.provider else ""
        parts = [f'<p class="what" lang="en">Embedded{provider}</p>']
        if embed.text is not None:
            parts.append(f"<p>{self.words(embed.text)}</p>")
        if embed.url:
            parts.append(f"<p>{link(embed.url, embed.url)}</p>")
        source = embed.html or embed.data
        if source and embed.text is None and not embed.url:
            parts.append(f"<pre>{escape(source)}</pre>")
        return '<div class="embed">\n' + "\n".join(parts) + "\n</div>"


def _inline_picture(rendition: Rendition) -> str | None:
    """A `data:` address of the picture, where the story carries its bytes."""
    kind = (rendition.content_type or "").lower()
    data = rendition.data or ""
    if rendition.encoding != "base64" or not _PICTURE.fullmatch(kind):
        return None
    return f"data:{kind};base64,{''.join(data.split())}" if _BASE64.fullmatch(data) else None
