"""Spans of text and the marks on them.

All offsets in newsdoc are Unicode code points (what `str` indexing counts), zero-based and
half-open, into the text of the block that holds them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from newsdoc.errors import UsageError
from newsdoc.model._frozen import frozen

if TYPE_CHECKING:
    from newsdoc.model.names import Concept

MarkKind = Literal[
    "emphasis",
    "strong",
    "underline",
    "strike",
    "superscript",
    "subscript",
    "small",
    "code",
    "link",
    "quote",
    "cite",
    "person",
    "organisation",
    "place",
    "event",
    "object",
    "date",
    "number",
    "money",
    "language",
    "dateline",
    "byline",
    "credit",
    "span",
]
"""What a `Mark` says of its range.

`quote` is an inline quotation that the source marks up as one (`q`), `cite` the title of a work,
`person` to `money` name what the words denote, `language` a change of language, `dateline`,
`byline` and `credit` where the words of these stand inside a paragraph, and `span` a range of which
only the source's own class (`role`) is known.
"""


@frozen()
class Span:
    """A half-open range of code points: `text[start:end]`.

    Raises:
        UsageError: when `start` is negative or `end` lies before `start`.

    Example:
        >>> Span(4, 9).of("the mayor said")
        'mayor'
    """

    start: int
    """First code point of the range; zero-based."""
    end: int
    """The code point after the last one of the range; never less than `start`."""

    def __attrs_post_init__(self) -> None:
        if self.start < 0 or self.end < self.start:
            raise UsageError(f"span {self.start}..{self.end} ends before it starts or is negative")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words of `text` that the span cuts out.

        Example:
            >>> Span(0, 3).of("Oslo")
            'Osl'
        """
        return text[self.start : self.end]

    def shift(self, by: int) -> Span:
        """The same range, moved by `by` code points.

        Raises:
            UsageError: when the result would start before 0.

        Example:
            >>> Span(1, 3).shift(10)
            Span(start=11, end=13)
        """
        return Span(self.start + by, self.end + by)


@frozen(kw_only=True)
class Mark:
    """An inline range of a block and what it is: emphasis, a link, a person …

    Marks may overlap in any way; they are not nested.
    """

    span: Span
    """The range, in code points of the text that holds the mark."""
    kind: MarkKind
    """What the range is; see `MarkKind`."""
    href: str | None = None
    """Where a link leads, as written (may be relative); absent when the source gives none."""
    title: str | None = None
    """Advisory title of a link or an abbreviation; absent when the source gives none."""
    rel: str | None = None
    """Relation of a link, as written (`nofollow`, `author` …); absent when not given."""
    role: str | None = None
    """The source's own class for the range (`class="…"`), as written; absent when not given."""
    language: str | None = None
    """BCP 47 tag where the range is in a language of its own; absent otherwise."""
    value: str | None = None
    """The normal form behind the words: an ISO 8601 date, a number, an amount; absent when the
    source gives none."""
    unit: str | None = None
    """Unit or currency (ISO 4217) that `value` counts; absent when not given."""
    concept: Concept | None = None
    """The controlled value that the words denote; absent when the source gives none."""


def check_marks(marks: tuple[Mark, ...], length: int, what: str = "mark") -> None:
    """Raise `UsageError` when one of the marks reaches past a text of `length` code points."""
    for mark in marks:
        if mark.span.end > length:
            raise UsageError(f"{what} ends at {mark.span.end}, the text has {length} code points")
