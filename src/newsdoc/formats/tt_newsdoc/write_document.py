"""The members of a document."""

from __future__ import annotations

from newsdoc.formats._json.properties import from_properties
from newsdoc.formats.tt_newsdoc.fit import Node, fitting, is_uri, uuid_of
from newsdoc.formats.tt_newsdoc.item import ARTICLE, DATELINE, HEADLINE, KICKER, PREAMBLE
from newsdoc.formats.tt_newsdoc.write_blocks import Blocks
from newsdoc.formats.tt_newsdoc.write_links import links
from newsdoc.formats.tt_newsdoc.write_parts import html
from newsdoc.model import Article, Mark, Property, Span


def document(article: Article) -> Node:
    """A document, without newsdoc's extension. Spec: NewsDoc JSON Schema, Document"""
    tree: Node = {}
    if article.guid is not None:
        tree["uuid"] = uuid_of(article.guid)
    tree["type"] = _document_type(article)
    uri = next((one.value for one in article.alternative_ids if one.role == "uri"), article.guid)
    if is_uri(uri):
        tree["uri"] = uri
    if is_uri(article.url):
        tree["url"] = article.url
    if title := article.title or article.slugline:
        tree["title"] = title
    decorations, rest = _split(article)
    writer = Blocks(decorations)
    content = [*_furniture(article, writer), *writer.blocks(article.body)]
    content += [writer.figure_of(media) for media in article.media]
    for key, value in (
        ("content", content),
        ("meta", _meta(article, rest)),
        ("links", links(article)),
    ):
        if value:
            tree[key] = value
    if article.language is not None:
        tree["language"] = article.language
    return tree


def _document_type(article: Article) -> str:
    """The type that the document had, where it was a NewsDoc document."""
    profile = article.profile
    if profile is not None and profile.count("/") == 1 and not profile.startswith("/"):
        return profile
    return ARTICLE


def _split(article: Article) -> tuple[Node, list[Property]]:
    """What was kept for blocks, by their `id`, and the other properties."""
    decorations: Node = {}
    rest = []
    for one in article.properties:
        if one.name == "content" and one.value_type == "object" and not decorations:
            decorations = from_properties(one.properties)
        else:
            rest.append(one)
    return decorations, rest


def _furniture(article: Article, writer: Blocks) -> list[Node]:
    """Headline, kicker, dateline and preamble, at the head of the content."""
    found: list[Node] = []
    if article.headline is not None:
        found.append(writer.text(html(article.headline, article.headline_marks), HEADLINE))
    found += [
        writer.text(html(one.text, one.marks), KICKER)
        for one in article.headlines
        if one.role == "kicker"
    ]
    if article.dateline is not None and not _is_marked(article):
        found.append(
            writer.named({"type": DATELINE, "data": {"text": article.dateline.text}}, DATELINE)
        )
    if article.summary is not None:
        text, marks = article.summary.text, article.summary.marks
        start = 0
        for line in text.split("\n"):
            inside = _cut(marks, start, start + len(line))
            if line.strip():
                found.append(writer.text(html(line, inside), PREAMBLE))
            start += len(line) + 1
    return found


def _cut(marks: tuple[Mark, ...], start: int, end: int) -> list[Mark]:
    """The marks on a line of a text, counted from its start."""
    found = []
    for mark in marks:
        low, high = max(mark.span.start, start), min(mark.span.end, end)
        if low < high:
            found.append(
                Mark(
                    span=Span(low - start, high - start),
                    kind=mark.kind,
                    href=mark.href,
                )
            )
    return found


def _is_marked(article: Article) -> bool:
    """Whether the dateline stands in the text already."""
    return any(mark.kind == "dateline" for part in article.paragraphs[:3] for mark in part.marks)


def _meta(article: Article, properties: list[Property]) -> list[Node]:
    found: list[Node] = []
    if article.slugline is not None:
        found.append({"type": "tt/slugline", "value": article.slugline})
    found += [
        {"type": "core/newsvalue", "value": rating.value}
        for rating in article.ratings
        if rating.value_type == "core/newsvalue"
    ]
    for note in article.notes:
        if note.text:
            role = "public" if note.audience == "public" else "internal"
            text = html(note.text, note.marks)
            found.append({"type": "core/note", "role": role, "data": {"text": text}})
    teaser = _teaser(article)
    if teaser is not None:
        found.append(teaser)
    for one in properties:
        _kept(one, found)
    return found


def _teaser(article: Article) -> Node | None:
    title = next((one.text for one in article.headlines if one.role == "teaser"), None)
    words = next((one for one in article.descriptions if one.role == "teaser"), None)
    if title is None and words is None:
        return None
    tree: Node = {"type": "core/teaser"}
    if title is not None:
        tree["title"] = title
    if words is not None:
        tree["data"] = {"text": html(words.text, words.marks)}
    return tree


_ONCE = ("core/newsvalue", "core/note", "core/teaser")
"""Types of blocks of which what the fields have no place for goes with what they have."""


def _kept(one: Property, found: list[Node]) -> None:
    """A property that was a block of `meta`; or what the fields did not take of one."""
    if one.rel != "meta":
        if one.value is not None and not one.properties:
            plain: Node = {"type": "newsdoc/property", "name": one.name, "value": one.value}
            if is_uri(one.uri):
                plain["uri"] = one.uri
            found.append(plain)
        return
    tree = fitting(from_properties(one.properties))
    if one.value is None and one.name in _ONCE:
        for block in found:
            if block["type"] == one.name and not tree.keys() & (block.keys() - {"data"}):
                block["data"] = {**tree.pop("data", {}), **block.get("data", {})}
                block.update(tree)
                if not block["data"]:
                    del block["data"]
                return
    made: Node = {"type": one.name}
    if one.value is not None:
        made["value"] = one.value
    made |= tree
    if is_uri(one.uri):
        made["uri"] = one.uri
    found.append(made)
