"""Lines to paragraphs and back: hard wraps joined with a blank, tables kept as they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from newsdoc.formats._datelines import find_dateline
from newsdoc.model import Dateline, Mark, Paragraph, Span

WIDTH = 69
"""Columns of a line on the wire."""
LONGEST = 100
"""Code points up to which a line can be one of a wrapped text."""
_NARROWEST = 40
"""Columns that wrapped lines have at least; shorter lines were ended on purpose."""
_FULL = 0.85
"""Part of the width that a line and the next word take at least where the line was wrapped."""

_GAP = re.compile(
    r"(?<![\s.!?:;,])[ ]{3,}(?=\S)|(?<=\d) {2,}(?=\S)|(?<![\s.!?:;,\"'”)]) {2,}(?=[-+]?\d)|\t|\.{4,}"
)
_WORDS_A_GAP = 6
_LONGEST_ROW = 160
_CELLS = re.compile(r"[^;]{0,40}(?:;[^;]{0,24}){2,}")
_DIVIDER = re.compile(r"(?:[*_=~+-]\s*){3,80}")
_HYPHENED = re.compile(r"[^\W\d_]-$")
_NO_COMPOUND_WORDS = "und oder bzw bis sowie and or to et ou y o e og och eller en of als"
_NO_COMPOUND = frozenset(_NO_COMPOUND_WORDS.split())


def width_of(runs: Iterable[Sequence[str]]) -> int:
    """The columns that the lines of a text are wrapped at, as far as they show."""
    lengths = sorted(len(above) for run in runs for above, _ in pairwise(run))
    lengths = [length for length in lengths if length <= LONGEST]
    return max(lengths[-((1 - len(lengths)) * 19 // 20)], _NARROWEST) if lengths else WIDTH


def is_wrapped(above: str, below: str, width: int) -> bool:
    """Whether a line ends only because the next word did not fit.

    Example:
        >>> is_wrapped("It rained in Oslo on Monday and", "Tuesday.", 31)
        True
        >>> is_wrapped("Oslo 12", "Bergen 9", 31)
        False
    """
    if below[:1].islower():
        return True
    word = below.split(maxsplit=1)[0] if below.strip() else ""
    return len(above) + 1 + len(word) > width * _FULL


def join_lines(lines: Sequence[str], width: int) -> str:
    r"""The lines of a paragraph as its text: wraps are blanks, other line ends are kept.

    Example:
        >>> join_lines(["It rained in Oslo on Monday and", "Tuesday."], 31)
        'It rained in Oslo on Monday and Tuesday.'
        >>> join_lines(["Oslo 12", "Bergen 9"], 31)
        'Oslo 12\nBergen 9'
    """
    parts = [lines[0].strip()]
    for above, below in pairwise(lines):
        words = below.strip()
        parts.append(_between(above.strip(), words) if is_wrapped(above, words, width) else "\n")
        parts.append(words)
    return "".join(parts)


def _between(above: str, below: str) -> str:
    """What a wrap stands for: nothing behind the hyphen of a compound, else a blank."""
    if not _HYPHENED.search(above[-2:]) or not below[:1].islower():
        return " "
    return " " if re.split(r"\W", below, maxsplit=1)[0] in _NO_COMPOUND else ""


def wrap(text: str, *, width: int = WIDTH, indent: str = "") -> list[str]:
    r"""A text in lines of at most `width` columns that `join_lines` puts together again.

    Lines are broken at single blanks only; a longer word stands alone. Line breaks stay.

    Example:
        >>> wrap("It rained in Oslo on Monday and Tuesday.", width=24, indent="   ")
        ['   It rained in Oslo on', 'Monday and Tuesday.']
    """
    lines: list[str] = []
    for part in text.split("\n"):
        words = re.split(r"(?<=[^ ]) (?=[^ ])", part)
        line = indent + words[0] if not lines else words[0]
        for word in words[1:]:
            if len(line) + 1 + len(word) > width and _between(line, word) == " ":
                lines.append(line)
                line = word
            else:
                line += f" {word}"
        lines.append(line)
    return lines


def is_row(line: str) -> bool:
    """Whether a line looks like the row of a table: columns parted by gaps, tabs or semicolons.

    Example:
        >>> is_row("Oslo      12    9"), is_row("Oslo;12;9;rn"), is_row("It rained.  It stopped.")
        (True, True, False)
    """
    stripped = line.strip()
    if len(stripped) > _LONGEST_ROW:
        return False
    gaps = len(_GAP.findall(stripped))
    # A gap or two in a line of prose are slips.
    few = gaps > 0 and len(stripped.split()) <= _WORDS_A_GAP * (gaps + 1)
    return few or _CELLS.fullmatch(stripped) is not None


def is_table(lines: Sequence[str]) -> bool:
    """Whether lines are those of a table: two or more, most of them rows."""
    return len(lines) > 1 and sum(map(is_row, lines)) * 5 >= len(lines) * 3


def is_divider(line: str) -> bool:
    """Whether a line is nothing but signs.

    Example:
        >>> is_divider("* * *"), is_divider("___"), is_divider("--")
        (True, True, False)
    """
    return len(line) <= 160 and _DIVIDER.fullmatch(line) is not None


_MOST_ABOVE = 7
_SHORT = 140
"""Code points of a paragraph that may stand above the one with the dateline."""


def mark_dateline(
    body: Sequence[object],
) -> tuple[Dateline, int, Paragraph] | None:
    """The dateline, the place of its paragraph in the body, and that with the mark.

    It is the first paragraph that has one; summaries and a byline, which are short, may stand above.
    """
    for index, block in enumerate(body[:_MOST_ABOVE]):
        if isinstance(block, Paragraph):
            found = find_dateline(block.text)
            if found is None and len(block.text) < _SHORT:
                continue
            if found is None or found[1].end == len(block.text):
                return None
            line, span = found
            mark = Mark(span=Span(span.start, span.end), kind="dateline")
            return line, index, Paragraph(text=block.text, marks=(mark,), role=block.role)
    return None
