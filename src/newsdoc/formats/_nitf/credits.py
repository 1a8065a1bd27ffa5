"""Bylines and datelines of NITF: as they are printed, and as they are understood.

Spec: NITF 3.6, byline and dateline
"""

from __future__ import annotations

import re

from lxml import etree

from newsdoc.formats._bylines import read_byline
from newsdoc.formats._datelines import find_dateline
from newsdoc.formats._nitf.fields import Fields
from newsdoc.formats._nitf.names import words_of
from newsdoc.formats._stated_datelines import stated_dateline
from newsdoc.formats._xml.body import Words
from newsdoc.formats._xml.body.inline_kinds import INLINE
from newsdoc.formats._xml.body.inlines import XML_LANG
from newsdoc.formats._xml.dates import read_time
from newsdoc.formats._xml.parse import LOCAL_NAMES
from newsdoc.model import Block, Byline, Concept, Contact, Dateline, Mark, Paragraph, Party
from newsdoc.model._makers import changed, make_mark, make_paragraph


def line(element: etree._Element, fields: Fields) -> tuple[str, tuple[Mark, ...]]:
    """The words of a byline or dateline, blank space between parts that touch, and the marks."""
    words = Words()
    _line(element, fields, words)
    return words.finish(fields.body.mark)


def _line(element: etree._Element, fields: Fields, words: Words) -> None:
    if element.text:
        words.add(element.text)
    for child in element[:]:
        name = LOCAL_NAMES[child.tag]
        kind = INLINE.get(name)
        if name == "br":
            words.line_break()
        elif name != "alt-code":
            if (child.text or (len(child) and child[0].text) or " ")[0].isalnum():
                words.part()
            start, slot = len(words.parts), len(words.marks)
            words.marks.append(None)
            _line(child, fields, words)
            if kind is not None:
                words.marks[slot] = (kind, child, start, len(words.parts))
            else:
                fields.account.words_kept(child)
        tail = child.tail
        if tail:
            if tail[0].isalnum():
                words.part()
            words.add(tail)


def read_byline_element(element: etree._Element, fields: Fields) -> None:
    """Read `byline`: the line, and the people that it marks up or that it names."""
    role = language = None
    if items := element.items():
        given = dict(items)
        role = " ".join(given.pop("class", "").split()) or None
        language = given.pop(XML_LANG, None)
        if given:
            fields.account.attributes(element, given)
    if not len(element):
        text = words_of(element)
        if text:
            people = people_of(text, role, fields.values.get("language"))
            fields.add("bylines", Byline(text=text, people=people, role=role, language=language))
        return
    text, marks = line(element, fields)
    if text:
        people = _people(text, marks, fields.values.get("language"))
        fields.add(
            "bylines",
            Byline(text=text, people=people, marks=marks, role=role, language=language),
        )


INVERTED = frozenset({"normalized_byline", "normalised_byline"})
"""Classes of a byline that has the names as an index has them: `Doe, Jane; Roe, John`."""


def people_of(text: str, role: str | None, language: str | None) -> tuple[Party, ...]:
    """The people of a byline without markup.

    Example:
        >>> people_of("Doe, Jane; Roe, John", "normalized_byline", "en")[0].family_name
        'Doe'
    """
    if role not in INVERTED:
        return read_byline(text, language=language).people
    people = []
    for name in filter(None, (part.strip() for part in text.split(";"))):
        family, comma, given = (part.strip() for part in name.partition(","))
        known = bool(comma and family and given)
        people.append(
            Party(
                kind="person",
                name=f"{given} {family}" if known else name,
                given_name=given if known else None,
                family_name=family if known else None,
            )
        )
    return tuple(people)


