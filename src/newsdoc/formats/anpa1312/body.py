"""The text of an ANPA 1312 message: head lines, then paragraphs, tables and crossheads.

A circumflex opens a line of the head, and of a crosshead in the story; a tab opens a paragraph; `<`
and `=` end a line for good. Rows of tables are lines with `<` that open with no tab, or look like
rows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from newsdoc.formats._wire.lines import is_divider, is_row
from newsdoc.formats._wire.notes import EDITORS, is_note, is_sign_off
from newsdoc.formats.anpa1312.head import HeadLine, is_head
from newsdoc.model import Block, Divider, Heading, Note, Paragraph, Preformatted

_INDENT = "\t   "
"""What opens a paragraph, and a row of a table in some files."""
_LAST = re.compile(r"(?:END|30|-30-|MORE)", re.IGNORECASE)


@attrs.define
class Text:
    """What the lines of a text stand for."""

    head: list[HeadLine] = attrs.Factory(list)
    body: list[Block] = attrs.Factory(list)
    notes: list[Note] = attrs.Factory(list)
    marked: list[int] = attrs.Factory(list)
    """Places of lines whose marks are not kept."""
    ends: list[int] = attrs.Factory(list)
    """Places of end words, which are not kept."""


@attrs.define
class _Open:
    """The line, paragraph or table that is being read."""

    kind: str = ""
    lines: list[str] = attrs.Factory(list)


def read_text(lines: Sequence[str], *, tabular: bool) -> Text:
    r"""Read the lines between STX and ETX. Takes linear time.

    Args:
        lines: the lines, without control characters but tabs.
        tabular: whether the header says that the text is set in columns.

    Example:
        >>> text = read_text(["^BC-Rain,9<", "^Rain<", "\t   OSLO (AP) _ It rained", "on Monday."], tabular=False)
        >>> [line.text for line in text.head], [block.text for block in text.body]
        (['BC-Rain,9', 'Rain'], ['OSLO (AP) _ It rained on Monday.'])
    """
    text, now = Text(), _Open()
    for at, line in enumerate(lines):
        if not line.strip():
            _close(text, now)
            continue
        words = line.rstrip()
        mark = words[-1:] if words.endswith(("<", "=")) else ""
        words = words[: len(words) - len(mark)].rstrip()
        if is_divider(line.strip()):
            words, mark = line.rstrip(), ""
        if mark or line.startswith("^"):
            text.marked.append(at)
        if line.startswith("^"):
            _close(text, now)
            after_blank = at > 0 and not lines[at - 1].strip()
            if text.body and _LAST.fullmatch(words[1:].strip()):
                text.ends.append(at)
                continue
            now.kind, now.lines = "head", [words[1:].strip()]
            own = after_blank or (tabular and not is_head(HeadLine(now.lines[0], mark)))
            if mark == "=" and text.head and own:
                now.kind = "crosshead"
        elif now.kind in ("head", "paragraph") and line[:1] not in "\t " and not is_row(words):
            now.lines.append(words.strip())
        else:
            _open(text, now, line, words, mark, tabular=tabular)
        if mark and now.kind != "table":
            _close(text, now, mark)
    _close(text, now)
    _finish(text)
    return text


def _open(text: Text, now: _Open, line: str, words: str, mark: str, *, tabular: bool) -> None:
    """Start a paragraph, or a table, or go on with the table that is open."""
    row = is_row(words) or (line[:1] not in "\t " and (mark == "<" or tabular))
    if row and not is_divider(words.strip()):
        if now.kind != "table":
            _close(text, now)
            now.kind, now.lines = "table", []
        now.lines.append(words.removeprefix(_INDENT))
        return
    _close(text, now)
    now.kind, now.lines = "paragraph", [words.strip()]


def _close(text: Text, now: _Open, mark: str = "") -> None:
    """Turn what is open into a line of the head, a block or a note."""
    kind, lines = now.kind, now.lines
    now.kind, now.lines = "", []
    if not lines:
        return
    words = " ".join(filter(None, lines))
    if kind == "head" and not text.body:
        text.head.append(HeadLine(words, mark))
    elif kind in ("head", "crosshead"):
        if is_note(words):
            text.notes.append(Note(text=words, audience=EDITORS))
        elif words:
            text.body.append(Heading(text=words))
    elif kind == "table":
        text.body.append(Preformatted(text="\n".join(lines)))
    elif is_divider(words):
        text.body.append(Divider(text=words))
    elif is_note(words):
        text.notes.append(Note(text=words, audience=EDITORS))
    else:
        text.body.append(Paragraph(text=words))


def _finish(text: Text) -> None:
    """Tables of one row are paragraphs after all, and the last line may be a sign-off."""
    for at, block in enumerate(text.body):
        if isinstance(block, Preformatted) and "\n" not in block.text:
            text.body[at] = Paragraph(text=block.text.strip())
    if text.body and isinstance(last := text.body[-1], Paragraph) and is_sign_off(last.text):
        text.body[-1] = attrs.evolve(last, role="sign-off")
