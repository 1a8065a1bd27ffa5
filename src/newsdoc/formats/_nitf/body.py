"""`body` of an NITF document: headlines, byline, dateline, abstract, content, end.

Spec: NITF 3.6, body
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import attrs
from lxml import etree

from newsdoc.formats._bylines import read_byline
from newsdoc.formats._datelines import find_dateline
from newsdoc.formats._nitf.fields import Fields
from newsdoc.formats._nitf.head import DOCDATA, read_series
from newsdoc.formats._nitf.names import words_of
from newsdoc.formats._xml.body import Words, html_fragment, looks_like_html
from newsdoc.formats._xml.body.inlines import INLINE
from newsdoc.formats._xml.dates import read_time
from newsdoc.formats._xml.parse import local_name
from newsdoc.model import (
    Block,
    Byline,
    Concept,
    Dateline,
    Description,
    Figure,
    Headline,
    Mark,
    Note,
    Paragraph,
    Party,
    Rights,
    Span,
    Text,
    UsageRight,
)

ASSOCIATED = "associated"
"""Class of `media` that goes with the story but has no place in it."""

COPYRIGHT_NOTE = "cpyrt"
"""Class of the `note` that is the copyright notice."""

Handler = Callable[[Any, Fields], None]


def read_body(element: etree._Element, fields: Fields) -> None:
    """Read `body`."""
    account = fields.account
    _language(element, fields)
    account.stray(element)
    for child in element:
        match local_name(child.tag):
            case "body.head":
                read_body_head(child, fields)
            case "body.content":
                read_content(child, fields)
            case "body.end":
                read_body_end(child, fields)
            case name:
                # Parts that files put into `body` itself.
                handler = BODY_HEAD.get(name)
                if handler is not None:
                    handler(child, fields)
                else:
                    fields.lists.setdefault("body", []).extend(fields.body.element(child))


def read_content(element: etree._Element, fields: Fields) -> None:
    """Read `body.content`: the blocks of the story; several of them follow each other."""
    _language(element, fields)
    blocks: list[Block] = fields.lists.setdefault("body", [])
    first = len(blocks)
    text = element.text
    if text and not len(element) and looks_like_html(text):
        # The body travels as text: escaped, or in CDATA.
        element = html_fragment(text)
    fields.body.flow(element, blocks)
    for index in range(len(blocks) - 1, first - 1, -1):
        block = blocks[index]
        if isinstance(block, Figure) and block.role is not None:
            head, _, rest = block.role.partition(" ")
            if head == ASSOCIATED and block.id is None:
                del blocks[index]
                media = attrs.evolve(block.media, role=rest or None)
                fields.lists.setdefault("media", []).insert(0, media)


def _language(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    if not given:
        return
    language = given.pop("{http://www.w3.org/XML/1998/namespace}lang", None) or given.pop(
        "lang", None
    )
    if language:
        fields.values.setdefault("language", language)
    if given:
        fields.account.attributes(element, given)


def read_body_head(element: etree._Element, fields: Fields) -> None:
    """Read `body.head`."""
    _language(element, fields)
    fields.account.stray(element)
    for child in element:
        tag: Any = child.tag
        handler = BODY_HEAD.get(tag) or BODY_HEAD.get(local_name(tag))
        if handler is None:
            fields.account.element(child)
        else:
            handler(child, fields)


def _hedline(element: etree._Element, fields: Fields) -> None:
    if fields.account.wanted:
        fields.account.attributes(element, dict(element.items()))
    text = element.text
    if text and not text.isspace() and not len(element):
        _hl1(element, fields)
        return
    fields.account.stray(element)
    for child in element:
        name = local_name(child.tag)
        if name == "hl1":
            _hl1(child, fields)
        elif name == "hl2":
            _hl2(child, fields)
        else:
            fields.account.element(child)


def _hl1(element: etree._Element, fields: Fields) -> None:
    found = fields.body.text(element)
    given = dict(element.items())
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
    given = dict(element.items())
    role = " ".join((given.pop("class", None) or "sub").split()) or "sub"
    language = given.pop("{http://www.w3.org/XML/1998/namespace}lang", None)
    if found is not None:
        fields.add(
            "headlines", Headline(text=found.text, marks=found.marks, role=role, language=language)
        )
    if given:
        fields.account.attributes(element, given)


def _note(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    role = given.pop("noteclass", None) or None
    kind = given.pop("type", None)
    language = given.pop("{http://www.w3.org/XML/1998/namespace}lang", None)
    blocks = fields.body.blocks(element)
    if role is None and "class" in given:
        role = " ".join(given.pop("class").split()) or None
    if given:
        fields.account.attributes(element, given)
    audience = kind if kind and kind != "std" else None
    if len(blocks) == 1 and _is_bare(only := blocks[0]):
        assert isinstance(only, Paragraph)
        bare = not (only.marks or audience or language)
        if role == COPYRIGHT_NOTE and bare and "notice" not in fields.values:
            fields.values["notice"] = only.text
            return
        fields.add(
            "notes",
            Note(text=only.text, marks=only.marks, role=role, audience=audience, language=language),
        )
    elif blocks or role or audience:
        fields.add("notes", Note(blocks=blocks, role=role, audience=audience, language=language))


def _is_bare(block: Block) -> bool:
    return isinstance(block, Paragraph) and not (block.role or block.id or block.language)


def _rights(element: etree._Element, fields: Fields) -> None:
    """Read `rights`: the statement that `doc.rights` makes, in elements."""
    if fields.account.wanted:
        fields.account.attributes(element, dict(element.items()))
    values: dict[str, object] = {}
    loose = [element.text or ""]
    for child in element:
        _rights_part(child, fields, values)
        loose.append(child.tail or "")
    if values:
        fields.add("usages", UsageRight(**values))  # type: ignore[arg-type]
    terms = " ".join("".join(loose).split())
    if terms and "usage_terms" not in fields.values:
        fields.values["usage_terms"] = terms
    else:
        fields.account.text(element, terms)


_RIGHTS = {
    "rights.owner": "holder",
    "rights.agent": "agent",
    "rights.geography": "geography",
    "rights.type": "usage_type",
    "rights.limitations": "limitations",
    "rights.startdate": "start",
    "rights.enddate": "end",
}


def _rights_part(element: etree._Element, fields: Fields, values: dict[str, object]) -> None:
    field = _RIGHTS.get(local_name(element.tag))
    if field is None or field in values:
        fields.account.element(element)
        return
    given = dict(element.items())
    text = words_of(element)
    if field in ("start", "end"):
        time = fields.time(element, given, "norm") if given.get("norm") else read_time(text)
        if time is not None:
            values[field] = time
        if text and read_time(text) != time:
            fields.account.value(element, None, text, "the date in words is not kept")
    elif text:
        values[field] = text
    if given:
        fields.account.attributes(element, given)


def _bare_rights(element: etree._Element, fields: Fields) -> None:
    """A part of `rights` that stands without it."""
    values: dict[str, object] = {}
    _rights_part(element, fields, values)
    if values:
        fields.add("usages", UsageRight(**values))  # type: ignore[arg-type]


def line(element: etree._Element, fields: Fields) -> tuple[str, tuple[Mark, ...]]:
    """The words of a byline or dateline, blank space between parts that touch, and the marks."""
    words = Words()
    _line(element, fields, words)
    return words.finish(fields.body.mark)


def _line(element: etree._Element, fields: Fields, words: Words) -> None:
    if element.text:
        words.add(element.text)
    for child in element:
        name = local_name(child.tag)
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


def _byline(element: etree._Element, fields: Fields) -> None:
    """Read `byline`: the line, and the people that it marks up or that it names."""
    given = dict(element.items())
    role = " ".join(given.pop("class", "").split()) or None
    language = given.pop("{http://www.w3.org/XML/1998/namespace}lang", None)
    if given:
        fields.account.attributes(element, given)
    if not len(element):
        text = words_of(element)
        if text:
            byline = read_byline(text, language=fields.values.get("language"))
            people = byline.people
            fields.add("bylines", Byline(text=text, people=people, role=role, language=language))
        return
    text, marks = line(element, fields)
    if text:
        people = _people(text, marks, fields.values.get("language"))
        fields.add(
            "bylines",
            Byline(text=text, people=people, marks=marks, role=role, language=language),
        )


def _people(text: str, marks: tuple[Mark, ...], language: str | None) -> tuple[Party, ...]:
    """The people of a byline with markup: a title belongs to the name before it."""
    people: list[Party] = []
    titles = [m for m in marks if (m.role or "").partition(" ")[0] == "byttl"]
    named = [m for m in marks if m.kind == "person"]
    if not named:
        start = min((m.span.start for m in titles), default=len(text))
        people = list(read_byline(text[:start].strip(" ,;/-"), language=language).people)
        if people and titles:
            title = titles[0].span.of(text).strip(" ,;")
            if title:
                people[-1] = attrs.evolve(people[-1], job_title=title)
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
            people.append(Party(kind="person", name=name, job_title=title or None, **fields))  # type: ignore[arg-type]
    return tuple(people)


def _distributor(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    if given:
        fields.account.attributes(element, given)
    name = words_of(element)
    values: dict[str, str] = {}
    for child in element:
        own = dict(child.items())
        if local_name(child.tag) == "org" and "code" not in values:
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


def _dateline(element: etree._Element, fields: Fields) -> None:
    """Read `dateline`; one that is nothing but a machine's time says when the story was made."""
    given = dict(element.items())
    if given:
        fields.account.attributes(element, given)
    when = None
    for child in element:
        if local_name(child.tag) == "story.date":
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
    found = None if plain_place else find_dateline(f"{text} — X", language=language)
    source = found[0].source if found else None
    name = place.span.of(text).strip(" ,") if place is not None else None
    if name is None:
        name = found[0].place if found else text if _is_place(text) else None
    date = when or (found[0].date if found else None)
    # Marks that say no more than place and date do are not kept.
    simple = len(places) - len(cities) < 2 and all(m.role is None or m in cities for m in places)
    told = ("date", "place") if simple else ("date",)
    bare = all(m.kind in told and m.concept is None and m.language is None for m in marks)
    kept = () if bare else marks
    return Dateline(text=text, place=name or None, source=source, date=date, marks=kept)  # type: ignore[arg-type]


