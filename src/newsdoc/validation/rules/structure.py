"""TX22 on: lists, tables, counts, and lines in the body that are no part of the story."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newsdoc._counted import counted
from newsdoc.model import Article
from newsdoc.model.blocks import Heading, ListBlock, Table
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._words import count_words, shouts, unspaced


def heading_too_long(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A crosshead that is a paragraph.

    What:
        Fires when a heading of the body has more than 25 words.

    Why:
        Crossheads are a few words long. A long one is mostly a paragraph in bold type that
        a converter took for a heading.

    Example:
        A heading of 40 words. Make it a paragraph.

    Spec:
        Custom of the trade.
    """
    for pointer, block in facts.blocks:
        if type(block) is Heading and len(block.text) > 50 and count_words(block.text) > 25:
            yield Finding(
                f"the heading has {count_words(block.text)} words",
                f"{pointer}/text",
                value=block.text,
                hint="make it a paragraph",
            )


def crosshead_spacing(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """Crossheads that stand too close together, or too far apart.

    What:
        Fires for a heading of the body that stands fewer than 15 words behind one of the same
        level, and, in a body that has crossheads, for a stretch of more than 600 words
        without one. A profile sets both numbers (`crosshead-min-words`,
        `crosshead-max-words`). Headings with no text between them are TX207; texts without
        spaces between words are left alone.

    Why:
        Crossheads break a long text into pieces of one size. One after each sentence is a
        list, or lines in bold type that a converter took for crossheads; a long stretch
        without one has often lost some.

    Example:
        Two headings with a paragraph of eight words between. Join the sections.

    Spec:
        Custom of the trade; NITF 3.6, hl2.
    """
    places = [index for index, block in enumerate(article.body) if type(block) is Heading]
    if not places or unspaced(facts.body_text[:500]):
        return
    heads = frozenset(places)
    words = [0] * len(article.body)
    for piece in facts.body:
        index = int(piece.pointer.split("/", 3)[2])
        if piece.kind != "heading" or index not in heads:
            words[index] += count_words(piece.text)
    least, most = facts.options.crosshead_min_words, facts.options.crosshead_max_words
    for before, place in pairwise([-1, *places, len(words)]):
        count = sum(words[before + 1 : place])
        if count > most:
            yield Finding(
                f"{counted(count, 'word')} without a crosshead, {most} allowed",
                f"/body/{before + 1}",
                hint="put one in, or see whether one was lost",
            )
        elif 0 < count < least and _level(article, before) == _level(article, place):
            yield Finding(
                f"{counted(count, 'word')} between two crossheads, at least {least} asked for",
                f"/body/{place}",
                hint="join the sections, or see whether it is no crosshead",
            )


def _level(article: Article, place: int) -> object:
    """The level of the heading at a place of the body; before and behind it two that are no level."""
    block = article.body[place] if 0 <= place < len(article.body) else None
    return block.level if isinstance(block, Heading) else place


def list_of_one(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A list of one item.

    What:
        Fires for lists with a single item that holds no further blocks.

    Why:
        One item is no list; mostly neighbouring items were made into lists of their own,
        which numbers each of them 1.

    Example:
        Three bulleted lists of one item each. Make them one list.

    Spec:
        NITF 3.6, ul and ol.
    """
    for pointer, block in facts.blocks:
        if type(block) is ListBlock and len(block.items) == 1 and not block.items[0].blocks:
            yield Finding(
                "the list has one item",
                pointer,
                value=block.items[0].text or None,
                hint="make it a paragraph, or one list with its neighbours",
            )


def table_rows_uneven(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A table whose rows are of different widths.

    What:
        Fires for the first row whose cells do not add up to as many columns as those of the
        rows above it; `colspan` and `rowspan` are counted.

    Why:
        Figures land in the wrong column.

    Example:
        A head of three cells and a row of two. Add the empty cell or a `colspan`.

    Spec:
        HTML, table model; NITF 3.6, table.
    """
    for pointer, block in facts.blocks:
        if type(block) is not Table:
            continue
        wanted: int | None = None
        hanging: list[int] = []  # rows that each column is still covered for by a cell above
        for number, row in enumerate(block.rows):
            covered = sum(1 for rows in hanging if rows)
            columns = covered + sum(min(max(cell.colspan, 1), 1000) for cell in row.cells)
            hanging = [rows - 1 for rows in hanging if rows > 1]
            for cell in row.cells:
                if cell.rowspan != 1:
                    further = cell.rowspan - 1 if cell.rowspan > 1 else len(block.rows)
                    hanging += [further] * min(max(cell.colspan, 1), 1000)
            if len(hanging) > _WIDEST:
                break  # no table: nothing is to be told of its columns
            if wanted is None:
                wanted = columns
            elif columns != wanted:
                yield Finding(
                    f"the row has {counted(columns, 'column')}, those above have {wanted}",
                    f"{pointer}/rows/{number}",
                    hint="add the missing cell or a colspan",
                )
                break


_WIDEST = 5000
"""Columns that cells may hang into, over all rows below."""


def word_count_wrong(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A stated word count that the text does not have.

    What:
        Fires when `word_count` differs by more than a quarter, and by more than 20 words,
        from the words of the body and from those of all that is printed (headline, byline,
        captions …).

    Why:
        Pages are planned with that number. A large difference tells that a part of the text
        was lost or that the count is that of another version.

    Example:
        `"word_count": 600` with a body of 280 words. Count again.

    Spec:
        NewsML-G2 2.35, contentSet/inlineXML/@wordcount; ninjs 3.1, bodies/wordcount.
    """
    stated = article.word_count
    if stated is None or not facts.body or unspaced(facts.body_text[:500]):
        return
    body = count_words(facts.body_text.replace("\x1e", " "))
    if abs(body - stated) <= max(20, body // 4):
        return
    printed = count_words(facts.joined.replace("\x1e", " "))
    if not body - 20 <= stated <= printed + max(20, printed // 4) or stated < body * 3 // 4:
        yield Finding(
            f"the word count says {stated}, the body has {counted(body, 'word')}",
            "/word_count",
            hint="count again, or see whether text is missing",
        )


def paragraph_in_capitals(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A paragraph that shouts.

    What:
        Fires for paragraphs of 40 letters or more that are all in capitals. Scripts without
        capitals are left alone.

    Why:
        Capitals are harder to read, lose what is a name, and cannot be turned back by a
        program.

    Example:
        A paragraph "THE BRIDGE HAS BEEN CLOSED SINCE MONDAY MORNING, POLICE SAY." Write it
        in lower case.

    Spec:
        Custom of the trade.
    """
    for piece in facts.paragraphs:
        if piece.text.isupper() and shouts(piece.text, 40):
            yield Finding("the paragraph is in capitals", piece.pointer, value=piece.text,
                          hint="write it in lower case")  # fmt: skip
