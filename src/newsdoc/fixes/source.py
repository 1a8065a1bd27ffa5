"""Fixing a source document in place: the words of a fix changed where they stand, all else as it is.

To write a document anew is to lose what the reader could not place. A fix of some words of a text
needs no more than these words replaced in the source. What was changed is read again, and kept only
if it reads as the fixed article.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from html import unescape
from itertools import product
from typing import NamedTuple
from xml.sax.saxutils import escape

from newsdoc.codec import to_tree
from newsdoc.diagnostics import Diagnostic, Fix
from newsdoc.errors import NewsdocError, WriteError
from newsdoc.fixes import apply
from newsdoc.fixes._text import Piece, pieces_between
from newsdoc.model import Article
from newsdoc.places import Chunk, Places, find_places
from newsdoc.places.scan import Scan

_ENTITIES = r"&(?:\#[0-9]{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
_ESCAPES = r"\\(?:u[0-9A-Fa-f]{4}|.)"
_UNITS = {
    "text": ((re.compile(r".", re.DOTALL), False),),
    "markup": (
        (re.compile(rf"{_ENTITIES}|[^<>]"), True),
        (re.compile(rf"{_ENTITIES}|\s+|[^<>]"), True),
    ),
    "json": (
        (re.compile(rf"{_ESCAPES}|[^\"]"), False),
        (re.compile(rf"{_ESCAPES}|{_ENTITIES}|[^\"<>]"), True),
    ),
}
"""For each syntax the ways in which a sign of the text may be written (a space as any white space),
and whether entities are among them."""
_TAG = re.compile(r"</?[A-Za-z](?:[^<>\"'\\]|\\.|\"[^\"]*\"|'[^']*')*>", re.DOTALL)
_EDGE, _LONGEST_SIGN = 20, 12
"""Signs at the start of a text that are searched for, and what each may take in the source."""
_SINGLY = 100
"""Fixes that are tried one by one where they cannot all be made."""

Read = Callable[[bytes], tuple[Article, ...]]
Edit = tuple[int, int, str]
"""A range of the source's text, and what comes there."""


class Patched(NamedTuple):
    """A source document after fixes in place."""

    data: bytes
    """The document."""
    articles: tuple[Article, ...]
    """What is read from it now."""
    done: tuple[Diagnostic, ...]
    """The findings that were fixed."""


def patch(
    data: bytes,
    articles: tuple[Article, ...],
    found: Sequence[Iterable[Diagnostic]],
    read: Read,
    *,
    encoding: str | None = None,
) -> Patched:
    """The document with those fixes made in it that can be, each proved by reading it again.

    Args:
        data: the document.
        articles: what `read` gives for it.
        found: the findings in each of the articles; those without a safe fix are passed over.
        read: reads a document.
        encoding: character encoding of the document, where it does not tell it.
    """
    places = find_places(data, articles, encoding=encoding)
    planned = [
        (number, diagnostic, edits)
        for number, diagnostics in enumerate(found)
        for diagnostic in diagnostics
        if diagnostic.fix is not None
        and diagnostic.fix.safe
        and (edits := _edits(diagnostic.fix, articles[number], places[number]))
    ]
    scan = places[0].region.scan if places else Scan(data, encoding)
    whole = _made(scan, articles, planned, read)
    if whole is not None:
        return whole
    kept: list[_Plan] = []
    best = Patched(data, articles, ())
    for plan in planned[:_SINGLY]:
        made = _made(scan, articles, [*kept, plan], read)
        if made is not None:
            kept.append(plan)
            best = made
    return best


_Plan = tuple[int, Diagnostic, list[Edit]]


