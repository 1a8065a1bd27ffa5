"""Text cut into runs of one look each: the common ground of the screen and the page.

Marks and quotes overlap in any way; what is drawn goes from left to right. `runs` makes the one
from the other in one sweep.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

import attrs

from newsdoc.model import Mark, MarkKind, Quote, Span, Text

Part = Literal["content", "source", "cue"]

_OPENING = frozenset("“”„\"'‘‚‹›«»`「『《〝")
_CLOSING = frozenset("”“\"'’‘‹›«»」』》〞〟")


@attrs.frozen(kw_only=True)
class Run:
    """A stretch of text in which nothing starts or ends."""

    text: str
    """The words."""
    kinds: frozenset[MarkKind] = frozenset()
    """Kinds of the marks that cover it."""
    marks: tuple[Mark, ...] = ()
    """The innermost link, date and change of language that cover it, where there are any."""
    quote: int | None = None
    """Index of the innermost quote whose content it is; absent outside of quotes."""
    source: int | None = None
    """Index of the quote whose source it names; absent elsewhere."""
    closes: tuple[int, ...] = ()
    """Indexes of the quotes of which a piece of content ends with this run."""


def with_quotation_marks(text: str, span: Span, quote: Quote) -> Span:
    """The span of a quote with the quotation marks around it, which its content leaves out.

    Example:
        >>> with_quotation_marks("“No.”", Span(1, 4), Quote(spans=(Span(1, 4),)))
        Span(start=0, end=5)
    """
    start, end = span.start, span.end
    if quote.kind == "indirect":
        return span
    for _ in range(2):  # a quote in a quote may share the place: “‘No.’”; and so do `` and ''
        if start > 0 and text[start - 1] in _OPENING:
            start -= 1
        if end < len(text) and text[end] in _CLOSING:
            end += 1
    return Span(start, end)


def as_printed(holder: Text, quote: Quote) -> str:
    """The words of a quote with the quotation marks of the story; its pieces joined by ` … `.

    Example:
        >>> as_printed(Text(text="«Non», dit-il."), Quote(spans=(Span(1, 4),)))
        '«Non»'
    """
    text = holder.text
    return " … ".join(with_quotation_marks(text, span, quote).of(text) for span in quote.spans)


def runs(holder: Text) -> Iterator[Run]:
    """The runs of a text, in order; joined, their words are the text.

    Example:
        >>> words = "“No,” she said."
        >>> [r.text for r in runs(Text(text=words, quotes=(Quote(spans=(Span(1, 4),)),)))]
        ['“No,”', ' she said.']
    """
    text = holder.text
    if not holder.marks and not holder.quotes:
        if text:
            yield Run(text=text)
        return
    layers = _layers(holder)
    starting: dict[int, list[_Layer]] = {}
    ending: dict[int, list[_Layer]] = {}
    for layer in layers:
        starting.setdefault(layer.start, []).append(layer)
        ending.setdefault(layer.end, []).append(layer)
    edges = sorted({0, len(text), *starting, *ending})
    kinds: Counter[MarkKind] = Counter()
    stacks: dict[str, list[_Layer]] = {}
    for start, end in pairwise(edges):
        for layer in ending.get(start, ()):
            if layer.mark is not None:
                kinds[layer.mark.kind] -= 1
        for layer in starting.get(start, ()):
            if layer.mark is not None:
                kinds[layer.mark.kind] += 1
            stacks.setdefault(layer.name, []).append(layer)
        tops = {name: top for name, stack in stacks.items() if (top := _top(stack, start))}
        content, source = tops.get("content"), tops.get("source")
        yield Run(
            text=text[start:end],
            kinds=frozenset(kind for kind, count in kinds.items() if count),
            marks=tuple(t.mark for t in tops.values() if t.mark is not None),
            quote=None if content is None else content.quote,
            source=None if source is None else source.quote,
            closes=tuple(la.quote for la in ending.get(end, ()) if la.name == "content"),
        )


@attrs.frozen
class _Layer:
    """A range that something covers; the innermost of those of one `name` is what counts."""

    start: int
    end: int
    name: str
    quote: int = -1
    mark: Mark | None = None


def _layers(holder: Text) -> list[_Layer]:
    layers = [_Layer(m.span.start, m.span.end, m.kind, mark=m) for m in holder.marks if len(m.span)]
    for index, quote in enumerate(holder.quotes):
        for span in quote.spans:
            wide = with_quotation_marks(holder.text, span, quote)
            if len(wide):
                layers.append(_Layer(wide.start, wide.end, "content", index))
        source = quote.attribution.source if quote.attribution else None
        if source is not None and source.span is not None and len(source.span):
            layers.append(_Layer(source.span.start, source.span.end, "source", index))
    layers.sort(key=lambda layer: (layer.start, -layer.end))
    return layers


def _top(stack: list[_Layer], position: int) -> _Layer | None:
    """The innermost layer still open; those that ended are dropped when they come to the top."""
    while stack and stack[-1].end <= position:
        stack.pop()
    return stack[-1] if stack else None
