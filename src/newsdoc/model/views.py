"""Views of a body: its plain text, its quotes, its speakers. Nothing is changed here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsdoc.model._frozen import frozen
from newsdoc.model.blocks import (
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
)
from newsdoc.model.quotes import Quote, Speaker
from newsdoc.model.text import Text


@frozen(kw_only=True)
class SpeakerQuotes:
    """A speaker of a story with all that is quoted of them; a view, not part of the article."""

    speaker: Speaker
    """Who speaks, with the role and the organisation that the first quote that has them gives."""
    quotes: tuple[Quote, ...]
    """The quotes in reading order; a quote that goes on in the next block counts for each block."""


def holders(blocks: Iterable[Block]) -> Iterator[Text]:
    """Everything that holds words, in reading order: blocks, items, cells, captions, credits."""
    for block in blocks:
        match block:
            case Paragraph() | Heading() | Preformatted():
                yield block
            case ListBlock():
                for item in block.items:
                    yield from _with_blocks(item)
            case Table():
                if block.caption is not None:
                    yield block.caption
                for row in block.rows:
                    for cell in row.cells:
                        yield from _with_blocks(cell)
            case BlockQuote():
                yield from holders(block.blocks)
                if block.credit is not None:
                    yield block.credit
            case Figure():
                yield from (t for t in (block.media.caption, block.media.credit) if t is not None)
            case Embed():
                if block.text is not None:
                    yield block.text
            case Aside():
                if block.title is not None:
                    yield block.title
                yield from holders(block.blocks)
            case Divider() | Raw():
                pass


def _with_blocks(part: ListItem | TableCell) -> Iterator[Text]:
    yield part
    if part.blocks:
        yield from holders(part.blocks)


def all_quotes(blocks: Iterable[Block]) -> tuple[Quote, ...]:
    """The quotes of all holders of words, in reading order."""
    return tuple(quote for holder in holders(blocks) for quote in holder.quotes)


def all_speakers(blocks: Iterable[Block]) -> tuple[SpeakerQuotes, ...]:
    """Who is quoted in the blocks, in the order of their first quotes, each with their quotes.

    One name of one kind is one speaker; quotes without a speaker are left out.

    Example:
        >>> from newsdoc.model import Attribution, Span
        >>> given = Attribution(speaker=Speaker(name="Mina Holt"))
        >>> quote = Quote(spans=(Span(1, 4),), attribution=given)
        >>> [one.speaker.name for one in all_speakers([Paragraph(text="“No.”", quotes=(quote,))])]
        ['Mina Holt']
    """
    found: dict[tuple[str, str], tuple[Speaker, list[Quote]]] = {}
    for quote in all_quotes(blocks):
        speaker = quote.attribution.speaker if quote.attribution else None
        if speaker is None:
            continue
        key = (speaker.name, speaker.kind)
        known, quotes = found.get(key, (speaker, []))
        quotes.append(quote)
        found[key] = (_fuller(known, speaker), quotes)
    return tuple(SpeakerQuotes(speaker=who, quotes=tuple(said)) for who, said in found.values())


def _fuller(known: Speaker, other: Speaker) -> Speaker:
    """What is known, with what only the other one says."""
    if known == other:
        return known
    return Speaker(
        name=known.name,
        role=known.role or other.role,
        kind=known.kind,
        organisation=known.organisation or other.organisation,
        uri=known.uri or other.uri,
    )


def plain_text(blocks: Iterable[Block]) -> str:
    """The words of the blocks; blocks are parted by a blank line, items and rows by a line end."""
    return "\n\n".join(filter(None, map(_block_text, blocks)))


def _block_text(block: Block) -> str:
    match block:
        case Paragraph() | Heading() | Preformatted():
            return block.text
        case ListBlock():
            return "\n".join(_part_text(item) for item in block.items)
        case Table():
            rows = ["\t".join(_part_text(cell) for cell in row.cells) for row in block.rows]
            return "\n".join(([block.caption.text] if block.caption else []) + rows)
        case BlockQuote():
            return "\n\n".join(filter(None, (plain_text(block.blocks), _words(block.credit))))
        case Embed():
            return _words(block.text)
        case Aside():
            return "\n\n".join(filter(None, (_words(block.title), plain_text(block.blocks))))
        case Raw():
            return block.text or ""
        case Figure() | Divider():
            return ""


def _words(text: Text | None) -> str:
    return "" if text is None else text.text


def _part_text(part: ListItem | TableCell) -> str:
    inner = plain_text(part.blocks) if part.blocks else ""
    return "\n".join(filter(None, (part.text, inner)))
