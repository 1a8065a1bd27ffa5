"""`rbnews`: the XML records of Ritzau's news service, one or a queue of them; read only."""

from __future__ import annotations

import attrs
from lxml import etree

from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, Format, Head, ReadContext
from newsdoc.formats._bylines import read_byline
from newsdoc.formats._record_story import CODES, Record, require_root
from newsdoc.formats._xml.account import path_of
from newsdoc.formats._xml.parse import parse_xml
from newsdoc.formats._xml.record import XSI, fields_of
from newsdoc.model import (
    AlternativeId,
    Article,
    Byline,
    Concept,
    Contact,
    Description,
    Keyword,
    Label,
    Link,
    Note,
    Package,
    Party,
    Property,
)

__all__ = ["CODES", "FORMAT", "read", "sniff"]

NAME = "rbnews"
_ROOTS = ("RBNews", "ListOfRBNews", "XMLNewsQueuedResponse")


def sniff(head: Head) -> int:
    """3 for a record or the answer of the service around some.

    Example:
        >>> sniff(Head(b"<RBNews><NewsID>7</NewsID></RBNews>"))
        3
    """
    return 3 if head.kind == "xml" and head.root in _ROOTS else 0


def read(data: bytes, context: ReadContext) -> Document:
    """The article of each record.

    Raises:
        ReadError: when it is no XML, or holds no record.

    Example:
        >>> read(b"<RBNews><headline>Regn</headline></RBNews>", ReadContext()).articles[0].headline
        'Regn'

    Spec: Ritzau RBNews, XML
    """
    root = parse_xml(data, context, format=NAME)
    require_root(root, _ROOTS, context, format=NAME)
    records = list(root.iter("{*}RBNews"))
    if not records:
        raise ReadError("it holds no RBNews", format=NAME, source=context.source)
    _report_nil(root, context)
    articles = tuple(
        _article(Record(context, fields_of(each), f"/RBNews/{index}"))
        for index, each in enumerate(records)
    )
    if root is records[0]:
        return Document(articles=articles)
    told = (
        Property(name=each.tag.rpartition("}")[2], value=each.text.strip())
        for each in root.iter("{*}error", "{*}errormsg")
        if each.text and each.text.strip() and isinstance(each.tag, str)
    )
    return Document(articles=articles, package=Package(properties=tuple(told)))


def _report_nil(root: etree._Element, context: ReadContext) -> None:
    """Name the marks of absent values that stand in a namespace which is not quite the right one."""
    if not context.wanted:
        return
    for element in root.iter():
        for name, value in element.items():
            if name.endswith("}nil") and not name.startswith(XSI):
                path = f"{path_of(element)}/@nil"
                context.remark(
                    "RC101", "read as absent", value=value, line=element.sourceline, path=path
                )


def _article(record: Record) -> Article:
    take, put, add = record.take, record.put, record.add
    put("guid", take("NewsID"))
    put("version", take("version"))
    put("published", record.account.time(record.node, "PublishDate"))
    put("slugline", take("strapline"))
    record.headline("headline")
    record.further("subtitle", "sub")
    record.body("content")
    record.town(take("town"))
    put("credit_line", take("origin"))
    put("priority", record.account.whole(record.node, "Priority"))
    short = record.words("ContentShort")
    if short is not None:
        add("descriptions", Description(text=short.text, marks=short.marks, role="short"))
    code, name, abbreviation = take("sectionID"), take("section"), take("sectionShort")
    if code or name:
        labels = (Label(text=abbreviation, role="short"),) if abbreviation else ()
        add("memberships", Concept(code=code, name=name, rel="section", labels=labels))
    code, name = take("formatID"), take("format")
    if code or name:
        add("memberships", Concept(code=code, name=name, rel="format"))
    if record.node.get("Annuleret") == "true":
        put("status", "canceled")
    for part in record.parts("IPTCList", "int"):
        add("subjects", Concept(code=record.account.text(part, "#text")))
    for part in record.parts("SubjectKeyword", "string"):
        if (text := record.account.text(part, "#text")) is not None:
            add("keywords", Keyword(text=text.strip()))
    for key in ("HistID", "replacedID"):
        if (text := take(key)) is not None:
            add("alternative_ids", AlternativeId(value=text, role=key))
    if (text := take("Replaces")) is not None:
        add("links", Link(rel="replaces", guid=text))
    if (note := record.words("TilRedaktionen")) is not None:
        add("notes", Note(text=note.text, marks=note.marks, audience="editors"))
    _byline(record)
    return record.article()


def _byline(record: Record) -> None:
    text = record.take("byLine")
    contacts = []
    if (address := record.take("byLineEmail")) is not None:
        contacts.append(Contact(kind="email", value=address))
    if (number := record.take("byLinePhone")) is not None:
        contacts.append(Contact(kind="phone", value=number))
    if text is None:
        record.put("contacts", tuple(contacts))
        return
    line = read_byline(text, language=None)
    first = line.people[0] if line.people else Party(name=text, kind="person")
    if contacts:
        first = attrs.evolve(first, contacts=tuple(contacts))
    record.add("bylines", Byline(text=line.text, people=(first, *line.people[1:])))


FORMAT = Format(
    name=NAME,
    title="Ritzau RBNews",
    spec="Ritzau RBNews, XML",
    media_types=("application/xml",),
    suffixes=(".rbnews.xml",),
    sniff=sniff,
    read=read,
    several=True,
)
