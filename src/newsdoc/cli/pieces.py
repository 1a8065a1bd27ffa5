"""The body as a flat row of pieces, each a line or a table, for media that do not nest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

import attrs

from newsdoc.cli.facts import words_of
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
    Table,
    Text,
)

_EMPTY = Text(text="")


@attrs.frozen(kw_only=True)
class Piece:
    """A line of the body, or a table."""

    text: Text = _EMPTY
    """The words, with their marks and quotes."""
    look: Literal["plain", "heading", "faint", "fixed"] = "plain"
    """How the words are set; `fixed` keeps spaces and line ends."""
    label: str | None = None
    """What stands before the words: a bullet, a number, what the piece is; absent if nothing."""
    depth: int = 0
    """How deep the piece nests; 0 at the top."""
    cells: tuple[tuple[Text, ...], ...] | None = None
    """The rows of a table; absent for all else."""
    tight: bool = False
    """True where the piece follows the one before it without a gap."""
    rule: bool = False
    """True for a line across."""


def pieces(article: Article) -> Iterator[Piece]:
    """The body, the line at its end, and the media that have no place in the body.

    Example:
        >>> story = Article(body=(Heading(text="Rain"), Paragraph(text="It rained.")))
        >>> [(piece.look, piece.text.text) for piece in pieces(story)]
        [('heading', 'Rain'), ('plain', 'It rained.')]
    """
    yield from _blocks(article.body, 0)
    if article.tagline is not None:
        yield Piece(text=article.tagline, look="faint")
    for media in article.media:
        yield _media(media, 0)


def _blocks(blocks: Iterable[Block], depth: int) -> Iterator[Piece]:
    for block in blocks:
        match block:
            case Paragraph():
                yield Piece(text=block, depth=depth)
            case Heading():
                yield Piece(text=block, look="heading", depth=depth)
            case Preformatted():
                yield Piece(text=block, look="fixed", depth=depth)
            case ListBlock():
                yield from _items(block, depth)
            case Table():
                yield from _table(block, depth)
            case BlockQuote():
                yield from _blocks(block.blocks, depth + 1)
                if block.credit is not None:
                    yield Piece(text=block.credit, look="faint", label="—", depth=depth + 1)
            case Figure():
                yield _media(block.media, depth)
            case Embed():
                yield from _embed(block, depth)
            case Divider():
                yield Piece(rule=True)
            case Aside():
                if block.title is not None:
                    yield Piece(text=block.title, look="heading", depth=depth + 1)
                yield from _blocks(block.blocks, depth + 1)
            case Raw():
                words = Text(text=block.text or block.data)
                yield Piece(text=words, look="faint", label=f"[{block.format}]", depth=depth)


def _items(block: ListBlock, depth: int) -> Iterator[Piece]:
    for index, item in enumerate(block.items):
        label = item_label(block, index, item)
        yield Piece(text=item, label=label, depth=depth, tight=index > 0)
        yield from _blocks(item.blocks, depth + 1)


def item_label(block: ListBlock, index: int, item: ListItem) -> str | None:
    """The bullet or the number of an item; a term of a definition list has none.

    Example:
        >>> item_label(ListBlock(style="ordered", start=3), 1, ListItem(text="Fourth"))
        '4.'
    """
    if block.style == "ordered":
        return f"{(1 if block.start is None else block.start) + index}."
    if block.style == "definition":
        return None if item.term else "–"
    return "•"


def _table(table: Table, depth: int) -> Iterator[Piece]:
    if table.caption is not None:
        yield Piece(text=table.caption, look="heading", depth=depth)
    if table.rows:
        yield Piece(cells=tuple(tuple(row.cells) for row in table.rows), depth=depth)
    for row in table.rows:
        for cell in row.cells:
            yield from _blocks(cell.blocks, depth + 1)


def _media(media: Media, depth: int) -> Piece:
    kind = media_label(media)
    caption = media.caption or Text(text=media.title or media.alt_text or "")
    credit = words_of(media.credit)
    label = f"[{kind}: {credit}]" if credit else f"[{kind}]"
    return Piece(text=caption, look="faint", label=label, depth=depth)


def media_label(media: Media) -> str:
    """What a media object is called before its caption.

    Example:
        >>> media_label(Media(item_class="video"))
        'Video'
    """
    return (media.item_class or "media").capitalize()


def _embed(embed: Embed, depth: int) -> Iterator[Piece]:
    label = f"[{embed.provider or 'Embedded'}]"
    words = embed.text or Text(text=embed.url or embed.html or embed.data or "")
    yield Piece(text=words, look="faint", label=label, depth=depth)
    if embed.text is not None and embed.url:
        yield Piece(text=Text(text=embed.url), look="faint", depth=depth + 1)
