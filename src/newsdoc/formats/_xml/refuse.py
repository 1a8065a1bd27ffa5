"""Why XML cannot be read: what the parser says, in words that a person can act on."""

from __future__ import annotations

import re

from lxml import etree

from newsdoc.errors import ReadError
from newsdoc.formats._base import ReadContext

_POSITION = re.compile(r"\s*,? line \d+, column \d+.*", re.DOTALL)

_LIMITS = (
    ("depth", "elements nest more than 256 deep"),
    ("amplification", "the declared entities expand to far more than the document holds"),
    ("limit", "a text or a tag is larger than 10 MB"),
)
"""Words in what the parser says of a limit, and what it means."""


def is_limit(error: Exception) -> bool:
    """Whether the parser gave up at one of its limits: no repair helps, and trying would be dear."""
    return getattr(error, "code", None) == etree.ErrorTypes.ERR_RESOURCE_LIMIT


def read_error(error: Exception, data: bytes, context: ReadContext, format: str) -> ReadError:
    """What lxml says of `data`, in one line, with the place apart.

    Example:
        >>> read_error(ValueError("Rain"), b"<a>", ReadContext(), "nitf").reason
        'rain'
    """
    reason = _POSITION.sub("", str(getattr(error, "msg", None) or error)).strip()
    start = data[:2000].lstrip().lower()
    hint = None
    if is_limit(error):
        reason = next((words for sign, words in _LIMITS if sign in reason.lower()), reason)
    elif not start:
        reason = "the document is empty"
    elif start.startswith((b"<!doctype html", b"<html")):
        hint = "the data looks like HTML; pass format='html'"
    elif not start.startswith((b"<", b"\xff\xfe", b"\xfe\xff", b"\0")):
        hint = "the data does not look like XML; leave out format= to have it detected"
    elif reason.startswith("Premature end") or data[-80:].rstrip(b" \t\r\n\0")[-1:] != b">":
        hint = "the data seems to be cut off; fetch it again"
    return ReadError(
        reason[:1].lower() + reason[1:],
        format=format,
        source=context.source,
        line=getattr(error, "lineno", None) or None,
        hint=hint,
    )
