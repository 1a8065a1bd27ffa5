"""Headlines, descriptions and bodies in the family of spellings of a version."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newsdoc.formats._xml.body import looks_like_html, xhtml, xhtml_words
from newsdoc.formats.ninjs._datelines import dateline_of_body
from newsdoc.formats.ninjs._names import COLUMNS, MEDIA_CLASSES, PLAIN_ROLES, Node, Version
from newsdoc.formats.ninjs._reading import is_markup
from newsdoc.model import Article, Dateline, Description, Headline, Mark, Media, Text

_HTML = "text/html"
_PLAIN = "text/plain"
_XHTML = "application/xhtml+xml"
_START = re.compile(r"[A-Za-z0-9_]")


class _Family:
    """Puts texts of one sort into a node: as a list, or in version 1 under names with endings."""

    def __init__(self, node: Node, version: Version, stem: str, lists: str) -> None:
        self.node = node
        self.version = version
        self.stem = stem
        self.list_name = lists
        self.type_name = str(COLUMNS[version]["content_type"])

    def add(
        self,
        value: str,
        role: str | None,
        content_type: str | None = None,
        extra: Node | None = None,
    ) -> None:
        """Add a text; in version 1 a role that is taken or cannot be an ending gets a number."""
        if self.version == 1:
            ending = role if role is not None and _START.match(role) else None
            key, number = f"{self.stem}_{ending or 'other'}", 1
            while key in self.node:
                number += 1
                key = f"{self.stem}_{ending or 'other'}_{number}"
            self.node[key] = value
            return
        made: Node = {}
        if role is not None:
            made["role"] = role
        if content_type is not None:
            made[self.type_name] = content_type
        made.update(extra or {})
        made["value"] = value
        self.node.setdefault(self.list_name, []).append(made)

    def words(
        self, text: str, marks: Sequence[Mark], role: str | None, content_type: str | None = None
    ) -> None:
        """Add words: as markup where they have marks or the media type says so, else plain."""
        if self.version == 1:
            kind = None
        elif marks:
            kind = content_type if content_type and is_markup("", None, content_type) else _HTML
        elif content_type is None and (looks_like_html(text) or _says_markup(role)):
            kind = _PLAIN
        else:
            kind = content_type
        if marks or is_markup(text, role, kind):
            self.add(xhtml_words(text, marks), role, kind)
        else:
            self.add(text, role, kind)


def _says_markup(role: str | None) -> bool:
    return role is not None and role.lower() not in PLAIN_ROLES and is_markup("", role, None)


def write_headlines(node: Node, article: Article, version: Version) -> None:
    """The main headline, then the others."""
    family = _Family(node, version, "headline", "headlines")
    text, marks = article.headline, article.headline_marks
    if text is not None and version == 1:
        node["headline"] = xhtml_words(text) if looks_like_html(text) else text
        if marks:
            node["headline_html"] = xhtml_words(text, marks)
    elif text is not None:
        family.words(text, marks, "main")
    _others(family, article.headlines)


def write_descriptions(node: Node, article: Article, own: Media | None, version: Version) -> None:
    """The summary, the caption, and what else describes the item."""
    family = _Family(node, version, "description", "descriptions")
    summary = article.summary
    caption = own.caption if own is not None else None
    is_media = article.item_class in MEDIA_CLASSES or (article.item_class is None and own)
    apart = is_media and caption is not None and (summary is None or not _same(summary, caption))
    if apart and caption is not None:
        family.words(caption.text, caption.marks, "caption")
    if summary is not None and version == 1 and not apart:
        # The usual ending; words with marks are given twice, as newsroom systems do.
        family.add(summary.text, "text")
        if summary.marks:
            family.add(xhtml_words(summary.text, summary.marks), "html")
    elif summary is not None:
        role = "caption" if is_media and caption is not None and not apart else "summary"
        family.words(summary.text, summary.marks, role)
    if own is not None and own.alt_text is not None:
        family.words(own.alt_text, (), "alttext")
    if article.credit_line is not None:
        family.add(article.credit_line, "creditline")
    if (dateline := _dateline_apart(article)) is not None:
        family.add(dateline, "dateline")
    _others(family, article.descriptions)


def _same(one: Text, other: Text) -> bool:
    return one.text == other.text and one.marks == other.marks


def _others(family: _Family, texts: Iterable[Headline | Description]) -> None:
    for text in texts:
        role = "subhead" if isinstance(text, Headline) and text.role == "sub" else text.role
        family.words(text.text, text.marks, role, text.content_type)


def _dateline_apart(article: Article) -> str | None:
    """The dateline's words, where the reader would not find them elsewhere."""
    dateline = article.dateline
    if dateline is None:
        return None
    place = next((p.name for p in article.located if p.name is not None), None)
    if place is not None:
        found: Dateline | None = Dateline(text=place, place=place)
    else:
        found = dateline_of_body(article.body, article.language)
    return None if found == dateline else dateline.text


def write_bodies(node: Node, article: Article, version: Version) -> None:
    """The body as XHTML, then its other forms as they are."""
    family = _Family(node, version, "body", "bodies")
    names = COLUMNS[version]
    if article.body:
        role = "xhtml" if version == 1 else "main"
        family.add(
            xhtml(article.body),
            role,
            _XHTML,
            _counts(names, article.word_count, article.char_count),
        )
    for other in article.alternative_bodies:
        value = other.data if other.data is not None else xhtml(other.blocks)
        if value:
            kind = other.content_type or (None if other.data is not None else _XHTML)
            counts = _counts(names, other.word_count, other.char_count)
            family.add(value, other.role, kind, counts)


def _counts(names: dict[str, str | None], words: int | None, chars: int | None) -> Node:
    pairs = ((names["body_chars"], chars), (names["body_words"], words))
    return {name: count for name, count in pairs if name is not None and count is not None}
