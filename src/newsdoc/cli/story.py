"""A story on the terminal: its words with every voice in its colour, then who said what.

The same story as a web page is in `page`; the words for times and facts are in `facts`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator

import attrs
from rich import box
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.style import Style
from rich.table import Table as Grid
from rich.text import Text as Line

from newsdoc.cli.facts import display_times, facts, readable_time
from newsdoc.cli.pieces import Piece, pieces
from newsdoc.cli.runs import Run, as_printed, runs
from newsdoc.cli.terminal import clean, one_line
from newsdoc.cli.voices import ON_DARK, ON_EITHER, ON_LIGHT, SIXTEEN, Cast, cast
from newsdoc.model import Article, Byline, MarkKind, Quote, Text
from newsdoc.model.walk import FoundQuote

MEASURE = 92
"""Columns of the widest line: longer ones are hard to read."""

_MARGIN = 2
_NARROW = 64  # columns below which a table of four columns has no room for words
_LONGEST = 180  # code points of a quote that the table shows; the whole of it stands in the story
_DEEPEST = 6  # nesting beyond it is drawn no further to the right

_LOOKS: dict[MarkKind, Style] = {
    "emphasis": Style(italic=True),
    "strong": Style(bold=True),
    "underline": Style(underline=True),
    "strike": Style(strike=True),
    "cite": Style(italic=True),
    "dateline": Style(bold=True),
    "byline": Style(bold=True),
    "link": Style(underline=True),
}
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LINKABLE = re.compile(r"(?:https?://|mailto:)[!-~]+")
_FAINT = Style(dim=True)
_BOLD = Style(bold=True)


def print_story(console: Console, article: Article) -> None:
    """Print the story on the console: laid out on a terminal, a line a paragraph elsewhere."""
    artist = _Artist(console=console, cast=cast(article), palette=_palette(console))
    for line in artist.head(article):
        artist.put(line)
    for piece in pieces(article):
        if not piece.tight:
            artist.blank()
        artist.piece(piece)
    if artist.cast.found:
        artist.blank()
        artist.title("Who said what")
        artist.quotes()
    rows = facts(article)
    if rows:
        artist.blank()
        artist.title("About this story")
        for label, value in rows:
            artist.put(Line.assemble((f"{label}: ", _FAINT), one_line(value)))


def separate(console: Console) -> None:
    """Print what stands between two stories."""
    console.print()
    console.print(Rule(style=_FAINT) if console.is_terminal else "-" * 8)
    console.print()


@attrs.frozen(kw_only=True)
class _Artist:
    console: Console
    cast: Cast
    palette: tuple[str, ...]

    def put(self, what: RenderableType, indent: int = 0) -> None:
        """Print a line or a table, inside the margins on a terminal, unwrapped elsewhere."""
        if self.console.is_terminal:
            left = _MARGIN + 2 * min(indent, _DEEPEST)
            self.console.print(Padding(what, (0, 1, 0, min(left, self.console.width // 3))))
        elif isinstance(what, Line):
            self.console.print(Line("  " * indent) + what, soft_wrap=True)
        else:
            self.console.print(what)

    def blank(self) -> None:
        self.console.print()

    def title(self, words: str) -> None:
        self.put(Line(words, style=_BOLD))
        if self.console.is_terminal:
            self.put(Line("─" * len(words), style=_FAINT))

    def head(self, article: Article) -> Iterator[Line]:
        """Kickers, headline, further headlines, bylines, dateline and times, summary."""
        if self.console.is_terminal:
            yield Line()
        for kicker in article.headlines:
            if kicker.role == "kicker":
                yield self.words(kicker, _FAINT)
        main = Text(text=article.headline or "(no headline)", marks=article.headline_marks)
        yield self.words(main, _BOLD)
        for headline in article.headlines:
            if headline.role != "kicker":
                yield self.words(headline, _FAINT)
        yield from map(self.byline, article.bylines)
        dateline = article.dateline
        when = [f"{label} {readable_time(time)}" for label, time in display_times(article)]
        if dateline is not None and not _stands_in_body(article):
            when.insert(0, one_line(dateline.text))
        if when:
            line = " · ".join(when)
            yield Line(line[0].upper() + line[1:], style=_FAINT)
        if article.summary is not None:
            yield Line()
            yield self.words(article.summary, Style(italic=True))

    def byline(self, byline: Byline) -> Line:
        line = self.words(Text(text=byline.text, marks=byline.marks))
        titles = [p.job_title for p in byline.people if p.job_title]
        new = [title for title in titles if title not in byline.text]
        return line + Line(f" ({one_line('; '.join(new))})", style=_FAINT) if new else line

    def piece(self, piece: Piece) -> None:
        """A paragraph, a heading, an item, a row … of the body."""
        if piece.cells is not None:
            self.put(self.grid(piece.cells), piece.depth)
            return
        if piece.rule:
            self.put(Rule(style=_FAINT) if self.console.is_terminal else Line("* * *"))
            return
        style = {"heading": _BOLD, "faint": _FAINT}.get(piece.look, Style.null())
        line = Line(one_line(piece.label) + " ", style=_FAINT) if piece.label else Line()
        line += self.words(piece.text, style)
        if piece.look == "fixed":
            line.no_wrap, line.overflow = True, "fold"
        self.put(line, piece.depth)

    def grid(self, rows: Iterable[tuple[Text, ...]]) -> RenderableType:
        """A table of the story."""
        if not self.console.is_terminal:
            return Line("\n").join(Line("\t").join(map(self.words, cells)) for cells in rows)
        grid = Grid(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
        for cells in rows:
            grid.add_row(*map(self.words, cells))
        return grid

    def words(self, text: Text, base: Style | None = None) -> Line:
        """The words with their marks, voices, and the number of the voice behind each quote."""
        line = Line(style=base or Style.null())
        for run in runs(text):
            line.append(clean(run.text), self.look(run, text))
            for index in run.closes:
                line.append(self.number(text.quotes[index]), self.colour(text.quotes[index]))
        return line

    def look(self, run: Run, text: Text) -> Style:
        styles = [_LOOKS[kind] for kind in run.kinds if kind in _LOOKS]
        styles += [
            Style(link=mark.href)
            for mark in run.marks
            if mark.kind == "link" and mark.href and _LINKABLE.fullmatch(mark.href)
        ]
        if run.quote is not None:
            quote = text.quotes[run.quote]
            styles.append(self.colour(quote) + Style(italic=quote.kind == "indirect" or None))
        elif run.source is not None:
            styles.append(self.colour(text.quotes[run.source]) + _BOLD)
        return Style.combine(styles) if styles else Style.null()

    def colour(self, quote: Quote) -> Style:
        voice = self.cast.of(quote)
        return _FAINT if voice is None else Style(color=self.palette[voice.colour])

    def number(self, quote: Quote) -> str:
        """The sign behind a quote: raised digits where the output can show them."""
        sign = self.sign(quote)
        if self.console.encoding.lower().startswith("utf") and sign != "?":
            return sign.translate(_SUPERSCRIPTS)
        return f"[{sign}]"

    def sign(self, quote: Quote) -> str:
        """The number of the voice; a question mark where nobody is named."""
        voice = self.cast.of(quote)
        return "?" if voice is None else str(voice.number)

    def quotes(self) -> None:
        """Who said what: a table where there is room for one, else some lines a quote."""
        if not self.console.is_terminal or self.console.width < _NARROW:
            for found in self.cast.found:
                who, words, how = self.row(found)
                number = Line(f"{self.sign(found.quote)}. ", style=self.colour(found.quote))
                self.put(number + Line(" ").join([who, words]))
                self.put(how, 1)
            return
        grid = Grid(
            box=box.SIMPLE_HEAD,
            show_edge=False,
            pad_edge=False,
            padding=(0, 2, 0, 0),
            header_style=_BOLD,
        )
        grid.add_column("", justify="right", no_wrap=True)
        for name, share in (("Speaker", 3), ("Words", 6), ("How", 3)):
            grid.add_column(name, ratio=share, overflow="fold")
        grid.expand = True
        for found in self.cast.found:
            number = Line(self.sign(found.quote), style=self.colour(found.quote))
            grid.add_row(number, *self.row(found))
        self.put(grid)

    def row(self, found: FoundQuote) -> tuple[Line, Line, Line]:
        """Speaker, words and manner of a quote."""
        quote = found.quote
        voice = self.cast.of(quote)
        if voice is None:
            who = Line("nobody named", style=_FAINT)
        else:
            who = Line(one_line(voice.name), style=self.colour(quote))
            role = ", ".join(p for p in (voice.role, voice.organisation) if p)
            rest = role if voice.known else "not identified"
            if rest:
                who.append(
                    f"\n{one_line(rest)}" if self._tabular else f" ({one_line(rest)})", "dim"
                )
        if not self._tabular:
            who.append(":")
        words = one_line(as_printed(found.holder, quote))
        if len(words) > _LONGEST:
            words = words[: _LONGEST - 1].rstrip() + "…"
        if quote.continues:
            words = f"↳ {words}"
        style = Style(italic=True) if quote.kind == "indirect" else Style.null()
        return who, Line(words, style=style), Line(how_said(quote), style=_FAINT)

    @property
    def _tabular(self) -> bool:
        return self.console.is_terminal and self.console.width >= _NARROW


def how_said(quote: Quote) -> str:
    """Kind of the quote, the words that attribute it, and what the decision stands on.

    Example:
        >>> from newsdoc.model import Attribution, Cue, Mention, Span
        >>> said = Attribution(source=Mention(text="he"), cue=Cue(text="said"), basis=("pronoun",))
        >>> how_said(Quote(spans=(Span(0, 1),), attribution=said))
        'direct · he · said · pronoun'
    """
    parts: list[str] = [quote.kind]
    if quote.attribution is not None:
        mentions = (quote.attribution.source, quote.attribution.cue)
        parts += [one_line(part.text) for part in mentions if part is not None]
        parts += quote.attribution.basis
    return " · ".join(parts)


def _stands_in_body(article: Article) -> bool:
    """Whether the dateline is among the words of a paragraph."""
    return any(m.kind == "dateline" for paragraph in article.paragraphs for m in paragraph.marks)


def _palette(console: Console) -> tuple[str, ...]:
    """The colours that the terminal has, for its ground where it tells that (COLORFGBG)."""
    if console.color_system in {"standard", "windows"}:
        return SIXTEEN
    ground = os.environ.get("COLORFGBG", "").rpartition(";")[2]
    if ground in {"7", "15"}:
        return ON_LIGHT
    return ON_DARK if ground.isdecimal() else ON_EITHER
