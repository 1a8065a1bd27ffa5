"""`via-release`: the XML in which the press release services of the Nordic agencies export; read only."""

from __future__ import annotations

from typing import Any

from newsdoc.formats._base import Document, Format, Head, ReadContext
from newsdoc.formats._record_story import CODES, Record, require_root
from newsdoc.formats._xml.parse import parse_xml
from newsdoc.formats._xml.record import fields_of
from newsdoc.model import (
    Article,
    Aside,
    Concept,
    Contact,
    Embed,
    Keyword,
    Label,
    Media,
    Paragraph,
    Party,
    Rendition,
    Text,
)

__all__ = ["CODES", "FORMAT", "read", "sniff"]

NAME = "via-release"
_ROOT = "release"
_SIZES = (("url", None), ("mediumimageurl", "medium"), ("smallimageurl", "small"))


def sniff(head: Head) -> int:
    """3 for a release with an identifier and parts of its own kind.

    Example:
        >>> sniff(Head(b'<release id="7"><longurl/><leadtext/></release>'))
        3
    """
    if head.kind != "xml" or head.root != _ROOT or head.namespace:
        return 0
    return 3 if "<longurl" in head.text or "<leadtext" in head.text else 1


def read(data: bytes, context: ReadContext) -> Document:
    """The article of the release.

    Raises:
        ReadError: when it is no XML, or no release.

    Example:
        >>> data = b'<release id="7" lang="no"><title>Regn</title></release>'
        >>> read(data, ReadContext()).articles[0].headline
        'Regn'

    Spec: release XML of the Via press release services
    """
    root = parse_xml(data, context, format=NAME)
    require_root(root, (_ROOT,), context, format=NAME)
    return Document(articles=(_article(Record(context, fields_of(root), "/release")),))


def _article(record: Record) -> Article:
    take, put, add = record.take, record.put, record.add
    put("guid", take("@id"))
    put("language", take("@lang"))
    put("url", take("longurl"))
    record.headline("title")
    put("summary", record.words("leadtext"))
    record.body("body")
    put("published", record.dotted_time("publicationDate"))
    put("embargoed", record.dotted_time("embargo"))
    for word in record.listed("keywords"):
        add("keywords", Keyword(text=word))
    kind = record.inner("type")
    if kind:
        add(
            "genres",
            Concept(code=record.account.text(kind, "@id"), name=record.account.text(kind, "label")),
        )
    _additions(record)
    _pictures(record)
    for part in record.parts("distributionChannels", "distributionChannel"):
        text = record.account.text
        name, code = text(part, "name"), text(part, "@channel")
        add("services", Concept(code=code or text(part, "@id"), name=name, rel="channel"))
    if (words := take("contactsAsText")) is not None:
        add("contacts", Contact(kind="note", value=words))
    publisher = record.inner("publisher")
    if publisher:
        put("provider", _publisher(record, publisher))
    return record.article()


def _additions(record: Record) -> None:
    """What stands below the release: a video, words on the sender."""
    code, title = record.take("videoembedcode"), record.take("videodescription")
    if code is not None or title is not None:
        text = Text(text=title) if title else None
        record.add("body", Embed(html=code, text=text))
    words = record.words("boilerplate")
    if words is not None:
        inner = Paragraph(text=words.text, marks=words.marks)
        record.add("body", Aside(blocks=(inner,), role="boilerplate"))


def _pictures(record: Record) -> None:
    text = record.account.text
    for part in record.parts("logos", "logo"):
        media = Media(
            item_class="picture",
            guid=text(part, "@id"),
            role="logo",
            renditions=(Rendition(href=text(part, "url")),),
        )
        record.add("icon", media)
    for index, part in enumerate(record.parts("images", "image")):
        caption = text(part, "caption")
        where = f"/release/images/{index}/caption"
        files = ((text(part, key), name) for key, name in _SIZES)
        media = Media(
            item_class="picture",
            guid=text(part, "@id"),
            caption=record.rich.words(caption, where) if caption else None,
            renditions=tuple(Rendition(href=href, name=name) for href, name in files if href),
        )
        record.add("media", media)


def _publisher(record: Record, node: dict[str, Any]) -> Party:
    text = record.account.text
    contacts = tuple(
        Contact(kind="web" if key == "webSite" else "note", role=role, value=value)
        for key, role in (("webSite", None), ("address", "address"))
        if (value := text(node, key)) is not None
    )
    about = text(node, "description")
    return Party(
        code=text(node, "@id"),
        name=text(node, "name"),
        kind="organisation",
        contacts=contacts,
        definitions=(Label(text=about),) if about else (),
    )


FORMAT = Format(
    name=NAME,
    title="Via press release",
    spec="release XML of the Via press release services",
    media_types=("application/xml",),
    suffixes=(".release.xml",),
    sniff=sniff,
    read=read,
)
