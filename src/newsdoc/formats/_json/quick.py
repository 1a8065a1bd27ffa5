"""The HTML of most strings in JSON, read without a parser of HTML.

Newsrooms' systems write a small part of HTML: paragraphs, headings, links, bold and italics, line
breaks, references. That is read here in one pass, five to ten times as quickly; whatever is not
exactly of this form is left to the parser, which gives the same for what is (a law in the tests).
"""

from __future__ import annotations

import re
from html.entities import name2codepoint

from newsdoc.formats._json.quick_tags import mark_by, opening
from newsdoc.formats._xml.body.inline_kinds import INLINE, Given, InlineKind
from newsdoc.formats._xml.body.pieces import join
from newsdoc.formats._xml.body.words import BREAK, Words, is_uneven, trimmed
from newsdoc.formats._xml.legal import is_legal
from newsdoc.model import Block, Mark, Text
from newsdoc.model._makers import make_heading, make_paragraph, make_text
from newsdoc.model._makers import plain_paragraph as _plain

_LONGEST = 4_000_000
"""Code points of a string; the parser has limits for larger ones, and says so."""
_TAG = re.compile(r"<([^<>]*)>")
_CLASS = re.compile(r'p class="([A-Za-z0-9 _-]*)"')
_REFERENCE = re.compile(r"&(?:#(\d{1,6})|([A-Za-z][A-Za-z0-9]{1,9}));")
_BLOCKS = {"p": 0, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_BREAKS = frozenset({"br", "br/", "br /"})
_NAMES = {name: chr(code) for name, code in name2codepoint.items()}

_Open = tuple[str, InlineKind, Given, int, int]
"""An inline element that is open: its name, what it is, attributes, its slot, its first piece."""


def quick_blocks(value: str, *, wanted: bool) -> tuple[Block, ...] | None:
    """The blocks of a string of simple HTML; None where the parser has to read it.

    Args:
        value: the string.
        wanted: whether somebody takes the remarks: what would be remarked on, the parser reads.

    Example:
        >>> [block.text for block in quick_blocks("<p>Rain &amp; <b>sun</b></p>", wanted=True)]
        ['Rain & sun']
        >>> quick_blocks("<div>Rain</div>", wanted=True) is None
        True
    """
    pieces = _pieces(value)
    if pieces is None:
        return None
    if "<p" in value or "<h" in value:
        return _in_blocks(pieces, wanted=wanted)
    if pieces[0].isspace():
        pieces[0] = ""
    found = None if "<br" in value else _words(pieces, 0, len(pieces), wanted=wanted)
    if found is None:
        return None
    text, marks = found
    return (_plain(text, marks),) if text and not text.isspace() else ()


def quick_words(value: str, *, wanted: bool) -> tuple[Text | None] | None:
    """The words of a string of simple HTML, its paragraphs as lines; None where the parser has to read it.

    The words come in a tuple: None in it means that there are none.

    Example:
        >>> quick_words("Rain &amp; sun", wanted=True)
        (Text(text='Rain & sun'),)
    """
    found = quick_blocks(value, wanted=wanted)
    if found is None:
        return None
    lines = [(block.text, block.marks) for block in found if isinstance(block, Text)]
    if not lines:
        return (None,)
    text, marks = join(lines)
    return (make_text(text=text, marks=marks),)


def _pieces(value: str) -> list[str] | None:
    """Words and tags in turn, words first, references resolved; None where a sign stands alone."""
    if len(value) > _LONGEST or not is_legal(value):
        return None
    signs = value.count("<")
    if signs != value.count(">"):
        return None
    references = value.count("&")
    if not references:
        pieces = _TAG.split(value)
        return pieces if len(pieces) // 2 == signs else None
    if "&quot;" in value or "&#34;" in value:  # in an attribute it would end that
        return None
    plain, found = _REFERENCE.subn(_character, value)
    if found != references or "\0" in plain:
        return None
    if plain.count("<") == signs and plain.count(">") == signs:
        pieces = _TAG.split(plain)
    else:  # signs that are words
        pieces = _TAG.split(value)
        if "&" in "".join(pieces[1::2]):
            return None
        pieces[::2] = [_REFERENCE.sub(_character, words) for words in pieces[::2]]
    return pieces if len(pieces) // 2 == signs else None


def _character(found: re.Match[str]) -> str:
    """What a reference stands for; NUL for one that is left to the parser."""
    if found[1] is None:
        return _NAMES.get(found[2], "\0")
    code = int(found[1])
    plain = 32 <= code < 127 or 160 <= code < 0xD800 or 0xE000 <= code < 0xFFFE
    return chr(code) if plain else "\0"


def _in_blocks(pieces: list[str], *, wanted: bool) -> tuple[Block, ...] | None:
    """Paragraphs and headings, one after the other, with nothing between them."""
    out: list[Block] = []
    at, end = 0, len(pieces)
    while at < end:
        if pieces[at] and not pieces[at].isspace():
            return None
        if at + 1 == end:
            break
        tag, role = pieces[at + 1], None
        if tag not in _BLOCKS:
            named = _CLASS.fullmatch(tag)
            if named is None or wanted:
                return None
            tag, role = "p", " ".join(named[1].split()) or None
        try:
            close = pieces.index(f"/{tag}", at + 2)
        except ValueError:
            return None
        first = at + 2
        marks: tuple[Mark, ...] = ()
        if close == first + 1:  # nothing but words
            text = trimmed(pieces[first])
        else:
            found = _words(pieces, first, close, wanted=wanted)
            if found is None:
                return None
            text, marks = found
        if text and not text.isspace():
            level = _BLOCKS[tag]
            if level:
                out.append(make_heading(text=text, marks=marks, level=level))
            elif role is None:
                out.append(_plain(text, marks))
            else:
                out.append(make_paragraph(text=text, marks=marks, role=role))
        at = close + 1
    return tuple(out)


def _words(
    pieces: list[str], first: int, end: int, *, wanted: bool
) -> tuple[str, tuple[Mark, ...]] | None:
    """Words and the marks of the elements in them; None where one of these is not simple.

    Where no white space collapses, positions are those of the words as they stand; else they go the
    way that they go behind the parser.
    """
    texts = pieces[first:end:2]
    text = "".join(texts)
    if not text or text[0] <= " " or text[-1] <= " " or is_uneven(text):
        return _collapsed(pieces, first, end, wanted=wanted)
    marks: list[Mark | None] = []
    opened: list[tuple[str, Given, int, int]] = []
    ends: set[int] = set()
    at = 0
    for words, tag in zip(texts, pieces[first + 1 : end - 1 : 2], strict=False):
        at += len(words)
        if tag[:1] == "/":
            if not opened or opened[-1][0] != tag[1:]:
                return None
            name, given, slot, start = opened.pop()
            if given or start != at:
                marks[slot] = mark_by(INLINE[name], given, start, at)
            ends.add(at)
            continue
        if tag in _BREAKS or at in ends:  # marks that touch may be one
            return _collapsed(pieces, first, end, wanted=wanted)
        given = {}
        read = opening(tag, given, wanted=wanted)
        if read is None or (opened and any(one[0] == read for one in opened)):
            return None
        opened.append((read, given, len(marks), at))
        marks.append(None)
    if opened:
        return None
    return text, tuple([mark for mark in marks if mark is not None])


def _collapsed(
    pieces: list[str], first: int, end: int, *, wanted: bool
) -> tuple[str, tuple[Mark, ...]] | None:
    """As `_words`, for words whose white space collapses, with line breaks in them."""
    words = Words()
    parts, marks = words.parts, words.marks
    opened: list[_Open] = []
    words.add(pieces[first])
    for place in range(first + 1, end - 1, 2):
        tag = pieces[place]
        if tag[:1] == "/":
            if not opened or opened[-1][0] != tag[1:]:
                return None
            _, kind, given, slot, start = opened.pop()
            marks[slot] = (kind, given, start, len(parts))
        elif tag in _BREAKS:
            parts.append(BREAK)
        else:
            given = {}
            name = opening(tag, given, wanted=wanted)
            if name is None or any(one[0] == name for one in opened):
                return None
            opened.append((name, INLINE[name], given, len(marks), len(parts)))
            marks.append(None)
        words.add(pieces[place + 1])
    return None if opened else words.finish(mark_by)
