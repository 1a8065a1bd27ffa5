"""What elements that hold words mean: paragraphs, headings, preformatted text, credits."""

from __future__ import annotations

import re
from typing import Literal

from lxml import etree

from newsdoc.formats._xml.body.attributes import take_role
from newsdoc.formats._xml.body.inlines import XML_SPACE, take_language
from newsdoc.formats._xml.body.pieces import split
from newsdoc.formats._xml.body.walk import Walk
from newsdoc.formats._xml.body.words import Words, trimmed
from newsdoc.formats._xml.parse import LOCAL_NAMES, local_name
from newsdoc.model import Block, Heading, Mark, Paragraph, Preformatted, Span
from newsdoc.model._makers import make_heading, make_paragraph, plain_paragraph

PARAGRAPH_ROLES = {"lede": "lede", "summary": "summary", "optional-text": "optional"}
"""NITF's flags on `p`, and the word that each is in `Paragraph.role`."""

_LEVEL = re.compile(r"\s*h([1-6])(?:\s+|$)")

_FALSE = ("false", "no", "0")


def _about_paragraph(
    body: Walk, element: etree._Element, given: dict[str, str], role: str | None
) -> tuple[str | None, str | None, str | None]:
    """Role, identifier and language of a paragraph that has more than a class."""
    for flag, word in PARAGRAPH_ROLES.items():
        if flag in given and given.pop(flag).strip().lower() not in _FALSE:
            role = f"{word} {role}" if role else word
    id_ = given.pop("id", None) or None
    language = take_language(given)
    if given:
        body.account.attributes(element, given)
    return role, id_, language


def paragraph(body: Walk, element: etree._Element, out: list[Block]) -> None:
    """Read `p`: one paragraph, or several where blocks stand in it; none where it is blank."""
    items = element.items()
    role = id_ = language = None
    if not items:
        # Most paragraphs of most files: no attributes, and no elements in them.
        if not len(element):
            raw = element.text
            if raw:
                text = trimmed(raw)
                if text and not text.isspace():
                    out.append(plain_paragraph(text))
            return
        words = Words()
        body.inside(element, words)
        if not words.beside:
            text, marks = words.finish(body.mark)
            if text and not text.isspace():
                out.append(plain_paragraph(text, marks))
            return
    else:
        given = dict(items)
        preserve = given.get(XML_SPACE)
        role = given.pop("class", None)
        if role is not None:
            role = " ".join(role.split()) or None
        if given:
            role, id_, language = _about_paragraph(body, element, given, role)
        if preserve is None and not len(element):
            raw = element.text
            text = trimmed(raw) if raw else ""
            if text and not text.isspace():
                out.append(make_paragraph(text=text, role=role, id=id_, language=language))
            elif role and body.account.wanted:
                body.account.attributes(element, {"class": role})
            return
        words = Words(preserve=preserve == "preserve")
        body.inside(element, words)
    out.extend(words.before)
    text, marks = words.finish(body.mark)
    if text and (words.preserve or not text.isspace()):
        pieces = split(text, marks) if words.after or words.before else [(text, marks)]
        for piece, inside in pieces:
            out.append(
                make_paragraph(text=piece, marks=inside, role=role, id=id_, language=language)
            )
            id_ = None
    elif body.account.wanted:
        body.account.attributes(element, {"class": role or ""})
        for mark in marks:
            body.account.attributes(
                element,
                {"class": mark.role or "", "href": mark.href or "", "title": mark.title or ""},
            )
    out.extend(words.after)


def heading(body: Walk, element: etree._Element, out: list[Block]) -> None:
    """Read `h1` to `h6` and NITF's `hl1`, `hl2`, which have no level."""
    items = element.items()
    name = LOCAL_NAMES[element.tag]
    level = int(name[1]) if name[1].isdigit() else None
    if not items and not len(element):
        text = trimmed(element.text or "")
        if text and not text.isspace():
            out.append(make_heading(text=text, level=level))
        return
    given = dict(items)
    if given.pop("data-level", None) == "none":
        level = None
    elif level is None and (stated := _LEVEL.match(given.get("class", ""))):
        # NITF has no levels; a class does what the schema does not.
        level = int(stated[1])
        given["class"] = given["class"][stated.end() :]
    words = body.words(element)
    given.pop(XML_SPACE, None)
    text, marks = words.finish(body.mark)
    out.extend(words.before)
    role, id_, language = take_role(given), given.pop("id", None) or None, take_language(given)
    if text and (words.preserve or not text.isspace()):
        out.append(
            Heading(text=text, marks=marks, level=level, role=role, id=id_, language=language)
        )
    elif role:
        given["class"] = role
    out.extend(words.after)
    if given:
        body.account.attributes(element, given)


def preformatted(body: Walk, element: etree._Element, out: list[Block]) -> None:
    """Read `pre`: words whose white space counts."""
    given = dict(element.items())
    given.pop(XML_SPACE, None)
    words = body.words(element, preserve=True)
    text, marks = words.finish(body.mark)
    syntax = None
    if len(element) == 1 and local_name(element[0].tag) == "code" and len(marks) == 1:
        first = (marks[0].role or "").partition(" ")[0]
        if marks[0].span == Span(0, len(text)) and first.startswith("language-"):
            syntax, marks = first.removeprefix("language-"), ()
    role, id_ = take_role(given), given.pop("id", None) or None
    out.extend(words.before)
    if text and not text.isspace():
        out.append(Preformatted(text=text, marks=marks, syntax=syntax, role=role, id=id_))
    out.extend(words.after)
    if given:
        body.account.attributes(element, given)


def credit_paragraph(body: Walk, element: etree._Element, out: list[Block]) -> None:
    """Read `byline`, `dateline` and the like in a block: a paragraph under a mark of that kind."""
    name = local_name(element.tag)
    if body.account.wanted:
        body.account.rest(element)
    found = body.text(element)
    if found is None:
        return
    kind: Literal["byline", "dateline", "credit"] = (
        "byline" if name == "byline" else "dateline" if name == "dateline" else "credit"
    )
    whole = Mark(span=Span(0, len(found.text)), kind=kind)
    out.append(Paragraph(text=found.text, marks=(whole, *found.marks), role=name))
