"""The writer of IPTC 7901: control characters, lines of 69 columns, CR LF."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.formats._base import WriteContext
from newsdoc.formats._losses import report_losses
from newsdoc.formats._wire.charset import encode_wire
from newsdoc.formats._wire.flatten import DIVIDER, flatten, one_line, sanitised
from newsdoc.formats._wire.lines import wrap
from newsdoc.formats._wire.messages import EOT, ETX, SOH, STX
from newsdoc.formats._wire.notes import (
    NOTEBOOK,
    SIGN_OFF,
    TAIL,
    first_words,
    is_note,
    is_notebook,
    is_tail,
)
from newsdoc.formats.iptc7901.header import read_stamp, write_header, write_stamp
from newsdoc.formats.iptc7901.read import keywords_of, read
from newsdoc.model import Article, Dateline, Note, Paragraph
from newsdoc.model.views import plain_text

_INDENT = "   "
_PRIVATE = "The following information is not for publication"


def write(article: Article, context: WriteContext) -> bytes:
    r"""Write an article as one IPTC 7901 message.

    The character set is that of `article.wire.charset`, UTF-8 where none is given or it lacks a
    character. What the header needs and the article does not say is service `nws`, number `0001`,
    priority 4, category `g`, and the words of the body counted.

    Example:
        >>> story = Article(headline="Rain", body=(Paragraph(text="It rained."),))
        >>> write(story, WriteContext(wanted=False))
        b'\x01nws0001 4 g 2\r\n\r\n\x02Rain =\r\n\r\n   It rained.\r\n\r\n\x03\r\n\x04'

    Spec: IPTC 7901
    """
    charset = article.wire.charset if article.wire is not None else None
    data = encode_wire(_compose(article), charset)
    report_losses(article, data, read, context, format="iptc7901", code="WI201")
    return data


def _compose(article: Article) -> str:
    lines = [SOH + one_line(write_header(article)), ""]
    lines += _keys(article)
    head = [*_head(article)]
    head[0] = STX + head[0]
    head[-1] += " ="
    lines += [*head, ""]
    for block in _blocks(article):
        lines += [*block, ""]
    lines += [ETX + _trailer(article), EOT]
    return "\r\n".join(lines)


def _keys(article: Article) -> Iterator[str]:
    """The keyword lines: as the wire had them, else the slug, else the keywords."""
    keys = article.wire.keywords if article.wire is not None else ()
    if keys and keys[0] == article.slugline and keywords_of(keys) == article.keywords:
        yield from map(one_line, keys)
    elif article.slugline:
        yield one_line(article.slugline)
    elif article.keywords:
        yield "/".join(one_line(keyword.text) for keyword in article.keywords) + "/"


def _head(article: Article) -> Iterator[str]:
    """Kickers, version, headline, sub-headlines and bylines."""
    for headline in article.headlines:
        if headline.role == "kicker":
            yield one_line(headline.text)
    if article.wire is not None and article.wire.take_key:
        yield one_line(article.wire.take_key)
    yield from wrap(one_line(article.headline or ""))
    for headline in article.headlines:
        if headline.role == "sub":
            yield from wrap(one_line(headline.text))
    for byline in article.bylines:
        yield one_line(byline.text)


def _blocks(article: Article) -> Iterator[list[str]]:
    """The parts of the text that blank lines part, each as its lines."""
    dateline = _dateline(article.dateline, article)
    items: list[str] = []
    for piece in flatten(article.body):
        if piece.kind != "item" and items:
            yield items
            items = []
        match piece.kind:
            case "paragraph":
                yield wrap(dateline + piece.text.strip(), indent=_INDENT)
                dateline = ""
            case "heading":
                yield [f"## {piece.text}"]
            case "item":
                first, *rest = wrap(f"- {piece.text}")
                items += [first, *(f"  {line}" for line in rest)]
            case "preformatted":
                yield [line.rstrip() for line in piece.text.split("\n")]
            case "divider":
                yield [piece.text]
    if items:
        yield items
    yield from _notes(article.notes)


def _dateline(dateline: Dateline | None, article: Article) -> str:
    """The dateline with a blank behind it where the body does not have it."""
    if dateline is None:
        return ""
    first = next((block for block in article.body if isinstance(block, Paragraph)), None)
    if first is None or dateline.text in first.text[:200]:
        return ""
    if any(mark.kind == "dateline" for mark in first.marks):
        return ""
    return f"{one_line(dateline.text)} "


def _notes(notes: tuple[Note, ...]) -> Iterator[list[str]]:
    """Notes in a form that no reader takes for the story, those with a part of their own last."""
    words = [(note, sanitised(note.text or plain_text(note.blocks)).strip()) for note in notes]
    words = [(note, text) for note, text in words if text]
    for note, text in words:
        if note.role not in (NOTEBOOK, TAIL, SIGN_OFF):
            line = one_line(text)
            yield wrap(line if is_note(line) else f"Eds: {line}", indent=_INDENT)
    for note, text in words:
        if note.role == NOTEBOOK:
            yield (
                text.split("\n")
                if is_notebook(first_words(text))
                else ["# Notebook", "", *text.split("\n")]
            )
    for note, text in words:
        if note.role == TAIL:
            known = is_tail(first_words(text))
            yield text.split("\n") if known else [DIVIDER, _PRIVATE, *text.split("\n")]
    for note, text in words:
        if note.role == SIGN_OFF:
            yield [one_line(text)]


def _trailer(article: Article) -> str:
    """The date line: as the wire had it where it says the same, else made from the time."""
    trailer = article.wire.trailer if article.wire is not None else None
    if trailer and read_stamp(one_line(trailer)).time == article.published:
        return one_line(trailer)
    return write_stamp(article.published) or ""
