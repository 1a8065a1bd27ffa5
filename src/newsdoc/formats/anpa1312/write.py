"""The writer of ANPA 1312: control characters, head lines, a line a paragraph, CR LF."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.formats._base import WriteContext
from newsdoc.formats._losses import report_losses
from newsdoc.formats._wire.charset import encode_wire
from newsdoc.formats._wire.flatten import flatten, one_line, sanitised
from newsdoc.formats._wire.messages import EOT, ETX, SOH, STX, SYN
from newsdoc.formats._wire.notes import is_note
from newsdoc.formats.anpa1312.head import PHOTO, is_notice, is_pictures
from newsdoc.formats.anpa1312.header import (
    read_trailer,
    short_key,
    write_first,
    write_second,
    write_trailer,
)
from newsdoc.formats.anpa1312.read import read
from newsdoc.model import Article, Note, Paragraph
from newsdoc.model.views import plain_text

_PARAGRAPH = "\t   "
_FORM_FEED = "\x0c"
_NO_SLUG = "BC-News"


def write(article: Article, context: WriteContext) -> bytes:
    r"""Write an article as one ANPA 1312 message.

    The character set is that of `article.wire.charset`, UTF-8 where none is given or it lacks a
    character. What the header needs and the article does not say is service `n`, number `0001`,
    selector `-----`, priority `r`, category `a`, the slug `BC-News`, and the words of the body
    counted.

    Example:
        >>> story = Article(headline="Rain", body=(Paragraph(text="It rained."),))
        >>> data = write(story, WriteContext(wanted=False))
        >>> data.partition(b"\t")[0]
        b'\x16\x16\x01n0001\x1f-----\r\nr a\x13\x11 BC-News     01-01 0002\r\n\x02^BC-News,2<\r\n^Rain<\r\n'

    Spec: ANPA 1312
    """
    charset = article.wire.charset if article.wire is not None else None
    data = encode_wire(_compose(article), charset)
    report_losses(article, data, read, context, format="anpa1312", code="AN201")
    return data


def _compose(article: Article) -> str:
    slug, key = _slug(article)
    lines = [f"{SYN}{SYN}{SOH}{write_first(article)}", write_second(article, key)]
    lines.append(f"{STX}^{slug}<")
    lines += _head(article)
    lines += _body(article)
    lines += ["", f"{_PARAGRAPH}{ETX}{_trailer(article)}", "", _FORM_FEED, EOT]
    return "\r\n".join(lines)


def _slug(article: Article) -> tuple[str, str]:
    """The slug line and the keyword of the header: as the wire had them, else from the slug."""
    wire = article.wire
    slug = one_line(article.slugline or "")
    if wire is not None and len(wire.keywords) == 2 and slug and wire.keywords[1].startswith(slug):
        return one_line(wire.keywords[1]), one_line(wire.keywords[0])
    slug = slug or _NO_SLUG
    count = article.word_count if article.word_count is not None else len(article.text.split())
    take = f", {one_line(wire.take_key)}" if wire is not None and wire.take_key else ""
    return f"{slug}{take},{max(count, 0)}", short_key(slug)


def _head(article: Article) -> Iterator[str]:
    """Headline, summary, notes, bylines and copyright line, each behind a circumflex."""
    if article.headline:
        yield f"^{one_line(article.headline)}<"
    if article.summary is not None:
        for line in sanitised(article.summary.text).split("\n"):
            if line.strip():
                yield f"^{line.strip()}<"
    for note in article.notes:
        text = one_line(note.text or plain_text(note.blocks))
        if text:
            yield f"^{_note(note, text)}<"
    for byline in article.bylines:
        if text := one_line(byline.text):
            yield f"^{text}="
    if article.rights is not None and is_notice(notice := one_line(article.rights.notice or "")):
        yield f"^{notice}="


def _note(note: Note, text: str) -> str:
    """The words of a note in a form that no reader takes for the headline."""
    bracketed = is_note(text) or (text.startswith("(") and text.endswith(")"))
    known = is_pictures(text) if note.role == PHOTO else bracketed
    return text if known else f"Eds: {text}"


def _body(article: Article) -> Iterator[str]:
    line = article.dateline
    first = next((block for block in article.body if isinstance(block, Paragraph)), None)
    dateline = ""
    if line is not None and first is not None and line.text not in first.text[:200]:
        dateline = f"{one_line(line.text)} "
    for piece in flatten(article.body):
        match piece.kind:
            case "paragraph":
                yield f"{_PARAGRAPH}{dateline}{one_line(piece.text)}"
                dateline = ""
            case "item":
                yield f"{_PARAGRAPH}_ {piece.text}"
            case "heading":
                yield from ("", f"^{piece.text}=")
            case "divider":
                yield f"{_PARAGRAPH}{piece.text}"
            case "preformatted":
                yield ""
                yield from (f"{row.rstrip()}<" for row in piece.text.split("\n"))
                yield ""


def _trailer(article: Article) -> str:
    """The trailer: as the wire had it where it says the same, else made from the time."""
    trailer = article.wire.trailer if article.wire is not None else None
    if trailer and read_trailer(one_line(trailer)).time == article.published:
        return f"{one_line(trailer)}<"
    name = article.provider.name if article.provider is not None else None
    sender = name if name and name.isalpha() and name.isascii() and len(name) <= 8 else None
    made = write_trailer(article.published, sender)
    return f"{made}<" if made else ""
