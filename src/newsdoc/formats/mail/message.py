"""A message to an article: its headers, its text, and what is attached to it."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from email.policy import compat32
from typing import Any

import attrs

from newsdoc.formats._base import ReadContext
from newsdoc.formats._datelines import find_dateline
from newsdoc.formats._decode import decode
from newsdoc.formats._json.rich import Rich
from newsdoc.formats.mail.headers import (
    decode_bytes,
    decode_words,
    read_date,
    read_identifiers,
    read_party,
)
from newsdoc.model import (
    AlternativeBody,
    Article,
    Block,
    BlockQuote,
    Keyword,
    Link,
    Mark,
    Media,
    Note,
    Paragraph,
    Property,
    Rendition,
)

CODES: dict[str, str] = {
    "EM101": "page-head: words in the head of the HTML page are no part of the story",
    "EM102": "bad-header: a header does not say what it should",
    "EM103": "structure: how the parts of the message are put together",
    "EM104": "header: the header as it stands, of which the values are in the article",
}
"""Remarks of the reader: code, name, what it says."""

Fields = dict[str, Any]

_HEAD_START = re.compile(r"<head\b", re.IGNORECASE)
_HEAD_END = re.compile(r"</head\s{0,9}>", re.IGNORECASE)
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_TAG = re.compile(r"<[^<>]*>")
_WRAPPED = 58
"""Characters from which on a line is taken to be wrapped."""
_CLASSES = {"image": "picture", "audio": "audio", "video": "video"}
_DEEPEST = 12
"""Messages attached to messages; deeper ones are kept as files."""


def read_message(data: bytes, context: ReadContext, depth: int = 0) -> Article:
    """The article of a message."""
    if context.wanted:
        above = data.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
        context.remark("EM104", "header as it stands", value=above.decode("utf-8", "replace"))
    return _article(message_from_bytes(data, policy=compat32), context, depth)


def _article(message: Message, context: ReadContext, depth: int) -> Article:
    fields: Fields = {}
    _headers(message, fields, context)
    html: list[str] = []
    plain: list[str] = []
    for part in _leaves(message, context, depth):
        kind = part.get_content_type()
        if kind == "message/rfc822" and part.is_multipart():
            _attached(part, fields, context, depth)
        elif kind in ("text/plain", "text/html") and not _is_attachment(part):
            text = _text(part, context)
            if text.strip():
                (html if kind == "text/html" else plain).append(text)
            _structure(part, message, context, file=False)
        else:
            _file(part, fields)
            _structure(part, message, context, file=True)
    _body(html, plain, fields, context)
    return Article(**fields)


def _leaves(message: Message, context: ReadContext, depth: int) -> Iterator[Message]:
    """The parts that hold something, in order; those of attached messages are not gone into."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        # `get_payload` of a part that holds no other fails on some charsets unless it decodes.
        inner = part.get_payload() if part.is_multipart() else None
        if isinstance(inner, list) and (
            part.get_content_maintype() == "multipart" or depth > _DEEPEST
        ):
            waiting += [each for each in reversed(inner) if isinstance(each, Message)]
            _container(part, context)
        else:
            yield part


def _container(part: Message, context: ReadContext) -> None:
    """Name the lines that part the parts, and what stands outside of them."""
    if not context.wanted:
        return
    boundary = part.get_boundary()
    if boundary is not None:
        value = f"--{boundary} --{boundary}--"
        context.remark("EM103", "lines that part the parts", value=value, path="Content-Type")
    for text in (part.preamble, part.epilogue):
        if text and not text.isspace():
            context.remark("EM103", "text outside of the parts", value=text)


def _headers(message: Message, fields: Fields, context: ReadContext) -> None:
    properties: list[Property] = []
    for name, raw in message.raw_items():
        value = str(raw)
        word = name.lower()
        text = decode_words(value)
        if not text or (word.startswith("content-") and word != "content-language"):
            continue
        if word == "subject" and "headline" not in fields:
            fields["headline"] = text
        elif word == "message-id" and "guid" not in fields:
            fields["guid"] = read_identifiers(text)[0]
        elif word == "from" and "provider" not in fields:
            fields["provider"] = read_party(value)
        elif word == "date" and (time := read_date(text)) is not None:
            fields["published"] = time
        elif word == "content-language":
            fields["language"] = text
        elif word == "keywords":
            words = (each.strip() for each in text.split(","))
            fields["keywords"] = tuple(Keyword(text=each) for each in words if each)
        elif word in ("in-reply-to", "references"):
            links = (Link(rel=word, guid=each) for each in read_identifiers(text))
            fields["links"] = (*fields.get("links", ()), *links)
        else:
            if word == "date" and context.wanted:
                context.remark("EM102", "no date", severity="warning", value=text, path=name)
            properties.append(Property(name=name, value=text))
    if properties:
        fields["properties"] = tuple(properties)


def _is_attachment(part: Message) -> bool:
    return str(part.get("Content-Disposition", "")).strip().lower().startswith("attachment")


