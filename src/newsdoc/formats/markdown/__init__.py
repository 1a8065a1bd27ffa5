"""Markdown: CommonMark with tables and strikethrough, and front matter for the metadata.

The front matter that is written holds every field of the article but the headline and the body, as
native JSON under the field's name, so that it comes back exactly. The body is the Markdown that a
person would write; the writer reads it back and names what of it Markdown cannot carry: roles and
identifiers of blocks, marks on names, who said what.

Spec: CommonMark 0.31.2; GitHub Flavored Markdown 0.29 (tables, strikethrough)
"""

from __future__ import annotations

import re

import attrs

from newsdoc._gzip import bare_name
from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, Format, ReadContext, WriteContext
from newsdoc.formats._dateline_marks import with_dateline_mark
from newsdoc.formats._datelines import find_dateline
from newsdoc.formats._decode import decode
from newsdoc.formats._head import Head
from newsdoc.formats._losses import report_losses
from newsdoc.formats.markdown.blocks import BlockReader
from newsdoc.formats.markdown.front_matter import split
from newsdoc.formats.markdown.metadata import VERSION_KEY, Fields, read_metadata
from newsdoc.formats.markdown.parser import References, parse
from newsdoc.formats.markdown.write import write_article
from newsdoc.model import Article, Block, Dateline, Heading, Paragraph, Span

CODES: dict[str, tuple[str, str]] = {
    "MK101": ("front-matter-not-read", "a line of front matter was not understood"),
    "MK102": ("inline-html-left-out", "inline HTML that no mark can say; its words are kept"),
    "MK103": ("cell-left-out", "a cell beyond the last column of its table"),
    "MK104": ("definition-not-used", "a link reference definition that no link uses"),
    "MK105": ("link-in-alt-text", "a link or picture inside of a text alternative"),
    "MK106": ("code-settings-left-out", "what follows the language of a code block"),
    "MK107": ("nested-too-deeply", "blocks that nest too deeply, kept as written"),
    "MK108": ("control-characters", "NUL characters, which became U+FFFD"),
    "MK201": ("not-carried", "a part of the article that Markdown does not carry as it is"),
}
"""Diagnostics of this format: name and meaning by code."""

_SIGNS = (
    re.compile(r"^#{1,6}[ \t]+\S", re.MULTILINE),
    re.compile(r"!?\[[^\]\n]{1,500}\]\([^)\s]{1,2000}[^)\n]{0,500}\)"),
    re.compile(r"^(?:```|~~~)", re.MULTILINE),
    re.compile(r"^\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]*$", re.MULTILINE),
    re.compile(r"(?<!\*)\*\*[^\s*][^*\n]{0,500}\*\*(?!\*)"),
    re.compile(r"^> \S", re.MULTILINE),
)
"""Signs of Markdown that plain text and wire copy have no use for."""


_DATELINE_BLOCKS = 8
"""Blocks among which the paragraph is looked for that begins with the dateline."""


def sniff(head: Head) -> int:
    """Certain of our own front matter, likely of other front matter or several signs of Markdown."""
    if head.kind != "text":
        return 0
    text = head.text.removeprefix("\ufeff")
    if text.startswith("---"):
        # The head of a long file may end before its front matter does.
        rest = ["---"] if len(head.data) > len(text) else []
        found = split([*text.splitlines(), *rest])
        if found is not None and found.entries:
            return 3 if found.entries[0].key == VERSION_KEY else 2
    if text.lstrip().startswith("# "):
        return 2
    if head.name is not None and bare_name(head.name).lower().endswith(FORMAT.suffixes):
        return 2  # any text is Markdown, so its name is as good as a sign
    return 2 if sum(sign.search(text) is not None for sign in _SIGNS) > 1 else 0


def read(data: bytes, context: ReadContext) -> Document:
    """The article of a Markdown file.

    Raises:
        ReadError: when it is empty, or a newer newsdoc wrote its front matter.
    """
    text = decode(data, context).text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise ReadError("there is nothing in it", format="markdown", source=context.source)
    if "\0" in text:
        context.remark("MK108", f"{text.count(chr(0))} NUL characters became U+FFFD")
        text = text.replace("\0", "\ufffd")
    lines = text.split("\n")
    front = split(lines)
    fields: Fields = {}
    is_ours = False
    if front is not None:
        fields = read_metadata(front, context)
        is_ours = any(entry.key == VERSION_KEY for entry in front.entries)
        lines = lines[front.length :]
    first_line = 1 + (front.length if front else 0)
    tokens, references, repeated = parse("\n".join(lines))
    body = BlockReader(lines, context, first_line).read(tokens)
    _report_definitions(references, repeated, context, first_line)
    _take_headline(body, fields, is_ours=is_ours)
    _take_dateline(body, fields, is_ours=is_ours)
    return Document(articles=(Article(**fields, body=tuple(body)),))


def _take_headline(body: list[Block], fields: Fields, *, is_ours: bool) -> None:
    """The heading of level 1 that the body begins with, unless front matter has the headline."""
    first = body[0] if body else None
    if not isinstance(first, Heading) or first.level != 1 or not first.text:
        return
    if "headline" not in fields or (not is_ours and fields["headline"] == first.text):
        fields["headline"] = first.text
        fields["headline_marks"] = first.marks
        del body[0]


def _take_dateline(body: list[Block], fields: Fields, *, is_ours: bool) -> None:
    """Mark the dateline in the text; find it there where the front matter is not ours.

    The field may hold the place alone while the text has agency and dash too: the mark is on all.
    """
    known: Dateline | None = fields.get("dateline")
    if known is None and is_ours:
        return
    for index, block in enumerate(body[:_DATELINE_BLOCKS]):
        if not isinstance(block, Paragraph):
            continue
        if known is None or block.text.startswith(known.text):
            found = find_dateline(block.text, language=fields.get("language"))
            if found is not None and known is None:
                fields["dateline"] = found[0]
            length = max(found[1].end if found else 0, len(known.text) if known else 0)
            if length:
                body[index] = with_dateline_mark(block, Span(0, length))
            return


def _report_definitions(
    references: References,
    repeated: list[dict[str, object]],
    context: ReadContext,
    first_line: int,
) -> None:
    """Report the link reference definitions that no link uses."""
    unused = [ref for label, ref in references.items() if label not in references.used]
    for reference in (*unused, *repeated):
        where = reference["map"]
        assert isinstance(where, list)
        context.remark(
            "MK104",
            "a link reference definition that no link uses was left out",
            value=" ".join(str(reference[part]) for part in ("href", "title") if reference[part]),
            line=where[0] + first_line,
        )


def write(article: Article, context: WriteContext) -> bytes:
    """The article as Markdown in UTF-8.

    Raises:
        WriteError: when its blocks nest deeper than Markdown is read back, or it holds what JSON
            has no form for.
    """
    data = write_article(article).encode()
    report_losses(article, data, read, context, format="markdown", code="MK201")
    return data


FORMAT = Format(
    name="markdown",
    title="Markdown with front matter",
    spec="CommonMark 0.31.2, GitHub Flavored Markdown 0.29 (tables, strikethrough)",
    media_types=("text/markdown",),
    suffixes=(".md", ".markdown"),
    sniff=sniff,
    read=read,
    write=write,
    carries=tuple(field.name for field in attrs.fields(Article)),
)
