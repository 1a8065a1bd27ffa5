"""Words and marks cut into pieces that nest, and the signs that each mark is written with.

Marks may overlap in any way, Markdown nests: a mark that crosses another is written in two pieces.
Asterisks are used where the rules on their neighbours let them mean what they should; elsewhere,
and for marks without a sign of their own, inline HTML is.
"""

from __future__ import annotations

import heapq
import re
import unicodedata

import attrs

from newsdoc.formats.markdown.escape import destination, quoted
from newsdoc.formats.markdown.tags import tag_pair
from newsdoc.model import Mark

_SIGNS = {"emphasis": "*", "strong": "**", "strike": "~~"}
_AUTOLINK = re.compile(r"(?:https?|ftp|mailto):[^\s<>\x00-\x20]+", re.ASCII)


@attrs.define
class Piece:
    """Words, or the begin or the end of a mark."""

    text: str = ""
    mark: Mark | None = None
    begins: bool = False
    partner: int = -1
    """For the begin or the end of a mark: index of the other one."""
    written: str | None = None
    """The markup of it, once decided."""


def pieces_of(text: str, marks: list[Mark]) -> list[Piece]:
    """Words and marks in the order of writing, properly nested."""
    if not marks:
        return [Piece(text)] if text else []
    pieces: list[Piece] = []
    stack: list[tuple[int, int]] = []  # index of the begin of a mark, and where it ends
    position = 0
    # Start, end (the outer one first), order of the article: a heap, as pieces come back to it.
    waiting = [(mark.span.start, -mark.span.end, i, mark) for i, mark in enumerate(marks)]
    heapq.heapify(waiting)
    link, links_end = -1, 0
    while waiting or stack:
        start = waiting[0][0] if waiting else len(text)
        ending = bool(stack) and (not waiting or stack[-1][1] <= start)
        until = stack[-1][1] if ending else start
        if until > position:
            pieces.append(Piece(text[position:until]))
            position = until
        if ending:
            begin, _ = stack.pop()
            pieces[begin].partner = len(pieces)
            pieces.append(Piece(mark=pieces[begin].mark, partner=begin))
            continue
        _, negative_end, number, mark = heapq.heappop(waiting)
        end = -negative_end
        if mark.kind == "link":
            if start < links_end and number != link:
                continue  # a link inside of a link is none in Markdown
            link, links_end = number, mark.span.end
        if stack and end > stack[-1][1]:
            heapq.heappush(waiting, (stack[-1][1], -end, number, mark))
            end = stack[-1][1]
        stack.append((len(pieces), end))
        pieces.append(Piece(mark=mark, begins=True))
    if position < len(text):
        pieces.append(Piece(text[position:]))
    return pieces


def mark_at(piece: Piece) -> Mark:
    """The mark that a piece begins or ends."""
    assert piece.mark is not None
    return piece.mark


def _is_plain(mark: Mark) -> bool:
    return not (mark.role or mark.language) and (
        mark.kind == "link" or not (mark.title or mark.value)
    )


def decide_codes(pieces: list[Piece]) -> None:
    """Code spans and automatic links: where nothing but words in one line is inside of them."""
    for index, piece in enumerate(pieces):
        if not piece.begins or piece.partner != index + 2:
            continue
        mark = mark_at(piece)
        words = pieces[index + 1].text
        if not _is_plain(mark) or "\n" in words or "\r" in words:
            continue
        if mark.kind == "code":
            before = pieces[index - 1].mark if index else None
            if before is not None and before.kind == "code":
                continue  # two runs of backticks would be one
            written = _code(words)
        elif mark.kind == "link" and mark.href == words and _is_address(mark):
            written = f"<{words}>"
        else:
            continue
        piece.written, pieces[index + 1].written, pieces[index + 2].written = "", written, ""


def _is_address(mark: Mark) -> bool:
    return not (mark.title or mark.rel) and _AUTOLINK.fullmatch(mark.href or "") is not None


def _code(words: str) -> str:
    runs = {len(run) for run in re.findall("`+", words)}
    fence = "`" * next(n for n in range(1, len(runs) + 2) if n not in runs)
    spaced = words[0] == words[-1] == " " and words.strip(" ")
    pad = " " if spaced or "`" in (words[0], words[-1]) else ""
    return f"{fence}{pad}{words}{pad}{fence}"


def decide_signs(pieces: list[Piece]) -> None:
    """The markup of each mark, from the outside to the inside."""
    inside: list[str] = []
    for index, piece in enumerate(pieces):
        if piece.mark is None or piece.written is not None:
            continue
        if not piece.begins:
            inside.pop()
            continue
        mark, end = piece.mark, pieces[piece.partner]
        if mark.kind == "link" and _is_plain(mark) and not mark.rel:
            title = f" {quoted(mark.title)}" if mark.title else ""
            piece.written, end.written = "[", f"]({destination(mark.href or '')}{title})"
            if not mark.href and not title:
                end.written = "]()"
        elif _is_plain(mark) and mark.kind in _SIGNS and mark.kind not in inside:
            _sign(pieces, index, mark.kind)
        if piece.written is None:
            piece.written, end.written = tag_pair(mark)
        inside.append(mark.kind)


def _sign(pieces: list[Piece], begin: int, kind: str) -> None:
    """Write asterisks or tildes where they are sure to be read as begin and end."""
    end = pieces[begin].partner
    sign, depth = _SIGNS[kind], 1
    inner = pieces[begin + 1]
    if inner.begins and inner.partner == end - 1 and _is_both(kind, inner):
        # Both on the same words: one run of three asterisks is emphasis around strong.
        depth = 2
        both = "***" if kind == "emphasis" else "**_"
    if not _can_stand(pieces, begin, end, depth):
        return
    pieces[begin].written = pieces[end].written = sign
    if depth == 2:
        pieces[begin].written, pieces[end].written = both[: len(sign)], both[: len(sign)]
        inner.written = pieces[inner.partner].written = both[len(sign) :]


def _is_both(kind: str, inner: Piece) -> bool:
    mark = mark_at(inner)
    return _is_plain(mark) and {kind, mark.kind} == {"emphasis", "strong"}


def _can_stand(pieces: list[Piece], begin: int, end: int, depth: int) -> bool:
    """Whether the signs are flanked as they need to be.

    Spec: CommonMark 0.31.2, 6.2 Emphasis and strong emphasis
    """
    first, last = pieces[begin + depth], pieces[end - depth]
    before = pieces[begin - 1] if begin else None
    after = pieces[end + 1] if end + 1 < len(pieces) else None
    if first.mark is not None or last.mark is not None:
        return False
    if any(piece is not None and piece.mark is not None for piece in (before, after)):
        return False
    opening, closing = _edge(first, 0), _edge(last, -1)
    if opening.isspace() or closing.isspace() or "\n" in (opening, closing):
        return False
    outside_before = _edge(before, -1) if before else " "
    outside_after = _edge(after, 0) if after else " "
    if depth == 1 and not _is_punctuation(opening) and not _is_punctuation(closing):
        return True
    # Inside of the signs stands punctuation (or a further sign): no letter may touch them outside.
    return _is_boundary(outside_before) and _is_boundary(outside_after)


def _edge(piece: Piece, at: int) -> str:
    return (piece.written or piece.text)[at]


def _is_punctuation(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "PS"


def _is_boundary(sign: str) -> bool:
    return sign in "\t\n\v\f\r" or unicodedata.category(sign) == "Zs" or _is_punctuation(sign)
