"""Pages whose elements nest deeper than the parser goes: their tags thinned out, their words kept."""

from __future__ import annotations

import re

from newsdoc.formats._base import ReadContext

_TAG = re.compile(rb"<(/?)([A-Za-z][A-Za-z0-9:-]{0,40})((?:\s[^<>]*)?)>")
_UNCOUNTED_WORDS = (
    b"area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead"
    b" tbody tfoot option rb rt rp"
)
_UNCOUNTED = frozenset(_UNCOUNTED_WORDS.split())
"""Elements that do not nest by themselves: without content, or closed by the next one."""


def flattened(data: bytes, most: int, context: ReadContext) -> bytes:
    """The page without the tags of elements that nest too deep; one pass over its tags.

    Tags of elements inside of `most` others are left out; what they say is one remark.
    """
    depth = 0
    taken: list[str] = []

    def thin(tag: re.Match[bytes]) -> bytes:
        nonlocal depth
        if tag[2].lower() in _UNCOUNTED:
            return tag[0]
        if tag[1]:
            depth = max(depth - 1, 0)
            return tag[0] if depth < most else b""
        depth += 1
        if depth <= most:
            return tag[0]
        taken.append(tag[0].decode("utf-8", "replace"))
        return b" "

    thinned = _TAG.sub(thin, data)
    context.remark(
        "HT105",
        f"elements nest too deep; the words of {len(taken)} are kept",
        severity="warning",
        value="".join(taken),
    )
    return thinned
