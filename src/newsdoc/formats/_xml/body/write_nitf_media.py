"""Media, embeds and raw parts to NITF, and elements that hold words.

Spec: NITF 3.6, media
"""

from __future__ import annotations

from newsdoc.formats._xml.body.nest import is_even
from newsdoc.formats._xml.body.spell_nitf import write_nitf_words
from newsdoc.formats._xml.body.write_nitf_files import write_metadata, write_reference
from newsdoc.formats._xml.escape import attribute
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.model import Embed, Media, Raw, Rendition, Text

_MEDIA_TYPES = {"picture": "image"}
MEDIA_FIELDS = ("title", "href", "guid", "rel", "name")
"""Fields of a media object that are `media-metadata` of the same name."""


def write_words_in(out: list[str], name: str, words: Text, more: str = "") -> None:
    """Append an element with words; its white space is kept where that is not as usual."""
    text = words.text
    if not is_even(text):
        more += ' xml:space="preserve"'
    out.append(f"<{name}{more}>")
    write_nitf_words(out, text, words.marks)
    out.append(f"</{name}>")


def write_media(out: list[str], media: Media, common: str) -> None:
    """Append a media object. Spec: NITF 3.6, media"""
    kind = _MEDIA_TYPES.get(media.item_class or "", media.item_class or "")
    style = next((p.value for p in media.properties if p.name == "style"), None)
    out.append(f"<media{common}{attribute('style', style)}{attribute('media-type', kind)}>")
    for name in MEDIA_FIELDS:
        if (value := getattr(media, name)) is not None:
            write_metadata(out, name, value)
    for p in media.properties:
        if p.name != "style":
            write_metadata(out, p.name, p.value)
    notice = media.rights.notice if media.rights is not None else None
    files = media.renditions or (Rendition(),)
    for index, file in enumerate(files):
        first = index == 0
        write_reference(out, file, media.alt_text if first else None, notice if first else None)
    if media.caption is not None:
        write_words_in(out, "media-caption", media.caption)
    if media.credit is not None:
        write_words_in(out, "media-producer", media.credit)
    out.append("</media>")


def write_embed(out: list[str], block: Embed, common: str) -> None:
    """Append an embed: its address, its markup and its words."""
    out.append(f'<media{common} media-type="other">')
    write_metadata(out, "embed", block.provider)
    if block.data is not None:
        write_metadata(out, "embed-data", block.data)
    out.append(f"<media-reference{attribute('source', block.url)}/>")
    if block.html is not None:
        out.append(f'<media-object encoding="text/html">{escaped(block.html)}</media-object>')
    if block.text is not None:
        write_words_in(out, "media-caption", block.text)
    out.append("</media>")


def write_raw(out: list[str], block: Raw, common: str) -> None:
    """Append a raw part as an object of a medium."""
    out.append(f'<media{common} media-type="other">')
    write_metadata(out, "raw", block.format)
    out.append('<media-reference/><media-object encoding="text/plain">')
    out.append(f"{escaped(block.data)}</media-object>")
    if block.text is not None:
        out.append(f'<media-caption xml:space="preserve">{escaped(block.text)}</media-caption>')
    out.append("</media>")
