"""Mixed content to blocks: the walk. What single elements mean is in `blocks`, `figures`, `inlines`.

Where words stand directly in a container, they are a paragraph; two line breaks in a row part
paragraphs there. Containers (`div`, `section`, NITF's `block`) have no meaning of their own. Blank
paragraphs make no block. An element that is not known keeps its words: in the paragraph where it
stands among words, as `Raw` where it stands alone.
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.body.blocks import PARAGRAPHS, line_break
from newsdoc.formats._xml.body.embeds import embed, is_made_up
from newsdoc.formats._xml.body.figures import link
from newsdoc.formats._xml.body.inline_kinds import InlineKind
from newsdoc.formats._xml.body.inlines import XML_SPACE, alternative_codes, mark_of
from newsdoc.formats._xml.body.kinds import KINDS
from newsdoc.formats._xml.body.lines import lines_of
from newsdoc.formats._xml.body.paragraphs import paragraph
from newsdoc.formats._xml.body.pieces import split
from newsdoc.formats._xml.body.unknown import add_flat, is_alone, raw_part, read_part
from newsdoc.formats._xml.body.walk import BlockReader
from newsdoc.formats._xml.body.words import BREAK, Words, trimmed
from newsdoc.formats._xml.parse import LOCAL_NAMES, local_name
from newsdoc.model import Block, Mark, Text
from newsdoc.model._makers import make_mark, make_paragraph, make_span, make_text, plain_paragraph

_DEPTH = 64
"""Elements that may nest in a body; deeper ones keep their words only."""

_FUNCTION = type(paragraph)


class Body:
    """Reads the elements of one document's bodies; reports to its account what has no place."""

    __slots__ = ("_depth", "account")

    def __init__(self, account: Account) -> None:
        self.account = account
        self._depth = 0

    def blocks(self, element: etree._Element) -> tuple[Block, ...]:
        """The content of an element as blocks (its own attributes are the caller's)."""
        out: list[Block] = []
        self.flow(element, out)
        return tuple(out)

    def element(self, element: etree._Element) -> tuple[Block, ...]:
        """An element itself as blocks."""
        out: list[Block] = []
        kind = KINDS[element.tag]
        if kind is None and is_made_up(element):
            embed(self, element, out)
        elif kind is None or isinstance(kind, InlineKind):
            words = Words()
            self._inline(element, words)
            self._flush(words, out)
        else:
            kind(self, element, out)
        return tuple(out)

    def text(self, element: etree._Element) -> Text | None:
        """The words of an element, its paragraphs as lines; None where it has none.

        Blocks in it that hold no words are reported.
        """
        if element.keys() and element.get(XML_SPACE) == "preserve":
            text, marks = self.words(element, preserve=True).finish(self.mark)
            return Text(text=text, marks=marks) if text else None
        if not len(element):
            raw = element.text
            if not raw or raw.isspace():
                return None
            words = trimmed(raw)
            return make_text(text=words) if words else None
        return self.lines(element, self.blocks(element))

    def lines(self, element: etree._Element, found: tuple[Block, ...]) -> Text | None:
        """Blocks of an element as the lines of one text."""
        return lines_of(self.account, element, found)

    def words(self, element: etree._Element, *, preserve: bool = False) -> Words:
        """The words of an element that is to be a paragraph or the like, with its marks."""
        words = Words(preserve=preserve or element.get(XML_SPACE) == "preserve")
        self.inside(element, words)
        return words

    def flow(self, element: etree._Element, out: list[Block]) -> None:
        """Read the content of a container: blocks as they are, words between them as paragraphs."""
        self._depth += 1
        if self._depth > _DEPTH:
            flat = Words()
            add_flat(self.account, element, flat)
            self._flush(flat, out)
            self._depth -= 1
            return
        words: Words | None = None
        text = element.text
        if text and not text.isspace():
            words = Words()
            words.add(text)
        for child in element[:]:
            kind = KINDS[child.tag]
            # In the order of how often they are met: blocks, inline elements, all else.
            if kind is paragraph and words is None and not len(child) and not child.keys():
                # Most of most bodies: nothing but words, so without a call of the reader.
                text = child.text
                if text and (text := trimmed(text)) and not text.isspace():
                    out.append(plain_paragraph(text))
            elif kind.__class__ is _FUNCTION:
                if kind is not line_break:
                    if words is not None:
                        self._flush(words, out)
                        words = None
                    kind(self, child, out)
                else:
                    if child.attrib:
                        self.account.rest(child)
                    if words is not None:
                        words.line_break()
            elif kind is not None:
                words = words or Words()
                self._inline(child, words)
            elif words is None and is_alone(child):
                read_part(self, child, out)
            else:
                words = words or Words()
                self._unknown(child, words)
            tail = child.tail
            if tail:
                if words is not None:
                    words.add(tail)
                elif not tail.isspace():
                    words = Words()
                    words.add(tail)
        if words is not None:
            self._flush(words, out)
        self._depth -= 1

    def raw(self, element: etree._Element, out: list[Block]) -> None:
        """Keep an element as it is, with its words beside it."""
        out.append(raw_part(element))

    def _flush(self, words: Words, out: list[Block]) -> None:
        """Add the paragraphs of loose words, and the blocks that stood among them."""
        out.extend(words.before)
        text, marks = words.finish(self.mark)
        if text and not text.isspace():
            for piece, inside in split(text, marks):
                if piece.strip():
                    out.append(make_paragraph(text=piece, marks=inside))
        out.extend(words.after)

    def inside(self, element: etree._Element, words: Words) -> None:
        """Add the words of an element: its text and children, not its tail."""
        parts = words.parts
        text = element.text
        if text:
            parts.append(text)
        for child in element[:]:
            kind = KINDS[child.tag]
            if kind.__class__ is InlineKind:
                if len(child):
                    self._inline(child, words)
                else:
                    start = len(parts)
                    text = child.text
                    if text:
                        parts.append(text)
                    words.marks.append((kind, child, start, len(parts)))
            elif kind is None:
                self._unknown(child, words)
            elif kind is line_break:
                parts.append("\n" if words.preserve else BREAK)
                if child.attrib:
                    self.account.rest(child)
            else:
                self._block_inside(child, kind, words)  # type: ignore[arg-type]
            tail = child.tail
            if tail:
                parts.append(tail)

    def _inline(self, element: etree._Element, words: Words) -> None:
        """Add an inline element: its words, and the mark on them."""
        kind = KINDS[element.tag]
        self._depth += 1
        if self._depth > _DEPTH or not isinstance(kind, InlineKind):
            add_flat(self.account, element, words)
            self._depth -= 1
            return
        slot = len(words.marks)
        words.marks.append(None)
        start = len(words.parts)
        self.inside(element, words)
        self._depth -= 1
        words.marks[slot] = (kind, element, start, len(words.parts))
        if (words.before or words.after) and (href := element.get("href")) is not None:
            link(words, href)

    def mark(self, kind: InlineKind, element: etree._Element, start: int, end: int) -> Mark | None:
        """The mark of an inline element on a span of the finished text."""
        items = element.items()
        if not items and (kind.take is None or not len(element)):
            if start == end or not kind.bare:
                return None
            return make_mark(span=make_span(start, end), kind=kind.mark, role=kind.role)
        given = dict(items)
        mark = mark_of(kind, LOCAL_NAMES[element.tag].lower(), given, start, end)
        if mark is None:
            given = dict(items)  # without a mark nothing of it is kept
        elif kind.take is not None and len(element):
            mark = alternative_codes(element, mark)
        if given:
            self.account.attributes(element, given)
        return mark

    def _block_inside(self, element: etree._Element, kind: BlockReader, words: Words) -> None:
        """A block element among words: a paragraph of its own, or put beside the words."""
        if kind in PARAGRAPHS and self._depth < _DEPTH:
            self._depth += 1
            words.paragraph_break()
            self.inside(element, words)
            words.paragraph_break()
            self._depth -= 1
            if self.account.wanted:
                self.account.rest(element)
        else:
            found: list[Block] = []
            kind(self, element, found)
            words.hoist(found)

    def _unknown(self, element: etree._Element, words: Words) -> None:
        """Keep the words of an element that is not known; report it."""
        if local_name(element.tag) == "alt-code":
            parent = element.getparent()
            kind = KINDS[parent.tag] if parent is not None else None
            if not isinstance(kind, InlineKind) or kind.take is None:
                self.account.element(element)
            return
        self.account.words_kept(element)
        self._depth += 1
        if self._depth > _DEPTH:
            add_flat(self.account, element, words)
        else:
            self.inside(element, words)
        self._depth -= 1
