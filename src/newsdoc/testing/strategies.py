"""Hypothesis strategies for every part of the model; `articles()` is the sum of them.

Needs the extra `testing`. The articles are legal objects of the model, not likely news: every field
may be set, texts are of any script, and nothing fits together.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import Any

from hypothesis import strategies as st

from newsdoc.codec._shape import Field, Shape, fields_of
from newsdoc.model import (
    BLOCK_TYPES,
    Article,
    Attribution,
    Block,
    Cue,
    Mark,
    Mention,
    Paragraph,
    PartialDate,
    Quote,
    Span,
    Speaker,
)

_DEPTH = 3
"""Levels of blocks in blocks, and of objects in objects of the same kind."""

_SAMPLES = (
    "Rain fell.",
    "“No,” she said.",
    "«Нет», — сказал он.",
    "雨が降った。",
    "قال: لا",
    "a\u00a0b",
)


def texts(min_size: int = 1) -> st.SearchStrategy[str]:
    """Strings of any characters that JSON can hold: all but surrogates."""
    return st.one_of(st.sampled_from(_SAMPLES), st.text(min_size=min_size, max_size=40))


def words(min_size: int = 1) -> st.SearchStrategy[str]:
    """Strings as news texts hold them: printable characters, single inner spaces, none outside."""
    letters = st.characters(codec="utf-8", categories=("L", "N", "P", "S"))
    parts = st.lists(st.text(letters, min_size=1, max_size=8), min_size=min_size, max_size=6)
    return parts.map(" ".join)


def times() -> st.SearchStrategy[dt.datetime | PartialDate]:
    """Aware and naive times and partial dates."""
    offsets = st.integers(-1439, 1439).map(lambda m: dt.timezone(dt.timedelta(minutes=m)))
    years, months, days = st.integers(1, 9999), st.integers(1, 12), st.integers(1, 28)
    return st.one_of(
        st.datetimes(timezones=st.one_of(st.none(), offsets)),
        st.builds(PartialDate, years),
        st.builds(PartialDate, years, months),
        st.builds(PartialDate, years, months, days, st.one_of(st.none(), st.integers(-1439, 1439))),
    )


@st.composite
def spans(draw: st.DrawFn, length: int) -> Span:
    """Spans inside a text of `length` code points."""
    start = draw(st.integers(0, length))
    return Span(start, draw(st.integers(start, length)))


@st.composite
def marks(draw: st.DrawFn, length: int) -> Mark:
    """Marks on a text of `length` code points."""
    values = draw(_some_fields(Mark, 1, without=("span",)))
    return Mark(span=draw(spans(length)), **values)


@st.composite
def quotes(draw: st.DrawFn, text: str) -> Quote:
    """Quotes in a text; their sources and cues are words of it."""
    ends = sorted(draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=6)))
    pairs = zip(ends[::2], ends[1::2], strict=False)
    attribution = None
    if draw(st.booleans()):
        source, cue = draw(spans(len(text))), draw(spans(len(text)))
        attribution = Attribution(
            source=draw(st.sampled_from([None, Mention(text=source.of(text), span=source)])),
            cue=draw(st.sampled_from([None, Cue(text=cue.of(text), span=cue, lemma="say")])),
            speaker=draw(st.one_of(st.none(), _object(Speaker, 0))),
            basis=("adjacent",),
        )
    return Quote(
        spans=tuple(Span(start, end) for start, end in pairs),
        kind=draw(st.sampled_from(["direct", "mixed", "indirect"])),
        attribution=attribution,
        continues=draw(st.booleans()),
    )


def blocks(depth: int = _DEPTH) -> st.SearchStrategy[Block]:
    """Blocks of every type, with marks and quotes, nested up to `depth` levels."""
    kinds: list[Any] = [cls for cls in BLOCK_TYPES.values() if depth > 0 or not _nests(cls)]
    return st.sampled_from(kinds).flatmap(lambda cls: _object(cls, depth))


def paragraphs() -> st.SearchStrategy[Paragraph]:
    """Plain paragraphs without marks and quotes, of words as news texts hold them."""
    return words().map(lambda text: Paragraph(text=text))


def articles() -> st.SearchStrategy[Article]:
    """Articles with a few of their fields set, any of them, to anything legal."""
    return _object(Article, _DEPTH)


@st.composite
def plain_articles(draw: st.DrawFn) -> Article:
    """Articles of headline and paragraphs only, which every format can hold."""
    body = draw(st.lists(paragraphs(), min_size=1, max_size=5))
    return Article(headline=draw(words()), body=tuple(body))


def _nests(cls: Any) -> bool:
    shapes = [field.shape for field in fields_of(cls)]
    return any(shape.kind == "block" for shape in shapes) or cls.__name__ in ("ListBlock", "Table")


@cache
def _object(cls: Any, depth: int) -> st.SearchStrategy[Any]:
    return _build(cls, depth)


@st.composite
def _build(draw: st.DrawFn, cls: Any, depth: int) -> Any:
    values = draw(_some_fields(cls, depth, without=("marks", "quotes", "headline_marks")))
    names = {field.name for field in fields_of(cls)}
    for marked, text in (("marks", values.get("text")), ("headline_marks", values.get("headline"))):
        if marked in names and text:
            values[marked] = tuple(draw(st.lists(marks(len(text)), max_size=1)))
    if "quotes" in names:
        values["quotes"] = tuple(draw(st.lists(quotes(values["text"]), max_size=1)))
    return cls(**values)


@st.composite
def _some_fields(draw: st.DrawFn, cls: Any, depth: int, without: tuple[str, ...]) -> dict[str, Any]:
    """Values for what the class requires and for a few of its other fields."""
    required, optional = _strategies(cls, depth, without)
    some = st.lists(st.sampled_from(sorted(optional)), max_size=3, unique=True)
    names = [*required, *(draw(some) if optional else ())]
    return {name: draw((required | optional)[name]) for name in names}


@cache
def _strategies(
    cls: Any, depth: int, without: tuple[str, ...]
) -> tuple[dict[str, st.SearchStrategy[Any]], dict[str, st.SearchStrategy[Any]]]:
    """For each field its strategy: of those that the class requires, of the others."""
    required: dict[str, st.SearchStrategy[Any]] = {}
    optional: dict[str, st.SearchStrategy[Any]] = {}
    for field in fields_of(cls):
        if field.name in without:
            continue
        if field.required:
            required[field.name] = _field(field, depth)
        elif depth > 0 or field.shape.kind not in ("object", "block"):
            optional[field.name] = _field(field, depth)
    return required, optional


def _field(field: Field, depth: int) -> st.SearchStrategy[Any]:
    one = _value(field.shape, depth - 1)
    if field.shape.many:
        return st.lists(one, min_size=1, max_size=2).map(tuple)
    return one


def _value(shape: Shape, depth: int) -> st.SearchStrategy[Any]:
    match shape.kind:
        case "str":
            return texts()
        case "int":
            return st.integers(-(2**53), 2**53)
        case "number":
            return st.one_of(
                st.integers(-(2**53), 2**53), st.floats(allow_nan=False, allow_infinity=False)
            )
        case "bool":
            return st.booleans()
        case "literal":
            return st.sampled_from(shape.values)
        case "time":
            return times()
        case "span":
            return spans(5)
        case "block":
            return blocks(max(depth, 0))
        case "object":
            return _object(shape.cls, depth)


__all__ = [
    "articles",
    "blocks",
    "marks",
    "paragraphs",
    "plain_articles",
    "quotes",
    "spans",
    "texts",
    "times",
    "words",
]
