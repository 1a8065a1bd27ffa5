"""`noticia`: the XML records of Europa Press; read only."""

from __future__ import annotations

import datetime as dt
import re

from newsdoc.formats._base import Document, Format, Head, ReadContext
from newsdoc.formats._record_story import CODES, Record, require_root
from newsdoc.formats._xml.parse import parse_xml
from newsdoc.formats._xml.record import fields_of
from newsdoc.model import Article, Concept, Keyword, Media, Party, Rendition

__all__ = ["CODES", "FORMAT", "read", "sniff"]

NAME = "noticia"
_ROOT = "NOTICIA"
_DAY = re.compile(r"(\d\d)/(\d\d)/(\d{4})")
_CLOCK = re.compile(r"(\d\d):(\d\d)(?::(\d\d))?")


def sniff(head: Head) -> int:
    """3 for a record.

    Example:
        >>> sniff(Head(b"<NOTICIA><TITULAR>Lluvia</TITULAR></NOTICIA>"))
        3
    """
    return 3 if head.kind == "xml" and head.root == _ROOT else 0


def read(data: bytes, context: ReadContext) -> Document:
    """The article of the record.

    Raises:
        ReadError: when it is no XML, or no such record.

    Example:
        >>> read(b"<NOTICIA><TITULAR>Lluvia</TITULAR></NOTICIA>", ReadContext()).articles[0].headline
        'Lluvia'

    Spec: Europa Press NOTICIA, XML
    """
    root = parse_xml(data, context, format=NAME)
    require_root(root, (_ROOT,), context, format=NAME)
    return Document(articles=(_article(Record(context, fields_of(root), "/NOTICIA")),))


def _article(record: Record) -> Article:
    take, put, add = record.take, record.put, record.add
    put("guid", take("CODIGO"))
    _published(record)
    record.headline("TITULAR")
    record.further("ANTETITULO", "kicker")
    put("summary", record.words("ENTRADILLA"))
    record.body("CONTENIDO")
    if (text := take("AGENCIA")) is not None:
        put("provider", Party(code=text))
    if (text := take("CLAVE")) is not None:
        add("keywords", Keyword(text=text))
    if (text := take("SERVICIO")) is not None:
        add("services", Concept(code=text))
    for key, rel in (("SECCION", "section"), ("TIPOINFO", "type")):
        if (text := take(key)) is not None:
            add("memberships", Concept(code=text, rel=rel))
    for part in record.account.objects(record.node, "FOTO"):
        name = record.account.text(part, "NOMBRE")
        caption = record.account.text(part, "PIE")
        suffix = record.account.text(part, "EXTENSION")
        add(
            "media",
            Media(
                item_class="picture",
                caption=record.rich.words(caption, "/NOTICIA/FOTO/PIE") if caption else None,
                renditions=(Rendition(href=name, format=suffix),) if name or suffix else (),
            ),
        )
    return record.article()


def _published(record: Record) -> None:
    """Day and time of day stand in two fields; they are taken where both can be read."""
    day = _DAY.fullmatch(str(record.node.get("FECHA") or "").strip())
    clock = _CLOCK.fullmatch(str(record.node.get("HORA") or "").strip())
    if day is None or clock is None:
        return
    try:
        when = dt.datetime(  # noqa: DTZ001  # the record names no zone
            int(day[3]), int(day[2]), int(day[1]), int(clock[1]), int(clock[2]), int(clock[3] or 0)
        )
    except ValueError:
        return
    for key in ("FECHA", "HORA"):
        record.read_as("published", str(record.node.pop(key)), key)
    record.put("published", when)


FORMAT = Format(
    name=NAME,
    title="Europa Press NOTICIA",
    spec="Europa Press NOTICIA, XML",
    media_types=("application/xml",),
    suffixes=(".noticia.xml",),
    sniff=sniff,
    read=read,
)
