r"""Words with marks to nested elements: the way back from stand-off.

Marks may overlap in any way, elements may not: a mark is written in pieces where another one cuts it
(the reader joins pieces that touch). Some elements hold no markup of others (NITF's `person`); those
are written inside of what cuts them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import attrs

from newsdoc.formats._xml.escape import text as escaped
from newsdoc.model import Mark


@attrs.frozen
class Element:
    """How a mark is written."""

    name: str
    """Name of the element."""
    open: str
    """The start tag without its brackets."""
    closed: bool = False
    """Whether it holds no other elements than `inner`."""
    inner: frozenset[str] = frozenset()
    """Elements that a closed one may hold."""
    end: str = ""
    """Markup that goes before its end tag."""


Speller = Callable[[Mark, Element | None], Element | None]
"""Gives the element for a mark in the element that is open; None where there is none."""


def is_even(text: str) -> bool:
    """Whether the text is the same after white space is collapsed, so that XML need not keep it.

    Example:
        >>> is_even("the mayor"), is_even("the  mayor"), is_even("")
        (True, False, True)
    """
    if not text:
        return True
    return not (
        "  " in text
        or text[0] in " \n"
        or text[-1] in " \n"
        or ("\n" in text and (" \n" in text or "\n " in text))
        or "\t" in text
        or "\r" in text
        or text.isspace()
    )


@attrs.define
class _Open:
    """An element that is open: its mark, and the marks that it keeps from being open."""

    mark: Mark
    element: Element
    suspended: list[Mark] = attrs.field(factory=list)


def write_words(
    out: list[str], text: str, marks: Sequence[Mark], spell: Speller, *, line_break: str = "<br/>"
) -> None:
    """Append the words as character data and elements; a line end is written as `line_break`."""
    if not marks:
        _append(out, text, line_break)
        return
    if _write_apart(out, text, marks, spell, line_break):
        return
    _Nester(out, text, spell, line_break).run(
        sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end))
    )


def _write_apart(
    out: list[str], text: str, marks: Sequence[Mark], spell: Speller, line_break: str
) -> bool:
    """Write marks that stand apart, as nearly all do; False, and nothing written, for others."""
    position = 0
    broken = "\n" in text
    for mark in marks:
        span = mark.span
        if span.start < position or span.start >= span.end:
            return False
        position = span.end
        if broken and "\n" in text[span.start : position]:
            return False  # not every element may hold a line break
    position = 0
    for mark in marks:
        start, end = mark.span.start, mark.span.end
        if start > position:
            _append(out, text[position:start], line_break)
        element = spell(mark, None)
        words = text[start:end]
        if element is None:
            _append(out, words, line_break)
        else:
            out.append(f"<{element.open}>")
            _append(out, words, line_break)
            out.append(f"{element.end}</{element.name}>")
        position = end
    _append(out, text[position:], line_break)
    return True


def _append(out: list[str], text: str, line_break: str) -> None:
    if text:
        text = escaped(text)
        out.append(text.replace("\n", line_break) if "\n" in text else text)


class _Nester:
    """One run over the words; `stack` holds the open elements, outermost first."""

    def __init__(self, out: list[str], text: str, spell: Speller, line_break: str) -> None:
        self.out = out
        self.text = text
        self.spell = spell
        self.line_break = line_break
        self.stack: list[_Open] = []

    def run(self, marks: list[Mark]) -> None:
        position = index = 0
        while index < len(marks) or self.stack:
            stops = [entry.mark.span.end for entry in self.stack]
            if index < len(marks):
                stops.append(marks[index].span.start)
            stop = min(stops)
            self._words(position, stop)
            position = stop
            self._close(position)
            while index < len(marks) and marks[index].span.start == position:
                self._open(marks[index])
                index += 1
                self._close_empty()
        self._words(position, len(self.text))

    def _words(self, start: int, end: int) -> None:
        piece = self.text[start:end]
        if "\n" not in piece or not any(entry.element.closed for entry in self.stack):
            _append(self.out, piece, self.line_break)
            return
        for number, line in enumerate(piece.split("\n")):
            if number:
                inner = self._pop_closed()
                self.out.append(self.line_break)
                for mark in inner:
                    self._push(mark)
            _append(self.out, line, self.line_break)

    def _top(self) -> Element | None:
        return self.stack[-1].element if self.stack else None

    def _push(self, mark: Mark, suspended: list[Mark] | None = None) -> None:
        element = self.spell(mark, self._top())
        if element is not None:
            self._put(mark, element, suspended)

    def _put(self, mark: Mark, element: Element, suspended: list[Mark] | None = None) -> None:
        self.stack.append(_Open(mark, element, suspended or []))
        self.out.append(f"<{element.open}>")

    def _pop(self) -> _Open:
        entry = self.stack.pop()
        self.out.append(f"{entry.element.end}</{entry.element.name}>")
        return entry

    def _pop_closed(self) -> list[Mark]:
        """Close the innermost elements that hold no others; their marks, outermost first."""
        marks: list[Mark] = []
        while self.stack and self.stack[-1].element.closed:
            entry = self._pop()
            marks += [entry.mark, *entry.suspended]
        marks.reverse()
        return marks

    def _open(self, mark: Mark) -> None:
        top = self._top()
        element = self.spell(mark, top)
        if element is None:
            return
        if top is None or not top.closed or element.name in top.inner:
            self._put(mark, element)
            return
        if mark.span.start == mark.span.end:
            return
        waiting = self._pop_closed()
        outer = self.spell(mark, self._top())
        if outer is None:
            for other in waiting:
                self._push(other)
        elif outer.closed:
            self._put(mark, outer, waiting)
        else:
            self._put(mark, outer)
            for other in waiting:
                self._push(other)

    def _close(self, position: int) -> None:
        """Close what ends here; what is open inside of it and goes on is opened again."""
        ended = [entry.mark.span.end <= position for entry in self.stack]
        if True not in ended:
            return
        lowest = ended.index(True)
        again: list[Mark] = []
        while len(self.stack) > lowest:
            entry = self._pop()
            again += [mark for mark in (entry.mark, *entry.suspended) if mark.span.end > position]
        for mark in reversed(again):
            self._open(mark)

    def _close_empty(self) -> None:
        """Close an element without words as soon as it is open."""
        while self.stack and self.stack[-1].mark.span.start == self.stack[-1].mark.span.end:
            self._pop()
