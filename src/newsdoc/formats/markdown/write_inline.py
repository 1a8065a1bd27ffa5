"""Words and marks to inline Markdown: escapes, line ends, and the signs that the pieces have."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsdoc.formats.markdown.escape import escape, escape_line_start, keep_space, without_forbidden
from newsdoc.formats.markdown.inline_pieces import (
    Piece,
    decide_codes,
    decide_signs,
    mark_at,
    pieces_of,
)
from newsdoc.formats.markdown.tags import TAGS
from newsdoc.model import Mark


def inline(
    text: str,
    marks: Sequence[Mark] = (),
    *,
    one_line: bool = False,
    credited: bool = False,
    in_link: bool = False,
) -> str:
    r"""The words with their marks as Markdown.

    Line ends become hard breaks: a backslash at the end of the line, or `<br>` where the Markdown
    has to stay in one line. `credited` guards a dash that would be read as the sign of a credit,
    `in_link` square brackets that would end the text of a link or an image.

    Example:
        >>> from newsdoc.model import Mark, Span
        >>> print(inline("2 * 3 is six", (Mark(span=Span(9, 12), kind="strong"),)))
        2 \* 3 is **six**
    """
    text = without_forbidden(text)
    pieces = pieces_of(text, [mark for mark in marks if mark.kind in TAGS])
    if len(pieces) > 1:
        decide_codes(pieces)
        decide_signs(pieces)
    edge = "<br>" if text.strip("\n") else "&#10;"
    out = _Out(one_line, credited, edge, links=int(in_link))
    for index, piece in enumerate(pieces):
        if piece.mark is None:
            out.words(pieces, index)
        else:
            out.markup(piece)
    return out.finished()


@attrs.define
class _Out:
    """The Markdown so far."""

    one_line: bool
    credited: bool
    edge: str
    """A line end where a backslash is none. Alone in a paragraph, a tag would be a block of HTML."""
    parts: list[str] = attrs.field(factory=list)
    at_line_start: bool = True
    links: int = 0

    def markup(self, piece: Piece) -> None:
        """Write the begin or the end of a mark."""
        if piece.written:
            self.parts.append(piece.written)
            self.at_line_start = False
        if mark_at(piece).kind == "link":
            self.links += 1 if piece.begins else -1

    def words(self, pieces: list[Piece], index: int) -> None:
        """Write words, line by line."""
        piece = pieces[index]
        if piece.written is not None:
            self.parts.append(piece.written)
            self.at_line_start = False
            return
        is_last = index + 1 == len(pieces)
        lines = piece.text.split("\n")
        for number, line in enumerate(lines):
            ends_line = number + 1 < len(lines)
            escaped = escape(
                line,
                in_link=self.links > 0,
                first=number == 0 and index > 0,
                last=not ends_line and not is_last,
            )
            starts = self.at_line_start
            if starts and not self.one_line:
                escaped = escape_line_start(escaped)
                if self.credited and escaped.startswith("— "):
                    escaped = "&#8212; " + escaped[2:]
            escaped = keep_space(escaped, start=starts, end=ends_line or is_last)
            if escaped:
                self.parts.append(escaped)
                self.at_line_start = False
            if ends_line:
                self._break(at_edge=not self.parts or (is_last and not any(lines[number + 1 :])))

    def _break(self, *, at_edge: bool) -> None:
        if self.one_line or at_edge:
            self.parts.append(self.edge)
            self.at_line_start = False
        else:
            self.parts.append("\\\n")
            self.at_line_start = True

    def finished(self) -> str:
        """All of it."""
        return "".join(self.parts)
