"""`articleBody`: plain text to paragraphs, and the dateline that it may begin with.

Spec: schema.org 29, Article: articleBody; NewsArticle: dateline
"""

from __future__ import annotations

import html
import re
from typing import Any

from newsdoc.formats._base import ReadContext
from newsdoc.formats._dateline_marks import with_dateline_mark
from newsdoc.formats._datelines import find_dateline
from newsdoc.formats._jsonld import values
from newsdoc.formats._jsonld.graph import Node
from newsdoc.formats._stated_datelines import stated_dateline
from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.body import Body, html_fragment, looks_like_html
from newsdoc.model import Block, Dateline, Paragraph
from newsdoc.model._makers import make_paragraph, make_span

_SILENT = ReadContext(wanted=False)
_BLANK_LINE = re.compile(r"\n[ \t\r\f\v]*\n\s*")
_FIRST_BLOCKS = 4
"""Blocks among which the paragraph is looked for that begins with the dateline."""


def article_body(node: Node, found: dict[str, Any], *, dateline: bool) -> None:
    """Take `articleBody` (or `text`) and `dateline` into the fields."""
    blocks: list[Block] = []
    for key in ("articleBody", "text"):
        left = []
        for value in values.take(node, key):
            text = values.scalar(value)
            if text is None or (blocks and key == "text"):
                left.append(value)
            else:
                blocks += body_of(text)
        values.put_back(node, key, left)
    line = values.one(node, "dateline")
    if line is not None:
        found["dateline"] = as_dateline(line, found.get("language"))
    if dateline:
        mark_dateline(blocks, found)
    found["body"] = tuple(blocks)


def body_of(text: str) -> list[Block]:
    r"""The blocks of a text: HTML, or paragraphs parted by blank lines, failing these by line ends.

    Example:
        >>> [block.text for block in body_of("It rained.\n\nIt was wet.")]
        ['It rained.', 'It was wet.']
        >>> [block.type for block in body_of("&lt;p&gt;Rain.&lt;/p&gt;&lt;hr&gt;")]
        ['paragraph', 'divider']
    """
    if not looks_like_html(text) or "<" not in text:
        once = html.unescape(text)
        if not (once != text and once.lstrip().startswith("<") and looks_like_html(once)):
            return _paragraphs(once)
        text = once
    elif "<" in text and not _has_tags(text):
        return _paragraphs(html.unescape(text))
    return list(Body(Account(_SILENT)).blocks(html_fragment(text)))


def _has_tags(text: str) -> bool:
    return re.search(r"</?[a-zA-Z][^<>]*>", text) is not None


def _paragraphs(text: str) -> list[Block]:
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    pieces = _BLANK_LINE.split(text)
    if len(pieces) == 1:
        pieces = text.split("\n")
    return [make_paragraph(text=words) for piece in pieces if (words := piece.strip())]


def as_dateline(text: str, language: str | None) -> Dateline:
    """A dateline that stands alone, with the parts that its words tell.

    Example:
        >>> as_dateline("OSLO (Reuters) -", "en").place
        'OSLO'
    """
    return stated_dateline(text, language)


def mark_dateline(blocks: list[Block], found: dict[str, Any]) -> None:
    """Mark the dateline in the paragraph that begins with it; find it where none is known."""
    known: Dateline | None = found.get("dateline")
    for index, block in enumerate(blocks[:_FIRST_BLOCKS]):
        if not isinstance(block, Paragraph):
            continue
        if any(mark.kind == "dateline" for mark in block.marks):
            return
        seen = find_dateline(block.text, language=found.get("language"))
        if known is not None:
            if not block.text.startswith(known.text):
                return
            length = max(len(known.text), seen[1].end if seen else 0)
        elif seen is None:
            return
        else:
            found["dateline"], length = seen[0], seen[1].end
        blocks[index] = with_dateline_mark(block, make_span(0, length))
        return
