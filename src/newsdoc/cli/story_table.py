"""Who said what on the terminal: a table, or lines where there is no room for one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich import box
from rich.style import Style
from rich.table import Table as Grid
from rich.text import Text as Line

from newsdoc.cli.runs import as_printed
from newsdoc.cli.terminal import one_line
from newsdoc.cli.voices import Cast, Voice
from newsdoc.model import Quote
from newsdoc.model.walk import FoundQuote

_LONGEST = 180  # code points of a quote that are shown; the whole of it stands in the story
_FAINT = Style(dim=True)


def voice_style(voice: Voice | None, palette: Sequence[str]) -> Style:
    """The colour of the voice; faint where nobody is named."""
    return _FAINT if voice is None else Style(color=palette[voice.colour])


def voice_sign(voice: Voice | None) -> str:
    """The number of the voice; a question mark where nobody is named.

    Example:
        >>> voice_sign(None)
        '?'
    """
    return "?" if voice is None else str(voice.number)


def voices_grid(cast: Cast, palette: Sequence[str]) -> Grid:
    """A table, a row a quote; the role of a speaker stands where the speaker comes up first."""
    grid = Grid(
        box=box.SIMPLE_HEAD,
        show_edge=False,
        pad_edge=False,
        expand=True,
        padding=(0, 2, 0, 0),
        leading=1,
        header_style="bold",
    )
    grid.add_column("", justify="right", no_wrap=True)
    for name, share in (("Speaker", 5), ("Words", 9), ("How", 5)):
        grid.add_column(name, ratio=share, overflow="fold")
    seen: set[int] = set()
    for found in cast.found:
        voice = cast.of(found.quote)
        style = voice_style(voice, palette)
        who = Line(_name(voice), style=style)
        if voice is not None and voice.number not in seen and _beside(voice):
            seen.add(voice.number)
            who.append(f"\n{_beside(voice)}", "dim")
        words = attributing_words(found.quote)
        how = Line("\n".join(filter(None, (found.quote.kind, words))), style=_FAINT)
        grid.add_row(Line(voice_sign(voice), style=style), who, _spoken(found), how)
    return grid


def voices_lines(cast: Cast, palette: Sequence[str]) -> Iterator[tuple[Line, int]]:
    """Two lines a quote, each with how far it is indented."""
    for found in cast.found:
        voice = cast.of(found.quote)
        style = voice_style(voice, palette)
        line = Line.assemble((f"{voice_sign(voice)}. {_name(voice)}", style))
        if voice is not None and _beside(voice):
            line.append(f" ({_beside(voice)})", "dim")
        yield line.append(": ") + _spoken(found), 0
        yield Line(how_said(found.quote), style=_FAINT), 1


def how_said(quote: Quote) -> str:
    """Kind of the quote, the words that attribute it, and what the decision stands on.

    Example:
        >>> from newsdoc.model import Attribution, Cue, Mention, Span
        >>> said = Attribution(source=Mention(text="he"), cue=Cue(text="said"), basis=("pronoun",))
        >>> how_said(Quote(spans=(Span(0, 1),), attribution=said))
        'direct · he said · pronoun'
    """
    basis = quote.attribution.basis if quote.attribution else ()
    return " · ".join(filter(None, (quote.kind, attributing_words(quote), *basis)))


def attributing_words(quote: Quote) -> str:
    """Source and cue in the order in which they stand in the text.

    Example:
        >>> from newsdoc.model import Attribution, Cue, Mention, Span
        >>> holt, said = Mention(text="Holt", span=Span(11, 15)), Cue(text="said", span=Span(6, 10))
        >>> given = Attribution(source=holt, cue=said)
        >>> attributing_words(Quote(spans=(Span(1, 4),), attribution=given))
        'said Holt'
    """
    if quote.attribution is None:
        return ""
    source, cue = quote.attribution.source, quote.attribution.cue
    parts = [part for part in (source, cue) if part is not None]
    if source and cue and source.span and cue.span and cue.span.start < source.span.start:
        parts.reverse()
    return one_line(" ".join(part.text for part in parts))


def _name(voice: Voice | None) -> str:
    return "nobody named" if voice is None else one_line(voice.name)


def _beside(voice: Voice) -> str:
    """What is said of the speaker besides the name."""
    if not voice.known:
        return "not identified"
    return one_line(", ".join(part for part in (voice.role, voice.organisation) if part))


def _spoken(found: FoundQuote) -> Line:
    words = one_line(as_printed(found.holder, found.quote))
    if len(words) > _LONGEST:
        words = words[: _LONGEST - 1].rstrip() + "…"
    if found.quote.continues:
        words = f"↳ {words}"
    return Line(words, style=Style(italic=True) if found.quote.kind == "indirect" else "")
