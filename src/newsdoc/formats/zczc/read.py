"""The reader of messages between `ZCZC` and `NNNN`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, ReadContext
from newsdoc.formats._signatures import refuse_binary
from newsdoc.formats._wire.charset import decode_wire
from newsdoc.formats._wire.head import read_head
from newsdoc.formats._wire.lines import mark_dateline
from newsdoc.formats._wire.messages import Line
from newsdoc.formats._wire.story import read_story
from newsdoc.formats.zczc.header import (
    BULLET,
    OPEN,
    Fields,
    read_header,
    read_opening,
    report,
    take_date,
)
from newsdoc.model import Article, Block, ListBlock, ListItem, Paragraph, Party, WireHeader

_END = re.compile(r"(.{0,40}\s)?N{4}\s*", re.IGNORECASE)
"""The end of a message; the time of it may stand in the same line."""


def read(data: bytes, context: ReadContext) -> Document:
    r"""Read a file of one or more messages between `ZCZC` and `NNNN`.

    Takes time linear in the size of the data.

    Raises:
        ReadError: no line of the file opens a message, or it is a picture, a program or the like.
        UsageError: the context names an encoding that there is not.

    Example:
        >>> slip = b"ZCZC AAP\n#RAIN Oslo\n$Rain in Oslo\n@NSW\nIt rained on Monday.\nNNNN\n"
        >>> article = read(slip, ReadContext()).articles[0]
        >>> article.headline, article.slugline, article.body[0].text
        ('Rain in Oslo', 'RAIN Oslo', 'It rained on Monday.')
    """
    refuse_binary(data, format="zczc", source=context.source)
    decoded = decode_wire(data, context, code="ZC105")
    messages = list(_messages(decoded.text, context))
    if not messages:
        raise ReadError("no line opens a message with ZCZC", format="zczc", source=context.source)
    return Document(
        articles=tuple(_article(lines, decoded.encoding, context) for lines in messages)
    )


def _messages(text: str, context: ReadContext) -> Iterator[list[Line]]:
    """The lines of each message, the one with `ZCZC` first."""
    lines: list[Line] | None = None
    for number, raw in enumerate(text.replace("\r\r\n", "\n").splitlines(), 1):
        line = Line(number, raw, raw)
        words = line.text.strip("\ufeff \t")
        if OPEN.fullmatch(words):
            if lines is not None:
                yield lines
            lines = [line]
        elif lines is not None and (ended := _END.fullmatch(words)):
            report(line, "ZC103", "end of a message", context)
            if ended[1]:
                lines.append(Line(number, raw, ended[1]))
            yield lines
            lines = None
        elif lines is not None:
            lines.append(line)
        elif words:
            report(line, "ZC102", "a line outside of the messages", context)
    if lines is not None:
        yield lines


def _article(lines: list[Line], charset: str, context: ReadContext) -> Article:
    fields: Fields = {"item_class": "text"}
    wire = read_opening(lines[0], fields, context)
    take_date(lines, fields, context)
    wire, used, is_record = read_header(lines, wire, fields, context)
    words = [line.text for line in lines[used:]]
    if "headline" not in fields and not is_record:
        words = _take_head(words, fields)
        for line in lines[used : len(lines) - len(words)]:
            if line.text.rstrip().endswith("="):
                report(line, "ZC101", "a line above the story", context)
    if is_record:  # one line a paragraph, whatever their lengths are
        words = [part for line in words for part in (line, "")]
    story = read_story(words)
    body = list(_with_lists(story.body, lines[used].number if used < len(lines) else 0, context))
    dateline = mark_dateline(body)
    if dateline is not None:
        body[dateline[1]] = dateline[2]
        fields["dateline"] = dateline[0]
    ascii_only = all(line.raw.isascii() for line in lines)
    wire = attrs.evolve(wire, charset=None if ascii_only else charset)
    if wire != WireHeader():
        fields["wire"] = wire
    if story.notes:
        fields["notes"] = tuple(story.notes)
    if "provider" not in fields and dateline is not None and dateline[0].source:
        fields["provider"] = Party(name=dateline[0].source)
    return Article(body=tuple(body), **fields)


def _take_head(words: list[str], fields: Fields) -> list[str]:
    """Take the headline and byline that stand alone above the story; the lines that are left."""
    head = read_head(words)
    if head.headline is None or head.subs or len(head.marked) > 1 or head.kickers or head.notes:
        return words
    if head.take is not None or "bylines" in fields:
        return words
    fields["headline"] = head.headline
    if head.bylines:
        fields["bylines"] = tuple(head.bylines)
    return words[head.used :]


def _with_lists(blocks: Iterable[Block], line: int, context: ReadContext) -> Iterator[Block]:
    """The blocks, with paragraphs in a row that open with the sign of an item made a list."""
    waiting: list[Paragraph] = []
    for block in (*blocks, None):
        if isinstance(block, Paragraph) and BULLET.match(block.text):
            waiting.append(block)
            continue
        if len(waiting) > 1:
            whole = "\n".join(item.text for item in waiting)
            context.remark("ZC104", "signs of a list left out", value=whole, line=line)
            items = (ListItem(text=BULLET.sub("", item.text, count=1)) for item in waiting)
            yield ListBlock(items=tuple(items))
        else:
            yield from waiting
        waiting = []
        if block is not None:
            yield block
