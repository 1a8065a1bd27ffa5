"""TX2: lines in the body that are no part of the story, or lost their form."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.model import Article
from newsdoc.model.blocks import Paragraph, Raw
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._phrases import EDITORS_NOTES, END_MARKS


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
        text = piece.text
        if text[:1] in _NOTES_START and text.startswith(EDITORS_NOTES):
            yield Finding(
                "a note to editors stands in the body",
                piece.pointer,
                value=piece.text,
                hint="move it into notes",
            )


_NOTES_START = frozenset(phrase[0] for phrase in EDITORS_NOTES)


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


_OPEN = (
    "the a an and or that of to for with by und oder dass der die das mit von et ou que les des avec"
    " y o los las con il gli che och eller att"
)
_OPEN_WORDS = tuple(f" {word}" for word in _OPEN.split())
"""Words that no sentence of their language ends with, or hardly one."""
