"""A file of wire messages to articles: what the formats of the wire do alike before and after."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, ReadContext
from newsdoc.formats._signatures import refuse_binary
from newsdoc.formats._wire.charset import decode_wire
from newsdoc.formats._wire.messages import Message, split_messages
from newsdoc.model import Article


@attrs.frozen(kw_only=True)
class Wire:
    """How the messages of a format are told apart, and the codes of what is said of them."""

    name: str
    """Name of the format."""
    is_header: Callable[[str], bool]
    """Whether a line can be nothing but the first line of a message."""
    is_trailer: Callable[[str], bool]
    """Whether a line can be nothing but the date line that ends a message."""
    outside: str
    """Code of remarks on lines outside of messages."""
    controls: str
    """Code of remarks on control characters."""
    charset: str
    """Code of remarks on a guessed character set."""


def read_messages(
    data: bytes,
    context: ReadContext,
    wire: Wire,
    read: Callable[[Message, str, ReadContext], Article],
) -> Document:
    """An article for each message of the file; takes linear time.

    Args:
        data: the file.
        context: whom to tell what was not placed, and the encoding that the caller knows.
        wire: the format.
        read: makes an article of a message, given the character set of the file.

    Raises:
        ReadError: the file is empty, or a picture, a program or the like.
        UsageError: the context names an encoding that there is not.
    """
    if b"\x01" not in data[:4096]:
        refuse_binary(data, format=wire.name, source=context.source)
    decoded = decode_wire(data, context, code=wire.charset)
    if not decoded.text.strip():
        raise ReadError("the file is empty", format=wire.name, source=context.source)
    messages = split_messages(
        decoded.text,
        context,
        is_header=wire.is_header,
        is_trailer=wire.is_trailer,
        codes=(wire.outside, wire.controls),
    )
    return Document(
        articles=tuple(read(message, decoded.encoding, context) for message in messages)
    )
