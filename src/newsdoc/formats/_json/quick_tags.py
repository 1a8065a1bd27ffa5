"""Inline tags of the simple HTML that is read without a parser, and their marks."""

from __future__ import annotations

import re

from newsdoc.formats._xml.body.inline_kinds import Given, InlineKind
from newsdoc.formats._xml.body.inlines import mark_of
from newsdoc.model import Mark
from newsdoc.model._makers import make_mark, make_span

_HREF = re.compile(r"""a href="([!#-;=?-~]+)\"""")
_LINK = re.compile(r"""a((?: (?:href|rel|target|title)="[!#-;=?-~ ]*")+) ?""")
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
_INLINES = frozenset({"b", "strong", "i", "em", "u", "sup", "sub", "small", "s", "cite"})


def opening(tag: str, given: Given, *, wanted: bool) -> str | None:
    """The name of the inline element that a tag opens, its attributes in `given`; else None."""
    if tag in _INLINES:
        return tag
    if (href := _HREF.fullmatch(tag)) is not None:
        given["href"] = href[1]
        return "a"
    link = _LINK.fullmatch(tag)
    return "a" if link is not None and _take_attributes(link[1], given, wanted=wanted) else None


def _take_attributes(text: str, given: Given, *, wanted: bool) -> bool:
    """The attributes of a link; whether none of them stands twice or is to be remarked on."""
    for name, value in _ATTRIBUTE.findall(text):
        if name in given or not value or value != value.strip() or "  " in value:
            return False
        given[name] = value
    if "target" in given:
        if wanted:
            return False
        del given["target"]
    return bool(given)


def mark_by(kind: InlineKind, given: Given, start: int, end: int) -> Mark | None:
    """The mark of an inline element on a span of the finished text."""
    if not given:
        if start == end:
            return None
        return make_mark(span=make_span(start, end), kind=kind.mark, role=kind.role)
    if len(given) == 1 and "href" in given:
        return make_mark(span=make_span(start, end), kind="link", href=given["href"])
    return mark_of(kind, "a", dict(given), start, end)
