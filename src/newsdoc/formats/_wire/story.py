"""The story of a wire message: lines to blocks, and what stands behind it to notes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from newsdoc.formats._wire.lines import (
    LONGEST,
    is_divider,
    is_table,
    is_wrapped,
    join_lines,
    width_of,
)
from newsdoc.formats._wire.notes import (
    EDITORS,
    NOTEBOOK,
    SIGN_OFF,
    TAIL,
    is_note,
    is_notebook,
    is_sign_off,
    is_tail,
)
from newsdoc.model import (
    Block,
    Divider,
    Heading,
    ListBlock,
    ListItem,
    Note,
    Paragraph,
    Preformatted,
)

_BULLET = re.compile(r"[-*•]\s+(?=\S)")
_HEADING = re.compile(r"#{2,4}\s+(\S.*)")
_SIGNED = re.compile(r"(?:[a-zäöüåæøß]{2,5}\s?/\s?){1,6}[A-Za-zäöüåæøß]{2,5}/?")
"""The initials of those who made a story, which stand right below it."""
_NUMBERED = re.compile(r"\s+\d[\d.,:/-]*\s+\S")
_LONGEST_ROW = 80
_SENTENCE = re.compile(r"[.!?:…][\"'”’»)]*$")


@attrs.define
class Story:
    """Blocks and notes."""

    body: list[Block] = attrs.Factory(list)
    notes: list[Note] = attrs.Factory(list)


def read_story(lines: Sequence[str]) -> Story:
    r"""The story that stands in the lines behind the head.

    What is not for publication is in the notes, never in the body.

    Example:
        >>> story = read_story(["   Oslo (dpa) - It rained on", "Monday.", "", "Not for publication", "Doe"])
        >>> [block.text for block in story.body], [note.text for note in story.notes]
        (['Oslo (dpa) - It rained on Monday.'], ['Not for publication\nDoe'])
    """
    story = Story()
    end = _story_end(lines)
    _read_body(lines[:end], story)
    if end < len(lines):
        _read_tail(lines, end, story)
    elif story.body and isinstance(last := story.body[-1], Paragraph) and is_sign_off(last.text):
        story.body[-1] = attrs.evolve(last, role=SIGN_OFF)
    return story


def _story_end(lines: Sequence[str]) -> int:
    """Where the notes behind the story start."""
    for at, line in enumerate(lines):
        if line and (is_notebook(line.strip()) or is_tail(line.strip())):
            return _with_signs(lines, at, 0)
    return len(lines)


def _with_signs(lines: Sequence[str], at: int, start: int) -> int:
    """Place of the line of signs above a line, from `start` on; its own where there is none."""
    above = at - 1
    while above >= start and not lines[above].strip():
        above -= 1
    return above if above >= start and is_divider(lines[above].strip()) else at


def _read_tail(lines: Sequence[str], start: int, story: Story) -> None:
    """Notes from `start` on: the notebook, the private part, and a sign-off at the end."""
    end = len(lines)
    while end > start and not lines[end - 1].strip():
        end -= 1
    sign_off: list[Note] = []
    if end - 2 > start and is_sign_off(lines[end - 1].strip()) and not lines[end - 2].strip():
        sign_off.append(Note(text=lines[end - 1].strip(), role=SIGN_OFF, audience=EDITORS))
        end -= 1
    private = next((at for at in range(start, end) if is_tail(lines[at].strip())), end)
    if private < end:
        private = _with_signs(lines, private, start)
    parts = [(start, private, NOTEBOOK), (private, end, TAIL)]
    for first, last, role in parts:
        text = "\n".join(line.rstrip() for line in lines[first:last]).strip("\n")
        if text:
            story.notes.append(Note(text=text, role=role, audience=EDITORS))
    story.notes += sign_off


def _read_body(lines: Sequence[str], story: Story) -> None:
    runs = list(_runs(lines))
    width = width_of([[line.rstrip() for line in run] for run in runs if not is_table(run)])
    indented = sum(1 for run in runs if _indent(run[0]) >= 2) * 2 > len(runs)
    for run in runs:
        for block in _blocks(run, width, indented=indented):
            if isinstance(block, Paragraph) and is_note(block.text):
                story.notes.append(Note(text=block.text, audience=EDITORS))
            else:
                story.body.append(block)


def _runs(lines: Sequence[str]) -> Iterator[list[str]]:
    """The lines between blank ones."""
    run: list[str] = []
    for line in lines:
        if line.strip():
            run.append(line.rstrip())
        elif run:
            yield run
            run = []
    if run:
        yield run


def _blocks(run: list[str], width: int, *, indented: bool) -> Iterator[Block]:
    """The blocks that a run of lines stands for."""
    if (items := _items(run, width)) is not None:
        yield ListBlock(items=tuple(ListItem(text=item) for item in items))
        return
    if is_table(run) or _is_set(run, width, indented=indented):
        yield Preformatted(text="\n".join(run))
        return
    if (rows := _rows(run)) is not None:
        yield from (Paragraph(text=line.strip()) for line in run[: rows.start])
        yield Preformatted(text="\n".join(run[rows.start : rows.stop]))
        yield from (Paragraph(text=line.strip()) for line in run[rows.stop :])
        return
    for part in _parts(run, width):
        text = join_lines(part, width)
        if is_divider(text):
            yield Divider(text=text)
        elif len(part) == 1 and (found := _HEADING.fullmatch(text)):
            yield Heading(text=found[1])
        else:
            yield Paragraph(text=text)


def _items(run: list[str], width: int) -> list[str] | None:
    """The items of a run that is a list of two or more; else None."""
    if len(run) < 2 or not _BULLET.match(run[0]) or is_divider(run[0]):
        return None
    items: list[list[str]] = []
    for line in run:
        if found := _BULLET.match(line):
            items.append([line[found.end() :]])
        elif _indent(line) or is_wrapped(items[-1][-1], line, width):
            items[-1].append(line)
        else:
            return None
    if len(items) < 2:
        return None
    return [" ".join(line.strip() for line in item) for item in items]


def _is_set(run: list[str], width: int, *, indented: bool) -> bool:
    """Whether lines were broken on purpose, each of them, and are no paragraphs of their own.

    Where paragraphs are indented those are the lines that are not, elsewhere those that are.
    """
    if len(run) < 2 or any(len(line) > LONGEST for line in run):
        return False
    if any(is_wrapped(above.strip(), below.strip(), width) for above, below in pairwise(run)):
        return False
    if indented:
        return all(_indent(line) < 2 for line in run)
    return all(_indent(line) >= 2 and not _SENTENCE.search(line) for line in run)


def _rows(run: list[str]) -> range | None:
    """Places of the rows of a list of numbers that is set in from the margin; None where it is none.

    A line above it says of what it is, one below it who made it.
    """
    numbered = [len(row) <= _LONGEST_ROW and _NUMBERED.match(row) is not None for row in run]
    if sum(numbered) < 3:
        return None
    first, last = numbered.index(True), len(run) - 1 - numbered[::-1].index(True)
    whole = all(numbered[first : last + 1]) and first < 2 and last > len(run) - 3
    return range(first, last + 1) if whole else None


def _parts(run: list[str], width: int) -> Iterator[list[str]]:
    """The paragraphs of a run: an indented line opens one, and a line too long to be wrapped."""
    block = all(_indent(line) >= 2 for line in run) and len(run) > 1
    part: list[str] = []
    for line in run:
        if part:
            above = part[-1].strip()
            wrapped = is_wrapped(above, line.strip(), width)
            opens = _indent(line) >= 2 and (not wrapped if block else True)
            signs = is_divider(line.strip()) or is_divider(above)
            opens = opens or (line is run[-1] and _SIGNED.fullmatch(line.strip()) is not None)
            if opens or signs or len(line) > LONGEST or len(above) > LONGEST:
                yield part
                part = []
        part.append(line)
    if part:
        yield part


def _indent(line: str) -> int:
    """Columns of blank space before a line; a tab counts as eight."""
    blank = line[: len(line) - len(line.lstrip())]
    return len(blank.expandtabs())
