"""ContentItems from an article: texts as XHTML, pictures with their renditions.

The DTD of NewsML declares no element of a text, so a text travels as character data: plain words as
they are, all else as XHTML in a CDATA section, as agencies do.

Spec: NewsML 1.2, ContentItem, DataContent
"""

from __future__ import annotations

from collections.abc import Iterable

from newsdoc.formats._xml.body import looks_like_html, xhtml, xhtml_words
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.formats.newsml_1.names import WRITTEN_MEDIA_TYPES
from newsdoc.formats.newsml_1.pieces import (
    Out,
    at_attributes,
    attribute,
    prop,
    simple,
    value_property,
)
from newsdoc.model import Article, Block, Link, Rendition, Text

_XHTML = '<Format FormalName="XHTML"/><MimeType FormalName="application/xhtml+xml"/>'
_TEXT = '<MediaType FormalName="Text"/>'
_START = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>'
_END = "</body></html>"


def cdata(markup: str) -> str:
    """Markup as a CDATA section; a carriage return, which a parser would change, as a reference."""
    if "\r" in markup:
        markup = markup.replace("\r", "&#13;")
    return f"<![CDATA[{markup.replace(']]>', ']]]]><![CDATA[>')}]]>"


def document(blocks: Iterable[Block]) -> str:
    """Blocks as DataContent with an XHTML document."""
    return f"<DataContent>{cdata(_START + xhtml(blocks) + _END)}</DataContent>"


def write_body(out: Out, article: Article, blocks: tuple[Block, ...]) -> None:
    """The ContentItem of the story itself, with the counts that the source states."""
    out.add(f"<ContentItem>{_TEXT}{_XHTML}")
    start = len(out.pieces)
    out.add(value_property("Words", article.word_count))
    out.add(value_property("Characters", article.char_count))
    out.add(value_property("Lines", article.line_count))
    for found in article.properties:
        if found.rel == "Characteristics":
            prop(found, out)
    made = "".join(out.pieces[start:])
    del out.pieces[start:]
    if made:
        out.add(f"<Characteristics>{made}</Characteristics>")
    out.add(f"{document(blocks)}</ContentItem>")


def write_words(out: Out, words: Text) -> None:
    """The ContentItem of a caption or a summary: plain where that says it all, else XHTML."""
    plain = words.text
    if words.marks or "\n" in plain or "  " in plain or is_markup(plain):
        inner = f"<p>{xhtml_words(plain, words.marks)}</p>"
        data = f"<DataContent>{cdata(_START + inner + _END)}</DataContent>"
        out.add(f"<ContentItem>{_TEXT}{_XHTML}{data}</ContentItem>")
    else:
        out.add(f"<ContentItem>{_TEXT}{simple('DataContent', plain)}</ContentItem>")


def is_markup(words: str) -> bool:
    """Whether plain words would be read as markup."""
    return ("<" in words or "&" in words) and (
        looks_like_html(words) or words.lstrip().startswith("<")
    )


def write_alternative(
    out: Out, blocks: tuple[Block, ...], data: str | None, content_type: str | None, duid: str
) -> None:
    """The ContentItem of another form of the text."""
    kind = f"<MimeType{attribute('FormalName', content_type)}/>" if content_type else ""
    if blocks:
        kind = _TEXT + kind
        held = document(blocks)
    else:
        held = f"<DataContent>{escaped(data or '')}</DataContent>"
    out.add(f"<ContentItem{duid}>{kind}{held}</ContentItem>")


def write_rendition(out: Out, rendition: Rendition, item_class: str | None) -> None:
    """The ContentItem of one file."""
    own = {p.name: p.value for p in rendition.properties if not p.properties}
    made = attribute("Href", rendition.href) + at_attributes(rendition.properties, out)
    out.add(f"<ContentItem{made}>")
    if (comment := own.get("Comment")) is not None:
        out.add(simple("Comment", comment))
    media_type = WRITTEN_MEDIA_TYPES.get(item_class or "") or own.get("MediaType")
    for name, value in (
        ("MediaType", media_type),
        ("Format", rendition.format),
        ("MimeType", rendition.content_type),
        ("Notation", own.get("Notation")),
    ):
        if value is not None:
            out.add(f"<{name}{attribute('FormalName', value)}/>")
    start = len(out.pieces)
    if rendition.size is not None:
        out.add(simple("SizeInBytes", str(rendition.size)))
    elif "SizeInBytes" in own:
        out.add(simple("SizeInBytes", own["SizeInBytes"]))
    for name, number in (
        ("Width", rendition.width),
        ("Height", rendition.height),
        ("Resolution", rendition.resolution),
        ("Duration", rendition.duration),
        ("FrameRate", rendition.frame_rate),
        ("BitRate", rendition.bitrate),
        ("Orientation", rendition.orientation),
        ("ColourSpace", rendition.colour_space),
        ("Title", rendition.title),
    ):
        out.add(value_property(name, number))
    for one in rendition.properties:
        if one.name not in TYPED and not one.name.startswith("@"):
            prop(one, out)
    made = "".join(out.pieces[start:])
    del out.pieces[start:]
    if made:
        out.add(f"<Characteristics>{made}</Characteristics>")
    if rendition.data is not None:
        data = f"<DataContent>{escaped(rendition.data)}</DataContent>"
        if rendition.encoding is not None:
            data = f"<Encoding{attribute('Notation', rendition.encoding)}>{data}</Encoding>"
        out.add(data)
    out.add("</ContentItem>")


TYPED = frozenset({"Comment", "MediaType", "Notation", "SizeInBytes"})
"""Names of properties of a rendition that are elements of their own."""


def write_document_link(out: Out, link: Link) -> None:
    """The ContentItem of a document that is only pointed to."""
    kept = tuple(p for p in link.properties if p.name != "Format")
    format_ = next((p.value for p in link.properties if p.name == "Format"), None)
    write_rendition(
        out,
        Rendition(
            href=link.href,
            content_type=link.content_type,
            format=format_,
            size=link.size,
            title=link.title,
            properties=kept,
        ),
        link.item_class,
    )