def _is_place(text: str) -> bool:
    return len(text) < 60 and not any(c.isdigit() or c in "()/:" for c in text)


def _abstract(element: etree._Element, fields: Fields) -> None:
    found = fields.body.text(element)
    given = dict(element.items())
    role = " ".join(given.pop("class", "").split()) or None
    language = given.pop("{http://www.w3.org/XML/1998/namespace}lang", None)
    if found is not None:
        fields.add(
            "abstracts",
            Description(text=found.text, marks=found.marks, role=role, language=language),
        )
    if given:
        fields.account.attributes(element, given)


def read_body_end(element: etree._Element, fields: Fields) -> None:
    """Read `body.end`."""
    _language(element, fields)
    fields.account.stray(element)
    for child in element:
        name = local_name(child.tag)
        if name == "tagline" and "tagline" not in fields.values:
            found = fields.body.text(child)
            if found is not None:
                fields.values["tagline"] = found
        elif name == "bibliography":
            text = fields.body.text(child)
            if text is not None:
                fields.add("notes", Note(text=text.text, marks=text.marks, role="bibliography"))
        else:
            fields.account.element(child)
            continue
        given = dict(child.items())
        if given.get("type") == "std":
            del given["type"]
        if given:
            fields.account.attributes(child, given)


def dateline_in(text: str, language: str | None) -> tuple[Dateline, Span] | None:
    """The dateline that a paragraph starts with; None where there is none.

    A look for the marks that can end one spares most paragraphs the search.
    """
    if _ENDS.search(text, 0, 160) is None and text[:1] < "\u2e80":
        return None
    return find_dateline(text, language=language)


