"""Words and blocks in JSON strings that may hold HTML: the newsrooms' systems keep it there."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsdoc.diagnostics import Diagnostic
from newsdoc.formats._base import ReadContext
from newsdoc.formats._json.quick import quick_blocks, quick_words
from newsdoc.formats._xml.account import Account as MarkupAccount
from newsdoc.formats._xml.body import Body, html_fragment, looks_like_html, xhtml_words
from newsdoc.formats._xml.body.words import trimmed
from newsdoc.model import Block, Mark, Text
from newsdoc.model._makers import make_text, plain_paragraph


class Rich:
    """Reads strings with HTML in them; remarks name the pointer of the string."""

    __slots__ = ("_body", "context")

    def __init__(self, context: ReadContext) -> None:
        self.context = context
        self._body = None if context.wanted else Body(MarkupAccount(context))

    def body(self, pointer: str) -> Body:
        """The reader of markup for the string at a pointer."""
        if self._body is not None:
            return self._body
        report = self.context.report

        def at_pointer(diagnostic: Diagnostic) -> None:
            where = attrs.evolve(diagnostic.where, path=pointer, line=None)
            report(attrs.evolve(diagnostic, where=where))

        return Body(MarkupAccount(attrs.evolve(self.context, report=at_pointer)))

    def blocks(self, value: str, pointer: str) -> tuple[Block, ...]:
        """The blocks of a string of HTML; a paragraph where it has no markup.

        Example:
            >>> Rich(ReadContext()).blocks("It <b>rained</b>.", "/content")[0].marks[0].kind
            'strong'
        """
        if "<" not in value and "&" not in value:
            text = trimmed(value)
            return (plain_paragraph(text),) if text and not text.isspace() else ()
        quick = quick_blocks(value, wanted=self.context.wanted)
        if quick is not None:
            return quick
        return self.body(pointer).blocks(html_fragment(value))

    def words(self, value: str, pointer: str) -> Text | None:
        """The words of a string of HTML, its paragraphs as lines."""
        if "<" not in value and "&" not in value:
            text = trimmed(value)
            return make_text(text=text) if text and not text.isspace() else None
        quick = quick_words(value, wanted=self.context.wanted)
        if quick is not None:
            return quick[0]
        return self.body(pointer).text(html_fragment(value))

    def label(self, value: str, pointer: str) -> Text | None:
        """A headline or the like: plain text as it is, markup only where it looks like it."""
        if ("<" in value or "&" in value) and looks_like_html(value):
            return self.words(value, pointer)
        text = value.strip()
        return make_text(text=text) if text else None


def as_html(text: str, marks: Iterable[Mark] = ()) -> str:
    r"""Words and marks as a string of HTML.

    Example:
        >>> as_html("Rain & sun\nagain")
        'Rain &amp; sun<br/>again'
    """
    marks = tuple(marks)
    if not marks and "<" not in text and "&" not in text and "\n" not in text:
        return text
    return xhtml_words(text, marks)


def as_label(text: str, marks: Iterable[Mark] = ()) -> str:
    """Words as a string that is read as markup only where it looks like it.

    Example:
        >>> as_label("AT&T < BT"), as_label("the <b> tag")
        ('AT&T < BT', 'the &lt;b&gt; tag')
    """
    marks = tuple(marks)
    return xhtml_words(text, marks) if marks or looks_like_html(text) else text
