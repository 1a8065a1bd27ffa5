r"""`Words`: text and marks built up from mixed content, white space as XML has it.

Runs of spaces, tabs and line ends are one space, none at the edges; a line break (`br`) is `\\n`
without spaces beside it; no-break spaces stay. Under `xml:space="preserve"` nothing is changed.
"""

from __future__ import annotations

import re

import attrs

from newsdoc.model import Block, Mark, Span

_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_BREAKS = re.compile(r"\n{2,}")


def squeeze(text: str) -> str:
    """The text with every run of XML white space as one space, edges included.

    Example:
        >>> squeeze("  the   mayor ")
        ' the mayor '
    """
    if "\n" in text or "  " in text or "\t" in text or "\r" in text or "\f" in text or "\v" in text:
        return _SPACES.sub(" ", text)
    return text


class Words:
    """Text under construction; offsets are code points of the text so far."""

    __slots__ = ("_blank", "_parts", "after", "before", "length", "marks", "preserve")

    def __init__(self, *, preserve: bool = False) -> None:
        self._parts: list[str] = []
        self._blank = True
        self.length = 0
        self.marks: list[Mark | None] = []
        self.preserve = preserve
        self.before: list[Block] = []
        """Blocks that stood in the words before any of them: to be put before the paragraph."""
        self.after: list[Block] = []
        """Blocks that stood among the words: to be put after the paragraph."""

    def add(self, text: str) -> None:
        """Add character data."""
        if not self.preserve:
            text = squeeze(text)
            if self._blank and text[0] == " ":
                text = text[1:]
        if text:
            self._parts.append(text)
            self.length += len(text)
            self._blank = text[-1] == " "

    def part(self) -> None:
        """Make sure that what follows does not run together with the word before it."""
        if self.length and not self._blank and not self._parts[-1][-1:].isspace():
            last = self._parts[-1][-1:]
            if last.isalnum() or last in ".,;:)":
                self.add(" ")

    def line_break(self) -> None:
        """Add a line break; none at the very start."""
        if self.preserve:
            self._parts.append("\n")
            self.length += 1
            return
        if not self.length:
            return
        self._drop_space()
        self._parts.append("\n")
        self.length += 1
        self._blank = True

    def paragraph_break(self) -> None:
        """Make the words that follow start a paragraph of their own."""
        if not self.length:
            return
        self._drop_space()
        tail = "".join(self._parts[-2:])[-2:]
        missing = 2 - (len(tail) - len(tail.rstrip("\n")))
        if missing > 0:
            self._parts.append("\n" * missing)
            self.length += missing
        self._blank = True

    def hoist(self, blocks: list[Block]) -> None:
        """Take blocks that stand among words: they come before or after the paragraph."""
        (self.after if self.length else self.before).extend(blocks)

    def _drop_space(self) -> None:
        if not self._parts or self._parts[-1][-1:] != " ":
            return
        last = self._parts[-1][:-1]
        if last:
            self._parts[-1] = last
        else:
            self._parts.pop()
        self.length -= 1
        for index in range(len(self.marks) - 1, -1, -1):
            mark = self.marks[index]
            if mark is None:
                continue
            if mark.span.end <= self.length:
                break
            self.marks[index] = attrs.evolve(
                mark, span=Span(min(mark.span.start, self.length), self.length)
            )

    def finish(self) -> tuple[str, tuple[Mark, ...]]:
        """The text and the marks on it; the text may be empty."""
        text = "".join(self._parts)
        marks = [mark for mark in self.marks if mark is not None]
        if not self.preserve and text and (text[0] in " \n" or text[-1] in " \n"):
            stripped = text.lstrip(" \n")
            cut = len(text) - len(stripped)
            text = stripped.rstrip(" \n")
            marks = [_moved(mark, -cut, len(text)) for mark in marks]
        if len(marks) > 1:
            marks = _joined(marks)
        return text, tuple(marks)


def _moved(mark: Mark, by: int, length: int) -> Mark:
    start = min(max(mark.span.start + by, 0), length)
    end = min(max(mark.span.end + by, start), length)
    if (start, end) == (mark.span.start, mark.span.end):
        return mark
    return attrs.evolve(mark, span=Span(start, end))


def _joined(marks: list[Mark]) -> list[Mark]:
    """Marks that touch and differ in nothing else as one: overlaps are written in pieces."""
    ends: dict[tuple[int, str], int] = {}
    out: list[Mark] = []
    for mark in marks:
        start, end = mark.span.start, mark.span.end
        index = ends.get((start, mark.kind)) if end > start else None
        if index is not None:
            joined = attrs.evolve(out[index], span=Span(out[index].span.start, end))
            if joined == attrs.evolve(mark, span=joined.span):
                out[index] = joined
                del ends[start, mark.kind]
                ends[end, mark.kind] = index
                continue
        if end > start:
            ends[end, mark.kind] = len(out)
        out.append(mark)
    if len(out) < len(marks):
        out.sort(key=lambda mark: (mark.span.start, -mark.span.end))
    return out


def split(text: str, marks: tuple[Mark, ...]) -> list[tuple[str, tuple[Mark, ...]]]:
    r"""The text cut at blank lines, each piece with its part of the marks.

    Example:
        >>> split("a\n\nb", ())
        [('a', ()), ('b', ())]
    """
    if "\n\n" not in text:
        return [(text, marks)]
    pieces = []
    start = 0
    for end, following in [
        *((m.start(), m.end()) for m in _BREAKS.finditer(text)),
        (len(text),) * 2,
    ]:
        piece = text[start:end]
        lead = len(piece) - len(piece.lstrip(" "))
        piece = piece.strip(" ")
        if piece:
            low = start + lead
            high = low + len(piece)
            inside = tuple(
                _moved(mark, -low, len(piece))
                for mark in marks
                if mark.span.start < high and mark.span.end > low
            )
            pieces.append((piece, inside))
        start = following
    return pieces


def join(pieces: list[tuple[str, tuple[Mark, ...]]]) -> tuple[str, tuple[Mark, ...]]:
    """The texts as the lines of one, with the marks moved to where their words now are."""
    if len(pieces) == 1:
        return pieces[0]
    text = "\n".join(piece for piece, _ in pieces)
    marks: list[Mark] = []
    offset = 0
    for piece, own in pieces:
        marks += [attrs.evolve(m, span=m.span.shift(offset)) if offset else m for m in own]
        offset += len(piece) + 1
    return text, tuple(marks)
