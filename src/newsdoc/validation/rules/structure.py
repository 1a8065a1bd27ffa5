"""TX22 on: lists, tables, counts, and lines in the body that are no part of the story."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.model import Article
from newsdoc.model.blocks import Heading, ListBlock, Paragraph, Raw, Table
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._phrases import EDITORS_NOTES, END_MARKS
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
            if wanted is None:
                wanted = columns
            elif columns != wanted:
                yield Finding(
                    f"the row has {columns} columns, those above have {wanted}",
                    f"{pointer}/rows/{number}",
                    hint="add the missing cell or a colspan",
                )
                break


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
            f"the word count says {stated}, the body has {body} words",
            "/word_count",
            hint="count again, or see whether text is missing",
        )


def editors_note_in_body(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A note to editors that would be printed.

    What:
        Fires for paragraphs that open as notes to editors do ("Eds:", "Note to editors",
        "Achtung Redaktionen", "Nota a los editores" …).

    Why:
        Notes have a field of their own (`notes`), which is never printed; in the body they
        are.

    Example:
        A paragraph "Eds: UPDATES with quotes." Move it into `notes`.

    Spec:
        NewsML-G2 2.35, itemMeta/edNote; ninjs 3.1, ednote; NITF 3.6, ed-msg.
    """
    for piece in facts.paragraphs:
        if piece.text.startswith(EDITORS_NOTES):
            yield Finding(
                "a note to editors stands in the body",
                piece.pointer,
                value=piece.text,
                hint="move it into notes",
            )


def end_mark_in_body(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """An end mark of the wire that would be printed.

    What:
        Fires when one of the last three paragraphs is nothing but an end mark ("ENDS",
        "-30-", "###", "(END)") or says that more is to come ("MORE").

    Why:
        End marks tell operators of the wire that the message is whole; readers should not
        see them.

    Example:
        A last paragraph "###". Take it away.

    Spec:
        IPTC 7901 and ANPA 1312 end their messages by control characters; custom of the
        trade.
    """
    for piece in facts.paragraphs[-3:]:
        text = piece.text
        if len(text) <= 24 and text.strip(" ()[]-–—*=./\t").casefold() in END_MARKS:
            yield Finding("an end mark stands in the body", piece.pointer, value=text,
                          hint="take it out of the body")  # fmt: skip


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


def hard_wrapped(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A paragraph that is broken into lines of the same length.

    What:
        Fires when a paragraph has four lines or more and all but the last are between 50
        and 90 letters long.

    Why:
        The line ends are those of a teleprinter or an e-mail; printed on a page of another
        width, they tear the text.

    Example:
        A paragraph of eight lines of 69 letters. Join the lines.

    Spec:
        IPTC 7901, text of the message; RFC 3676.
    """
    for piece in facts.paragraphs:
        if piece.text.count("\n") < 3:
            continue
        lines = piece.text.split("\n")
        if all(50 <= len(line) <= 90 for line in lines[:-1]) and len(lines[-1]) <= 90:
            yield Finding(
                f"the paragraph is broken into {len(lines)} lines of one length",
                piece.pointer,
                value=piece.text,
                hint="join the lines",
            )


def part_not_understood(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A part of the body that was kept as raw markup.

    What:
        Fires for blocks of type `raw`.

    Why:
        The reader could not express the part; most writers will lose it.

    Example:
        A `raw` block that holds an HTML form. Replace it by blocks, or by an `embed`.

    Spec:
        The document model of newsdoc, Raw.
    """
    for pointer, block in facts.blocks:
        if type(block) is Raw:
            yield Finding(f"a part of the body is raw {block.format}", pointer, value=block.data,
                          hint="express it in blocks")  # fmt: skip


def paragraph_cut_off(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A last paragraph that breaks off.

    What:
        Fires when the last paragraph has ten words or more and ends with a comma, or with a
        letter and no punctuation behind a small word such as "the" or "and".

    Why:
        The end of the story was lost, often at a limit of a field.

    Example:
        A story that ends "… the mayor said that the". Fetch the story again.

    Spec:
        Custom of the trade.
    """
    if not article.body or type(article.body[-1]) is not Paragraph:
        return
    piece = facts.paragraphs[-1]
    text = piece.text.rstrip()
    if text.count(" ") < 9:
        return
    if text.endswith((",", "،", "、")) or text.endswith(_OPEN_WORDS):
        yield Finding("the story breaks off", piece.pointer, value=text[-80:],
                      hint="see whether its end is missing")  # fmt: skip


_OPEN_WORDS = tuple(
    f" {word}"
    for word in [
        "the",
        "a",
        "an",
        "and",
        "or",
        "that",
        "of",
        "to",
        "for",
        "with",
        "by",
        "und",
        "oder",
        "dass",
        "der",
        "die",
        "das",
        "mit",
        "von",
        "et",
        "ou",
        "que",
        "les",
        "des",
        "avec",
        "y",
        "o",
        "los",
        "las",
        "con",
        "il",
        "gli",
        "che",
        "och",
        "eller",
        "att",
    ]
)
"""Words that no sentence of their language ends with, or hardly one."""
