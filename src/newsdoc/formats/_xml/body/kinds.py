"""Which reader or which kind of mark each element has."""

from __future__ import annotations

from typing import Any

from newsdoc.formats._xml.body import blocks, figures, nitf_media, tables
from newsdoc.formats._xml.body.inline_kinds import INLINE, InlineKind
from newsdoc.formats._xml.body.walk import BlockReader
from newsdoc.formats._xml.parse import local_name

_MOST_TAGS = 1024

_READERS: dict[str, BlockReader] = {
    **blocks.READERS,
    **tables.READERS,
    **figures.READERS,
    **nitf_media.READERS,
}
_FOREIGN = ("http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML")


def _resolve(tag: str) -> InlineKind | BlockReader | None:
    """What the element of that tag is; None for one that is not known."""
    if tag.startswith("{") and tag[1:].startswith(_FOREIGN):
        return None
    name = local_name(tag).lower()
    return _READERS.get(name) or INLINE.get(name)


class _Kinds(dict[Any, InlineKind | BlockReader | None]):
    """What the elements are, by tag; a cache of `_resolve` that hostile names cannot fill up."""

    def __missing__(self, tag: str) -> InlineKind | BlockReader | None:
        kind = _resolve(tag)
        if len(self) < _MOST_TAGS:
            self[tag] = kind
        return kind


KINDS = _Kinds()
"""What each element is, by its tag."""
