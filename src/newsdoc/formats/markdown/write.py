"""An article to Markdown: front matter, the headline, the body."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newsdoc.codec import SCHEMA_VERSION
from newsdoc.errors import WriteError
from newsdoc.formats._base import ReadContext
from newsdoc.formats.markdown.blocks import BlockReader
from newsdoc.formats.markdown.metadata import VERSION_KEY, metadata_of
from newsdoc.formats.markdown.parser import MAX_DEPTH, parse
from newsdoc.formats.markdown.signs import ASIDE, CALLOUT, CAPTION, CREDIT, EMBED, EMPTY
from newsdoc.formats.markdown.write_fence import fenced, is_one_html_block
from newsdoc.formats.markdown.write_front_matter import lines_of
from newsdoc.formats.markdown.write_image import figure_lines
from newsdoc.formats.markdown.write_inline import inline
from newsdoc.formats.markdown.write_table import table_lines
from newsdoc.model import (
    Article,
    Aside,
    Block,
    BlockQuote,
    Divider,
    Embed,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    Mark,
    Paragraph,
    Preformatted,
    Raw,
    Span,
    Table,
    Text,
)

_DIVIDER = re.compile(r" {0,3}([*_-])(?:[ \t]*\1){2,}", re.ASCII)
_MAX_WRITTEN = 100
"""Levels that are written at all; below those of `MAX_DEPTH` they are read back as they stand."""
_MAX_NUMBER = 999_999_999
_HEADING_LEVEL = 2
"""Level of a crosshead that has none: below the headline."""


def write_article(article: Article) -> str:
    """The article as Markdown.

    Raises:
        WriteError: when its blocks nest deeper than can be read back, or it holds what JSON has no
            form for.
    """
    fields = metadata_of(article)
    heading = None
    if article.headline and not _needs_front_matter(article.headline, article.headline_marks):
        heading = _heading(1, article.headline, article.headline_marks)
        del fields["headline"]
        fields.pop("headline_marks", None)
    elif "headline" not in fields and _begins_with_title(article.body):
        fields["headline"] = None
    lines = lines_of([(VERSION_KEY, SCHEMA_VERSION), *fields.items()])
    if heading is not None:
        lines += ["", heading]
    body = _lines(article.body, 0)
    if body:
        lines += ["", *body]
    return "\n".join(lines) + "\n"


def _needs_front_matter(headline: str, marks: tuple[Mark, ...]) -> bool:
    """Whether the headline has marks that a heading cannot say."""
    if not marks:
        return False
    tokens, _, _ = parse(_heading(1, headline, marks))
    found = BlockReader((), ReadContext()).read(tokens)
    return found != [Heading(text=headline, marks=marks, level=1)]


def _begins_with_title(body: Sequence[Block]) -> bool:
    return bool(body) and isinstance(body[0], Heading) and body[0].level == 1


def _lines(blocks: Iterable[Block], depth: int, *, credited: bool = False) -> list[str]:
    """The lines of blocks, an empty one between any two."""
    if depth > _MAX_WRITTEN:
        raise WriteError(
            f"the blocks nest deeper than {_MAX_WRITTEN} levels",
            format="markdown",
            pointer="/body",
            hint="flatten the lists and quotations",
        )
    lines: list[str] = []
    before: Block | None = None
    alternate = False
    for block in blocks:
        alternate = (
            isinstance(block, ListBlock)
            and isinstance(before, ListBlock)
            and (block.style == "ordered") == (before.style == "ordered")
            and not alternate
        )
        new = _block(block, before, depth, alternate=alternate, credited=credited)
        if lines and new:
            lines.append("")
        lines += new
        before = block
    return lines


def _block(
    block: Block, before: Block | None, depth: int, *, alternate: bool, credited: bool
) -> list[str]:
    match block:
        case Paragraph():
            return _paragraph(block, credited=credited, before=before)
        case Heading():
            level = min(max(block.level or _HEADING_LEVEL, 1), 6)
            return [_heading(level, block.text, block.marks)]
        case ListBlock():
            return _list(block, depth, alternate=alternate)
        case Table():
            return table_lines(block)
        case BlockQuote():
            inner = _lines(block.blocks, depth + 1, credited=block.credit is None)
            if block.credit is not None:
                credit = CREDIT + inline(block.credit.text, block.credit.marks, one_line=True)
                inner += ["", credit] if inner else [credit]
            return _quoted(inner)
        case Figure():
            return figure_lines(block)
        case Embed():
            return _embed(block)
        case Preformatted():
            return fenced(block.text, block.syntax or "")
        case Divider():
            return [block.text if block.text and _DIVIDER.fullmatch(block.text) else "---"]
        case Aside():
            return _aside(block, depth)
        case Raw():
            if block.format == "markdown" and depth >= MAX_DEPTH:
                return block.data.split("\n")
            if block.format == "html" and is_one_html_block(block.data):
                return block.data.split("\n")
            return fenced(block.data, f"{{={block.format}}}")


def _paragraph(block: Paragraph, *, credited: bool, before: Block | None) -> list[str]:
    if not block.text and not block.marks:
        return [EMPTY]
    words = inline(block.text, block.marks, credited=credited)
    if isinstance(before, Table) and words.startswith(CAPTION):
        words = words.replace(":", "\\:", 1)
    return words.split("\n")


def _heading(level: int, text: str, marks: Sequence[Mark]) -> str:
    words = inline(text, marks, one_line=True)
    if words.endswith("#"):
        words = f"{words[:-1]}\\#"
    return f"{'#' * level} {words}".rstrip(" ")


def _quoted(lines: Sequence[str]) -> list[str]:
    return [f"> {line}" if line else ">" for line in lines] or [">"]


def _list(block: ListBlock, depth: int, *, alternate: bool) -> list[str]:
    """The items; next to another list of the kind with another sign, or the two would be one."""
    number = block.start if block.start is not None and 0 <= block.start <= _MAX_NUMBER else 1
    is_tight = _is_tight(block)
    lines: list[str] = []
    for item in block.items:
        if block.style == "ordered":
            sign = f"{min(number, _MAX_NUMBER)}{')' if alternate else '.'}"
            number += 1
        else:
            sign = "*" if alternate else "-"
        inner = _item(item, depth, is_tight=is_tight)
        if lines and not is_tight:
            lines.append("")
        indent = " " * (len(sign) + 1)
        lines.append(f"{sign} {inner[0]}" if inner and inner[0] else sign)
        lines += [indent + line if line else "" for line in inner[1:]]
    return lines


def _item(item: ListItem, depth: int, *, is_tight: bool) -> list[str]:
    lines: list[str] = []
    if item.text or item.marks:
        lines = inline(item.text, item.marks).split("\n")
    inner = _lines(item.blocks, depth + 2)
    if lines and inner and not is_tight:
        lines.append("")
    return lines + inner


def _is_tight(block: ListBlock) -> bool:
    """Whether the items need no empty lines: words, then at most a list that is so too."""
    for item in block.items:
        if not item.text:
            return False
        if not item.blocks:
            continue
        inner = item.blocks[0]
        if len(item.blocks) > 1 or not isinstance(inner, ListBlock) or not inner.items:
            return False
        if (inner.style == "ordered" and inner.start not in (None, 1)) or not _is_tight(inner):
            return False
    return True


def _embed(block: Embed) -> list[str]:
    parts = [f"[!{EMBED}] {inline(block.provider or '', one_line=True)}".rstrip(" ")]
    if block.url:
        link = Mark(span=Span(0, len(block.url)), kind="link", href=block.url)
        parts += ["", inline(block.url, (link,), one_line=True)]
    if block.text is not None:
        parts += ["", *_paragraph(_as_paragraph(block.text), credited=False, before=None)]
    return _quoted(parts)


def _aside(block: Aside, depth: int) -> list[str]:
    role = block.role
    word = role if role and role != EMBED and CALLOUT.fullmatch(f"[!{role}]") else ASIDE
    title = inline(block.title.text, block.title.marks, one_line=True) if block.title else ""
    lines = [f"[!{word}] {title}".rstrip(" ")]
    inner = _lines(block.blocks, depth + 1)
    return _quoted([*lines, "", *inner] if inner else lines)


def _as_paragraph(text: Text) -> Paragraph:
    return Paragraph(text=text.text, marks=text.marks)
