"""Notes to editors in `itemMeta`: words, or blocks."""

from __future__ import annotations

from typing import Any

from newsdoc.formats.newsml_g2._names import LOCAL, XML_LANG
from newsdoc.formats.newsml_g2._reading import Fields, Reading, add, attributes_of
from newsdoc.model import Block, Paragraph
from newsdoc.model._makers import make_note, make_paragraph


def note(r: Reading, element: Any, fields: Fields) -> None:
    """A note to editors: as words, or as blocks where it has paragraphs of its own."""
    given = attributes_of(element)
    about: Fields = {
        "role": given.pop("role", None) or None,
        "audience": given.pop("pubconstraint", None) or None,
        "language": given.pop(XML_LANG, None) or None,
    }
    if about["language"] == r.label_language or about["language"] == r.language:
        about["language"] = None
    given.pop("{http://www.w3.org/XML/1998/namespace}space", None)
    if not len(element):
        text = r.rich(element)
        note = make_note(text=text.text, marks=text.marks, **about) if text else None
    elif any(_is_block(child) for child in element):
        blocks = r.body.blocks(element)
        note = make_note(blocks=blocks, **about) if blocks else None
        only = _plain(blocks)
        if only is not None:
            note = make_note(text=only.text, marks=only.marks, **about)
    else:
        text = r.body.text(element)
        note = make_note(text=text.text, marks=text.marks, **about) if text else None
    if note is not None:
        add(fields, "notes", note)
        r.leave(element, given)
    else:
        r.left(element)


def _is_block(child: Any) -> bool:
    return LOCAL[child.tag].lower() not in _INLINE_NAMES


def _plain(blocks: tuple[Block, ...]) -> Paragraph | None:
    """The one paragraph, where there is only that and it says no more than its words and marks."""
    if len(blocks) != 1 or not isinstance(only := blocks[0], Paragraph):
        return None
    return only if only == make_paragraph(text=only.text, marks=only.marks) else None


_INLINE_WORDS = "a span ruby br inline em strong b i u s sub sup small code q cite abbr time font"
_INLINE_NAMES: frozenset[str] = frozenset(_INLINE_WORDS.split())
