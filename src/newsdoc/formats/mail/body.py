"""The body of a message: its HTML, else its plain text."""

from __future__ import annotations

import re

from newsdoc.formats._base import ReadContext
from newsdoc.formats._dateline_marks import with_dateline_mark
from newsdoc.formats._datelines import find_dateline
from newsdoc.formats._json.rich import Rich
from newsdoc.formats.mail.parts import Fields
from newsdoc.model import AlternativeBody, Block, BlockQuote, Note, Paragraph

_HEAD_START = re.compile(r"<head\b", re.IGNORECASE)
_HEAD_END = re.compile(r"</head\s{0,9}>", re.IGNORECASE)
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_TAG = re.compile(r"<[^<>]*>")
_WRAPPED = 58
"""Characters from which on a line is taken to be wrapped."""


def read_body(html: list[str], plain: list[str], fields: Fields, context: ReadContext) -> None:
    """The HTML where there is any: the plain text beside it is the same story."""
    if html:
        rich = Rich(context)
        blocks = tuple(
            block for text in html for block in rich.blocks(_without_head(text, context), "body")
        )
        others = tuple(AlternativeBody(content_type="text/plain", data=text) for text in plain)
        if not blocks:
            html, others = [], ()
        else:
            fields["body"] = _with_dateline(blocks, fields)
            if others:
                fields["alternative_bodies"] = others
    if not html and plain:
        notes: list[Note] = []
        found: list[Block] = []
        for text in plain:
            story, *signature = _SIGNATURE.split(text, maxsplit=1)
            found += plain_blocks(story)
            notes += [
                Note(text=each.strip(), role="signature") for each in signature if each.strip()
            ]
        fields["body"] = _with_dateline(tuple(found), fields)
        if notes:
            fields["notes"] = tuple(notes)


def _without_head(text: str, context: ReadContext) -> str:
    """The page without its head, whose words are reported."""
    start = _HEAD_START.search(text)
    end = _HEAD_END.search(text, start.end()) if start else None
    if start is None or end is None:
        return text
    words = " ".join(_TAG.sub(" ", text[start.start() : end.end()]).split())
    if words and context.wanted:
        context.remark("EM101", "head of a page", value=words, path="body")
    return text[: start.start()] + text[end.end() :]


def plain_blocks(text: str) -> list[Block]:
    r"""Paragraphs of plain text, parted by blank lines; wrapped lines are joined.

    Example:
        >>> [block.type for block in plain_blocks("It rained.\n\n> Really?\n")]
        ['paragraph', 'block-quote']
    """
    blocks: list[Block] = []
    for piece in _BLANK_LINES.split(text.strip("\n")):
        lines = [line.strip() for line in piece.split("\n") if line.strip()]
        if not lines:
            continue
        if all(line.startswith(">") for line in lines):
            words = _joined([line.lstrip("> ") for line in lines])
            if words:
                blocks.append(BlockQuote(blocks=(Paragraph(text=words),)))
            continue
        blocks.append(Paragraph(text=_joined(lines)))
    return blocks


def _joined(lines: list[str]) -> str:
    """The lines as one where the lines above the last are full, else one under the other."""
    lines = [line for line in lines if line]
    is_wrapped = len(lines) > 1 and min(len(line) for line in lines[:-1]) >= _WRAPPED
    return (" " if is_wrapped else "\n").join(lines)


def _with_dateline(blocks: tuple[Block, ...], fields: Fields) -> tuple[Block, ...]:
    for index, block in enumerate(blocks[:6]):
        if not isinstance(block, Paragraph):
            continue
        found = find_dateline(block.text, language=fields.get("language"))
        if found is not None and found[1].end < len(block.text):
            fields["dateline"] = found[0]
            marked = with_dateline_mark(block, found[1])
            return (*blocks[:index], marked, *blocks[index + 1 :])
    return blocks