def _data(part: Message) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _text(part: Message, context: ReadContext) -> str:
    """The text of a part, in the charset that it names; guessed where that is none."""
    data = _data(part)
    charset = part.get_content_charset()
    text = decode_bytes(data, charset) if charset else None
    if text is None:
        text = decode(data, context).text if data else ""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _file_name(part: Message) -> str | None:
    try:
        return decode_words(part.get_filename() or "") or None
    except ValueError:  # a charset that no file name is in
        return None


def _file(part: Message, fields: Fields) -> None:
    """A picture or another attachment, with its data."""
    data = _data(part)
    name = _file_name(part)
    given = read_identifiers(str(part.get("Content-ID", "")))
    kind = part.get_content_type()
    rendition = Rendition(
        title=name,
        content_type=kind,
        size=len(data),
        data=base64.b64encode(data).decode("ascii") or None,
        encoding="base64" if data else None,
    )
    made = Media(
        item_class=_CLASSES.get(part.get_content_maintype()),
        guid=given[0] if given else None,
        title=decode_words(str(part.get("Content-Description", ""))) or None,
        renditions=(rendition,),
    )
    fields["media"] = (*fields.get("media", ()), made)


def _attached(part: Message, fields: Fields, context: ReadContext, depth: int) -> None:
    """A message that is passed on with this one."""
    for inner in part.get_payload():
        if isinstance(inner, Message):
            item = _article(inner, context, depth + 1)
            link = Link(rel="attached", guid=item.guid, title=item.headline, item=item)
            fields["links"] = (*fields.get("links", ()), link)


def _structure(part: Message, message: Message, context: ReadContext, *, file: bool) -> None:
    """Name the headers of a part that say how it was packed."""
    if not context.wanted:
        return
    for name, raw in part.raw_items():
        if name.lower().startswith("content-"):
            context.remark("EM103", "how a part is packed", value=f"{name}: {raw}", path=name)
    if part is not message and not file:
        for name, raw in part.raw_items():
            if not name.lower().startswith("content-"):
                context.remark("EM103", "header of a part", value=str(raw), path=name)


def _body(html: list[str], plain: list[str], fields: Fields, context: ReadContext) -> None:
    """The HTML where there is any: the plain text beside it is the same story."""
    if html:
        rich = Rich(context)
        blocks = tuple(
            block for text in html for block in rich.blocks(_without_head(text, context), "body")
        )
        others = tuple(AlternativeBody(content_type="text/plain", data=text) for text in plain)
        if not blocks:
            html, others = [], ()
        else:
            fields["body"] = _with_dateline(blocks, fields)
            if others:
                fields["alternative_bodies"] = others
    if not html and plain:
        notes: list[Note] = []
        found: list[Block] = []
        for text in plain:
            story, *signature = _SIGNATURE.split(text, maxsplit=1)
            found += plain_blocks(story)
            notes += [
                Note(text=each.strip(), role="signature") for each in signature if each.strip()
            ]
        fields["body"] = _with_dateline(tuple(found), fields)
        if notes:
            fields["notes"] = tuple(notes)


def _without_head(text: str, context: ReadContext) -> str:
    """The page without its head, whose words are reported."""
    start = _HEAD_START.search(text)
    end = _HEAD_END.search(text, start.end()) if start else None
    if start is None or end is None:
        return text
    words = " ".join(_TAG.sub(" ", text[start.start() : end.end()]).split())
    if words and context.wanted:
        context.remark("EM101", "head of a page", value=words, path="body")
    return text[: start.start()] + text[end.end() :]


def plain_blocks(text: str) -> list[Block]:
    r"""Paragraphs of plain text, parted by blank lines; wrapped lines are joined.

    Example:
        >>> [block.type for block in plain_blocks("It rained.\n\n> Really?\n")]
        ['paragraph', 'block-quote']
    """
    blocks: list[Block] = []
    for piece in _BLANK_LINES.split(text.strip("\n")):
        lines = [line.strip() for line in piece.split("\n") if line.strip()]
        if not lines:
            continue
        if all(line.startswith(">") for line in lines):
            words = _joined([line.lstrip("> ") for line in lines])
            if words:
                blocks.append(BlockQuote(blocks=(Paragraph(text=words),)))
            continue
        blocks.append(Paragraph(text=_joined(lines)))
    return blocks


def _joined(lines: list[str]) -> str:
    """The lines as one where the lines above the last are full, else one under the other."""
    lines = [line for line in lines if line]
    is_wrapped = len(lines) > 1 and min(len(line) for line in lines[:-1]) >= _WRAPPED
    return (" " if is_wrapped else "\n").join(lines)


def _with_dateline(blocks: tuple[Block, ...], fields: Fields) -> tuple[Block, ...]:
    for index, block in enumerate(blocks[:6]):
        if not isinstance(block, Paragraph):
            continue
        found = find_dateline(block.text, language=fields.get("language"))
        if found is not None and found[1].end < len(block.text):
            fields["dateline"] = found[0]
            marks = (Mark(span=found[1], kind="dateline"), *block.marks)
            marks = tuple(sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end)))
            return (*blocks[:index], attrs.evolve(block, marks=marks), *blocks[index + 1 :])
    return blocks
