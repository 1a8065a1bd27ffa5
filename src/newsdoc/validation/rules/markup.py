"""TX3: what is left over of markup and of its escapes."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from newsdoc.model import Article
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._fixes import replace
from newsdoc.validation.rules._scan import in_code


def entity_left_over(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A character reference of HTML that was not resolved.

    What:
        Fires for `&amp;`, `&nbsp;`, `&#8217;` and the like in texts that are printed. Code
        is left alone.

    Why:
        Readers see "AT&amp;amp;T". Somewhere the text was escaped twice.

    Example:
        `"headline": "Bed &amp; breakfast"`. Write "Bed & breakfast"; `--fix` does.

    Spec:
        HTML, 13.5 Named character references.
    """
    if "&" not in facts.joined:
        return
    for match in _ENTITY.finditer(facts.joined):
        piece, span = facts.spot(*match.span())
        right = _resolved(match[0])
        known = right != match[0] and (right.isprintable() or right == "\xa0")
        if known and not in_code(facts, piece, span):
            yield Finding(
                "a character reference was not resolved",
                piece.pointer,
                span=span,
                value=match[0],
                hint=f"write '{right}'",
                fix=replace(piece.pointer, span, right),
            )


_ENTITY = re.compile(
    r"&(?:amp;)*(?:#(?:[1-9]\d{1,5}|[xX][0-9a-fA-F]{2,5})|[a-zA-Z][a-zA-Z0-9]{1,30});"
)

_DEEP = 8


def _resolved(reference: str) -> str:
    """What a reference stands for, also where it was escaped several times."""
    for _ in range(_DEEP):
        resolved = html.unescape(reference)
        if resolved == reference:
            break
        reference = resolved
    return reference


def markup_left_over(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """Markup that would be printed.

    What:
        Fires for the first HTML tag or comment in a text, as text, and for tags of bulletin
        boards such as `[b]` … `[/b]`. Code and preformatted text are left alone.

    Why:
        Readers see "<b>Rain</b>". The text was escaped, or a field took HTML for plain
        text.

    Example:
        `"text": "<b>Rain</b> fell"`. Take the tags out and set a mark.

    Spec:
        HTML, 13.1 Writing HTML documents.
    """
    if "<" not in facts.joined and "[/" not in facts.joined:
        return
    seen = set()
    for match in _TAG.finditer(facts.joined):
        piece, span = facts.spot(*match.span())
        if piece.pointer in seen or in_code(facts, piece, span):
            continue
        seen.add(piece.pointer)
        yield Finding(
            "markup stands in the text",
            piece.pointer,
            span=span,
            value=match[0],
            hint="take it out, or say it with marks",
        )


_TAG = re.compile(
    r"</?(?:p|br|b|i|u|em|strong|span|div|a|img|ul|ol|li|h[1-6]|table|tr|td|th|tbody|blockquote|sub|sup"
    r"|font|center|hr|iframe|script|style|strike|small|figure|figcaption|section|article)"
    r"(?:\s[^<>\x1e]{0,300})?/?>|<!--|<!\[CDATA\[|\[/?(?:b|i|u|url|img|quote)\](?=[^\x1e]*\[/)|\[/(?:b|i|u|url|img|quote)\]",
    re.IGNORECASE,
)
