"""JSON that is broken in ways that systems really break it, mended before it is read.

Two of them say plainly what was meant: bytes in another encoding than UTF-8, and half of a character
(a surrogate) that is left where a string of UTF-16 was cut. All else stays broken.
"""

from __future__ import annotations

import re

from newsdoc.formats._base import ReadContext
from newsdoc.formats._decode import decode

CODES: dict[str, str] = {
    "JS114": "half-character: half of a surrogate pair, which became U+FFFD",
}
"""Remarks of mending: code, name, what it says."""

_HALF = rb"[dD][89abAB][0-9a-fA-F]{2}"
_OTHER_HALF = rb"[dD][c-fC-F][0-9a-fA-F]{2}"
_ESCAPE = re.compile(
    rb"\\(?:u(?:" + _HALF + rb"\\u" + _OTHER_HALF + rb"|([dD][89a-fA-F][0-9a-fA-F]{2}))|[^\0])"
)
"""An escape in a string; a surrogate that has no other half is in the group."""


def mended(data: bytes, context: ReadContext) -> bytes | None:
    r"""The JSON in UTF-8 without halves of characters; None where neither is its fault.

    What was done is reported. Takes linear time.

    Example:
        >>> mended(b'"Troms\xf8"', ReadContext(wanted=False)).decode()
        '"Tromsø"'
        >>> mended(rb'"cut \ud83d"', ReadContext(wanted=False)).decode()
        '"cut \\ufffd"'

    Spec: RFC 8259, 8.1 and 8.2
    """
    found = data
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        found = decode(data, context).text.encode("utf-8", "replace")

    def whole(escape: re.Match[bytes]) -> bytes:
        if escape[1] is None:
            return escape[0]
        half = escape[0].decode("ascii")
        context.remark("JS114", "half of a character became U+FFFD", value=half)
        return rb"\ufffd"

    found = _ESCAPE.sub(whole, found)
    return None if found == data else found
