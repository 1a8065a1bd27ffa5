"""A story on the terminal: its words with every voice in its colour, then who said what.

Who said what is in `story_table`, the same story as a web page in `page`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence

import attrs
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.style import Style
from rich.table import Table as Grid
from rich.text import Text as Line

from newsdoc.cli.facts import display_times, facts, readable_time
from newsdoc.cli.pieces import Piece, pieces
from newsdoc.cli.runs import Run, runs
from newsdoc.cli.story_table import voice_sign, voice_style, voices_grid, voices_lines
from newsdoc.cli.terminal import clean, one_line
from newsdoc.cli.voices import ON_DARK, ON_EITHER, ON_LIGHT, SIXTEEN, Cast, cast
from newsdoc.model import Article, Byline, MarkKind, Quote, Text

MEASURE = 92
"""Columns of the widest line: longer ones are hard to read."""

_MARGIN = 2
_NARROW = 64  # columns below which a table of four columns has no room for words
_PORTION = 10_000  # code points that are wrapped at a time
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


def print_story(console: Console, article: Article, palette: Sequence[str] | None = None) -> None:
    """Print the story on the console: laid out on a terminal, a line a paragraph elsewhere.

    `palette` are the colours of the speakers; by default those that suit the terminal.
    """
    artist = _Artist(console=console, cast=cast(article), palette=palette or _palette(console))
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
    palette: Sequence[str]

    def put(self, what: RenderableType, indent: int = 0) -> None:
        """Print a line or a table, inside the margins on a terminal, unwrapped elsewhere."""
        if self.console.is_terminal:
            left = min(_MARGIN + 2 * min(indent, _DEEPEST), self.console.width // 3)
            for part in _portions(what) if isinstance(what, Line) else (what,):
                self.console.print(Padding(part, (0, 1, 0, left)))
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
        return voice_style(self.cast.of(quote), self.palette)

    def quotes(self) -> None:
        """Who said what: a table where there is room for one, else some lines a quote."""
        if self.console.is_terminal and self.console.width >= _NARROW:
            self.put(voices_grid(self.cast, self.palette))
            return
        for line, indent in voices_lines(self.cast, self.palette):
            self.put(line, indent)

    def number(self, quote: Quote) -> str:
        """The sign behind a quote: raised digits where the output can show them."""
        sign = voice_sign(self.cast.of(quote))
        if self.console.encoding.lower().startswith("utf") and sign != "?":
            return sign.translate(_SUPERSCRIPTS)
        return f"[{sign}]"


def _portions(line: Line) -> Iterable[Line]:
    """The line, cut at spaces if it is very long.

    The time that rich takes to wrap a line grows with the square of its length.
    """
    text, cuts = line.plain, list[int]()
    start = _PORTION
    while start < len(text) - _PORTION:
        space = text.find(" ", start, start + _PORTION)
        cuts.append(start if space < 0 else space + 1)
        start = cuts[-1] + _PORTION
    return line.divide(cuts) if cuts else (line,)


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
