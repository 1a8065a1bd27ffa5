"""Plain text in an XML document, cut into paragraphs.

How the lines of such text are meant, nobody says: indents, blank lines and the lengths of lines tell.
"""

from __future__ import annotations

import re

_SHORTEST_WRAP, _LONGEST_WRAP = 40, 90
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")
_INDENTS = re.compile(r"\n[ \t]*\n|\n(?=[ \t\u3000]+\S)")
_WIDE_INDENTS = re.compile(r"\n[ \t]*\n|\n(?=\u3000)")
_ENDS = tuple(".!?:;\"”»“'’)…。！？」")
"""What a paragraph ends with, more often than a line that was cut for its length."""


def paragraphs(text: str) -> list[str]:
    r"""The paragraphs: parted by indents, else by blank lines, else lines that are not only wrapped.

    Example:
        >>> paragraphs("Rain\nfell.\n\nSun.")
        ['Rain fell.', 'Sun.']
        >>> paragraphs("  Rain\nfell.\n  Sun.")
        ['Rain fell.', 'Sun.']
    """
    parts = indented(text)
    if len(parts) == 1:
        text = parts[0].strip()
        parts = _BLANK_LINES.split(text)
        if len(parts) == 1 and not _wrapped(text.split("\n")):
            parts = text.split("\n")
    found = (" ".join(part.split()) for part in parts)
    return [words for words in found if words]


def indented(text: str) -> list[str]:
    r"""The text cut where lines are indented, if that is how its paragraphs start; else it alone.

    It is so where some lines have an indent and others none, the first one among them, and wherever
    lines start with the wide space of East Asian scripts.

    Example:
        >>> indented("\u3000Rain.\n\u3000Sun.")
        ['\u3000Rain.', '\u3000Sun.']
        >>> len(indented("  Rain\n  fell.")), len(indented("Rain\n  fell."))
        (1, 1)
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    if "\n" not in text:
        return [text]
    if "\n\u3000" in text:
        return _WIDE_INDENTS.split(text)
    shown = [line for line in text.split("\n") if line and not line.isspace()]
    starts = [line[0] in " \t\u3000" for line in shown]
    return _INDENTS.split(text) if starts and starts[0] and not all(starts) else [text]


def _wrapped(lines: list[str]) -> bool:
    """Whether line ends come from wrapping: all lines but the last one about as long."""
    if len(lines) < 3 or all(line.rstrip().endswith(_ENDS) for line in lines[:-1]):
        return False
    lengths = [len(line.strip()) for line in lines[:-1]]
    return min(lengths) >= _SHORTEST_WRAP and max(lengths) <= _LONGEST_WRAP
