"""A message to an article: its headers, its text, and what is attached to it."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from email.policy import compat32

from newsdoc.formats._base import ReadContext
from newsdoc.formats.mail.body import read_body
from newsdoc.formats.mail.headers import decode_words, read_date, read_identifiers, read_party
from newsdoc.formats.mail.parts import (
    Fields,
    add_file,
    is_attachment,
    report_container,
    report_structure,
    text_of,
)
from newsdoc.model import Article, Keyword, Link, Property

CODES: dict[str, str] = {
    "EM101": "page-head: words in the head of the HTML page are no part of the story",
    "EM102": "bad-header: a header does not say what it should",
    "EM103": "structure: how the parts of the message are put together",
    "EM104": "header: the header as it stands, of which the values are in the article",
}
"""Remarks of the reader: code, name, what it says."""


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
        elif kind in ("text/plain", "text/html") and not is_attachment(part):
            text = text_of(part, context)
            if text.strip():
                (html if kind == "text/html" else plain).append(text)
            report_structure(part, message, context, file=False)
        else:
            add_file(part, fields)
            report_structure(part, message, context, file=True)
    read_body(html, plain, fields, context)
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
            report_container(part, context)
        else:
            yield part


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


def _attached(part: Message, fields: Fields, context: ReadContext, depth: int) -> None:
    """A message that is passed on with this one."""
    for inner in part.get_payload():
        if isinstance(inner, Message):
            item = _article(inner, context, depth + 1)
            link = Link(rel="attached", guid=item.guid, title=item.headline, item=item)
            fields["links"] = (*fields.get("links", ()), link)
