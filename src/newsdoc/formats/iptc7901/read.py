"""The reader of IPTC 7901."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from newsdoc.formats._base import Document, ReadContext
from newsdoc.formats._wire.files import Wire, read_messages
from newsdoc.formats._wire.head import read_head
from newsdoc.formats._wire.lines import mark_dateline
from newsdoc.formats._wire.messages import Line, Message
from newsdoc.formats._wire.notes import EDITORS
from newsdoc.formats._wire.story import read_story
from newsdoc.formats.iptc7901.header import (
    is_header,
    is_stamp,
    provider_of,
    read_header,
    read_stamp,
)
from newsdoc.model import Article, Headline, Keyword, Note, Time, WireHeader

_KEY = re.compile(r"(?=.*[/-])[^\s.]{3,80}|.{0,80}/|/.{1,80}")

_KEY_LINE = re.compile(r"[^\s/.]{2,40}(?:/[^\s/]{2,40}){1,8}/?")
"""A keyword line where it could be a headline too: words parted by strokes."""


_REMARK = re.compile(r"\([^()]{8,}\)")
"""A line among the keywords that tells editors what is new."""

_WIRE = Wire(
    name="iptc7901",
    is_header=is_header,
    is_trailer=is_stamp,
    outside="WI104",
    controls="WI103",
    charset="WI106",
)


def read(data: bytes, context: ReadContext) -> Document:
    r"""Read a file of one or more IPTC 7901 messages, with control characters or without.

    Takes time linear in the size of the data.

    Raises:
        ReadError: the file is a picture, a program or the like.
        UsageError: the context names an encoding that there is not.

    Example:
        >>> wire = (b"\x01nws0123 4 i 6 dpa 12\r\n\r\nNorway/rain/\r\n\x02Rain in Oslo =\r\n\r\n"
        ...     b"   Oslo (dpa) - It rained on Monday.\r\n\r\n\x03091200 GMT Oct 03\r\n\x04")
        >>> article = read(wire, ReadContext()).articles[0]
        >>> article.headline, article.dateline.place, article.published.isoformat()
        ('Rain in Oslo', 'Oslo', '2003-10-09T12:00:00+00:00')

    Spec: IPTC 7901
    """
    return read_messages(data, context, _WIRE, _read_message)


def _read_message(message: Message, charset: str, context: ReadContext) -> Article:
    header, keys, lines = _split(message, context)
    stamp, trailer = _trailer(message.trailer, context)
    texts = [line.text for line in lines]
    head = read_head(texts)
    for at in head.marked if context.wanted else ():
        context.remark(
            "WI102", "end mark of a line left out", value=lines[at].raw, line=lines[at].number
        )
    story = read_story(texts[head.used :])
    dateline = mark_dateline(story.body)
    if dateline is not None:
        story.body[dateline[1]] = dateline[2]
    headlines = [Headline(text=text, role="kicker") for text in head.kickers]
    headlines += [Headline(text=text, role="sub") for text in head.subs]
    code, words = header.priority_code, header.word_count
    return Article(
        item_class="text",
        headline=head.headline,
        headlines=tuple(headlines),
        bylines=tuple(head.bylines),
        dateline=None if dateline is None else dateline[0],
        body=tuple(story.body),
        published=stamp,
        priority=int(code) if code and code in "123456789" else None,
        slugline=keys[0] if keys else None,
        keywords=keywords_of([key for key in keys if not _REMARK.fullmatch(key)]),
        provider=provider_of(header),
        notes=(
            *(Note(text=key, audience=EDITORS) for key in keys if _REMARK.fullmatch(key)),
            *(Note(text=text, audience=EDITORS) for text in head.notes),
            *story.notes,
        ),
        word_count=int(words) if words else None,
        wire=attrs.evolve(
            header,
            keywords=keys,
            take_key=head.take,
            trailer=trailer,
            charset=None if message.is_ascii else charset,
        ),
    )


def keywords_of(keys: Sequence[str]) -> tuple[Keyword, ...]:
    """The keywords of keyword lines, which strokes part.

    Example:
        >>> [keyword.text for keyword in keywords_of(["Norway/rain/"])]
        ['Norway', 'rain']
    """
    return tuple(
        Keyword(text=word.strip()) for key in keys for word in key.split("/") if word.strip()
    )


def _split(
    message: Message, context: ReadContext
) -> tuple[WireHeader, tuple[str, ...], list[Line]]:
    """Header, keyword lines and the lines of the text."""
    lines = message.header
    first = next((at for at, line in enumerate(lines) if line.text.strip()), None)
    if message.framed:
        if first is None:
            context.remark("WI107", "the message has no header line", severity="warning")
            return WireHeader(), (), message.text
        keys = tuple(line.text.strip() for line in lines[first + 1 :] if line.text.strip())
        rest = message.text
        if not keys and (at := _key_above(rest)) is not None:
            keys, rest = (rest[at].text.strip(),), rest[at + 1 :]
        return _header(lines[first], context), keys, rest
    if first is None or not _looks_like_header(lines[first]):
        context.remark("WI107", "the message has no header line", severity="warning")
        return WireHeader(), (), lines
    at = first + 1
    keys_found: list[str] = []
    while at < len(lines):
        text = lines[at].text.strip()
        if text and (keys_found or not _KEY.fullmatch(text)):
            break
        if text:
            keys_found.append(text)
        at += 1
    return _header(lines[first], context), tuple(keys_found), lines[at:]


def _key_above(lines: list[Line]) -> int | None:
    """Place of the keyword line of agencies that put it behind STX, alone above the headline."""
    filled = [at for at, line in enumerate(lines[:8]) if line.text.strip()]
    if len(filled) < 2 or filled[1] == filled[0] + 1:
        return None
    return filled[0] if _KEY_LINE.fullmatch(lines[filled[0]].text.strip()) else None


def _looks_like_header(line: Line) -> bool:
    return "\x01" in line.raw or is_header(line.text)


def _header(line: Line, context: ReadContext) -> WireHeader:
    if context.wanted:
        context.remark(
            "WI101", "header line, read into its parts", value=line.raw, line=line.number
        )
    return read_header(line.text)


def _trailer(lines: list[Line], context: ReadContext) -> tuple[Time | None, str | None]:
    """The time that the date line states, and the lines behind the text."""
    kept = [line for line in lines if line.text.strip()]
    if not kept:
        return None, None
    text = " ".join(line.text.strip() for line in kept)
    stamps = [read_stamp(text), *(read_stamp(line.text) for line in kept)]
    stamp = next((one for one in stamps if one.time is not None), stamps[0])
    number = kept[0].number
    if stamp.time is None:
        context.remark("WI105", "the line states no date with a year", value=text, line=number)
    elif stamp.assumed:
        year = stamp.time.year
        context.remark("WI108", f"two-digit year taken for {year}", value=text, line=number)
    if stamp.time is not None and stamp.time.tzinfo is None and stamp.zone is not None:
        message = f"time zone '{stamp.zone}' is not known to mean one offset"
        context.remark("WI109", message, value=text, line=number)
    return stamp.time, text
