"""TX2: the blocks of the body: empty, repeated, too long, badly built."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.model import Article
from newsdoc.model.blocks import (
    Aside,
    BlockQuote,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    Preformatted,
    Table,
)
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._fixes import remove
from newsdoc.validation.rules._story import is_canceled
from newsdoc.validation.rules._words import count_words


def body_empty(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """An item of text without a text.

    What:
        Fires when `item_class` is `text` and the body holds no words and nothing to see.
        Items that are withdrawn, point to the full story (`representation` partial), or
        carry the text in `alternative_bodies` or behind a link of relation `alternate` are
        left alone; a flash of a headline alone fires.

    Why:
        There is nothing to print. Often a reader of another program lost the text.

    Example:
        `"item_class": "text"` with a headline and no `body`. Add the text, or cancel the
        item.

    Spec:
        NewsML-G2 2.35, contentSet; ninjs 3.1, bodies.
    """
    if article.item_class != "text" or is_canceled(article) or article.representation == "partial":
        return
    if any(link.item_class == "text" and link.rel == "alternate" for link in article.links):
        return  # the text is to be fetched
    if article.alternative_bodies or any(not p.text.isspace() and p.text for p in facts.body):
        return
    if not any(not isinstance(block, _OF_WORDS) for _, block in facts.blocks):
        yield Finding("the story has no text", "/body", hint="add the text or cancel the item")


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
            f"the first paragraph has {words} words, {most} are allowed",
            first.pointer,
            value=first.text,
            hint="break it or say the news first",
        )


def block_empty(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A block with nothing in it.

    What:
        Fires for paragraphs, headings and preformatted blocks without words, lists without
        items, tables without rows, quotations, asides and embeds without content, and
        figures whose media has neither words nor files.

    Why:
        Empty blocks print as gaps, and count as paragraphs.

    Example:
        `{"type": "paragraph", "text": " "}`. Remove it; `--fix` does.

    Spec:
        NITF 3.6, p; ninjs 3.1, bodies.
    """
    for pointer, block in facts.blocks:
        match block:
            case Paragraph() | Heading() | Preformatted():
                empty = not block.text or block.text.isspace()
            case ListBlock():
                empty = not block.items
            case Table():
                empty = not any(row.cells for row in block.rows) and block.caption is None
            case BlockQuote():
                empty = not block.blocks and block.credit is None
            case Aside():
                empty = not block.blocks and block.title is None
            case Embed():
                empty = not (block.url or block.text or block.html or block.data)
            case Figure():
                media = block.media
                empty = not (media.renditions or media.caption or media.item or media.guid
                             or media.href or media.title or media.name)  # fmt: skip
            case _:
                empty = False
        if empty:
            yield Finding(
                f"the {block.type} is empty", pointer, hint="remove it", fix=remove(pointer)
            )


_OF_WORDS = (Paragraph, Heading, Preformatted)


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
                f"the paragraph has {words} words, {most} are allowed",
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
