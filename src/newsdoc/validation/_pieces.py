"""One walk over an article: its texts and blocks, with JSON pointers.

Written out by hand, as every article that is validated passes here; nesting is followed with a
stack, so that no depth of it can end the program.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from newsdoc.model import Article, Media, Text
from newsdoc.model.blocks import (
    Aside,
    Block,
    BlockQuote,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    Preformatted,
    Table,
)
from newsdoc.model.credits import Byline, Dateline


class Piece(NamedTuple):
    """A text of the article, and where it is."""

    pointer: str
    """RFC 6901 pointer to the string itself (`/headline`, `/body/0/text`)."""
    text: str
    """The words."""
    kind: str
    """`headline`, `headlines`, `title`, `summary`, `descriptions`, `byline`, `dateline`,
    `tagline`; in the body `paragraph`, `heading`, `list-item`, `cell`, `preformatted`,
    `table-caption`, `quote-credit`, `embed`, `aside-title`; of media `caption`, `credit`,
    `alt-text`, `media-title`."""
    holder: Text | Byline | Dateline | None
    """The object whose `text` it is; None for a plain string field."""
    block: Block | None = None
    """The block that it is, or is in; None outside of the body."""


def walk(article: Article) -> tuple[tuple[Piece, ...], tuple[tuple[str, Block], ...]]:
    """The texts in reading order, and the blocks of the body, depth first."""
    pieces: list[Piece] = []
    add = pieces.append
    if article.headline is not None:
        add(Piece("/headline", article.headline, "headline", None))
    for i, headline in enumerate(article.headlines):
        add(Piece(f"/headlines/{i}/text", headline.text, "headlines", headline))
    if article.title is not None:
        add(Piece("/title", article.title, "title", None))
    if article.summary is not None:
        add(Piece("/summary/text", article.summary.text, "summary", article.summary))
    for i, description in enumerate(article.descriptions):
        add(Piece(f"/descriptions/{i}/text", description.text, "descriptions", description))
    for i, byline in enumerate(article.bylines):
        add(Piece(f"/bylines/{i}/text", byline.text, "byline", byline))
    if article.dateline is not None:
        add(Piece("/dateline/text", article.dateline.text, "dateline", article.dateline))
    blocks = _walk_body(article, pieces)
    if article.tagline is not None:
        add(Piece("/tagline/text", article.tagline.text, "tagline", article.tagline))
    for i, media in enumerate(article.media):
        _media(f"/media/{i}", media, None, pieces)
    return tuple(pieces), tuple(blocks)


def _walk_body(article: Article, pieces: list[Piece]) -> list[tuple[str, Block]]:
    add = pieces.append
    found: list[tuple[str, Block]] = []
    for i, top in enumerate(article.body):
        pointer = f"/body/{i}"
        if type(top) is Paragraph:  # most blocks
            found.append((pointer, top))
            add(Piece(f"{pointer}/text", top.text, "paragraph", top, top))
        else:
            _walk_block(pointer, top, pieces, found)
    return found


def _walk_block(
    pointer: str, top: Block, pieces: list[Piece], found: list[tuple[str, Block]]
) -> None:
    add = pieces.append
    # What is still to be walked, next one last: a block at its pointer, or a piece to add.
    stack: list[tuple[str, Any]] = [(pointer, top)]
    while stack:
        pointer, block = stack.pop()
        kind = type(block)
        if kind is Piece:
            add(block)
            continue
        found.append((pointer, block))
        if kind is Paragraph or kind is Heading or kind is Preformatted:
            add(Piece(f"{pointer}/text", block.text, block.type, block, block))
        elif kind is ListBlock:
            for i in reversed(range(len(block.items))):
                _push_holder(f"{pointer}/items/{i}", block.items[i], "list-item", block, stack)
        elif kind is Table:
            for r in reversed(range(len(block.rows))):
                cells = block.rows[r].cells
                for c in reversed(range(len(cells))):
                    _push_holder(f"{pointer}/rows/{r}/cells/{c}", cells[c], "cell", block, stack)
            _push_text(f"{pointer}/caption", block.caption, "table-caption", block, stack)
        elif kind is BlockQuote:
            _push_text(f"{pointer}/credit", block.credit, "quote-credit", block, stack)
            _push_blocks(pointer, block.blocks, stack)
        elif kind is Aside:
            _push_blocks(pointer, block.blocks, stack)
            _push_text(f"{pointer}/title", block.title, "aside-title", block, stack)
        elif kind is Figure:
            _media(f"{pointer}/media", block.media, block, pieces)
        elif kind is Embed:
            _push_text(f"{pointer}/text", block.text, "embed", block, stack)


def _push_blocks(pointer: str, blocks: tuple[Block, ...], stack: list[tuple[str, Any]]) -> None:
    stack += [(f"{pointer}/blocks/{i}", blocks[i]) for i in reversed(range(len(blocks)))]


def _push_holder(
    pointer: str, holder: Any, kind: str, block: Block, stack: list[tuple[str, Any]]
) -> None:
    if holder.blocks:
        _push_blocks(pointer, holder.blocks, stack)
    _push_text(pointer, holder, kind, block, stack)


def _push_text(
    pointer: str, text: Text | None, kind: str, block: Block, stack: list[tuple[str, Any]]
) -> None:
    if text is not None:
        stack.append(("", Piece(f"{pointer}/text", text.text, kind, text, block)))


def _media(pointer: str, media: Media, block: Block | None, pieces: list[Piece]) -> None:
    if media.title is not None:
        pieces.append(Piece(f"{pointer}/title", media.title, "media-title", None, block))
    caption, credit = media.caption, media.credit
    if caption is not None:
        pieces.append(Piece(f"{pointer}/caption/text", caption.text, "caption", caption, block))
    if credit is not None:
        pieces.append(Piece(f"{pointer}/credit/text", credit.text, "credit", credit, block))
    if media.alt_text is not None:
        pieces.append(Piece(f"{pointer}/alt_text", media.alt_text, "alt-text", None, block))
