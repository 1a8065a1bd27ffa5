"""What a line end means: nothing (the line was wrapped), a line break, or a new paragraph.

That is decided for the whole document by evidence, then line by line. In a wrapped text sentences
go on over line ends, in lower case, and lines are broken where the next word would not have fitted;
in a text of one line a paragraph neither is so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Literal

import attrs

from newsdoc.formats.text.lines import Line, Run, is_set_off
from newsdoc.formats.text.marks import bullet, ends_sentence, is_divider, is_quoted, number

Gap = Literal["join", "break", "split"]
"""What lies between two lines of a run: a blank, a line break, or the end of a paragraph."""

WIDEST = 132
"""Columns that wrapped lines have at most; longer lines are paragraphs."""
LONG = 100
"""Code points from which on a line is taken for a paragraph of its own rather than one of several
short lines that belong together."""
LINES_A_RUN = 5
"""Where runs have more lines than that on average, their lines are paragraphs, not line breaks."""

_SHARE_LOWER = 0.25
_SHARE_FULL = 0.5
_SHARE_FULL_CASELESS = 0.8
_LOOSE = 0.8
"""Part of the width that a line and the next word may fill when the line was ended on purpose."""
_WORD_START = re.compile(r"([^\W\d_]+)-$")
_WORD_REST = re.compile(r"[^\W\d_]+")
_NO_WORD = re.compile(r"\S*(?:@|://|www\.|\.com\b)")


@attrs.frozen
class Layout:
    """How a document is set."""

    wrapped: bool
    """Whether lines end where they are full."""
    width: int
    """Columns of its wrapped lines."""
    indented: bool
    """Whether an indented line starts a paragraph."""
    parted: bool
    """Whether blank lines part the paragraphs."""
    words: frozenset[str]
    """Words of the document in lower case, when it is wrapped: what a hyphen cut may be one."""

    def gap(self, above: Line, below: Line) -> Gap:
        """What the line end between two lines of a run means."""
        if _stands_alone(above) or _stands_alone(below):
            return "split"
        if _opens_item(below) and not (self.wrapped and _is_wrapped_dash(above, below)):
            return "split"
        opens = _opens_item(above)
        if opens and below.indent > above.indent:
            return "join"
        if self.indented and below.indent:
            return "split"
        lower = goes_on(above.text, below.text)
        if self.wrapped:
            if lower or _filled(above, below) > self.width * _LOOSE:
                return "join"
            return "split" if opens or ends_sentence(above.text) else "break"
        if lower and len(above.text) <= WIDEST:
            return "join"
        if self.parted and not opens and is_plain_break(above.text, below.text):
            return "break"
        return "split"

    def glue(self, above: str, below: str) -> tuple[int, str]:
        """How two lines of a wrapped paragraph become one text.

        Gives the number of code points to cut from the end of the first, and what to put between.
        """
        last, first = above[-1:], below[:1]
        if last == "\u00ad":
            return 1, ""
        if last == "-" and above[-2:-1].isalpha() and first.islower():
            # A hyphen stays unless the word is in the document without one.
            start = _WORD_START.search(above[-40:])
            rest = _WORD_REST.match(below)
            if start and rest and (start[1] + rest[0]).lower() in self.words:
                return 1, ""
            return 0, ""
        return (0, "") if _is_wide(last) and _is_wide(first) else (0, " ")


def is_plain_break(above: str, below: str) -> bool:
    """Whether two lines of a run that is not wrapped stand for one paragraph with a line break."""
    return (
        len(above) <= LONG
        and len(below) <= LONG
        and not ends_sentence(above)
        and not goes_on(above, below)
    )


def goes_on(above: str, below: str) -> bool:
    """Whether a sentence goes on from one line to the next, as far as case tells."""
    return below[:1].islower() and not ends_sentence(above) and _NO_WORD.match(below) is None


def find_layout(runs: Iterable[Run]) -> Layout:
    """The layout that the lines of a document speak for. Takes linear time."""
    runs = list(runs)
    pairs = [pair for run in runs for pair in _pairs(run)]
    flush = sum(1 for above, below in pairs if above.indent and not below.indent)
    indented = flush > 0 and flush >= sum(
        1
        for above, below in pairs
        if below.indent and not above.indent and not ends_sentence(above.text)
    )
    if indented:
        pairs = [(above, below) for above, below in pairs if not below.indent]
    lines = sum(map(len, runs)) - len(runs)
    width = _width(pairs)
    wrapped = _is_wrapped(pairs, width)
    words = frozenset[str]()
    if wrapped:
        words = frozenset(
            word.lower() for run in runs for line in run for word in re.findall(r"\w+", line.text)
        )
    return Layout(
        wrapped=wrapped,
        width=width,
        indented=indented,
        parted=len(runs) > 1 and lines <= LINES_A_RUN * (len(runs) - 1),
        words=words,
    )


def _pairs(run: Run) -> Iterator[tuple[Line, Line]]:
    """Neighbouring lines that may be parts of one paragraph."""
    for above, below in pairwise(run):
        if is_set_off(above) and is_set_off(below):
            continue  # perhaps preformatted words, whose lines say nothing of the others
        if not (_stands_alone(above) or _stands_alone(below) or _opens_item(below)):
            yield above, below


def _stands_alone(line: Line) -> bool:
    """Whether the line can be no part of a paragraph of several lines."""
    text = line.text
    return not text or is_quoted(text) or "\t" in line.raw.strip() or is_divider(text)


def _opens_item(line: Line) -> bool:
    return bullet(line.text) is not None or number(line.text) is not None


def _is_wrapped_dash(above: Line, below: Line) -> bool:
    """Whether the dash that opens a line is one inside of a sentence that goes on there."""
    found = bullet(below.text)
    return (
        found is not None
        and found[0][0] == "-"
        and below.text[found[1] :][:1].islower()
        and not _opens_item(above)
        and not ends_sentence(above.text)
        and not above.text.endswith(":")
    )


def _filled(above: Line, below: Line) -> int:
    """Columns that the line would have had with the first word of the next one."""
    word = 1 if _is_wide(below.text[:1]) else len(below.text.split(maxsplit=1)[0]) + 1
    return above.indent + len(above.text) + word


def _width(pairs: list[tuple[Line, Line]]) -> int:
    """The width that all but a few of the lines keep to."""
    if not pairs:
        return 0
    lengths = sorted(above.indent + len(above.text) for above, _ in pairs)
    return lengths[(len(lengths) - 1) * 19 // 20]


def _is_wrapped(pairs: list[tuple[Line, Line]], width: int) -> bool:
    if not pairs or width > WIDEST:
        return False
    full = sum(1 for above, below in pairs if _filled(above, below) > width) / len(pairs)
    if not any(_has_case(below.text) for _, below in pairs[:200]):
        return len(pairs) > 2 and width >= 15 and full >= _SHARE_FULL_CASELESS
    lower = sum(1 for above, below in pairs if goes_on(above.text, below.text)) / len(pairs)
    if len(pairs) < 4:
        return lower >= 0.5
    return lower >= _SHARE_LOWER and full >= _SHARE_FULL


def _has_case(text: str) -> bool:
    sample = text[:40]
    return sample.lower() != sample.upper()


def _is_wide(char: str) -> bool:
    """Whether the character is of a script that is written without blanks between words."""
    return (
        "\u2e80" <= char <= "\ua4cf" or "\uf900" <= char <= "\ufaff" or "\uff00" <= char <= "\uffef"
    )
