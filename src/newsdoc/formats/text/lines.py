"""From characters to lines: line ends, control characters, indentation, runs between blank lines."""

from __future__ import annotations

import re
from itertools import groupby

import attrs

from newsdoc.formats._base import ReadContext

SOFT_BREAK = "\u2028"
"""LINE SEPARATOR: a line end inside of a paragraph. The reader makes it `\\n` in the text of the
block; the writer uses it where a plain line end would be taken for something else."""

PREFORMATTED_INDENT = "    "
"""What stands before each line of preformatted words."""

_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff]+")
_LINE_END = re.compile("\r{0,2}\n|\r")
_INNER_ENDS = re.compile("[\x0c\x85\u2029]")
_BLANKS = re.compile("[ \t]{2,}|\t")
_BLANK_SPACE = " \t\x0b\u2028\u00a0\u2002\u2003\u2009\u200a\u202f\u3000"


@attrs.frozen
class Line:
    """A line of the source that is not blank."""

    raw: str
    """As it stands there, without its line end and control characters."""
    text: str
    """Without blank space around it; blanks and tabs inside as one blank."""
    number: int
    """1-based line of the source; a page break does not count as a line."""
    indent: int
    """Columns of blank space before the text; a tab counts to the next multiple of four."""


Run = tuple[Line, ...]
"""Lines that follow each other without a blank line between them."""


def split_runs(text: str, context: ReadContext) -> list[Run]:
    """The runs of lines of a text, indentation that all lines share taken off.

    CR LF, CR CR LF (teleprinters), CR, LF, NEL, form feeds and PARAGRAPH SEPARATOR end lines; control characters are left
    out and reported.
    """
    text = _without_controls(text, context)
    lines = _LINE_END.split(text)
    numbered: list[tuple[int, str]] = list(enumerate(lines, 1))
    if _INNER_ENDS.search(text):
        numbered = [
            (number, part)
            for number, line in numbered
            for part in _INNER_ENDS.sub(_split_mark, line).split("\n")
        ]
    shared = _shared_indent(numbered)
    runs: list[Run] = []
    run: list[Line] = []
    for number, line in numbered:
        raw = line[shared:] if shared else line
        words = raw.strip(_BLANK_SPACE)
        if words:
            run.append(_line(raw, words, number))
        elif run and raw.startswith(PREFORMATTED_INDENT) and is_set_off(run[-1]):
            # Perhaps an empty line of preformatted words; else it is cut out again below.
            run.append(Line(raw, "", number, len(raw)))
        elif run:
            runs += _settle(run)
            run = []
    runs += _settle(run)
    return runs


def is_set_off(line: Line) -> bool:
    """Whether the line is indented as preformatted words are."""
    return line.raw.startswith(PREFORMATTED_INDENT)


def _split_mark(found: re.Match[str]) -> str:
    return "\n\n" if found[0] == "\u2029" else "\n"


def _line(raw: str, words: str, number: int) -> Line:
    if "\t" in words or "  " in words:
        words = _BLANKS.sub(" ", words)
    if SOFT_BREAK in words or "\x0b" in words:
        parts = re.split("[\u2028\x0b]", words)
        words = "\n".join(part.strip(_BLANK_SPACE) for part in parts)
    indent = 0
    for char in raw:
        if char == "\t":
            indent += 4 - indent % 4
        elif char in _BLANK_SPACE:
            indent += 1
        else:
            break
    return Line(raw, words, number, indent)


def _settle(lines: list[Line]) -> list[Run]:
    """The run, cut at its empty lines unless all of it is indented like preformatted words."""
    while lines and not lines[-1].text:
        lines.pop()
    if not lines:
        return []
    if all(is_set_off(line) for line in lines):
        return [tuple(lines)]
    return [tuple(part) for words, part in groupby(lines, lambda line: bool(line.text)) if words]


def _shared_indent(lines: list[tuple[int, str]]) -> int:
    """Blanks that every line with words starts with."""
    shared: int | None = None
    for _, line in lines:
        if line[:1] != " ":
            if line.strip(_BLANK_SPACE):
                return 0
            continue
        words = line.lstrip(" ")
        if words:
            indent = len(line) - len(words)
            shared = indent if shared is None else min(shared, indent)
    return shared or 0


def _without_controls(text: str, context: ReadContext) -> str:
    found = _CONTROLS.search(text)
    if found is None:
        return text
    if context.wanted:
        left_out = _CONTROLS.findall(text)
        kinds = sorted({char for chars in left_out for char in chars})
        context.remark(
            "PT104",
            f"{sum(map(len, left_out))} control characters left out",
            value=" ".join(f"U+{ord(char):04X}" for char in kinds),
            line=len(_LINE_END.findall(text, 0, found.start())) + 1,
        )
    return _CONTROLS.sub("", text)
