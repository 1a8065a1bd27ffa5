"""The words of a story as HTML, with their marks, their voices, and the numbers of these.

Nothing of the story is taken as markup: all text is escaped, and links lead only to web pages and
mail addresses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

import attrs

from newsdoc.cli.runs import Run, runs
from newsdoc.cli.voices import Cast
from newsdoc.model import Mark, MarkKind, Quote, Text

_ELEMENTS: dict[MarkKind, str] = {
    "emphasis": "em",
    "strong": "strong",
    "underline": "u",
    "strike": "s",
    "superscript": "sup",
    "subscript": "sub",
    "small": "small",
    "code": "code",
    "cite": "cite",
}
_LINKABLE = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x1f]+", re.IGNORECASE)
_DATE = re.compile(
    r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?"
)


def attributes(**values: str | None) -> str:
    """HTML attributes, escaped, without those that are absent.

    Example:
        >>> attributes(lang="en", dir=None)
        ' lang="en"'
    """
    return "".join(f' {name}="{escape(value)}"' for name, value in values.items() if value)


def link_target(href: str | None) -> str | None:
    """The address when it is one that a page may lead to, else None.

    Example:
        >>> link_target("javascript:alert(1)") is None
        True
    """
    return href if href and _LINKABLE.fullmatch(href) else None


@attrs.frozen(kw_only=True)
class Words:
    """Writes the words of one story."""

    cast: Cast
    """The voices of the story."""
    prefix: str
    """What the ids of the story begin with, where a page holds several."""

    def words(self, text: Text) -> str:
        """The words with their marks; quotes stand in `mark` elements, a number behind each."""
        return "".join(self._pieces(text))

    def _pieces(self, text: Text) -> Iterator[str]:
        for index, stretch in groupby(runs(text), key=lambda run: run.quote):
            open_runs = list(stretch)
            inner = "".join(self._linked(open_runs, text))
            if index is None:
                yield inner
                continue
            quote = text.quotes[index]
            voice = self.cast.of(quote)
            who = "nobody named" if voice is None else voice.title
            look = " ".join(filter(None, (_colour(self.cast, quote), quote.kind)))
            yield f"<mark{attributes(title=f'{who} ({quote.kind})', **{'class': look})}>{inner}</mark>"
            for run in open_runs:
                yield from (self.number(text.quotes[closed]) for closed in run.closes)

    def number(self, quote: Quote) -> str:
        """The number of the voice, a link to its first row in the table."""
        voice = self.cast.of(quote)
        if voice is None:
            return '<span class="number" data-part="aid" title="nobody named">?</span>'
        label = f"said by {voice.title}" if voice.known else f"said by “{voice.name}”"
        return (
            f'<a class="number v{voice.colour}" data-part="aid" href="#{self.prefix}voice-{voice.number}"'
            f"{attributes(**{'aria-label': f'{voice.number}, {label}'})}>{voice.number}</a>"
        )

    def _linked(self, stretch: Iterable[Run], text: Text) -> Iterator[str]:
        for mark, group in groupby(stretch, key=_link_of):
            inner = "".join(self._styled(run, text) for run in group)
            href = link_target(mark.href) if mark is not None else None
            if mark is None or href is None:
                yield inner
            else:
                yield f"<a{attributes(href=href, title=mark.title, rel='noreferrer')}>{inner}</a>"

    def _styled(self, run: Run, text: Text) -> str:
        inner = escape(run.text, quote=False).replace("\n", "<br>")
        for kind, name in _ELEMENTS.items():
            if kind in run.kinds:
                inner = f"<{name}>{inner}</{name}>"
        if "dateline" in run.kinds:
            inner = f'<span class="dateline">{inner}</span>'
        for mark in run.marks:
            if mark.kind == "language" and mark.language:
                inner = f"<span{attributes(lang=mark.language)}>{inner}</span>"
            elif mark.kind == "date" and mark.value and _DATE.fullmatch(mark.value):
                inner = f"<time{attributes(datetime=mark.value)}>{inner}</time>"
        if run.source is not None and run.quote is None:
            colour = _colour(self.cast, text.quotes[run.source])
            inner = f'<span class="{" ".join(filter(None, ("source", colour)))}">{inner}</span>'
        return inner


def _colour(cast: Cast, quote: Quote) -> str:
    voice = cast.of(quote)
    return "" if voice is None else f"v{voice.colour}"


def _link_of(run: Run) -> Mark | None:
    return next((mark for mark in run.marks if mark.kind == "link"), None)


def link(href: str, words: str) -> str:
    """The words as a link where the address is one that a page may lead to, else plain.

    Example:
        >>> link("ftp://example.org", "a file")
        'a file'
    """
    target = link_target(href)
    if target is None:
        return escape(words)
    return f"<a{attributes(href=target, rel='noreferrer')}>{escape(words)}</a>"
