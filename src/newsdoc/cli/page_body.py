"""The body of a story as HTML: blocks, and the words in them with marks and voices.

Nothing of the story is taken as markup: all text is escaped, links lead only to web pages and mail
addresses, pictures are shown only where the story brings their bytes along.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

import attrs

from newsdoc.cli.facts import text_direction, words_of
from newsdoc.cli.pieces import media_label
from newsdoc.cli.runs import Run, runs
from newsdoc.cli.voices import Cast
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
    Mark,
    MarkKind,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Rendition,
    Table,
    TableCell,
    TableRow,
    Text,
)

_ELEMENTS: dict[MarkKind, str] = {
    "emphasis": "em",
    "strong": "strong",
    "underline": "u",
    "strike": "s",
    "superscript": "sup",
    "subscript": "sub",
    "small": "small",
    "code": "code",
    "cite": "cite",
}
_LINKABLE = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x1f]+", re.IGNORECASE)
_PICTURE = re.compile(r"image/(?:png|jpeg|gif|webp|avif)")
_BASE64 = re.compile(r"[A-Za-z0-9+/\s]+={0,2}\s*")
_DATE = re.compile(
    r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?"
)
_ALIGNMENTS = frozenset({"left", "right", "center", "start", "end", "justify"})


def attributes(**values: str | None) -> str:
    """HTML attributes, escaped, without those that are absent.

    Example:
        >>> attributes(lang="en", dir=None)
        ' lang="en"'
    """
    return "".join(f' {name}="{escape(value)}"' for name, value in values.items() if value)


def link_target(href: str | None) -> str | None:
    """The address when it is one that a page may lead to, else None.

    Example:
        >>> link_target("javascript:alert(1)") is None
        True
    """
    return href if href and _LINKABLE.fullmatch(href) else None


@attrs.frozen(kw_only=True)
class Writer:
    """Writes the parts of one story."""

    cast: Cast
    """The voices of the story."""
    prefix: str
    """What the ids of the story begin with, where a page holds several."""
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
        links = [_link(href, rendition.name or href) for href, rendition in files.items()]
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
            parts.append(f"<p>{_link(embed.url, embed.url)}</p>")
        source = embed.html or embed.data
        if source and embed.text is None and not embed.url:
            parts.append(f"<pre>{escape(source)}</pre>")
        return '<div class="embed">\n' + "\n".join(parts) + "\n</div>"

    def words(self, text: Text) -> str:
        """The words with their marks; quotes stand in `mark` elements, a number behind each."""
        return "".join(self._pieces(text))

    def _pieces(self, text: Text) -> Iterator[str]:
        for index, stretch in groupby(runs(text), key=lambda run: run.quote):
            open_runs = list(stretch)
            inner = "".join(self._linked(open_runs, text))
            if index is None:
                yield inner
                continue
            quote = text.quotes[index]
            voice = self.cast.of(quote)
            who = "nobody named" if voice is None else voice.title
            look = " ".join(filter(None, (_colour(self.cast, quote), quote.kind)))
            yield f"<mark{attributes(title=f'{who} ({quote.kind})', **{'class': look})}>{inner}</mark>"
            for run in open_runs:
                yield from (self.number(text.quotes[closed]) for closed in run.closes)

    def number(self, quote: Quote) -> str:
        """The number of the voice, a link to its first row in the table."""
        voice = self.cast.of(quote)
        if voice is None:
            return '<span class="number" title="nobody named">?</span>'
        label = f"said by {voice.title}" if voice.known else f"said by “{voice.name}”"
        return (
            f'<a class="number v{voice.colour}" href="#{self.prefix}voice-{voice.number}"'
            f"{attributes(**{'aria-label': f'{voice.number}, {label}'})}>{voice.number}</a>"
        )

    def _linked(self, stretch: Iterable[Run], text: Text) -> Iterator[str]:
        for mark, group in groupby(stretch, key=_link_of):
            inner = "".join(self._styled(run, text) for run in group)
            href = link_target(mark.href) if mark is not None else None
            if mark is None or href is None:
                yield inner
            else:
                yield f"<a{attributes(href=href, title=mark.title, rel='noreferrer')}>{inner}</a>"

    def _styled(self, run: Run, text: Text) -> str:
        inner = escape(run.text, quote=False).replace("\n", "<br>")
        for kind, name in _ELEMENTS.items():
            if kind in run.kinds:
                inner = f"<{name}>{inner}</{name}>"
        if "dateline" in run.kinds:
            inner = f'<span class="dateline">{inner}</span>'
        for mark in run.marks:
            if mark.kind == "language" and mark.language:
                inner = f"<span{attributes(lang=mark.language)}>{inner}</span>"
            elif mark.kind == "date" and mark.value and _DATE.fullmatch(mark.value):
                inner = f"<time{attributes(datetime=mark.value)}>{inner}</time>"
        if run.source is not None and run.quote is None:
            colour = _colour(self.cast, text.quotes[run.source])
            inner = f'<span class="{" ".join(filter(None, ("source", colour)))}">{inner}</span>'
        return inner


def _colour(cast: Cast, quote: Quote) -> str:
    voice = cast.of(quote)
    return "" if voice is None else f"v{voice.colour}"


def _link_of(run: Run) -> Mark | None:
    return next((mark for mark in run.marks if mark.kind == "link"), None)


def _link(href: str, words: str) -> str:
    target = link_target(href)
    if target is None:
        return escape(words)
    return f"<a{attributes(href=target, rel='noreferrer')}>{escape(words)}</a>"


def _inline_picture(rendition: Rendition) -> str | None:
    """A `data:` address of the picture, where the story carries its bytes."""
    kind = (rendition.content_type or "").lower()
    data = rendition.data or ""
    if rendition.encoding != "base64" or not _PICTURE.fullmatch(kind):
        return None
    return f"data:{kind};base64,{''.join(data.split())}" if _BASE64.fullmatch(data) else None
