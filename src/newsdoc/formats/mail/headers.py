"""Header lines of a message: encoded words, addresses, dates, identifiers.

The standard library's parser of structured headers fails on some hostile lines; what is here gives
something for any line.
"""

from __future__ import annotations

import binascii
import codecs
import datetime as dt
import quopri
import re
from email.utils import parsedate_to_datetime

from newsdoc.model import Contact, Party

_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?\s]*)\?=")
_GAP = re.compile(r"(\?=)\s+(?==\?[^?\s]{1,60}\?[bBqQ]\?)")
_NO_CHARSETS = frozenset({"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape"})
"""Text encodings of Python that no message is in."""
_BLANKS = re.compile(r"\s+")
_ADDRESS = re.compile(r"<([^<>\s]{1,320})>")
_IDENTIFIER = re.compile(r"<([^<>\s]{1,998})>")


def decode_words(line: str) -> str:
    """The line with its encoded words resolved and its folds undone.

    Example:
        >>> decode_words("=?utf-8?Q?F=C3=A4hre?= =?utf-8?B?IHp1csO8Y2s=?= (2)")
        'Fähre zurück (2)'

    Spec: RFC 2047
    """
    if not line.isascii():
        line = line.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    line = _WORD.sub(_resolved, _GAP.sub(r"\1", line))
    return _BLANKS.sub(" ", line).strip()


def _resolved(found: re.Match[str]) -> str:
    charset, kind, text = found[1].partition("*")[0], found[2].upper(), found[3]
    try:
        if kind == "B":
            data = binascii.a2b_base64(text + "=" * (-len(text) % 4))
        else:
            data = quopri.decodestring(text.replace("_", " "), header=True)
    except (binascii.Error, ValueError):
        return found[0]
    return decode_bytes(data, charset) or found[0]


def decode_bytes(data: bytes, charset: str) -> str | None:
    r"""The text of bytes in the charset that a message names; None where there is no such one.

    Example:
        >>> decode_bytes(b"F\xe4hre", "iso-8859-1"), decode_bytes(b"a", "x-unknown")
        ('Fähre', None)
    """
    try:
        if codecs.lookup(charset).name in _NO_CHARSETS:
            return None
        return data.decode(charset, "replace")
    except (LookupError, ValueError):
        return None


def read_party(line: str) -> Party | None:
    """Name and address of a sender; of several the first.

    Example:
        >>> read_party('"Lund, Kari" <kari@coast.example>').name
        'Lund, Kari'
    """
    text = decode_words(line)
    found = _ADDRESS.search(text)
    if found is None:
        if "@" in text and " " not in text:
            return Party(contacts=(Contact(kind="email", value=text),))
        return Party(name=text) if text else None
    name = text[: found.start()].strip().strip('"').strip() or None
    return Party(name=name, contacts=(Contact(kind="email", value=found[1]),))


def read_date(line: str) -> dt.datetime | None:
    """The time of a message; naive where the line says that its zone is not known.

    Example:
        >>> read_date("Mon, 5 May 2031 10:30:00 +0200").isoformat()
        '2031-05-05T10:30:00+02:00'

    Spec: RFC 5322, section 3.3
    """
    try:
        return parsedate_to_datetime(line)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def read_identifiers(line: str) -> list[str]:
    """The message identifiers in a line, without their brackets.

    Example:
        >>> read_identifiers("<a@b> <c@d>")
        ['a@b', 'c@d']
    """
    return _IDENTIFIER.findall(line) or ([line.strip()] if line.strip() else [])
