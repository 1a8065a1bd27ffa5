"""TX2: a body without a text, blocks without words."""

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
