"""`email`: press releases and stories that come by mail, one message or a mailbox of them; read only.

- `headers`: the lines above, with their encoded words and addresses;
- `message`: a message to an article.
"""

from __future__ import annotations

import re

from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, Format, Head, ReadContext
from newsdoc.formats.mail.message import CODES, read_message

__all__ = ["CODES", "FORMAT", "read", "sniff"]

NAME = "email"

_HEADER = re.compile(r"([!-9;-~]{1,60}):(?=[ \t\r\n])(.*)")
_MACHINE = frozenset(
    {
        *("message-id", "received", "return-path", "mime-version", "delivered-to", "x-received"),
        *("dkim-signature", "authentication-results", "x-mailer", "content-transfer-encoding"),
    }
)
"""Headers that machines write; no story starts with them."""
_HUMAN = frozenset({"from", "to", "subject", "date", "reply-to", "cc"})
# The line that parts the messages of a mailbox, with a header under it.
_BETWEEN = re.compile(rb"^From [^\n]{1,200}\d\d\d\d[ \t]*\r?\n(?=[!-9;-~]{1,60}:)", re.MULTILINE)


def sniff(head: Head) -> int:
    r"""3 for headers that machines write above those that people read; 2 for the latter, with an address.

    Example:
        >>> sniff(Head(b"Message-ID: <a@b>\nFrom: Mina <m@b>\nSubject: Rain\n\nIt rained.\n"))
        3
        >>> sniff(Head(b"Subject: Rain\n\nIt rained."))
        0
    """
    if head.kind != "text":
        return 0
    lines = head.text.lstrip("\ufeff \t\r\n").splitlines()
    if lines and lines[0].startswith("From "):
        del lines[0]
    names: set[str] = set()
    has_address = False
    for line in lines:
        if line[:1] in (" ", "\t") and names:
            continue
        found = _HEADER.match(line)
        if found is None:
            break
        names.add(found[1].lower())
        has_address = has_address or (found[1].lower() in ("from", "to") and "@" in found[2])
    if not names & _HUMAN:
        return 3 if len(names & _MACHINE) > 2 else 0
    if names & _MACHINE:
        return 3
    return 2 if has_address and len(names & _HUMAN) > 1 else 0


def read(data: bytes, context: ReadContext) -> Document:
    r"""The article of each message.

    Raises:
        ReadError: when it has no header, or nothing but one.

    Example:
        >>> message = b"From: Mina <m@coast.example>\nSubject: Rain\n\nIt rained.\n"
        >>> read(message, ReadContext()).articles[0].headline
        'Rain'

    Spec: RFC 5322, RFC 2045 to 2047, RFC 4155
    """
    start = data.lstrip(b"\xef\xbb\xbf \t\r\n")
    parts = _BETWEEN.split(start) if start.startswith(b"From ") else [start]
    messages = [part for part in parts if part.strip()]
    if not messages or _HEADER.match(messages[0][:200].decode("latin-1")) is None:
        raise ReadError(
            "it does not start with the headers of a message", format=NAME, source=context.source
        )
    return Document(articles=tuple(read_message(part, context) for part in messages))


FORMAT = Format(
    name=NAME,
    title="e-mail",
    spec="RFC 5322 and MIME",
    media_types=("message/rfc822", "application/mbox"),
    suffixes=(".eml", ".mbox"),
    sniff=sniff,
    read=read,
    several=True,
)
