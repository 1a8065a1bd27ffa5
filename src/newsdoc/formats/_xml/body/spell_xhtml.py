"""Words and their marks to XHTML: what each kind of mark is there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from newsdoc.formats._xml.body.inline_kinds import INLINE
from newsdoc.formats._xml.body.nest import Element, is_even, write_words
from newsdoc.formats._xml.escape import attribute, language
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.model import Block, Mark, Text

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


write = partial(write_words, spell=_spell)


def xhtml_words(text: str, marks: Sequence[Mark] = ()) -> str:
    """Words and their marks as mixed content."""
    out: list[str] = []
    write(out, text, marks)
    return "".join(out)


def common(block: Block) -> str:
    """The attributes that nearly all blocks have."""
    role = getattr(block, "role", None)
    return attribute("class", role) + attribute("id", block.id)


def write_element(out: list[str], name: str, words: Text, attributes: str) -> None:
    """An element with words; its white space is kept where that is not as usual."""
    text = words.text
    if not is_even(text):
        attributes += ' xml:space="preserve"'
    elif not words.marks and "\n" not in text:  # nearly all, so in one piece
        out.append(f"<{name}{attributes}>{escaped(text)}</{name}>")
        return
    out.append(f"<{name}{attributes}>")
    write(out, text, words.marks)
    out.append(f"</{name}>")
