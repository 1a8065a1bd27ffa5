"""`body` of an NITF document, written in the order of the schema.

Spec: NITF 3.6, body
"""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.formats._datelines import find_dateline
from newsdoc.formats._nitf.body import ASSOCIATED, FULL_TEXT, REPEATED
from newsdoc.formats._nitf.body_head import COPYRIGHT_NOTE
from newsdoc.formats._nitf.credits import people_of
from newsdoc.formats._nitf.write_docdata import is_message
from newsdoc.formats._xml.body.nest import write_words
from newsdoc.formats._xml.body.spell_nitf import spell_in_line
from newsdoc.formats._xml.body.write_nitf import NOTE_CLASSES, NitfBlocks
from newsdoc.formats._xml.dates import write_basic
from newsdoc.formats._xml.escape import attribute, is_language
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.model import (
    Article,
    Block,
    Byline,
    Dateline,
    Description,
    Headline,
    Mark,
    Note,
    Paragraph,
    Span,
    Text,
)
from newsdoc.model._makers import changed


def write_body(out: list[str], article: Article) -> None:
    """Append `body`."""
    blocks = NitfBlocks(out)
    out.append("<body><body.head>")
    _hedline(blocks, article)
    _notes(blocks, article)
    if article.rights is not None and article.rights.usage_terms is not None:
        out.append(f"<rights>{escaped(article.rights.usage_terms)}</rights>")
    for byline in article.bylines:
        _byline(out, byline)
    _distributor(out, article)
    body, found = _without_found_dateline(article.body, article.language)
    if article.dateline is not None and article.dateline != found:
        _dateline(out, article.dateline)
    if article.content_created is not None:
        when = write_basic(article.content_created)
        out.append(f'<dateline><story.date norm="{when}">{when}</story.date></dateline>')
    if article.summary is not None:
        _abstract(blocks, article.summary, "")
    for description in article.descriptions:
        _abstract(blocks, description, _class_and_language(description))
    out.append("</body.head><body.content>")
    repeated = [f for f in article.alternative_bodies if f.role in REPEATED and f.blocks]
    for form in repeated:
        out.append(f"<block{attribute('class', form.role)}>")
        blocks.write(form.blocks, parts=True)
        out.append("</block>")
    if repeated:
        out.append(f"<block{attribute('class', FULL_TEXT)}>")
    blocks.write(body, parts=True)
    for media in article.media:
        role = f"{ASSOCIATED} {media.role}" if media.role else ASSOCIATED
        blocks.media(media, attribute("class", role))
    if repeated:
        out.append("</block>")
    out.append("</body.content>")
    _end(blocks, article)
    out.append("</body>")


def _language(language: str | None) -> str:
    if language is None or not is_language(language):
        return ""
    return attribute("xml:lang", language)


def _class_and_language(words: Headline | Description) -> str:
    return attribute("class", words.role) + _language(words.language)


def _hedline(blocks: NitfBlocks, article: Article) -> None:
    out = blocks.out
    if article.headline is None and not article.headlines:
        return
    out.append("<hedline>")
    main = Text(text=article.headline or "", marks=article.headline_marks)
    if article.headline is None:
        out.append("<hl1/>")
    else:
        blocks.words("hl1", main)
    for headline in article.headlines:
        role = "" if headline.role == "sub" else attribute("class", headline.role or "")
        blocks.words("hl2", headline, role + _language(headline.language))
    out.append("</hedline>")


def _notes(blocks: NitfBlocks, article: Article) -> None:
    notice = article.rights.notice if article.rights is not None else None
    if notice is not None:
        _note(blocks, Note(text=notice, role=COPYRIGHT_NOTE))
    for note in article.notes:
        if not is_message(note) and note.role != "bibliography":
            _note(blocks, note)


def _note(blocks: NitfBlocks, note: Note) -> None:
    out = blocks.out
    known = note.role in NOTE_CLASSES
    made = attribute("noteclass" if known else "class", note.role) + _language(note.language)
    if note.audience in ("pa", "npa"):
        made += attribute("type", note.audience)
    out.append(f"<note{made}><body.content>")
    if note.text is not None:
        blocks.words("p", Text(text=note.text, marks=note.marks))
    blocks.write(note.blocks, parts=True)
    out.append("</body.content></note>")


