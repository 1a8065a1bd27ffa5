"""Figures, embeds and raw parts to XHTML."""

from __future__ import annotations

from newsdoc.formats._xml.body.live import live_markup
from newsdoc.formats._xml.body.spell_xhtml import common, write_element
from newsdoc.formats._xml.escape import attribute
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.model import Embed, Figure, Media, Raw, Rendition

_PLAYERS = {"video": "video", "audio": "audio"}


def write_figure(out: list[str], block: Figure) -> None:
    media = block.media
    out.append(f"<figure{common(block)}>")
    if media.href is not None:
        out.append(f"<a{attribute('href', media.href)}>")
    _media(out, media)
    if media.href is not None:
        out.append("</a>")
    if media.caption is not None:
        write_element(out, "figcaption", media.caption, "")
    if media.credit is not None:
        write_element(out, "footer", media.credit, attribute("class", "credit"))
    out.append("</figure>")


def _media(out: list[str], media: Media) -> None:
    """The object itself: `img` for one picture, a player with its files for all else."""
    about = attribute("alt", media.alt_text) + attribute("title", media.title)
    kind = "" if media.item_class == "picture" else attribute("data-class", media.item_class or "")
    files = media.renditions
    if media.item_class not in _PLAYERS and len(files) < 2:
        out.append(f"<img{about}{kind}{_file(files[0]) if files else ''}/>")
        return
    name = _PLAYERS.get(media.item_class or "", "picture")
    kind = "" if media.item_class == name else kind
    out.append(
        f"<{name}{attribute('data-alt', media.alt_text)}{attribute('title', media.title)}{kind}>"
    )
    out += [f"<source{_file(file)}/>" for file in files]
    out.append(f"</{name}>")


def _file(file: Rendition) -> str:
    made = attribute("src", file.href) + attribute("type", file.content_type)
    made += attribute("width", file.width) + attribute("height", file.height)
    made += attribute("name", file.name)
    return made + "".join(
        attribute(p.name, p.value)
        for p in file.properties
        if p.name in ("srcset", "sizes", "media", "loading", "srclang", "style", "width", "height")
        and not (p.name in ("width", "height") and getattr(file, p.name) is not None)
    )


def write_embed(out: list[str], block: Embed) -> None:
    """An embed: its markup live where that says all, else a container that keeps each part."""
    live = live_markup(block)
    if live is not None:
        out.append(live)
    else:
        write_kept_embed(out, block)


def write_kept_embed(out: list[str], block: Embed) -> None:
    """Append the container that keeps each part of an embed, its markup inert."""
    out.append(
        f'<div data-block="embed"{attribute("data-url", block.url)}'
        f"{attribute('data-provider', block.provider)}{attribute('data-data', block.data)}"
        f"{common(block)}>"
    )
    if block.html is not None:
        out.append(f"<template>{escaped(block.html)}</template>")
    if block.text is not None:
        write_element(out, "p", block.text, "")
    elif block.url is not None:
        out.append(f'<a data-label="url"{attribute("href", block.url)}>{escaped(block.url)}</a>')
    out.append("</div>")


def write_raw(out: list[str], block: Raw) -> None:
    """A raw part: as XML where it reads back as it is, else inert in a `template`."""
    live = live_markup(block)
    if live is not None:
        out.append(live)
    else:
        write_kept_raw(out, block)


def write_kept_raw(out: list[str], block: Raw) -> None:
    """Append the raw part, inert."""
    out.append(
        f'<template data-raw="{escaped(block.format).replace(chr(34), "&quot;")}"'
        f"{attribute('data-text', block.text)}{attribute('id', block.id)}>"
        f"{escaped(block.data)}</template>"
    )
