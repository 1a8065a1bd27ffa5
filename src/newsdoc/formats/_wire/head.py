"""The lines above the story: keys, versions, headline, sub-headlines, bylines.

Where the headline ends is told by a line that ends in "="; without one, by the blank line below it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from newsdoc.formats._bylines import is_byline, read_byline
from newsdoc.formats._datelines import find_dateline
from newsdoc.formats._wire.lines import LONGEST, WIDTH, is_divider, is_table, is_wrapped
from newsdoc.formats._wire.notes import is_note, is_notebook, is_tail
from newsdoc.model import Byline

_END = "="
_DEEPEST = 14
"""Lines from the first one on among which the end mark is looked for."""
_INDENT = "  "
_MOST_LINES = 3
"""Lines of a headline without an end mark."""

_VERSION = re.compile(
    r"\W*(?:(?:(?:\d{1,2}(?:st|nd|rd|th|\.|e|er|ère|ème|º|a)?|new|last|final|first|second|third|fourth|"
    r"erste|zweite|dritte|neue|letzte|night|day|early)\s?-?)?"
    r"(?:lead|lede|ld|net|add|adds|sub|subs|take|writethru|write-through|update|upd|roundup|wrap|snap|"
    r"version|fassung|zusammenfassung|zf|überblick|zwischenüberblick|aktualisierung|aktualisiert|"
    r"synthèse|papier d'angle|suite|actualisation|resumen|ampliación)"
    r"(?:\s?\(?(?:\d{1,2}|all|final)\)?)?[\s/,;:+&-]*){1,4}\W*",
    re.IGNORECASE,
)
_SHOUT = re.compile(r"[^a-zäöüßéèáíóñ=]{3,28}")
_BRACKETED = re.compile(r"[(\[][^()\[\]]{2,60}[)\]]")


@attrs.define
class HeadLines:
    """What stands above the story."""

    headline: str | None = None
    kickers: list[str] = attrs.Factory(list)
    take: str | None = None
    subs: list[str] = attrs.Factory(list)
    bylines: list[Byline] = attrs.Factory(list)
    notes: list[str] = attrs.Factory(list)
    used: int = 0
    """Lines that the head takes; the story starts behind them."""
    marked: list[int] = attrs.Factory(list)
    """Places of the lines with an end mark; none where none has it."""


def read_head(lines: Sequence[str]) -> HeadLines:
    """Read the head of a text.

    Example:
        >>> head = read_head(["EXTRA", "Rain in Oslo", "By Jane Doe, dpa =", "", "   It rained."])
        >>> head.kickers, head.headline, head.bylines[0].text, head.used
        (['EXTRA'], 'Rain in Oslo', 'By Jane Doe, dpa', 3)
    """
    head = HeadLines()
    start = next((at for at, line in enumerate(lines) if line.strip()), len(lines))
    mark = _end_mark(lines, start)
    if mark is not None:
        last = _marked_below(lines, mark)
        head.used, head.marked = last + 1, list(range(mark, last + 1))
        texts = [*lines[start:mark]]
        texts += [line.rstrip().removesuffix(_END).rstrip() for line in lines[mark : last + 1]]
        _sort([text.strip() for text in texts if text.strip()], head)
    else:
        end = _unmarked_end(lines, start)
        head.used = end
        _sort([line.strip() for line in lines[start:end]], head)
    _byline_below(lines, head)
    return head


def _end_mark(lines: Sequence[str], start: int) -> int | None:
    for at in range(start, min(start + _DEEPEST, len(lines))):
        line = lines[at]
        if is_notebook(line.strip()) or is_tail(line.strip()):
            return None
        if line.rstrip().endswith(_END) and not is_divider(line.strip()):
            return at
    return None


def _marked_below(lines: Sequence[str], mark: int) -> int:
    """The last line of the head: the byline right below the headline may have a mark of its own."""
    for at in range(mark + 1, min(mark + 3, len(lines))):
        words = lines[at].strip()
        if not words.endswith(_END) or is_divider(words):
            break
        if is_byline(words.removesuffix(_END).rstrip(), bare=False):
            return at
    return mark


def _unmarked_end(lines: Sequence[str], start: int) -> int:
    """The line behind the headline of a text without end mark; `start` where it has no headline."""
    end = start
    while end < len(lines) and lines[end].strip():
        if end > start and lines[end].startswith(_INDENT):
            break  # the first paragraph of the story
        end += 1
    block = [line.rstrip() for line in lines[start:end]]
    below = next((line for line in lines[end:] if line.strip()), None)
    if not block or len(block) > _MOST_LINES or block[0][:1] in " \t" or below is None:
        return start
    words = " ".join(block)
    # Right above an indented story a headline may end with an abbreviation.
    ends = (":", ",") if lines[end].strip() else (".", ":", ",")
    if len(words) > WIDTH * _MOST_LINES or words.endswith(ends) or is_table(block):
        return start
    if find_dateline(words) is not None or is_note(words) or is_divider(words) or words[0] in "#-*":
        return start
    return start if is_notebook(words) or is_tail(words) else end


def _sort(texts: list[str], head: HeadLines) -> None:
    """Tell apart the lines of the head; the last one left is the headline."""
    head.notes = [text for text in texts if is_note(text)]
    texts = [text for text in texts if not is_note(text)]
    versions: list[str] = []
    while len(texts) > 1 and (is_version(texts[0]) or is_kicker(texts[0])):
        (versions if is_version(texts[0]) else head.kickers).append(texts.pop(0))
    head.take = " ".join(versions) or None
    while len(texts) > 1 and is_byline(texts[-1], bare=False):
        head.bylines.insert(0, read_byline(texts.pop()))
    joined: list[str] = []
    for above, text in zip(["", *texts], texts, strict=False):
        if joined and len(above) <= LONGEST and is_wrapped(above, text, WIDTH):
            joined[-1] += f" {text}"
        else:
            joined.append(text)
    if joined:
        head.headline, head.subs = joined[0], joined[1:]


def is_version(line: str) -> bool:
    """Whether a line of the head tells the version or take of the story.

    Example:
        >>> is_version("2ND LEAD"), is_version("1st Ld-Writethru"), is_version("Lead paint found")
        (True, True, False)
    """
    return len(line) <= 60 and _VERSION.fullmatch(line) is not None


def is_kicker(line: str) -> bool:
    """Whether a line of the head is a word that stands over the headline.

    Example:
        >>> is_kicker("EXTRA"), is_kicker("(Photo)"), is_kicker("Rain in Oslo")
        (True, True, False)
    """
    if _BRACKETED.fullmatch(line):
        return True
    return _SHOUT.fullmatch(line) is not None and len(line.split()) <= 3 and line.isupper()


def _byline_below(lines: Sequence[str], head: HeadLines) -> None:
    """Take the byline that stands alone between headline and story."""
    at = head.used
    while at < len(lines) and not lines[at].strip():
        at += 1
    if not head.headline or at + 1 >= len(lines) or lines[at + 1].strip():
        return
    line = lines[at].strip()
    if is_byline(line, bare=False):
        head.bylines.append(read_byline(line))
        head.used = at + 1
