"""Media as Media RSS, and as an enclosure where that says all.

Spec: Media RSS 1.5.1; RSS 2.0, enclosure
"""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.formats._feeds.media import CLASSES, ENCLOSURE, THUMBNAIL, class_of
from newsdoc.formats._feeds.properties import write_attributes, write_properties
from newsdoc.formats._feeds.safe import is_safe
from newsdoc.formats._feeds.write import as_html, element
from newsdoc.formats._xml.escape import attribute
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.model import Media, Rendition

_MEDIA = {name: medium for medium, name in CLASSES.items()}
_MEDIUMS = frozenset({"image", "audio", "video", "document", "executable"})


def write_media(given: Sequence[Media], *, enclosure: str) -> str:
    """All media of an item.

    Args:
        given: the media.
        enclosure: how the format spells a plain file: `rss` or `atom`.
    """
    return "".join(_media(one, enclosure) for one in given)


def _media(media: Media, enclosure: str) -> str:
    files = [f for f in media.renditions if f.name != THUMBNAIL]
    facts = _facts(media)
    if len(files) == 1 and not facts and media.rel == ENCLOSURE and _is_plain(files[0], enclosure):
        return _enclosure(files[0], enclosure)
    if len(files) == 1:
        made = _file(files[0], media.item_class)
        return (
            f"<media:content{made}>{facts}</media:content>" if facts else f"<media:content{made}/>"
        )
    inside = "".join(f"<media:content{_file(f, media.item_class)}/>" for f in files)
    return f"<media:group>{inside}{facts}</media:group>" if inside or facts else ""


def _is_plain(file: Rendition, enclosure: str) -> bool:
    """Whether an enclosure can say of the file what there is to say."""
    if file.href is None or not is_safe(file.href) or file.width or file.height or file.duration:
        return False
    if enclosure == "rss":
        # All three are required; a podcast that does not know its size writes 0.
        return file.content_type is not None and file.size is not None and not file.properties
    return True


def _enclosure(file: Rendition, kind: str) -> str:
    if kind == "rss":
        made = attribute("url", file.href) + attribute("length", file.size)
        return f"<enclosure{made}{attribute('type', file.content_type)}/>"
    made = attribute("href", file.href) + attribute("type", file.content_type)
    made += attribute("length", file.size) + attribute("title", file.title)
    made += attribute("hreflang", file.language)
    return f'<link rel="enclosure"{made}{write_attributes(file.properties)}/>'


def _file(file: Rendition, item_class: str | None) -> str:
    medium = _MEDIA.get(item_class or "", item_class)
    if medium not in _MEDIUMS:
        medium = None
    href = file.href if file.href is not None and is_safe(file.href) else None
    made = attribute("url", href) + attribute("fileSize", file.size)
    made += attribute("type", file.content_type)
    made += attribute("medium", medium if class_of(file.content_type) != item_class else None)
    made += attribute("bitrate", file.bitrate) + _number("framerate", file.frame_rate)
    made += attribute("samplingrate", file.sample_rate)
    made += attribute("channels", file.audio_channels) + _number("duration", file.duration)
    made += attribute("height", file.height) + attribute("width", file.width)
    return made + attribute("lang", file.language) + write_attributes(file.properties)


def _number(name: str, value: float | None) -> str:
    return attribute(name, None if value is None else str(value))


def _facts(media: Media) -> str:
    out = [element("media:title", media.title)]
    if media.caption is not None:
        html = as_html(media.caption.text, media.caption.marks)
        kind = "plain" if html is None else "html"
        words = escaped(media.caption.text if html is None else html)
        out.append(f'<media:description type="{kind}">{words}</media:description>')
    for file in media.renditions:
        if file.name == THUMBNAIL and file.href is not None and is_safe(file.href):
            made = attribute("url", file.href) + attribute("width", file.width)
            made += attribute("height", file.height) + write_attributes(file.properties)
            out.append(f"<media:thumbnail{made}/>")
    if media.credit is not None:
        scheme = next((p.value for p in media.properties if p.rel == "credit"), None)
        out.append(element("media:credit", media.credit.text, attribute("scheme", scheme)))
    for party in media.creators:
        scheme = next((p.value for p in party.properties if p.name == "scheme"), None)
        about = attribute("role", party.role) + attribute("scheme", scheme)
        out.append(element("media:credit", party.name, about))
    if media.rights is not None and media.rights.notice is not None:
        about = attribute("url", media.rights.notice_href)
        out.append(element("media:copyright", media.rights.notice, about))
    return "".join(out) + write_properties(media.properties)
