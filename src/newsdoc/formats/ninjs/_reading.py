"""What the readers of one document share: the account, rich texts, and who is asked what."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import attrs

from newsdoc.diagnostics import Diagnostic
from newsdoc.formats._base import ReadContext
from newsdoc.formats._json import Account
from newsdoc.formats._json.quick import quick_blocks, quick_words
from newsdoc.formats._xml.account import Account as MarkupAccount
from newsdoc.formats._xml.body import Body, html_fragment, looks_like_html
from newsdoc.formats._xml.body.words import trimmed
from newsdoc.formats._xml.legal import is_legal
from newsdoc.formats.ninjs._names import MARKUP_ROLES, PLAIN_ROLES
from newsdoc.formats.ninjs._names import Node as Node  # noqa: PLC0414  # readers take it from here
from newsdoc.model import Block, Text
from newsdoc.model._makers import make_text, plain_paragraph

Fields = dict[str, Any]
"""Keyword arguments of `Article` as they come together; keys with a leading `_` are settled at the
end of the item."""

_HEAD = re.compile(r"<head\b.*?</head\s*>", re.IGNORECASE | re.DOTALL)
_TWICE = re.compile(
    r"\s*&lt;(?:p|div|h[1-6]|section|article|figure|ul|ol|table|blockquote|body|html)\b.*&gt;\s*",
    re.IGNORECASE | re.DOTALL,
)
"""A body whose markup was escaped once more than it should be."""
_BLANK_LINE = re.compile(r"\n[ \t\u3000]*\n\s*")


class Reading:
    """The state of one run of the reader."""

    __slots__ = ("account", "context", "depth", "wanted")

    def __init__(self, context: ReadContext) -> None:
        self.context = context
        self.account = Account(context)
        self.wanted = context.wanted
        self.depth = 0

    def remark(self, code: str, message: str, *, value: str | None, path: str) -> None:
        """Report, where somebody reads it."""
        if self.wanted:
            self.context.remark(code, message, value=value, path=path)

    def markup(self, path: str) -> Body:
        """A reader of markup that stands in the value at `path`, and reports with that path."""
        if not self.wanted:
            return Body(MarkupAccount(self.context))
        report = self.context.report

        def at_path(diagnostic: Diagnostic) -> None:
            where = attrs.evolve(
                diagnostic.where, path=f"{path}: {diagnostic.where.path or ''}", line=None
            )
            report(attrs.evolve(diagnostic, where=where))

        return Body(MarkupAccount(attrs.evolve(self.context, report=at_path)))

    def rich(
        self, value: str, path: str, *, role: str | None = None, content_type: str | None = None
    ) -> Text | None:
        """A headline or description: plain text, or markup read to words and marks."""
        if is_markup(value, role, content_type):
            if "<" not in value and "&" not in value and is_legal(value):
                words = trimmed(value)
                return make_text(text=words) if words and not words.isspace() else None
            quick = quick_words(value, wanted=self.wanted)
            if quick is not None:
                return quick[0]
            return self.markup(path).text(self._fragment(value, path))
        plain = value.strip()
        return make_text(text=plain) if plain else None

    def blocks(
        self, value: str, path: str, *, role: str | None = None, content_type: str | None = None
    ) -> tuple[Block, ...]:
        """A body: markup to blocks, plain text to paragraphs."""
        markup = is_markup(value, role, content_type)
        if markup and "<" in value:
            quick = quick_blocks(value, wanted=self.wanted)
            if quick is not None:
                return quick
        if not is_legal(value):
            self.remark("NJ106", "control characters left out", value=value, path=path)
            value = "".join(char for char in value if is_legal(char))
            markup = is_markup(value, role, content_type)
        if markup:
            if "<" not in value:
                if "&" not in value:
                    text = trimmed(value)
                    return (plain_paragraph(text),) if text and not text.isspace() else ()
                if _TWICE.fullmatch(value):
                    self.remark("NJ107", "escaped twice; read as markup", value=value, path=path)
                    value = unescape(value)
            return self.markup(path).blocks(self._fragment(value, path))
        found = paragraphs(value)
        if len(found) > 1:
            self.remark("NJ105", "plain text parted into paragraphs", value=value, path=path)
        return found

    def _fragment(self, value: str, path: str) -> Any:
        if "<head" in value or "<HEAD" in value:
            value = _HEAD.sub(lambda found: self._head(found[0], path), value)
        return html_fragment(value)

    def _head(self, markup: str, path: str) -> str:
        """Take the head of a whole page out of the body; its words are named."""
        if not self.wanted:
            return ""
        words = " ".join("".join(map(str, html_fragment(markup).itertext())).split())
        if words:
            self.remark("NJ104", "head of a page in the body", value=words, path=path)
        return ""


def is_markup(value: str, role: str | None, content_type: str | None) -> bool:
    """Whether the text is markup: as its media type says, else its role, else as it looks.

    Example:
        >>> is_markup("a < b", None, "text/html"), is_markup("<p>a</p>", "main", None)
        (True, True)
        >>> is_markup("<b>", "main", "text/plain"), is_markup("Rain.", "main", None)
        (False, False)
    """
    if content_type is not None:
        kind = content_type.lower()
        if "html" in kind or "xml" in kind:
            return True
        if kind.startswith("text/plain"):
            return False
    if role is not None:
        word = role.lower()
        if word in PLAIN_ROLES:
            return False
        if word in MARKUP_ROLES:
            return True
    return ("<" in value or "&" in value) and looks_like_html(value)


def paragraphs(text: str) -> tuple[Block, ...]:
    r"""Plain text to paragraphs: parted by blank lines, else by line ends.

    Example:
        >>> [block.text for block in paragraphs("One.\n\nTwo,\nthree.")]
        ['One.', 'Two,\nthree.']
        >>> [block.text for block in paragraphs("One.\nTwo.")]
        ['One.', 'Two.']
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.strip()
    if "\n" not in text:
        return (plain_paragraph(text),) if text else ()
    pieces = _BLANK_LINE.split(text)
    if len(pieces) == 1:
        pieces = text.split("\n")
    return tuple([plain_paragraph(bare) for piece in pieces if (bare := piece.strip())])
