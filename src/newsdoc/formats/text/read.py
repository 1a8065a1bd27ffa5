"""The reader of plain text: bytes to an article, with a remark for all that was left out."""

from __future__ import annotations

import re

import attrs

from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, ReadContext
from newsdoc.formats._datelines import find_dateline
from newsdoc.formats._decode import decode
from newsdoc.formats._signatures import refuse_binary
from newsdoc.formats.text.body import make_body
from newsdoc.formats.text.furniture import without_furniture, without_furniture_phrases
from newsdoc.formats.text.head import read_head
from newsdoc.formats.text.layout import find_layout
from newsdoc.formats.text.lines import split_runs
from newsdoc.formats.text.pieces import make_pieces
from newsdoc.formats.text.tail import SIGN_OFF, make_rights, read_tail
from newsdoc.formats.text.titles import is_prose
from newsdoc.languages import guess_language
from newsdoc.model import Article, Block, Dateline, Mark, Paragraph

_OPENING = 5
"""Blocks that may stand before and with the first running text."""
_SAMPLE = 6000
"""Code points that the language is guessed from."""
_RELEASE = re.compile(r"(?:MEDIA|NEWS|PRESS) RELEASE(?: [A-Z]{0,4}\d+)?")
"""A kicker that says what kind of item the text is."""


def read(data: bytes, context: ReadContext) -> Document:
    r"""Read a news story as it comes in plain text.

    Takes time linear in the size of the data.

    Raises:
        ReadError: the data is empty or blank, or is no text at all (a PDF, a picture …).
        UsageError: the context names an encoding that there is not.

    Example:
        >>> story = b"Rain in Oslo\n\nBy Jane Doe\n\nOSLO (AP) - It rained on Monday.\n"
        >>> article = read(story, ReadContext()).articles[0]
        >>> article.headline, article.bylines[0].people[0].name, article.dateline.place
        ('Rain in Oslo', 'Jane Doe', 'OSLO')
    """
    refuse_binary(data, format="text", source=context.source)
    text = decode(data, context).text
    if not text[:256].strip() and not text.strip():
        raise ReadError(
            "there is no text in it", format="text", source=context.source, hint="give a news story"
        )
    return Document(articles=(read_text(text, context),))


def read_text(text: str, context: ReadContext) -> Article:
    """The same for text that is decoded already."""
    runs = split_runs(text, context)
    runs = without_furniture(runs, context, wrapped=find_layout(runs).wrapped)
    layout = find_layout(runs)
    pieces = without_furniture_phrases(make_pieces(runs, layout), context)
    head, story = read_head(pieces, layout, context)
    end = read_tail(make_body(story))
    body, dateline = _with_dateline(end.body, head.dateline)
    if not body and head.headline is None:
        context.remark("PT108", "there are no words of a story in the text", severity="warning")
    language = _guess(head.headline, body, context)
    is_release = any(_RELEASE.fullmatch(headline.text) for headline in head.headlines)
    return Article(
        item_class="text" if is_release else None,
        language=language,
        headline=head.headline,
        headlines=tuple(head.headlines),
        bylines=tuple(head.bylines),
        dateline=dateline,
        body=tuple(body),
        published=head.published,
        modified=head.modified,
        contributors=tuple(end.contributors),
        sources=tuple(head.sources),
        rights=make_rights([*head.copyrights, *end.copyrights]),
        notes=(*head.notes, *end.notes),
    )


def _with_dateline(
    body: list[Block], dateline: Dateline | None
) -> tuple[list[Block], Dateline | None]:
    """The body with a mark on the dateline in its first paragraph, and the story's dateline.

    Only the first running text can have it. Where one stood above the body, that in the paragraph is marked only if it is the same.
    """
    for index, block in enumerate(body[:_OPENING]):
        if not isinstance(block, Paragraph):
            continue
        found = find_dateline(block.text) if block.role != SIGN_OFF else None
        if found is None and not is_prose(block.text):
            continue  # what stands before the story proper: "(Adds comment)"
        if found is None or found[1].end == len(block.text):
            break
        if dateline is None or found[0].text == dateline.text:
            marked = attrs.evolve(block, marks=(Mark(span=found[1], kind="dateline"),))
            return [*body[:index], marked, *body[index + 1 :]], found[0]
        break
    return body, dateline


def _guess(headline: str | None, body: list[Block], context: ReadContext) -> str | None:
    """The language of the words, reported when it could be told."""
    sample, size = [headline or ""], 0
    for block in body:
        words = getattr(block, "text", None)
        if isinstance(words, str):
            sample.append(words[:_SAMPLE])
            size += len(words)
        if size > _SAMPLE:
            break
    language = guess_language("\n".join(sample))
    if language is not None and context.wanted:
        context.remark(
            "PT106", f"language guessed from the words: {language}", pointer="/language", value=None
        )
    return language
