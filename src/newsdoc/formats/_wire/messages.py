r"""A file of wire messages: where each starts and ends, and its lines.

SOH (01) opens a message, STX (02) its text, ETX (03) ends the text, EOT (04) the message. Files that
went through mail or an editor have often lost these; then a line that can only be a header opens a
message, and one that can only be a date line ends it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import attrs

from newsdoc.formats._base import ReadContext

SYN, SOH, STX, ETX, EOT = "\x16", "\x01", "\x02", "\x03", "\x04"

_FRAME = re.compile("([\x01\x02\x03\x04])")
_ESCAPES = re.compile("\x1b(?:\\[[0-?]*[ -/]*[@-~]|[ -/]*[0-~])?")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff]")
_COLUMN = re.compile(r"(?<=[^\s\x08])\x08+(?=[^\s\x08])")
"""The sign for the next column (TLI), where it parts two; it also opens lines that are set so."""
_REPORTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


@attrs.frozen
class Line:
    """A line, or the part of one that belongs to one part of a message."""

    number: int
    """Line of the file, 1 first."""
    raw: str
    """The whole line of the file, with its control characters."""
    part: str
    """The part of it, with control characters but those of the frame."""

    @property
    def text(self) -> str:
        """The part without control characters, and without blank space behind it."""
        return clean(self.part).rstrip()


@attrs.define
class Message:
    """The lines of a message by part."""

    header: list[Line] = attrs.Factory(list)
    """What stands before STX; all of it where there is no STX."""
    text: list[Line] = attrs.Factory(list)
    """What stands behind STX."""
    trailer: list[Line] = attrs.Factory(list)
    """What stands behind ETX."""
    framed: bool = False
    """Whether STX parts header and text."""

    @property
    def is_filled(self) -> bool:
        """Whether there is more in it than the characters of its frame."""
        return any(line.text.strip() for line in (*self.header, *self.text, *self.trailer))

    @property
    def is_ascii(self) -> bool:
        """Whether it has no characters beyond ASCII, so that many character sets hold it alike."""
        return all(line.part.isascii() for line in (*self.header, *self.text, *self.trailer))


def clean(text: str) -> str:
    r"""A text without control characters but tabs; a sign for the next column becomes one.

    Example:
        >>> clean("a\x7f\x10b\x1b(Bc")
        'a bc'
        >>> clean("Oslo\x0812\x08")
        'Oslo\t12'
    """
    if text.isprintable():
        return text
    if "\x08" in text:
        text = _COLUMN.sub("\t", text)
    return _CONTROLS.sub("", _ESCAPES.sub("", text.replace("\x10", " ").replace("\x1f", " ")))


def split_messages(
    text: str,
    context: ReadContext,
    *,
    is_header: Callable[[str], bool],
    is_trailer: Callable[[str], bool],
    codes: tuple[str, str],
) -> list[Message]:
    """The messages of a file, at least one. Takes linear time.

    Args:
        text: the file.
        context: takes remarks on lines outside of messages and on control characters.
        is_header: whether a line can be nothing but the first line of a message.
        is_trailer: whether a line can be nothing but the date line that ends a message.
        codes: of these two remarks.
    """
    outside, control = codes
    messages: list[Message] = []
    now: Message | None = None
    where: list[Line] = []
    ended = True
    waiting: list[Line] = []
    number = 1
    for raw in _lines(text):
        if context.wanted and _REPORTED.search(raw):
            message = "control characters of the transmission, not kept"
            context.remark(control, message, value=raw, line=number)
        for part in _FRAME.split(raw) if any(sign in raw for sign in "\1\2\3\4") else (raw,):
            if part == SOH or (ended and part not in (STX, ETX, EOT) and is_header(clean(part))):
                now = Message()
                messages.append(now)
                where, ended = now.header, False
                if part == SOH:
                    continue
            if part == STX and now is None:
                now = Message(header=waiting)
                messages.append(now)
                waiting = []
            if now is None:
                if part not in (ETX, EOT):
                    waiting.append(Line(number, raw, part))
            elif part == STX and not now.framed:
                now.framed, where, ended = True, now.text, False
            elif part == ETX:
                where = now.trailer
            elif part == EOT:
                now, ended = None, True
            elif part not in (STX, ETX):
                where.append(Line(number, raw, part))
                if stripped := clean(part).strip():
                    ended = where is now.trailer or is_trailer(stripped)
        number += 1
    messages = [message for message in messages if message.is_filled]
    if not messages:
        return [_closed(Message(header=waiting), is_trailer)]
    _report_outside(waiting, context, outside)
    return [_closed(message, is_trailer) for message in messages]


def _lines(text: str) -> list[str]:
    r"""The lines of a text, ended by CR LF, CR CR LF, LF or CR."""
    if "\r" in text:
        text = text.replace("\r\r\n", "\n").replace("\r\n", "\n").replace("\r", "\n")
    return text.split("\n")


def _closed(message: Message, is_trailer: Callable[[str], bool]) -> Message:
    """The message with the date line that ends its text in the trailer, if no ETX put it there."""
    if any(line.text.strip() for line in message.trailer):
        return message
    lines = message.text if message.framed else message.header
    start = len(lines)
    for at in range(len(lines) - 1, -1, -1):
        if words := lines[at].text.strip():
            if not is_trailer(words):
                break
            start = at
    message.trailer = lines[start:]
    del lines[start:]
    return message


def _report_outside(lines: list[Line], context: ReadContext, code: str) -> None:
    for line in lines:
        if line.text.strip():
            context.remark(code, "a line outside of the messages", value=line.raw, line=line.number)
