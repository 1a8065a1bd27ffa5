"""TX32 on: spaces, punctuation and slips of the typist."""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import eq

from newsdoc.model import Article
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._fixes import cut, replace
from newsdoc.validation.rules._repeats import REPEATS
from newsdoc.validation.rules._scan import in_code
from newsdoc.validation.rules._words import around, primary


def double_space(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """Two spaces or more where one should be.

    What:
        Fires for every run of two or more spaces between words. Preformatted text and code
        are left alone, as are runs of five and more, which mostly stand for columns.

    Why:
        Printed justified or in a terminal it shows; searches for the phrase miss it.

    Example:
        `"text": "Rain  fell"`. One space; `--fix` does.

    Spec:
        Custom of the trade.
    """
    if "  " not in facts.joined:
        return
    for match in _SPACES.finditer(facts.joined):
        piece, span = facts.spot(*match.span())
        if not in_code(facts, piece, span):
            yield Finding(
                f"{len(match[0])} spaces between words",
                piece.pointer,
                span=span,
                value=around(piece.text, span),
                hint="one is enough",
                fix=replace(piece.pointer, span, " "),
            )


_SPACES = re.compile(r"(?<=[^\s])  {1,3}(?=[^\s])")


def space_at_edge(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """Blank space at the start or the end of a text.

    What:
        Fires for texts that start or end with white space, but are not all white space.
        Preformatted text is left alone.

    Why:
        It prints as an indent or a gap, and texts that look the same are not.

    Example:
        `"headline": "Rain floods port "`. Cut it off; `--fix` does.

    Spec:
        XML Schema 1.1, whiteSpace collapse.
    """
    for piece in facts.pieces:
        text = piece.text
        if text[:1] > " " and text[-1:] < "\x7f" and text[-1:] > " ":
            continue  # the usual case, without a copy
        inner = text.strip()
        if not inner or len(inner) == len(text) or piece.kind == "preformatted":
            continue
        before = len(text) - len(text.lstrip())
        for span in ((0, before), (before + len(inner), len(text))):
            if span[0] < span[1]:
                yield Finding(
                    "blank space at the " + ("start" if span[0] == 0 else "end"),
                    piece.pointer,
                    span=span,
                    value=around(text, span),
                    hint="cut it off",
                    fix=cut(piece.pointer, span),
                )


def space_before_comma(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A space before a comma or a full stop.

    What:
        Fires for a space between a word and a comma or a full stop that is followed by a
        space or ends the text. Code and preformatted text are left alone, and tables.

    Why:
        No language sets a space there. A line break may part the stop from its word.

    Example:
        `"text": "Rain fell , then stopped"`. Close the gap; `--fix` does.

    Spec:
        Custom of the trade.
    """
    joined = facts.joined
    if " ," not in joined and " ." not in joined:
        return
    for match in _GAP.finditer(joined):
        piece, span = facts.spot(*match.span())
        if piece.kind != "cell" and not in_code(facts, piece, span):
            yield Finding(
                "a space before the " + ("comma" if joined[match.end()] == "," else "full stop"),
                piece.pointer,
                span=span,
                value=around(piece.text, span),
                hint="close the gap",
                fix=cut(piece.pointer, span),
            )


_GAP = re.compile(r"(?<=\w) +(?=(?:,|\.(?! ?\.))(?:[ \n\x1e]|$))")


def punctuation_doubled(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """Two commas, or two full stops, where one should be.

    What:
        Fires for ",," and ".." and ",." between a word and a space. Three dots and more are
        left alone, as are abbreviations before a comma ("Inc.,"), and two commas that stand
        for a low quotation mark.

    Why:
        A slip of the typist, mostly where a sentence was cut.

    Example:
        `"text": "Rain fell.. It stopped"`. One stop.

    Spec:
        Custom of the trade.
    """
    joined = facts.joined
    if ".." not in joined and ",," not in joined:
        return
    for match in _DOUBLED.finditer(joined):
        piece, span = facts.spot(*match.span(1))
        if piece.kind != "cell" and not in_code(facts, piece, span):
            yield Finding(f"'{match[1]}'", piece.pointer, span=span,
                          value=around(piece.text, span),
                          hint="one of them is enough")  # fmt: skip


_DOUBLED = re.compile(r"\w(\.\.|,,|,\.)(?=[ \n\x1e]|$)")


def word_doubled(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A small word that is written twice.

    What:
        Fires for articles, prepositions and conjunctions that stand twice in a row ("the
        the"), of those that no sentence of the article's language has twice. Only running
        text in lower case is looked at.

    Why:
        A slip of the typist, or of one who moved words around.

    Example:
        `"text": "Rain fell on the the port"`. Take one away.

    Spec:
        Custom of the trade.
    """
    pattern = REPEATS.get(primary(article.language) or "en")
    words = facts.joined.split()
    if pattern is None or True not in map(eq, words, words[1:]):
        return
    for match in pattern.finditer(facts.joined):
        piece, span = facts.spot(*match.span())
        yield Finding(
            "a word is written twice",
            piece.pointer,
            span=span,
            value=match[0],
            hint="take one away",
        )
