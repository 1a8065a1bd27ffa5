"""Figures: paragraphs that begin with an image alone on its line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from newsdoc.formats.markdown.inline import BREAKS, figure
from newsdoc.formats.markdown.lines import Lines
from newsdoc.formats.markdown.signs import CREDIT
from newsdoc.model import Figure, Text

if TYPE_CHECKING:
    from markdown_it.token import Token


def read_figures(lines: Lines, token: Token, children: Sequence[Token]) -> list[Figure]:
    """The figures of a paragraph that begins with an image alone on its line.

    Further images may follow, each on its line; then the caption, and in the last line the
    credit.
    """
    figures: list[Figure] = []
    index = 0
    while index < len(children):
        after, image, href = _image(children, index)
        if image is None or (after < len(children) and children[after].type not in BREAKS):
            break
        figures.append(figure(image, lines.context, lines.line(token), href))
        index = after + 1
    if figures and index < len(children):
        caption, credit = _with_credit(lines, token, children[index:])
        media = attrs.evolve(figures[-1].media, caption=caption, credit=credit)
        figures[-1] = attrs.evolve(figures[-1], media=media)
    return figures


def _with_credit(
    lines: Lines, token: Token, children: Sequence[Token]
) -> tuple[Text | None, Text | None]:
    """Caption and credit: the last line is the credit where it begins with a dash."""
    begin = 0
    for index in range(len(children) - 1, -1, -1):
        if children[index].type in BREAKS:
            begin = index + 1
            break
    rest = without_sign(children[begin:], CREDIT)
    words_end = len(children) if rest is None else max(begin - 1, 0)
    caption = lines.inline(token, children[:words_end]).as_text() if words_end else None
    credit = None if rest is None else lines.inline(token, rest).as_text()
    return caption, credit


def _image(children: Sequence[Token], index: int) -> tuple[int, Token | None, str | None]:
    """An image at `index`, with the link around it: where it ends, its token, where it links."""
    if children[index].type == "image":
        return index + 1, children[index], None
    three = children[index : index + 3]
    if [child.type for child in three] == ["link_open", "image", "link_close"]:
        link = three[0]
        if not link.attrs.get("title"):
            return index + 3, three[1], str(link.attrs.get("href") or "")
    return index, None, None


def without_sign(children: Sequence[Token], sign: str) -> list[Token] | None:
    """The tokens without the sign that they begin with; None where they do not, or it is escaped."""
    if not children or children[0].type != "text" or not children[0].content.startswith(sign):
        return None
    return [children[0].copy(content=children[0].content[len(sign) :]), *children[1:]]