def _people(text: str, marks: tuple[Mark, ...], language: str | None) -> tuple[Party, ...]:
    """The people of a byline with markup: a title belongs to the name before it."""
    people: list[Party] = []
    titles = [m for m in marks if (m.role or "").partition(" ")[0] == "byttl"]
    named = [m for m in marks if m.kind == "person"]
    if not named:
        start = min((m.span.start for m in titles), default=len(text))
        people = list(read_byline(text[:start].strip(" ,;/-"), language=language).people)
        if people and titles:
            people[-1] = _titled(people[-1], titles[0].span.of(text).strip(" ,;"))
        return tuple(people)
    for position, mark in enumerate(named):
        end = named[position + 1].span.start if position + 1 < len(named) else len(text) + 1
        concept = mark.concept or Concept()
        fields: dict[str, str | None] = {"scheme": concept.scheme, "code": concept.code}
        for inner in marks:
            if mark.span.start <= inner.span.start and inner.span.end <= mark.span.end:
                word = (inner.role or "").partition(" ")[0]
                if word in ("name.given", "name.family"):
                    fields[f"{word[5:]}_name"] = inner.span.of(text)
        title = " ".join(
            t.span.of(text).strip(" ,;") for t in titles if mark.span.end <= t.span.start < end
        )
        name = mark.span.of(text).strip()
        if name:
            people.append(_titled(Party(kind="person", name=name, **fields), title))  # type: ignore[arg-type]
    return tuple(people)


def _titled(person: Party, title: str) -> Party:
    """The person with the title; an address in its place is how to reach them."""
    if not title:
        return person
    if _ADDRESS.fullmatch(title):
        return changed(person, contacts=(Contact(kind="email", value=title),))
    return changed(person, job_title=title)


_ADDRESS = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")


def read_dateline(element: etree._Element, fields: Fields) -> None:
    """Read `dateline`; one that is nothing but a machine's time says when the story was made."""
    if fields.account.wanted:
        fields.account.rest(element)
    when = None
    for child in element[:]:
        if LOCAL_NAMES[child.tag] == "story.date":
            norm = child.get("norm")
            when = read_time(norm) if norm else read_time(words_of(child))
            if norm and when is None:
                fields.account.value(child, "norm", norm, "no date or time of ISO 8601")
    text, marks = line(element, fields)
    if not text or read_time(text) is not None:
        stated = when or read_time(text)
        if stated is None:
            return
        if "content_created" not in fields.values:
            fields.values["content_created"] = stated
        elif fields.values["content_created"] != stated:
            fields.account.value(element, None, text, "a second date of the story")
        if text and read_time(text) != stated:
            fields.account.value(element, None, text, "the date in words is not kept")
        return
    if "dateline" in fields.values:
        fields.account.text(element, text)
        return
    fields.values["dateline"] = _dateline_of(text, marks, when, fields.values.get("language"))


def _dateline_of(
    text: str, marks: tuple[Mark, ...], when: object, language: str | None
) -> Dateline:
    """The dateline: place and date as marked up, else as its words tell."""
    places = [m for m in marks if m.kind == "place"]
    cities = [m for m in places if (m.role or "").partition(" ")[0] == "city"]
    place = next(iter(cities or places), None)
    plain_place = place is not None and not _MORE.search(text)
    found = None if plain_place else stated_dateline(text, language)
    source = found.source if found else None
    name = place.span.of(text).strip(" ,") if place is not None else None
    if name is None and found is not None:
        name = found.place
    date = when or (found.date if found else None)
    # Marks that say no more than place and date do are not kept.
    simple = len(places) - len(cities) < 2 and all(m.role is None or m in cities for m in places)
    told = ("date", "place") if simple else ("date",)
    bare = all(m.kind in told and m.concept is None and m.language is None for m in marks)
    kept = () if bare else marks
    return Dateline(text=text, place=name or None, source=source, date=date, marks=kept)  # type: ignore[arg-type]


_MORE = re.compile(r"[()/\d]")


def mark_dateline(fields: Fields) -> None:
    """Put a mark on the dateline that stands in the first paragraph, and fill in the field."""
    blocks: list[Block] = fields.lists.get("body", [])
    index = 0
    for block in blocks:
        if isinstance(block, Paragraph):
            break
        index += 1
    else:
        return
    found = find_dateline(block.text, language=fields.values.get("language"))
    if found is None:
        return
    dateline, span = found
    fields.values.setdefault("dateline", dateline)
    if not any(mark.kind == "dateline" for mark in block.marks):
        marks = [make_mark(span=span, kind="dateline"), *block.marks]
        marks.sort(key=lambda mark: (mark.span.start, -mark.span.end))
        blocks[index] = make_paragraph(
            text=block.text,
            marks=tuple(marks),
            role=block.role,
            id=block.id,
            language=block.language,
        )
