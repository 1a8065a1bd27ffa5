"""Inline tokens to words, marks and pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from newsdoc.formats._base import ReadContext
from newsdoc.formats.markdown.tags import closing, opening
from newsdoc.model import Figure, Mark, Media, Rendition, Span, Text
from newsdoc.model.spans import MarkKind

if TYPE_CHECKING:
    from markdown_it.token import Token

BREAKS = ("softbreak", "hardbreak")
"""Types of the tokens that end a line."""

_PAIRS: dict[str, MarkKind] = {
    "em_open": "emphasis",
    "strong_open": "strong",
    "s_open": "strike",
    "link_open": "link",
}
_SOUNDS = (".mp3", ".wav", ".ogg", ".oga", ".m4a", ".flac", ".opus")
_FILMS = (".mp4", ".m4v", ".webm", ".mov", ".ogv", ".mkv")


@attrs.frozen
class Inline:
    """What a run of inline tokens holds."""

    text: str
    """The words."""
    marks: tuple[Mark, ...]
    """The marks on them, in order of their start, the outer one first."""
    figures: tuple[Figure, ...]
    """Pictures that stand among the words, in order."""

    def as_text(self) -> Text:
        """The words and the marks."""
        return Text(text=self.text, marks=self.marks)


class _Open(NamedTuple):
    """A mark that has begun: its place in the list, where it begins, what it is, as written."""

    place: int
    begin: int
    kind: MarkKind | None
    fields: dict[str, str]
    raw: str


@attrs.define
class _Run:
    """The state of one reading: the words so far, and the marks that are open."""

    context: ReadContext
    line: int | None
    parts: list[str] = attrs.field(factory=list)
    length: int = 0
    marks: list[Mark | None] = attrs.field(factory=list)
    open: dict[str, list[_Open]] = attrs.field(factory=dict)
    figures: list[Figure] = attrs.field(factory=list)
    after_figure: bool = False

    def add(self, words: str) -> None:
        """Add words; of the spaces on both sides of a picture taken out, one stays."""
        if self.after_figure and words.startswith(" ") and self.ends_with_space(or_nothing=True):
            words = words[1:]
        if words:
            self.after_figure = False
            self.parts.append(words)
            self.length += len(words)

    def ends_with_space(self, *, or_nothing: bool = False) -> bool:
        return self.parts[-1].endswith((" ", "\n")) if self.parts else or_nothing

    def add_figure(self, figure: Figure) -> None:
        self.figures.append(figure)
        self.after_figure = True

    def trim(self) -> None:
        """Take away the space before a picture that was the last of the run."""
        if self.after_figure and self.ends_with_space():
            marked = any(m is not None and m.span.end == self.length for m in self.marks)
            if not marked:
                self.parts[-1] = self.parts[-1][:-1]
                self.length -= 1

    def start(self, name: str, kind: MarkKind | None, fields: dict[str, str], raw: str) -> None:
        """Keep a place in the list of marks, so that they stand in the order of their start."""
        begun = _Open(len(self.marks), self.length, kind, fields, raw)
        self.open.setdefault(name, []).append(begun)
        self.marks.append(None)

    def end(self, name: str) -> bool:
        """Close the innermost mark of that name, wherever others have begun since."""
        begun = self.open.get(name)
        if not begun:
            return False
        mark = begun.pop()
        if mark.kind is not None:
            values: dict[str, Any] = dict(mark.fields)
            span = Span(mark.begin, self.length)
            self.marks[mark.place] = Mark(span=span, kind=mark.kind, **values)
        return True

    def left_out(self, raw: str) -> None:
        self.context.remark(
            "MK102", "inline HTML that no mark can say was left out", value=raw, line=self.line
        )


def read_inline(tokens: Sequence[Token], context: ReadContext, line: int | None) -> Inline:
    """The words, marks and pictures of inline tokens; `line` is for what has to be reported."""
    run = _Run(context, line)
    for token in tokens:
        match token.type:
            case "text" | "text_special":
                run.add(token.content)
            case "softbreak":
                run.add(" ")
            case "hardbreak":
                run.add("\n")
            case "code_inline":
                run.start("code_inline", "code", {}, "")
                run.add(token.content)
                run.end("code_inline")
            case "image":
                run.add_figure(figure(token, context, line))
            case "html_inline":
                _html(run, token.content)
            case name if name.endswith("_open"):
                run.start(name[:-5], _PAIRS[name], _link(token), "")
            case name:
                run.end(name.removesuffix("_close"))
    for begun in run.open.values():
        for mark in begun:
            if mark.kind is not None:
                run.left_out(mark.raw)
    run.trim()
    marks = [mark for mark in run.marks if mark is not None]
    # Raw HTML may close a mark after one that was opened before it.
    marks.sort(key=lambda mark: (mark.span.start, -mark.span.end))
    return Inline("".join(run.parts), tuple(marks), tuple(run.figures))


def figure(token: Token, context: ReadContext, line: int | None, href: str | None = None) -> Figure:
    """The figure that an image token shows; `href` is where it links to."""
    source = str(token.attrs.get("src") or "")
    title = str(token.attrs.get("title") or "")
    alt = read_inline(token.children or (), context, line)
    for mark in alt.marks:
        for lost in (mark.href, mark.title):
            if lost:
                context.remark(
                    "MK105", "a link inside a text alternative was left out", value=lost, line=line
                )
    for inner in alt.figures:
        lost = inner.media.renditions[0].href if inner.media.renditions else None
        context.remark(
            "MK105", "a picture inside a text alternative was left out", value=lost, line=line
        )
    inner_words = [f.media.alt_text for f in alt.figures if f.media.alt_text]
    return Figure(
        media=Media(
            item_class=_item_class(source),
            title=title or None,
            alt_text=" ".join([alt.text, *inner_words]) if inner_words else alt.text or None,
            href=href or None,
            renditions=(Rendition(href=source),) if source else (),
        )
    )


def _item_class(source: str) -> str:
    """Picture, video or audio, by the ending of the address: image syntax is used for all three."""
    path = source.split("?", 1)[0].split("#", 1)[0].lower()
    if path.endswith(_FILMS):
        return "video"
    return "audio" if path.endswith(_SOUNDS) else "picture"


def _link(token: Token) -> dict[str, str]:
    return {name: str(value) for name, value in token.attrs.items() if value}


def _html(run: _Run, raw: str) -> None:
    """A piece of inline HTML: a line break, a mark, or something that is reported."""
    if (name := closing(raw)) is not None:
        if not run.end(f"<{name}"):
            run.left_out(raw)
        return
    found = opening(raw)
    if found is not None and not raw.endswith("/>"):
        run.start(f"<{found.tag}", found.kind, found.fields, raw)
        if not found.is_whole:
            run.left_out(raw)
        return
    tag = raw[1:].split(None, 1)[0].rstrip("/>").lower()
    if raw.startswith(("<br>", "<br/>", "<br />")):
        run.add("\n")
        return
    run.left_out(raw)
    if tag.isalnum() and not raw.endswith("/>"):
        # Its closing tag has no words of its own and is passed over with it.
        run.start(f"<{tag}", None, {}, raw)
