"""Blocks and marks to XHTML, in a way that the walk of this package reads back unchanged.

What HTML has no word for stands in `data-` attributes: the kind of a mark (`data-kind`), the code of
a concept, a heading without a level, raw parts (in an inert `template`). The result is at once well-
formed XML (without a namespace declaration: the caller opens the root) and HTML that browsers show.

Spec: HTML Living Standard, XML syntax
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from newsdoc.formats._xml.body.inlines import INLINE
from newsdoc.formats._xml.body.live import live_markup
from newsdoc.formats._xml.body.nest import Element, is_even, write_words
from newsdoc.formats._xml.escape import attribute, language
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.model import (
    Aside,
    Block,
    BlockQuote,
    Divider,
    Embed,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    Mark,
    Media,
    Paragraph,
    Preformatted,
    Raw,
    Rendition,
    Table,
    TableCell,
    TableRow,
    Text,
)

_ELEMENTS = {
    "emphasis": "em",
    "strong": "strong",
    "underline": "u",
    "strike": "s",
    "superscript": "sup",
    "subscript": "sub",
    "small": "small",
    "code": "code",
    "link": "a",
    "quote": "q",
    "cite": "cite",
    "date": "time",
    "span": "span",
}
_BY_ROLE = {
    (kind.mark, kind.role): name
    for name, kind in INLINE.items()
    if kind.role is not None
    and "." not in name
    and name
    in [
        "ins",
        "del",
        "kbd",
        "samp",
        "var",
        "tt",
        "abbr",
        "acronym",
        "dfn",
        "mark",
        "big",
        "bdi",
        "bdo",
        "ruby",
        "rb",
        "rt",
        "rp",
    ]
}
_TITLED = frozenset({"a", "abbr", "acronym", "dfn", "span", "time"})
_PLAYERS = {"video": "video", "audio": "audio"}


def _spell(mark: Mark, _parent: Element | None) -> Element:
    """The element for a mark."""
    kind, role = mark.kind, mark.role
    name = _ELEMENTS.get(kind)
    pieces = ""
    if role is not None:
        first, _, rest = role.partition(" ")
        special = _BY_ROLE.get((kind, first))
        if special is not None:
            name, role = special, rest or None
    if name is None:
        name, pieces = "span", attribute("data-kind", kind)
    if role is not None:
        pieces += attribute("class", role)
    if mark.language is not None:
        pieces += language(mark.language)
        if kind == "language" and not pieces.startswith(" data-kind"):
            pieces += attribute("data-kind", kind)
    own = {"a": "href", "q": "cite"}.get(name)
    if mark.href is not None:
        pieces += attribute(own or "data-href", mark.href)
    if mark.title is not None:
        pieces += attribute("title" if name in _TITLED else "data-title", mark.title)
    if mark.rel is not None:
        pieces += attribute("rel" if name == "a" else "data-rel", mark.rel)
    if mark.value is not None:
        pieces += attribute("datetime" if name == "time" else "data-value", mark.value)
    if mark.unit is not None:
        pieces += attribute("data-unit", mark.unit)
    if (concept := mark.concept) is not None:
        for field in ("scheme", "code", "uri", "name", "type"):
            pieces += attribute(f"data-{field}", getattr(concept, field))
    return Element(name, name + pieces)


_write = partial(write_words, spell=_spell)


def xhtml(blocks: Iterable[Block]) -> str:
    """The blocks as XHTML, one element after the other, without a namespace declaration.

    Example:
        >>> xhtml([Paragraph(text="Rain & sun."), Heading(text="Later", level=2)])
        '<p>Rain &amp; sun.</p><h2>Later</h2>'
    """
    out: list[str] = []
    write_blocks(out, blocks)
    return "".join(out)


def xhtml_words(text: str, marks: Sequence[Mark] = ()) -> str:
    """Words and their marks as mixed content."""
    out: list[str] = []
    _write(out, text, marks)
    return "".join(out)


def write_blocks(out: list[str], blocks: Iterable[Block]) -> None:
    """Append the blocks as elements."""
    for block in blocks:
        match block:
            case Paragraph():
                if block.role or block.id or block.language:
                    _element(out, "p", block, _common(block) + language(block.language))
                else:
                    _element(out, "p", block, "")
            case Heading():
                name = f"h{block.level}" if block.level in range(1, 7) else "h2"
                level = attribute("data-level", "none") if block.level is None else ""
                extra = _common(block) + language(block.language) + level
                _element(out, name, block, extra)
            case ListBlock():
                _list(out, block)
            case Table():
                _table(out, block)
            case BlockQuote():
                out.append(f"<blockquote{_common(block)}{attribute('cite', block.cite)}>")
                write_blocks(out, block.blocks)
                if block.credit is not None:
                    _element(out, "footer", block.credit, "")
                out.append("</blockquote>")
            case Figure():
                _figure(out, block)
            case Embed():
                _embed(out, block)
            case Preformatted():
                _preformatted(out, block)
            case Divider():
                out.append(f"<hr{attribute('id', block.id)}{attribute('data-text', block.text)}/>")
            case Aside():
                _aside(out, block)
            case Raw():
                _raw(out, block)


def _common(block: Block) -> str:
    """The attributes that nearly all blocks have."""
    role = getattr(block, "role", None)
    return attribute("class", role) + attribute("id", block.id)


def _element(out: list[str], name: str, words: Text, attributes: str) -> None:
    """An element with words; its white space is kept where that is not as usual."""
    text = words.text
    if not is_even(text):
        attributes += ' xml:space="preserve"'
    elif not words.marks and "\n" not in text:  # nearly all, so in one piece
        out.append(f"<{name}{attributes}>{escaped(text)}</{name}>")
        return
    out.append(f"<{name}{attributes}>")
    _write(out, text, words.marks)
    out.append(f"</{name}>")


def _preformatted(out: list[str], block: Preformatted) -> None:
    out.append(f"<pre{_common(block)}>")
    if block.syntax is not None:
        out.append(f"<code{attribute('class', f'language-{block.syntax}')}>")
    _write(out, block.text, block.marks, line_break="\n")
    if block.syntax is not None:
        out.append("</code>")
    out.append("</pre>")


def _list(out: list[str], block: ListBlock) -> None:
    name = {"bullet": "ul", "ordered": "ol", "definition": "dl"}[block.style]
    out.append(f"<{name}{_common(block)}{attribute('start', block.start)}>")
    for item in block.items:
        term = "dt" if item.term else "dd"
        _holder(out, term if name == "dl" else "li", item, attribute("class", item.role))
    out.append(f"</{name}>")


def _holder(out: list[str], name: str, part: ListItem | TableCell, attributes: str) -> None:
    """A list item or a cell: its words, then its blocks."""
    if not part.blocks:
        if part.text and ("\n\n" in part.text):
            attributes += ' xml:space="preserve"'
        elif part.text:
            _element(out, name, part, attributes)
            return
        out.append(f"<{name}{attributes}>")
        _write(out, part.text, part.marks)
        out.append(f"</{name}>")
        return
    out.append(f"<{name}{attributes}>")
    if part.text:
        _element(out, "p", part, "")
    write_blocks(out, part.blocks)
    out.append(f"</{name}>")


def _table(out: list[str], block: Table) -> None:
    out.append(f"<table{_common(block)}")
    out += [
        attribute(p.name, p.value)
        for p in block.properties
        if p.value is not None and not p.properties and _is_plain_name(p.name)
    ]
    out.append(">")
    if block.caption is not None:
        _element(out, "caption", block.caption, "")
    for p in block.properties:
        if p.name in ("col", "colgroup") and all(not inner.properties for inner in p.properties):
            inside = "".join(
                attribute(i.name, i.value)
                for i in p.properties
                if i.value is not None and _is_plain_name(i.name)
            )
            out.append(f"<{p.name}{inside}/>")
    section = None
    for row in block.rows:
        if row.section != section:
            if section is not None:
                out.append(f"</{_SECTIONS[section]}>")
            section = row.section
            out.append(f"<{_SECTIONS[section]}>")
        _row(out, row)
    if section is not None:
        out.append(f"</{_SECTIONS[section]}>")
    out.append("</table>")


_SECTIONS = {"head": "thead", "body": "tbody", "foot": "tfoot"}


def _row(out: list[str], row: TableRow) -> None:
    out.append(f"<tr{attribute('class', row.role)}>")
    for cell in row.cells:
        attributes = ""
        if cell.role is not None or cell.align is not None:
            attributes = attribute("class", cell.role) + attribute("align", cell.align)
        if cell.colspan != 1:
            attributes += attribute("colspan", cell.colspan)
        if cell.rowspan != 1:
            attributes += attribute("rowspan", cell.rowspan)
        _holder(out, "th" if cell.header else "td", cell, attributes)
    out.append("</tr>")


def _is_plain_name(name: str) -> bool:
    return (
        name.isascii()
        and name.replace("-", "").isalnum()
        and name[0].isalpha()
        and (name.lower() not in ("class", "id"))
    )


def _figure(out: list[str], block: Figure) -> None:
    media = block.media
    out.append(f"<figure{_common(block)}>")
    if media.href is not None:
        out.append(f"<a{attribute('href', media.href)}>")
    _media(out, media)
    if media.href is not None:
        out.append("</a>")
    if media.caption is not None:
        _element(out, "figcaption", media.caption, "")
    if media.credit is not None:
        _element(out, "footer", media.credit, attribute("class", "credit"))
    out.append("</figure>")


def _media(out: list[str], media: Media) -> None:
    """The object itself: `img` for one picture, a player with its files for all else."""
    about = attribute("alt", media.alt_text) + attribute("title", media.title)
    kind = "" if media.item_class == "picture" else attribute("data-class", media.item_class or "")
    files = media.renditions
    if media.item_class not in _PLAYERS and len(files) < 2:
        out.append(f"<img{about}{kind}{_file(files[0]) if files else ''}/>")
        return
    name = _PLAYERS.get(media.item_class or "", "picture")
    kind = "" if media.item_class == name else kind
    out.append(
        f"<{name}{attribute('data-alt', media.alt_text)}{attribute('title', media.title)}{kind}>"
    )
    out += [f"<source{_file(file)}/>" for file in files]
    out.append(f"</{name}>")


def _file(file: Rendition) -> str:
    made = attribute("src", file.href) + attribute("type", file.content_type)
    made += attribute("width", file.width) + attribute("height", file.height)
    made += attribute("name", file.name)
    return made + "".join(
        attribute(p.name, p.value)
        for p in file.properties
        if p.name in ("srcset", "sizes", "media", "loading", "srclang", "style", "width", "height")
        and not (p.name in ("width", "height") and getattr(file, p.name) is not None)
    )


def _embed(out: list[str], block: Embed) -> None:
    """An embed: its markup live where that says all, else a container that keeps each part."""
    live = live_markup(block)
    if live is not None:
        out.append(live)
    else:
        write_kept_embed(out, block)


def write_kept_embed(out: list[str], block: Embed) -> None:
    """Append the container that keeps each part of an embed, its markup inert."""
    out.append(
        f'<div data-block="embed"{attribute("data-url", block.url)}'
        f"{attribute('data-provider', block.provider)}{attribute('data-data', block.data)}"
        f"{_common(block)}>"
    )
    if block.html is not None:
        out.append(f"<template>{escaped(block.html)}</template>")
    if block.text is not None:
        _element(out, "p", block.text, "")
    elif block.url is not None:
        out.append(f'<a data-label="url"{attribute("href", block.url)}>{escaped(block.url)}</a>')
    out.append("</div>")


def _aside(out: list[str], block: Aside) -> None:
    first = block.blocks[0] if block.blocks else None
    bare = block.title is None and isinstance(first, Heading)
    out.append(f"<aside{_common(block)}{attribute('data-title', 'none' if bare else None)}>")
    if block.title is not None:
        _element(out, "h4", block.title, "")
    write_blocks(out, block.blocks)
    out.append("</aside>")


def _raw(out: list[str], block: Raw) -> None:
    """A raw part: as XML where it reads back as it is, else inert in a `template`."""
    live = live_markup(block)
    if live is not None:
        out.append(live)
    else:
        write_kept_raw(out, block)


def write_kept_raw(out: list[str], block: Raw) -> None:
    """Append the raw part, inert."""
    out.append(
        f'<template data-raw="{escaped(block.format).replace(chr(34), "&quot;")}"'
        f"{attribute('data-text', block.text)}{attribute('id', block.id)}>"
        f"{escaped(block.data)}</template>"
    )
