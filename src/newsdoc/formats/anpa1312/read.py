"""The reader of ANPA 1312."""

from __future__ import annotations

import attrs

from newsdoc.formats._base import Document, ReadContext
from newsdoc.formats._wire.files import Wire, read_messages
from newsdoc.formats._wire.lines import mark_dateline
from newsdoc.formats._wire.messages import Line, Message
from newsdoc.formats.anpa1312.body import read_text
from newsdoc.formats.anpa1312.head import read_head, split_slug
from newsdoc.formats.anpa1312.header import (
    is_first,
    is_trailer,
    provider_of,
    read_first,
    read_second,
    read_trailer,
)
from newsdoc.model import Article, Rights, Text, Time, WireHeader

_WIRE = Wire(
    name="anpa1312",
    is_header=is_first,
    is_trailer=is_trailer,
    outside="AN105",
    controls="AN103",
    charset="AN107",
)


def read(data: bytes, context: ReadContext) -> Document:
    r"""Read a file of one or more ANPA 1312 messages, with control characters or without.

    Takes time linear in the size of the data.

    Raises:
        ReadError: the file is a picture, a program or the like.
        UsageError: the context names an encoding that there is not.

    Example:
        >>> wire = (b"\x16\x16\x01n0123\x1fasian\r\nr i\x13\x11 BC-Rain     10-09 0006\r\n"
        ...     b"\x02^BC-Rain,6<\r\n^Rain in Oslo<\r\n^By JANE DOE=\r\n"
        ...     b"\t   OSLO (AP) _ It rained.\r\n\t   \x03AP-WF-10-09-03 1200GMT<\r\n\x04")
        >>> article = read(wire, ReadContext()).articles[0]
        >>> article.headline, article.dateline.place, article.published.isoformat()
        ('Rain in Oslo', 'OSLO', '2003-10-09T12:00:00+00:00')

    Spec: ANPA 1312
    """
    return read_messages(data, context, _WIRE, _read_message)


def _read_message(message: Message, charset: str, context: ReadContext) -> Article:
    wire, tabular, lines = _split(message, context)
    text = read_text([line.text for line in lines], tabular=tabular)
    if context.wanted:
        _report_marks(text.marked, text.ends, lines, context)
    head = read_head(text.head, wire.keywords[0] if wire.keywords else None)
    slug, take = split_slug(head.slug) if head.slug else (None, None)
    published, trailer = _trailer(message.trailer, context)
    dateline = mark_dateline(text.body)
    if dateline is not None:
        text.body[dateline[1]] = dateline[2]
    keys = (*wire.keywords, *([head.slug] if head.slug else ()))
    return Article(
        item_class="text",
        headline=head.headline,
        summary=Text(text="\n".join(head.summary)) if head.summary else None,
        bylines=tuple(head.bylines),
        dateline=None if dateline is None else dateline[0],
        body=tuple(text.body),
        published=published,
        slugline=slug,
        provider=provider_of(trailer),
        rights=Rights(notice=head.notice) if head.notice else None,
        notes=(*head.notes, *text.notes),
        word_count=int(wire.word_count) if wire.word_count else None,
        wire=attrs.evolve(
            wire,
            keywords=keys,
            take_key=wire.take_key or take,
            trailer=trailer,
            charset=None if message.is_ascii else charset,
        ),
    )


def _split(message: Message, context: ReadContext) -> tuple[WireHeader, bool, list[Line]]:
    """The header, whether the text is tabular, and the lines of the text."""
    lines = message.header
    first = next((at for at, line in enumerate(lines) if line.text.strip()), None)
    wire = None if first is None else read_first(lines[first].part)
    if first is None or wire is None:
        if not message.framed:
            context.remark("AN108", "the message has no header", severity="warning")
            return WireHeader(), False, lines
        first, wire = -1 if first is None else first - 1, WireHeader()
        context.remark("AN108", "the message has no first header line", severity="warning")
    elif context.wanted:
        _report(lines[first], "AN101", "header line, read into its parts", context)
    at = next((n for n in range(first + 1, len(lines)) if lines[n].text.strip()), len(lines))
    second = read_second(lines[at].part.rstrip()) if at < len(lines) else None
    tabular = False
    if second is not None:
        _report(lines[at], "AN101", "header line, read into its parts", context)
        at += 1
        tabular = second.tabular
        wire = attrs.evolve(
            wire,
            priority_code=second.priority,
            category=second.category,
            format=second.format,
            keywords=(second.key,) if second.key else (),
            take_key=second.version,
            word_count=second.words,
        )
    if not message.framed:
        return wire, tabular, lines[at:]
    for line in lines[at:]:
        if line.text.strip():
            _report(line, "AN105", "a line of the header with no known meaning", context)
    return wire, tabular, message.text


def _report_marks(
    marked: list[int], ends: list[int], lines: list[Line], context: ReadContext
) -> None:
    """Name the lines that lost a circumflex or an end mark, a remark for each run of them."""
    last = len(marked)
    start = 0
    for at in range(1, last + 1):
        if at == last or marked[at] != marked[at - 1] + 1:
            run = marked[start:at]
            context.remark(
                "AN102",
                "marks of lines left out",
                value="\n".join(lines[place].raw for place in run),
                line=lines[run[0]].number,
            )
            start = at
    for place in ends:
        _report(lines[place], "AN104", "end word left out", context)


def _trailer(lines: list[Line], context: ReadContext) -> tuple[Time | None, str | None]:
    """The time that the trailer states, and the trailer itself."""
    kept = [line for line in lines if line.text.strip()]
    if not kept:
        return None, None
    raw = " ".join(line.text.strip() for line in kept)
    text = raw.removesuffix("<").rstrip()
    found = read_trailer(text)
    number = kept[0].number
    if text != raw:
        context.remark("AN102", "marks of lines left out", value=raw, line=number)
    if found.time is None:
        context.remark("AN106", "the line states no date", value=text, line=number)
    elif found.assumed:
        year = found.time.year
        context.remark("AN109", f"two-digit year taken for {year}", value=text, line=number)
    if found.time is not None and found.zone is not None:
        message = f"time zone '{found.zone}' is not known to mean one offset"
        context.remark("AN110", message, value=text, line=number)
    return found.time, text or None


def _report(line: Line, code: str, message: str, context: ReadContext) -> None:
    context.remark(code, message, value=line.raw, line=line.number)