def _byline(out: list[str], byline: Byline) -> None:
    out.append(f"<byline{attribute('class', byline.role)}{_language(byline.language)}>")
    marks = byline.marks
    if not marks and byline.people and people_of(byline.text, byline.role, None) != byline.people:
        marks = _people_marks(byline)
    write_words(out, byline.text, marks, spell_in_line, line_break=" ")
    out.append("</byline>")


def _people_marks(byline: Byline) -> tuple[Mark, ...]:
    """Marks on the names and titles of the people that stand in the line, in their order."""
    marks: list[Mark] = []
    position = 0
    for person in byline.people:
        for words, mark in (
            (person.name, Mark(span=Span(0, 0), kind="person")),
            (person.job_title, Mark(span=Span(0, 0), kind="span", role="byttl")),
        ):
            start = byline.text.find(words, position) if words else -1
            if words and start >= 0:
                position = start + len(words)
                marks.append(changed(mark, span=Span(start, position)))
    return tuple(marks)


def _distributor(out: list[str], article: Article) -> None:
    provider = article.provider
    if provider is None or (provider.name is None and provider.scheme is None):
        return
    name = escaped(provider.name or "")
    if provider.scheme is not None:
        codes = attribute("idsrc", provider.scheme) + attribute("value", provider.code)
        name = f"<org{codes}>{name}</org>"
    out.append(f"<distributor>{name}</distributor>")


def _without_found_dateline(
    body: Sequence[Block], language: str | None
) -> tuple[Sequence[Block], Dateline | None]:
    """The body without the mark that the reader puts on a dateline by itself, and that dateline."""
    index = next((i for i, b in enumerate(body) if isinstance(b, Paragraph)), None)
    if index is None:
        return body, None
    first = body[index]
    assert isinstance(first, Paragraph)
    found = find_dateline(first.text, language=language)
    if found is None:
        return body, None
    own = Mark(span=found[1], kind="dateline")
    marks = tuple(mark for mark in first.marks if mark != own)
    if len(marks) == len(first.marks):
        return body, found[0]
    return (*body[:index], changed(first, marks=marks), *body[index + 1 :]), found[0]


def _dateline(out: list[str], dateline: Dateline) -> None:
    out.append("<dateline>")
    marks = dateline.marks
    if not marks and dateline.place and (start := dateline.text.find(dateline.place)) >= 0:
        marks = (Mark(span=Span(start, start + len(dateline.place)), kind="place"),)
    write_words(out, dateline.text, marks, spell_in_line, line_break=" ")
    if dateline.date is not None and not any(m.role == "story.date" for m in marks):
        out.append(f'<story.date norm="{write_basic(dateline.date)}"/>')
    out.append("</dateline>")


def _abstract(blocks: NitfBlocks, words: Text, more: str) -> None:
    """The lines of a summary as paragraphs."""
    blocks.out.append(f"<abstract{more}>")
    position = 0
    lines = words.text.split("\n")
    for line in lines:
        end = position + len(line)
        marks = tuple(
            changed(
                mark,
                span=Span(
                    max(mark.span.start, position) - position, min(mark.span.end, end) - position
                ),
            )
            for mark in words.marks
            if mark.span.start <= end and mark.span.end >= position
        )
        blocks.words("p", Text(text=line, marks=marks))
        position = end + 1
    blocks.out.append("</abstract>")


def _end(blocks: NitfBlocks, article: Article) -> None:
    books = [n for n in article.notes if n.role == "bibliography" and n.text is not None]
    if article.tagline is None and not books:
        return
    blocks.out.append("<body.end>")
    if article.tagline is not None:
        blocks.words("tagline", article.tagline)
    if books:
        blocks.out.append(f"<bibliography>{escaped(books[0].text or '')}</bibliography>")
    blocks.out.append("</body.end>")
