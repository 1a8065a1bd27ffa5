"""Inline HTML in Markdown: the tags that say what a mark says, both ways."""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from newsdoc.model import Mark
from newsdoc.model.spans import MarkKind

KINDS: dict[str, MarkKind] = {
    "a": "link",
    "abbr": "span",
    "b": "strong",
    "cite": "cite",
    "code": "code",
    "del": "strike",
    "em": "emphasis",
    "i": "emphasis",
    "ins": "underline",
    "kbd": "code",
    "q": "quote",
    "s": "strike",
    "samp": "code",
    "small": "small",
    "span": "span",
    "strike": "strike",
    "strong": "strong",
    "sub": "subscript",
    "sup": "superscript",
    "time": "date",
    "tt": "code",
    "u": "underline",
    "var": "emphasis",
}
"""Tag to the kind of its mark; a `span` with a language and no class is of the kind `language`."""

TAGS: dict[MarkKind, str] = {
    "cite": "cite",
    "code": "code",
    "date": "time",
    "emphasis": "em",
    "language": "span",
    "link": "a",
    "quote": "q",
    "small": "small",
    "span": "span",
    "strike": "del",
    "strong": "strong",
    "subscript": "sub",
    "superscript": "sup",
    "underline": "u",
}
"""Kind of a mark to the tag that is written for it; kinds that are not here have none."""

_FIELDS = {
    "class": "role",
    "datetime": "value",
    "href": "href",
    "lang": "language",
    "rel": "rel",
    "title": "title",
}
_KIND_OF: dict[str, MarkKind] = {"href": "link", "rel": "link", "value": "date"}
"""Fields that only marks of one kind take from a tag."""

_OPEN = re.compile(r"<([A-Za-z][A-Za-z0-9-]*)(.*)>", re.DOTALL)
_CLOSE = re.compile(r"</([A-Za-z][A-Za-z0-9-]*)\s*>")
_ATTRIBUTE = re.compile(
    r"""\s+([a-zA-Z_:][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""", re.ASCII
)
_MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\s*>|\Z)|</?([A-Za-z][A-Za-z0-9-]*)[^<>]*>|<[!?][^<>]*>",
    re.DOTALL | re.IGNORECASE,
)


class Opening(NamedTuple):
    """An opening tag: its name, and what it says of the mark."""

    tag: str
    kind: MarkKind
    fields: dict[str, str]
    is_whole: bool
    """Whether the fields say all that the tag says."""


def opening(raw: str) -> Opening | None:
    """What an opening tag says; None where it is no tag that a mark could stand for."""
    found = _OPEN.fullmatch(raw)
    if found is None or (kind := KINDS.get(found[1].lower())) is None:
        return None
    fields: dict[str, str] = {}
    is_whole = True
    for attribute in _ATTRIBUTE.finditer(found[2].rstrip().removesuffix("/").rstrip()):
        field = _FIELDS.get(attribute[1].lower())
        value = next((part for part in attribute.groups()[1:] if part is not None), "")
        if field is None or field in fields or not value or _KIND_OF.get(field, kind) != kind:
            is_whole = False
        else:
            fields[field] = html.unescape(value)
    if kind == "span" and set(fields) == {"language"}:
        kind = "language"
    return Opening(found[1].lower(), kind, fields, is_whole)


def closing(raw: str) -> str | None:
    """The name of a closing tag in lower case, or None where it is none."""
    found = _CLOSE.fullmatch(raw)
    return found[1].lower() if found else None


def tag_pair(mark: Mark) -> tuple[str, str]:
    """The tags around the words of a mark of a kind in `TAGS`.

    Example:
        >>> from newsdoc.model import Span
        >>> tag_pair(Mark(span=Span(0, 2), kind="language", language="fr"))
        ('<span lang="fr">', '</span>')
    """
    tag = TAGS[mark.kind]
    attributes = ""
    for name, field in _FIELDS.items():
        value = getattr(mark, field)
        if not value or _KIND_OF.get(field, mark.kind) != mark.kind:
            continue
        value = html.escape(value).replace("\n", "&#10;").replace("\r", "&#13;")
        attributes += f' {name}="{value}"'
    return f"<{tag}{attributes}>", f"</{tag}>"


def words(markup: str) -> str | None:
    """The words of a piece of HTML, tags, scripts and styles left out; None where there are none.

    Example:
        >>> words("<p>Rain &amp; <b>hail</b></p>")
        'Rain & hail'
    """
    spaced = _MARKUP.sub(lambda found: "" if (found[2] or "").lower() in KINDS else " ", markup)
    return " ".join(html.unescape(spaced).split()) or None
