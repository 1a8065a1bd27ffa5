"""`Facts`: what several rules want to know of an article, found out once.

A rule takes from here what it needs; each fact is worked out when a rule first asks for it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, NamedTuple, TypeVar

from newsdoc.model import Article, Text
from newsdoc.model.blocks import Block
from newsdoc.model.walk import FoundQuote
from newsdoc.validation import _pieces
from newsdoc.validation._lazy import lazy
from newsdoc.validation._pieces import Piece
from newsdoc.validation.options import Options

_T = TypeVar("_T")


class Spot(NamedTuple):
    """A range of `Facts.joined`, in the piece that it lies in."""

    piece: Piece
    """The words that it lies in."""
    span: tuple[int, int]
    """Start and end, in code points of `piece.text`; cut at the end of the piece."""


class Facts:
    """An article's texts, blocks and quotes with their JSON pointers, each worked out once.

    Example:
        >>> from newsdoc.model import Paragraph
        >>> facts = Facts(Article(headline="Rain", body=(Paragraph(text="It rained."),)), Options())
        >>> [(piece.pointer, piece.kind, piece.text) for piece in facts.pieces]
        [('/headline', 'headline', 'Rain'), ('/body/0/text', 'paragraph', 'It rained.')]
        >>> facts.spot(facts.joined.index("rained"), 14).span
        (3, 9)
    """

    def __init__(self, article: Article, options: Options, now: datetime | None = None) -> None:
        self.article = article
        self.options = options
        self.memo: dict[object, Any] = {}
        """For what a rule works out and another may want, by a key of their own."""
        self._now = now
        self._known: dict[Callable[[Facts], Any], Any] = {}

    def once(self, find: Callable[[Facts], _T]) -> _T:
        """What `find(facts)` gives, worked out when the first rule asks for it.

        For what several rules of one area want to know, and no other.
        """
        if find not in self._known:
            self._known[find] = find(self)
        return self._known[find]  # type: ignore[no-any-return]

    @lazy
    def now(self) -> datetime:
        """The time that rules compare with, in UTC: that of the call unless one was given."""
        return self._now or datetime.now(UTC)

    @lazy
    def _walked(self) -> tuple[tuple[Piece, ...], tuple[tuple[str, Block], ...]]:
        return _pieces.walk(self.article)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Every text of the article that readers see, in reading order.

        Headline, further headlines, summaries, bylines, dateline, the body with all that nests in
        it, tagline, and captions and credits of the media.
        """
        return self._walked[0]

    @property
    def blocks(self) -> tuple[tuple[str, Block], ...]:
        """Every block of the body and of what nests in it, depth first, with its pointer."""
        return self._walked[1]

    @lazy
    def body(self) -> tuple[Piece, ...]:
        """The pieces that stand in the body."""
        return tuple(piece for piece in self.pieces if piece.pointer.startswith("/body/"))

    @lazy
    def paragraphs(self) -> tuple[Piece, ...]:
        """The paragraphs of the body itself (not those in lists, quotations or asides)."""
        return tuple(p for p in self.body if p.kind == "paragraph" and p.pointer.count("/") == 3)

    @lazy
    def joined(self) -> str:
        r"""All pieces in one string, parted by `\x1e`: search here once, ask `spot` for the place.

        A search over one string costs a small part of one over each of its forty pieces. The
        separator is a control character that is no white space to a regular expression's `\s`
        class only where written so: patterns that may run over white space should name it
        (`[ \t\n]`), and `\s` must be bounded by words on both sides.
        """
        return "\x1e".join([piece.text for piece in self.pieces])

    @lazy
    def _starts(self) -> list[int]:
        starts, at = [], 0
        for piece in self.pieces:
            starts.append(at)
            at += len(piece.text) + 1
        return starts

    def spot(self, start: int, end: int) -> Spot:
        """The piece, and the range in it, that a range of `joined` is."""
        index = bisect_right(self._starts, start) - 1
        piece, offset = self.pieces[index], self._starts[index]
        return Spot(piece, (start - offset, min(end - offset, len(piece.text))))

    @lazy
    def body_text(self) -> str:
        """The words of the body: `joined`, of `body` only."""
        return "\x1e".join([piece.text for piece in self.body])

    @lazy
    def quotes(self) -> tuple[FoundQuote, ...]:
        """Every quote with the words that hold it and its pointer, in reading order."""
        found = []
        for piece in self.pieces:
            holder = piece.holder
            if isinstance(holder, Text) and holder.quotes:
                stem = piece.pointer.removesuffix("text") + "quotes/"
                found += [
                    FoundQuote(f"{stem}{index}", quote, holder)
                    for index, quote in enumerate(holder.quotes)
                ]
        return tuple(found)
