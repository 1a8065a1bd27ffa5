"""The writer of plain text: a story as people read it, that the reader reads back the same.

One line a paragraph, a blank line between blocks. What plain text cannot say is named by reading
back what was written.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.errors import WriteError
from newsdoc.formats._base import WriteContext
from newsdoc.formats._byline_words import PREFIX_OF
from newsdoc.formats._bylines import is_byline
from newsdoc.formats._losses import report_losses
from newsdoc.formats.text.layout import WIDEST, goes_on
from newsdoc.formats.text.notices import (
    read_copyright,
    read_dated,
    read_note,
    split_trailing_date,
)
from newsdoc.formats.text.read import read
from newsdoc.formats.text.write_body import one_line, write_blocks
from newsdoc.model import Article, Byline, Paragraph, PartialDate, Rights, Time


def write(article: Article, context: WriteContext) -> bytes:
    r"""Write a story as plain text in UTF-8, lines ended by LF.

    Above the body stand kicker, headline with the day of publication, sub-headlines, bylines, other
    dates and a dateline that the body does not have; below it notes and the copyright line.

    Raises:
        WriteError: the article has no words that plain text could hold (a picture, say).

    Example:
        >>> story = Article(headline="Rain in Oslo", body=(Paragraph(text="It rained all day."),))
        >>> write(story, WriteContext(wanted=False))
        b'Rain in Oslo\n\nIt rained all day.\n'
    """
    text = _compose(article)
    if not text.strip():
        raise WriteError(
            "the article has no words for it",
            format="text",
            pointer="/body",
            hint="write it in a format that holds its metadata and media",
        )
    data = text.encode("utf-8", "replace")
    report_losses(article, data, read, context, format="text", code="PT201")
    return data


def _compose(article: Article) -> str:
    """The parts of the document, a blank line between them."""
    parts = [part for part in (*_title(article), *_credits(article)) if part]
    parts += write_blocks(article.body, parts=len(parts))
    parts += (one_line(note.text) for note in article.notes if note.text and read_note(note.text))
    parts += map(one_line, _copyrights(article.rights))
    return "\n\n".join(parts) + "\n"


def _title(article: Article) -> Iterator[str]:
    """Kicker, headline with the day of publication, sub-headlines."""
    if not article.headline:
        return
    title = one_line(article.headline.replace("\n", " "))
    if _is_day(article.published):
        title += f" - {article.published}"
    elif article.published is not None and split_trailing_date(title) is not None:
        # A date that belongs to the words of the headline must not be taken for this one.
        yield _dated("Published", "published", article.published)
    for headline in article.headlines:
        if headline.role == "kicker":
            yield one_line(headline.text)
    subs = [one_line(headline.text) for headline in article.headlines if headline.role == "sub"]
    if not subs:
        yield title
    elif article.bylines or (len(title) <= WIDEST and goes_on(title, subs[0])):
        # Above a byline a line can be nothing else, so that a blank line may part them.
        yield title
        yield from subs
    else:
        yield "\n".join((title, *subs))


def _credits(article: Article) -> Iterator[str]:
    """Bylines, dates and the dateline, a part each."""
    for byline in article.bylines:
        yield one_line(_byline(byline, article))
    if article.published is not None and not _is_dated_above(article):
        yield _dated("Published", "published", article.published)
    if article.modified is not None:
        yield _dated("Updated", "modified", article.modified)
    yield from (f"Source: {one_line(party.name)}" for party in article.sources if party.name)
    first = next((block for block in article.body if isinstance(block, Paragraph)), None)
    if article.dateline is not None and not _has_dateline(first, article.dateline.text):
        yield one_line(article.dateline.text)


def _byline(byline: Byline, article: Article) -> str:
    """The byline as it is, or behind "By" where it would not be known for one."""
    titled = bool(article.headline)
    if not byline.text or is_byline(byline.text, bare=titled):
        return byline.text
    tag = (byline.language or article.language or "en").lower().partition("-")[0]
    longer = f"{PREFIX_OF.get(tag, 'By')} {byline.text}"
    return longer if is_byline(longer, bare=titled) else byline.text


def _dated(label: str, field: str, time: Time) -> str:
    """A line with a time: with a blank for the "T" where that reads back the same."""
    line = f"{label}: {time.isoformat()}"
    spaced = line.replace("T", " ")
    return spaced if read_dated(spaced) == (field, time) else line


def _copyrights(rights: Rights | None) -> Iterator[str]:
    """The copyright notice, or one made of year and holder; then further notices."""
    if rights is None:
        return
    if rights.notice:
        yield rights.notice
    else:
        holder = rights.holder.name if rights.holder is not None else None
        made = " ".join(part for part in ("©", rights.year, holder) if part)
        if read_copyright(made) is not None:
            yield made
    yield from (label.text for label in rights.notices if read_copyright(label.text) is not None)


def _is_dated_above(article: Article) -> bool:
    """Whether the day of publication stands in the title, or its line above it."""
    if not article.headline:
        return False
    return _is_day(article.published) or split_trailing_date(one_line(article.headline)) is not None


def _is_day(time: Time | None) -> bool:
    return isinstance(time, PartialDate) and time.day is not None and time.offset is None


def _has_dateline(paragraph: Paragraph | None, dateline: str) -> bool:
    """Whether the dateline stands in the paragraph, under a mark or as its first words."""
    if paragraph is None:
        return False
    return (len(paragraph.text) > len(dateline) and paragraph.text.startswith(dateline)) or any(
        mark.kind == "dateline" for mark in paragraph.marks
    )
