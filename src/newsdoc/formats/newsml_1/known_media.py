"""Links, captions and files that surely come back as they were written, for `known`.

Spec: NewsML 1.2, AssociatedWith, DerivedFrom, ContentItem, Characteristics
"""

from __future__ import annotations

from newsdoc.formats.newsml_1.content import is_count
from newsdoc.formats.newsml_1.known_values import is_formal, is_plain, is_property, is_value
from newsdoc.formats.newsml_1.media import SIZES, TEXTS
from newsdoc.formats.newsml_1.names import key_of
from newsdoc.formats.newsml_1.write_content import TYPED, is_markup
from newsdoc.model import Link, Rendition, Text
from newsdoc.model._makers import only

_is_bare_text = only(Text, "text")
_is_bare_link = only(Link, "rel", "role", "href", "guid", "title", "description")
_is_bare_file = only(
    Rendition,
    "href",
    "name",
    "content_type",
    "format",
    "width",
    "height",
    "size",
    "resolution",
    "duration",
    "properties",
)
_ELSEWHERE = frozenset({"RevisionHistory", "ContentItem"})


def is_words(words: Text) -> bool:
    """Whether a caption or a summary is the same as one line of plain text."""
    text = words.text
    if not is_plain(text) or " ".join(text.split()) != text or is_markup(text):
        return False
    return _is_bare_text(words)


def is_rendition(file: Rendition) -> bool:
    """Whether a file is the same as a ContentItem in a component of its own."""
    if not (is_value(file.href) and is_formal(file.name)):
        return False
    kinds = (file.content_type, file.format)
    if not all(kind is None or is_formal(kind) for kind in kinds):
        return False
    numbers = (file.width, file.height, file.size, file.resolution, file.duration)
    if not all(n is None or (type(n) is int and is_count(str(n))) for n in numbers):
        return False
    for one in file.properties:
        key = key_of(one.name)
        if one.name in TYPED or key in SIZES or key in TEXTS or not is_property(one):
            return False
    return _is_bare_file(file)


def is_link(link: Link) -> bool:
    """Whether a link is the same as an AssociatedWith or a DerivedFrom."""
    rel, role, href, guid = link.rel, link.role, link.href, link.guid
    if not rel or rel in _ELSEWHERE:
        return False
    if role is not None and (rel != "DerivedFrom" or not role or role == rel):
        return False
    if (href is None) == (guid is None) or "://" not in (href or "://"):
        return False
    if guid is not None and ("://" in guid or not guid):
        return False
    if not all(text is None or is_plain(text) for text in (link.title, link.description)):
        return False
    if link.description is not None and link.title is None:
        return False
    return _is_bare_link(link)