_ENDS = re.compile(r"[)\]/—―]|\s[-–‒−_=]|[-–‒−_=]\s")
_MORE = re.compile(r"[()/\d]")


def mark_dateline(fields: Fields) -> None:
    """Put a mark on the dateline that stands in the first paragraph, and fill in the field."""
    blocks: list[Block] = fields.lists.get("body", [])
    index = next((i for i, b in enumerate(blocks) if isinstance(b, Paragraph)), None)
    if index is None:
        return
    first = blocks[index]
    assert isinstance(first, Text)
    found = dateline_in(first.text, fields.values.get("language"))
    if found is None:
        return
    dateline, span = found
    fields.values.setdefault("dateline", dateline)
    if not any(mark.kind == "dateline" for mark in first.marks):
        whole = Mark(span=Span(span.start, span.end), kind="dateline")
        marks = sorted((whole, *first.marks), key=lambda m: (m.span.start, -m.span.end))
        blocks[index] = attrs.evolve(first, marks=tuple(marks))


def _copyrite(element: etree._Element, fields: Fields) -> None:
    """Read `copyrite`: the notice, and the year and the holder that it marks up."""
    if fields.account.wanted:
        fields.account.attributes(element, dict(element.items()))
    notice = words_of(element)
    if notice is None:
        return
    if "notice" in fields.values:
        fields.account.text(element, notice)
        return
    fields.values["notice"] = notice
    parts = {local_name(child.tag): words_of(child) for child in element}
    year, holder = parts.get("copyrite.year"), parts.get("copyrite.holder")
    if (year or holder) and "copyrights" not in fields.lists:
        party = Party(name=holder) if holder else None
        fields.add("copyrights", Rights(year=year, holder=party))


BODY_HEAD: dict[str, Handler] = {
    "hedline": _hedline,
    "hl1": _hl1,
    "hl2": _hl2,
    "note": _note,
    "rights": _rights,
    **dict.fromkeys(_RIGHTS, _bare_rights),
    "byline": _byline,
    "distributor": _distributor,
    "dateline": _dateline,
    "abstract": _abstract,
    "series": read_series,
    "doc.copyright": DOCDATA["doc.copyright"],
    "doc.rights": DOCDATA["doc.rights"],
    "copyrite": _copyrite,
}
"""Readers of what stands in `body.head`."""
