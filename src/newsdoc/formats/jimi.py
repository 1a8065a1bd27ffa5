"""`jimi`: the XML by which The Canadian Press publishes its items (`Publish`, `ContentItem`); read only."""

from __future__ import annotations

from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, Format, Head, ReadContext
from newsdoc.formats._bylines import read_byline
from newsdoc.formats._record_story import CODES, Record, require_root
from newsdoc.formats._xml.parse import local_name, parse_xml
from newsdoc.formats._xml.record import fields_of
from newsdoc.model import (
    AlternativeId,
    Article,
    Concept,
    Description,
    Keyword,
    Note,
    Party,
    Place,
    Position,
    WireHeader,
)

__all__ = ["CODES", "FORMAT", "read", "sniff"]

NAME = "jimi"
_ROOT, _ITEM = "Publish", "ContentItem"
_LANGUAGES = {"1": "en", "2": "fr"}
_NO_TIME = "0001-01-01"
"""Start of a time that is not set."""


def sniff(head: Head) -> int:
    """3 for the root element with an item in sight, 2 for the root element alone.

    Example:
        >>> sniff(Head(b"<Publish><ContentItem/></Publish>"))
        3
    """
    if head.kind != "xml" or head.root != _ROOT:
        return 0
    return 3 if f"<{_ITEM}" in head.text or "<PublishID" in head.text else 2


def read(data: bytes, context: ReadContext) -> Document:
    """The article of each item.

    Raises:
        ReadError: when it is no XML, or holds no item.

    Example:
        >>> data = b"<Publish><ContentItem><Headline>Rain</Headline></ContentItem></Publish>"
        >>> read(data, ReadContext()).articles[0].headline
        'Rain'

    Spec: The Canadian Press, Jimi XML
    """
    root = parse_xml(data, context, format=NAME)
    require_root(root, (_ROOT,), context, format=NAME)
    items = [child for child in root if local_name(child.tag) == _ITEM]
    if not items:
        raise ReadError("it holds no ContentItem", format=NAME, source=context.source)
    nodes = [fields_of(item) for item in items]
    for item in items:
        root.remove(item)
    around = fields_of(root)
    articles = []
    for index, node in enumerate(nodes):
        # What the envelope says holds for each of its items.
        envelope = Record(context, dict(around), "/Publish")
        _envelope(envelope)
        record = Record(context, node, f"/Publish/{_ITEM}/{index}")
        record.fields.update(envelope.fields)
        record.node.update({k: v for k, v in envelope.node.items() if k not in record.node})
        articles.append(_article(record))
    return Document(articles=tuple(articles))


def _envelope(record: Record) -> None:
    record.put("published", record.account.time(record.node, "PublishDateTime"))
    if (text := record.take("PublishID")) is not None:
        record.add("alternative_ids", AlternativeId(value=text, role="PublishID"))
    for key, rel in (("Services", "service"), ("PscCodes", "psc")):
        for code in record.listed(key):
            record.add("services", Concept(code=code, rel=rel))


def _article(record: Record) -> Article:
    take, put, add = record.take, record.put, record.add
    number = record.node.get("Language")
    if isinstance(number, str) and number in _LANGUAGES:
        put("language", _LANGUAGES[number])
        record.read_as(_LANGUAGES[number], str(record.node.pop("Language")), "Language")
    put("guid", take("NewsCompID"))
    for key in ("ContentItemID", "SystemSlug"):
        if (text := take(key)) is not None:
            add("alternative_ids", AlternativeId(value=text, role=key))
    put("file_name", take("FileName"))
    record.headline("Headline")
    record.further("Headline2", "second")
    record.body("ContentText")
    put("slugline", take("SlugProper"))
    put("credit_line", take("Credit"))
    put("word_count", record.account.whole(record.node, "WordCount"))
    put("created", record.account.time(record.node, "CreatedDateTime"))
    put("modified", record.account.time(record.node, "UpdatedDateTime"))
    if not str(record.node.get("EmbargoTime")).startswith(_NO_TIME):
        put("embargoed", record.account.time(record.node, "EmbargoTime"))
    if (text := take("ContentType")) is not None:
        put("item_class", text.lower())
    if (text := take("Byline")) is not None:
        add("bylines", read_byline(text, language=None))
    if (text := take("Source")) is not None:
        add("sources", Party(name=text))
    if (text := take("UpdateNote")) is not None:
        add("notes", Note(text=text))
    if (start := record.words("DirectoryText")) is not None:
        add("descriptions", Description(text=start.text, marks=start.marks, role="directory"))
    for word in record.listed("Keyword"):
        add("keywords", Keyword(text=word))
    for key, rel in (("Category", "category"), ("IndexCode", "index")):
        for code in record.listed(key):
            add("subjects", Concept(code=code, rel=rel))
    take_words = [text for key in ("WritethruNum", "WriteThruType") if (text := take(key))]
    if take_words:
        put("wire", WireHeader(take_key=" ".join(take_words)))
    _located(record)
    return record.article()


def _located(record: Record) -> None:
    city, country = record.take("City"), record.take("Country")
    area = record.take("Province")
    above = [(area, "area"), (country, "country")]
    broader = tuple(Concept(name=name, type=kind) for name, kind in above if name)
    latitude = record.account.number(record.node, "Latitude")
    longitude = record.account.number(record.node, "Longitude")
    if city is None and not broader and latitude is None and longitude is None:
        return
    points: tuple[Position, ...] = ()
    if latitude is not None and longitude is not None:
        points = (Position(latitude=latitude, longitude=longitude),)
    else:
        for key, value in (("Latitude", latitude), ("Longitude", longitude)):
            if value is not None:
                record.node[key] = str(value)
    where = Place(name=city, broader=broader, positions=points, shape="point" if points else None)
    if where != Place():
        record.add("located", where)


FORMAT = Format(
    name=NAME,
    title="Canadian Press Jimi",
    spec="The Canadian Press, Jimi XML",
    media_types=("application/xml",),
    suffixes=(".jimi.xml",),
    sniff=sniff,
    read=read,
    several=True,
)
