"""TX2: the blocks of the body: empty, repeated, too long, badly built."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc._counted import counted
from newsdoc.model import Article
from newsdoc.model.blocks import (
    Heading,
)
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._words import count_words


def lede_too_long(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A first paragraph that is too long for a lede.

    What:
        Fires when the first paragraph has more words than the option `lede-max-words` (60
        unless the profile says otherwise); of Chinese, Japanese and Thai two letters count
        as one word.

    Why:
        The first paragraph is what alerts, previews and short versions of a story show.

    Example:
        A first paragraph of 90 words. Break it, or say the news first.

    Spec:
        Custom of the trade; most style books of agencies ask for 25 to 40 words.
    """
    if not facts.paragraphs:
        return
    first = facts.paragraphs[0]
    most = facts.options.lede_max_words
    if len(first.text) > most and (words := count_words(first.text)) > most:
        yield Finding(
            f"the first paragraph has {counted(words, 'word')}, {most} allowed",
            first.pointer,
            value=first.text,
            hint="break it or say the news first",
        )


def paragraph_repeated(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A paragraph that stands in the body twice.

    What:
        Fires for the second of two paragraphs with the same words, of 100 letters or more.

    Why:
        Mostly a slip of the copy key, or two versions of a story that were put together.

    Example:
        Two paragraphs "The bridge has been closed since Monday, when the river rose over
        its banks …". Remove one.

    Spec:
        Custom of the trade.
    """
    pieces = facts.paragraphs
    if len({piece.text for piece in pieces}) == len(pieces):
        return
    seen: dict[str, str] = {}
    for piece in pieces:
        if len(piece.text) >= 100 and seen.setdefault(piece.text, piece.pointer) != piece.pointer:
            yield Finding(
                f"the paragraph repeats {seen[piece.text].removesuffix('/text')}",
                piece.pointer,
                value=piece.text,
                hint="remove one of the two",
            )


def paragraph_too_long(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A paragraph that fills a screen.

    What:
        Fires when a paragraph has more words than the option `paragraph-max-words` (250
        unless the profile says otherwise).

    Why:
        News is read in paragraphs of a few sentences; a very long one is mostly a whole
        text whose paragraphs were lost on the way.

    Example:
        A paragraph of 400 words. Break it.

    Spec:
        Custom of the trade.
    """
    most = facts.options.paragraph_max_words
    for piece in facts.paragraphs:
        if len(piece.text) > most and (words := count_words(piece.text)) > most:
            yield Finding(
                f"the paragraph has {counted(words, 'word')}, {most} allowed",
                piece.pointer,
                value=piece.text,
                hint="break it",
            )


def heading_level_skipped(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """Headings that leave out a level.

    What:
        Fires when a heading stands more than one level below the heading before it. The
        first heading of the body may have any level, and headings without one are passed
        over.

    Why:
        Screen readers and tables of contents follow the levels; a gap looks like a lost
        section.

    Example:
        A heading of level 2 and then one of level 4. Make that level 3.

    Spec:
        WCAG 2.2, technique G141.
    """
    before: int | None = None
    for pointer, block in facts.blocks:
        if type(block) is not Heading or block.level is None:
            continue
        if before is not None and block.level > before + 1:
            yield Finding(
                f"a heading of level {block.level} follows one of level {before}",
                f"{pointer}/level",
                value=block.text,
                hint=f"make it level {before + 1}",
            )
        before = block.level


def heading_without_text(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A crosshead with nothing below it.

    What:
        Fires when a heading is the last block of the body, or is followed by another
        heading that is not below it. A body of nothing but headings is left alone: nothing
        is missing in one place.

    Why:
        The section was lost, or a line that is no crosshead (a contact, a sign-off) was
        marked as one.

    Example:
        A body that ends with the heading "What comes next". Add the text or remove the
        heading.

    Spec:
        NITF 3.6, hl2; custom of the trade.
    """
    body = article.body
    if not any(type(block) is not Heading for block in body):
        return
    for index, block in enumerate(body):
        if type(block) is not Heading:
            continue
        following = body[index + 1] if index + 1 < len(body) else None
        if following is None:
            message = "the body ends with a heading"
        elif type(following) is Heading and (following.level or 0) <= (block.level or 0):
            message = "a heading follows the heading, with no text between"
        else:
            continue
        yield Finding(
            message,
            f"/body/{index}/text",
            value=block.text,
            hint="add the text or remove the heading",
        )
