"""`body.head` of an NITF document: headlines, notes, rights, abstract, who sent it.

Spec: NITF 3.6, body.head
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._nitf.credits import read_byline_element, read_dateline
from newsdoc.formats._nitf.docdata import DOCDATA, read_series
from newsdoc.formats._nitf.fields import Fields, Handler
from newsdoc.formats._nitf.head_rights import RIGHTS, read_bare_rights, read_copyrite, read_rights
from newsdoc.formats._nitf.names import words_of
from newsdoc.formats._xml.body.html import html_fragment, is_html
from newsdoc.formats._xml.body.inlines import XML_LANG
from newsdoc.formats._xml.parse import LOCAL_NAMES
from newsdoc.model import Block, Description, Headline, Note, Paragraph
from newsdoc.model._makers import make_headline

COPYRIGHT_NOTE = "cpyrt"
"""Class of the `note` that is the copyright notice."""

_COPYRIGHT_NOTES = frozenset({COPYRIGHT_NOTE, "copyright"})
"""The same, and what some write in its place."""


def _hedline(element: etree._Element, fields: Fields) -> None:
    if fields.account.wanted:
        fields.account.rest(element)
    text = element.text
    if text and not text.isspace() and not len(element):
        _hl1(element, fields)
        return
    if fields.account.wanted:
        fields.account.stray(element)
    for child in element[:]:
        name = LOCAL_NAMES[child.tag]
        if name == "hl1":
            _hl1(child, fields)
        elif name == "hl2":
            _hl2(child, fields)
        else:
            fields.account.element(child)


def _hl1(element: etree._Element, fields: Fields) -> None:
    found = fields.body.text(element)
    given = dict(element.items()) if element.keys() else {}
    if found is None:
        pass
    elif "headline" in fields.values:
        fields.add(
            "headlines", Headline(text=found.text, marks=found.marks, role=given.pop("class", None))
        )
    else:
        fields.values["headline"] = found.text
        if found.marks:
            fields.values["headline_marks"] = found.marks
    if given:
        fields.account.attributes(element, given)


def _hl2(element: etree._Element, fields: Fields) -> None:
    found = fields.body.text(element)
    given = dict(element.items()) if element.keys() else {}
    role, language = "sub", None
    if given:
        role = " ".join((given.pop("class", None) or role).split()) or role
        language = given.pop(XML_LANG, None)
    if found is not None:
        fields.add(
            "headlines",
            make_headline(text=found.text, marks=found.marks, role=role, language=language),
        )
    if given:
        fields.account.attributes(element, given)


def _note(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    role = given.pop("noteclass", None) or None
    kind = given.pop("type", None)
    language = given.pop(XML_LANG, None)
    blocks = fields.body.blocks(element)
    if role is None and "class" in given:
        role = " ".join(given.pop("class").split()) or None
    if given:
        fields.account.attributes(element, given)
    audience = kind if kind and kind != "std" else None
    if len(blocks) == 1 and _is_bare(only := blocks[0]):
        assert isinstance(only, Paragraph)
        bare = not (only.marks or audience or language)
        if role in _COPYRIGHT_NOTES and bare and "notice" not in fields.values:
            fields.values["notice"] = only.text
            if role != COPYRIGHT_NOTE:
                fields.account.attributes(element, {"noteclass": role})
            return
        fields.add(
            "notes",
            Note(text=only.text, marks=only.marks, role=role, audience=audience, language=language),
        )
    elif blocks or role or audience:
        fields.add("notes", Note(blocks=blocks, role=role, audience=audience, language=language))


def _is_bare(block: Block) -> bool:
    return isinstance(block, Paragraph) and not (block.role or block.id or block.language)


def _distributor(element: etree._Element, fields: Fields) -> None:
    if fields.account.wanted:
        fields.account.rest(element)
    name = words_of(element)
    values: dict[str, str] = {}
    for child in element[:]:
        own = dict(child.items())
        if LOCAL_NAMES[child.tag] == "org" and "code" not in values:
            if scheme := own.pop("idsrc", None):
                values["scheme"] = scheme
            if code := own.pop("value", None):
                values["code"] = code
        if own:
            fields.account.attributes(child, own)
    if name or values:
        if "distributor" in fields.values:
            fields.account.text(element, name)
        else:
            fields.values["distributor"] = {"name": name, **values}


def _abstract(element: etree._Element, fields: Fields) -> None:
    text = element.text
    escaped = text is not None and "<" in text and not len(element) and is_html(text)
    found = fields.body.text(html_fragment(text or "") if escaped else element)
    given = dict(element.items())
    role = " ".join(given.pop("class", "").split()) or None
    language = given.pop(XML_LANG, None)
    if found is not None:
        fields.add(
            "abstracts",
            Description(text=found.text, marks=found.marks, role=role, language=language),
        )
    if given:
        fields.account.attributes(element, given)


BODY_HEAD: dict[str, Handler] = {
    **dict.fromkeys(("hedline", "headline"), _hedline),  # the second is a common slip
    "hl1": _hl1,
    "hl2": _hl2,
    "note": _note,
    "rights": read_rights,
    **dict.fromkeys(RIGHTS, read_bare_rights),
    "byline": read_byline_element,
    "distributor": _distributor,
    "dateline": read_dateline,
    "abstract": _abstract,
    "series": read_series,
    "doc.copyright": DOCDATA["doc.copyright"],
    "doc.rights": DOCDATA["doc.rights"],
    "copyrite": read_copyrite,
}
"""Readers of what stands in `body.head`."""