def _made(
    scan: Scan, articles: tuple[Article, ...], plans: list[_Plan], read: Read
) -> Patched | None:
    """The document after the plans; None where it does not read as the fixed articles."""
    if not plans:
        return None
    expected, done = [], list[Diagnostic]()
    for number, article in enumerate(articles):
        fixed, applied = apply(article, [plan[1] for plan in plans if plan[0] == number])
        expected.append(fixed)
        done += applied
    edits = {edit for _, diagnostic, listed in plans if diagnostic in done for edit in listed}
    data = scan.changed(edits)
    if data is None:
        return None
    try:
        read_again = read(data)
    except NewsdocError:
        return None
    if read_again != tuple(expected):
        return None
    return Patched(data, read_again, tuple(done))


def _edits(fix: Fix, article: Article, places: Places) -> list[Edit]:
    """What a fix changes in the source; `[]` where it is no change of words that can be found."""
    old = _string(article, fix.pointer)
    try:
        new = "" if fix.value is None else json.loads(fix.value)
    except ValueError:
        return []
    if old is None or not isinstance(new, str) or (fix.value is None and fix.span is None):
        return []
    if fix.span is not None:
        pieces = [Piece(fix.span.start, fix.span.end, new)]
    else:
        pieces = pieces_between(old, new)
    edits = [_edit(piece, fix.pointer, places) for piece in pieces]
    return [edit for edit in edits if edit is not None] if None not in edits else []


def _edit(piece: Piece, pointer: str, places: Places) -> Edit | None:
    chunk = places.chunk(pointer, piece.start, piece.end)
    if chunk is None:
        return None
    scan = places.region.scan
    starts: Iterable[int] = (chunk.source_start or 0,)
    if chunk.source_start is None and chunk.source_end is not None:
        # Nothing shows where the signs before the first letter begin: as near as can be.
        least = len(chunk.text)
        if least > _EDGE:
            return None
        most = min(chunk.source_end, _LONGEST_SIGN * least)
        starts = range(chunk.source_end - least, chunk.source_end - most - 1, -1)
    for start, (pattern, entities) in product(starts, _UNITS[scan.syntax]):
        units = _units(pattern, scan.text, chunk, start, tags=entities)
        if units is not None and all(map(_is_sign, units, chunk.text)):
            ends = [start, *(unit.end() for unit in units)]
            begin, end = ends[chunk.start], ends[chunk.end]
            if chunk.end > chunk.start:
                begin = units[chunk.start].start()  # behind the tags that stand before it
                if sum(len(u[0]) for u in units[chunk.start : chunk.end]) != end - begin:
                    return None  # a tag stands in the middle
            words = escape(piece.words, {'"': "&quot;"}) if entities else piece.words
            if scan.syntax == "json":
                words = json.dumps(words, ensure_ascii=False)[1:-1]
            return begin, end, words
    return None


def _units(
    pattern: re.Pattern[str], text: str, chunk: Chunk, start: int, *, tags: bool
) -> list[re.Match[str]] | None:
    """How each sign of the chunk is written, tags between them; None where it is not to be seen."""
    units: list[re.Match[str]] = []
    at, stop = start, chunk.source_end
    end = len(text) if stop is None else stop
    while len(units) < len(chunk.text) or (stop is not None and at < end):
        if tags and (tag := _TAG.match(text, at, end)):
            at = tag.end()
            continue
        unit = pattern.match(text, at, end)
        if unit is None:
            return None
        units.append(unit)
        at = unit.end()
    return units if len(units) == len(chunk.text) else None


def _is_sign(unit: re.Match[str], sign: str) -> bool:
    """Whether a unit of the source says a sign of the article."""
    written = unit[0]
    if len(written) > 1 and written[0] == "\\":
        try:
            written = json.loads(f'"{written}"')
        except ValueError:
            return False
    elif len(written) > 1:
        written = unescape(written)
    return written == sign or (written.isspace() and sign.isspace())


def _string(article: Article, pointer: str) -> str | None:
    try:
        node: object = to_tree(article)
    except WriteError:
        return None
    for step in pointer.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        if isinstance(node, list):
            node = node[int(key)] if key.isdecimal() and int(key) < len(node) else None
        else:
            node = node.get(key) if isinstance(node, dict) else None
    return node if isinstance(node, str) else None
