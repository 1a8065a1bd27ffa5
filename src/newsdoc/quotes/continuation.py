"""Quotations that go on from one paragraph into the next, and those whose speaker stands elsewhere.

The open-quote convention: a quotation of several paragraphs opens at the start of each and closes at
the end of the last one only; the reporting clause may stand in any of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.quotes.language import Language
from newsdoc.quotes.paragraph import Found, Paragraph
from newsdoc.quotes.signatures import sign

_REACH = 3
"""How many paragraphs without a cue a speaker is carried over at most."""


def join_paragraphs(paragraphs: Sequence[Paragraph], language: Language) -> None:
    """Link quotations that go on over paragraphs, and give a source to those that have none.

    Args:
        paragraphs: of one story, in order, each with what was found in it.
        language: whose verbs of speech tell who was speaking.
    """
    _link(paragraphs)
    sign(paragraphs)
    _from_before(paragraphs, language)
    _from_after(paragraphs)


def _link(paragraphs: Sequence[Paragraph]) -> None:
    """Mark what continues: the paragraph before was left open and this one opens."""
    before: Paragraph | None = None
    for paragraph in paragraphs:
        if not paragraph.tokens.words:
            continue
        if before is not None and before.found and paragraph.found:
            last, first = before.found[-1], paragraph.found[0]
            both = last.cue is not None and first.cue is not None
            if not both and _left_open(before, last) and _opens(paragraph, first):
                first.continues = True
                first.follows = last
        before = paragraph


def _left_open(paragraph: Paragraph, last: Found) -> bool:
    segments = paragraph.segments
    return bool(segments) and not segments[-1].closed and last.spans[-1][1] == segments[-1].end


def _opens(paragraph: Paragraph, first: Found) -> bool:
    segments = paragraph.segments
    if not segments or first.kind == "indirect":
        return False
    return paragraph.tokens.starts[0] == segments[0].open and first.spans[0][0] == segments[0].start


def _from_before(paragraphs: Sequence[Paragraph], language: Language) -> None:
    """Give the source of the last attribution before to quotations that have none.

    Who spoke last goes before who only thought, or was only mentioned: "Lind said the dam held, which
    many had doubted."
    """
    last: Found | None = None
    spoken: Found | None = None
    spoken_since = 0
    announced: Found | None = None
    since = 0
    for paragraph in paragraphs:
        if not paragraph.tokens.words:
            continue
        if announced is not None and paragraph.found and paragraph.found[0].cue is None:
            _adopt(paragraph.found[0], announced, "previous-paragraph")
        announced = _announcement(paragraph)
        own = next((one for one in paragraph.found if one.cue is not None), None)
        for one in paragraph.found:
            if one.cue is not None:
                last, since = one, 0
                after = spoken is not None and spoken_since == 0 and spoken.kind != "indirect"
                if _speaks(one, language) and not (after and one.kind == "indirect"):
                    spoken, spoken_since = one, 0
                continue
            if one.continues and one.follows is not None and one.follows.cue is not None:
                if own is not None and own.spans[0] > one.spans[0] and own.kind == "direct":
                    # The new paragraph names its speaker itself; the same person, said anew.
                    _adopt(one, own, "open-quote")
                else:
                    _adopt(one, one.follows, "open-quote")
            elif last is not None and since <= _REACH and not _waits(one, paragraph):
                near = spoken is not None and spoken_since <= _REACH
                _adopt(one, spoken if spoken is not None and near else last, "previous-paragraph")
        since += 1
        spoken_since += 1
        if announced is not None:
            last, since = announced, 0
            spoken, spoken_since = announced, 0


def _speaks(one: Found, language: Language) -> bool:
    """Whether somebody says something there, not only thinks or wants it."""
    cue, home = one.cue, one.home
    if cue is None or home is None or cue.source is None:
        return False
    if home.tokens.tags[cue.source[0]] in "wt" and one.kind == "indirect":
        return False
    return cue.lemma in language.speak or cue.lemma in language.tell or cue.tag in "L:"


def _announcement(paragraph: Paragraph) -> Found | None:
    """What the end of a paragraph says of the next one: "Lind declared:"."""
    cue = paragraph.announced
    return None if cue is None else Found([], "direct", cue, paragraph, (cue.basis,))


def _waits(one: Found, paragraph: Paragraph) -> bool:
    """Whether the quotation is left open, so that its cue may still come."""
    return _left_open(paragraph, one)


def _from_after(paragraphs: Sequence[Paragraph]) -> None:
    """Give the source of what follows to open quotations; else that of what stands before."""
    following: Found | None = None
    for paragraph in reversed(paragraphs):
        if not paragraph.tokens.words:
            continue
        for one in reversed(paragraph.found):
            if one.cue is None and following is not None and following.follows is one:
                _adopt(one, following, "open-quote")
            following = one
    last: Found | None = None
    for paragraph in paragraphs:
        for one in paragraph.found:
            if one.cue is not None:
                last = one
            elif last is not None:
                _adopt(one, last, "previous-paragraph")


def _adopt(one: Found, other: Found, basis: str) -> None:
    """Give `one` the cue and the source of `other`."""
    one.cue, one.home = other.cue, other.home
    one.basis = ("open-quote",) if basis == "open-quote" else ("previous-paragraph",)
