"""`contentSet` and `groupSet`: the body as XHTML, other forms of it, files; the groups of a package."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsdoc.formats._xml.body import xhtml
from newsdoc.formats._xml.escape import quoted
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.formats.newsml_g2._content_set import MEDIA_ROLE
from newsdoc.formats.newsml_g2._names import GROUP_MODES, MEDIA_CLASSES, OWN_PREFIX, XHTML
from newsdoc.formats.newsml_g2._write_extensions import native, own, pairs
from newsdoc.formats.newsml_g2._write_links import write_file, write_link
from newsdoc.formats.newsml_g2._write_values import POWER, attribute, properties_attributes
from newsdoc.formats.newsml_g2._writing import Writing, elements, language_attribute
from newsdoc.model import (
    AlternativeBody,
    Article,
    Aside,
    Block,
    Figure,
    Group,
    Media,
    Rendition,
    Text,
)

_TYPE = "application/xhtml+xml"
_CONTENT = {
    "rendition": "qcode",
    "renditionuri": "iri",
    "generator": "any",
    "generated": "date",
    "hascontent": "boolean",
    "format": "qcode",
    "formaturi": "iri",
    "formatstandardversion": "any",
    "contenttypestandardversion": "any",
    "contenttypevariant": "any",
    "contenttypevariantstandardversion": "any",
    "charcount": "count",
    "wordcount": "count",
    "linecount": "count",
    "pagecount": "count",
}


@attrs.frozen
class Parted:
    """The media of an article, parted by where they can stand."""

    files: tuple[Rendition, ...] = ()
    """Files of the content itself."""
    caption: Text | None = None
    """Caption of the picture that the item is."""
    others: tuple[Media, ...] = ()
    """Media beside a text."""


_NO_MEDIA = Parted()


def part_media(article: Article) -> Parted:
    """Find out which of the media are the content itself, and which only go with it."""
    if not article.media:
        return _NO_MEDIA
    first = article.media[0]
    kind = article.item_class if article.item_class in MEDIA_CLASSES else None
    caption = first.caption if kind is not None else None
    plain = Media(item_class=kind, renditions=first.renditions, caption=caption)
    if first != plain or not first.renditions:
        return Parted(others=article.media)
    return Parted(files=first.renditions, caption=caption, others=article.media[1:])


def write_content_set(w: Writing, article: Article, media: Parted) -> None:
    """Append `contentSet`, where there is any content. Spec: NewsML-G2 2.35, contentSet"""
    out = w.out
    at = len(out)
    blocks: tuple[Block, ...] = article.body
    if media.others:
        figures = tuple(Figure(media=one) for one in media.others)
        blocks = (*blocks, Aside(blocks=figures, role=MEDIA_ROLE))
    counts = "".join(
        f' {name}="{value}"'
        for name, value in (
            ("wordcount", article.word_count),
            ("charcount", article.char_count),
            ("linecount", article.line_count),
        )
        if value is not None and value >= 0
    )
    kept = w.kept_attributes("inlineXML", _CONTENT)
    if blocks or counts or kept:
        out.append(f'<inlineXML contenttype="{_TYPE}"{counts}{kept}>')
        if blocks:
            title = escaped(" ".join((article.headline or "").split()))
            out.append(f'<html xmlns="{XHTML}"><head><title>{title}</title></head><body>')
            w.body = xhtml(blocks)
            out.append(w.body)
            out.append("</body></html>")
        out.append("</inlineXML>")
    marker = "" if blocks else f' {OWN_PREFIX}:form="other"'
    for form in article.alternative_bodies:
        _other_form(w, form, marker)
    for file in media.files:
        write_file(w, "remoteContent", file)
    if len(out) > at:
        out.insert(at, "<contentSet>")
        out.append("</contentSet>")


def _other_form(w: Writing, form: AlternativeBody, marker: str) -> None:
    head = marker + w.id(form.id)
    for name, kind, value in (
        ("rendition", "qcode", form.role),
        ("contenttype", "any", form.content_type),
    ):
        if value is not None:
            head += attribute(name, kind, value)
    head += language_attribute(form.language)
    for name, count in (("wordcount", form.word_count), ("charcount", form.char_count)):
        if count is not None:
            head += attribute(name, "count", str(count))
    if form.blocks:
        w.out.append(
            f'<inlineXML{head}><html xmlns="{XHTML}"><head><title/></head><body>'
            f"{xhtml(form.blocks)}</body></html></inlineXML>"
        )
        return
    if form.encoding is not None:
        head += attribute("encoding", "qcode", form.encoding)
    w.out.append(f"<inlineData{head}>{escaped(form.data or '')}</inlineData>")


_MODES = {word: code for code, word in GROUP_MODES.items()}


def write_groups(w: Writing, groups: Sequence[Group]) -> None:
    """Append `groupSet`: the groups one after the other, those inside by reference.

    Spec: NewsML-G2 2.35, groupSet
    """
    flat: list[tuple[Group, str]] = []
    names: dict[int, str] = {}
    for group in groups:
        _flatten(w, group, flat, names)
    root = names[id(groups[0])]
    w.out.append(f'<groupSet root="{quoted(root)}">')
    for group, name in flat:
        _group(w, group, name, names)
    w.out.append("</groupSet>")


def _flatten(
    w: Writing, group: Group, flat: list[tuple[Group, str]], names: dict[int, str]
) -> None:
    name = group.id
    if name is None or not w.take_id(name):
        number = len(flat) + 1
        while not w.take_id(f"group-{number}"):
            number += 1
        name = f"group-{number}"
    names[id(group)] = name
    flat.append((group, name))
    for inner in group.groups:
        # One and the same object may stand twice in a tree; each place is a group of its own.
        if id(inner) not in names:
            _flatten(w, inner, flat, names)


def _group(w: Writing, group: Group, name: str, names: dict[int, str]) -> None:
    head = f' id="{quoted(name)}"'
    if group.id is None:
        head += f' {OWN_PREFIX}:filled="1"'
    if group.role is not None:
        head += attribute("role", "qcode", group.role)
    written = dict(pairs(group.properties)).get("mode")
    if group.mode is not None and written is None:
        head += f' mode="pgrmod:{_MODES[group.mode]}"'
    known = {**POWER, "mode": "qcode", "modeuri": "iri", "roleuri": "iri"}
    head += properties_attributes(known, pairs(group.properties))
    w.out.append(f"<group{head}>")
    if group.title is not None:
        w.rich("title", group.title, ())
    for inner in group.groups:
        w.out.append(f'<groupRef idref="{quoted(names[id(inner)])}"/>')
    for link in group.links:
        write_link(w, "itemRef", link)
    for one in elements(group.properties):
        made = (
            native(one) if one.name in ("signal", "edNote", "groupExtProperty", "title") else None
        )
        w.out.append(made or own(one))
    w.out.append("</group>")
