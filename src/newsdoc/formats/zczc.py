"""Wire messages between `ZCZC` and `NNNN`, as teleprinters and the desks after them framed them.

No standard says what stands below `ZCZC`; the desks that still send such messages do it in one of
three ways, told apart by the lines themselves: lines with a label (`TI#Rain in Oslo`), lines with a
sign before the value (`@NSW`), or a line of codes. What a sign means differs from desk to desk; where
the value tells it, the value decides, and what is not told is kept as a property under its sign.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from newsdoc.errors import ReadError
from newsdoc.formats._agency_names import is_agency
from newsdoc.formats._base import Document, Format, Head, ReadContext
from newsdoc.formats._bylines import read_byline
from newsdoc.formats._signatures import refuse_binary
from newsdoc.formats._wire.charset import decode_wire
from newsdoc.formats._wire.lines import mark_dateline
from newsdoc.formats._wire.messages import Line, clean
from newsdoc.formats._wire.story import read_story
from newsdoc.formats._written_dates import read_written_time
from newsdoc.model import (
    Article,
    Block,
    Concept,
    Keyword,
    ListBlock,
    ListItem,
    Paragraph,
    Party,
    Place,
    Property,
    Symbol,
    Text,
    WireHeader,
)

CODES: dict[str, tuple[str, str]] = {
    "ZC101": ("header-line", "a line above the story, read into its parts"),
    "ZC102": ("outside-of-messages", "a line that stands outside of ZCZC and NNNN"),
    "ZC103": ("frame", "the lines that open and end a message"),
    "ZC104": ("list-signs", "the signs before the items of a list were left out"),
    "ZC105": ("charset-guessed", "the character set was guessed"),
}
"""Diagnostics of the format: name and meaning by code."""

_OPEN = re.compile(r"ZCZC\b[ \t]*(.*)", re.IGNORECASE)
_END = re.compile(r"N{4}\s*", re.IGNORECASE)
_SERVICE = re.compile(r"([A-Za-z]{1,6})\s?(\d{2,6})")
_LABELLED = re.compile(r"([A-Z]{2})#[ \t]*(.*)")
_SIGNED = re.compile(r"([%#$:*~@&+=^\\!])[ \t]*(.*)")
_CODES = re.compile(r"[A-Za-z]{1,3} [A-Za-z0-9]{1,4}")
_SUBJECT = re.compile(r"\d{8}")
_BULLET = re.compile(r"[-*•·][ \t]+(?=\S)")
_TEXT_LABEL = "TX"
_MOST_LINES = 40
"""Lines that a header may have."""

Fields = dict[str, Any]


def sniff(head: Head) -> int:
    r"""3 where `ZCZC` is the first word.

    Example:
        >>> sniff(Head(b"ZCZC AAP\n#Rain\nIt rained.\nNNNN"))
        3
    """
    if head.kind not in ("text", "control"):
        return 0
    start = clean(head.text[:2000]).lstrip("\ufeff \t\r\n")
    return 3 if _OPEN.match(start) else 0


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
    for number, raw in enumerate(text.splitlines(), 1):
        line = Line(number, raw, raw)
        words = line.text.strip("\ufeff \t")
        if _OPEN.fullmatch(words):
            if lines is not None:
                yield lines
            lines = [line]
        elif lines is not None and _END.fullmatch(words):
            _report(line, "ZC103", "end of a message", context)
            yield lines
            lines = None
        elif lines is not None:
            lines.append(line)
        elif words:
            _report(line, "ZC102", "a line outside of the messages", context)
    if lines is not None:
        yield lines


def _article(lines: list[Line], charset: str, context: ReadContext) -> Article:
    fields: Fields = {"item_class": "text"}
    wire = _opening(lines[0], fields, context)
    wire, used, is_record = _header(lines, wire, fields, context)
    words = [line.text for line in lines[used:]]
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
    return Article(body=tuple(body), **fields)


def _opening(line: Line, fields: Fields, context: ReadContext) -> WireHeader:
    """What stands behind `ZCZC`: the agency, or the channel and the number of the message."""
    found = _OPEN.fullmatch(line.text.strip("\ufeff \t"))
    rest = found[1].strip() if found else ""
    _report(line, "ZC103", "start of a message", context)
    if not rest:
        return WireHeader()
    if is_agency(rest):
        fields["provider"] = Party(name=rest)
        return WireHeader()
    pair = _SERVICE.fullmatch(rest)
    return WireHeader(service=pair[1], sequence=pair[2]) if pair else WireHeader(options=rest)


def _header(
    lines: list[Line], wire: WireHeader, fields: Fields, context: ReadContext
) -> tuple[WireHeader, int, bool]:
    """The fields of the lines below `ZCZC`, the place of the story, and whether it has a label."""
    at = 1
    while at < len(lines) and not lines[at].text.strip():
        at += 1
    start = at
    while at < min(len(lines), start + _MOST_LINES):
        text = lines[at].text.strip()
        if labelled := _LABELLED.fullmatch(text):
            _report(lines[at], "ZC101", "a line above the story", context)
            if labelled[1] == _TEXT_LABEL:
                # The story may begin in the line of its label.
                if labelled[2]:
                    lines[at] = attrs.evolve(lines[at], part=labelled[2])
                    return wire, at, True
                return wire, at + 1, True
            _take_label(labelled[1], labelled[2].strip(), fields)
        elif at == start and _CODES.fullmatch(text):
            _report(lines[at], "ZC101", "a line above the story", context)
            wire = attrs.evolve(wire, format=text)
        elif (signed := _SIGNED.fullmatch(text)) and not _BULLET.match(text):
            _report(lines[at], "ZC101", "a line above the story", context)
            wire = _take_sign(signed[1], signed[2].strip(), wire, fields)
        else:
            break
        at += 1
    return wire, at, False


def _take_label(label: str, value: str, fields: Fields) -> None:
    """A line with a label of two letters."""
    if not value:
        return
    if label == "PD" and (time := read_written_time(value)) is not None:
        fields["published"] = time
    elif label == "BY":
        _add(fields, "bylines", read_byline(value))
    elif label == "KY":
        parts = re.split(r"[,;]", value) if re.search("[,;]", value) else value.split()
        fields["keywords"] = tuple(Keyword(text=part.strip()) for part in parts if part.strip())
    elif label == "CO":
        _add(fields, "organisations", Party(kind="organisation", symbols=(Symbol(symbol=value),)))
    elif label == "KN":
        fields["provider"] = Party(name=value)
    elif label == "SO":
        _add(fields, "sources", Party(name=value))
    elif label == "AB":
        fields["summary"] = Text(text=value)
    elif (field := _LABELS.get(label)) is not None and field not in fields:
        fields[field] = value
    else:
        _add(fields, "properties", Property(name=label, value=value))


_LABELS = {"AN": "guid", "TI": "headline"}


def _take_sign(sign: str, value: str, wire: WireHeader, fields: Fields) -> WireHeader:
    """A line with a sign before its value; what the value tells goes before what the sign does."""
    if not value:
        return wire
    if _SUBJECT.fullmatch(value):
        _add(fields, "subjects", Concept(code=value))
    elif len(value) == 1 and sign in "%$*" and wire.category is None:
        return attrs.evolve(wire, category=value)
    elif sign in "$^" and "headline" not in fields and len(value) > 1:
        fields["headline"] = value
    elif sign in "#:" and any(map(str.isalpha, value)) and "slugline" not in fields:
        slug, inner, headline = value.partition(" :")
        fields["slugline"] = slug.strip()
        if inner and headline.strip() and "headline" not in fields:
            fields["headline"] = headline.strip()
    elif sign == "@":
        _add(fields, "places", Place(name=value))
    elif sign == "~":
        _add(fields, "genres", Concept(name=value))
    elif sign in "=\\" and wire.take_key is None:
        return attrs.evolve(wire, take_key=value)
    else:
        _add(fields, "properties", Property(name=sign, value=value))
    return wire


def _add(fields: Fields, name: str, value: Any) -> None:
    fields[name] = (*fields.get(name, ()), value)


def _with_lists(blocks: Iterable[Block], line: int, context: ReadContext) -> Iterator[Block]:
    """The blocks, with paragraphs in a row that open with the sign of an item made a list."""
    waiting: list[Paragraph] = []
    for block in (*blocks, None):
        if isinstance(block, Paragraph) and _BULLET.match(block.text):
            waiting.append(block)
            continue
        if len(waiting) > 1:
            whole = "\n".join(item.text for item in waiting)
            context.remark("ZC104", "signs of a list left out", value=whole, line=line)
            items = (ListItem(text=_BULLET.sub("", item.text, count=1)) for item in waiting)
            yield ListBlock(items=tuple(items))
        else:
            yield from waiting
        waiting = []
        if block is not None:
            yield block


def _report(line: Line, code: str, message: str, context: ReadContext) -> None:
    if context.wanted:
        context.remark(code, message, value=line.raw, line=line.number)


FORMAT = Format(
    name="zczc",
    title="wire messages between ZCZC and NNNN",
    spec="no standard; the customs of teleprinters and desks",
    media_types=("text/plain",),
    suffixes=(".zczc",),
    sniff=sniff,
    read=read,
    several=True,
)
